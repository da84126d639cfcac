// Lines up the origins behind the values where these are short.
#include "render/settings_list.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "render/diagnostic_text.hpp"
#include "render/display.hpp"
#include "render/paint.hpp"

namespace goals {
namespace {

constexpr std::size_t widest_aligned = 60;
constexpr std::string_view default_origin = "default";

bool is_left_out(const ShownSetting& setting, bool only_changed) {
  const bool is_default = setting.origin == default_origin;
  return is_default && (only_changed || setting.value == "\"\"");
}

std::string line_of(const ShownSetting& setting) { return setting.key + " = " + one_line(setting.value); }

}  // namespace

std::string settings_list(std::span<const ShownSetting> settings, bool only_changed, const TextStyle& style) {
  std::size_t column = 0;
  for (const ShownSetting& setting : settings) {
    if (is_left_out(setting, only_changed)) continue;
    const std::size_t width = display_width(line_of(setting));
    if (width <= widest_aligned) column = std::max(column, width);
  }
  std::string out;
  for (const ShownSetting& setting : settings) {
    if (is_left_out(setting, only_changed)) continue;
    out += pad_to_width(line_of(setting), column);
    out += "  " + painted(style, Paint::margin, "# " + one_line(setting.origin)) + "\n";
  }
  return out.empty() ? "# every setting has its default\n" : out;
}

}  // namespace goals
