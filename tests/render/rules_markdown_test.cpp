// docs/rules.md is what the rules say today; GOALS_UPDATE=1 writes it anew.
#include <cstdlib>
#include <cstring>
#include <string>

#include "catalog/problems.hpp"
#include "catalog/rules.hpp"
#include "render/explain_problem.hpp"
#include "support/catch.hpp"
#include "support/line_diff.hpp"
#include "support/temporary_directory.hpp"

namespace {

constexpr const char* page = "docs/rules.md";

bool updating() {
  const char* value = std::getenv("GOALS_UPDATE");
  return value != nullptr && std::strcmp(value, "1") == 0;
}

}  // namespace

TEST_CASE("the page of rules is fresh") {
  const std::string fresh = goals::rules_markdown();
  if (updating()) goals::testing::write_file(page, fresh);
  const std::string difference = goals::testing::line_diff(goals::testing::read_file(page), fresh);
  INFO(difference);
  CHECK(difference.empty());
}

TEST_CASE("the explanation of a problem names it, shows where it is reported, and says how to silence it") {
  for (const goals::Rule* rule : goals::rules::all()) {
    const std::string text = goals::explain_problem(rule->problem, {.color = false, .width = 80});
    INFO(text);
    CHECK(text.rfind(std::string(rule->problem.name), 0) == 0);
    if (!rule->problem.bad.empty()) CHECK(text.find("^") != std::string::npos);
    CHECK(text.find("«") == std::string::npos);
    CHECK(text.find("allow") != std::string::npos);
  }
}

TEST_CASE("an explanation keeps to the width") {
  for (const goals::Problem* problem : goals::problems::all()) {
    const std::string text = goals::explain_problem(*problem, {.color = false, .width = 60});
    const std::string why = text.substr(text.find("Why"), text.find("Reported") - text.find("Why"));
    for (std::size_t at = 0; at < why.size();) {
      const std::size_t end = std::min(why.find('\n', at), why.size());
      CHECK(end - at <= 60);
      at = end + 1;
    }
  }
}
