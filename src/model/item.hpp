// The things a goal document declares, as plain data: what a declaration, a field and a line of the log say.
#pragma once

#include <array>
#include <cmath>
#include <cstdint>
#include <limits>
#include <optional>
#include <string_view>

#include "base/date.hpp"
#include "base/id.hpp"
#include "base/interner.hpp"
#include "base/rare.hpp"
#include "diagnostics/diagnostic.hpp"
#include "statement/statement.hpp"
#include "statement/wanted.hpp"
#include "syntax/labels.hpp"
#include "text/text_range.hpp"

namespace goals {

using TeamId = Id<struct TeamTag>;
using CycleId = Id<struct CycleTag>;
using PersonId = Id<struct PersonTag>;

/// An item by its document and its place in it, so that a document can be replaced without renumbering the others.
struct ItemId {
  FileId file;
  std::uint32_t index = 0;

  bool valid() const { return file.valid(); }
  friend constexpr auto operator<=>(ItemId, ItemId) = default;
};

/// A run of entries in one of the document's flat arrays.
struct Span {
  std::uint32_t first = 0;
  std::uint32_t count = 0;
};

enum class ItemKind : std::uint8_t { objective, key_result, goal, kpi, initiative };
enum class GoalType : std::uint8_t { unset, committed, aspirational, learning };
enum class ItemStatus : std::uint8_t { unset, draft, active, paused, done, dropped };
/// What `type:` and `status:` may say, in the order of their values; empty for what is not set.
inline constexpr std::array<std::string_view, 4> goal_type_words{"", "committed", "aspirational", "learning"};
inline constexpr std::array<std::string_view, 6> item_status_words{"", "draft", "active", "paused", "done", "dropped"};

/// Where a deadline came from.
enum class DeadlineOrigin : std::uint8_t { none, statement, field, criterion, parent, cycle };
/// Where a value (baseline, target) came from.
enum class ValueOrigin : std::uint8_t { none, statement, field, criterion };

inline constexpr float unset_number = std::numeric_limits<float>::quiet_NaN();
inline bool is_set(float number) { return !std::isnan(number); }

/// Values of an item that are not, or not all, those of its statement: present baseline and target, and what is
/// measured, each with its place in the document.
struct ItemValues {
  std::optional<Quantity> baseline;
  std::optional<Quantity> target;
  TextRange baseline_range;
  TextRange target_range;
  TextRange metric_range;
};

/// A declaration. All ranges are of its document's text; those inside `statement` count from `statement_range.begin`.
struct Item {
  ItemKind kind = ItemKind::objective;
  GoalType type = GoalType::unset;
  ItemStatus status = ItemStatus::unset;
  DeadlineOrigin deadline_origin = DeadlineOrigin::none;
  ValueOrigin baseline_origin = ValueOrigin::none;
  ValueOrigin target_origin = ValueOrigin::none;
  DateProblem deadline_problem = DateProblem::none;  ///< why a written deadline did not resolve
  Wanted wanted = Wanted::unknown;                   ///< by the name of the metric, where no bound or verb says it
  bool own_start = false;                            ///< `start:` is written on the item itself
  bool written_id = false;                           ///< an id was written, not derived from a number or missing
  bool given_up = false;  ///< dropped or deferred, by its status or the last word of its log; its holder is not asked
  bool open = true;       ///< planned and not over: neither draft, done nor given up, and nor is what holds it

  std::uint32_t parent = no_parent;  ///< index in the same document
  std::uint32_t subtree_size = 1;    ///< this item and all that it holds, which follow it in the array
  std::uint32_t section = 0;         ///< index into the document's sections

  Symbol name;  ///< the id (`nps`, or `kr2` for `KR 2`); invalid where the declaration has none
  TextRange line;
  TextRange id_range;
  TextRange statement_range;
  Statement statement;

  Rare<ItemValues> values;   ///< where fields or a criterion say more than the statement, or otherwise
  TextRange deadline_range;  ///< of a deadline the item states itself, even one that does not resolve

  std::optional<Date> start;     ///< own `start:`, else the parent's, else the first day of the cycle
  std::optional<Date> deadline;  ///< last day, inclusive; see `deadline_origin`

  float weight = 1;
  float confidence = unset_number;  ///< 0 to 1, from the `confidence:` field
  float score = unset_number;       ///< the grade given by hand, 0 to 1

  Span owners;  ///< own owners only; `effective_owners` also looks at the parent and the section
  Span fields;
  Span log;
  Span notes;  ///< the statement's description
  Span references;

