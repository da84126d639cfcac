// Finds the points in time of a sentence by the phrase grammar; whether one is a deadline is decided elsewhere.
#include <array>

#include "grammar/phrase.hpp"
#include "statement/date_begin.hpp"
#include "statement/date_meaning.hpp"

namespace goals {
namespace {

namespace rules = grammar::phrase;
namespace pegtl = tao::pegtl;

struct Match {
  DateShape shape = DateShape::none;
  DateShape part = DateShape::none;
  bool end_said = false;

  DateShape meant() const { return shape == DateShape::named && part != DateShape::none ? part : shape; }
};

template <class Rule>
struct Action : pegtl::nothing<Rule> {};

template <DateShape shape, bool end_said = false>
struct SetShape {
  static void apply0(const Sentence&, Match& match) {
    match.shape = shape;
    match.end_said = end_said;
  }
};

/// A part of a named point that has a meaning of its own.
template <DateShape shape>
struct SetPart {
  static void apply0(const Sentence&, Match& match) { match.part = shape; }
};

// Each is the last thing its alternative matches, so a shape once set is never taken back.
// clang-format off
struct point : pegtl::sor<rules::end_of_named, rules::end_of_season, rules::end_of_present, rules::end_of_thing, rules::period_end, rules::unit_end, rules::loose,
                          rules::span, struct named_point, rules::present, rules::season, rules::soon, rules::open> {};
struct named_point : rules::named {};
struct point_of_preposition : pegtl::sor<rules::span, rules::present> {};
struct point_of_month : pegtl::seq<pegtl::sor<rules::month_day, rules::month>, pegtl::opt<rules::part<time_of_day>>> {};
struct point_of_number : pegtl::sor<rules::span, named_point> {};
struct point_of_other_word : pegtl::sor<rules::unit_end, rules::span, named_point, rules::season> {};
// These are parts of a named point; the point around them must not take their shape back.
template <> struct Action<rules::nth_weekday> : SetPart<DateShape::weekday> {};
template <> struct Action<rules::day_of_quarter> : SetPart<DateShape::quarter_day> {};
template <> struct Action<rules::day_of_month> : SetPart<DateShape::month_day> {};
template <> struct Action<rules::feast> : SetPart<DateShape::feast> {};
template <> struct Action<rules::end_of_named> : SetShape<DateShape::named, true> {};
template <> struct Action<rules::end_of_season> : SetShape<DateShape::season, true> {};
template <> struct Action<rules::end_of_present> : SetShape<DateShape::present, true> {};
template <> struct Action<rules::end_of_thing> : SetShape<DateShape::loose, true> {};
template <> struct Action<rules::period_end> : SetShape<DateShape::period_end, true> {};
template <> struct Action<rules::unit_end> : SetShape<DateShape::unit_end, true> {};
template <> struct Action<rules::loose> : SetShape<DateShape::loose> {};
template <> struct Action<rules::span> : SetShape<DateShape::span> {};
template <> struct Action<named_point> : SetShape<DateShape::named> {};
template <> struct Action<point_of_month> : SetShape<DateShape::named> {};
template <> struct Action<rules::present> : SetShape<DateShape::present> {};
template <> struct Action<rules::season> : SetShape<DateShape::season> {};
template <> struct Action<rules::soon> : SetShape<DateShape::soon> {};
template <> struct Action<rules::open> : SetShape<DateShape::open> {};
// clang-format on

constexpr auto index_bytes = [] {
  std::array<char, 256> bytes{};
  for (std::size_t i = 0; i < bytes.size(); ++i) bytes[i] = static_cast<char>(static_cast<unsigned char>(i));
  return bytes;
}();

/// The number of tokens that a rule matches at `first`, 0 for none.
template <class Rule>
std::size_t match(const Sentence& sentence, std::size_t first, Match& found) {
  pegtl::memory_input<pegtl::tracking_mode::lazy, pegtl::eol::lf, const char*> input(
      index_bytes.data() + first, index_bytes.data() + sentence.size(), "");
  if (!pegtl::parse<Rule, Action>(input, sentence, found)) return 0;
  return static_cast<std::size_t>(input.current() - (index_bytes.data() + first));
}

/// Is it a month and nothing else that a point in time could begin with?
bool only_names_month(const SentenceToken& token) {
  constexpr Traits others = bits(Trait::calendar, Trait::season, Trait::number, Trait::unit);
  return token.is(Trait::month) && !token.any(others) && (token.is(Term::none) || token.is(Term::may));
}

/// The same for a point in time. Its first token tells which of the alternatives could begin with it; the others are
/// not tried, which halves the work of the grammar.
std::size_t match_point(const Sentence& sentence, std::size_t first, Match& found) {
  const SentenceToken& token = sentence[first];
  if (const Literal* literal = sentence.literal(first)) {
    if (literal->kind == LiteralKind::number) return match<point_of_number>(sentence, first, found);
    return match<named_point>(sentence, first, found);
  }
  if (only_names_month(token)) return match<point_of_month>(sentence, first, found);
  if (token.is(Trait::preposition) && !token.is(Trait::month)) {
    if (token.is(Term::by) || token.is(Term::before)) return match<rules::present>(sentence, first, found);
    return match<point_of_preposition>(sentence, first, found);
  }
  if (token.word() && token.is(Term::none)) return match<point_of_other_word>(sentence, first, found);
  return match<point>(sentence, first, found);
}

bool is_lead(Term term) {
  switch (term) {
    case Term::by:
    case Term::before:
    case Term::until:
    case Term::in:
    case Term::within:
    case Term::over:
    case Term::during:
    case Term::on:
    case Term::at:
    case Term::for_:
    case Term::throughout:
    case Term::across:
    case Term::due: return true;
    default: return false;
  }
}

/// Takes in the words before a point that belong to it: `by`, `no later than`, `on or before`, `due`.
void add_lead(const Sentence& sentence, DatePhrase& phrase) {
  std::size_t i = phrase.span.first;
  const SentenceToken& own = sentence[i];
  if (is_lead(own.term)) phrase.lead = own.term;
  if (sentence.before(i).is(Term::the)) --i;
  const bool later_than = i >= 3 && sentence[i - 1].is(Term::than) && sentence[i - 2].is(Term::later);
  if (later_than) {
    phrase.lead = Term::by;
    i -= 3;
  }
  const bool prior = i >= 2 && sentence[i - 1].is(Term::to) &&
                     (sentence[i - 2].is(Term::before) || sentence[i - 2].is(Term::last));  // "prior to"
  if (prior) {
    phrase.lead = Term::before;
    i -= 2;
  }
  while (i > 0 && (is_lead(sentence[i - 1].term) || (sentence[i - 1].is(Term::or_) && phrase.lead != Term::none &&
                                                     i > 1 && is_lead(sentence[i - 2].term)))) {
    if (phrase.lead == Term::none) phrase.lead = sentence[i - 1].term;
    --i;
  }
  if (phrase.lead == Term::none && i > 0) {
    const Term before = sentence[i - 1].term;
    if (before == Term::from || before == Term::since || before == Term::of || before == Term::than ||
        before == Term::to || before == Term::versus || before == Term::after || before == Term::per ||
        before == Term::each || before == Term::every || before == Term::last)
      phrase.lead = before;
  }
  const SentenceToken& before = sentence.before(i);
  if (before.is(Term::than) || before.is(Term::versus) || before.is(Term::since)) phrase.lead = before.term;
  phrase.whole = {static_cast<std::uint8_t>(i), phrase.span.last};
}

/// "Reach 2000 subscribers", "from 1800 to 2000": a number that could be a year, but counts. Plans are made for years
/// near the present one; of those only a count from another number tells.
bool counts_things(const Sentence& sentence, const DatePhrase& phrase) {
  constexpr int first_planned = 2010;
  constexpr int last_planned = 2050;
  const int year = phrase.expression.year;
  const std::size_t first = phrase.span.first;
  const std::size_t after = phrase.span.last;
  const SentenceToken& next = sentence.at(after);
  if (sentence.before(first).is(Sign::currency)) return true;
  if (sentence.before(first).is(Term::a) && next.is(Trait::rating)) return true;  // "a 2000 rating in chess"
  if (next.is(Trait::unit) && !next.is(Trait::calendar) && phrase.lead == Term::none) return true;  // "2000 kcal"
  const bool noun = next.word() && next.blank_before && !next.is(Trait::preposition) && !next.is(Trait::conjunction);
  const bool many = next.is(Trait::plural) || sentence.at(after + 1).is(Trait::plural);  // "2100 paying customers"
  const bool of_many = noun && many && phrase.lead == Term::none && !sentence.before(first).is(Term::the);
  if (of_many) return year < first_planned || year > last_planned;
  if (phrase.lead != Term::to || first < 3 || !sentence[first - 3].is(Term::from)) return false;
  const Literal* start = sentence.literal(first - 2);
  return start != nullptr && start->kind == LiteralKind::number && !start->year;
}

bool is_part_of_year(const DatePhrase& phrase) {
  switch (phrase.expression.form) {
    case DateForm::day:
    case DateForm::month:
    case DateForm::quarter:
    case DateForm::half:
    case DateForm::iso_week: return true;
    default: return false;
  }
}

/// "from 1 July to 30 September", "July 1 – August 15", "between July and September": the second ends what the first
/// begins.
void join_range(const Sentence& sentence, DatePhrase& start, DatePhrase& end) {
  const std::size_t joint = start.span.last;
  if (joint + 1U != end.span.first || !is_part_of_year(start) || !is_part_of_year(end)) return;
  const SentenceToken& word = sentence[joint];
  // "from Q1 to Q2" compares as often as it spans.
  const bool periods = start.expression.form != DateForm::day && start.expression.form != DateForm::month;
  if (periods && word.is(Term::to)) return;
  const bool between = word.is(Term::and_) && sentence.before(start.span.first).is(Term::between);
  if (!between && !word.is(Term::to) && !word.is(Term::via) && !word.is(Term::until) && !word.is(Sign::dash) &&
      !(periods && word.is(Sign::slash)))
    return;
  start.lead = Term::from;
  end.lead = Term::until;
}

/// "Be the 1st": without a preposition or "of the month" it is a rank.
bool is_rank(const DatePhrase& phrase) {
  const bool bare = phrase.expression.form == DateForm::day_of_month && phrase.span.last - phrase.span.first == 2;
  return bare && phrase.lead != Term::by && phrase.lead != Term::before && phrase.lead != Term::until &&
         phrase.lead != Term::due && phrase.lead != Term::on;
}

}  // namespace

void find_dates(const Sentence& sentence, DatePhrases& dates) {
  if (!sentence.holds(Hint::time)) return;
  DateBegins begins(sentence);
  for (std::size_t i = begins.next(0); i < sentence.size() && !dates.full(); i = begins.next(i)) {
    Match match;
    const std::size_t matched = match_point(sentence, i, match);
    if (matched == 0) {
      ++i;
      continue;
    }
    DatePhrase phrase;
    phrase.span = {static_cast<std::uint8_t>(i), static_cast<std::uint8_t>(i + matched)};
    phrase.expression = date_meaning(sentence, match.meant(), phrase.span);
    phrase.end_said = match.end_said;
    phrase.spans_time = match.shape == DateShape::span;
    phrase.present = match.shape == DateShape::present && !match.end_said;
    phrase.year_alone = phrase.expression.form == DateForm::year;
    add_lead(sentence, phrase);
    phrase.expression.range = sentence.range(phrase.whole.first, phrase.whole.last);
    if (is_rank(phrase) || (phrase.year_alone && counts_things(sentence, phrase))) {
      i += matched;
      continue;
    }
    if (!dates.empty()) join_range(sentence, dates.back(), phrase);
    dates.push(phrase);
    i += matched;
  }
}

}  // namespace goals
