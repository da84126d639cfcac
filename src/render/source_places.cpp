// Columns are counted from the last place that was asked for when that stands on the same line, on either side.
#include "render/source_places.hpp"

#include <algorithm>

#include "text/utf8.hpp"

namespace goals {
namespace {

/// Code points past U+FFFF take two units.
std::size_t count_utf16_units(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = decode(text, at);
    count += point.value > 0xFFFF ? 2 : 1;
    at += point.size;
  }
  return count;
}

}  // namespace

SourcePlaces::File& SourcePlaces::file_of(FileId file) {
  auto& slot = files_[file.index];
  if (!slot) {
    const Document& document = workspace_.document(file);
    const std::size_t mark = unit_ == ColumnUnit::bytes ? 0 : byte_order_mark(document.source.text);
    slot = std::make_unique<File>(document.lines(), static_cast<std::uint32_t>(mark));
  }
  return *slot;
}

const LineIndex& SourcePlaces::lines(FileId file) { return file_of(file).lines; }

LineColumn SourcePlaces::locate(FileId file, std::uint32_t offset) {
  File& known = file_of(file);
  offset = std::max(offset, known.first_offset);
  const std::uint32_t line = known.lines.line_of(offset);
  if (line != known.last.line) {
    known.last = {line, 1};
    known.last_offset = std::max(known.lines.line_range(line).begin, known.first_offset);
  }
  const auto [from, to] = std::minmax(known.last_offset, offset);
  const std::uint32_t columns =
      columns_in(std::string_view(workspace_.document(file).source.text).substr(from, to - from));
  known.last.column = offset < known.last_offset ? known.last.column - columns : known.last.column + columns;
  known.last_offset = offset;
  return known.last;
}

std::uint32_t SourcePlaces::columns_in(std::string_view text) const {
  switch (unit_) {
    case ColumnUnit::bytes: return static_cast<std::uint32_t>(text.size());
    case ColumnUnit::utf16_units: return static_cast<std::uint32_t>(count_utf16_units(text));
    case ColumnUnit::code_points: break;
  }
  return static_cast<std::uint32_t>(count_code_points(text));
}

}  // namespace goals
