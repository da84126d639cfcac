// Spreads the parts of `lint` over threads; files that were not asked about are not looked at one by one.
#include "workspace/check.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "workspace/parallel.hpp"

namespace goals {
namespace {

using Diagnostics = std::vector<Diagnostic>;

void append(Diagnostics& all, Diagnostics more) {
  all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

/// Hands what was found across files to the files where it was found.
void distribute(Diagnostics found, std::span<const FileId> files, std::vector<Diagnostics>& by_file) {
  for (Diagnostic& diagnostic : found) {
    const auto file = std::lower_bound(files.begin(), files.end(), diagnostic.file);
    if (file == files.end() || *file != diagnostic.file) continue;
    by_file[static_cast<std::size_t>(file - files.begin())].push_back(std::move(diagnostic));
  }
}

}  // namespace

Diagnostics check(const Workspace& workspace, std::span<const FileId> files, const LintOptions& options,
                  std::size_t threads) {
  Diagnostics across;
  std::vector<Diagnostics> by_file(files.size());
  // The pages and the whole workspace are one piece of work more, begun first because it may last longest.
  for_each_index(files.size() + 1, threads, [&](std::size_t i, NoScratch) {
    if (i == 0)
      across = lint_workspace(workspace, options);
    else
      by_file[i - 1] = lint_document(workspace, files[i - 1], options);
  });
  distribute(std::move(across), files, by_file);
  for_each_index(files.size(), threads, [&](std::size_t i, NoScratch) {
    by_file[i] = settle(workspace, files[i], std::move(by_file[i]), options);
  });
  Diagnostics all;
  std::size_t count = 0;
  for (const Diagnostics& found : by_file) count += found.size();
  all.reserve(count);
  for (Diagnostics& found : by_file) append(all, std::move(found));
  return all;
}

}  // namespace goals
