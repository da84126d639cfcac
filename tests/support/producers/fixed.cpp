// `fixed`: the first file of a case after all fixes, those that ask first included; what overlaps waits for the next
// run.
#include <iterator>
#include <vector>

#include "support/block_producer.hpp"
#include "support/linted_case.hpp"
#include "text/text_edit.hpp"

namespace goals::block_producers {

namespace {

std::string produce(const testing::Case& test_case) {
  const testing::LintedCase linted = testing::lint_case(test_case);
  std::vector<TextEdit> edits;
  for (const Diagnostic& diagnostic : linted.diagnostics) {
    if (diagnostic.file != FileId{0} || diagnostic.fixes.empty()) continue;
    const auto& first = diagnostic.fixes.front().edits;
    edits.insert(edits.end(), first.begin(), first.end());
  }
  return apply_edits(linted.workspace.document(FileId{0}).source.text, without_overlaps(std::move(edits)));
}

}  // namespace

extern constinit const testing::BlockProducer fixed{
    .name = "fixed", .produce = produce, .options = testing::lint_options};

}  // namespace goals::block_producers
