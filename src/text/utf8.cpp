// A block of plain ASCII is passed over at once; only other bytes are decoded.
#include "text/utf8.hpp"

#include <array>

namespace goals {
namespace {

constexpr bool is_continuation(unsigned char byte) { return (byte & 0xC0) == 0x80; }

constexpr std::size_t block_size = 64;

/// Is every byte of the block printable ASCII, tab or a line end? Without branches, of fixed size and in bytes alone,
/// so that it vectorises.
bool is_plain(const char* block) {
  std::uint8_t bad = 0;
  for (std::size_t i = 0; i < block_size; ++i) {
    const auto byte = static_cast<std::uint8_t>(block[i]);
    const auto above = static_cast<std::uint8_t>(byte - 0x20);
    const bool is_bad = (above > 0x7E - 0x20) & (byte != '\t') & (byte != '\n') & (byte != '\r');
    bad |= static_cast<std::uint8_t>(is_bad);
  }
  return bad == 0;
}

/// Length and lowest value by lead byte; length 0 marks a byte that cannot lead.
struct Lead {
  std::uint8_t size;
  unsigned char mask;
  char32_t least;
};

constexpr Lead lead_of(unsigned char byte) {
  if (byte < 0x80) return {1, 0x7F, 0};
  if (byte < 0xC2) return {0, 0, 0};
  if (byte < 0xE0) return {2, 0x1F, 0x80};
  if (byte < 0xF0) return {3, 0x0F, 0x800};
  if (byte < 0xF5) return {4, 0x07, 0x10000};
  return {0, 0, 0};
}

}  // namespace

CodePoint decode(std::string_view text, std::size_t at) {
  const auto first = static_cast<unsigned char>(text[at]);
  if (first < 0x80) return {.value = first, .size = 1, .valid = true};
  const Lead lead = lead_of(first);
  if (lead.size == 0 || at + lead.size > text.size()) return {};
  char32_t value = first & lead.mask;
  for (std::size_t i = 1; i < lead.size; ++i) {
    const auto byte = static_cast<unsigned char>(text[at + i]);
    if (!is_continuation(byte)) return {};
    value = (value << 6) | (byte & 0x3F);
  }
  const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
  if (value < lead.least || surrogate || value > 0x10FFFF) return {};
  return {.value = value, .size = lead.size, .valid = true};
}

std::string encode(char32_t value) {
  const auto tail = [value](int shift) { return static_cast<char>(0x80 | ((value >> shift) & 0x3F)); };
  if (value < 0x80) return {static_cast<char>(value)};
  if (value < 0x800) return {static_cast<char>(0xC0 | (value >> 6)), tail(0)};
  if (value < 0x10000) return {static_cast<char>(0xE0 | (value >> 12)), tail(6), tail(0)};
  return {static_cast<char>(0xF0 | (value >> 18)), tail(12), tail(6), tail(0)};
}

std::size_t count_code_points(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size(); at += decode(text, at).size) ++count;
  return count;
}

bool is_forbidden(char32_t value) {
  if (value < 0x20) return value != '\t' && value != '\n' && value != '\r';
  return (value >= 0x7F && value <= 0x9F) || (value >= 0x202A && value <= 0x202E) ||
         (value >= 0x2066 && value <= 0x2069);
}

std::size_t find_invalid(std::string_view text, std::size_t from) {
  std::size_t at = from;
  while (at < text.size()) {
    if (text.size() - at >= block_size && is_plain(text.data() + at)) {
      at += block_size;
      continue;
    }
    for (const std::size_t stop = at + block_size; at < stop && at < text.size();) {
      const CodePoint point = decode(text, at);
      if (!point.valid || is_forbidden(point.value)) return at;
      at += point.size;
    }
  }
  return text.size();
}

std::size_t byte_order_mark(std::string_view text) { return text.starts_with("\xEF\xBB\xBF") ? 3 : 0; }

std::string printable(std::string_view text) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string out;
  const auto append_hex = [&](char32_t value, int width) {
    for (int shift = (width - 1) * 4; shift >= 0; shift -= 4) out += digits[(value >> shift) & 0xF];
  };
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t bad = find_invalid(text, at);
    out.append(text.substr(at, bad - at));
    if (bad == text.size()) break;
    const CodePoint point = decode(text, bad);
    const bool wide = point.valid && point.value > 0xFF;
    out += wide ? "\\u" : "\\x";
    append_hex(point.valid ? point.value : static_cast<unsigned char>(text[bad]), wide ? 4 : 2);
    at = bad + point.size;
  }
  return out;
}

}  // namespace goals
