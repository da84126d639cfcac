// What a page cannot show of settings: equal settings are made once, hostile texts are read, versions are compared.
#include "workspace/configuration/configuration.hpp"

#include <string>
#include <vector>

#include "model/build.hpp"
#include "support/catch.hpp"
#include "workspace/configuration/toml.hpp"
#include "workspace/configuration/version_demand.hpp"

using goals::Configuration;
using goals::meets;
using goals::SettingsTexts;
using goals::SourceFile;

namespace {

Configuration configuration_of(const std::string& text) {
  SettingsTexts texts;
  texts.files.push_back({.source = {"goals.toml", text}});
  texts.governors.push_back({"", 0});
  return Configuration(std::move(texts));
}

goals::Workspace workspace_of(const std::vector<std::string>& paths) {
  std::vector<SourceFile> files;
  for (const std::string& path : paths) files.push_back({path, "Objective: A plan\n"});
  return goals::build_workspace(std::move(files), {});
}

}  // namespace

TEST_CASE("files under the same overrides share their settings") {
  const auto configuration = configuration_of(
      "[[overrides]]\npaths = ['a/**']\nignore = ['focus']\n"
      "[[overrides]]\npaths = ['**/old.goals']\nignore = ['time']\n");
  REQUIRE(configuration.diagnostics().empty());
  const auto workspace = workspace_of({"a/1.goals", "a/2.goals", "a/old.goals", "b/1.goals", "b/2.goals"});
  const goals::LintOptions options = configuration.lint_options(workspace);
  CHECK(options.variants.size() == 2);
  CHECK(options.variant_of_file == std::vector<std::uint32_t>{1, 1, 2, 0, 0});
}

TEST_CASE("settings without a word change nothing") {
  const goals::LintOptions options = configuration_of("").lint_options(workspace_of({"a.goals"}));
  CHECK(options.variants.empty());
  for (const auto& [name, settings] : options.settings.rules) CHECK(settings.options.empty());
}

TEST_CASE("a list of any length in one line is read in time linear in it") {
  std::string people = "people = [\"ä0\"";
  for (int i = 1; i < 100'000; ++i) people += ", \"ä" + std::to_string(i) + "\"";
  const auto configuration = configuration_of(people + ", 7]\n");
  REQUIRE(configuration.diagnostics().size() == 1);
  CHECK(configuration.diagnostics()[0].range.begin == people.size() + 2);
}

TEST_CASE("keys of a depth that would take the stack are refused") {
  std::string keys = "a";
  for (int i = 0; i < 200'000; ++i) keys += ".a";
  for (const std::string& text : {keys + " = 1\n", "[" + keys + "]\n", "x = " + std::string(100'000, '[')}) {
    const auto configuration = configuration_of(text);
    REQUIRE(configuration.diagnostics().size() == 1);
    CHECK(configuration.diagnostics()[0].problem->name == "invalid-toml");
  }
}

TEST_CASE("any bytes are read as settings, and what is wrong lies inside of them") {
  const std::vector<std::string> texts{std::string("\0", 1),
                                       "\xFF\xFE",
                                       "\xEF\xBB\xBF[score]\namber = 1\n",
                                       "a = \"\\u0000\"\r\nb = 1",
                                       "rules = \r[x",
                                       "[[rule]]\nname = \"\\u202e\"\n",
                                       "\xEF\xBB\xBF"
                                       "x = 1",
                                       "people = [\"@\xC3\"]"};
  for (const std::string& text : texts) {
    const auto configuration = configuration_of(text);
    CHECK(configuration.has_errors());
    for (const auto& diagnostic : configuration.diagnostics()) {
      CHECK(diagnostic.range.begin <= diagnostic.range.end);
      CHECK(diagnostic.range.end <= text.size());
    }
  }
}

TEST_CASE("a byte order mark moves no place") {
  const std::string text = "\xEF\xBB\xBFselekt = []\n";
  const auto configuration = configuration_of(text);
  REQUIRE(configuration.diagnostics().size() == 1);
  CHECK(configuration.diagnostics()[0].range.of(text) == "selekt");
}

TEST_CASE("a demand is met by every version that all its comparisons hold for") {
  CHECK(meets("0.3.1", ">=0.1") == true);
  CHECK(meets("0.3.1", ">=0.1, <0.3") == false);
  CHECK(meets("0.3.1", "==0.3") == true);
  CHECK(meets("0.3.1", "0.3.2") == false);
  CHECK(meets("0.3.1", "!=0.3.1") == false);
  CHECK(meets("0.10", ">0.9") == true);
  CHECK(meets("1.0", "<=1") == true);
  for (const char* demand : {"", "new", ">=", ">=1..2", "1,", "=> 1", "1.-2"}) {
    INFO(demand);
    CHECK_FALSE(meets("0.3.1", demand));
  }
}
