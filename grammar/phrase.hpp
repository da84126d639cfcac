// How words make a phrase of time.
#pragma once

#include <tao/pegtl.hpp>

#include "statement/date_words.hpp"
#include "statement/sentence.hpp"

/// Phrases are read word by word: the input is one byte a token, its index, and each rule asks the sentence about it.
namespace goals::grammar::phrase {

using tao::pegtl::empty_list;
using tao::pegtl::opt;
using tao::pegtl::plus;
using tao::pegtl::seq;
using tao::pegtl::sor;

/// What every terminal shares: it tests one token.
template <class Derived>
struct terminal {
  using rule_t = Derived;
  using subs_t = empty_list;

  template <tao::pegtl::apply_mode, tao::pegtl::rewind_mode, template <class...> class, template <class...> class,
            class Input, class... States>
  static bool match(Input& input, const Sentence& sentence, States&&...) {
    if (input.empty()) return false;
    const auto index = static_cast<unsigned char>(*input.current());
    if (index >= sentence.size() || !Derived::test(sentence, index)) return false;
    input.bump(1);
    return true;
  }
};

/// A part that may take several tokens, found by a function of date_words.hpp.
template <DatePart (&find)(const Sentence&, std::size_t)>
struct part {
  using rule_t = part;
  using subs_t = empty_list;

