// The whole pipeline on two files: it never fails, says the same thing twice, and only about places that exist.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "catalog/diagnostic_formats.hpp"
#include "catalog/report_formats.hpp"
#include "fuzz/invariant.hpp"
#include "lint/lint.hpp"
#include "model/build.hpp"
#include "render/diagnostic_format.hpp"
#include "render/report_format.hpp"
#include "score/score.hpp"
#include "text/utf8.hpp"

namespace {

using goals::testing::hold;

const goals::Date today = *goals::make_date(2026, 8, 20);

/// The ends of a place may not cut a character; inside bytes that are none, anything goes.
bool is_boundary(std::string_view text, std::uint32_t at) {
  if (at == text.size()) return true;
  const bool continues = (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U;
  if (!continues) return true;
  for (std::uint32_t back = 1; back <= 3 && back <= at; ++back) {
    const goals::CodePoint point = goals::decode(text, at - back);
    if (point.valid && point.size > back) return false;
  }
  return true;
}

void check_place(const goals::Workspace& workspace, goals::FileId file, goals::TextRange range) {
  const std::string& text = workspace.document(file).source.text;
  hold(range.begin <= range.end && range.end <= text.size(), "a place lies in its text");
  hold(is_boundary(text, range.begin) && is_boundary(text, range.end), "a place ends on character boundaries");
}

std::string run(const std::vector<goals::SourceFile>& files) {
  const goals::Workspace workspace = goals::build_workspace(files, {});
  const std::vector<goals::Diagnostic> diagnostics = goals::lint(workspace, {.today = today});
  for (std::size_t i = 0; i < diagnostics.size(); ++i) {
    check_place(workspace, diagnostics[i].file, diagnostics[i].range);
    for (const goals::Label& label : diagnostics[i].labels) check_place(workspace, label.file, label.range);
    hold(i == 0 || !goals::comes_before(diagnostics[i], diagnostics[i - 1]), "diagnostics are sorted");
  }
  const goals::Scores scores = goals::compute_scores(workspace, {.today = today});
  std::string text;
  for (const auto* format : goals::diagnostic_formats::all()) {
    text += render(*format, {.workspace = workspace, .diagnostics = diagnostics, .style = {}});
  }
  for (const auto* format : goals::report_formats::all()) {
    if (!format->is_text) continue;  // a library that writes files on the way would be most of the work
    const auto report = format->render({.workspace = workspace, .scores = scores, .filter = {}, .style = {}});
    if (report) text += *report;
  }
  return text;
}

}  // namespace

/// A form feed, which no goal holds, parts the input into two files.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const std::size_t cut = text.find('\f');
  std::vector<goals::SourceFile> files{{"2026-q3.goals", std::string(text.substr(0, cut))}};
  if (cut != std::string_view::npos) files.push_back({"support/b.goals", std::string(text.substr(cut + 1))});
  hold(run(files) == run(files), "the same input gives the same output");
  return 0;
}
