// Where lines begin: turns byte offsets into lines and columns at the rim of the program.
#pragma once

#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

#include "text/text_range.hpp"

namespace goals {

/// Line and column from 1; the column counts code points, an invalid byte as one.
struct LineColumn {
  std::uint32_t line = 1;
  std::uint32_t column = 1;
};

/// Where the lines of a text begin. Only every sixteenth is remembered, so that a workspace may keep them of each of
/// its files.
struct LineStarts {
  static constexpr std::uint32_t stride = 16;

  std::vector<std::uint32_t> sampled{0};  ///< of the lines 1, 17, 33 …
  std::uint32_t count = 1;                ///< of all lines

  /// The next line.
  void add(std::uint32_t begin) {
    if (count++ % stride == 0) sampled.push_back(begin);
  }

  struct Line {
    std::uint32_t number = 1;
    std::uint32_t begin = 0;
  };
  /// The line of the text that holds the offset; the end of the text belongs to the last line.
  Line line_at(std::string_view text, std::uint32_t offset) const;
};

/// Ends of line are `\n`, `\r\n` and a lone `\r`. One at the very end of the text still opens an empty last line, where
/// an editor's cursor may stand.
LineStarts find_line_starts(std::string_view text);

/// Finds lines by those whose beginnings are known, walking the few between them.
class LineIndex {
 public:
  explicit LineIndex(std::string_view text) : LineIndex(text, find_line_starts(text)) {}
  LineIndex(std::string_view text, LineStarts starts) : text_(text), starts_(std::move(starts)) {}

  std::uint32_t line_count() const { return starts_.count; }
  /// Line from 1 that holds the offset; the end of the text belongs to the last line.
  std::uint32_t line_of(std::uint32_t offset) const { return starts_.line_at(text_, offset).number; }
  /// The bytes of a line (from 1) without its end of line.
  TextRange line_range(std::uint32_t line) const;
  LineColumn locate(std::uint32_t offset) const;

 private:
  std::string_view text_;
  LineStarts starts_;
};

/// The end of the line that starts at `begin`: the offset of its `\n` or `\r`, or the size of the text.
std::size_t line_end(std::string_view text, std::size_t begin);
/// The offset after the end of line at `end` (`\r\n` is one); `end` itself at the end of the text.
std::size_t next_line(std::string_view text, std::size_t end);

}  // namespace goals
