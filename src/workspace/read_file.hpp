// The bytes of a file or of a pipe, or why there are none.
#pragma once

#include <filesystem>
#include <string>

#include "base/result.hpp"

namespace goals {

/// Reads a whole file with one request for memory. Follows symbolic links; pipes and devices are read to their end.
/// Refuses directories, and anything larger than `max_source_size`. `shown` is the path that an error names.
Result<std::string> read_file(const std::filesystem::path& path, const std::string& shown);

/// Reads an open file descriptor to its end, under the same limit; closes nothing.
Result<std::string> read_descriptor(int descriptor, const std::string& shown);

}  // namespace goals
