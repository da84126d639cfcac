// Every rule shows itself: its bad example is reported exactly where marked, and its good one is silent.
#include <set>
#include <string>
#include <variant>
#include <vector>

#include "catalog/rules.hpp"
#include "lint/lint.hpp"
#include "lint/rule.hpp"
#include "model/build.hpp"
#include "support/catch.hpp"
#include "support/marked_text.hpp"

using goals::Diagnostic;
using goals::LintOptions;
using goals::Rule;
using goals::Severity;
using goals::TextRange;
using goals::testing::parse_marked;
using goals::testing::show_marked;

namespace {

goals::LintOptions options() { return {.today = *goals::make_date(2026, 8, 20)}; }

/// With the rule on, if only just.
std::vector<Diagnostic> lint_example(const Rule& rule, const std::string& text) {
  const std::string path{rule.problem.example_path.empty() ? "example.goals" : rule.problem.example_path};
  LintOptions settings = options();
  if (rule.problem.severity == Severity::off) {
    settings.settings.rules[std::string(rule.problem.name)].severity = Severity::info;
  }
  return goals::lint(goals::build_workspace({{path, text}}, {}), settings);
}

std::vector<TextRange> places_of(const Rule& rule, const std::string& text) {
  std::vector<TextRange> places;
  for (const Diagnostic& diagnostic : lint_example(rule, text)) {
    if (diagnostic.problem == &rule.problem) places.push_back(diagnostic.range);
  }
  return places;
}

void check_bounds(double number, const goals::Option& option) {
  CHECK(option.least <= number);
  CHECK(number <= option.most);
}

/// Where a fix is promised, some finding of the bad example has one, and its safety is as promised.
void check_fix_kind(const Rule& rule, const std::string& text) {
  std::set<bool> safe;
  for (const Diagnostic& diagnostic : lint_example(rule, text)) {
    if (diagnostic.problem != &rule.problem) continue;
    for (const goals::Fix& fix : diagnostic.fixes) safe.insert(fix.safe);
  }
  switch (rule.problem.fix) {
    case goals::FixKind::none: CHECK(safe.empty()); break;
    case goals::FixKind::safe: CHECK(safe == std::set<bool>{true}); break;
    case goals::FixKind::unsafe: CHECK(safe == std::set<bool>{false}); break;
  }
}

}  // namespace

TEST_CASE("the bad example of a rule is reported exactly where it is marked") {
  for (const Rule* rule : goals::rules::all()) {
    INFO(rule->problem.name);
    if (rule->problem.bad.empty()) continue;  // shown by a case, since it reports only what its options name
    const auto marked = parse_marked(rule->problem.bad);
    CHECK(!marked.ranges.empty());
    CHECK(show_marked(marked.text, places_of(*rule, marked.text)) == rule->problem.bad);
    check_fix_kind(*rule, marked.text);
  }
}

TEST_CASE("the bad example of a rule shows nothing but that rule") {
  for (const Rule* rule : goals::rules::all()) {
    INFO(rule->problem.name);
    for (const Diagnostic& diagnostic : lint_example(*rule, parse_marked(rule->problem.bad).text)) {
      CHECK(diagnostic.problem->name == rule->problem.name);
    }
  }
}

TEST_CASE("the good example of a rule has no findings at all") {
  for (const Rule* rule : goals::rules::all()) {
    INFO(rule->problem.name);
    for (const Diagnostic& diagnostic : lint_example(*rule, std::string(rule->problem.good))) {
      FAIL_CHECK(diagnostic.problem->name << ": " << diagnostic.message);
    }
  }
}

TEST_CASE("the words of a rule are written like those of all others") {
  for (const Rule* rule : goals::rules::all()) {
    INFO(rule->problem.name);
    const std::string_view summary = rule->problem.summary;
    CHECK(!(summary.front() >= 'A' && summary.front() <= 'Z'));
    CHECK(summary.back() != '.');
    CHECK(rule->problem.why.back() == '.');
    for (const goals::Option& option : rule->options) {
      if (const int* number = std::get_if<int>(&option.value)) check_bounds(*number, option);
      if (const double* number = std::get_if<double>(&option.value)) check_bounds(*number, option);
      CHECK(!option.summary.empty());
    }
  }
}

TEST_CASE("no message of an example ends with a period or begins with a capital") {
  for (const Rule* rule : goals::rules::all()) {
    for (const Diagnostic& diagnostic : lint_example(*rule, parse_marked(rule->problem.bad).text)) {
      INFO(diagnostic.message);
      CHECK(diagnostic.message.back() != '.');
      CHECK(!(diagnostic.message.front() >= 'A' && diagnostic.message.front() <= 'Z'));
    }
  }
}

TEST_CASE("a rule in preview fails no run that did not ask for it") {
  for (const Rule* rule : goals::rules::all()) {
    INFO(rule->problem.name);
    if (rule->problem.stability == goals::Stability::preview) CHECK(rule->problem.severity <= Severity::info);
  }
}
