// Settings with their values and where these come from, as a TOML text that can be pasted into a goals.toml.
#pragma once

#include <span>
#include <string>

#include "render/text_style.hpp"
#include "workspace/configuration/configuration.hpp"

namespace goals {

/// One line a setting: `score.amber-from = 0.4  # default`. Texts that are not set are left out.
std::string settings_list(std::span<const ShownSetting> settings, bool only_changed, const TextStyle& style);

}  // namespace goals
