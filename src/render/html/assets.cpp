// The digest comes from the build in hexadecimal digits; a policy wants it in base 64.
#include "render/html/assets.hpp"

#include <cstdint>

namespace goals::html {
namespace {

std::uint32_t value_of(char digit) { return static_cast<std::uint32_t>(digit >= 'a' ? digit - 'a' + 10 : digit - '0'); }

}  // namespace

std::string policy_hash(const Asset& asset) {
  constexpr std::string_view signs = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string encoded;
  // 64 digits are 256 bits: 42 groups of six digits make four signs each, the last four digits make three and a `=`.
  for (std::size_t at = 0; at < asset.sha256.size(); at += 6) {
    std::uint32_t bits = 0;
    const std::size_t left = asset.sha256.size() - at;
    for (std::size_t i = 0; i < 6; ++i) bits = bits << 4 | (i < left ? value_of(asset.sha256[at + i]) : 0);
    const std::size_t count = left >= 6 ? 4 : (left * 4 + 5) / 6;
    for (std::size_t i = 0; i < 4; ++i) encoded += i < count ? signs[bits >> (18 - 6 * i) & 0x3F] : '=';
  }
  return "'sha256-" + encoded + "'";
}

}  // namespace goals::html
