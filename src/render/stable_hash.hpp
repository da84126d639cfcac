// A hash that is the same on every machine and in every version: it keeps names apart and no secrets.
#pragma once

#include <cstdint>
#include <string_view>

namespace goals {

/// FNV-1a with 64 bits.
constexpr std::uint64_t stable_hash(std::string_view text) {
  std::uint64_t hash = 0xCBF29CE484222325;
  for (const char byte : text) hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001B3;
  return hash;
}

}  // namespace goals
