// The lossless syntax tree of a file: flat arrays of lines and tokens whose bytes spell the input exactly.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "syntax/labels.hpp"
#include "text/line_index.hpp"
#include "text/text_range.hpp"

namespace goals {

/// What a line is. Every line of the file is one node, blank ones too.
enum class NodeKind : std::uint8_t {
  blank,
  comment,
  directive,  ///< `# goals: …`
  note,
  labelled,  ///< section, declaration, heading or field: see `Node::label`
  bullet,    ///< a key result or an initiative: see `Node::label`
  check_in,
  change,  ///< of a target, a deadline or a baseline
  dropped,
  deferred,
  malformed,  ///< none of the above; its diagnostic says what to type
};

enum class TokenKind : std::uint8_t {
  byte_order_mark,
  blanks,
  line_end,
  comment,
  directive_mark,  ///< `# goals:`
  directive,
  note_mark,
  note,
  bullet,
  label,
  id,  ///< of a declaration, or the number in its label
  colon,
  value,  ///< of a label, or the text of a bullet
  date,
  target_word,
  deadline_word,
  baseline_word,
  before,
  arrow,
  after,
  dropped_word,
  deferred_word,
  to_word,
  period,
  because_word,
  reason,
  entry,  ///< a check-in's value, and its note where no annotations stand between them
  open,
  comma,
  close,
  confidence_word,
  confidence,
  on_track,
  at_risk,
  off_track,
  log_note,
  text,  ///< of a malformed line
};
inline constexpr std::size_t token_kind_count = static_cast<std::size_t>(TokenKind::text) + 1;

/// One line, and for a declaration all that it holds: its subtree is the next `subtree_size` nodes, itself included.
struct Node {
  static constexpr std::uint32_t no_parent = 0xFFFFFFFF;

  NodeKind kind = NodeKind::blank;
  LabelKind label = LabelKind::custom;  ///< of labelled lines and bullets; without meaning elsewhere
  bool has_error = false;               ///< a diagnostic explains it
  std::uint32_t indent = 0;             ///< columns; a tab advances to the next multiple of 4
  std::uint32_t first_token = 0;
  /// The declaration that holds the line, or the malformed line that was meant as one; for a note, the line it
  /// continues.
  std::uint32_t parent = no_parent;
  std::uint32_t subtree_size = 1;

  bool is_declaration() const {
    return (kind == NodeKind::labelled && goals::is_declaration(label)) || kind == NodeKind::bullet;
  }
  bool is_log() const { return kind >= NodeKind::check_in && kind <= NodeKind::deferred; }
};

struct Token {
  TokenKind kind = TokenKind::blanks;
  TextRange range;
};

/// Refers to the text it was parsed from, which must outlive it. Reused for many files it allocates nothing.
class Tree {
 public:
  std::string_view text() const { return text_; }
  std::size_t node_count() const { return nodes_.size(); }
  const Node& node(std::size_t index) const { return nodes_[index]; }
  std::span<const Node> nodes() const { return nodes_; }

  std::size_t token_count() const { return tokens_.size(); }
  Token token(std::size_t index) const {
    const bool last = index + 1 == tokens_.size();
    const std::uint32_t end = last ? static_cast<std::uint32_t>(text_.size()) : tokens_[index + 1].begin;
    return {tokens_[index].kind, {tokens_[index].begin, end}};
  }
  TokenKind token_kind(std::size_t index) const { return tokens_[index].kind; }
  /// One past the last token of a node.
  std::size_t token_end(std::size_t node) const {
    return node + 1 < nodes_.size() ? nodes_[node + 1].first_token : tokens_.size();
  }
  /// The first token of a kind on the node's own line.
  std::optional<TextRange> find_token(std::size_t node, TokenKind kind) const {
    for (std::size_t i = nodes_[node].first_token, end = token_end(node); i < end; ++i) {
      if (tokens_[i].kind == kind) return token(i).range;
    }
    return std::nullopt;
  }
  /// The node's line without indentation, trailing blanks and end of line.
  TextRange line_range(std::size_t node) const;
  /// Where the lines begin, as `find_line_starts` of the text would say.
  LineStarts line_starts() const;

 private:
  friend class TreeBuilder;

  /// A token ends where the next one begins.
  struct TokenBegin {
    std::uint32_t begin = 0;
    TokenKind kind = TokenKind::blanks;
  };

  std::string_view text_;
  std::vector<Node> nodes_;
  std::vector<TokenBegin> tokens_;
};

std::string_view to_string(NodeKind kind);
std::string_view to_string(TokenKind kind);

/// The tree as indented lines for a reader: one node a line, with its tokens' text; blanks and line ends left out.
std::string dump(const Tree& tree);

}  // namespace goals
