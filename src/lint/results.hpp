// How a goal ended, as far as its page says: what counts as a result for the rules about time and progress.
#pragma once

#include "model/item.hpp"
#include "model/workspace.hpp"

namespace goals {

/// A check-in so many days before the end may stand for the value at the end.
inline constexpr int days_around_end = 14;

/// Was it met, missed or graded - itself or what holds it - or is there a value from around its deadline or after? What
/// is done or not has a result only when the log says which. Requires a deadline.
bool has_result(const Document& document, const Item& item, Date today);

}  // namespace goals
