// A finding becomes a diagnostic: it gets its problem and the severity that the settings of its file give it.
#include "lint/findings.hpp"

#include <cassert>
#include <utility>

#include "lint/rule.hpp"

namespace goals {

const OptionSetting* Findings::setting(FileId file, const Option& option) const {
  const Settings& settings = options_.settings_of(file);
  const RuleSettings* of_rule = settings_ == &settings ? of_rule_ : settings.of_rule(rule_->problem.name);
  return of_rule == nullptr ? nullptr : of_rule->option(option);
}

bool Findings::looks_for(const Problem& problem, FileId file) const {
  return options_.settings_of(file).severity(problem) != Severity::off;
}

ScoresOnDemand& Findings::scores() {
  // Items and documents are looked at by threads, each with findings of its own: the scores would be computed anew.
  assert(std::holds_alternative<PageCheck>(rule_->check) || std::holds_alternative<WorkspaceCheck>(rule_->check));
  if (!scores_) {
    ScoreOptions scoring = options_.scoring;
    scoring.today = options_.today;
    scores_.emplace(workspace_, scoring);
  }
  return *scores_;
}

const std::vector<Saying>& Findings::sayings() {
  assert(std::holds_alternative<WorkspaceCheck>(rule_->check));
  if (!sayings_) sayings_ = repeated_sayings(workspace_);
  return *sayings_;
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
