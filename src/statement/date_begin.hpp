// Tells without the grammar where a point in time cannot begin, so that most words of a sentence cost nothing.
#pragma once

#include <cstddef>

#include "statement/sentence.hpp"

namespace goals {

/// The tokens at which the grammar is worth trying, from left to right.
class DateBegins {
 public:
  explicit DateBegins(const Sentence& sentence) : sentence_(sentence) {}

  /// The first one at or after `first`, the size of the sentence where none is. `first` never goes back.
  std::size_t next(std::size_t first);

 private:
  const Sentence& sentence_;
  std::size_t telling_ = 0;  ///< no word of time stands between the last `first` and it
};

}  // namespace goals
