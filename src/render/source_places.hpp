// Lines and columns of many places in many files: each file is indexed once, each line counted once.
#pragma once

#include <memory>
#include <vector>

#include "model/workspace.hpp"
#include "text/line_index.hpp"

namespace goals {

/// Fast when each place asked for is near the last one, as diagnostics and their fixes are: a line with a thousand of
/// them is not counted a thousand times from its beginning.
class SourcePlaces {
 public:
  explicit SourcePlaces(const Workspace& workspace) : workspace_(workspace), files_(workspace.documents.size()) {}

  LineColumn locate(FileId file, std::uint32_t offset);
  const LineIndex& lines(FileId file);

 private:
  struct File {
    explicit File(std::string_view text) : lines(text) {}

    LineIndex lines;
    std::uint32_t last_offset = 0;
    LineColumn last;  ///< of `last_offset`
  };

  File& file_of(FileId file);

  const Workspace& workspace_;
  std::vector<std::unique_ptr<File>> files_;
};

}  // namespace goals
