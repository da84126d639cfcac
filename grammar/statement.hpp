// The grammar inside a sentence: how a literal with digits is written, and how words make a phrase of time.
#pragma once

#include <tao/pegtl.hpp>

#include "statement/sentence.hpp"

/// Literals are read byte by byte; the input is one word and nothing after it.
namespace goals::grammar::literal {

using namespace tao::pegtl;  // NOLINT: a grammar is unreadable with qualified combinators

template <class Rule>
struct whole : seq<Rule, eof> {};

struct two_digits : rep<2, digit> {};
struct one_or_two : rep_min_max<1, 2, digit> {};
struct four_digits : rep<4, digit> {};
struct period_of_four : range<'1', '4'> {};
struct period_of_two : range<'1', '2'> {};
struct quarter_letter : one<'q', 'Q'> {};
struct half_letter : one<'h', 'H'> {};
struct week_letters : sor<one<'w', 'W'>, istring<'k', 'w'>, istring<'c', 'w'>> {};
struct hyphen : one<'-'> {};
struct apostrophe : sor<one<'\''>, string<'\xE2', '\x80', '\x99'>> {};

/// year = 4DIGIT / "'" 2DIGIT / 2DIGIT
struct year_part : sor<four_digits, seq<opt<apostrophe>, two_digits>> {};

/// iso-date = 4DIGIT "-" 2DIGIT "-" 2DIGIT
struct iso_date : seq<four_digits, hyphen, two_digits, hyphen, two_digits> {};
/// year-first = 4DIGIT "/" 1*2DIGIT "/" 1*2DIGIT
struct year_first : seq<four_digits, one<'/', '.'>, one_or_two, one<'/', '.'>, one_or_two> {};
/// compact-date = ( "19" / "20" ) 6DIGIT
struct compact_date : seq<sor<string<'1', '9'>, string<'2', '0'>>, rep<6, digit>> {};
/// iso-month = 4DIGIT "-" 2DIGIT
struct iso_month : seq<four_digits, hyphen, two_digits> {};
/// iso-week = 4DIGIT [ "-" ] "W" 1*2DIGIT [ "-" DIGIT ]
struct iso_week : seq<four_digits, opt<hyphen>, one<'w', 'W'>, one_or_two, opt<hyphen, range<'1', '7'>>> {};
/// year-quarter = 4DIGIT [ "-" ] "Q" "1".."4"
struct year_quarter : seq<four_digits, opt<hyphen>, quarter_letter, period_of_four> {};
/// year-half = 4DIGIT [ "-" ] "H" "1".."2"
struct year_half : seq<four_digits, opt<hyphen>, half_letter, period_of_two> {};
/// slashed-date = 1*2DIGIT "/" 1*2DIGIT "/" ( 4DIGIT / 2DIGIT ); dots likewise
struct slashed_date : sor<seq<one_or_two, one<'/'>, one_or_two, one<'/'>, sor<four_digits, two_digits>>,
                          seq<one_or_two, one<'.'>, one_or_two, one<'.'>, four_digits>,
                          seq<one_or_two, hyphen, one_or_two, hyphen, four_digits>> {};
/// named-date = 1*2DIGIT "-" 3*ALPHA "-" year
struct named_date : seq<one_or_two, hyphen, rep_min_max<3, 9, alpha>, hyphen, year_part> {};
/// quarter-first = "1".."4" "Q" [ year ]
struct quarter_first : seq<period_of_four, quarter_letter, opt<opt<hyphen>, year_part>> {};
/// half-first = "1".."2" "H" [ year ]
struct half_first : seq<period_of_two, half_letter, opt<hyphen>, year_part> {};

/// quarter = "Q" "1".."4" [ [ "-" / "/" ] year ]
struct quarter : seq<quarter_letter, period_of_four, opt<opt<one<'-', '/', '_'>>, year_part>> {};
/// half = "H" "1".."2" [ [ "-" / "/" ] year ]
struct half : seq<half_letter, period_of_two, opt<opt<one<'-', '/', '_'>>, year_part>> {};
/// week = ( "W" / "KW" / "CW" ) 1*2DIGIT
struct week : seq<week_letters, one_or_two> {};
struct fiscal_letters : sor<istring<'f', 'y', 'e'>, istring<'f', 'y'>> {};
/// fiscal-year = "FY" [ "'" ] ( 4DIGIT / 2DIGIT )
struct fiscal_year : seq<fiscal_letters, opt<hyphen>, year_part> {};
/// fiscal-quarter = fiscal-year [ "-" ] "Q" "1".."4"  /  "Q" "1".."4" [ "-" ] fiscal-year
struct fiscal_quarter : sor<seq<fiscal_year, opt<one<'-', '/'>>, quarter_letter, period_of_four>,
                            seq<quarter_letter, period_of_four, opt<one<'-', '/'>>, fiscal_year>> {};
/// fiscal-half = fiscal-year [ "-" ] "H" "1".."2"  /  "H" "1".."2" [ "-" ] fiscal-year
struct fiscal_half : sor<seq<fiscal_year, opt<one<'-', '/'>>, half_letter, period_of_two>,
                         seq<half_letter, period_of_two, opt<one<'-', '/'>>, fiscal_year>> {};

/// grouped = 1*3DIGIT 1*( ( "," / "_" / "'" ) 3DIGIT )
template <char Separator>
struct groups_of : seq<rep_min_max<1, 3, digit>, plus<one<Separator>, rep<3, digit>, not_at<digit>>> {};
struct grouped : sor<groups_of<','>, groups_of<'_'>, groups_of<'\''>> {};
struct fraction : seq<one<'.'>, plus<digit>> {};
struct exponent : seq<one<'e', 'E'>, opt<one<'+', '-'>>, rep_min_max<1, 3, digit>, not_at<alnum>> {};
/// number = ( grouped / 1*DIGIT ) [ "." 1*DIGIT ] [ exponent ]  /  "." 1*DIGIT
struct number : sor<seq<sor<grouped, plus<digit>>, opt<fraction>, opt<exponent>>, fraction> {};
/// loose-number = 1*DIGIT "," 1*DIGIT, but no grouped: a decimal comma or a broken group
struct loose_number : seq<not_at<grouped, eof>, plus<digit>, one<','>, plus<digit>> {};
/// suffix = ALPHA / "-" / "/" …: a magnitude, a unit, a rate
struct suffix : seq<not_at<digit>, plus<any>> {};
/// ordinal = 1*DIGIT ( "st" / "nd" / "rd" / "th" )
struct ordinal : seq<plus<digit>, sor<istring<'s', 't'>, istring<'n', 'd'>, istring<'r', 'd'>, istring<'t', 'h'>>> {};
/// clock = 1*3DIGIT ":" 2DIGIT [ ":" 2DIGIT ]
struct clock : seq<rep_min_max<1, 3, digit>, one<':'>, two_digits, opt<one<':'>, two_digits>> {};
/// colon-ratio = 1*2DIGIT ":" DIGIT
struct colon_ratio : seq<one_or_two, one<':'>, digit> {};
/// ratio = number "/" number
struct ratio : seq<number, one<'/'>, number> {};
struct letters : plus<alpha> {};
/// range = number [ letters ] "-" number [ suffix ]
struct number_range : seq<number, opt<letters>, hyphen, number, opt<suffix>> {};
struct duration_letter : one<'d', 'h', 'm', 's', 'D', 'H', 'M', 'S'> {};
/// duration = 2*( 1*DIGIT ( "d" / "h" / "m" / "s" ) )
struct duration : rep_min<2, plus<digit>, duration_letter> {};
/// quantity = number [ suffix ]
struct quantity : seq<number, opt<suffix>> {};

/// literal = the first of these that is the whole word; the order settles what is written alike
struct any_literal : sor<whole<iso_date>, whole<year_first>, whole<compact_date>, whole<iso_week>, whole<year_quarter>,
                         whole<year_half>, whole<iso_month>, whole<slashed_date>, whole<named_date>,
                         whole<quarter_first>, whole<half_first>, whole<ordinal>, whole<clock>, whole<colon_ratio>,
                         whole<ratio>, whole<duration>, whole<loose_number>, whole<number_range>, whole<quantity>> {};

/// period-name = quarter / half / week / fiscal-year / fiscal-quarter / fiscal-half: a word that begins with a letter
struct period_name
    : sor<whole<fiscal_quarter>, whole<fiscal_half>, whole<fiscal_year>, whole<quarter>, whole<half>, whole<week>> {};

}  // namespace goals::grammar::literal

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

