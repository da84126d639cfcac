// Encodes more than a URI must, so that it need not know which part of one it stands in.
#include "render/uri.hpp"

#include <fmt/format.h>

#include <iterator>

namespace goals {

std::string percent_encoded(std::string_view path) {
  constexpr std::string_view kept = "-._~/";
  std::string out;
  for (const char byte : path) {
    const bool plain = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9');
    if (plain || kept.find(byte) != std::string_view::npos) {
      out += byte;
    } else {
      fmt::format_to(std::back_inserter(out), "%{:02X}", static_cast<unsigned char>(byte));
    }
  }
  return out;
}

}  // namespace goals
