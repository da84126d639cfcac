// Copies the texts, because the model owns what it is made from.
#include "api/sources.hpp"

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/build.hpp"

namespace goals::api {

Workspace build(std::span<const Source> sources) {
  std::map<std::string_view, std::string_view> texts;
  for (const Source& source : sources) texts[source.path] = source.text;
  std::vector<SourceFile> files;
  files.reserve(texts.size());
  for (const auto& [path, text] : texts) files.push_back({std::string(path), std::string(text)});
  return build_workspace(std::move(files), {});
}

}  // namespace goals::api
