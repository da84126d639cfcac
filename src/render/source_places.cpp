// Columns go on from the last place asked for when that stands before it on the same line.
#include "render/source_places.hpp"

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
  const bool goes_on = line == known.last.line && offset >= known.last_offset;
  const std::uint32_t from = goes_on ? known.last_offset : known.lines.line_range(line).begin;
  const std::uint32_t column = goes_on ? known.last.column : 1;
  const std::string_view between = workspace_.document(file).source.text;
  known.last = {line, column + static_cast<std::uint32_t>(count_code_points(between.substr(from, offset - from)))};
  known.last_offset = offset;
  return known.last;
}

}  // namespace goals
