// Any bytes give a tree whose tokens spell the input exactly, and diagnostics that lie inside it.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>
#include <vector>

#include "syntax/parse.hpp"

namespace {

void require(bool holds) {
  if (!holds) std::abort();
}

void check_tokens(const goals::Tree& tree, std::size_t size) {
  std::uint32_t end = 0;
  for (std::size_t i = 0; i < tree.token_count(); ++i) {
    require(tree.token(i).range.begin == end);
    end = tree.token(i).range.end;
  }
  require(end == size);
}

void check_nodes(const goals::Tree& tree) {
  for (std::size_t i = 0; i < tree.node_count(); ++i) {
    require(tree.node(i).subtree_size >= 1 && i + tree.node(i).subtree_size <= tree.node_count());
    require(tree.node(i).parent == goals::Node::no_parent || tree.node(i).parent < i);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  goals::Tree tree;
  std::vector<goals::Diagnostic> diagnostics;
  goals::parse(text, tree, diagnostics);
  check_tokens(tree, size);
  check_nodes(tree);
  for (const goals::Diagnostic& diagnostic : diagnostics) {
    require(diagnostic.range.begin <= diagnostic.range.end && diagnostic.range.end <= size);
    require(!diagnostic.message.empty());
  }
  return 0;
}
