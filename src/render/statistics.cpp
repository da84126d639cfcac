// A rule stands in one row for each severity that settings give it.
#include "render/statistics.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <string_view>
#include <tuple>
#include <vector>

#include "render/diagnostic_json.hpp"
#include "render/diagnostic_text.hpp"
#include "render/json.hpp"
#include "render/paint.hpp"

namespace goals {
namespace {

struct Row {
  const Problem* problem = nullptr;
  Severity severity = Severity::error;
  DiagnosticCounts counts;
};

std::vector<Row> rows_of(std::span<const Diagnostic> diagnostics) {
  std::map<std::pair<std::string_view, Severity>, std::size_t> known;
  std::vector<Row> rows;
  for (const Diagnostic& diagnostic : diagnostics) {
    const auto [place, is_new] = known.try_emplace({diagnostic.problem->name, diagnostic.severity}, rows.size());
    if (is_new) rows.push_back({diagnostic.problem, diagnostic.severity, {}});
    const DiagnosticCounts one = count_diagnostics({&diagnostic, 1});
    DiagnosticCounts& counts = rows[place->second].counts;
    counts.errors += one.errors;
    counts.warnings += one.warnings;
    counts.infos += one.infos;
    counts.safe_fixes += one.safe_fixes;
    counts.unsafe_fixes += one.unsafe_fixes;
  }
  std::sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) {
    return std::tuple(b.counts.all(), b.severity, a.problem->name) <
           std::tuple(a.counts.all(), a.severity, b.problem->name);
  });
  return rows;
}

std::string fixes_of(const DiagnosticCounts& counts) {
  std::string text;
  if (counts.safe_fixes > 0) text += fmt::format("  {} can be fixed safely", counts.safe_fixes);
  if (counts.unsafe_fixes > 0) text += fmt::format("  {} can be fixed by a guess", counts.unsafe_fixes);
  return text;
}

}  // namespace

std::string statistics_table(const DiagnosticInput& input) {
  const std::vector<Row> rows = rows_of(input.diagnostics);
  std::size_t name_width = 0;
  std::size_t count_width = 1;
  for (const Row& row : rows) {
    name_width = std::max(name_width, row.problem->name.size());
    count_width = std::max(count_width, fmt::formatted_size("{}", row.counts.all()));
  }
  std::string out;
  for (const Row& row : rows) {
    const std::string_view severity = to_string(row.severity);
    const std::string fixes = fixes_of(row.counts);
    // Blanks stay outside of the colour, and none stand at the end of a line.
    const std::string name =
        fixes.empty() ? std::string(row.problem->name) : fmt::format("{:<{}}", row.problem->name, name_width);
    out += fmt::format("{:>{}}  {}{}  {}{}\n", row.counts.all(), count_width,
                       painted(input.style, paint_of(row.severity), severity),
                       std::string(to_string(Severity::warning).size() - severity.size(), ' '), name, fixes);
  }
  return out + summary_of(input) + "\n";
}

std::string statistics_json(const DiagnosticInput& input) {
  JsonWriter json;
  json.begin_object().member("version", diagnostic_json_version).key("rules").begin_array();
  for (const Row& row : rows_of(input.diagnostics)) {
    json.begin_object()
        .member("rule", row.problem->name)
        .member("severity", to_string(row.severity))
        .member("category", to_string(row.problem->category))
        .member("count", row.counts.all())
        .member("safe_fixes", row.counts.safe_fixes)
        .member("unsafe_fixes", row.counts.unsafe_fixes)
        .end_object();
  }
  json.end_array().key("summary");
  DiagnosticJson(input).write_summary(json);
  json.end_object();
  return json.take() + "\n";
}

}  // namespace goals
