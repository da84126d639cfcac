// Goals by owner, for one-to-ones: a goal of two people stands with both.
#include <algorithm>
#include <vector>

#include "render/score_words.hpp"
#include "render/xlsx/sheets.hpp"

namespace goals::xlsx {
namespace {

constexpr double title_width = 60;

/// Rows of the tracking sheet, sorted by id.
class RowIndex {
 public:
  explicit RowIndex(const Tracking& tracking) {
    for (const TrackedItem& tracked : tracking.items) rows_.emplace_back(tracked.id, tracked.row);
    std::sort(rows_.begin(), rows_.end());
  }
  Row of(ItemId id) const { return std::lower_bound(rows_.begin(), rows_.end(), std::pair(id, Row{0}))->second; }

 private:
  std::vector<std::pair<ItemId, Row>> rows_;
};

void write_goal(Sheet& sheet, const ReportInput& input, std::string_view owner, ItemId id, Row tracked, Row row) {
  const Formats& formats = sheet.formats();
  const ItemScore& score = input.scores.of(id);
  const auto refer = [&](TrackingColumn column) {
    const std::string place = on_sheet("Tracking", cell(tracked, static_cast<Column>(column)));
    return "=IF(" + place + "=\"\",\"\"," + place + ")";
  };
  sheet.fit_height(row, {{title_words(input.workspace, id), title_width}});
  sheet.text(row, 0, owner);
  sheet.text(row, 1, title_words(input.workspace, id), formats.text);
  sheet.formula(row, 2, refer(TrackingColumn::score), score.score, formats.share);
  sheet.formula(row, 3, refer(TrackingColumn::status), std::string(to_string(score.status)));
  sheet.date(row, 4, score.deadline, formats.date);
  const auto day =
      score.last_check_in ? std::optional<double>(score.last_check_in->days + days_before_1970) : std::nullopt;
  sheet.formula(row, 5, refer(TrackingColumn::last_check_in), day, formats.date);
}

}  // namespace

std::vector<PersonRows> write_people(Sheet& sheet, const ReportInput& input, const Tracking& tracking,
                                     const std::vector<PersonSummary>& people) {
  const RowIndex rows(tracking);
  Column column = 0;
  for (const std::string_view head : {"Owner", "Goal", "Score", "Status", "Due", "Last check-in"}) {
    sheet.text(0, column++, head, sheet.formats().head);
  }
  std::vector<PersonRows> places;
  Row row = 1;
  for (const PersonSummary& person : people) {
    const Row first = row;
    for (const ItemId id : person.items) {
      write_goal(sheet, input, person_words(input.workspace, person.person), id, rows.of(id), row++);
    }
    places.push_back({&person, first, row - 1});
  }
  sheet.width(0, 0, 20);
  sheet.width(1, 1, title_width);
  sheet.width(2, 5, 12);
  const Row last = std::max<Row>(row - 1, 1);
  lxw().worksheet_freeze_panes(sheet.raw(), 1, 0);
  lxw().worksheet_autofilter(sheet.raw(), 0, 0, last, 5);
  sheet.print_wide(last, 5);
  colour_statuses(sheet, 1, last, 3);
  return places;
}

}  // namespace goals::xlsx
