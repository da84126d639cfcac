// Allows that silence a finding and do not say why.
#include "lint/allow.hpp"
#include "lint/rule.hpp"
#include "lint/wording.hpp"

namespace goals::rules {
namespace {

void check(FileId file, const Document& document, Findings& findings) {
  for (const Directive& directive : document.directives) {
    const auto allow = read_allow(document.text(directive.range));
    if (!allow || (allow->form != AllowForm::item && allow->form != AllowForm::file)) continue;
    if (allow->rules.empty() || !allow->reason.empty()) continue;
    findings.add({.file = file,
                  .range = directive.range,
                  .message = "the allow of " + quoted(allow->rules.front().of(document.text(directive.range))) +
                             " does not say why",
                  .help = "write the reason behind the parentheses"});
  }
}

}  // namespace

extern constinit const Rule allow_without_reason{
    .problem =
        {
            .name = "allow-without-reason",
            .severity = Severity::off,
            .category = Category::suppression,
            .summary = "an allow that does not say why",
            .why = "The next reader cannot tell a decision from a shortcut, and so never removes it. Linters that "
                   "ask for a reason (ESLint's `--`, Clippy's `reason = …`) made suppressions fewer and "
                   "shorter-lived. For a team that begins with many old findings it is too much at once, so the rule "
                   "is off.",
            .bad = R"(# goals: «allow(missing-owner)»
Objective trust: Become the most trusted brand in support
  KR nps: Increase NPS from 45 to 70 by 2026-09-30
)",
            .good = R"(# goals: allow(missing-owner) the team decides on Monday
Objective trust: Become the most trusted brand in support
  KR nps: Increase NPS from 45 to 70 by 2026-09-30
)",
        },
    .check = check,
};

}  // namespace goals::rules
