// Writes the tracking sheet: what people enter is plain, what follows from it are formulas.
#include <algorithm>
#include <array>
#include <cmath>

#include "render/item_values.hpp"
#include "render/item_words.hpp"
#include "render/score_words.hpp"
#include "render/xlsx/formulas.hpp"
#include "render/xlsx/tracking.hpp"

namespace goals::xlsx {
namespace {

struct ColumnHead {
  std::string_view name;
  double width;
  bool is_hidden = false;
};

/// In the order of `TrackingColumn`.
constexpr std::array<ColumnHead, first_day_column> heads{{{"Team and cycle", 24},
                                                          {"Kind", 11},
                                                          {"Goal", 48},
                                                          {"Name", 14},
                                                          {"Owners", 16},
                                                          {"Weight", 8},
                                                          {"Baseline", 10},
                                                          {"Target", 10},
                                                          {"Unit", 7},
                                                          {"Current", 10},
                                                          {"Progress", 10},
                                                          {"Score", 8},
                                                          {"Band", 8},
                                                          {"Expected", 10},
                                                          {"Pace", 8},
                                                          {"Status", 12},
                                                          {"Last check-in", 12},
                                                          {"Start", 12},
                                                          {"Due", 12},
                                                          {"Success", 9},
                                                          {"Grade by hand", 9},
                                                          {"Measured by", 13},
                                                          {"Cadence", 9, true},
                                                          {"Counts", 9, true},
                                                          {"Objective weight", 9, true}}};

constexpr Column number_of(TrackingColumn column) { return static_cast<Column>(column); }

class TrackingRow {
 public:
  TrackingRow(Sheet& sheet, const ReportInput& input, const Tracking& tracking, const TrackedItem& tracked)
      : sheet_(sheet),
        input_(input),
        tracking_(tracking),
        tracked_(tracked),
        item_(input.workspace.item(tracked.id)),
        score_(input.scores.of(tracked.id)),
        formulas_(tracking, tracked, input.scores.options),
        formats_(sheet.formats()) {}

  void write(const std::string& page) {
    const double title_width = heads[number_of(TrackingColumn::title)].width;
    sheet_.fit_height(tracked_.row, {{title_words(input_.workspace, tracked_.id), title_width}});
    write_identity(page);
    write_levels();
    write_score();
    write_course();
    write_weights();
    for (const auto& [day, value] : tracked_.values) {
      sheet_.number(tracked_.row, column_of(tracking_, day), value, formats_.number);
    }
  }

 private:
  bool is_kpi() const { return item_.kind == ItemKind::kpi; }
  bool is_objective() const { return item_.kind == ItemKind::objective; }

  void text(TrackingColumn column, std::string_view words, lxw_format* format = nullptr) {
    sheet_.text(tracked_.row, number_of(column), words, format);
  }
  void number(TrackingColumn column, std::optional<double> value, lxw_format* format) {
    sheet_.number(tracked_.row, number_of(column), value, format);
  }
  void date(TrackingColumn column, std::optional<Date> day) {
    sheet_.date(tracked_.row, number_of(column), day, formats_.date);
  }
  template <class Value>
  void formula(TrackingColumn column, const std::string& text, const Value& value, lxw_format* format) {
    sheet_.formula(tracked_.row, number_of(column), text, value, format);
  }

  void write_identity(const std::string& page) {
    text(TrackingColumn::page, page);
    text(TrackingColumn::kind, to_string(item_.kind));
    text(TrackingColumn::title, title_words(input_.workspace, tracked_.id),
         is_objective() ? formats_.strong_text : formats_.text);
    if (item_.name.valid()) text(TrackingColumn::name, input_.workspace.name(item_.name));
    text(TrackingColumn::owners, owner_words(input_.workspace, tracked_.id));
    number(TrackingColumn::weight, decimal(item_.weight), formats_.number);
    if (score_.kind != ScoreKind::milestone) text(TrackingColumn::unit, symbol(unit_of(score_)));
    text(TrackingColumn::method, to_string(score_.kind));
  }

  void write_levels() {
    if (is_objective()) return;
    const bool from_first = score_.kind == ScoreKind::reach && tracked_.reckons_score;
    if (from_first) {
      formula(TrackingColumn::baseline, formulas_.first_value(), tracked_.baseline, formats_.number);
    } else {
      number(TrackingColumn::baseline, tracked_.baseline, formats_.number);
    }
    number(TrackingColumn::target, tracked_.target, formats_.number);
    formula(TrackingColumn::current, formulas_.current(), tracked_.current(), formats_.number);
  }

