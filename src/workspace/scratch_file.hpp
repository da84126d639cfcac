// A file for libraries that can write only to files: seen by nobody else, and gone when its bytes are read.
#pragma once

#include <functional>
#include <string>

#include "base/result.hpp"

namespace goals {

struct ScratchPlace {
  std::string file;       ///< to be written
  std::string directory;  ///< for whatever else is needed on the way
};

/// Calls `write` with a place of its own and gives back what the file holds then; the directory is thrown away with all
/// that is in it.
Result<std::string> bytes_written_by(const std::function<Outcome(const ScratchPlace&)>& write);

}  // namespace goals
