// The first sheet: the score, what needs attention, and a row a team and a row a person with charts beside them.
#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "render/attention.hpp"
#include "render/score_words.hpp"
#include "render/summary_words.hpp"
#include "render/xlsx/formulas.hpp"
#include "render/xlsx/sheets.hpp"

namespace goals::xlsx {
namespace {

constexpr Column name_column = 0;
constexpr Column score_column = 1;
constexpr Column good_column = 2;
constexpr Column weight_column = 6;  // hidden: what the objectives of a page weigh together
constexpr Column chart_column = 8;
constexpr Row score_row = 3;
constexpr Row attention_row = 5;
constexpr std::size_t most_charted_rows = 30;
constexpr std::size_t most_attention_rows = 12;  // one look; the tracking sheet can be filtered
constexpr double rows_of_bar = 0.09;             // of a chart's usual height
constexpr Row least_chart_rows = 18;

/// Statuses whose counts stand beside each other, as Excel writes a list of words.
constexpr std::array<std::string_view, 3> groups{R"({"done","ahead","on track"})", R"({"at risk"})",
                                                 R"({"off track","missed"})"};

struct Counts {
  std::array<int, 3> by_group{};
  int all = 0;
};

Counts counts_of(const RollUp& total) {
  return {{good_count(total), total.count(Status::at_risk), bad_count(total)}, total.key_results + total.goals};
}

void write_head(Sheet& sheet, Row row, std::string_view first) {
  Column column = 0;
  for (const std::string_view head :
       {first, std::string_view("Score"), std::string_view("On track"), std::string_view("At risk"),
        std::string_view("Off track"), std::string_view("Other")}) {
    sheet.text(row, column++, head, sheet.formats().head);
  }
}

/// The counts of a row; `kinds` is the range of kinds beside the statuses, or empty where all rows count.
void write_counts(Sheet& sheet, Row row, const std::string& statuses, const std::string& kinds, const Counts& counts) {
  const std::string only = kinds.empty() ? "" : kinds + ",\"<>objective\"," + kinds + ",\"<>KPI\",";
  for (std::size_t i = 0; i < groups.size(); ++i) {
    sheet.formula(row, static_cast<Column>(good_column + i),
                  fmt::format("=SUM(COUNTIFS({}{},{}))", only, statuses, groups[i]), counts.by_group[i],
                  sheet.formats().number);
  }
  const std::string counted = range(row, good_column, row, good_column + 2);
  const std::string all = kinds.empty() ? fmt::format("COUNTA({})", statuses)
                                        : fmt::format("SUM(COUNTIFS({},{{\"key result\",\"goal\"}}))", kinds);
  const int others = counts.all - counts.by_group[0] - counts.by_group[1] - counts.by_group[2];
  sheet.formula(row, good_column + 3, fmt::format("={}-SUM({})", all, counted), others, sheet.formats().number);
}

void write_page(Sheet& sheet, const ReportInput& input, const ReportPage& page, std::pair<Row, Row> rows, Row row) {
  const std::string title = page_title(input.workspace, page.team, page.cycle);
  sheet.text(row, name_column, title.empty() ? "Goals" : title);
  if (rows.second < rows.first) return;
  const std::string scores = tracked_range(TrackingColumn::score, rows);
  const std::string weights = tracked_range(TrackingColumn::objective_weight, rows);
  sheet.formula(row, score_column, fmt::format("=IFERROR(SUMPRODUCT({},{})/SUM({}),\"\")", scores, weights, weights),
                page.total.score(), sheet.formats().share);
  write_counts(sheet, row, tracked_range(TrackingColumn::status, rows), tracked_range(TrackingColumn::kind, rows),
               counts_of(page.total));
  sheet.formula(row, weight_column, "=SUM(" + weights + ")", page.total.weight);
}

Row write_pages(Sheet& sheet, const ReportInput& input, const ReportPages& pages, const Tracking& tracking, Row row) {
  write_head(sheet, row++, "Team and cycle");
  for (std::size_t i = 0; i < pages.pages.size(); ++i) {
    write_page(sheet, input, pages.pages[i], tracking.pages[i], row++);
  }
  return row;
}

Row write_persons(Sheet& sheet, const ReportInput& input, const std::vector<PersonRows>& people, Row row) {
  write_head(sheet, row++, "Person");
  for (const PersonRows& person : people) {
    const PersonSummary& summary = *person.person;
    sheet.text(row, name_column, person_words(input.workspace, summary.person));
    double sum = 0;
    int scored = 0;
    Counts counts;
    for (const ItemId id : summary.items) {
      const ItemScore& score = input.scores.of(id);
      sum += score.score.value_or(0);
      scored += score.score.has_value();
      counts.by_group[1] += score.status == Status::at_risk;
      ++counts.all;
    }
    counts.by_group[0] = summary.good;
    counts.by_group[2] = summary.bad;
    const auto mean = scored > 0 ? std::optional<double>(sum / scored) : std::nullopt;
    const auto column = [&](Column number) {
      return on_sheet("People", range(person.first, number, person.last, number));
    };
    sheet.formula(row, score_column, fmt::format("=IFERROR(AVERAGE({}),\"\")", column(2)), mean, sheet.formats().share);
    write_counts(sheet, row, column(3), "", counts);
    ++row;
  }
  return row;
}

/// A stacked bar a row, of the three counts.
void add_chart(Sheet& sheet, Workbook& book, const char* title, Row first, Row last, Row at) {
  if (last < first) return;
  lxw_chart* chart = book.add_chart(LXW_CHART_BAR_STACKED);
  lxw_chart_font title_font{};
  title_font.size = 11;
  constexpr std::array<lxw_color_t, 3> colours{0x3F9B63, 0xE0A93A, 0xCC4B43};
  for (std::size_t i = 0; i < colours.size(); ++i) {
    const auto column = static_cast<Column>(good_column + i);
    lxw_chart_series* series = lxw().chart_add_series(chart, nullptr, nullptr);
    lxw().chart_series_set_categories(series, "Report", first, name_column, last, name_column);
    lxw().chart_series_set_values(series, "Report", first, column, last, column);
    lxw().chart_series_set_name_range(series, "Report", first - 1, column);
    lxw_chart_fill fill{};
    fill.color = colours[i];
    lxw().chart_series_set_fill(series, &fill);
  }
  lxw().chart_title_set_name(chart, title);
  lxw().chart_title_set_name_font(chart, &title_font);
  lxw().chart_axis_set_reverse(chart->y_axis);  // the first row on top
  lxw().chart_legend_set_position(chart, LXW_CHART_LEGEND_BOTTOM);
  lxw_chart_options options{};
  options.x_scale = 1.4;
  options.y_scale = std::max(1.0, (last - first + 5) * rows_of_bar);
  lxw().worksheet_insert_chart_opt(sheet.raw(), at, chart_column, chart, &options);
}

/// How many rows `write_attention` takes.
Row attention_height(std::size_t rows) {
  return static_cast<Row>(std::min(rows, most_attention_rows) + (rows > most_attention_rows ? 2 : 1));
}

void write_attention(Sheet& sheet, const ReportInput& input, const std::vector<AttentionRow>& rows) {
  Row row = attention_row;
  sheet.text(row++, name_column, fmt::format("Needs attention on {}: {}", to_string(input.scores.today()), rows.size()),
             sheet.formats().strong);
  for (std::size_t i = 0; i < std::min(rows.size(), most_attention_rows); ++i) {
    const AttentionRow& attention = rows[i];
    const std::string owners = owner_words(input.workspace, attention.id);
    sheet.text(row, name_column, fmt::format("{} · {}", attention.label, owners.empty() ? "nobody" : owners));
    sheet.text(row, score_column, fmt::format("{}: {}", title_words(input.workspace, attention.id), attention.reason));
    ++row;
  }
  if (rows.size() > most_attention_rows) {
    sheet.text(row, name_column, fmt::format("and {} more", rows.size() - most_attention_rows));
    sheet.text(row, score_column, "Filter the column Status on the sheet Tracking to see them.", sheet.formats().soft);
  }
}

/// `first_page` is the row of the first page in the table below.
void write_top(Sheet& sheet, const ReportInput& input, const ReportPages& pages, Row first_page) {
  const Formats& formats = sheet.formats();
  constexpr double title_height = 26;
  lxw().worksheet_set_row(sheet.raw(), 0, title_height, nullptr);
  sheet.text(0, 0, report_title(input, pages), formats.title);
  sheet.text(1, 0, "As of");
  sheet.date(1, 1, input.scores.today(), formats.input);
  sheet.text(1, 2, "Add check-ins on the sheet Tracking, set this day, and the numbers follow.", formats.soft);
  if (pages.pages.empty()) return;
  const Row last = first_page + static_cast<Row>(pages.pages.size()) - 1;
  const std::string weights = range(first_page, weight_column, last, weight_column);
  sheet.text(score_row, 0, "Score", formats.strong);
  const std::string scores = range(first_page, score_column, last, score_column);
  sheet.formula(score_row, 1, fmt::format("=IFERROR(SUMPRODUCT({},{})/SUM({}),\"\")", scores, weights, weights),
                pages.total.score(), formats.strong_share);
}

}  // namespace

void write_report(Sheet& sheet, Workbook& book, const ReportInput& input, const ReportPages& pages,
                  const Tracking& tracking, const std::vector<PersonRows>& people) {
  const std::vector<AttentionRow> attention = attention_rows(input, pages);
  const Row table_row = attention_row + attention_height(attention.size()) + 1;
  const Row first_page = table_row + 1;
  write_top(sheet, input, pages, first_page);
  write_attention(sheet, input, attention);
  const Row pages_end = write_pages(sheet, input, pages, tracking, table_row);
  const Row people_end = write_persons(sheet, input, people, pages_end + 1);
  sheet.width(name_column, name_column, 34);
  sheet.width(score_column, good_column + 3, 10);
  sheet.width(weight_column, weight_column, 9, true);
  const auto charted = [](Row first, Row end) {
    return std::min<Row>(end - 1, first + static_cast<Row>(most_charted_rows) - 1);
  };
  add_chart(sheet, book, "By team and cycle", first_page, charted(first_page, pages_end), table_row);
  const Row first_person = pages_end + 2;
  const Row below = table_row + std::max(least_chart_rows, (charted(first_page, pages_end) - first_page) * 2 + 4);
  add_chart(sheet, book, "By person", first_person, charted(first_person, people_end), below);
  lxw().worksheet_set_landscape(sheet.raw());
  lxw().worksheet_set_paper(sheet.raw(), paper_a4);
  lxw().worksheet_fit_to_pages(sheet.raw(), 1, 0);
}

}  // namespace goals::xlsx
