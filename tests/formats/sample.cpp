// The diagnostics of hostile samples are made by hand, those of examples by the linter.
#include "formats/sample.hpp"

#include <algorithm>
#include <array>
#include <span>

#include "catalog/problems.hpp"
#include "catalog/rules.hpp"
#include "lint/lint.hpp"
#include "model/build.hpp"
#include "support/hostile.hpp"

namespace goals::testing {

namespace {

constexpr std::array severities{Severity::error, Severity::warning, Severity::info};

std::string without_marks(std::string text) {
  for (const std::string_view mark : {"«", "»"}) {
    for (std::size_t at = text.find(mark); at != std::string::npos; at = text.find(mark, at))
      text.erase(at, mark.size());
  }
  return text;
}

Diagnostic hostile_diagnostic(const Document& document, FileId file, std::string_view text) {
  constexpr std::string_view word = "word";
  const auto at = static_cast<std::uint32_t>(document.source.text.find(word));
  const TextRange range{at, at + static_cast<std::uint32_t>(word.size())};
  const std::string copy(text);
  Diagnostic diagnostic{
      .problem = &problems::unknown_label, .file = file, .range = range, .message = copy, .help = copy};
  diagnostic.labels.push_back({file, {at - 1, at}, copy});
  diagnostic.fixes.push_back({copy, {{range, copy}, {{at - 1, at - 1}, "-"}}, true});
  return diagnostic;
}

Sample hostile_sample_of(std::string name, std::span<const std::string_view> texts) {
  std::vector<SourceFile> files;
  for (const std::string_view text : texts)
    files.push_back({std::string(text), "\xEF\xBB\xBF\U00010400\xFF word\r\nObjective a: \U00010400 other\n"});
  Sample sample{std::move(name), build_workspace(std::move(files), {}), {}};
  for (std::size_t i = 0; i < sample.workspace.documents.size(); ++i) {
    const FileId file = sample.workspace.documents.id_at(i);
    const Document& document = sample.workspace.document(file);
    sample.diagnostics.push_back(hostile_diagnostic(document, file, document.source.path));
    sample.diagnostics.back().severity = severities[i % severities.size()];
  }
  return sample;
}

}  // namespace

Sample hostile_sample(std::string_view text) { return hostile_sample_of("hostile", std::array{text}); }

Sample hostile_sample() { return hostile_sample_of("hostile", hostile_texts); }

Sample example_sample() {
  std::vector<SourceFile> files;
  const auto add = [&files](const Problem& problem) {
    files.push_back({"examples/" + std::string(problem.name) + ".goals", without_marks(std::string(problem.bad))});
  };
  for (const Problem* problem : problems::all()) add(*problem);
  for (const Rule* rule : rules::all()) add(rule->problem);
  Sample sample{"examples", build_workspace(std::move(files), {}), {}};
  sample.diagnostics = lint(sample.workspace, {.today = *make_date(2026, 8, 20), .settings = {}});
  return sample;
}

Sample silent_sample() {
  return {"silent", build_workspace({{"a.goals", "Cycle: 2026-Q3\n"}, {"plans/b.goals", "Cycle: 2026-Q3\n"}}, {}), {}};
}

std::vector<Sample> all_samples() {
  std::vector<Sample> samples;
  samples.push_back(hostile_sample());
  samples.push_back(example_sample());
  samples.push_back(silent_sample());
  return samples;
}

}  // namespace goals::testing
