// What several rules ask about an item: whether it may be held to account at all, and where its parts stand.
#pragma once

#include <cstdint>

#include "model/item.hpp"
#include "model/workspace.hpp"

namespace goals {

/// Open and not paused, nor is what holds it.
bool is_running(const Document& document, const Item& item);

/// Direct children of one kind that are not dropped or deferred.
std::uint32_t count_children(const Document& document, std::uint32_t index, ItemKind kind);

/// Is it, or what holds it, `type: learning`? Trying things is what such an objective is for.
bool is_for_learning(const Document& document, const Item& item);

/// Does the log say where it stood, by a check-in with a value or by a change of the baseline?
bool has_value_in_log(const Document& document, const Item& item);

/// Its own type, else that of what holds it.
GoalType type_of(const Document& document, const Item& item);

/// Did somebody write the deadline for this item, as against the one it has from its holder or its cycle?
bool is_deadline_written(const Item& item);

/// The last valid check-in that a day knows of, or null.
const LogEntry* last_check_in(const Document& document, const Item& item, Date today);

/// Where the deadline stands, or the whole statement.
TextRange deadline_or_statement(const Item& item);

/// The annotations of a check-in, `(confidence 60%)` with its parentheses; empty when it has none.
TextRange annotations_of(const Document& document, const LogEntry& check_in);

/// Did somebody write down why: behind the value, or in a note below the line?
bool has_note(const LogEntry& entry);

/// Does the value of a check-in meet the target? False where the two cannot be compared, and for a level to keep, which
/// is never over.
bool meets_target(const Item& item, const LogEntry& check_in);

/// A range inside the statement as a range of the document, or the whole statement when it is empty.
TextRange part_or_statement(const Item& item, TextRange in_statement);

/// A goal that is to be met: a key result or a SMART goal.
inline bool is_to_be_met(const Item& item) { return item.kind == ItemKind::key_result || item.kind == ItemKind::goal; }

}  // namespace goals