/// 1 to 53, in plain digits.
struct small_number : terminal<small_number> {
  static bool test(const Sentence& sentence, std::size_t i) {
    const Literal* literal = sentence.literal(i);
    return literal != nullptr && literal->kind == LiteralKind::number && literal->plain && literal->value >= 1 &&
           literal->value < 100;
  }
};

struct any_number : terminal<any_number> {
  static bool test(const Sentence& sentence, std::size_t i) {
    const Literal* literal = sentence.literal(i);
    return literal != nullptr && literal->kind == LiteralKind::number && literal->plain;
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
           sentence.before(i).is(Term::of);
  }
};

/// A calendar word of the given rank: 1 day, 2 week, 3 month, 4 quarter, 5 half, 6 year, 7 decade.
template <int... ranks>
struct unit_of_rank : terminal<unit_of_rank<ranks...>> {
  static bool test(const Sentence& sentence, std::size_t i) {
    return sentence[i].is(Trait::calendar) && ((sentence[i].value == ranks) || ...);
  }
};

struct the : opt<term<Term::the>> {};
struct comma : opt<sign<Sign::comma>> {};
struct ordinal : sor<ordinal_number, has<Trait::ordinal>> {};
struct has_word : terminal<has_word> {
  static bool test(const Sentence& sentence, std::size_t i) { return sentence[i].word(); }
};
struct day_number : sor<ordinal, small_number> {};
struct short_year : seq<sign<Sign::quote>, small_number> {};
/// year = [ "," / "of" ] ( 4DIGIT / "'" 2DIGIT )
struct year : seq<opt<sign<Sign::comma>>, opt<term<Term::of>>, sor<year_number, short_year>> {};
struct period_unit : sor<has<Trait::calendar>, term<Term::semester, Term::cycle>> {};

