// What every way of measuring progress is: a constant with a name, a test of what it is for, and the measurement.
#pragma once

#include <string_view>

#include "score/item_score.hpp"
#include "score/subject.hpp"

namespace goals {

struct ScoreMethod {
  ScoreKind kind;
  std::string_view name;
  std::string_view formula;  ///< in words: `(current - baseline) / (target - baseline)`
  /// Why this method measures the subject; empty when it does not. Exactly one method recognises any subject.
  std::string_view (*recognise)(const Subject& subject);
  /// Fills levels, progress and gap.
  void (*measure)(const Subject& subject, ItemScore& score);
};

}  // namespace goals
