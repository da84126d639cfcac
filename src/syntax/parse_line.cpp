// Actions turn the leaves of the grammar into tokens; a production that fails is taken back as a whole.
#include "syntax/parse_line.hpp"

#include <optional>

#include "grammar/grammar.hpp"
#include "syntax/head.hpp"

namespace goals {
namespace {

namespace pegtl = tao::pegtl;

struct LineState {
  TreeBuilder& builder;
  Node& node;
  bool known_label = false;

  template <class Input>
  TextRange range_of(const Input& in) const {
    const char* text = builder.text().data();
    return {static_cast<std::uint32_t>(in.begin() - text), static_cast<std::uint32_t>(in.end() - text)};
  }
};

template <class Rule>
struct action : pegtl::nothing<Rule> {};

template <TokenKind Kind>
struct token {
  template <class Input>
  static void apply(const Input& in, LineState& state) {
    state.builder.push(Kind, state.range_of(in));
  }
};

/// A leaf that also tells what kind of line this is.
template <TokenKind Kind, NodeKind Line>
struct deciding_token {
  template <class Input>
  static void apply(const Input& in, LineState& state) {
    state.node.kind = Line;
    state.builder.push(Kind, state.range_of(in));
  }
};

// clang-format off
template <> struct action<grammar::comment> : deciding_token<TokenKind::comment, NodeKind::comment> {};
template <> struct action<grammar::directive_mark> : deciding_token<TokenKind::directive_mark, NodeKind::directive> {};
template <> struct action<grammar::directive_text> : token<TokenKind::directive> {};
template <> struct action<grammar::note_mark> : deciding_token<TokenKind::note_mark, NodeKind::note> {};
template <> struct action<grammar::note_text> : token<TokenKind::note> {};
template <> struct action<grammar::bullet> : token<TokenKind::bullet> {};
template <> struct action<grammar::bullet_text> : deciding_token<TokenKind::value, NodeKind::bullet> {};
template <> struct action<grammar::colon> : token<TokenKind::colon> {};
template <> struct action<grammar::value> : token<TokenKind::value> {};
template <> struct action<grammar::log_date> : deciding_token<TokenKind::date, NodeKind::check_in> {};
template <> struct action<grammar::target_word> : deciding_token<TokenKind::target_word, NodeKind::change> {};
template <> struct action<grammar::deadline_word> : deciding_token<TokenKind::deadline_word, NodeKind::change> {};
template <> struct action<grammar::baseline_word> : deciding_token<TokenKind::baseline_word, NodeKind::change> {};
template <> struct action<grammar::before> : token<TokenKind::before> {};
template <> struct action<grammar::arrow> : token<TokenKind::arrow> {};
template <> struct action<grammar::after> : token<TokenKind::after> {};
template <> struct action<grammar::because_word> : token<TokenKind::because_word> {};
template <> struct action<grammar::reason> : token<TokenKind::reason> {};
template <> struct action<grammar::dropped_word> : deciding_token<TokenKind::dropped_word, NodeKind::dropped> {};
template <> struct action<grammar::deferred_word> : deciding_token<TokenKind::deferred_word, NodeKind::deferred> {};
template <> struct action<grammar::to_word> : token<TokenKind::to_word> {};
template <> struct action<grammar::period> : token<TokenKind::period> {};
template <> struct action<grammar::entry> : token<TokenKind::entry> {};
template <> struct action<grammar::open> : token<TokenKind::open> {};
template <> struct action<grammar::comma> : token<TokenKind::comma> {};
template <> struct action<grammar::close> : token<TokenKind::close> {};
template <> struct action<grammar::confidence_word> : token<TokenKind::confidence_word> {};
template <> struct action<grammar::confidence_value> : token<TokenKind::confidence> {};
template <> struct action<grammar::on_track> : token<TokenKind::on_track> {};
template <> struct action<grammar::at_risk> : token<TokenKind::at_risk> {};
template <> struct action<grammar::off_track> : token<TokenKind::off_track> {};
template <> struct action<grammar::log_note> : token<TokenKind::log_note> {};
// clang-format on

template <>
struct action<grammar::head> {
  template <class Input>
  static void apply(const Input& in, LineState& state) {
    const TextRange whole = state.range_of(in);
    const auto head = split_head({in.begin(), in.size()});
    state.known_label = head.has_value();
    if (!head) return;
    state.node.kind = NodeKind::labelled;
    state.node.label = head->label;
    state.builder.push(TokenKind::label, head->label_range.shifted(whole.begin));
    state.builder.push(TokenKind::id, head->id_range.shifted(whole.begin));
  }
};

template <class Production>
bool matches(LineState& state, TextRange content) {
  const char* text = state.builder.text().data();
  pegtl::memory_input<pegtl::tracking_mode::lazy, pegtl::eol::lf, const char*> in(text + content.begin,
                                                                                  text + content.end, "");
  const TreeBuilder::Mark mark = state.builder.mark();
  if (pegtl::parse<Production, action>(in, state)) return true;
  state.builder.restore(mark);
  return false;
}

bool matches_labelled(LineState& state, TextRange content) {
  const TreeBuilder::Mark mark = state.builder.mark();
  if (matches<grammar::labelled_line>(state, content) && state.known_label) return true;
  state.builder.restore(mark);
  return false;
}

bool matches_bullet(LineState& state, TextRange content) {
  if (matches_labelled(state, content) || matches<grammar::log_line>(state, content)) return true;
  state.node.label = LabelKind::key_result;
  return matches<grammar::bullet_line>(state, content);
}

bool dispatch(LineState& state, TextRange content) {
  const char first = state.builder.text()[content.begin];
  switch (first) {
    case '#': return matches<grammar::comment_line>(state, content);
    case '>': return matches<grammar::note_line>(state, content);
    case '-':
    case '*':
    case '\xE2': return matches_bullet(state, content);
    default: break;
  }
  if (first >= '0' && first <= '9') return matches<grammar::log_line>(state, content) || matches_bullet(state, content);
  return matches_labelled(state, content);
}

}  // namespace

void parse_line(TreeBuilder& builder, Node& node, TextRange content) {
  LineState state{builder, node};
  if (dispatch(state, content)) return;
  node.kind = NodeKind::malformed;
  node.label = LabelKind::custom;
  builder.push(TokenKind::text, content);
}

}  // namespace goals
