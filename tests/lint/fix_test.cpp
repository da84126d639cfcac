// Fixes lose nothing: over the examples, broken in many ways, and over generated goals.
#include "lint/fix.hpp"

#include <map>
#include <random>
#include <string>
#include <tuple>
#include <vector>

#include "bench/generate.hpp"
#include "catalog/rules.hpp"
#include "house/sources.hpp"
#include "lint/lint.hpp"
#include "lint/rule.hpp"
#include "model/build.hpp"
#include "support/catch.hpp"
#include "support/temporary_directory.hpp"

using goals::Checked;
using goals::Diagnostic;
using goals::FixOutcome;
using goals::FixScope;
using goals::Severity;
using goals::SourceFile;
using goals::TextEdit;

namespace {

const goals::LintOptions lint_options{.today = *goals::make_date(2026, 8, 20), .settings = {}};

Checked check(std::vector<SourceFile> sources) {
  goals::Workspace workspace = goals::build_workspace(std::move(sources), {});
  auto diagnostics = goals::lint(workspace, lint_options);
  return {std::move(workspace), std::move(diagnostics)};
}

/// How often each problem of some weight is found in each file.
std::map<std::pair<std::string, std::string_view>, int> counts(const Checked& checked, Severity least) {
  std::map<std::pair<std::string, std::string_view>, int> found;
  for (const Diagnostic& diagnostic : checked.diagnostics) {
    if (diagnostic.severity < least) continue;
    ++found[{checked.workspace.document(diagnostic.file).source.path, diagnostic.problem->name}];
  }
  return found;
}

bool has_fix(const Diagnostic& diagnostic, FixScope scope) {
  return std::any_of(diagnostic.fixes.begin(), diagnostic.fixes.end(), [scope](const goals::Fix& fix) {
    return !fix.edits.empty() && (fix.safe || scope == FixScope::also_unsafe);
  });
}

/// From which weight on a finding may not be new. An error of the document hides what its line says: a mended reference
/// may turn out to point down. A fix that asks first may leave something behind that is worth a word: one key result
/// less may be one too few.
Severity least_not_new(const Checked& before, FixScope scope) {
  const auto is_error_of_document = [](const Diagnostic& diagnostic) {
    return diagnostic.problem->category == goals::Category::document;
  };
  if (std::any_of(before.diagnostics.begin(), before.diagnostics.end(), is_error_of_document)) return Severity::error;
  return scope == FixScope::also_unsafe ? Severity::warning : Severity::info;
}

/// No problem is found more often than before, nothing fixable is left, and the edits alone make the new texts.
void expect_only_mended(const std::vector<SourceFile>& sources, FixScope scope) {
  const Checked before = check(sources);
  const FixOutcome outcome = goals::fix_all(check(sources), scope, check);
  CHECK(outcome.settled);
  const Severity least = least_not_new(before, scope);
  const auto known = counts(before, least);
  for (const auto& [place, count] : counts(outcome.checked, least)) {
    INFO(place.first << ": " << place.second);
    const auto found = known.find(place);
    CHECK(count <= (found == known.end() ? 0 : found->second));
  }
  std::map<std::string, std::string> texts;
  for (const goals::Document& document : before.workspace.documents) texts[document.source.path] = document.source.text;
  for (const goals::FixedFile& fixed : outcome.files) {
    std::string& text = texts[before.workspace.document(fixed.file).source.path];
    CHECK(fixed.text.original() == text);
    text = goals::apply_edits(text, fixed.text.edits());
  }
  for (const goals::Document& document : outcome.checked.workspace.documents)
    CHECK(document.source.text == texts[document.source.path]);
  if (!outcome.refused.empty()) return;
  for (const Diagnostic& diagnostic : outcome.checked.diagnostics) {
    INFO(diagnostic.problem->name << ": " << diagnostic.message);
    CHECK_FALSE(has_fix(diagnostic, scope));
  }
}

std::vector<SourceFile> examples() {
  std::vector<SourceFile> sources;
  for (const std::string& path : goals::testing::files_below("examples", ".goals"))
    sources.push_back({path, goals::testing::read_file(path)});
  return sources;
}

Diagnostic with_fixes(std::vector<goals::Fix> fixes) {
  Diagnostic diagnostic{.problem = &goals::rules::unused_allow.problem, .file = goals::FileId{0}, .range = {0, 1}};
  diagnostic.fixes = std::move(fixes);
  return diagnostic;
}

}  // namespace

