// The schema of goals.toml and the program agree about the samples in tests/settings, and every key is in both.
#include "render/settings_schema.hpp"

#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "catalog/rules.hpp"
#include "lint/rule.hpp"
#include "support/catch.hpp"
#include "support/json_schema.hpp"
#include "support/temporary_directory.hpp"
#include "support/toml_as_json.hpp"
#include "workspace/configuration/configuration.hpp"

using goals::testing::fits;
using goals::testing::read_file;
using goals::testing::toml_as_json;
using nlohmann::json;

namespace {

std::vector<std::string> samples(const std::string& folder) {
  std::vector<std::string> paths;
  for (const auto& entry : std::filesystem::directory_iterator("tests/settings/" + folder)) {
    paths.push_back(entry.path().string());
  }
  return paths;
}

/// Does the program take the text as the settings of a workspace?
bool is_taken(const std::string& text) {
  goals::SettingsTexts texts;
  texts.files.push_back({.source = {"goals.toml", text}});
  texts.governors.push_back({"", 0});
  return !goals::Configuration(std::move(texts)).has_errors();
}

json schema() { return json::parse(goals::settings_schema()); }

}  // namespace

TEST_CASE("what the program takes, the schema takes") {
  const auto paths = samples("good");
  CHECK(paths.size() >= 3);
  for (const std::string& path : paths) {
    INFO(path);
    CHECK(is_taken(read_file(path)));
    CHECK(fits(toml_as_json(read_file(path)), schema(), schema()));
  }
}

TEST_CASE("the examples of the documentation are settings") {
  const std::string page = read_file("docs/configuration.md");
  const std::string fence = "```toml\n";
  std::size_t count = 0;
  for (std::size_t at = page.find(fence); at != std::string::npos; at = page.find(fence, at + 1)) {
    const std::size_t begin = at + fence.size();
    const std::string text = page.substr(begin, page.find("```", begin) - begin);
    INFO(text);
    CHECK(is_taken(text));
    CHECK(fits(toml_as_json(text), schema(), schema()));
    ++count;
  }
  CHECK(count == 2);
}

TEST_CASE("what the program refuses, the schema refuses") {
  const auto paths = samples("broken");
  CHECK(paths.size() >= 20);
  for (const std::string& path : paths) {
    INFO(path);
    CHECK_FALSE(is_taken(read_file(path)));
    CHECK_FALSE(fits(toml_as_json(read_file(path)), schema(), schema()));
  }
}

TEST_CASE("every key and every option of a rule stands in the schema") {
  const json all = schema();
  for (const goals::SettingKey& key : goals::setting_keys()) {
    std::string place{key.option.name};
    INFO(place);
    const std::size_t dot = place.find('.');
    if (dot != std::string::npos) place.replace(dot, 1, "/properties/");
    CHECK(all.contains(json::json_pointer("/properties/" + place)));
  }
  for (const goals::Rule* rule : goals::rules::all()) {
    INFO(rule->problem.name);
    const json& properties = all["definitions"]["rules"]["properties"][std::string(rule->problem.name)];
    REQUIRE(properties.contains("oneOf"));
    for (const goals::Option& option : rule->options) {
      CHECK(properties["oneOf"][1]["properties"].contains(std::string(option.name)));
    }
  }
}
