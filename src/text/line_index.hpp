// Where lines begin: turns byte offsets into lines and columns at the rim of the program.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "text/text_range.hpp"

namespace goals {

/// Line and column from 1; the column counts code points, an invalid byte as one.
struct LineColumn {
  std::uint32_t line = 1;
  std::uint32_t column = 1;
};

/// Ends of line are `\n`, `\r\n` and a lone `\r`. Only every sixteenth line is remembered, so that a workspace may keep
/// an index of each of its files; the few lines up to the one asked for are walked.
class LineIndex {
 public:
  explicit LineIndex(std::string_view text);

  std::uint32_t line_count() const { return line_count_; }
  /// Line from 1 that holds the offset; the end of the text belongs to the last line.
  std::uint32_t line_of(std::uint32_t offset) const;
  /// The bytes of a line (from 1) without its end of line.
  TextRange line_range(std::uint32_t line) const;
  LineColumn locate(std::uint32_t offset) const;

 private:
  struct Line {
    std::uint32_t number;
    std::uint32_t begin;
  };
  Line line_at(std::uint32_t offset) const;

  std::string_view text_;
  std::uint32_t line_count_ = 1;
  std::vector<std::uint32_t> starts_;  ///< of the lines 1, 17, 33 …
};

/// The end of the line that starts at `begin`: the offset of its `\n` or `\r`, or the size of the text.
std::size_t line_end(std::string_view text, std::size_t begin);
/// The offset after the end of line at `end` (`\r\n` is one); `end` itself at the end of the text.
std::size_t next_line(std::string_view text, std::size_t end);

}  // namespace goals