  /// Present baseline and target: field, else a criterion that gives both, else statement, else criterion; relative
  /// targets are made absolute where the baseline is known.
  const std::optional<Quantity>& baseline() const {
    const ItemValues* own = values.get();
    return own != nullptr ? own->baseline : stated(statement.baseline, baseline_origin);
  }
  const std::optional<Quantity>& target() const {
    const ItemValues* own = values.get();
    return own != nullptr ? own->target : stated(statement.target, target_origin);
  }
  /// Where the present baseline stands in the document; empty where there is none.
  TextRange baseline_range() const { return values ? values->baseline_range : place_of(baseline()); }
  TextRange target_range() const { return values ? values->target_range : place_of(target()); }
  /// The `metric:` field, else the statement's noun phrase; empty where there is none, and for what has no values.
  TextRange metric_range() const {
    if (values) return values->metric_range;
    return has_values() && !statement.metric.empty() ? in_document(statement.metric) : TextRange{};
  }
  /// Objectives and initiatives are judged by what they hold: a number in them is no target.
  bool has_values() const { return kind != ItemKind::objective && kind != ItemKind::initiative; }
  /// A range of the statement as one of the document.
  TextRange in_document(TextRange range) const { return range.shifted(statement_range.begin); }

  static constexpr std::uint32_t no_parent = std::numeric_limits<std::uint32_t>::max();

 private:
  static const std::optional<Quantity>& stated(const std::optional<Quantity>& quantity, ValueOrigin origin) {
    static constexpr std::optional<Quantity> none;
    return origin == ValueOrigin::statement ? quantity : none;
  }
  TextRange place_of(const std::optional<Quantity>& quantity) const {
    return quantity ? in_document(quantity->range) : TextRange{};
  }
};

/// A `label: value` line of an item.
struct Field {
  LabelKind label = LabelKind::custom;
  TextRange label_range;
  TextRange value;  ///< trimmed; may be empty
  Span notes;
};

enum class LogKind : std::uint8_t { check_in, target_change, baseline_change, deadline_change, dropped, deferred };
enum class CheckInState : std::uint8_t { value, done, missed };
/// What a person said about the course in a check-in.
enum class StatedStatus : std::uint8_t { none, on_track, at_risk, off_track };

/// What a dated line says beyond one value: the whole of a ratio, and both sides of a change.
struct LogDetails {
  std::optional<double> whole;      ///< the 10 of `8 of 10`, or the upper end of a range
  double before = 0;                ///< A of a change of target or baseline
  Unit before_unit;                 ///< of `before`
  std::optional<Date> before_date;  ///< A of a change of deadline
  std::optional<Date> after_date;   ///< B of a change of deadline, or the last day of the cycle deferred to
};

/// One dated line. There are more of these than of anything else, and most are one number.
struct LogEntry {
  LogKind kind = LogKind::check_in;
  CheckInState state = CheckInState::value;
  StatedStatus stated = StatedStatus::none;
  bool valid = true;              ///< false where a diagnostic says what is wrong: it then counts for nothing
  Unit unit;                      ///< of `value`
  std::uint16_t bullet_size = 0;  ///< bytes before the date: a bullet with its blanks, as many as fit
  Date date;
  float confidence = unset_number;
  TextRange line;
  TextRange value_range;  ///< of a check-in's value; of `A -> B` in a change
  TextRange note_range;   ///< text after the value, or the reason after `because`; may be empty
  Span notes;
  double value = 0;  ///< the check-in's value, or B of a change of target or baseline
  Rare<LogDetails> details;

  /// False where the day is in no calendar; a line that is wrong otherwise still has its place in the log.
  bool has_day() const { return valid || date != Date{}; }
  /// The whole of a ratio (`8 of 10`), else equal to `value`.
  double upper() const { return details && details->whole ? *details->whole : value; }
  Measure measure() const { return {value, upper(), unit}; }
  double before() const { return details ? details->before : 0; }
  Unit before_unit() const { return details ? details->before_unit : Unit{}; }
  std::optional<Date> before_date() const { return details ? details->before_date : std::nullopt; }
  std::optional<Date> after_date() const { return details ? details->after_date : std::nullopt; }
  TextRange date_range() const {
    const std::uint32_t begin = line.begin + bullet_size;
    return {begin, begin + date_size};
  }

  static constexpr std::uint32_t date_size = 10;  ///< of `2026-08-17`, which the grammar demands
};

/// A `> text` line.
struct Note {
  TextRange text;
};

/// One name in a `supports:` or `guards:` field, and what it turned out to mean.
struct Reference {
  std::uint32_t item = 0;  ///< the item that refers
  LabelKind field = LabelKind::supports;
  TextRange text;
  ItemId target;  ///< invalid when unknown or ambiguous, which is then a diagnostic
};

/// Lines up to the next `Cycle` or `Team`.
struct Section {
  TeamId team;           ///< invalid where none was named
  CycleId cycle;         ///< invalid where none was named, nor said by the path
  TextRange team_line;   ///< the text behind `Team:`
  TextRange cycle_line;  ///< the text behind `Cycle:`; empty where the cycle came from the path
  std::optional<Period> period;
  Span owners;             ///< the default of the section
  bool own_owner = false;  ///< `owners` was written here, not taken over from the section above
  bool own_team = false;
};

}  // namespace goals
