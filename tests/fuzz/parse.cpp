// Any bytes give a tree whose tokens spell them, and diagnostics about places that exist.
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "fuzz/invariant.hpp"
#include "syntax/parse.hpp"

namespace {

using goals::testing::hold;

void check_tokens(const goals::Tree& tree, std::string_view text) {
  std::uint32_t end = 0;
  for (std::size_t i = 0; i < tree.token_count(); ++i) {
    hold(tree.token(i).range.begin == end, "tokens leave no gap");
    end = tree.token(i).range.end;
  }
  hold(end == text.size(), "tokens spell the whole text");
}

void check_nodes(const goals::Tree& tree) {
  for (std::size_t i = 0; i < tree.node_count(); ++i) {
    const goals::Node& node = tree.node(i);
    hold(node.subtree_size >= 1 && i + node.subtree_size <= tree.node_count(), "a subtree ends inside the tree");
    hold(node.first_token <= tree.token_end(i) && tree.token_end(i) <= tree.token_count(), "a node holds its tokens");
    if (node.parent == goals::Node::no_parent) continue;
    hold(node.parent < i, "a parent stands before what it holds");
    const goals::Node& parent = tree.node(node.parent);
    const bool inside = i + node.subtree_size <= node.parent + parent.subtree_size;
    hold(inside || !parent.is_declaration(), "a subtree lies inside that of its parent");
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  goals::Tree tree;
  std::vector<goals::Diagnostic> diagnostics;
  goals::parse(text, tree, diagnostics);
  check_tokens(tree, text);
  check_nodes(tree);
  std::uint32_t last = 0;
  for (const goals::Diagnostic& diagnostic : diagnostics) {
    hold(diagnostic.range.begin <= diagnostic.range.end && diagnostic.range.end <= size, "a place lies in the text");
    hold(diagnostic.range.begin >= last, "diagnostics come in order of place");
    last = diagnostic.range.begin;
  }
  return 0;
}
