// Appends tokens and nodes to a tree, fills the gaps between tokens with blanks, and takes a failed line back.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "syntax/tree.hpp"

namespace goals {

class TreeBuilder {
 public:
  TreeBuilder(Tree& tree, std::string_view text) : tree_(tree) {
    tree_.text_ = text;
    tree_.nodes_.clear();
    tree_.tokens_.clear();
  }

  std::string_view text() const { return tree_.text_; }
  const Tree& tree() const { return tree_; }
  std::size_t node_count() const { return tree_.nodes_.size(); }
  Node& node(std::size_t index) { return tree_.nodes_[index]; }

  /// Opens the node of the line that begins where the last token ended.
  Node& open_node() {
    Node& node = tree_.nodes_.emplace_back();
    node.first_token = static_cast<std::uint32_t>(tree_.tokens_.size());
    return node;
  }

  /// Adds a token; what lies between the last one and it becomes blanks. An empty token is left out.
  void push(TokenKind kind, TextRange range) {
    if (range.empty()) return;
    if (range.begin != end_) append(TokenKind::blanks, end_);
    append(kind, range.begin);
    end_ = range.end;
  }

  /// Blanks up to a place, where the last token did not reach it.
  void fill(std::uint32_t place) {
    if (place != end_) append(TokenKind::blanks, end_);
    end_ = place;
  }

  /// A state to return to when a production fails after some of its leaves have matched.
  struct Mark {
    std::size_t tokens;
    std::uint32_t end;
  };
  Mark mark() const { return {tree_.tokens_.size(), end_}; }
  void restore(Mark mark) {
    tree_.tokens_.resize(mark.tokens);
    end_ = mark.end;
  }

 private:
  void append(TokenKind kind, std::uint32_t begin) { tree_.tokens_.push_back({begin, kind}); }

  Tree& tree_;
  std::uint32_t end_ = 0;
};

}  // namespace goals
