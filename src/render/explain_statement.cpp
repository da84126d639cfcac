// The parts of a statement in the order in which people ask about them. A goal's parts are taken from the model, which
// knows its fields and its cycle; a sentence alone has only itself.
#include "render/explain_statement.hpp"

#include <fmt/format.h>

#include <utility>
#include <vector>

#include "render/mark_sentence.hpp"
#include "render/paint.hpp"
#include "syntax/parse.hpp"
#include "text/utf8.hpp"

namespace goals {
namespace {

std::string quoted_words(std::string_view text) { return fmt::format("`{}`", printable(text)); }

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
    case DateProblem::ambiguous: return "has day and month in an order that differs between countries";
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

std::vector<Mark> marks_of(const Statement& statement) {
  std::vector<Mark> marks{{statement.verb, "verb"}, {statement.metric, "metric"}};
  if (statement.baseline) marks.push_back({statement.baseline->range, "baseline"});
  if (statement.target) marks.push_back({statement.target->range, "target"});
  marks.push_back({statement.deadline.range, "deadline"});
  if (statement.measurable_reason == Reason::placeholder) marks.push_back({statement.measurable_range, "open"});
  if (statement.vague) marks.push_back({statement.vague_range, "vague"});
  for (const TextRange other : statement.others) marks.push_back({other, "further"});
  return marks;
}

std::string unit_words(const Quantity& quantity) {
  const std::string_view unit = symbol(quantity.unit);
  return unit.empty() ? "count" : std::string(unit);
}

/// The lines below the sentence. The caller fills in what the model may know better than the statement.
class Explanation {
 public:
  Explanation(std::string_view text, const Statement& statement, const TextStyle& style)
      : text_(text), statement_(statement), style_(style) {
    out_ = mark_sentence(text_, marks_of(statement_), style_);
  }

  void add_judgement() {
    add("form",
        fmt::format("{}{}", to_string(statement_.form), because(statement_.form_reason, statement_.form_range)));
    add("measurable", fmt::format("{}{}", statement_.measurable ? "yes" : "no",
                                  because(statement_.measurable_reason, statement_.measurable_range)));
    if (statement_.vague) add("vague", "yes: " + quoted_words(statement_.vague_range.of(text_)));
    add("direction", statement_.direction == Direction::none ? "" : std::string(to_string(statement_.direction)));
  }

  void add(std::string_view name, const std::string& said) {
    out_ += fmt::format("  {:<12}{}\n", name, said.empty() ? painted(style_, Paint::faint, "not said") : said);
  }

  /// All numbers and results of the sentence, those that were not taken for the target as well.
  void add_rest() {
    std::string_view name = "quantities";
    for (const Quantity& quantity : read_quantities(text_)) {
      const std::string relation = quantity.relation == Relation::exact ? "exactly " : "";
      add(std::exchange(name, ""),
          fmt::format("{}: {}{}", quoted_words(quantity.range.of(text_)), relation, format_quantity(quantity)));
    }
    name = "further";
    for (const TextRange other : statement_.others) add(std::exchange(name, ""), quoted_words(other.of(text_)));
  }

  std::string take() { return std::move(out_); }

 private:
  std::string because(Reason reason, TextRange range) const {
    const std::string words = describe(reason, range, text_);
    return words.empty() ? words : ": " + printable(words);
  }

  std::string_view text_;
  const Statement& statement_;
  const TextStyle& style_;
  std::string out_;
};

std::string value_of_item(const std::optional<Quantity>& quantity, ValueOrigin origin) {
  return quantity ? fmt::format("{} ({})", format_quantity(*quantity), words_of(origin)) : "";
}

std::string deadline_of_item(const Item& item, std::string_view text) {
  if (item.deadline_problem != DateProblem::none) return std::string(words_of(item.deadline_problem));
  if (!item.deadline) return {};
  const bool quotes = item.deadline_origin == DeadlineOrigin::statement;
  return fmt::format("{} ({}{})", to_string(*item.deadline), words_of(item.deadline_origin),
                     quotes ? ": " + quoted_words(item.statement.deadline.range.of(text)) : "");
}

std::string value_of_sentence(const std::optional<Quantity>& quantity, bool relative) {
  return quantity ? fmt::format("{}{}", relative ? "by " : "", format_quantity(*quantity)) : "";
}

std::string deadline_of_sentence(const DateExpression& deadline, const DateContext& context, std::string_view text) {
  if (!deadline) return {};
  const ResolvedDate resolved = resolve(deadline, context);
  const std::string phrase = quoted_words(deadline.range.of(text));
  const std::string_view problem = words_of(resolved.problem);
  if (!resolved.date) return fmt::format("{} {}", phrase, problem);
  return fmt::format("{} ({}{}{})", to_string(*resolved.date), phrase, problem.empty() ? "" : ", ", problem);
}

}  // namespace

std::string explain_statement(const Workspace& workspace, ItemId id, const TextStyle& style) {
  const Item& item = workspace.item(id);
  const std::string_view text = workspace.statement(id);
  Explanation explanation(text, item.statement, style);
  explanation.add_judgement();
  explanation.add("metric", item.metric_range().empty() ? "" : quoted_words(workspace.text(id, item.metric_range())));
  explanation.add("baseline", value_of_item(item.baseline(), item.baseline_origin));
  explanation.add("target", value_of_item(item.target(), item.target_origin));
  explanation.add("unit", item.target() ? unit_words(*item.target()) : "");
  explanation.add("deadline", deadline_of_item(item, text));
  explanation.add_rest();
  return explanation.take();
}

std::string explain_sentence(std::string_view line, const Lexicon& lexicon, const DateContext& context,
                             const TextStyle& style) {
  const std::string_view text = statement_in(line);
  const Statement statement = read_statement(text, lexicon);
  Explanation explanation(text, statement, style);
  explanation.add_judgement();
  explanation.add("metric", statement.metric.empty() ? "" : quoted_words(statement.metric.of(text)));
  explanation.add("baseline", value_of_sentence(statement.baseline, false));
  explanation.add("target", value_of_sentence(statement.target, statement.relative));
  explanation.add("unit", statement.target ? unit_words(*statement.target) : "");
  explanation.add("deadline", deadline_of_sentence(statement.deadline, context, text));
  explanation.add_rest();
  return explanation.take();
}

std::string_view statement_in(std::string_view line) {
  Tree tree;
  std::vector<Diagnostic> diagnostics;
  parse(line, tree, diagnostics);
  if (tree.node_count() == 0 || tree.node(0).kind != NodeKind::labelled || !tree.node(0).is_declaration()) return line;
  const auto statement = tree.find_token(0, TokenKind::value);
  return statement ? statement->of(line) : line;
}

}  // namespace goals
