// The dated lines of an item that exist as of a day: what is not understood counts for nothing, and what is still to
// come is not there yet.
#pragma once

#include "model/workspace.hpp"

namespace goals {

/// Calls `visit(entry)` for each understood line of the item's log up to the day, in the order of the document.
template <class Visit>
void for_each_entry(const Document& document, const Item& item, Date today, Visit visit) {
  for (const LogEntry& entry : document.log_of(item)) {
    if (entry.valid && entry.date <= today) visit(entry);
  }
}

/// The same for an item by its id.
template <class Visit>
void for_each_entry(const Workspace& workspace, ItemId id, Date today, Visit visit) {
  for_each_entry(workspace.document(id), workspace.item(id), today, visit);
}

}  // namespace goals
