// The finite verb of a clause that begins with its subject.
#pragma once

#include "statement/reading.hpp"

namespace goals {

/// Sets `clause.verb` and `clause.auxiliary` where the words from `clause.first` on have a finite verb: "20 schools use
/// the app", "roles are documented". A verb inside a relative clause is taken only where no other follows.
void find_predicate(const Sentence& sentence, Clause& clause);

}  // namespace goals
