// The stages of `goals check` and `goals report`, one by one, in memory that is warm where the program's is.
#include <string>
#include <vector>

#include "bench/generate.hpp"
#include "bench/measure.hpp"
#include "catalog/report_formats.hpp"
#include "lint/lint.hpp"
#include "model/build.hpp"
#include "render/report_format.hpp"
#include "score/score.hpp"
#include "syntax/parse.hpp"
#include "text/utf8.hpp"
#include "workspace/check.hpp"

namespace {

using goals::bench::measure;

constexpr std::size_t megabyte = 1'000'000;
const goals::Date today = *goals::make_date(2026, 8, 20);

std::string one_text(const benchmark::State& state) {
  return goals::bench::generate({.bytes = static_cast<std::size_t>(state.range(0)) * megabyte})[0].text;
}

std::vector<goals::SourceFile> many_files(const benchmark::State& state) {
  const auto megabytes = static_cast<std::size_t>(state.range(0));
  return goals::bench::generate({.bytes = megabytes * megabyte, .files = megabytes * 10});
}

std::string joined(const std::vector<goals::SourceFile>& files) {
  std::string text;
  for (const goals::SourceFile& file : files) text += file.text;
  return text;
}

void validate_utf8(benchmark::State& state) {
  const std::string text = one_text(state);
  measure(state, text, [&] { benchmark::DoNotOptimize(goals::find_invalid(text)); });
}

void parse(benchmark::State& state) {
  const std::string text = one_text(state);
  goals::Tree tree;
  std::vector<goals::Diagnostic> diagnostics;
  goals::parse(text, tree, diagnostics);
  measure(state, text, [&] {
    diagnostics.clear();
    goals::parse(text, tree, diagnostics);
    benchmark::DoNotOptimize(tree.node_count());
  });
}

void build_model(benchmark::State& state) {
  const auto files = many_files(state);
  measure(state, joined(files), [&] { benchmark::DoNotOptimize(goals::build_workspace(files, {}).pages.size()); });
}

void lint(benchmark::State& state) {
  const auto files = many_files(state);
  const goals::Workspace workspace = goals::build_workspace(files, {});
  measure(state, joined(files), [&] { benchmark::DoNotOptimize(goals::lint(workspace, {.today = today}).size()); });
}

void score(benchmark::State& state) {
  const auto files = many_files(state);
  const goals::Workspace workspace = goals::build_workspace(files, {});
  measure(state, joined(files),
          [&] { benchmark::DoNotOptimize(goals::compute_scores(workspace, {.today = today}).pages.size()); });
}

void markdown_report(benchmark::State& state) {
  const auto files = many_files(state);
  const goals::Workspace workspace = goals::build_workspace(files, {});
  const goals::Scores scores = goals::compute_scores(workspace, {.today = today});
  const goals::ReportInput input{.workspace = workspace, .scores = scores, .filter = {}, .style = {}};
  measure(state, joined(files),
          [&] { benchmark::DoNotOptimize(goals::report_formats::markdown.render(input)->size()); });
}

BENCHMARK(validate_utf8)->Arg(100)->Unit(benchmark::kMillisecond);
BENCHMARK(parse)->Arg(1)->Arg(10)->Arg(100)->Unit(benchmark::kMillisecond);
BENCHMARK(build_model)->Arg(1)->Arg(10)->Unit(benchmark::kMillisecond);
BENCHMARK(lint)->Arg(1)->Arg(10)->Unit(benchmark::kMillisecond);
BENCHMARK(score)->Arg(1)->Arg(10)->Unit(benchmark::kMillisecond);
BENCHMARK(markdown_report)->Arg(1)->Arg(10)->Unit(benchmark::kMillisecond);

}  // namespace
