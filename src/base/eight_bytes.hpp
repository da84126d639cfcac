// Eight bytes of a text at a step, as one integer: most English words end inside the first, so that walking, lowering,
// hashing and comparing one takes a few instructions in all instead of a few for each letter.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace goals {

/// The byte that stands first is the lowest, on every machine.
using EightBytes = std::uint64_t;

/// The same byte eight times.
constexpr EightBytes repeat(unsigned char byte) { return EightBytes{0x0101010101010101} * byte; }

constexpr EightBytes in_machine_order(EightBytes bytes) {
  if constexpr (std::endian::native == std::endian::little) return bytes;
  EightBytes swapped = 0;
  for (int i = 0; i < 8; ++i, bytes >>= 8) swapped = swapped << 8 | (bytes & 0xFF);
  return swapped;
}

inline EightBytes load_eight(const char* bytes) {
  EightBytes loaded = 0;
  std::memcpy(&loaded, bytes, sizeof loaded);
  return in_machine_order(loaded);
}

inline void store_eight(char* to, EightBytes bytes) {
  bytes = in_machine_order(bytes);
  std::memcpy(to, &bytes, sizeof bytes);
}

/// What stands at `at` up to the end of the text, fewer than eight bytes, and zeros after them.
EightBytes last_bytes(std::string_view text, std::size_t at);

/// What stands at `at`, zeros past the end of the text. Requires `at <= text.size()`.
inline EightBytes eight_at(std::string_view text, std::size_t at) {
  return text.size() - at >= 8 ? load_eight(text.data() + at) : last_bytes(text, at);
}

/// 0x80 in the place of each byte that is this one, 0 in the others.
constexpr EightBytes places_of(EightBytes bytes, unsigned char byte) {
  constexpr EightBytes seven = repeat(0x7F);
  const EightBytes differences = bytes ^ repeat(byte);
  return ~(((differences & seven) + seven) | differences | seven);
}

/// ASCII letters in lower case, other bytes as they are.
constexpr EightBytes lower(EightBytes bytes) {
  constexpr EightBytes high = repeat(0x80);
  // Adding to seven bits sets the eighth where the byte is large enough, and never carries into the next byte.
  const EightBytes seven = bytes & ~high;
  const EightBytes from_a = seven + repeat(0x80 - 'A');
  const EightBytes past_z = seven + repeat(0x80 - 'Z' - 1);
  const EightBytes capitals = from_a & ~past_z & ~bytes & high;
  return bytes | capitals >> 2;
}

/// The ASCII letters that eight bytes begin with.
struct LeadingLetters {
  EightBytes lower;   ///< in lower case, zeros after them
  std::size_t count;  ///< 0 to 8
};

constexpr LeadingLetters leading_letters(EightBytes bytes) {
  constexpr EightBytes high = repeat(0x80);
  const EightBytes lower = bytes | repeat(0x20);
  // Adding to seven bits sets the eighth where the byte is large enough, and never carries into the next byte.
  const EightBytes seven = lower & ~high;
  const EightBytes from_a = seven + repeat(0x80 - 'a');
  const EightBytes past_z = seven + repeat(0x80 - 'z' - 1);
  const EightBytes others = ~(from_a & ~past_z & ~bytes) & high;
  const EightBytes first_other = others & (~others + 1);  // 0 where all are letters, which keeps them all
  return {lower & ((first_other >> 7) - 1), static_cast<std::size_t>(std::countr_zero(others)) / 8};
}

}  // namespace goals