/// day-month = [ "the" ] day [ "." / "day" ] [ "of" ] month [ year ]
struct day_month
    : seq<the, day_number, opt<sor<sign<Sign::period>, unit_of_rank<1>>>, opt<term<Term::of>>, month_name, opt<year>> {
};
/// month-day = month [ "the" ] day [ year ]
struct month_day : seq<month_name, the, day_number, opt<year>> {};
/// month-year = month year / year month / month
struct month : sor<seq<month_name, year>, seq<year_number, month_name>, month_name> {};
/// quarter = year "Q3" / "Q3" [ year ]
struct quarter : sor<seq<year_number, date<DateForm::quarter>>, seq<date<DateForm::quarter>, opt<year>>> {};
/// half = year "H1" / "H1" [ year ]
struct half : sor<seq<year_number, date<DateForm::half>>, seq<date<DateForm::half>, opt<year>>> {};
/// worded-period = [ "the" ] ordinal ( "quarter" / "half" ) [ year ]  /  [ "the" ] ordinal "week" year
struct worded_period
    : sor<seq<the, ordinal, unit_of_rank<4, 5>, opt<sor<year, seq<opt<term<Term::of>>, the, unit_of_rank<6>>>>>,
          seq<the, ordinal, unit_of_rank<2>, year>> {};
/// fiscal-year = "FY26" / "FY" 26 / "fiscal year" 2026
struct fiscal_year
    : sor<date<DateForm::fiscal_year>, seq<term<Term::fiscal_year>, sor<year_number, small_number, short_year>>,
          seq<term<Term::fiscal>, unit_of_rank<6>, sor<year_number, small_number, short_year>>> {};
