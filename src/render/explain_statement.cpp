// The parts of a statement in the order in which people ask about them; takes them from the model and reads nothing
// anew.
#include "render/explain_statement.hpp"

#include <fmt/format.h>

#include <string_view>

#include "render/paint.hpp"
#include "text/utf8.hpp"

namespace goals {
namespace {

std::string_view words_of(ValueOrigin origin) {
  switch (origin) {
    case ValueOrigin::statement: return "said by the statement";
    case ValueOrigin::field: return "said by a field";
    case ValueOrigin::criterion: return "said by a criterion";
    case ValueOrigin::none: break;
  }
  return "";
}

std::string_view words_of(DeadlineOrigin origin) {
  switch (origin) {
    case DeadlineOrigin::statement: return "said by the statement";
    case DeadlineOrigin::field: return "said by `by:`";
    case DeadlineOrigin::criterion: return "said by `time-bound:`";
    case DeadlineOrigin::parent: return "taken from what holds it";
    case DeadlineOrigin::cycle: return "the last day of the cycle";
    case DeadlineOrigin::none: break;
  }
  return "";
}

std::string_view words_of(DateProblem problem) {
  switch (problem) {
    case DateProblem::ambiguous: return "day and month could be swapped";
    case DateProblem::invalid: return "there is no such day";
    case DateProblem::needs_cycle: return "needs a cycle or a start to count from";
    case DateProblem::needs_fiscal_year_start: return "needs to know when the fiscal year starts";
    case DateProblem::outside_cycle: return "lies outside of the cycle";
    case DateProblem::vague: return "names a time, but no date";
    case DateProblem::placeholder: return "is still to be filled in";
    case DateProblem::none: break;
  }
  return "";
}

class StatementExplanation {
 public:
  StatementExplanation(const Workspace& workspace, ItemId id, const TextStyle& style)
      : item_(workspace.item(id)), text_(workspace.statement(id)), document_(workspace.document(id)), style_(style) {}

  std::string run() {
    const Statement& statement = item_.statement;
    out_ = painted(style_, Paint::strong, printable(text_)) + "\n";
    row("form", fmt::format("{}{}", to_string(statement.form), because(statement.form_reason, statement.form_range)));
    row("measurable", fmt::format("{}{}", statement.measurable ? "yes" : "no",
                                  because(statement.measurable_reason, statement.measurable_range)));
    if (statement.vague) row("vague", quoted(statement.vague_range.of(text_)));
    row("direction", statement.direction == Direction::none ? "" : std::string(to_string(statement.direction)));
    row("metric", item_.metric_range.empty() ? "" : quoted(document_.text(item_.metric_range)));
    row("baseline", value(item_.baseline, item_.baseline_origin));
    row("target", value(item_.target, item_.target_origin));
    row("deadline", deadline());
    return std::move(out_);
  }

 private:
  void row(std::string_view name, const std::string& said) {
    out_ += fmt::format("  {:<12}{}\n", name, said.empty() ? painted(style_, Paint::faint, "not said") : said);
  }

  static std::string quoted(std::string_view text) { return fmt::format("`{}`", printable(text)); }

  std::string because(Reason reason, TextRange range) const {
    const std::string words = describe(reason, range, text_);
    return words.empty() ? words : ": " + printable(words);
  }

  static std::string value(const std::optional<Quantity>& quantity, ValueOrigin origin) {
    if (!quantity) return {};
    const bool bare = quantity->relation == Relation::exact || quantity->relation == Relation::between;
    return fmt::format("{}{}{} ({})", bare ? "" : to_string(quantity->relation), bare ? "" : " ",
                       format_quantity(*quantity), words_of(origin));
  }

  std::string deadline() const {
    if (item_.deadline_problem != DateProblem::none) return std::string(words_of(item_.deadline_problem));
    if (!item_.deadline) return {};
    const bool quotes = item_.deadline_origin == DeadlineOrigin::statement;
    const TextRange phrase = item_.statement.deadline.range;
    return fmt::format("{} ({}{})", to_string(*item_.deadline), words_of(item_.deadline_origin),
                       quotes ? ": " + quoted(phrase.of(text_)) : "");
  }

  const Item& item_;
  std::string_view text_;
  const Document& document_;
  const TextStyle& style_;
  std::string out_;
};

}  // namespace

std::string explain_statement(const Workspace& workspace, ItemId id, const TextStyle& style) {
  return StatementExplanation(workspace, id, style).run();
}

}  // namespace goals
