// The one row that says what an export is and by which settings its scores were made.
#include "base/version.hpp"
#include "render/export_table.hpp"

namespace goals::export_tables {
namespace {

using Row = ExportInput;
using Column = FilledColumn<Row>;

const ScoreOptions& options(const Row& row) { return row.scores.options; }

std::int64_t whole(std::size_t count) { return static_cast<std::int64_t>(count); }

constexpr std::array filled{
    Column{{"format_version", CellType::whole, false, "the version of this format; the same number, the same columns"},
           [](const Row&) -> Cell { return std::int64_t{export_version}; }},
    Column{{"program_version", CellType::text, false, "the version of `goals` that wrote it"},
           [](const Row&) -> Cell { return program_version(); }},
    Column{{"documents", CellType::whole, false, "files of the workspace"},
           [](const Row& row) -> Cell { return whole(row.workspace.documents.size()); }},
    Column{{"items", CellType::whole, false, "rows of `items`"},
           [](const Row& row) -> Cell { return whole(row.items.size()); }},
    Column{{"amber_from", CellType::number, false, "the score at which amber begins"},
           [](const Row& row) -> Cell { return options(row).amber_from; }},
    Column{{"ahead_from", CellType::number, false, "the pace at which `ahead` begins"},
           [](const Row& row) -> Cell { return options(row).ahead; }},
    Column{{"on_track_from", CellType::number, false, "the pace at which `on track` begins"},
           [](const Row& row) -> Cell { return options(row).on_track; }},
    Column{{"at_risk_from", CellType::number, false, "the pace at which `at risk` begins"},
           [](const Row& row) -> Cell { return options(row).at_risk; }},
    Column{{"too_early_until", CellType::number, false, "the share of the time up to which there is no verdict"},
           [](const Row& row) -> Cell { return options(row).too_early; }},
    Column{{"forecast_check_ins", CellType::whole, false, "check-ins that a forecast needs"},
           [](const Row& row) -> Cell { return std::int64_t{options(row).forecast_check_ins}; }},
    Column{{"forecast_time", CellType::number, false, "the share of the time that they must span"},
           [](const Row& row) -> Cell { return options(row).forecast_time; }},
};
constexpr auto columns = columns_of(filled);

void write_rows(const ExportInput& input, RowSink& sink) { write_row(filled, input, input, sink); }

}  // namespace

extern constinit const ExportTable snapshots{"snapshots", "The export itself: one row.", "", columns, write_rows};

}  // namespace goals::export_tables
