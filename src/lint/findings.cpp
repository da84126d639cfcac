// A finding becomes a diagnostic: it gets its problem and the severity that the settings of its file give it.
#include "lint/findings.hpp"

#include <cassert>
#include <utility>

#include "lint/rule.hpp"

namespace goals {

const OptionSetting* Findings::setting(FileId file, const Option& option) const {
  return options_.settings_of(file).option(rule_->problem.name, option);
}

void Findings::add(Finding finding) {
  assert(rule_ != nullptr && finding.file.valid());
  const Severity severity = options_.settings_of(finding.file).severity(rule_->problem);
  if (severity == Severity::off) return;
  diagnostics_.push_back({.problem = &rule_->problem,
                          .severity = severity,
                          .file = finding.file,
                          .range = finding.range,
                          .message = std::move(finding.message),
                          .help = std::move(finding.help),
                          .labels = std::move(finding.labels),
                          .fixes = std::move(finding.fixes)});
}

}  // namespace goals
