// `tree`: the syntax tree of the first file, as `dump` shows it.
#include "syntax/tree.hpp"

#include "support/block_producer.hpp"
#include "syntax/parse.hpp"

namespace goals::block_producers {

namespace {

std::string produce(const testing::Case& test_case) {
  Tree tree;
  std::vector<Diagnostic> ignored;
  parse(test_case.files.front().text, tree, ignored);
  return dump(tree);
}

}  // namespace

extern constinit const testing::BlockProducer tree{.name = "tree", .produce = produce};

}  // namespace goals::block_producers
