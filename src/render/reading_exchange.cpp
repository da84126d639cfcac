// Requests are read by a library, because anything may stand in them; answers list their members in a fixed order.
#include "render/reading_exchange.hpp"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <utility>

#include "render/explain_statement.hpp"
#include "render/json.hpp"
#include "statement/statement.hpp"

namespace goals {
namespace {

using nlohmann::json;

/// A member that is a text; null where it is missing or null.
Result<const std::string*> text_member(const json& request, const char* name) {
  const auto member = request.find(name);
  if (member == request.end() || member->is_null()) return nullptr;
  const std::string* text = member->get_ptr<const std::string*>();
  if (text == nullptr) return Error{"`" + std::string(name) + "` is no text", {}};
  return text;
}

Result<std::optional<Date>> day_member(const json& request, const char* name) {
  const auto text = text_member(request, name);
  if (!text) return text.error();
  if (*text == nullptr) return std::optional<Date>{};
  if (const auto date = parse_iso_date(**text)) return std::optional{*date};
  return Error{"`" + std::string(name) + "` is no day such as `2026-07-01`", {}};
}

/// The month of `07` or `07-01`; 0 where it is none.
int month_of(std::string_view text) {
  int month = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), month);
  const bool whole = end == text.data() + text.size() || *end == '-';
  return error == std::errc{} && whole && month >= 1 && month <= 12 ? month : 0;
}

Result<DateContext> context_of(const json& request, DateContext context) {
  const auto start = day_member(request, "cycle_start");
  if (!start) return start.error();
  const auto end = day_member(request, "cycle_end");
  if (!end) return end.error();
  if (start->has_value() != end->has_value()) return Error{"`cycle_start` and `cycle_end` belong together", {}};
  if (*start && **start > **end) return Error{"`cycle_start` lies after `cycle_end`", {}};
  if (*start) context.cycle = Period{**start, **end};
  const auto fiscal = text_member(request, "fiscal_year_start");
  if (!fiscal) return fiscal.error();
  if (*fiscal == nullptr) return context;
  context.fiscal_year_start_month = month_of(**fiscal);
  if (context.fiscal_year_start_month == 0) return Error{"`fiscal_year_start` is no month such as `07-01`", {}};
  return context;
}

std::string unit_name(Unit unit) {
  const std::string_view name = symbol(unit);
  return name.empty() ? "count" : std::string(name);
}

/// `at least` as programs write it: `at_least`.
std::string direction_name(Direction direction) {
  if (direction == Direction::none) return "";
  std::string name{to_string(direction)};
  std::replace(name.begin(), name.end(), ' ', '_');
  return name;
}

std::string_view problem_name(DateProblem problem) {
  switch (problem) {
    case DateProblem::ambiguous: return "ambiguous-date";
    case DateProblem::invalid: return "invalid-date";
    default: return "";
  }
}

/// The id as it goes back. Arrays and objects are refused: they could nest without end.
Result<std::string> id_of(const json& request) {
  const auto id = request.find("id");
  if (id == request.end()) return std::string("null");
  if (id->is_structured()) return Error{"`id` is neither text nor number", {}};
  return id->dump(-1, ' ', false, json::error_handler_t::replace);
}

class Answer {
 public:
  Answer(std::string_view id, std::string_view text, const Lexicon& lexicon, const DateContext& context)
      : text_(text), context_(context) {
    json_.begin_object().key("id").literal(id);
    add_statement(read_statement(text, lexicon));
    json_.key("quantities").begin_array();
    for (const Quantity& quantity : read_quantities(text)) add_quantity(quantity);
    json_.end_array().end_object();
  }

  std::string take() { return json_.take() + "\n"; }

 private:
  void add_statement(const Statement& statement) {
    json_.member("form", to_string(statement.form)).member("measurable", statement.measurable);
    json_.member("vague", statement.vague);
    text_or_null("direction", direction_name(statement.direction));
    text_or_null("metric", statement.metric.of(text_));
    add_values(statement);
    add_deadline(statement.deadline);
    json_.key("others").begin_array();
    for (const TextRange other : statement.others) json_.value(other.of(text_));
    json_.end_array();
  }

  /// The baseline in the unit of the target, where the two compare.
  void add_values(const Statement& statement) {
    const auto& [baseline, target] = std::pair{statement.baseline, statement.target};
    std::optional<double> from;
    if (baseline) from = baseline->value;
    if (baseline && target) from = value_in_unit_of(baseline->measure(), target->measure()).value_or(baseline->value);
    number_or_null("baseline", from);
    number_or_null("target", target ? std::optional(target->value) : std::nullopt);
    number_or_null("target_max", target && target->is_range() ? std::optional(target->upper) : std::nullopt);
    text_or_null("unit", target ? unit_name(target->unit) : "");
  }

  void add_deadline(const DateExpression& deadline) {
    const ResolvedDate resolved = deadline ? resolve(deadline, context_) : ResolvedDate{};
    text_or_null("deadline_text", deadline.range.of(text_));
    text_or_null("deadline", resolved.date ? to_string(*resolved.date) : "");
    text_or_null("error", problem_name(resolved.problem));
  }

  void add_quantity(const Quantity& quantity) {
    // The exchange has one number for `8 of 10`: the share.
    const bool share = dimension(quantity.unit) == Dimension::ratio && quantity.upper != 0;
    json_.begin_object().member("value", share ? quantity.value / quantity.upper : quantity.value);
    number_or_null("value_max", quantity.is_range() ? std::optional(quantity.upper) : std::nullopt);
    json_.member("unit", unit_name(quantity.unit)).member("relation", to_string(quantity.relation));
    json_.member("span", quantity.range.of(text_)).end_object();
  }

  void text_or_null(std::string_view name, std::string_view text) {
    json_.key(name);
    text.empty() ? json_.null() : json_.value(text);
  }

  void number_or_null(std::string_view name, std::optional<double> number) {
    json_.key(name);
    number ? json_.value(*number) : json_.null();
  }

  std::string_view text_;
  const DateContext& context_;
  JsonWriter json_{0};
};

}  // namespace

Result<std::string> answer_request(std::string_view request, const Lexicon& lexicon, const DateContext& context) {
  const json parsed = json::parse(request, nullptr, false);
  if (!parsed.is_object()) return Error{parsed.is_discarded() ? "it is not JSON" : "it is no JSON object", {}};
  const auto text = text_member(parsed, "text");
  if (!text) return text.error();
  if (*text == nullptr) return Error{"it has no `text`", {}};
  const auto dates = context_of(parsed, context);
  if (!dates) return dates.error();
  const auto id = id_of(parsed);
  if (!id) return id.error();
  return Answer(*id, statement_in(**text), lexicon, *dates).take();
}

std::string answer_sentence(std::size_t id, std::string_view text, const Lexicon& lexicon, const DateContext& context) {
  return Answer(std::to_string(id), statement_in(text), lexicon, context).take();
}

std::string refuse_request(std::size_t number, const Error& error) {
  JsonWriter json(0);
  json.begin_object().key("id").null().member("line", number).member("problem", error.message).end_object();
  return json.take() + "\n";
}

}  // namespace goals
