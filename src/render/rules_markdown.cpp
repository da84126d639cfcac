// The page docs/rules.md: a table and a section for each rule, from the same constants that the engine uses.
#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <vector>

#include "catalog/problems.hpp"
#include "catalog/rules.hpp"
#include "render/example.hpp"
#include "render/explain_problem.hpp"

namespace goals {
namespace {

constexpr std::string_view introduction = R"(# Rules

All that `goals check` can report. This page is made from the rules themselves; each example is a test.

- **error**, **warning**, **info**: the severity by default. **off**: only where it is turned on.
- **safe** fixes keep the meaning; **asks** marks fixes that guess what was meant, and are not applied unasked.
- What only one goal should be spared is allowed above it: `# goals: allow(missing-owner) the team decides on Monday`;
  for a whole file, `# goals: allow-file(missing-owner) a template`. An allow that silences nothing is itself reported.
- Errors of the document cannot be allowed: they say that a line could not be read or counted. Nor can those of the
  settings, which stand in goals.toml ([configuration.md](configuration.md)).

What may be built on:

- **stable** (where nothing else is said): the name stays. A default severity may fall in any version, and rises only in
  a major one. A stable rule may find more where it overlooked something and less where it was wrong.
- **preview**: a rule that still has to show on real plans that it is right. It may change or go in any version, and is
  never more than info by default. It runs only where it is named, or with `preview = true` in goals.toml.
- **deprecated**: it works as before, its text names what replaces it, and it goes in the next major version.
)";

std::vector<const Problem*> all_problems() {
  std::vector<const Problem*> all(problems::all().begin(), problems::all().end());
  for (const Rule* rule : rules::all()) all.push_back(&rule->problem);
  std::stable_sort(all.begin(), all.end(),
                   [](const Problem* a, const Problem* b) { return a->category < b->category; });
  return all;
}

std::string_view fix_word(FixKind fix) {
  switch (fix) {
    case FixKind::safe: return "safe";
    case FixKind::unsafe: return "asks";
    case FixKind::none: break;
  }
  return "";
}

std::string severity_words(const Problem& problem) {
  std::string words{to_string(problem.severity)};
  if (problem.stability != Stability::stable) words += fmt::format(" ({})", to_string(problem.stability));
  return words;
}

std::string table(const std::vector<const Problem*>& all) {
  std::string out = "\n| rule | category | severity | fix | reports |\n|---|---|---|---|---|\n";
  for (const Problem* problem : all) {
    fmt::format_to(std::back_inserter(out), "| [{0}](#{0}) | {1} | {2} | {3} | {4} |\n", problem->name,
                   to_string(problem->category), severity_words(*problem), fix_word(problem->fix), problem->summary);
  }
  return out;
}

std::string code(std::string_view example, std::string_view language) {
  std::string out = fmt::format("```{}\n", language);
  for (const ExampleLine& line : read_example(example)) out += line.text + "\n";
  return out + "```\n";
}

std::string reported(std::string_view example) {
  std::string out;
  for (const ExampleLine& line : read_example(example)) {
    for (const std::string& marked : line.marked) out += (out.empty() ? "`" : ", `") + marked + "`";
  }
  return out;
}

std::string example_place(const Problem& problem) {
  return problem.example_path.empty() ? "" : fmt::format(" the file `{}`", problem.example_path);
}

/// Nothing for a rule that reports only what its options name.
std::string examples(const Problem& problem) {
  if (problem.bad.empty()) return {};
  const std::string_view language = problem.category == Category::config ? "toml" : "goals";
  return fmt::format("\nReported is {} in{}\n\n{}\nand nothing in\n\n{}", reported(problem.bad), example_place(problem),
                     code(problem.bad, language), code(problem.good, language));
}

std::string options(const Problem& problem) {
  const auto rule = std::find_if(rules::all().begin(), rules::all().end(),
                                 [&problem](const Rule* each) { return &each->problem == &problem; });
  if (rule == rules::all().end() || (*rule)->options.empty()) return {};
  std::string out = "\n| option | default | sets |\n|---|---|---|\n";
  for (const Option& option : (*rule)->options) {
    fmt::format_to(std::back_inserter(out), "| `{}` | {} | {} |\n", option.name, default_of(option), option.summary);
  }
  return out;
}

std::string section(const Problem& problem) {
  return fmt::format("\n## {}\n\n{}", problem.name, rule_markdown(problem));
}

}  // namespace

std::string rule_markdown(const Problem& problem) {
  return fmt::format("{}, {}: {}.\n\n{}\n{}{}", to_string(problem.category), severity_words(problem), problem.summary,
                     problem.why, examples(problem), options(problem));
}

std::string rules_markdown() {
  const std::vector<const Problem*> all = all_problems();
  std::string out = std::string(introduction) + table(all);
  for (const Problem* problem : all) out += section(*problem);
  return out;
}

}  // namespace goals
