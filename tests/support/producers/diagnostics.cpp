// `diagnostics`: all that is wrong with the documents of a case, and what the rules find that its option `rules` names.
#include <vector>

#include "support/block_producer.hpp"
#include "support/linted_case.hpp"
#include "support/show_diagnostics.hpp"

namespace goals::block_producers {

namespace {

std::string produce(const testing::Case& test_case) {
  const testing::LintedCase linted = testing::lint_case(test_case);
  std::vector<const SourceFile*> files;
  for (const Document& document : linted.workspace.documents) files.push_back(&document.source);
  return testing::show_diagnostics(linted.diagnostics, files);
}

}  // namespace

extern constinit const testing::BlockProducer diagnostics{
    .name = "diagnostics", .produce = produce, .options = testing::lint_options};

}  // namespace goals::block_producers
