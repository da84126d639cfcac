// Lines are found with memchr; columns are counted only when somebody asks.
#include "text/line_index.hpp"

#include <algorithm>
#include <cstring>

#include "text/utf8.hpp"

namespace goals {
namespace {

/// So far a line end is looked for at first, then twice as far and so on: most lines are shorter, and a text without
/// one kind of line end is not searched to its end for each line.
constexpr std::size_t first_window = 256;

/// The end of the line when it stands among the next `size` bytes, else where these end.
std::size_t line_end_within(std::string_view text, std::size_t begin, std::size_t size) {
  const char* first = text.data() + begin;
  const auto* feed = static_cast<const char*>(std::memchr(first, '\n', size));
  const std::size_t span = feed == nullptr ? size : static_cast<std::size_t>(feed - first);
  if (span == 0) return begin;
  const auto* carriage = static_cast<const char*>(std::memchr(first, '\r', span));
  return begin + (carriage == nullptr ? span : static_cast<std::size_t>(carriage - first));
}

}  // namespace

std::size_t line_end(std::string_view text, std::size_t begin) {
  for (std::size_t window = first_window; begin < text.size(); window *= 2) {
    const std::size_t size = std::min(window, text.size() - begin);
    const std::size_t end = line_end_within(text, begin, size);
    if (end < begin + size) return end;
    begin = end;
  }
  return begin;
}

std::size_t next_line(std::string_view text, std::size_t end) {
  if (end == text.size()) return end;
  const bool pair = text[end] == '\r' && end + 1 < text.size() && text[end + 1] == '\n';
  return end + (pair ? 2 : 1);
}

LineStarts find_line_starts(std::string_view text) {
  LineStarts starts;
  std::size_t at = 0;
  while ((at = line_end(text, at)) < text.size()) {
    at = next_line(text, at);
    starts.add(static_cast<std::uint32_t>(at));
  }
  return starts;
}

LineStarts::Line LineStarts::line_at(std::string_view text, std::uint32_t offset) const {
  const auto after = std::upper_bound(sampled.begin(), sampled.end(), offset);
  const auto samples = static_cast<std::uint32_t>(after - sampled.begin());
  Line line{(samples - 1) * stride + 1, *(after - 1)};
  for (std::size_t end = line_end(text, line.begin); end < text.size(); end = line_end(text, line.begin)) {
    const std::size_t next = next_line(text, end);
    if (next > offset) break;
    line = {line.number + 1, static_cast<std::uint32_t>(next)};
  }
  return line;
}

TextRange LineIndex::line_range(std::uint32_t line) const {
  std::size_t begin = starts_.sampled[(line - 1) / LineStarts::stride];
  for (std::uint32_t i = (line - 1) % LineStarts::stride; i > 0; --i) begin = next_line(text_, line_end(text_, begin));
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(line_end(text_, begin))};
}

LineColumn LineIndex::locate(std::uint32_t offset) const {
  const LineStarts::Line line = starts_.line_at(text_, offset);
  return {line.number,
          static_cast<std::uint32_t>(count_code_points(text_.substr(line.begin, offset - line.begin))) + 1};
}

}  // namespace goals
