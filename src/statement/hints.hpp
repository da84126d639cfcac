// What a word may begin, told by the word alone. The build works it out for every word of the lexicon, so that a pass
// over a sentence asks one bit of a token before it looks at anything else. The bits of all tokens together end most
// passes before they begin. Hints may promise too much, never too little.
#pragma once

#include <array>
#include <cstdint>
#include <initializer_list>

#include "statement/words/vocabulary.hpp"

namespace goals {

enum class Hint : std::uint16_t {
  time = 1,          ///< every point in time holds such a word: a month, a calendar unit, a year, `EOQ`
  time_begin = 2,    ///< a point in time may begin here
  amount_begin = 4,  ///< a quantity may begin here
  totality = 8,      ///< may stand for all or none: `every`, `never`, `eliminate`
  joint = 16,        ///< may part two results: `and`, a comma
  open_number = 32,  ///< may stand for a number that is left open, or go with it: `X`, `%`, `$`, `{`
  label_end = 64,    ///< may end the label before a sentence: a colon, a dash
  turn = 128,        ///< may lead from what is to be reached to how, why or when: `by`, `to`, `that`, a comma
  structure = 256,   ///< has a term, or is no word: what it does is not told by its traits alone
  word = 512,        ///< neither sign nor digits
};

using Hints = std::uint16_t;
constexpr Hints bit(Hint hint) { return static_cast<Hints>(hint); }

/// What a term can do in a sentence. A pass that comes to look for another term needs it here.
enum class TermRole : std::uint8_t {
  tells_time = 1,
  leads_to_time = 2,  ///< begins it where the next word goes on
  begins_time = 4,
  follows_lead = 8,  ///< goes on after a leading word: "in the …", "within a …", "over six …"
  begins_amount = 16,
  totals = 32,        ///< all or none
  subordinates = 64,  ///< begins a clause that says who, how or why
  turns = 128,        ///< goes on to a means, a purpose or another deed
};

inline constexpr auto term_roles = [] {
  std::array<std::uint8_t, 256> roles{};
  const auto give = [&roles](TermRole role, std::initializer_list<Term> terms) {
    for (const Term term : terms) roles[static_cast<std::size_t>(term)] |= static_cast<std::uint8_t>(role);
  };
  give(TermRole::tells_time,
       {Term::end,         Term::start,           Term::soon,     Term::today,       Term::tomorrow,
        Term::fiscal,      Term::fiscal_year,     Term::year_end, Term::half_end,    Term::quarter_end,
        Term::month_end,   Term::week_end,        Term::semester, Term::calendar,    Term::cycle,
        Term::week_number, Term::fiscal_year_end, Term::feast,    Term::placeholder, Term::eve});
  give(TermRole::leads_to_time,
       {Term::by, Term::before, Term::in, Term::within, Term::over, Term::during, Term::for_, Term::inside, Term::after,
        Term::across, Term::throughout, Term::the, Term::a, Term::next, Term::new_, Term::couple});
  give(TermRole::begins_time,
       {Term::this_, Term::current, Term::last, Term::early, Term::middle, Term::late, Term::final_, Term::half});
  give(TermRole::follows_lead, {Term::the, Term::next, Term::first, Term::current, Term::last, Term::final_, Term::half,
                                Term::couple, Term::few, Term::a, Term::early, Term::middle, Term::late});
  give(TermRole::begins_amount, {Term::a, Term::half, Term::dozen, Term::minus, Term::once, Term::twice, Term::double_,
                                 Term::halve, Term::triple, Term::quadruple, Term::fold});
  give(TermRole::totals, {Term::all, Term::every, Term::each, Term::no, Term::none_of, Term::not_, Term::never});
  give(TermRole::subordinates, {Term::that, Term::how, Term::who, Term::which, Term::because, Term::if_});
  give(TermRole::turns, {Term::by, Term::via, Term::and_, Term::to});
  return roles;
}();

template <class... Roles>
constexpr bool has_role(Term term, Roles... any_of) {
  return (term_roles[static_cast<std::size_t>(term)] & (static_cast<unsigned>(any_of) | ...)) != 0;
}

inline constexpr Traits telling_traits = bits(Trait::month, Trait::weekday, Trait::season, Trait::calendar);

/// "two thousand", "nineteen ninety", "twenty twenty-six": what a year in words begins with.
constexpr bool may_begin_year(Traits traits, int value) {
  return (traits & bit(Trait::number)) != 0 && (value == 2 || (value >= 19 && value <= 21));
}

/// Of a word with such traits, term and value.
constexpr Hints hints_of(Traits traits, Term term, int value) {
  constexpr Traits begins_time = telling_traits | bits(Trait::number, Trait::ordinal);
  constexpr Traits begins_amount = bits(Trait::number, Trait::fraction, Trait::magnitude, Trait::unit);
  Hints hints = bit(Hint::word);
  if ((traits & telling_traits) != 0 || has_role(term, TermRole::tells_time) || may_begin_year(traits, value))
    hints |= bit(Hint::time);
  if ((traits & begins_time) != 0 ||
      has_role(term, TermRole::tells_time, TermRole::leads_to_time, TermRole::begins_time))
    hints |= bit(Hint::time_begin);
  if ((traits & begins_amount) != 0 || has_role(term, TermRole::begins_amount)) hints |= bit(Hint::amount_begin);
  if ((traits & bit(Trait::eliminate)) != 0 || has_role(term, TermRole::totals)) hints |= bit(Hint::totality);
  if (has_role(term, TermRole::turns, TermRole::subordinates)) hints |= bit(Hint::turn);
  if (term == Term::and_) hints |= bit(Hint::joint);
  if (term != Term::none) hints |= bit(Hint::structure);
  return hints;
}

}  // namespace goals
