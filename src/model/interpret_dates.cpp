// Start and deadline of an item: its own words first, then its parent's, then the cycle's.
#include <string>
#include <vector>

#include "catalog/problems.hpp"
#include "model/lowering.hpp"

namespace goals {
namespace {

/// The digits of a date without the words before them: `03/04/2026` of `by 03/04/2026`.
TextRange without_words(const Lowering& lowering, TextRange range) {
  const std::size_t words = lowering.text(range).find_first_of("0123456789");
  if (words != std::string_view::npos) range.begin += static_cast<std::uint32_t>(words);
  return range;
}

/// `03/04/2026` as the days it may mean: usually two.
void report_ambiguous_date(const Lowering& lowering, const DateExpression& expression, TextRange range) {
  const int year = expression.year;
  std::vector<std::string> days;
  for (const auto& day :
       {make_date(year, expression.month, expression.day), make_date(year, expression.day, expression.month)}) {
    if (day) days.push_back(to_string(*day));
  }
  if (expression.day == 0) days.push_back(to_string(month_period(year, expression.month).first).substr(0, 7));
  const bool two = days.size() != 1;
  const std::string shown = "the date " + quoted(lowering.text(range));
  Diagnostic& found = lowering.report(two ? problems::ambiguous_date : problems::invalid_date, range,
                                      shown + (two ? " can be read in two ways" : " is not written as year-month-day"),
                                      two ? "write the date as year-month-day" : "write `" + days.front() + "`");
  if (days.size() == 2) found.help = "write `" + days[0] + "` or `" + days[1] + "`";
  for (const std::string& day : days)
    found.fixes.push_back({.title = "write `" + day + "`", .edits = {{range, day}}, .safe = !two});
}

class DateReading {
 public:
  DateReading(const Lowering& lowering, Item& item) : lowering_(lowering), document_(lowering.document), item_(item) {}

  void run() {
    read_start();
    const auto field = read_date_field(LabelKind::by, DeadlineOrigin::field);
    read_criterion();
    const auto statement = read_statement_date();
    if (field && statement) compare(*field, *statement);
    inherit();
  }

 private:
  const Item* parent() const { return item_.parent == Item::no_parent ? nullptr : &document_.items[item_.parent]; }
  const std::optional<Period>& cycle() const { return document_.sections[item_.section].period; }

  void read_start() {
    if (parent() != nullptr) item_.start = parent()->start;
    if (!item_.start && cycle()) item_.start = cycle()->first;
    const Field* field = document_.find_field(item_, LabelKind::start);
    if (field == nullptr || field->value.empty()) return;
    const DateExpression expression = read_date(lowering_.text(field->value));
    const ResolvedDate resolved = resolve(expression, lowering_.date_context(item_));
    if (!resolved.date) {
      report_date(lowering_, expression ? resolved.problem : DateProblem::invalid, expression, field->value);
      return;
    }
    item_.start = resolved.date;
    item_.own_start = true;
  }

  std::optional<Date> read_date_field(LabelKind label, DeadlineOrigin origin) {
    const Field* field = document_.find_field(item_, label);
    if (field == nullptr || field->value.empty()) return std::nullopt;
    const DateExpression expression = read_date(lowering_.text(field->value));
    if (!expression) {
      report_date(lowering_, DateProblem::invalid, expression, field->value);
      item_.deadline_problem = DateProblem::invalid;
      item_.deadline_range = field->value;
      return std::nullopt;
    }
    return take(expression, field->value, origin);
  }

  /// `time-bound:` is prose: a date in it counts, prose without one is no mistake.
  void read_criterion() {
    const Field* field = document_.find_field(item_, LabelKind::time_bound);
    if (field == nullptr || field->value.empty()) return;
    const std::string_view text = lowering_.text(field->value);
    DateExpression expression = read_date(text);
    if (!expression) expression = read_statement(text, lowering_.options.lexicon()).deadline;
    if (!expression) return;
    take(expression, expression.range.shifted(field->value.begin), DeadlineOrigin::criterion);
  }

