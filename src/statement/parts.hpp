// Where a sentence turns from what is to be reached to how, what for and how it stands today.
#pragma once

#include "statement/reading.hpp"

namespace goals {

/// SentenceToken indices; `npos` where a part is missing.
struct Parts {
  std::size_t means = Clause::npos;        ///< "by posting twice a week": how
  std::size_t subordinate = Clause::npos;  ///< "that", "to reach": what for, who
  std::size_t present = Clause::npos;      ///< the comma before "currently …": how it stands, not how it is to be
  std::size_t present_end = Clause::npos;  ///< the comma after it: "attendance, currently 71%, reaches 85%"
  std::size_t second_verb = Clause::npos;  ///< the joint before it: "attend two talks and write …"
};

Parts find_parts(const Reading& reading);

}  // namespace goals