TEST_CASE("of two fixes that touch one place the first is taken, whole, and the other waits") {
  const std::vector<Diagnostic> found{with_fixes({{"a", {{{0, 2}, "A"}, {{6, 8}, "A"}}}}),
                                      with_fixes({{"b", {{{4, 5}, "B"}, {{7, 9}, "B"}}}}),
                                      with_fixes({{"c", {{{4, 5}, "C"}}}})};
  const goals::FixRound round = goals::plan_fixes(found, FixScope::safe);
  CHECK(round.edits == std::vector<TextEdit>{{{0, 2}, "A"}, {{4, 5}, "C"}, {{6, 8}, "A"}});
  CHECK(round.fixed == 2);
}

TEST_CASE("two insertions at one place never go into one round") {
  const std::vector<Diagnostic> found{with_fixes({{"a", {{{4, 4}, "A"}}}}), with_fixes({{"b", {{{4, 4}, "B"}}}}),
                                      with_fixes({{"c", {{{4, 6}, "C"}}}}), with_fixes({{"d", {{{2, 4}, "D"}}}})};
  const goals::FixRound round = goals::plan_fixes(found, FixScope::safe);
  CHECK(round.edits == std::vector<TextEdit>{{{2, 4}, "D"}, {{4, 4}, "A"}});
}

TEST_CASE("a fix whose own edits collide is never taken") {
  const std::vector<Diagnostic> found{with_fixes({{"a", {{{0, 3}, "A"}, {{2, 4}, "A"}}}}),
                                      with_fixes({{"b", {{{1, 2}, "B"}}}})};
  CHECK(goals::plan_fixes(found, FixScope::safe).edits == std::vector<TextEdit>{{{1, 2}, "B"}});
}

TEST_CASE("a safe fix goes before an unsafe one, which needs to be in scope") {
  const std::vector<Diagnostic> both{with_fixes({{"unsafe", {{{0, 1}, "U"}}, false}, {"safe", {{{0, 1}, "S"}}, true}})};
  const std::vector<Diagnostic> unsafe{with_fixes({{"unsafe", {{{0, 1}, "U"}}, false}})};
  CHECK(goals::plan_fixes(both, FixScope::also_unsafe).edits == std::vector<TextEdit>{{{0, 1}, "S"}});
  CHECK(goals::plan_fixes(unsafe, FixScope::safe).edits.empty());
  CHECK(goals::plan_fixes(unsafe, FixScope::also_unsafe).edits == std::vector<TextEdit>{{{0, 1}, "U"}});
}

TEST_CASE("fixes that undo each other are stopped") {
  const auto toggle = [](std::vector<SourceFile> sources) {
    Checked checked{goals::build_workspace(std::move(sources), {}), {}};
    const bool is_a = checked.workspace.document(goals::FileId{0}).source.text[0] == 'A';
    checked.diagnostics.push_back(with_fixes({{"toggle", {{{0, 1}, is_a ? "B" : "A"}}}}));
    return checked;
  };
  const FixOutcome outcome = goals::fix_all(toggle({{"a.goals", "A: x\n"}}), FixScope::safe, toggle);
  CHECK_FALSE(outcome.settled);
}

