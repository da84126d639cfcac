// One walk per kind of thing; each walk calls every rule that takes that kind and is not off.
#include "lint/lint.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "catalog/problems.hpp"
#include "catalog/rules.hpp"
#include "lint/custom_rule.hpp"
#include "lint/rule.hpp"
#include "lint/suppression.hpp"

namespace goals {
namespace {

template <class CheckType>
struct ActiveRule {
  const Rule* rule;
  CheckType check;
  const RuleSettings* settings;
};

template <class CheckType>
std::vector<ActiveRule<CheckType>> rules_that_take(const Settings& settings) {
  std::vector<ActiveRule<CheckType>> active;
  for (const Rule* rule : rules::all()) {
    const auto* check = std::get_if<CheckType>(&rule->check);
    if (check != nullptr && settings.severity(rule->problem) != Severity::off) {
      active.push_back({rule, *check, settings.of_rule(rule->problem.name)});
    }
  }
  return active;
}

/// Pages and the workspace span files, each with its own settings: a rule runs unless it is off everywhere, and
/// `Findings` drops what a file has turned off.
template <class CheckType>
std::vector<ActiveRule<CheckType>> rules_that_take(const LintOptions& options) {
  auto active = rules_that_take<CheckType>(options.settings);
  for (const Settings& settings : options.variants) {
    for (const auto& more : rules_that_take<CheckType>(settings)) {
      const auto same = [&more](const auto& known) { return known.rule == more.rule; };
      if (std::none_of(active.begin(), active.end(), same)) active.push_back(more);
    }
  }
  return active;
}

std::vector<const CustomRule*> active_custom_rules(const Settings& settings) {
  std::vector<const CustomRule*> active;
  for (const auto& rule : settings.custom_rules) {
    if (settings.severity(rule->problem()) != Severity::off) active.push_back(rule.get());
  }
  return active;
}

void check_items(const Workspace& workspace, ItemRun run, const Settings& settings, Findings& findings) {
  const Document& document = workspace.document(run.file);
  const auto active = rules_that_take<ItemCheck>(settings);
  const auto custom = active_custom_rules(settings);
  for (std::uint32_t index = run.first; index < run.first + run.count; ++index) {
    const ItemSubject subject{document, document.items[index], {run.file, index}};
    for (const auto& [rule, check, of_rule] : active) {
      findings.begin(*rule, &settings, of_rule);
      check(subject, findings);
    }
    for (const CustomRule* rule : custom) check_custom_rule(*rule, subject, findings);
  }
}

void check_document(const Workspace& workspace, FileId file, const Settings& settings, Findings& findings) {
  for (const auto& [rule, check, of_rule] : rules_that_take<DocumentCheck>(settings)) {
    findings.begin(*rule, &settings, of_rule);
    check(file, workspace.document(file), findings);
  }
}

ItemRun all_items(const Workspace& workspace, FileId file) {
  return {file, 0, static_cast<std::uint32_t>(workspace.document(file).items.size())};
}

void append(std::vector<Diagnostic>& all, std::vector<Diagnostic> more) {
  all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

}  // namespace

std::vector<Diagnostic> lint_items(const Workspace& workspace, ItemRun run, const LintOptions& options) {
  Findings findings(workspace, options);
  check_items(workspace, run, options.settings_of(run.file), findings);
  return findings.take();
}

std::vector<Diagnostic> lint_document(const Workspace& workspace, FileId file, const LintOptions& options) {
  Findings findings(workspace, options);
  check_items(workspace, all_items(workspace, file), options.settings_of(file), findings);
  check_document(workspace, file, options.settings_of(file), findings);
  return findings.take();
}

std::vector<Diagnostic> lint_workspace(const Workspace& workspace, const LintOptions& options) {
  Findings findings(workspace, options);
  for (const auto& active : rules_that_take<PageCheck>(options)) {
    findings.begin(*active.rule);
    for (const Page& page : workspace.pages) active.check(page, findings);
  }
  for (const auto& active : rules_that_take<WorkspaceCheck>(options)) {
    findings.begin(*active.rule);
    active.check(workspace, findings);
  }
  return findings.take();
}

std::vector<Diagnostic> settle(const Workspace& workspace, FileId file, std::vector<Diagnostic> found,
                               const LintOptions& options) {
  const Document& document = workspace.document(file);
  found.insert(found.end(), document.diagnostics.begin(), document.diagnostics.end());
  std::sort(found.begin(), found.end(), comes_before);
  return suppress(workspace, file, std::move(found), options);
}

std::vector<Diagnostic> lint(const Workspace& workspace, const LintOptions& options) {
  std::vector<std::vector<Diagnostic>> by_file(workspace.documents.size());
  for (Diagnostic& diagnostic : lint_workspace(workspace, options)) {
    by_file[diagnostic.file.index].push_back(std::move(diagnostic));
  }
  std::vector<Diagnostic> all;
  for (std::size_t position = 0; position < workspace.documents.size(); ++position) {
    const FileId file = workspace.documents.id_at(position);
    append(by_file[position], lint_document(workspace, file, options));
    append(all, settle(workspace, file, std::move(by_file[position]), options));
  }
  return all;
}

const Rule* find_rule(std::string_view name) {
  for (const Rule* rule : rules::all()) {
    if (rule->problem.name == name) return rule;
  }
  return nullptr;
}

const Problem* find_problem(std::string_view name) {
  if (const Rule* rule = find_rule(name)) return &rule->problem;
  for (const Problem* problem : problems::all()) {
    if (problem->name == name) return problem;
  }
  return nullptr;
}

}  // namespace goals
