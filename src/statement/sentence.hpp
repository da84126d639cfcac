// One sentence as the passes see it: its words with what each can be, and the literals among them.
#pragma once

#include <cstdint>
#include <string_view>

#include "statement/date_expression.hpp"
#include "statement/fixed_vector.hpp"
#include "statement/lexicon.hpp"
#include "statement/unit.hpp"
#include "statement/words/vocabulary.hpp"
#include "text/text_range.hpp"

namespace goals {

/// What a token is when it is no word.
enum class Sign : std::uint8_t {
  none,
  less,
  less_equal,
  greater,
  greater_equal,
  equals,
  arrow,
  dash,
  plus,
  percent,
  currency,
  tilde,
  comma,
  period,
  colon,
  semicolon,
  slash,
  hash,
  question,
  star,
  quote,
  open,
  close,
  square_open,
  square_close,
  emoji,
  other,
};

enum class LiteralKind : std::uint8_t {
  none,
  number,    ///< with its suffix resolved: `500K`, `200ms`
  range,     ///< `60-70`
  ratio,     ///< `8/10`, `4:1`
  clock,     ///< `3:45` in seconds
  duration,  ///< `2h30m` in seconds
  ordinal,   ///< `30th`
  date,      ///< any date form, in `date`
  other,     ///< digits that are a name: `24/7`, `2fa`
};

/// A word that holds digits and stands for a value or a date.
struct Literal {
  LiteralKind kind;
  bool ambiguous;    ///< `4,5`
  bool approx;       ///< `50-ish`
  bool attributive;  ///< `90-day`: the unit hangs on a hyphen
  bool plain;        ///< digits and nothing else
  bool year;         ///< could be a year: four plain digits, 1900 to 2199
  bool magnitude;    ///< `k`, `M` … is part of it
  Unit unit;
  Unit per;
  double value;
  double upper;
  TextRange unit_range;
  DateExpression date;
};

struct SentenceToken {
  std::uint32_t begin;
  std::uint32_t end;
  Traits traits;
  Term term;
  Sign sign;
  std::int16_t value;     ///< of the lexicon
  Hints hints;            ///< which passes need to look at it
  std::uint8_t unit_row;  ///< of the lexicon
  std::uint8_t literal;   ///< 1 + index of its literal, 0: none
  bool blank_before;
  bool capital;     ///< begins with a capital letter
  bool aside;       ///< inside parentheses or brackets
  bool possessive;  ///< ended in 's
  bool unlisted;    ///< a word that no list holds: its traits are guessed by its ending
  /// 1 + the head of the noun phrase that begins here, 0 until `noun_head` has searched it: five passes ask for the
  /// same phrases.
  mutable std::uint16_t head;

  bool is(Trait trait) const { return (traits & bit(trait)) != 0; }
  bool is(Hint hint) const { return (hints & bit(hint)) != 0; }
  bool any(Traits several) const { return (traits & several) != 0; }
  bool is(Term other) const { return term == other; }
  bool is(Sign other) const { return sign == other; }
  bool word() const { return is(Hint::word); }
  TextRange range() const { return {begin, end}; }
};

struct Sentence {
  static constexpr std::size_t max_tokens = 255;  ///< what a byte can index; words beyond are not read
  static constexpr std::size_t max_literals = 64;

  std::string_view text;
  FixedVector<SentenceToken, max_tokens> tokens;
  FixedVector<Literal, max_literals> literals;
  Hints hints = 0;  ///< of all tokens together

  std::size_t size() const { return tokens.size(); }
  bool holds(Hint hint) const { return (hints & bit(hint)) != 0; }
  const SentenceToken& operator[](std::size_t i) const { return tokens[i]; }
  /// The token at `i`, or one that is nothing at all.
  const SentenceToken& at(std::size_t i) const { return i < tokens.size() ? tokens[i] : nothing; }
  const SentenceToken& before(std::size_t i) const { return at(i - 1); }  // before the first: beyond every size
  const Literal* literal(std::size_t i) const {
    return i < tokens.size() && tokens[i].literal != 0 ? &literals[tokens[i].literal - 1U] : nullptr;
  }
  /// From the first byte of token `first` to the last of token `last - 1`.
  TextRange range(std::size_t first, std::size_t last) const { return {tokens[first].begin, tokens[last - 1].end}; }

  static const SentenceToken nothing;
};

/// Splits a text into words, signs and literals. Linear; never fails; what lies past the capacity is left out.
void tokenise(std::string_view text, Sentence& sentence, const Lexicon& lexicon = english_lexicon());

/// A word that stands for a number, such as `X`, has no more bytes.
inline constexpr std::size_t longest_open_number = 3;

/// No word with digits is read beyond so many bytes.
inline constexpr std::size_t longest_literal = 48;

/// Reads the literal that a word with digits is into one that is all zero. `begin` is where the word stands in the
/// text.
void read_literal(std::string_view word, std::uint32_t begin, Literal& literal);
inline Literal read_literal(std::string_view word, std::uint32_t begin) {
  Literal literal{};
  read_literal(word, begin, literal);
  return literal;
}

/// A number in digits that may itself be the time: a date, a year, `15th`, `90-day`, `[5-14] August`.
bool tells_time(const Literal& literal);

/// Makes a literal the day that `6/30` or `30/6` names where one of the two can be no month; leaves others alone.
void read_day_without_year(Literal& literal, std::string_view word);

}  // namespace goals