TEST_CASE("a file whose fix would bring an error keeps its text, and other files get theirs") {
  const auto rename = [](std::vector<SourceFile> sources) {
    Checked checked{goals::build_workspace(std::move(sources), {}), {}};
    for (std::uint32_t i = 0; i < 2; ++i) {
      const std::string& text = checked.workspace.document(goals::FileId{i}).source.text;
      const auto at = text.find("one");
      if (at == std::string::npos) continue;
      const auto begin = static_cast<std::uint32_t>(at);
      checked.diagnostics.push_back(with_fixes({{"rename", {{{begin, begin + 3}, "two"}}}}));
      checked.diagnostics.back().file = goals::FileId{i};
    }
    return checked;
  };
  const std::vector<SourceFile> sources{{"a.goals", "Cycle: 2026-Q3\nObjective one: A\nObjective two: B\n"},
                                        {"b.goals", "Cycle: 2026-Q2\nObjective one: A\n"}};
  const FixOutcome outcome = goals::fix_all(rename(sources), FixScope::safe, rename);
  REQUIRE(outcome.refused.size() == 1);
  CHECK(outcome.refused[0].error.problem->name == "duplicate-id");
  CHECK(outcome.checked.workspace.document(goals::FileId{0}).source.text == sources[0].text);
  CHECK(outcome.checked.workspace.document(goals::FileId{1}).source.text == "Cycle: 2026-Q2\nObjective two: A\n");
  REQUIRE(outcome.files.size() == 1);
  CHECK(outcome.files[0].file == goals::FileId{1});
}

TEST_CASE("the examples are only mended, and stay as they are when nothing is wrong") {
  for (const FixScope scope : {FixScope::safe, FixScope::also_unsafe}) expect_only_mended(examples(), scope);
  CHECK(goals::fix_all(check(examples()), FixScope::safe, check).files.empty());
}

TEST_CASE("broken examples are only mended") {
  std::mt19937 random(3);
  for (int round = 0; round < 40; ++round) {
    std::vector<SourceFile> sources = examples();
    for (SourceFile& source : sources) {
      for (int i = 0; i < 3; ++i) {
        const std::size_t at = random() % source.text.size();
        switch (random() % 3) {
          case 0: source.text.erase(at, 1); break;
          case 1: source.text.insert(at, 1, source.text[random() % source.text.size()]); break;
          default: std::swap(source.text[at], source.text[(at + 1) % source.text.size()]);
        }
      }
    }
    expect_only_mended(sources, random() % 2 == 0 ? FixScope::safe : FixScope::also_unsafe);
  }
}

TEST_CASE("the bad examples of all rules are only mended") {
  std::vector<SourceFile> sources;
  for (const goals::Rule* rule : goals::rules::all()) {
    std::string text(rule->problem.bad);
    for (const std::string_view mark : {"«", "»"}) {
      for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark, at))
        text.erase(at, mark.size());
    }
    sources.push_back({"bad/" + std::string(rule->problem.name) + ".goals", std::move(text)});
  }
  for (const SourceFile& source : sources) expect_only_mended({source}, FixScope::safe);
}

TEST_CASE("allows that silence nothing go without a trace, whatever holds them") {
  std::mt19937 random(11);
  for (int round = 0; round < 20; ++round) {
    const std::vector<SourceFile> clean = examples();
    std::vector<SourceFile> sources = clean;
    for (SourceFile& source : sources) {
      std::string text;
      for (const auto& line : goals::testing::lines_of(source.text)) {
        const std::size_t indent = line.text.find_first_not_of(' ');
        const bool declares = indent != std::string::npos && line.text.compare(indent, 3, "KR ") == 0;
        if (declares && random() % 8 == 0) {
          text += line.text.substr(0, indent) +
                  "# goals: allow(missing-deadline, too-many-key-results, unmeasurable) because\n";
        }
        text += line.text + "\n";
      }
      source.text = text;
    }
    const FixOutcome outcome = goals::fix_all(check(sources), FixScope::safe, check);
    CHECK(outcome.fixed() > 0);
    for (std::uint32_t i = 0; i < clean.size(); ++i)
      CHECK(outcome.checked.workspace.document(goals::FileId{i}).source.text == clean[i].text);
  }
}

TEST_CASE("generated goals are only mended") {
  for (const FixScope scope : {FixScope::safe, FixScope::also_unsafe})
    expect_only_mended(goals::bench::generate({.bytes = 400'000, .files = 8, .seed = 5}), scope);
}
