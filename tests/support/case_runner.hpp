// Recomputes the blocks of a case page and compares; says what differs, or gives the page as it would be right.
#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <vector>

#include "support/block_producer.hpp"
#include "support/case_file.hpp"

namespace goals::testing {

struct RunnerOptions {
  std::span<const BlockProducer* const> producers;
  std::filesystem::path program_directory;  ///< for console blocks; empty: there is no program, and they fail
};

/// One thing to tell a person: `path:line: what`, and below it the difference.
struct Failure {
  std::uint32_t line = 0;
  std::string message;
};

struct RunResult {
  std::size_t blocks = 0;            ///< recomputed, right or wrong
  std::vector<Failure> failures;     ///< what no rewriting mends: errors of the page, unknown blocks
  std::vector<Failure> differences;  ///< what `rewritten` mends
  std::vector<Replacement> mended;   ///< for each difference, the block as it would be right
};

/// A case without any expectation expects no diagnostics. The result points into `file`.
RunResult run_cases(const CaseFile& file, const RunnerOptions& options);

std::string to_string(const CaseFile& file, const Failure& failure);

}  // namespace goals::testing
