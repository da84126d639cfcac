// The bare number of a quantity, in digits or in words, before its unit and relation are known.
#pragma once

#include <cstddef>

#include "statement/sentence.hpp"

namespace goals {

struct Amount {
  double value = 0;
  double upper = 0;
  std::size_t last = 0;              ///< the token after it; equal to the first one where there is no amount
  const Literal* literal = nullptr;  ///< where it was written in digits
  bool article = false;              ///< `a million`, `half a dozen`
  bool approx = false;               ///< `a couple of`
  bool fraction = false;             ///< `half`, `a third`: a share of a whole
  bool magnitude = false;            ///< a word of magnitude is part of it
};

/// The amount that begins at token `first`. Never a date and never digits that are a name.
Amount read_amount(const Sentence& sentence, std::size_t first);

/// What the lower end of a range is multiplied by where only the upper one says it: `45–46M`, `5 to 10 million`;
/// else 1.
double shared_magnitude(const Amount& lower, const Amount& upper);

}  // namespace goals