  void write_score() {
    if (is_kpi()) return;
    lxw_format* share = is_objective() ? formats_.strong_share : formats_.share;
    if (tracked_.reckons_score) {
      formula(TrackingColumn::progress, formulas_.progress(), score_.progress, formats_.share);
      formula(TrackingColumn::score, formulas_.score(score_.kind), score_.score, share);
    } else {
      number(TrackingColumn::progress, score_.progress, formats_.share);
      number(TrackingColumn::score, score_.score, share);
    }
    const std::string band(to_string(score_.band));
    if (tracked_.reckons_band) {
      formula(TrackingColumn::band, formulas_.band(), band, nullptr);
    } else {
      text(TrackingColumn::band, band);
    }
    if (score_.graded) number(TrackingColumn::success, score_.edges.success, formats_.share);
    if (score_.by_hand) number(TrackingColumn::grade, score_.score, formats_.share);
  }

  void write_course() {
    date(TrackingColumn::start, score_.start);
    date(TrackingColumn::deadline, score_.deadline);
    write_expected();
    const std::string status(to_string(score_.status));
    if (!tracked_.reckons_status) {
      text(TrackingColumn::status, status);
      date(TrackingColumn::last_check_in, score_.last_check_in);
      return;
    }
    const std::optional<double> day =
        score_.last_check_in ? std::optional<double>(score_.last_check_in->days + days_before_1970) : std::nullopt;
    formula(TrackingColumn::last_check_in, formulas_.last_check_in(), day, formats_.date);
    const std::string text = is_kpi() ? formulas_.kpi_status(score_.target->relation) : formulas_.status();
    formula(TrackingColumn::status, text, status, nullptr);
  }

  void write_expected() {
    if (is_kpi() || !score_.graded) return;
    if (tracked_.reckons_status) {
      formula(TrackingColumn::expected, formulas_.expected(), score_.expected, formats_.share);
      formula(TrackingColumn::pace, formulas_.pace(), score_.pace, formats_.share);
    } else {
      number(TrackingColumn::expected, score_.expected, formats_.share);
      number(TrackingColumn::pace, score_.pace, formats_.share);
    }
  }

  void write_weights() {
    number(TrackingColumn::cadence, score_.cadence, formats_.number);
    const double weight = item_.weight > 0 && std::isfinite(item_.weight) ? *decimal(item_.weight) : 0;
    const bool counts = score_.score || score_.gap == Gap::no_check_in;
    if (!counts) return;
    if (item_.kind == ItemKind::key_result) number(TrackingColumn::counts, weight, formats_.number);
    if (is_objective()) number(TrackingColumn::objective_weight, weight, formats_.number);
  }

  Sheet& sheet_;
  const ReportInput& input_;
  const Tracking& tracking_;
  const TrackedItem& tracked_;
  const Item& item_;
  const ItemScore& score_;
  RowFormulas formulas_;
  const Formats& formats_;
};

void write_heads(Sheet& sheet, const Tracking& tracking) {
  const Formats& formats = sheet.formats();
  for (Column column = 0; column < first_day_column; ++column) {
    sheet.text(0, column, heads[column].name, formats.head);
    sheet.width(column, column, heads[column].width, heads[column].is_hidden);
  }
  for (const Date day : tracking.days) sheet.date(0, column_of(tracking, day), day, formats.head_date);
  constexpr double day_width = 11;
  sheet.width(first_day_column, static_cast<Column>(first_day_column + tracking.days.size()), day_width);
}

void add_colours(Sheet& sheet, Row last) {
  const Formats& formats = sheet.formats();
  const Column band = number_of(TrackingColumn::band);
  sheet.colour_words(first_item_row, last, band, {"green"}, formats.good);
  sheet.colour_words(first_item_row, last, band, {"amber"}, formats.warning);
  sheet.colour_words(first_item_row, last, band, {"red"}, formats.bad);
  colour_statuses(sheet, first_item_row, last, number_of(TrackingColumn::status));
}

}  // namespace

void colour_statuses(Sheet& sheet, Row first, Row last, Column column) {
  const Formats& formats = sheet.formats();
  sheet.colour_words(first, last, column, {"done", "ahead", "on track", "holding"}, formats.good);
  sheet.colour_words(first, last, column, {"at risk", "stale"}, formats.warning);
  sheet.colour_words(first, last, column, {"off track", "missed", "breached"}, formats.bad);
}

void write_tracking(Sheet& sheet, const ReportInput& input, const ReportPages& pages, const Tracking& tracking) {
  write_heads(sheet, tracking);
  for (const TrackedItem& tracked : tracking.items) {
    const ReportPage& page = pages.pages[tracked.page];
    TrackingRow(sheet, input, tracking, tracked).write(page_title(input.workspace, page.team, page.cycle));
  }
  const Row last = std::max<Row>(first_item_row, static_cast<Row>(tracking.items.size()));
  lxw().worksheet_freeze_panes(sheet.raw(), first_item_row, number_of(TrackingColumn::title) + 1);
  lxw().worksheet_autofilter(sheet.raw(), 0, 0, last, first_day_column - 1);
  sheet.print_wide(last, number_of(TrackingColumn::deadline));
  add_colours(sheet, last);
}

}  // namespace goals::xlsx
