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
  EightBytes loaded;
  std::memcpy(&loaded, bytes, sizeof loaded);
  return in_machine_order(loaded);
}

inline void store_eight(char* to, EightBytes bytes) {
  bytes = in_machine_order(bytes);
  std::memcpy(to, &bytes, sizeof bytes);
}

/// What stands at `at`, zeros past the end of the text. Requires `at <= text.size()`.
inline EightBytes eight_at(std::string_view text, std::size_t at) {
  if (text.size() - at >= 8) return load_eight(text.data() + at);
  // Near its end the last eight of the text hold them, too.
  const std::size_t left = text.size() - at;
  if (left == 0) return 0;
  if (text.size() >= 8) return load_eight(text.data() + text.size() - 8) >> (8 * (8 - left));
  EightBytes bytes = 0;
  for (std::size_t i = text.size(); i > at; --i) bytes = bytes << 8 | static_cast<unsigned char>(text[i - 1]);
  return bytes;
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
