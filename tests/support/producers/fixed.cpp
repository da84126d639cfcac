// `fixed`: the first file of a case after all fixes, those that ask first included, round after round.
#include <utility>

#include "lint/fix.hpp"
#include "support/block_producer.hpp"
#include "support/linted_case.hpp"

namespace goals::block_producers {

namespace {

Checked check(const testing::Case& test_case) {
  testing::LintedCase linted = testing::lint_case(test_case);
  return {std::move(linted.workspace), std::move(linted.diagnostics)};
}

std::string produce(const testing::Case& test_case) {
  testing::Case changed = test_case;
  const FixOutcome outcome = fix_all(check(test_case), FixScope::also_unsafe, [&](std::vector<SourceFile> sources) {
    changed.files = std::move(sources);
    return check(changed);
  });
  const std::string& first = test_case.files.front().path;
  for (const Document& document : outcome.checked.workspace.documents) {
    if (document.source.path == first) return document.source.text;
  }
  return {};
}

}  // namespace

extern constinit const testing::BlockProducer fixed{
    .name = "fixed", .produce = produce, .options = testing::lint_options};

}  // namespace goals::block_producers
