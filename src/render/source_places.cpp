// Columns are counted from the last place that was asked for when that stands on the same line, on either side.
#include "render/source_places.hpp"

#include <algorithm>

#include "text/utf8.hpp"

namespace goals {

SourcePlaces::File& SourcePlaces::file_of(FileId file) {
  auto& slot = files_[file.index];
  if (!slot) slot = std::make_unique<File>(workspace_.document(file).source.text);
  return *slot;
}

const LineIndex& SourcePlaces::lines(FileId file) { return file_of(file).lines; }

LineColumn SourcePlaces::locate(FileId file, std::uint32_t offset) {
  File& known = file_of(file);
  const std::uint32_t line = known.lines.line_of(offset);
  if (line != known.last.line) {
    known.last = {line, 1};
    known.last_offset = known.lines.line_range(line).begin;
  }
  const auto [from, to] = std::minmax(known.last_offset, offset);
  const std::string_view between = std::string_view(workspace_.document(file).source.text).substr(from, to - from);
  const auto columns = static_cast<std::uint32_t>(count_code_points(between));
  known.last.column = offset < known.last_offset ? known.last.column - columns : known.last.column + columns;
  known.last_offset = offset;
  return known.last;
}

}  // namespace goals
