// A window of clusters is laid over the line, then each cluster is written as it may be shown.
#include "render/source_line.hpp"

#include <algorithm>

#include "render/display.hpp"
#include "text/utf8.hpp"

namespace goals {
namespace {

constexpr std::size_t tab_width = 4;
constexpr std::size_t least_width = 20;
constexpr std::string_view ellipsis = "…";

/// A cluster as it may be shown, for a tab at column `at`.
struct Shown {
  std::string_view bytes;
  std::string text;
  std::size_t width;
};

Shown show_cluster(std::string_view text, std::uint32_t at, std::size_t column) {
  if (is_plain_cluster(text, at)) return {text.substr(at, 1), std::string(1, text[at]), 1};
  if (text[at] == '\t') {
    const std::size_t width = tab_width - column % tab_width;
    return {text.substr(at, 1), std::string(width, ' '), width};
  }
  const CodePoint point = decode(text, at);
  if (!point.valid || is_forbidden(point.value)) {
    std::string escape = printable(text.substr(at, point.size));
    const std::size_t width = escape.size();
    return {text.substr(at, point.size), std::move(escape), width};
  }
  const Cluster cluster = cluster_at(text, at);
  const std::string_view bytes = text.substr(at, cluster.size);
  // A forbidden character may hide behind a letter that it combines with.
  std::string shown = printable(bytes);
  const bool escaped = shown.size() != bytes.size();
  const std::size_t width = escaped ? display_width(shown) : static_cast<std::size_t>(cluster.width);
  return {bytes, std::move(shown), width};
}

/// The begin of the code point before `at`.
std::uint32_t step_back(std::string_view text, std::uint32_t begin, std::uint32_t at) {
  constexpr std::uint32_t longest = 4;
  for (std::uint32_t size = 1; size <= std::min(longest, at - begin); ++size) {
    const CodePoint point = decode(text, at - size);
    if (point.valid && point.size == size) return at - size;
  }
  return at - 1;
}

/// Columns from `begin` to `end`, or something over `limit` once it is over.
std::size_t columns(std::string_view text, std::uint32_t begin, std::uint32_t end, std::size_t limit) {
  std::size_t column = 0;
  while (begin < end && column <= limit) {
    const Shown shown = show_cluster(text, begin, column);
    column += shown.width;
    begin += static_cast<std::uint32_t>(shown.bytes.size());
  }
  // Clusters without any width must not let a long line pass for a short one.
  return begin < end ? limit + 1 : column;
}

/// Where to begin to show: at the line's own begin when the mark is seen from there.
std::uint32_t window_begin(std::string_view text, TextRange line, TextRange mark, std::size_t width) {
  constexpr std::uint32_t widest_cluster = 16;
  const bool near = mark.begin - line.begin <= width * widest_cluster;
  if (near && columns(text, line.begin, mark.end, width) < width) return line.begin;
  const std::size_t marked = columns(text, mark.begin, mark.end, width);
  const std::size_t lead = std::min(width / 2, width - std::min(width, marked + width / 4));
  std::uint32_t begin = mark.begin;
  std::size_t taken = 0;
  for (std::size_t steps = 0; steps < lead && begin > line.begin; ++steps) {
    const std::uint32_t before = step_back(text, line.begin, begin);
    taken += show_cluster(text, before, 0).width;
    if (taken > lead) break;
    begin = before;
  }
  return begin;
}

}  // namespace

SourceLine show_source_line(std::string_view text, TextRange line, TextRange mark, std::size_t width) {
  width = std::max(width, least_width);
  text = text.substr(0, line.end);
  mark = {std::clamp(mark.begin, line.begin, line.end), std::clamp(mark.end, line.begin, line.end)};
  std::uint32_t at = window_begin(text, line, mark, width);
  SourceLine result;
  std::size_t column = 0;
  if (at > line.begin) {
    result.text = ellipsis;
    column = 1;
  }
  result.mark_begin = column;
  while (at < line.end) {
    const Shown shown = show_cluster(text, at, column);
    if (column + shown.width >= width) {
      result.text += ellipsis;
      break;
    }
    if (at <= mark.begin) result.mark_begin = column;
    result.text += shown.text;
    column += shown.width;
    at += static_cast<std::uint32_t>(shown.bytes.size());
    if (at <= mark.begin) result.mark_begin = column;
    if (at <= mark.end || at - shown.bytes.size() < mark.end) result.mark_end = column;
  }
  result.mark_end = std::max(result.mark_end, result.mark_begin + 1);
  return result;
}

}  // namespace goals
