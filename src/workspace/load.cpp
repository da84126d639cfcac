// Discovers, reads and parses on all processors, then links.
#include "workspace/load.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <iterator>
#include <optional>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "model/build.hpp"
#include "text/utf8.hpp"
#include "workspace/parallel.hpp"
#include "workspace/read_file.hpp"

namespace goals {
namespace {

namespace fs = std::filesystem;

const fs::path standard_input{"-"};

bool asks_for_standard_input(const LoadOptions& options) {
  return std::find(options.paths.begin(), options.paths.end(), standard_input) != options.paths.end();
}

FoundFile standard_input_file(const LoadOptions& options, const fs::path& root) {
  const fs::path& name = options.standard_input_path;
  if (name.empty()) return {std::string(unnamed_input), standard_input};
  const fs::path place = (options.directory / name).lexically_normal();
  return {place.lexically_relative(root).generic_string(), standard_input};
}

/// Paths as they are opened: those given count from the directory, not from wherever the process happens to stand.
std::vector<fs::path> places_of(const LoadOptions& options) {
  std::vector<fs::path> places;
  for (const fs::path& path : options.paths) {
    if (path != standard_input) places.push_back(options.directory / path);
  }
  return places;
}

/// Files by path; of two with the same path the one of `others` counts: an editor's text, not what is on the disk.
std::vector<FoundFile> united(std::vector<FoundFile> files, std::vector<FoundFile> others) {
  std::move(files.begin(), files.end(), std::back_inserter(others));
  std::stable_sort(others.begin(), others.end(),
                   [](const FoundFile& a, const FoundFile& b) { return a.path < b.path; });
  const auto same = [](const FoundFile& a, const FoundFile& b) { return a.path == b.path; };
  others.erase(std::unique(others.begin(), others.end(), same), others.end());
  return others;
}

struct Plan {
  std::vector<FoundFile> files;           ///< by path
  std::unordered_set<std::string> asked;  ///< paths
  std::string standard_input;             ///< its path; empty when it was not asked for
  std::vector<Error> errors;
};

fs::path directory_of(const fs::path& place) {
  std::error_code error;
  return fs::canonical(fs::is_directory(place, error) ? place : place.parent_path(), error);
}

/// Takes out the paths that lead into another workspace: they would be read under settings that are not theirs, and
/// which ones would depend on the order of the paths.
std::vector<fs::path> without_strangers(std::vector<fs::path> places, const fs::path& root,
                                        std::vector<Error>& errors) {
  if (!has_settings(root)) return places;
  const auto is_stranger = [&](const fs::path& place) {
    const fs::path directory = directory_of(place);
    if (directory.empty() || *directory.lexically_relative(root).begin() != "..") return false;
    const fs::path other = find_workspace(directory).root;
    if (other == root || !has_settings(other)) return false;
    errors.push_back({fmt::format("`{}` is no part of the workspace `{}`, but of another one",
                                  printable(place.string()), printable(root.string())),
                      "check each workspace by itself"});
    return true;
  };
  places.erase(std::remove_if(places.begin(), places.end(), is_stranger), places.end());
  return places;
}

/// A link beside the file that it leads to is no second file: what stands in it would be declared twice. The one that
/// was asked for stays, and of two such the file.
void unite_links(Plan& plan) {
  std::unordered_map<std::string, const FoundFile*> by_location;
  std::unordered_set<std::string> left_out;
  for (const FoundFile& link : plan.files) {
    if (!link.is_link) continue;
    if (by_location.empty()) {
      for (const FoundFile& file : plan.files) by_location.emplace(file.location.native(), &file);
    }
    std::error_code error;
    const auto file = by_location.find(fs::canonical(link.location, error).native());
    if (error || file == by_location.end()) continue;
    const bool only_link_asked = plan.asked.count(link.path) > 0 && plan.asked.count(file->second->path) == 0;
    left_out.insert(only_link_asked ? file->second->path : link.path);
  }
  if (left_out.empty()) return;
  const auto is_left_out = [&](const FoundFile& file) { return left_out.count(file.path) > 0; };
  plan.files.erase(std::remove_if(plan.files.begin(), plan.files.end(), is_left_out), plan.files.end());
}

/// Does one of these directories hold the file, at any depth?
bool is_below_any(const fs::path& file, const std::vector<fs::path>& directories) {
  return std::any_of(directories.begin(), directories.end(), [&](const fs::path& place) {
    std::error_code error;
    const fs::path directory = fs::canonical(place, error);
    return !error && fs::is_directory(directory, error) && *file.lexically_relative(directory).begin() != "..";
  });
}

Plan plan(const LoadOptions& options, const WorkspacePlace& place) {
  Plan plan;
  const fs::path& root = place.root;
  const std::vector<fs::path> places =
      options.paths.empty() ? std::vector{place.nearest} : without_strangers(places_of(options), root, plan.errors);
  Discovery asked = discover(places, root);
  std::move(asked.errors.begin(), asked.errors.end(), std::back_inserter(plan.errors));
  std::vector<FoundFile> more;
  if (asks_for_standard_input(options)) {
    more.push_back(standard_input_file(options, root));
    plan.standard_input = more.back().path;
  }
  for (const auto& [path, text] : options.texts) {
    const fs::path location = (root / path).lexically_normal();
    if (is_below_any(location, places)) more.push_back({path, location});
  }
  asked.files = united(std::move(asked.files), std::move(more));
  for (const FoundFile& file : asked.files) plan.asked.insert(file.path);
  const bool is_whole = options.paths.empty() && place.nearest == root;
  if (is_whole || !has_settings(root)) {
    plan.files = std::move(asked.files);
    return plan;
  }
  plan.files = united(discover({root}, root).files, std::move(asked.files));
  return plan;
}

Result<std::string> read(const FoundFile& file, const LoadOptions& options) {
  if (const auto text = options.texts.find(file.path); text != options.texts.end()) return text->second;
  return file.location == standard_input ? read_descriptor(STDIN_FILENO, file.path)
                                         : read_file(file.location, file.path);
}

/// Reads and parses each file on some thread; what comes out stands in the order of the files.
std::vector<Document> read_documents(const std::vector<FoundFile>& files, const LoadOptions& options,
                                     const ModelOptions& model, std::vector<Error>& errors) {
  std::vector<std::optional<Document>> slots(files.size());
  std::vector<std::optional<Error>> failures(files.size());
  for_each_index<Tree>(files.size(), options.threads, [&](std::size_t i, Tree& scratch) {
    Result<std::string> text = read(files[i], options);
    if (text)
      slots[i] = read_document({files[i].path, *std::move(text)}, model, scratch);
    else
      failures[i] = text.error();
  });
  for (auto& failure : failures) {
    if (failure) errors.push_back(*std::move(failure));
  }
  std::vector<Document> documents;
  documents.reserve(files.size());
  for (auto& slot : slots) {
    if (slot) documents.push_back(*std::move(slot));
  }
  return documents;
}

Configuration read_configuration(const fs::path& root, const std::vector<FoundFile>& files,
                                 const SettingsRequest& request) {
  std::vector<std::string> paths;
  paths.reserve(files.size());
  for (const FoundFile& file : files) paths.push_back(file.path);
  return Configuration(find_settings(root, paths, request));
}

}  // namespace

fs::path asked_directory(const LoadOptions& options) {
  if (options.paths.empty()) return options.directory;
  const fs::path& first = options.paths.front() == standard_input ? options.standard_input_path : options.paths.front();
  std::error_code error;
  fs::path place = options.directory / first;
  if (!fs::is_directory(place, error)) place = place.parent_path();
  const fs::path canonical = fs::canonical(place, error);
  return error ? options.directory : canonical;
}

WorkspacePlace asked_workspace(const LoadOptions& options) {
  WorkspacePlace place = find_workspace(asked_directory(options));
  if (has_settings(place.root)) return place;
  return {options.directory, options.directory};
}

Loaded load(LoadOptions options) {
  std::error_code error;
  if (fs::path place = fs::canonical(options.directory, error); !error) options.directory = std::move(place);
  Loaded loaded;
  const WorkspacePlace place = asked_workspace(options);
  loaded.root = place.root;
  Plan files = plan(options, place);
  unite_links(files);
  loaded.settings = read_configuration(loaded.root, files.files, options.settings);
  if (loaded.settings.has_errors()) return loaded;
  loaded.errors = std::move(files.errors);
  const ModelOptions& model = loaded.settings.shared().model;
  std::vector<Document> documents = read_documents(files.files, options, model, loaded.errors);
  loaded.workspace = link(std::move(documents), model, on_threads(options.threads));
  for (std::size_t i = 0; i < loaded.workspace.documents.size(); ++i) {
    const FileId file = loaded.workspace.documents.id_at(i);
    const std::string& path = loaded.workspace.document(file).source.path;
    if (files.asked.count(path) != 0) loaded.asked.push_back(file);
    if (!files.standard_input.empty() && path == files.standard_input) loaded.standard_input = file;
  }
  return loaded;
}

Workspace read_sources(std::vector<SourceFile> sources, const ModelOptions& options, std::size_t threads) {
  std::vector<Document> documents(sources.size());
  for_each_index<Tree>(sources.size(), threads, [&](std::size_t i, Tree& scratch) {
    documents[i] = read_document(std::move(sources[i]), options, scratch);
  });
  return link(std::move(documents), options, on_threads(threads));
}

}  // namespace goals
