// What a kind of expectation block shows, as a constant: one file of producers/ each, named like the block.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "support/case_file.hpp"

namespace goals::testing {

/// Computes what a block named `name` must hold for a case. The text ends with an end of line or is empty.
struct BlockProducer {
  std::string_view name;
  std::string (*produce)(const Case&) = nullptr;
  /// Options it reads besides `today` and `escapes`: a page that sets an option nobody reads is in error.
  std::span<const std::string_view> options = {};
};

}  // namespace goals::testing
