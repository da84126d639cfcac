// Every problem of settings shows itself: its bad example is reported exactly where marked, and its good one not at
// all.
#include <string>
#include <vector>

#include "catalog/problems.hpp"
#include "support/catch.hpp"
#include "support/marked_text.hpp"
#include "support/temporary_directory.hpp"
#include "workspace/load.hpp"

using goals::Category;
using goals::Diagnostic;
using goals::Problem;
using goals::TextRange;
using goals::testing::parse_marked;
using goals::testing::show_marked;
using goals::testing::TemporaryDirectory;

namespace {

/// What is said about a goals.toml in a directory with one plan.
std::vector<Diagnostic> problems_of(const std::string& text) {
  const TemporaryDirectory directory;
  directory.write("goals.toml", text);
  directory.write("plans.goals", "Objective: Become the most trusted brand\n");
  const goals::Loaded loaded = goals::load({.directory = directory.path()});
  std::vector<Diagnostic> found = loaded.settings.diagnostics();
  for (const Diagnostic& diagnostic : loaded.settings.unmatched_patterns(loaded.workspace)) found.push_back(diagnostic);
  return found;
}

std::vector<const Problem*> setting_problems() {
  std::vector<const Problem*> found;
  for (const Problem* problem : goals::problems::all()) {
    if (problem->category == Category::config) found.push_back(problem);
  }
  return found;
}

}  // namespace

TEST_CASE("the bad example of a problem of settings is reported exactly where it is marked") {
  CHECK(setting_problems().size() >= 6);
  for (const Problem* problem : setting_problems()) {
    INFO(problem->name);
    const auto marked = parse_marked(problem->bad);
    std::vector<TextRange> places;
    for (const Diagnostic& diagnostic : problems_of(marked.text)) {
      CHECK(diagnostic.problem == problem);
      places.push_back(diagnostic.range);
    }
    CHECK(show_marked(marked.text, places) == problem->bad);
  }
}

TEST_CASE("the good example of a problem of settings is silent") {
  for (const Problem* problem : setting_problems()) {
    INFO(problem->name);
    CHECK(problems_of(std::string(problem->good)).empty());
  }
}
