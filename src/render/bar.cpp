// Block characters by eighths; rounding never fills or empties a bar that is not.
#include "render/bar.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace goals {
namespace {

constexpr std::array<std::string_view, 8> eighths{"", "▏", "▎", "▍", "▌", "▋", "▊", "▉"};

/// How many of `steps` a share fills.
std::size_t filled(double share, std::size_t steps) {
  if (!(share > 0) || steps == 0) return 0;
  if (share >= 1) return steps;
  const double rounded = std::round(share * static_cast<double>(steps));
  return static_cast<std::size_t>(std::clamp(rounded, 1.0, static_cast<double>(steps - 1)));
}

void repeat(std::string& text, std::string_view cell, std::size_t count) {
  for (std::size_t i = 0; i < count; ++i) text += cell;
}

}  // namespace

std::string bar(double share, std::size_t cells) {
  const std::size_t parts = filled(share, cells * 8);
  std::string text;
  text.reserve(cells * 3);
  repeat(text, "█", parts / 8);
  text += eighths[parts % 8];
  repeat(text, "░", cells - parts / 8 - (parts % 8 != 0 ? 1 : 0));
  return text;
}

std::string coarse_bar(double share, std::size_t cells) {
  const std::size_t full = filled(share, cells);
  std::string text;
  text.reserve(cells * 3);
  repeat(text, "█", full);
  repeat(text, "░", cells - full);
  return text;
}

}  // namespace goals
