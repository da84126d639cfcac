// Fixing never makes a document worse, comes to an end, and keeps every byte that its edits do not name.
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "fuzz/invariant.hpp"
#include "lint/fix.hpp"
#include "lint/lint.hpp"
#include "model/build.hpp"
#include "text/unified_diff.hpp"

namespace {

using goals::testing::hold;

goals::Checked check(std::vector<goals::SourceFile> sources) {
  goals::Workspace workspace = goals::build_workspace(std::move(sources), {});
  auto diagnostics = goals::lint(workspace, {.today = *goals::make_date(2026, 8, 20), .settings = {}});
  return {std::move(workspace), std::move(diagnostics)};
}

std::map<const goals::Problem*, int> errors_of(const goals::Checked& checked) {
  std::map<const goals::Problem*, int> errors;
  for (const goals::Diagnostic& diagnostic : checked.workspace.document(goals::FileId{0}).diagnostics)
    ++errors[diagnostic.problem];
  return errors;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text(reinterpret_cast<const char*>(data), size);
  goals::Checked before = check({{"2026-q3.goals", text}});
  auto known = errors_of(before);
  const goals::FixOutcome outcome = goals::fix_all(std::move(before), goals::FixScope::also_unsafe, check);
  hold(outcome.settled, "fixes come to an end");
  for (const auto& [problem, count] : errors_of(outcome.checked)) hold(count <= known[problem], "no error is new");
  const std::string& fixed = outcome.checked.workspace.document(goals::FileId{0}).source.text;
  hold(!outcome.files.empty() || fixed == text, "a text changes by edits alone");
  for (const goals::FixedFile& file : outcome.files) {
    hold(file.text.original() == text && goals::apply_edits(text, file.text.edits()) == fixed, "edits give the text");
    hold(fixed == text || !goals::unified_diff("a.goals", text, file.text.edits()).empty(), "a change has a diff");
  }
  return 0;
}