  std::optional<Date> read_statement_date() {
    const DateExpression& expression = item_.statement.deadline;
    if (!expression) return std::nullopt;
    return take(expression, expression.range.shifted(item_.statement_range.begin), DeadlineOrigin::statement);
  }

  /// Resolves a date; the first one that an item states is its deadline.
  std::optional<Date> take(const DateExpression& expression, TextRange range, DeadlineOrigin origin) {
    const ResolvedDate resolved = resolve(expression, lowering_.date_context(item_));
    const bool open = resolved.problem == DateProblem::vague || resolved.problem == DateProblem::placeholder;
    const bool judged_by_rules = open && origin != DeadlineOrigin::field;
    if (!resolved.date && !judged_by_rules) report_date(lowering_, resolved.problem, expression, range);
    if (item_.deadline_origin != DeadlineOrigin::none) return resolved.date;
    if (item_.deadline_range.empty()) {
      item_.deadline_problem = resolved.problem;
      item_.deadline_range = range;
    }
    if (resolved.date) {
      item_.deadline = resolved.date;
      item_.deadline_origin = origin;
      item_.deadline_range = range;
    }
    return resolved.date;
  }

  void compare(Date field, Date statement) {
    if (field == statement) return;
    const Field& by = *document_.find_field(item_, LabelKind::by);
    const TextRange stated = item_.statement.deadline.range.shifted(item_.statement_range.begin);
    Diagnostic& found = lowering_.report(
        problems::field_contradicts_statement, by.value,
        "`by: " + to_string(field) + "` contradicts the statement, which says " + quoted(lowering_.text(stated)),
        "a field wins over the statement: make the two agree, or delete one of them");
    found.labels.push_back({.file = {}, .range = stated, .text = "this means " + to_string(statement)});
    found.fixes.push_back({.title = "write `by: " + to_string(statement) + "`",
                           .edits = {{by.value, to_string(statement)}},
                           .safe = false});
  }

  void inherit() {
    if (item_.deadline) return;
    if (parent() != nullptr && parent()->deadline) {
      item_.deadline = parent()->deadline;
      item_.deadline_origin =
          parent()->deadline_origin == DeadlineOrigin::cycle ? DeadlineOrigin::cycle : DeadlineOrigin::parent;
    } else if (cycle()) {
      item_.deadline = cycle()->last;
      item_.deadline_origin = DeadlineOrigin::cycle;
    }
  }

  const Lowering& lowering_;
  Document& document_;
  Item& item_;
};

}  // namespace

void report_date(const Lowering& lowering, DateProblem problem, const DateExpression& expression, TextRange range) {
  const std::string shown = quoted(lowering.text(range));
  switch (problem) {
    case DateProblem::none:
    case DateProblem::outside_cycle: return;
    case DateProblem::ambiguous: report_ambiguous_date(lowering, expression, without_words(lowering, range)); return;
    case DateProblem::invalid:
      if (expression.form != DateForm::invalid) break;
      range = without_words(lowering, range);
      lowering.report(problems::invalid_date, range, "there is no day " + quoted(lowering.text(range)),
                      "write a day of the calendar as year-month-day");
      return;
    case DateProblem::needs_cycle:
      lowering.report(
          problems::no_cycle_for_relative_date, range, shown + " needs a cycle or a start to count from",
          "name the period above with `Cycle: 2026-Q3`, add `start: 2026-07-01`, or write the date in full");
      return;
    case DateProblem::needs_fiscal_year_start:
      lowering.report(problems::invalid_date, range, shown + " needs to know when the fiscal year begins",
                      "say when it begins, in goals.toml: `fiscal-year.start = \"july\"`, or write the date in full");
      return;
    default: break;
  }
  lowering.report(
      problems::invalid_date, range, shown + " is not a date",
      "write a day `2026-09-30`, or a period such as `2026-Q3` or `end of September`, which means its last day");
}

void interpret_dates(const Lowering& lowering, Item& item) { DateReading(lowering, item).run(); }

}  // namespace goals
