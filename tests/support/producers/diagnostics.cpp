// `diagnostics`: all that is wrong with the files of a case.
#include <vector>

#include "support/block_producer.hpp"
#include "support/show_diagnostics.hpp"
#include "syntax/parse.hpp"

namespace goals::block_producers {

namespace {

std::string produce(const testing::Case& test_case) {
  std::string text;
  for (const SourceFile& file : test_case.files) {
    Tree tree;
    std::vector<Diagnostic> diagnostics;
    parse(file.text, tree, diagnostics);
    for (Diagnostic& diagnostic : diagnostics) diagnostic.file = FileId{0};
    text += testing::show_diagnostics(diagnostics, {&file});
  }
  return text;
}

}  // namespace

extern constinit const testing::BlockProducer diagnostics{.name = "diagnostics", .produce = produce};

}  // namespace goals::block_producers
