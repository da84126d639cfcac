// The report as one table: a line an objective, key result, SMART goal and KPI, with plain numbers, for spreadsheets.
#include "render/csv.hpp"

#include <array>
#include <string>

#include "render/item_values.hpp"
#include "render/report_format.hpp"
#include "render/report_pages.hpp"
#include "render/score_words.hpp"

namespace goals::report_formats {
namespace {

constexpr std::array<std::string_view, 32> columns{
    "team",       "cycle",         "kind",      "name",         "title",         "part_of",       "owners",
    "type",       "weight",        "status",    "stated",       "band",          "score",         "progress",
    "baseline",   "current",       "target",    "unit",         "first_target",  "start",         "deadline",
    "expected",   "pace",          "forecast",  "forecast_low", "forecast_high", "weekly_needed", "weekly_made",
    "confidence", "last_check_in", "last_note", "place"};

std::string date_words(const std::optional<Date>& date) { return date ? to_string(*date) : std::string(); }

/// `ada, grace`: without the sign of a handle, with which a spreadsheet would begin a formula.
std::string owners_cell(const Workspace& workspace, ItemId id) {
  std::string text;
  for (const PersonId owner : workspace.effective_owners(id)) {
    std::string_view name = workspace.name(workspace.persons[owner].name);
    if (name.starts_with('@')) name.remove_prefix(1);
    if (!text.empty()) text += ", ";
    text += name;
  }
  return text;
}

void write_identity(const ReportInput& input, const ReportPage& page, ItemId id, CsvWriter& csv) {
  const Workspace& workspace = input.workspace;
  const Item& item = workspace.item(id);
  csv.text(page.team.valid() ? workspace.name(workspace.teams[page.team].path) : std::string_view());
  csv.text(page.cycle.valid() ? workspace.name(workspace.cycles[page.cycle].name) : std::string_view());
  csv.text(to_string(item.kind)).text(short_name(workspace, id)).text(title_words(workspace, id));
  const bool is_part = item.parent != Item::no_parent;
  csv.text(is_part ? short_name(workspace, {id.file, item.parent}) : std::string());
  csv.text(owners_cell(workspace, id));
  csv.text(item.type == GoalType::unset ? std::string_view() : to_string(item.type)).number(decimal(item.weight));
}

void write_values(const ItemScore& score, CsvWriter& csv) {
  csv.text(to_string(score.status)).text(to_string(score.stated)).text(to_string(score.band));
  csv.number(score.score).number(score.progress);
  csv.number(value_in_target_unit(score.baseline, score)).number(value_in_target_unit(score.current, score));
  csv.number(score.target ? std::optional<double>(score.target->value) : std::nullopt);
  csv.text(symbol(unit_of(score))).number(value_in_target_unit(score.first_target, score));
}

void write_course(const ItemScore& score, CsvWriter& csv) {
  csv.text(date_words(score.start)).text(date_words(score.deadline)).number(score.expected).number(score.pace);
  const auto part = [&](double Forecast::*member) {
    return score.forecast ? std::optional<double>((*score.forecast).*member) : std::nullopt;
  };
  csv.number(part(&Forecast::value)).number(part(&Forecast::low)).number(part(&Forecast::high));
  csv.number(score.weekly_needed).number(score.weekly_made).number(decimal(score.confidence));
  csv.text(date_words(score.last_check_in));
}

void write_row(const ReportInput& input, const ReportPage& page, ItemId id, CsvWriter& csv) {
  const Document& document = input.workspace.document(id);
  const ItemScore& score = input.scores.of(id);
  write_identity(input, page, id, csv);
  write_values(score, csv);
  write_course(score, csv);
  const bool has_entry = score.last_entry != ItemScore::no_entry;
  csv.text(has_entry ? note_words(document, document.log[score.last_entry]) : std::string());
  csv.text(document.source.path + ":" + std::to_string(document.line_number(input.workspace.item(id))));
  csv.end_row();
}

Result<std::string> render(const ReportInput& input) {
  CsvWriter csv;
  for (const std::string_view column : columns) csv.text(column);
  csv.end_row();
  for (const ReportPage& page : select_pages(input).pages) {
    for_each_item(page, [&](ItemId id) { write_row(input, page, id, csv); });
  }
  return csv.take();
}

}  // namespace

extern constinit const ReportFormat csv{"csv", "text/csv", "csv", "a line a goal with plain numbers (RFC 4180)",
                                        render};

}  // namespace goals::report_formats
