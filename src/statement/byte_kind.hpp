// What a byte of a sentence can begin or belong to.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "base/ascii.hpp"

namespace goals {

constexpr bool is_upper(char byte) { return byte >= 'A' && byte <= 'Z'; }
constexpr bool opens_group(char byte) { return byte == '(' || byte == '{'; }
constexpr bool is_alnum(char byte) { return is_digit(byte) || is_letter(byte); }

/// What a byte begins, or can be inside a word.
enum class ByteKind : std::uint8_t {
  blank,
  sign,     ///< ends a word and has no say in what it is
  hanging,  ///< `$`, `(`, `{`: a sign that may be part of the word before it
  letter,
  digit,
  joint,  ///< inside a word between letters or digits
  high,
};

inline constexpr auto byte_kinds = [] {
  std::array<ByteKind, 256> kinds{};
  for (std::size_t byte = 0; byte < kinds.size(); ++byte) {
    const char letter = static_cast<char>(static_cast<unsigned char>(byte));
    kinds[byte] = ByteKind::sign;
    if (letter == ' ' || letter == '\t' || letter == '\r' || letter == '\n') kinds[byte] = ByteKind::blank;
    if (opens_group(letter) || letter == '$') kinds[byte] = ByteKind::hanging;
    if (is_letter(letter)) kinds[byte] = ByteKind::letter;
    if (is_digit(letter)) kinds[byte] = ByteKind::digit;
    if (letter == '-' || letter == '.' || letter == '\'' || letter == '_') kinds[byte] = ByteKind::joint;
    if (byte >= 0x80) kinds[byte] = ByteKind::high;
  }
  return kinds;
}();

inline ByteKind kind_of(char byte) { return byte_kinds[static_cast<unsigned char>(byte)]; }
inline bool in_word(ByteKind kind) { return kind >= ByteKind::letter; }

}  // namespace goals
