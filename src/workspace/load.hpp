// Files in, model out: what every verb begins with.
#pragma once

#include <cstddef>
#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "model/workspace.hpp"
#include "workspace/configuration/configuration.hpp"
#include "workspace/configuration/find_settings.hpp"
#include "workspace/discover.hpp"

namespace goals {

/// The path of standard input that nobody has given a name.
inline constexpr std::string_view unnamed_input = "<stdin>";

struct LoadOptions {
  std::vector<std::filesystem::path> paths;   ///< as typed; `-` is standard input; none: the whole workspace
  std::filesystem::path directory;            ///< absolute: where paths count from; without any, where the workspace is
  std::filesystem::path standard_input_path;  ///< what standard input is called; empty: `<stdin>`
  std::map<std::string, std::string> texts;   ///< by path in the workspace: what counts instead of the disk
  SettingsRequest settings;
  std::size_t threads = 0;  ///< at most; 0: as many as the machine has
};

struct Loaded {
  std::filesystem::path root;  ///< of the workspace, absolute and without links: paths of documents count from here
  Configuration settings;      ///< where they have errors, nothing else was read
  Workspace workspace;
  std::vector<FileId> asked;  ///< the files that the paths meant, in order; the others are there to be referred to
  FileId standard_input;      ///< valid when standard input was asked for and could be read
  std::vector<Error> errors;  ///< files and directories that could not be read; the others were
};

/// The directory that the paths mean first of all, absolute and without links; it decides which workspace is read.
std::filesystem::path asked_directory(const LoadOptions& options);

/// The workspace around it; where there is none, paths count from the directory of the options.
WorkspacePlace asked_workspace(const LoadOptions& options);

/// Reads the settings, and then the files that the paths mean; the first path decides which workspace. In a workspace
/// with a `goals.toml` all its files are read with them, so that a reference means the same whichever file is asked
/// for; elsewhere only the paths given exist. A path into another workspace is an error. What could not be read is told
/// in `errors`; nothing asked means that there was nothing to read, for the reason told there.
Loaded load(LoadOptions options);

/// The workspace of texts that are at hand, read on so many threads; 0: as many as the machine has.
Workspace read_sources(std::vector<SourceFile> sources, const ModelOptions& options, std::size_t threads = 0);

}  // namespace goals
