// Reads the bytes at the end of a text without reading past it.
#include "base/eight_bytes.hpp"

namespace goals {

EightBytes last_bytes(std::string_view text, std::size_t at) {
  const std::size_t left = text.size() - at;
  if (left == 0) return 0;
  // The last eight bytes of the text hold them, too.
  if (text.size() >= 8) return load_eight(text.data() + text.size() - 8) >> (8 * (8 - left));
  EightBytes bytes = 0;
  for (std::size_t i = text.size(); i > at; --i) bytes = bytes << 8 | static_cast<unsigned char>(text[i - 1]);
  return bytes;
}

}  // namespace goals
