// Every problem that a document can have shows itself: its bad example is reported exactly where marked, its good one
// not at all, and what has no example is shown by a literate case.
#include <algorithm>
#include <string>
#include <vector>

#include "catalog/problems.hpp"
#include "catalog/rules.hpp"
#include "house/sources.hpp"
#include "model/build.hpp"
#include "support/case_file.hpp"
#include "support/catch.hpp"
#include "support/marked_text.hpp"
#include "support/temporary_directory.hpp"

using goals::Problem;
using goals::Rule;
using goals::TextRange;
using goals::testing::parse_marked;
using goals::testing::show_marked;

namespace {

/// Where the problem is reported in a text, in order.
std::vector<TextRange> places_of(const Problem& problem, const std::string& text) {
  const goals::Workspace workspace = goals::build_workspace({{"example.goals", text}}, {});
  std::vector<TextRange> places;
  for (const goals::Document& document : workspace.documents) {
    for (const goals::Diagnostic& diagnostic : document.diagnostics) {
      if (diagnostic.problem == &problem) places.push_back(diagnostic.range);
    }
  }
  return places;
}

/// The names in brackets of all `diagnostics` blocks: `error[invalid-id]`.
std::string shown_in_cases() {
  std::string shown;
  std::vector<std::string> pages = goals::testing::files_below("tests", ".md");
  pages.push_back("grammar/spec.md");
  for (const std::string& page : pages) {
    const auto file = goals::testing::parse_case_file(page, goals::testing::read_file(page));
    for (const auto& test_case : file.cases) {
      for (const auto& block : test_case.expectations) {
        if (block.name == "diagnostics") shown += block.text;
      }
    }
  }
  return shown;
}

std::vector<const Problem*> all_problems() {
  std::vector<const Problem*> problems(goals::problems::all().begin(), goals::problems::all().end());
  for (const Rule* rule : goals::rules::all()) problems.push_back(&rule->problem);
  return problems;
}

}  // namespace

TEST_CASE("the bad example of a problem is reported exactly where it is marked") {
  for (const Problem* problem : goals::problems::all()) {
    // Those of goals.toml are for tests/workspace/settings_problems_test.cpp.
    if (problem->bad.empty() || problem->category == goals::Category::config) continue;
    INFO(problem->name);
    const auto marked = parse_marked(problem->bad);
    CHECK(!marked.ranges.empty());
    CHECK(show_marked(marked.text, places_of(*problem, marked.text)) == problem->bad);
  }
}

TEST_CASE("the good example of a problem has no diagnostics at all") {
  for (const Problem* problem : goals::problems::all()) {
    if (problem->good.empty() || problem->category == goals::Category::config) continue;
    INFO(problem->name);
    for (const Problem* other : goals::problems::all()) {
      INFO("reported: " << other->name);
      CHECK(places_of(*other, std::string(problem->good)).empty());
    }
  }
}

TEST_CASE("every problem and every rule is shown by an example or by a case") {
  const std::string shown = shown_in_cases();
  for (const Problem* problem : all_problems()) {
    const bool in_case = shown.find("[" + std::string(problem->name) + "]") != std::string::npos;
    if (problem->bad.empty() && !in_case) FAIL_CHECK(problem->name << " is reported by no example and no case");
  }
}

TEST_CASE("a name belongs to one problem") {
  std::vector<std::string_view> names;
  for (const Problem* problem : all_problems()) names.push_back(problem->name);
  std::sort(names.begin(), names.end());
  const auto twice = std::adjacent_find(names.begin(), names.end());
  if (twice != names.end()) FAIL_CHECK(*twice << " names two problems");
  CHECK(!names.empty());
}
