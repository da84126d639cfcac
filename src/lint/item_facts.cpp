// Facts that take a look at the holder, the children or the log of an item.
#include "lint/item_facts.hpp"

#include <algorithm>

namespace goals {

bool is_running(const Document& document, const Item& item) {
  if (!item.open || item.status == ItemStatus::paused) return false;
  return item.parent == Item::no_parent || is_running(document, document.items[item.parent]);
}

std::uint32_t count_children(const Document& document, std::uint32_t index, ItemKind kind) {
  std::uint32_t count = 0;
  const std::uint32_t end = index + document.items[index].subtree_size;
  for (std::uint32_t child = index + 1; child < end; child += document.items[child].subtree_size) {
    const Item& item = document.items[child];
    if (item.kind == kind && !item.given_up) ++count;
  }
  return count;
}

bool is_for_learning(const Document& document, const Item& item) {
  if (item.type == GoalType::learning) return true;
  return item.parent != Item::no_parent && document.items[item.parent].type == GoalType::learning;
}

GoalType type_of(const Document& document, const Item& item) {
  if (item.type != GoalType::unset || item.parent == Item::no_parent) return item.type;
  return document.items[item.parent].type;
}

bool is_deadline_written(const Item& item) {
  return item.deadline_origin == DeadlineOrigin::statement || item.deadline_origin == DeadlineOrigin::field ||
         item.deadline_origin == DeadlineOrigin::criterion;
}

const LogEntry* last_check_in(const Document& document, const Item& item, Date today) {
  const LogEntry* last = nullptr;
  for (const LogEntry& entry : document.log_of(item)) {
    if (entry.kind != LogKind::check_in || !entry.valid || entry.date > today) continue;
    if (last == nullptr || entry.date >= last->date) last = &entry;
  }
  return last;
}

TextRange deadline_or_statement(const Item& item) {
  return item.deadline_range.empty() ? item.statement_range : item.deadline_range;
}

TextRange annotations_of(const Document& document, const LogEntry& check_in) {
  if (check_in.stated == StatedStatus::none && !is_set(check_in.confidence)) return {};
  const std::string_view line = document.text(check_in.line);
  const std::size_t value_end = check_in.value_range.end - check_in.line.begin;
  const std::size_t open = line.find('(', std::min(value_end, line.size()));
  const std::size_t close = open == std::string_view::npos ? open : line.find(')', open);
  if (close == std::string_view::npos) return {};
  return TextRange{static_cast<std::uint32_t>(open), static_cast<std::uint32_t>(close + 1)}.shifted(
      check_in.line.begin);
}

bool has_note(const LogEntry& entry) { return !entry.note_range.empty() || entry.notes.count > 0; }

bool meets_target(const Item& item, const LogEntry& check_in) {
  if (check_in.state != CheckInState::value) return check_in.state == CheckInState::done;
  if (!item.target()) return false;
  const auto value = value_in_unit_of(check_in.measure(), item.target()->measure());
  if (!value) return false;
  switch (item.statement.direction) {
    case Direction::decrease:
    case Direction::at_most: return *value <= item.target()->value;
    case Direction::maintain: return false;
    default:
      return !(item.baseline() && item.baseline()->value > item.target()->value) && *value >= item.target()->value;
  }
}

bool has_value_in_log(const Document& document, const Item& item) {
  const auto log = document.log_of(item);
  return std::any_of(log.begin(), log.end(), [](const LogEntry& entry) {
    return (entry.kind == LogKind::check_in && entry.state == CheckInState::value) ||
           entry.kind == LogKind::baseline_change;
  });
}

TextRange part_or_statement(const Item& item, TextRange in_statement) {
  return in_statement.empty() ? item.statement_range : item.in_document(in_statement);
}

}  // namespace goals