  template <tao::pegtl::apply_mode, tao::pegtl::rewind_mode, template <class...> class, template <class...> class,
            class Input, class... States>
  static bool match(Input& input, const Sentence& sentence, States&&...) {
    if (input.empty()) return false;
    const DatePart found = find(sentence, static_cast<unsigned char>(*input.current()));
    if (!found || found.tokens > input.size()) return false;
    input.bump(found.tokens);
    return true;
  }
};

template <Term... terms>
struct term : terminal<term<terms...>> {
  static bool test(const Sentence& sentence, std::size_t i) { return (sentence[i].is(terms) || ...); }
};

template <Trait trait>
struct has : terminal<has<trait>> {
  static bool test(const Sentence& sentence, std::size_t i) { return sentence[i].is(trait); }
};

template <Sign... signs>
struct sign : terminal<sign<signs...>> {
  static bool test(const Sentence& sentence, std::size_t i) { return (sentence[i].is(signs) || ...); }
};

/// A literal that is a date of one of the forms.
template <DateForm... forms>
struct date : terminal<date<forms...>> {
  static bool test(const Sentence& sentence, std::size_t i) {
    const Literal* literal = sentence.literal(i);
    return literal != nullptr && literal->kind == LiteralKind::date && ((literal->date.form == forms) || ...);
  }
};

struct year_number : terminal<year_number> {
  static bool test(const Sentence& sentence, std::size_t i) {
    const Literal* literal = sentence.literal(i);
    return literal != nullptr && literal->year;
  }
};

/// 1 to `most`, in plain digits.
template <int most>
struct number_to : terminal<number_to<most>> {
  static bool test(const Sentence& sentence, std::size_t i) {
    const Literal* literal = sentence.literal(i);
    return literal != nullptr && literal->kind == LiteralKind::number && literal->plain && literal->value >= 1 &&
           literal->value <= most;
  }
};
struct small_number : number_to<99> {};

/// `1-15`: the days from one to the other.
struct number_range : terminal<number_range> {
  static bool test(const Sentence& sentence, std::size_t i) {
    const Literal* literal = sentence.literal(i);
    return literal != nullptr && literal->kind == LiteralKind::range && literal->unit.row == 0 && !literal->magnitude &&
           literal->upper <= 31;
  }
};

struct ordinal_number : terminal<ordinal_number> {
  static bool test(const Sentence& sentence, std::size_t i) {
    const Literal* literal = sentence.literal(i);
    return literal != nullptr && literal->kind == LiteralKind::ordinal;
  }
};

/// `90-day`, `12-month`: number and calendar unit in one word.
struct counted_unit : terminal<counted_unit> {
  static bool test(const Sentence& sentence, std::size_t i) {
    const Literal* literal = sentence.literal(i);
    return literal != nullptr && literal->kind == LiteralKind::number && dimension(literal->unit) == Dimension::time &&
           scale(literal->unit) >= 86400 && literal->unit_range.size() > 1;
  }
};

/// month-name = "January" / "Jan" / …; `may`, `march`, `sun` count only when capitalised
struct month_name : terminal<month_name> {
  static bool test(const Sentence& sentence, std::size_t i) {
    const SentenceToken& token = sentence[i];
    if (!token.is(Trait::month)) return false;
    const bool common = token.is(Term::may) || token.any(bits(Trait::verb_base, Trait::noun));
    return !common || token.capital || sentence.before(i).is(Trait::preposition) ||
           sentence.literal(i + 1) != nullptr || sentence.literal(i > 0 ? i - 1 : i) != nullptr ||
           sentence.before(i).is(Trait::ordinal) || spelled_ordinal(sentence, i + 1) || spelled_year(sentence, i + 1);
  }
};

/// A calendar word of the given rank: 1 day, 2 week, 3 month, 4 quarter, 5 half, 6 year, 7 decade.
template <int... ranks>
struct unit_of_rank : terminal<unit_of_rank<ranks...>> {
  static bool test(const Sentence& sentence, std::size_t i) {
    return sentence[i].is(Trait::calendar) && ((sentence[i].value == ranks) || ...);
  }
};

/// A calendar word that the number after it names: "week 33", but not "per week 33 calls" or "each week 3".
template <int... ranks>
struct numbered_unit : terminal<numbered_unit<ranks...>> {
  static bool test(const Sentence& sentence, std::size_t i) {
    const SentenceToken& before = sentence.before(i);
    const bool rate = before.is(Term::a) || before.is(Term::per) || before.is(Term::each) || before.is(Term::every) ||
                      before.is(Term::this_) || before.is(Term::next) || before.is(Term::last);
    return !rate && unit_of_rank<ranks...>::test(sentence, i);
  }
};

struct the : opt<term<Term::the>> {};
struct of : opt<term<Term::of>> {};
struct comma : opt<sign<Sign::comma>> {};
struct hash : opt<sign<Sign::hash>> {};
struct ordinal : sor<ordinal_number, part<spelled_ordinal>> {};
struct has_word : terminal<has_word> {
  static bool test(const Sentence& sentence, std::size_t i) { return sentence[i].word(); }
};
struct day_number : sor<ordinal, small_number> {};
struct tight_dash : terminal<tight_dash> {
  static bool test(const Sentence& sentence, std::size_t i) {
    return sentence[i].is(Sign::dash) && !sentence[i].blank_before && !sentence.at(i + 1).blank_before;
  }
};
/// days = day / "1-15" / day "-" day: of several, the last counts
struct days : sor<number_range, seq<day_number, opt<tight_dash, day_number>>> {};
struct days_before_month : sor<seq<day_number, sign<Sign::dash>, day_number>, days> {};
struct short_year : seq<sign<Sign::quote>, small_number> {};
struct any_year : sor<year_number, short_year, part<spelled_year>> {};
struct the_year : seq<the, opt<term<Term::calendar>>, unit_of_rank<6>> {};
/// year = [ "," ] [ "of" / "in" ] [ [ "the" ] "year" ] ( 4DIGIT / "'" 2DIGIT / year in words )
struct year : seq<comma, opt<term<Term::of, Term::in>>, opt<the_year>, any_year> {};
/// next-year = [ "of" ] "next" "year"
struct next_year : seq<opt<term<Term::of>>, term<Term::next>, unit_of_rank<6>> {};
/// this-year = "of" ( "this" / "the" [ "current" ] ) "year": it says no more than the cycle does
struct this_year
    : seq<term<Term::of>, term<Term::the, Term::this_>, opt<term<Term::current, Term::calendar>>, unit_of_rank<6>> {};
struct year_or_this : sor<year, this_year, next_year> {};
/// "year", but not "year's"
struct calendar_unit : terminal<calendar_unit> {
  static bool test(const Sentence& sentence, std::size_t i) {
    return sentence[i].is(Trait::calendar) && !sentence[i].possessive;
  }
};
struct period_unit : sor<calendar_unit, term<Term::semester, Term::cycle>> {};

/// day-month = [ "the" ] days [ "." / "day" ] [ "of" ] month [ year ]  /  year day month
struct day_month
    : sor<seq<the, days_before_month, opt<sor<sign<Sign::period>, unit_of_rank<1>>>, of, month_name, opt<year_or_this>>,
          seq<year_number, comma, small_number, month_name>> {};
/// month-day = month [ "the" ] days [ year ]  /  year month day
struct month_day : sor<seq<month_name, the, sor<days, part<spelled_number>>, opt<year_or_this>>,
                       seq<year_number, comma, month_name, day_number>> {};
/// month = [ "the" "month" "of" ] month-name [ year ] / year month-name
struct month
    : sor<seq<year_number, month_name>, seq<opt<the, unit_of_rank<3>, term<Term::of>>, month_name, opt<year_or_this>>> {
};
/// nth-weekday = [ "the" ] ( ordinal / "last" ) weekday ( "of" / "in" ) month [ year ]
struct nth_weekday : seq<the, sor<ordinal, term<Term::last, Term::final_>>, has<Trait::weekday>,
                         term<Term::of, Term::in>, month_name, opt<year_or_this>> {};
struct period_number : sor<number_to<4>, part<spelled_number>> {};
/// quarter = year "Q3" / "Q3" [ year ] / "quarter" number [ year ]
struct year_of_period : opt<sor<seq<sign<Sign::slash>, year_number>, year_or_this>> {};
struct quarter : sor<seq<year_number, date<DateForm::quarter>>,
                     seq<opt<term<Term::calendar>>, date<DateForm::quarter>, year_of_period>,
                     seq<numbered_unit<4>, period_number, opt<year_or_this>>> {};
/// half = year "H1" / "H1" [ year ]
struct half : sor<seq<year_number, date<DateForm::half>>, seq<date<DateForm::half>, year_of_period>> {};
/// fiscal-year = "FY26" / "FY2026/27" / "FY" 26 / "fiscal" [ "year" ] 2026 / [ "the" ] "year" 2026-2027
struct two_years : date<DateForm::fiscal_year> {};
struct fiscal_number : sor<two_years, year_number, short_year, small_number> {};
struct fiscal_year
    : sor<seq<date<DateForm::fiscal_year>, opt<sign<Sign::slash>, small_number>>,
          seq<term<Term::fiscal_year>, fiscal_number>, seq<term<Term::fiscal>, opt<unit_of_rank<6>>, fiscal_number>,
          seq<the, unit_of_rank<6>, two_years>> {};
/// worded-period = [ "the" ] ordinal ( "quarter" / "half" ) [ year ]  /  [ "the" ] ordinal "week" year
struct worded_period
    : sor<seq<the, ordinal, unit_of_rank<4, 5>, opt<sor<seq<of, the, fiscal_year>, year_or_this>>>,
          seq<the, term<Term::last, Term::final_>, unit_of_rank<4, 5>, sor<seq<of, the, fiscal_year>, year_or_this>>,
          seq<the, ordinal, unit_of_rank<2>, year>> {};
struct fiscal_part : date<DateForm::quarter, DateForm::half> {};
/// fiscal = "FY26Q4" / fiscal-year [ "Q4" ] / "Q4" [ "," ] [ "of" ] fiscal-year / "fiscal" "Q4"
struct fiscal : sor<date<DateForm::fiscal_quarter, DateForm::fiscal_half>, seq<fiscal_year, opt<fiscal_part>>,
                    seq<fiscal_part, comma, opt<term<Term::of, Term::in>>, the, fiscal_year>,
                    seq<term<Term::fiscal>, fiscal_part, opt<year>>> {};
/// week = "week" number [ year ] / "W33" [ year ] / "KW" 33
struct week
    : sor<seq<opt<term<Term::calendar>>, numbered_unit<2>, hash, sor<small_number, part<spelled_number>>, opt<year>>,
          seq<date<DateForm::iso_week>, year_of_period>, seq<term<Term::week_number>, small_number, opt<year>>> {};
/// day-of-quarter = [ "the" ] ordinal "day" "of" quarter
struct day_of_quarter : seq<the, ordinal, unit_of_rank<1>, term<Term::of>, quarter> {};
/// day-of-month = "the" 15th [ "of" ( "the" / "this" ) "month" ], with nothing after it that it could count
struct day_of_month : sor<seq<ordinal_number, term<Term::of>, term<Term::the, Term::this_>, unit_of_rank<3>>,
                          seq<term<Term::the>, ordinal_number,
                              sor<seq<term<Term::of>, term<Term::the, Term::this_>, unit_of_rank<3>>, tao::pegtl::eof,
                                  tao::pegtl::at<sign<Sign::period, Sign::comma, Sign::close, Sign::semicolon>>>>> {};
/// feast = "Christmas" [ "Eve" / "Day" ] / "New Year's" ( "Eve" / "Day" ) [ year ]: those that have a day of the
/// calendar
struct feast : seq<sor<seq<term<Term::feast>, opt<sor<term<Term::eve>, unit_of_rank<1>>>>,
                       seq<term<Term::new_>, unit_of_rank<6>, sor<term<Term::eve>, unit_of_rank<1>>>>,
                   opt<year>> {};
struct written : date<DateForm::day, DateForm::month, DateForm::ambiguous, DateForm::invalid> {};
struct written_without_year : terminal<written_without_year> {
  static bool test(const Sentence& sentence, std::size_t i) {
    const Literal* literal = sentence.literal(i);
    return literal != nullptr && literal->kind == LiteralKind::date && literal->date.month != 0 &&
           literal->date.year == 0;
  }
};
/// year-alone = [ "the" ] [ "calendar" ] [ "year" ] 2026
struct year_alone
    : sor<year_number, part<lone_spelled_year>, date<DateForm::year>,
          seq<the, term<Term::calendar>, opt<unit_of_rank<6>>, year_number>, seq<the, unit_of_rank<6>, year_number>> {};

/// named = a point or period that the calendar knows by name
struct named : seq<opt<has<Trait::weekday>, comma>,
                   sor<seq<written_without_year, opt<year>>, written, fiscal, day_month, month_day, nth_weekday,
                       day_of_quarter, worded_period, quarter, half, week, month, year_alone, day_of_month, feast>,
                   opt<part<time_of_day>>> {};

/// count = number / number-word / [ "a" ] "couple" [ "of" ] / "a"
struct count : sor<part<counted_amount>, seq<term<Term::couple>, of>, term<Term::a>> {};
struct span_lead : term<Term::in, Term::within, Term::over, Term::during, Term::for_, Term::inside, Term::after,
                        Term::across, Term::throughout> {};
struct next : term<Term::next, Term::first> {};
struct and_a_half : seq<term<Term::and_>, term<Term::a>, term<Term::half>> {};
/// counted = count unit [ "and a half" ] / "half" "a" unit / "90-day"
struct counted
    : sor<seq<opt<term<Term::a>>, term<Term::half>, opt<term<Term::a>>, calendar_unit>,
          seq<count, opt<term<Term::business, Term::fiscal>>, calendar_unit, opt<and_a_half>>, counted_unit> {};
/// in-time = count unit "'s" "time": "in three weeks' time"
struct in_time : seq<count, has<Trait::calendar>, opt<sign<Sign::quote>>, term<Term::time>> {};
/// "two weeks ahead" and nothing else; in a sentence it says how long before something
struct ahead : terminal<ahead> {
  static bool test(const Sentence& sentence, std::size_t i) {
    return sentence[i].is(Term::ahead) && i <= 2 && i + 1 == sentence.size();
  }
};
/// from-now = ( "from" / "after" ) ( "now" / "today" ) / "hence" / "ahead"
struct from_now : sor<seq<term<Term::from, Term::after>, term<Term::today, Term::now>>, term<Term::hence>, ahead> {};
/// span = span-lead [ "the" ] [ "next" / "first" ] [ count ] unit  /  [ "the" ] ( "next" / "first" ) count unit
struct span
    : sor<seq<opt<span_lead>, the, opt<next>, counted, from_now>, seq<span_lead, in_time>,
          seq<span_lead, the, opt<next>, counted>, seq<span_lead, the, next, calendar_unit>, seq<the, next, counted>> {
};
/// present = ( "this" / [ "the" ] ( "current" / "next" ) / "the" ) [ "fiscal" ] period  /  "by" "the" "last" period
struct by_the_last : seq<term<Term::by, Term::before>, the, term<Term::last>> {};
struct kind_of_year : opt<term<Term::fiscal, Term::calendar>> {};
struct present : sor<seq<by_the_last, kind_of_year, period_unit, tao::pegtl::not_at<term<Term::of>>>,
                     seq<sor<term<Term::this_>, seq<the, term<Term::current, Term::next>>, term<Term::the>>,
                         kind_of_year, period_unit>> {};
/// period-end = [ "fiscal" ] "year-end" [ year ] / "EOQ" / "FY" "-" "end"
struct period_end : sor<seq<opt<term<Term::fiscal>>, term<Term::year_end>, opt<year>>,
                        term<Term::quarter_end, Term::month_end, Term::half_end, Term::week_end, Term::fiscal_year_end>,
                        seq<term<Term::fiscal_year>, opt<sign<Sign::dash>>, term<Term::end>>> {};
/// unit-end = [ "the" ] [ "fiscal" ] period [ "'s" / "-" ] "end"
struct unit_end : seq<the, opt<term<Term::fiscal>>, sor<has<Trait::calendar>, term<Term::semester, Term::cycle>>,
                      opt<sign<Sign::dash>>, term<Term::end>> {};
/// end-lead = [ "the" ] ( "end" / "last day" ) [ "of" ]
struct end_lead : seq<the, sor<seq<term<Term::last, Term::final_>, unit_of_rank<1>>, term<Term::end>>,
                      opt<sign<Sign::dash>>, of, opt<sign<Sign::dash>>> {};
struct bare_unit : seq<kind_of_year, period_unit> {};
struct season : seq<the, opt<term<Term::next>>, has<Trait::season>, opt<year>> {};
/// end-of = end-lead ( named / present / period / season )
struct end_of_present : seq<end_lead, sor<present, bare_unit>> {};
struct end_of_season : seq<end_lead, season> {};
struct end_of_named : seq<end_lead, the, named> {};
/// end-of-thing = end-lead "the" *3word noun: "by the end of the pilot"
struct thing_word : terminal<thing_word> {
  static bool test(const Sentence& sentence, std::size_t i) {
    const SentenceToken& token = sentence[i];
    return token.word() && !token.is(Trait::preposition) && !token.is(Trait::conjunction) &&
           !token.is(Trait::auxiliary);
  }
};
struct end_of_thing : seq<opt<term<Term::the>>, term<Term::end>, term<Term::of>, term<Term::the, Term::this_>,
                          thing_word, opt<thing_word>, opt<thing_word>> {};
/// loose = ( "early" / "mid" / "late" / [ "the" ] "start" "of" ) ( named / period )
struct loose_lead : sor<seq<term<Term::early, Term::middle, Term::late>, opt<sign<Sign::dash>>>,
                        seq<the, term<Term::start, Term::middle>, term<Term::of>>> {};
struct loose : seq<loose_lead, the, opt<term<Term::next>>, sor<named, bare_unit>> {};
struct soon : term<Term::soon, Term::today, Term::tomorrow> {};
/// open = "[" "date" "]" / "TBD"
struct open : sor<seq<sign<Sign::square_open>, plus<has_word>, sign<Sign::square_close>>, term<Term::placeholder>> {};

}  // namespace goals::grammar::phrase
