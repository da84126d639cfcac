// Baseline, target and metric of an item: a field wins over the criterion, the criterion over the statement.
#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include "catalog/problems.hpp"
#include "model/lowering.hpp"

namespace goals {
namespace {

/// A value with where it stands.
struct PlacedValue {
  std::optional<Quantity> quantity;
  TextRange range;
  ValueOrigin origin = ValueOrigin::none;
};

bool is_bare(Unit unit) { return dimension(unit) == Dimension::count; }

bool nearly_equal(double a, double b) { return std::abs(a - b) <= 1e-9 * std::max({1.0, std::abs(a), std::abs(b)}); }

/// May two quantities be of one metric? A bare number may be of any.
bool measured_alike(const Quantity& a, const Quantity& b) {
  return is_bare(b.unit) || value_in_unit_of(a.measure(), b.measure()).has_value();
}

/// Equal as quantities; a bare number agrees with any unit.
bool agree(const Quantity& a, const Quantity& b) {
  if (is_bare(b.unit)) return nearly_equal(a.value, b.value);
  const auto value = value_in_unit_of(a.measure(), b.measure());
  return value && nearly_equal(*value, b.value);
}

class ValueReading {
 public:
  ValueReading(const Lowering& lowering, Item& item) : lowering_(lowering), item_(item) {}

  void run() {
    take_statement(item_.statement, item_.statement_range, ValueOrigin::statement);
    take_criterion();
    take_field(LabelKind::from, baseline_);
    take_field(LabelKind::to, target_);
    match_baseline();
    share_unit();
    resolve_relative();
    store();
    read_wish();
    judge();
  }

 private:
  const Field* field(LabelKind label) const {
    const Field* found = lowering_.document.find_field(item_, label);
    return found != nullptr && !found->value.empty() ? found : nullptr;
  }

  void take_statement(const Statement& statement, TextRange text, ValueOrigin origin) {
    if (statement.baseline) take_stated(baseline_, *statement.baseline, text, origin);
    if (!statement.target) return;
    take_stated(target_, *statement.target, text, origin);
    relative_ = statement.relative ? &statement : nullptr;
  }

  void take_stated(PlacedValue& value, const Quantity& quantity, TextRange text, ValueOrigin origin) const {
    value.range = quantity.range.shifted(text.begin);
    value.origin = origin;
    if (quantity.ambiguous) {
      report_ambiguous_number(lowering_, value.range);
    } else {
      value.quantity = quantity;
    }
  }

  /// `measurable: deflected questions from 20% to 80%` wins as a whole; less than that says only what the statement
  /// leaves open, because a single number in prose may be any number ("the cash box, up to $4,000").
  void take_criterion() {
    const Field* criterion = field(LabelKind::measurable);
    if (criterion == nullptr) return;
    criterion_ = read_statement(lowering_.text(criterion->value), lowering_.options.lexicon());
    const bool is_whole = criterion_.baseline && criterion_.target;
    if (is_whole || !target_.quantity) take_statement(criterion_, criterion->value, ValueOrigin::criterion);
  }

  void take_field(LabelKind label, PlacedValue& value) {
    const Field* found = field(label);
    if (found == nullptr) return;
    const auto quantity = read_value(lowering_, found->value);
    if (!quantity) return;
    const bool stated = value.quantity && value.origin == ValueOrigin::statement;
    const bool absolute = label == LabelKind::from || relative_ == nullptr;
    const bool other_measure =
        field(LabelKind::metric) != nullptr && stated && !measured_alike(*value.quantity, *quantity);
    if (stated && absolute && !other_measure && !agree(*value.quantity, *quantity)) report_contradiction(*found, value);
    value = {quantity, found->value, ValueOrigin::field};
    if (label == LabelKind::to) relative_ = nullptr;
  }

  void report_contradiction(const Field& found, const PlacedValue& stated) const {
    const std::string written =
        std::string(canonical_label(found.label)) + ": " + std::string(lowering_.text(found.value));
    const std::string said(lowering_.text(stated.range));
    Diagnostic& added = lowering_.report(problems::field_contradicts_statement, found.value,
                                         quoted(written) + " contradicts the statement, which says " + quoted(said),
                                         "a field wins over the statement: make the two agree, or delete one of them");
    added.labels.push_back({.file = {}, .range = stated.range, .text = "stated here"});
    added.fixes.push_back(
        {.title = "write " + quoted(said) + " in the field", .edits = {{found.value, said}}, .safe = false});
  }

  /// "Run 10 km in under 60 minutes" with `from: 71 minutes` is about the minutes: the field says what is measured.
  void match_baseline() {
    const bool unlike = baseline_.origin == ValueOrigin::field && target_.origin == ValueOrigin::statement &&
                        baseline_.quantity && target_.quantity &&
                        !measured_alike(*baseline_.quantity, *target_.quantity);
    if (!unlike) return;
    const std::vector<Quantity> all = read_quantities(lowering_.text(item_.statement_range));
    const auto alike = [this](const Quantity& quantity) {
      return !is_bare(quantity.unit) && comparable(quantity.unit, baseline_.quantity->unit);
    };
    if (std::count_if(all.begin(), all.end(), alike) != 1) return;
    const Quantity& found = *std::find_if(all.begin(), all.end(), alike);
    target_ = {found, found.range.shifted(item_.statement_range.begin), ValueOrigin::statement};
    relative_ = nullptr;
  }

