// Looks at every line once: logs are short, and not always in order.
#include "model/last_word.hpp"

namespace goals {
namespace {

bool is_word(const LogEntry& entry) {
  return entry.kind == LogKind::check_in || entry.kind == LogKind::dropped || entry.kind == LogKind::deferred;
}

}  // namespace

const LogEntry* last_word(const Document& document, const Item& item, std::optional<Date> until) {
  const LogEntry* last = nullptr;
  for (const LogEntry& entry : document.log_of(item)) {
    if (!entry.valid || !is_word(entry) || (until && entry.date > *until)) continue;
    if (last == nullptr || last->date <= entry.date) last = &entry;
  }
  return last;
}

bool gives_up(const LogEntry* word) {
  return word != nullptr && (word->kind == LogKind::dropped || word->kind == LogKind::deferred);
}

}  // namespace goals
