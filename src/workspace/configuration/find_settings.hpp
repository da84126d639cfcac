// Finds and reads the settings files of a workspace; the only part of settings that touches the disk.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "workspace/configuration/configuration.hpp"

namespace goals {

/// What a command line says about settings.
struct SettingsRequest {
  std::filesystem::path file;       ///< absolute; in place of all goals.toml; empty: those that are found
  bool isolated = false;            ///< read none
  std::vector<SettingsText> flags;  ///< single settings, in the order in which they win
};

/// The texts that hold for files with these paths, relative to `root`: the goals.toml of the root, those in directories
/// below it that lead to one of the files, and all that they extend; and whom the CODEOWNERS file names.
SettingsTexts find_settings(const std::filesystem::path& root, const std::vector<std::string>& paths,
                            const SettingsRequest& request);

}  // namespace goals
