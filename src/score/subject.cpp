// The state of an item as of a day, recovered from what the document says now and the changes it records.
#include "score/subject.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "model/last_word.hpp"

namespace goals {
namespace {

/// The first and the last recorded change of one kind that a day splits: those before it hold, those after it do not
/// yet.
struct Changes {
  const LogEntry* first_past = nullptr;
  const LogEntry* last_past = nullptr;
  const LogEntry* first_future = nullptr;

  void add(const LogEntry& entry, Date today) {
    if (entry.date > today) {
      if (!first_future || entry.date < first_future->date) first_future = &entry;
      return;
    }
    if (!first_past || entry.date < first_past->date) first_past = &entry;
    if (!last_past || entry.date >= last_past->date) last_past = &entry;
  }
};

struct ReadLog {
  std::array<Changes, static_cast<std::size_t>(LogKind::deferred) + 1> changes;

  const Changes& of(LogKind kind) const { return changes[static_cast<std::size_t>(kind)]; }
};

ReadLog read_log(const Document& document, const Item& item, Date today, std::vector<const LogEntry*>& check_ins) {
  ReadLog log;
  check_ins.clear();
  for (const LogEntry& entry : document.log_of(item)) {
    if (!entry.valid) continue;
    if (entry.kind != LogKind::check_in) {
      log.changes[static_cast<std::size_t>(entry.kind)].add(entry, today);
    } else if (entry.date <= today) {
      check_ins.push_back(&entry);
    }
  }
  const auto earlier = [](const LogEntry* a, const LogEntry* b) { return a->date < b->date; };
  if (!std::is_sorted(check_ins.begin(), check_ins.end(), earlier)) {
    std::stable_sort(check_ins.begin(), check_ins.end(), earlier);
  }
  return log;
}

LevelOrigin level_origin(ValueOrigin origin) {
  switch (origin) {
    case ValueOrigin::none: return LevelOrigin::none;
    case ValueOrigin::statement: return LevelOrigin::statement;
    case ValueOrigin::field: return LevelOrigin::field;
    case ValueOrigin::criterion: return LevelOrigin::criterion;
  }
  return LevelOrigin::none;
}

std::optional<Level> stated_level(const std::optional<Quantity>& quantity, ValueOrigin origin) {
  if (!quantity) return std::nullopt;
  return Level{quantity->value, quantity->upper, quantity->unit, quantity->relation, level_origin(origin), Date{}};
}

/// The value before a recorded change, worded like the present one.
Level before(const LogEntry& change, const std::optional<Level>& present) {
  Level level = present.value_or(Level{});
  const bool has_whole = present && level.upper != level.value && level.relation != Relation::between;
  level.value = change.before();
  if (!has_whole) level.upper = change.before();
  if (level.relation == Relation::between) level.relation = Relation::exact;
  level.unit = change.before_unit();
  level.origin = LevelOrigin::change_record;
  level.date = change.date;
  return level;
}

/// What the item says now, unless a change that is still to come says what holds until then.
std::optional<Level> level_as_of(const std::optional<Level>& present, const Changes& changes) {
  if (changes.first_future) return before(*changes.first_future, present);
  std::optional<Level> level = present;
  if (level && changes.last_past) {
    level->origin = LevelOrigin::change_record;
    level->date = changes.last_past->date;
  }
  return level;
}

Status left_out_status(const Subject& subject, const ReadLog& log) {
  const bool was_given_up = log.of(LogKind::dropped).last_past || log.of(LogKind::deferred).last_past;
  const LogEntry* word = was_given_up ? last_word(subject.document, subject.item, subject.options.today) : nullptr;
  // What the log drops only later is written as dropped already, and is not yet.
  const bool is_written = subject.item.status == ItemStatus::dropped && !log.of(LogKind::dropped).first_future;
  if (is_written || (word && word->kind == LogKind::dropped)) return Status::dropped;
  if (gives_up(word)) {
    const std::optional<Period>& period = subject.document.sections[subject.item.section].period;
    // Once the declaration stands in the cycle it was deferred to, it counts there.
    const bool has_arrived = period && word->after_date() && period->last >= *word->after_date();
    if (!has_arrived) return Status::deferred;
  }
  return subject.item.status == ItemStatus::draft ? Status::draft : Status::no_data;
}

void read_dates(Subject& subject, const ReadLog& log) {
  const Changes& changes = log.of(LogKind::deadline_change);
  subject.start = subject.item.start;
  subject.deadline = subject.item.deadline;
  if (changes.first_future && changes.first_future->before_date())
    subject.deadline = changes.first_future->before_date();
  if (changes.first_past) subject.first_deadline = changes.first_past->before_date();
  const ScoreOptions& options = subject.options;
  const bool is_short =
      subject.start && subject.deadline && Period{*subject.start, *subject.deadline}.length() < options.short_goal_days;
  subject.cadence = is_short ? options.short_cadence_days : options.cadence_days;
}

/// Equal but for the noise of a conversion between units.
bool nearly_equal(double a, double b) {
  constexpr double noise = 1e-9;
  return std::abs(a - b) <= noise * std::max(std::abs(a), std::abs(b));
}

bool is_proportion(Unit unit) {
  const Dimension kind = dimension(unit);
  return kind == Dimension::percent || kind == Dimension::ratio || kind == Dimension::factor;
}

/// "By 20%" without a baseline is a target as soon as a check-in says 20% of what: `$100K` does, and `5%` may be what
/// it is now or what was gained. A KPI holds a level, and has none.
std::optional<Level> amount_of_change(const Item& item, std::span<const LogEntry* const> check_ins) {
  const Statement& statement = item.statement;
  const bool says_amount = statement.relative && statement.target && !statement.target->ambiguous;
  const bool is_open = item.has_values() && item.kind != ItemKind::kpi && !item.target() && !item.baseline();
  if (!says_amount || !is_open || !is_proportion(statement.target->unit)) return std::nullopt;
  for (const LogEntry* entry : check_ins) {
    if (entry->state == CheckInState::value && is_proportion(entry->unit)) return std::nullopt;
  }
  return stated_level(statement.target, ValueOrigin::statement);
}

}  // namespace

Subject subject_of(const Document& document, const Item& item, const ScoreOptions& options,
                   std::vector<const LogEntry*>& scratch) {
  const ReadLog log = read_log(document, item, options.today, scratch);
  Subject subject{document, item, options, {}, {}, false, {}, {}, {}, {}, Status::no_data, 0, scratch};
  const Changes& targets = log.of(LogKind::target_change);
  std::optional<Level> present_target = stated_level(item.target(), item.target_origin);
  const auto amount = amount_of_change(item, subject.check_ins);
  if (amount) present_target = amount;
  subject.target = level_as_of(present_target, targets);
  subject.relative_target = amount && subject.target && subject.target->origin == LevelOrigin::statement;
  if (targets.first_past) subject.first_target = before(*targets.first_past, present_target);
  subject.baseline = level_as_of(stated_level(item.baseline(), item.baseline_origin), log.of(LogKind::baseline_change));
  read_dates(subject, log);
  subject.left_out = left_out_status(subject, log);
  return subject;
}

std::optional<Level> level_of(const LogEntry& check_in, LevelOrigin origin) {
  if (check_in.state != CheckInState::value) return std::nullopt;
  return Level{check_in.value, check_in.upper(), check_in.unit, Relation::exact, origin, check_in.date};
}

Side side_of(const Subject& subject) {
  if (!subject.target) return {};
  switch (subject.target->relation) {
    case Relation::at_least:
    case Relation::more_than: return {true, SideReason::bound};
    case Relation::at_most:
    case Relation::less_than: return {false, SideReason::bound};
    case Relation::between: return {};  // it has two
    default: break;
  }
  switch (subject.item.statement.direction) {
    case Direction::increase:
    case Direction::at_least: return {true, SideReason::wording};
    case Direction::decrease:
    case Direction::at_most: return {false, SideReason::wording};
    default: break;
  }
  if (subject.target->value == 0) return {false, SideReason::nothing_below};  // "zero incidents"
  const auto baseline = subject.baseline ? value_in_unit_of(*subject.baseline, *subject.target) : std::nullopt;
  // A level that is to stay where it began was on neither side.
  if (baseline && !nearly_equal(*baseline, subject.target->value)) {
    return {*baseline < subject.target->value, SideReason::baseline};
  }
  if (subject.item.wanted == Wanted::unknown) return {};
  return {subject.item.wanted == Wanted::more, SideReason::metric};
}

bool satisfies(double value, const Level& target, bool higher_is_better) {
  const bool equal = nearly_equal(value, target.value);
  switch (target.relation) {
    case Relation::more_than: return value > target.value && !equal;
    case Relation::less_than: return value < target.value && !equal;
    case Relation::at_most: return value < target.value || equal;
    case Relation::between:
      return equal || nearly_equal(value, target.upper) || (value > target.value && value < target.upper);
    default: return equal || (value > target.value) == higher_is_better;
  }
}

}  // namespace goals
