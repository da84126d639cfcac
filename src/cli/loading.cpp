// Loads, and tells on standard error what stood in the way.
#include "cli/loading.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace goals {

Loaded load_workspace(Console& console) {
  Loaded loaded = load({.directory = console.directory()});
  console.report(loaded.errors);
  return loaded;
}

ExitCode unless_unread(const Loaded& loaded, ExitCode code) { return loaded.errors.empty() ? code : ExitCode::failed; }

void remark_on_errors(const Loaded& loaded, Console& console) {
  std::size_t count = 0;
  for (const Document& document : loaded.workspace.documents) {
    count += static_cast<std::size_t>(std::count_if(document.diagnostics.begin(), document.diagnostics.end(),
                                                    [](const Diagnostic& d) { return d.severity == Severity::error; }));
  }
  if (count == 0) return;
  console.remark(
      fmt::format("note: the documents hold {} error{}, and what is wrong may be missing here; "
                  "`goals check` shows {}\n",
                  count, count == 1 ? "" : "s", count == 1 ? "it" : "them"));
}

}  // namespace goals
