// Large, plausible goals for measuring: the same options give the same bytes on every machine.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "text/source_file.hpp"

namespace goals::bench {

struct GenerateOptions {
  std::size_t bytes = 1'000'000;  ///< of all files together, met to a declaration
  std::size_t files = 1;
  std::uint64_t seed = 1;
};

/// Each file is one team in one cycle: comments, objectives with key results, fields and check-ins, SMART goals, KPIs,
/// initiatives, references; a few lines in a hundred have something to report.
std::vector<SourceFile> generate(const GenerateOptions& options);

}  // namespace goals::bench
