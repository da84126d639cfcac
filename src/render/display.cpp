// Clusters follow Unicode's grapheme rules (UAX #29), widths its East Asian Width and emoji presentation.
#include "render/display.hpp"

#include <utf8proc.h>

#include <algorithm>

#include "text/utf8.hpp"

namespace goals {
namespace {

constexpr std::string_view ellipsis = "…";
constexpr char32_t emoji_presentation = 0xFE0F;

constexpr bool is_regional_indicator(char32_t value) { return value >= 0x1F1E6 && value <= 0x1F1FF; }

int width_of(char32_t value) { return utf8proc_charwidth(static_cast<utf8proc_int32_t>(value)); }

/// Bytes of the text that fit into `width` columns, on a boundary of clusters.
std::size_t fitting(std::string_view text, std::size_t width) {
  std::size_t at = 0;
  std::size_t used = 0;
  while (at < text.size()) {
    const Cluster cluster = cluster_at(text, at);
    used += static_cast<std::size_t>(cluster.width);
    if (used > width) break;
    at += cluster.size;
  }
  return at;
}

}  // namespace

Cluster cluster_at(std::string_view text, std::size_t at) {
  if (is_plain_cluster(text, at)) return {1, 1};
  CodePoint point = decode(text, at);
  if (!point.valid || point.value < 0x20) return {point.size, 1};
  Cluster cluster{point.size, width_of(point.value)};
  utf8proc_int32_t state = 0;
  while (at + cluster.size < text.size()) {
    const CodePoint next = decode(text, at + cluster.size);
    if (!next.valid || utf8proc_grapheme_break_stateful(static_cast<utf8proc_int32_t>(point.value),
                                                        static_cast<utf8proc_int32_t>(next.value), &state) != 0) {
      break;
    }
    const bool wide = next.value == emoji_presentation || is_regional_indicator(next.value);
    cluster.width = std::max(cluster.width, wide ? 2 : width_of(next.value));
    cluster.size += next.size;
    point = next;
  }
  return cluster;
}

std::size_t display_width(std::string_view text) {
  if (std::all_of(text.begin(), text.end(), is_plain_ascii)) return text.size();
  std::size_t width = 0;
  for (std::size_t at = 0; at < text.size();) {
    const Cluster cluster = cluster_at(text, at);
    width += static_cast<std::size_t>(cluster.width);
    at += cluster.size;
  }
  return width;
}

std::string cut_to_width(std::string_view text, std::size_t width) {
  if (fitting(text, width) == text.size()) return std::string(text);
  if (width == 0) return {};
  return std::string(text.substr(0, fitting(text, width - 1))).append(ellipsis);
}

std::string pad_to_width(std::string_view text, std::size_t width, Align align) {
  const std::size_t used = display_width(text);
  if (used >= width) return std::string(text);
  const std::size_t blanks = width - used;
  const std::size_t before = align == Align::left ? 0 : align == Align::right ? blanks : blanks / 2;
  return std::string(before, ' ').append(text).append(blanks - before, ' ');
}

}  // namespace goals
