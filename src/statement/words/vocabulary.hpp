// What a language hands to the sentence reader: word lists and nothing else. A second language is a second Vocabulary.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

namespace goals {

/// Words that the grammar names one by one. Spellings with the same meaning share a term.
enum class Term : std::uint8_t {
  // clang-format off
  none,
  a, the, this_, that, each, per, every, all, no, not_, none_of, any, of, out, and_, or_, but,
  by, to, from, in, within, inside, over, above, under, below, on, at, for_, with, into, via,
  until, before, after, since, during, throughout, across, around, between, among, without, than, versus, as,
  least, most, more, less, fewer, minimum, maximum, up, down, later, earlier, exceeding, near, roughly, equal, beyond,
  next, last, first, current, same, another, other, end, start, middle, early, late, due, ago, soon, today, tomorrow,
  fiscal, fiscal_year, semester, cycle, weekend, year_end, quarter_end, month_end, half_end, fiscal_year_end,
  have, be, do_, will, can, must, should, may, want, help, learn, pause, ensure, sure,
  it, we, they, who, which, how, if_, because,
  there, only, also, both, either, top, new_, old, couple, few, several, let, dozen, half, point, minus, plus,
  number, total, average, business, page, times, once, twice, double_, halve, triple, quadruple, further, placeholder,
  become, get, make, example, now, hence, steadiness, standing,
  time, calendar, week_number, week_end, final_, feast, eve, fold, pair, cent, square, north, south, never, sub, ahead,
  // clang-format on
};

/// What a word can be. A word may be several things; the passes choose by what stands around it.
enum class Trait : std::uint8_t {
  number,     ///< zero … ninety-nine; the value is the number
  magnitude,  ///< hundred, thousand, million, dozen; the value is the power of ten (dozen: 12 by its term)
  ordinal,    ///< first … thirty-first
  unit,       ///< the value is the unit's row
  calendar,   ///< a calendar unit a deadline may count in; the value orders them
  month,
  weekday,
  season,     ///< a time without a date
  frequency,  ///< daily, weekly …
  article,    ///< a, an, the, our, this, each …: a noun phrase begins
  pronoun,
  preposition,
  conjunction,
  auxiliary,
  negation,
  adverb,    ///< may stand before a verb without changing its meaning
  totality,  ///< all, every, each
  vague,     ///< a quality without a criterion
  soft,      ///< vague only where it is said of something: "is secure"
  quality,   ///< a plain adjective
  finished,  ///< ready, live, done: a state that can be verified
  verb_base,
  verb_third,
  verb_past,  ///< past or participle
  verb_ing,
  increase,  ///< a metric goes up
  decrease,
  improve,  ///< it gets better; up or down is the metric's affair
  maintain,
  reach,   ///< a level or result is attained
  make,    ///< the verb makes one thing: done or not
  work,    ///< own work, counted or repeated
  attend,  ///< attention without an end
  behave,  ///< what only others do with one's things: cite, adopt, download
  hire,
  obtain,     ///< what it gets is given or decided by others: sign, win, attract
  sway,       ///< it changes people or the world, and says no amount: inspire, transform
  recur,      ///< work that an adjective of frequency makes repeated: send a weekly mail
  contact,    ///< work done with people: interview, invite, train
  eliminate,  ///< down to nothing
  aim,        ///< target, quota, plan: a number that stands elsewhere
  fraction,   ///< two-thirds; the value is 100 times the numerator plus the denominator
  gauge,      ///< track, measure: watching a metric is one thing to set up
  noun,
  plural,
  metric,       ///< a quantity that is measured
  adverse,      ///< less of it is better
  audience,     ///< people outside of one's own hands
  staff,        ///< one's own people
  deliverable,  ///< a thing one makes
  occasion,     ///< a thing one does: counted work
  yield,        ///< counted results that come from others: leads, deals, stars
  money,
  measure_time,  ///< latency, duration, time: the metric is itself a time
  service,       ///< respond, resolve …: a time after them is a service time
  exceeds,       ///< a verb that bounds the number after it
  rating,        ///< a score that people give
  partitive,     ///< aspects, parts: all of them are one thing
  comparative,   ///< easier, safer: better than before
  intangible,    ///< training, support: what one gives without handing over a thing
  lasting,       ///< culture, skills: they grow and are never handed over
  finishing,     ///< ship, launch, drop, extend: done to a thing of one's own, it is done at one go
  rather_noun,   ///< volunteer, fire: spelt like a verb, and a noun where no article follows
  identifier,    ///< version, chapter, tier, SOC: a number after it is a name
};

using Traits = std::uint64_t;
constexpr Traits bit(Trait trait) { return Traits{1} << static_cast<unsigned>(trait); }
template <class... Rest>
constexpr Traits bits(Rest... traits) {
  return (Traits{0} | ... | bit(traits));
}

enum class Inflection : std::uint8_t { none, verb, noun };

/// Words of one kind, separated by blanks. A verb may carry its irregular forms: `write/wrote/written`.
struct WordList {
  Traits traits;
  Inflection inflection;
  std::string_view words;
};

struct TermWords {
  Term term;
  Traits traits;
  std::string_view words;
};

/// Words with a value, in the order of their values.
struct ValueWords {
  Traits traits;
  int first_value;
  int step;
  std::string_view words;  ///< `|` between values, blanks between spellings of one value
};

/// Endings of words that no list holds, in lower case, and what they make likely.
struct WordEndings {
  std::string_view endings;
  Traits traits;
};

struct Vocabulary {
  std::string_view language;
  std::span<const TermWords> terms;
  std::span<const ValueWords> values;
  std::string_view fractions;  ///< the denominators that a number word may carry: `third thirds`
  std::array<std::span<const WordList>, 6> lists;
  std::span<const WordEndings> endings;  ///< the first that fits counts
};

}  // namespace goals
