// How many terminal columns a text takes, and texts cut or filled to a number of them. Takes printable text: what may
// not reach a terminal raw is escaped before (`printable`).
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/ascii.hpp"

namespace goals {

/// What a reader sees as one character: a letter with its accents, a flag, a family of emoji.
struct Cluster {
  std::size_t size = 0;  ///< bytes; at least 1
  int width = 0;         ///< columns: 0, 1 or 2; a tab or an invalid byte counts as 1
};

/// One byte that is a cluster by itself: plain ASCII joins with nothing but what is not.
inline bool is_plain_cluster(std::string_view text, std::size_t at) {
  return is_plain_ascii(text[at]) && (at + 1 == text.size() || is_plain_ascii(text[at + 1]));
}

/// The cluster that begins at `at`, which must lie inside the text and on a boundary of clusters.
Cluster cluster_at(std::string_view text, std::size_t at);

/// Columns on a terminal: wide for East Asian characters and emoji, none for combining marks.
std::size_t display_width(std::string_view text);

/// The text itself when it fits, else as many whole clusters as fit before a closing `…`. Empty for width 0.
std::string cut_to_width(std::string_view text, std::size_t width);

enum class Align : std::uint8_t { left, right, centre };

/// Filled with blanks up to `width` columns; a text that is wider stays as it is.
std::string pad_to_width(std::string_view text, std::size_t width, Align align = Align::left);

}  // namespace goals
