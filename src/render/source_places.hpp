// Lines and columns of many places in many files: each file is indexed once, each line counted once.
#pragma once

#include <cstdint>
#include <memory>
#include <utility>
#include <vector>

#include "model/workspace.hpp"
#include "text/line_index.hpp"

namespace goals {

/// What a column counts. A byte that is no UTF-8 counts as one of each.
enum class ColumnUnit : std::uint8_t { code_points, utf16_units, bytes };

/// Fast when each place asked for is near the last one, as diagnostics and their fixes are: a line with a thousand of
/// them is not counted a thousand times from its beginning.
class SourcePlaces {
 public:
  explicit SourcePlaces(const Workspace& workspace, ColumnUnit unit = ColumnUnit::code_points)
      : workspace_(workspace), unit_(unit), files_(workspace.documents.size()) {}

  /// A byte order mark counts only in bytes: whoever reads characters does not see it.
  LineColumn locate(FileId file, std::uint32_t offset);
  const LineIndex& lines(FileId file);

 private:
  struct File {
    File(LineIndex index, std::uint32_t first) : lines(std::move(index)), first_offset(first), last_offset(first) {}

    LineIndex lines;
    std::uint32_t first_offset;  ///< where column 1 of line 1 is
    std::uint32_t last_offset;
    LineColumn last;  ///< of `last_offset`
  };

  File& file_of(FileId file);
  std::uint32_t columns_in(std::string_view text) const;

  const Workspace& workspace_;
  ColumnUnit unit_;
  std::vector<std::unique_ptr<File>> files_;
};

}  // namespace goals
