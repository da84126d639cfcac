// The last word of a log: whether the work goes on.
#pragma once

#include <optional>

#include "model/workspace.hpp"

namespace goals {

/// The latest entry by its day, up to and with `until`, that says whether the item is pursued: that it was dropped or
/// deferred, or a check-in, which says that the work goes on or was taken up again. It may stand anywhere in the log;
/// of two on one day the later line counts. Changes of values and deadlines say nothing of it. Null where none does.
const LogEntry* last_word(const Document& document, const Item& item, std::optional<Date> until = std::nullopt);

/// Dropped or deferred by this word; no word gives nothing up.
bool gives_up(const LogEntry* word);

}  // namespace goals
