// A baseline as the JSON text it is kept in: by file, rule and declaration, sorted, a line for each count, so that a
// change of it is a small diff.
#pragma once

#include <string>
#include <string_view>

#include "base/result.hpp"
#include "lint/baseline.hpp"

namespace goals {

std::string write_baseline(const Baseline& baseline);

/// An error says what is wrong with the text; the caller knows the file.
Result<Baseline> read_baseline(std::string_view text);

}  // namespace goals