struct fiscal_part : date<DateForm::quarter, DateForm::half> {};
/// fiscal = "FY26Q4" / fiscal-year [ "Q4" ] / "Q4" [ "," ] [ "of" ] fiscal-year
struct fiscal : sor<date<DateForm::fiscal_quarter, DateForm::fiscal_half>, seq<fiscal_year, opt<fiscal_part>>,
                    seq<fiscal_part, comma, opt<term<Term::of, Term::in>>, the, fiscal_year>> {};
/// week = "week" number [ year ] / "W33" [ year ]
struct week : sor<seq<unit_of_rank<2>, small_number, opt<year>>, seq<date<DateForm::iso_week>, opt<year>>> {};
struct written : date<DateForm::day, DateForm::month, DateForm::ambiguous, DateForm::invalid> {};
struct year_alone : year_number {};

/// named = a point or period that the calendar knows by name
struct named : seq<opt<has<Trait::weekday>, comma>,
                   sor<written, fiscal, day_month, month_day, worded_period, quarter, half, week, month, year_alone>> {
};

/// count = number / number-word / [ "a" ] "couple" [ "of" ] / "a"
struct count : sor<any_number, has<Trait::number>, seq<opt<term<Term::a>>, term<Term::couple>, opt<term<Term::of>>>,
                   term<Term::a>> {};
struct span_lead : term<Term::in, Term::within, Term::over, Term::during, Term::for_, Term::inside, Term::after,
                        Term::across, Term::throughout> {};
struct next : term<Term::next, Term::first> {};
struct counted : sor<seq<count, opt<term<Term::business, Term::fiscal>>, has<Trait::calendar>>, counted_unit> {};
/// span = span-lead [ "the" ] [ "next" / "first" ] [ count ] unit  /  [ "the" ] ( "next" / "first" ) count unit
/// from-now = ( "from" / "after" ) ( "now" / "today" ) / "hence" / "ahead"
struct from_now : sor<seq<term<Term::from, Term::after>, term<Term::today, Term::now>>, term<Term::hence>> {};
struct span : sor<seq<opt<span_lead>, the, opt<next>, counted, from_now>, seq<span_lead, the, opt<next>, counted>,
                  seq<span_lead, the, next, has<Trait::calendar>>, seq<the, next, counted>> {};
/// present = ( "this" / [ "the" ] ( "current" / "next" ) / "the" ) [ "fiscal" ] period  /  "by" "the" "last" period
struct by_the_last : seq<term<Term::by, Term::before>, the, term<Term::last>> {};
struct present : seq<sor<by_the_last, term<Term::this_>, seq<the, term<Term::current, Term::next>>, term<Term::the>>,
                     opt<term<Term::fiscal>>, period_unit> {};
struct period_end : term<Term::year_end, Term::quarter_end, Term::month_end, Term::half_end, Term::fiscal_year_end> {};
/// unit-end = [ "fiscal" ] period "end"
struct unit_end : seq<opt<term<Term::fiscal>>, period_unit, term<Term::end>> {};
/// end-lead = [ "the" ] ( "end" / "last day" ) [ "of" ]
struct end_lead : seq<the, sor<seq<term<Term::last>, unit_of_rank<1>>, term<Term::end>>, opt<term<Term::of>>> {};
struct bare_unit : seq<opt<term<Term::fiscal>>, period_unit> {};
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
/// loose = ( "early" / "mid" / "late" ) named
struct loose : seq<term<Term::early, Term::middle, Term::late>, opt<sign<Sign::dash>>, the, opt<term<Term::next>>,
                   sor<named, bare_unit>> {};
struct soon : term<Term::soon, Term::today, Term::tomorrow> {};
/// open = "[" "date" "]" / "TBD"
struct open : sor<seq<sign<Sign::square_open>, plus<has_word>, sign<Sign::square_close>>, term<Term::placeholder>> {};

}  // namespace goals::grammar::phrase