  /// `unit:` and a unit written on one side only hold for both.
  void share_unit() {
    std::optional<Unit> unit;
    if (const Field* found = field(LabelKind::unit)) unit = find_unit(lowering_.text(found->value));
    if (!unit && target_.quantity && !is_bare(target_.quantity->unit)) unit = target_.quantity->unit;
    if (!unit && baseline_.quantity && !is_bare(baseline_.quantity->unit)) unit = baseline_.quantity->unit;
    if (!unit || relative_ != nullptr) return;
    for (PlacedValue* value : {&baseline_, &target_}) {
      if (value->quantity && is_bare(value->quantity->unit)) value->quantity->unit = *unit;
    }
  }

  /// "by 20%" becomes a level once the baseline is known; without one there is no target to score against.
  void resolve_relative() {
    if (relative_ == nullptr) return;
    if (!baseline_.quantity) {
      target_.quantity.reset();
      return;
    }
    const auto level = absolute_target(*relative_, baseline_.quantity->value);
    if (!level) {
      target_.quantity.reset();
      return;
    }
    Quantity absolute = *baseline_.quantity;
    absolute.value = *level;
    absolute.upper = *level;
    absolute.relation = target_.quantity->relation;
    absolute.range = target_.quantity->range;
    target_.quantity = absolute;
  }

  /// Most items say all in their statement, which then keeps the values.
  void store() {
    item_.baseline_origin = baseline_.quantity ? baseline_.origin : ValueOrigin::none;
    item_.target_origin = target_.quantity ? target_.origin : ValueOrigin::none;
    const Field* metric = field(LabelKind::metric);
    if (metric == nullptr && is_stated(baseline_, item_.statement.baseline) &&
        is_stated(target_, item_.statement.target))
      return;
    const TextRange measured = metric != nullptr ? metric->value : item_.metric_range();
    item_.values = Rare(ItemValues{baseline_.quantity, target_.quantity, baseline_.range, target_.range, measured});
  }

  /// "Keep churn at 3%" bounds nothing: the name of what is measured says which side of 3% is the good one.
  void read_wish() {
    const Direction direction = item_.statement.direction;
    const bool open = direction == Direction::none || direction == Direction::reach || direction == Direction::maintain;
    if (!open || !item_.target() || !is_no_bound(item_.target()->relation)) return;
    const TextRange metric = item_.metric_range();
    if (metric.empty()) return;
    // Of the name in a field, its own words are all there is; of one in the statement, the others may turn it round.
    const bool own = metric.begin >= item_.statement_range.begin && metric.end <= item_.statement_range.end;
    const TextRange around = own ? item_.statement_range : metric;
    const TextRange inside{metric.begin - around.begin, metric.end - around.begin};
    item_.wanted = read_wanted(lowering_.text(around), inside, item_.target()->unit, lowering_.options.lexicon());
  }

  static bool is_no_bound(Relation relation) { return relation == Relation::exact || relation == Relation::approx; }

  static bool is_stated(const PlacedValue& value, const std::optional<Quantity>& stated) {
    return !value.quantity || (value.origin == ValueOrigin::statement && value.quantity == stated);
  }

  void judge() const {
    if (!item_.baseline() || !item_.target()) return;
    const Quantity& from = *item_.baseline();
    const Quantity& to = *item_.target();
    const std::string shown_from = quoted(lowering_.text(item_.baseline_range()));
    const std::string shown_to = quoted(lowering_.text(item_.target_range()));
    const auto target = value_in_unit_of(to.measure(), from.measure());
    if (!target) {
      lowering_.report(problems::unit_mismatch, item_.target_range(),
                       "the target " + shown_to + " and the baseline " + shown_from + " have different units",
                       "give both in one unit");
      return;
    }
    if (nearly_equal(from.value, *target)) {
      if (is_level()) return;
      lowering_.report(problems::target_equals_baseline, item_.target_range(),
                       "the target " + shown_to + " is the same as the baseline: nothing is to change",
                       "state what is to be reached, or make it a `KPI` if the level is to be kept");
      return;
    }
    const bool falls = *target < from.value;
    const bool contradicts = item_.statement.verb_direction == (falls ? Direction::increase : Direction::decrease);
    if (!contradicts) return;
    lowering_.report(problems::direction_contradicts_values, item_.target_range(),
                     quoted(lowering_.text(item_.in_document(item_.statement.verb))) +
                         " contradicts the values: " + shown_from + " to " + shown_to + (falls ? " falls" : " rises"),
                     "swap the values, or write the verb that is meant");
  }

  /// A level that is to be kept may be where it should be already.
  bool is_level() const {
    const Direction direction = item_.statement.direction;
    return item_.kind == ItemKind::kpi || direction == Direction::maintain || direction == Direction::at_least ||
           direction == Direction::at_most;
  }

  const Lowering& lowering_;
  Item& item_;
  Statement criterion_;
  PlacedValue baseline_;
  PlacedValue target_;
  const Statement* relative_ = nullptr;  ///< the statement whose target is an amount of change
};

}  // namespace

void report_ambiguous_number(const Lowering& lowering, TextRange range) {
  lowering.report(problems::ambiguous_number, range, quoted(lowering.text(range)) + " can be read in two ways",
                  "write a decimal point, and thousands in groups of three");
}

std::optional<Quantity> read_value(const Lowering& lowering, TextRange range) {
  const std::string_view text = lowering.text(range);
  const auto quantity = read_quantity(text);
  if (!quantity) {
    lowering.report(problems::invalid_quantity, range, quoted(text) + " is not a quantity",
                    "write a number with its unit, such as `45`, `75%`, `$1.2M` or `200 ms`");
  } else if (quantity->ambiguous) {
    report_ambiguous_number(lowering, range);
    return std::nullopt;
  }
  return quantity;
}

void interpret_values(const Lowering& lowering, Item& item) { ValueReading(lowering, item).run(); }

}  // namespace goals
