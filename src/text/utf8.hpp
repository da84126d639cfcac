// UTF-8 read byte by byte: decoding, counting, and the search for what may not stand in a text.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace goals {

/// One step of decoding. `size` is at least 1; an invalid byte gives `valid == false` and size 1.
struct CodePoint {
  char32_t value = 0;
  std::uint8_t size = 1;
  bool valid = false;
};

/// Decodes at `at`, which must lie inside the text. Overlong forms, surrogates and values past U+10FFFF are invalid.
CodePoint decode(std::string_view text, std::size_t at);

std::string encode(char32_t value);

/// Code points in a text; each invalid byte counts as one.
std::size_t count_code_points(std::string_view text);

/// Control characters but tab and line ends, DEL, C1 controls, and the bidirectional overrides and isolates that can
/// make a line look like another (U+202A-202E, U+2066-2069; "Trojan Source", CVE-2021-42574).
bool is_forbidden(char32_t value);

/// The first place at or after `from` that is invalid UTF-8 or forbidden, or the size of the text. Runs over plain
/// ASCII at memory speed.
std::size_t find_invalid(std::string_view text, std::size_t from = 0);

/// The byte order mark at the beginning of a text: 3 or 0 bytes.
std::size_t byte_order_mark(std::string_view text);

/// The text with each invalid byte and forbidden character replaced by a visible escape (`\x00`, `\u202e`), so that it
/// can be shown on a terminal or a page.
std::string printable(std::string_view text);

}  // namespace goals
