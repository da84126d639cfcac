// Looks at grades first, then at the last check-in.
#include "lint/results.hpp"

#include "lint/item_facts.hpp"

namespace goals {
namespace {

bool is_graded(const Document& document, const Item& item) {
  if (is_set(item.score)) return true;
  return item.parent != Item::no_parent && is_set(document.items[item.parent].score);
}

}  // namespace

bool has_result(const Document& document, const Item& item, Date today) {
  if (item.status == ItemStatus::done || is_graded(document, item)) return true;
  const LogEntry* last = last_check_in(document, item, today);
  if (last == nullptr) return false;
  if (last->state == CheckInState::missed || meets_target(item, *last)) return true;
  if (!item.target()) return false;
  return last->date + days_around_end >= *item.deadline;
}

}  // namespace goals
