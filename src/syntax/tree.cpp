// Look-ups on the tree, and its dump.
#include "syntax/tree.hpp"

#include <array>
#include <cstddef>

#include "text/utf8.hpp"

namespace goals {
namespace {

constexpr std::array<std::string_view, 11> node_names{"blank",    "comment",  "directive", "note",
                                                      "labelled", "bullet",   "check-in",  "change",
                                                      "dropped",  "deferred", "malformed"};

constexpr std::array<std::string_view, 36> token_names{"byte-order-mark",
                                                       "blanks",
                                                       "line-end",
                                                       "comment",
                                                       "directive-mark",
                                                       "directive",
                                                       "note-mark",
                                                       "note",
                                                       "bullet",
                                                       "label",
                                                       "id",
                                                       "colon",
                                                       "value",
                                                       "date",
                                                       "target-word",
                                                       "deadline-word",
                                                       "baseline-word",
                                                       "before",
                                                       "arrow",
                                                       "after",
                                                       "dropped-word",
                                                       "deferred-word",
                                                       "to-word",
                                                       "period",
                                                       "because-word",
                                                       "reason",
                                                       "entry",
                                                       "open",
                                                       "comma",
                                                       "close",
                                                       "confidence-word",
                                                       "confidence",
                                                       "on-track",
                                                       "at-risk",
                                                       "off-track",
                                                       "log-note"};

bool is_silent(TokenKind kind) { return kind == TokenKind::blanks || kind == TokenKind::line_end; }

std::size_t depth(const Tree& tree, std::size_t index) {
  std::size_t depth = 0;
  for (std::uint32_t at = tree.node(index).parent; at != Node::no_parent; at = tree.node(at).parent) ++depth;
  return depth;
}

}  // namespace

std::string_view to_string(NodeKind kind) { return node_names[static_cast<std::size_t>(kind)]; }
std::string_view to_string(TokenKind kind) {
  return kind == TokenKind::text ? "text" : token_names[static_cast<std::size_t>(kind)];
}

LineStarts Tree::line_starts() const {
  LineStarts starts;
  starts.sampled.reserve(nodes_.size() / LineStarts::stride + 2);
  for (std::size_t i = 1; i < nodes_.size(); ++i) starts.add(tokens_[nodes_[i].first_token].begin);
  if (!tokens_.empty() && tokens_.back().kind == TokenKind::line_end)
    starts.add(static_cast<std::uint32_t>(text_.size()));
  return starts;
}

TextRange Tree::line_range(std::size_t node) const {
  std::size_t first = nodes_[node].first_token;
  std::size_t last = token_end(node);
  const auto is_outer = [](TokenKind kind) { return is_silent(kind) || kind == TokenKind::byte_order_mark; };
  while (first < last && is_outer(tokens_[first].kind)) ++first;
  while (last > first && is_outer(tokens_[last - 1].kind)) --last;
  if (first == last) {
    const bool at_end = first == tokens_.size();
    const std::uint32_t place = at_end ? static_cast<std::uint32_t>(text_.size()) : tokens_[first].begin;
    return {place, place};
  }
  return {tokens_[first].begin, token(last - 1).range.end};
}

std::string dump(const Tree& tree) {
  std::string out;
  for (std::size_t i = 0; i < tree.node_count(); ++i) {
    const Node& node = tree.node(i);
    if (node.kind == NodeKind::blank) continue;
    out.append(2 * depth(tree, i), ' ').append(to_string(node.kind));
    if (node.has_error) out += '!';
    for (std::size_t t = node.first_token; t < tree.token_end(i); ++t) {
      const Token token = tree.token(t);
      if (is_silent(token.kind)) continue;
      out.append(" ").append(to_string(token.kind)).append("=`");
      out.append(printable(token.range.of(tree.text()))).append("`");
    }
    out += '\n';
  }
  return out;
}

}  // namespace goals
