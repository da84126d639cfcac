// The help of a rule is what `goals explain` and docs/rules.md say of it.
#include "render/sarif_rules.hpp"

#include <algorithm>
#include <string>

#include "catalog/problems.hpp"
#include "catalog/rules.hpp"
#include "render/explain_problem.hpp"

namespace goals {
namespace {

/// Plain text in lines that any viewer has room for.
constexpr TextStyle help_style{.color = false, .width = 88};

std::string_view fix_word(FixKind fix) {
  switch (fix) {
    case FixKind::safe: return "safe";
    case FixKind::unsafe: return "unsafe";
    case FixKind::none: break;
  }
  return "none";
}

/// What GitHub sorts alerts by.
std::string_view github_severity(Severity severity) {
  switch (severity) {
    case Severity::error: return "error";
    case Severity::warning: return "warning";
    case Severity::info:
    case Severity::off: break;
  }
  return "recommendation";
}

}  // namespace

bool sarif_rule_comes_before(const Problem* a, const Problem* b) { return a->name < b->name; }

std::vector<const Problem*> sarif_rules(std::span<const Diagnostic> diagnostics) {
  std::vector<const Problem*> all(problems::all().begin(), problems::all().end());
  for (const Rule* rule : rules::all()) all.push_back(&rule->problem);
  for (const Diagnostic& diagnostic : diagnostics) {
    if (all.back() != diagnostic.problem) all.push_back(diagnostic.problem);
  }
  std::stable_sort(all.begin(), all.end(), sarif_rule_comes_before);
  const auto same_name = [](const Problem* a, const Problem* b) { return a->name == b->name; };
  all.erase(std::unique(all.begin(), all.end(), same_name), all.end());
  return all;
}

void write_sarif_rule(JsonWriter& json, const Problem& problem) {
  const auto text = [&json](std::string_view name, std::string_view value) {
    json.key(name).begin_object().member("text", value).end_object();
  };
  json.begin_object().member("id", problem.name);
  text("shortDescription", problem.summary);
  text("fullDescription", problem.why);
  json.key("help").begin_object();
  json.member("text", explain_problem(problem, help_style)).member("markdown", rule_markdown(problem)).end_object();
  json.key("defaultConfiguration").begin_object();
  json.member("enabled", problem.severity != Severity::off).member("level", sarif_level(problem.severity));
  json.end_object().key("properties").begin_object();
  json.member("category", to_string(problem.category)).member("fix", fix_word(problem.fix));
  json.member("problem.severity", github_severity(problem.severity)).key("tags").begin_array();
  json.value(to_string(problem.category)).end_array().end_object().end_object();
}

std::string_view sarif_level(Severity severity) {
  switch (severity) {
    case Severity::error: return "error";
    case Severity::warning: return "warning";
    case Severity::info: return "note";
    case Severity::off: break;
  }
  return "none";
}

}  // namespace goals
