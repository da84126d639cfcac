// How one word with digits is written: numbers, times, dates and the names of periods.
#pragma once

#include <tao/pegtl.hpp>

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
struct week_letters : sor<istring<'w', 'k'>, one<'w', 'W'>, istring<'k', 'w'>, istring<'c', 'w'>> {};
struct hyphen : one<'-'> {};
struct apostrophe : sor<one<'\''>, string<'\xE2', '\x80', '\x99'>> {};

/// year = 4DIGIT / "'" 2DIGIT / 2DIGIT
struct year_part : sor<four_digits, seq<opt<apostrophe>, two_digits>> {};

struct time_offset : sor<one<'Z', 'z'>, seq<one<'+', '-'>, two_digits, opt<one<':'>>, two_digits>> {};
/// time = "T" 2DIGIT ":" 2DIGIT [ ":" 2DIGIT [ "." 1*DIGIT ] ] [ offset ]
struct time : seq<one<'T', 't'>, two_digits, one<':'>, two_digits,
                  opt<one<':'>, two_digits, opt<one<'.'>, plus<digit>>>, opt<time_offset>> {};
/// iso-date = 4DIGIT "-" 1*2DIGIT "-" 1*2DIGIT [ time ]
struct iso_date : seq<four_digits, hyphen, one_or_two, hyphen, one_or_two, opt<time>> {};
/// year-first = 4DIGIT "/" 1*2DIGIT "/" 1*2DIGIT; dots likewise
struct year_first : seq<four_digits, one<'/', '.'>, one_or_two, one<'/', '.'>, one_or_two> {};
/// compact-date = ( "19" / "20" ) 6DIGIT
struct compact_date : seq<sor<string<'1', '9'>, string<'2', '0'>>, rep<6, digit>> {};
/// iso-month = 4DIGIT "-" 2DIGIT
struct iso_month : seq<four_digits, hyphen, two_digits> {};
/// iso-week = 4DIGIT [ "-" ] "W" 1*2DIGIT [ "-" DIGIT ]
struct iso_week : seq<four_digits, opt<hyphen>, one<'w', 'W'>, one_or_two, opt<hyphen, range<'1', '7'>>> {};
struct period_joint : opt<one<'-', '/', '_'>> {};
/// year-quarter = 4DIGIT [ "-" / "/" ] "Q" "1".."4"  /  2DIGIT "Q" "1".."4"
struct year_quarter : seq<sor<seq<four_digits, period_joint>, two_digits>, quarter_letter, period_of_four> {};
/// year-half = 4DIGIT [ "-" / "/" ] "H" "1".."2"; not `24h2`, which looks like a time
struct year_half : seq<four_digits, period_joint, half_letter, period_of_two> {};
/// year-month = 4DIGIT "/" 2DIGIT; month-year = 1*2DIGIT "/" 4DIGIT
struct year_month : seq<four_digits, one<'/'>, two_digits> {};
struct month_year : seq<one_or_two, one<'/'>, four_digits> {};
/// two-years = 4DIGIT ( "-" / "/" ) ( 4DIGIT / 2DIGIT ): a year from one into the next
struct two_years : seq<four_digits, one<'-', '/'>, sor<four_digits, two_digits>> {};
/// slashed-date = 1*2DIGIT "/" 1*2DIGIT "/" ( 4DIGIT / 2DIGIT ); dots likewise
struct slashed_date : sor<seq<one_or_two, one<'/'>, one_or_two, one<'/'>, sor<four_digits, two_digits>>,
                          seq<one_or_two, one<'.'>, one_or_two, one<'.'>, four_digits>,
                          seq<one_or_two, hyphen, one_or_two, hyphen, four_digits>> {};
struct month_letters : rep_min_max<3, 9, alpha> {};
struct date_joint : opt<one<'-', '/', '.'>> {};
/// named-date = 1*2DIGIT [ "-" ] month [ "-" ] year / month [ "-" ] 1*2DIGIT "-" 4DIGIT / 4DIGIT "-" month "-" 1*2DIGIT
struct named_date : sor<seq<one_or_two, date_joint, month_letters, date_joint, year_part>,
                        seq<month_letters, date_joint, one_or_two, hyphen, four_digits>,
                        seq<four_digits, date_joint, month_letters, date_joint, one_or_two>> {};
/// named-day = 1*2DIGIT [ "-" ] month / month [ "-" ] 1*2DIGIT; named-month = month [ "-" ] 4DIGIT / 4DIGIT [ "-" ]
/// month
struct named_day : sor<seq<one_or_two, date_joint, month_letters>, seq<month_letters, date_joint, one_or_two>> {};
struct named_month : sor<seq<month_letters, date_joint, four_digits>, seq<four_digits, date_joint, month_letters>> {};
/// quarter-first = "1".."4" "Q" [ year ]
struct quarter_first : seq<period_of_four, quarter_letter, opt<opt<hyphen>, year_part>> {};
/// half-first = "1".."2" "H" [ year ]; in capitals only, `2h` being two hours and `1h30` a time
struct half_first : seq<period_of_two, one<'H'>, opt<opt<hyphen>, year_part>> {};

/// quarter = "Q" "1".."4" [ [ "-" / "/" ] year ]
struct quarter : seq<quarter_letter, period_of_four, opt<opt<one<'-', '/', '_'>>, year_part>> {};
/// half = "H" "1".."2" [ [ "-" / "/" ] year ]
struct half : seq<half_letter, period_of_two, opt<opt<one<'-', '/', '_'>>, year_part>> {};
/// week = ( "W" / "KW" / "CW" ) 1*2DIGIT [ ( "-" / "/" ) 4DIGIT ]
struct week : seq<week_letters, one_or_two, opt<one<'-', '/'>, four_digits>> {};
struct fiscal_letters : sor<istring<'f', 'y', 'e'>, istring<'f', 'y'>> {};
/// fiscal-year = "FY" [ "'" ] ( 4DIGIT / 2DIGIT ) [ "-" ( 4DIGIT / 2DIGIT ) ]
struct fiscal_year : seq<fiscal_letters, opt<hyphen>, year_part, opt<one<'-', '_'>, sor<four_digits, two_digits>>> {};
/// calendar-year = "CY" year
struct calendar_year : seq<istring<'c', 'y'>, opt<hyphen>, year_part> {};
/// end-of-period = "EO" ( "Q3" / "H2" / "Y2026" ) [ year ]
struct end_of_year : seq<istring<'e', 'o', 'y'>, opt<hyphen>, year_part> {};
struct end_of_quarter : seq<istring<'e', 'o'>, quarter> {};
struct end_of_half : seq<istring<'e', 'o'>, half> {};
/// fiscal-quarter = fiscal-year [ "-" ] "Q" "1".."4"  /  "Q" "1".."4" [ "-" ] fiscal-year
struct fiscal_quarter : sor<seq<fiscal_year, opt<one<'-', '/'>>, quarter_letter, period_of_four>,
                            seq<quarter_letter, period_of_four, opt<one<'-', '/'>>, fiscal_year>> {};
/// fiscal-half = fiscal-year [ "-" ] "H" "1".."2"  /  "H" "1".."2" [ "-" ] fiscal-year
struct fiscal_half : sor<seq<fiscal_year, opt<one<'-', '/'>>, half_letter, period_of_two>,
                         seq<half_letter, period_of_two, opt<one<'-', '/'>>, fiscal_year>> {};

/// gap = a blank, hard blank, narrow hard blank, thin blank or typographic apostrophe between groups of digits
struct gap : sor<one<' '>, string<'\xC2', '\xA0'>, string<'\xE2', '\x80', '\xAF'>, string<'\xE2', '\x80', '\x89'>,
                 string<'\xE2', '\x80', '\x99'>> {};
struct gapped : seq<rep_min_max<1, 3, digit>, plus<gap, rep<3, digit>, not_at<digit>>> {};
/// lakhs = 1*2DIGIT 1*( "," 2DIGIT ) "," 3DIGIT
struct lakhs : seq<one_or_two, plus<one<','>, two_digits, at<one<','>>>, one<','>, rep<3, digit>, not_at<digit>> {};
/// grouped = 1*3DIGIT 1*( ( "," / "_" / "'" / gap ) 3DIGIT ) / lakhs
template <char Separator>
struct groups_of : seq<rep_min_max<1, 3, digit>, plus<one<Separator>, rep<3, digit>, not_at<digit>>> {};
struct grouped : sor<groups_of<','>, groups_of<'_'>, groups_of<'\''>, gapped, lakhs> {};
struct fraction : seq<one<'.'>, plus<digit>> {};
struct exponent : seq<one<'e', 'E'>, opt<one<'+', '-'>>, rep_min_max<1, 3, digit>, not_at<alnum>> {};
/// number = ( grouped / 1*DIGIT ) [ "." 1*DIGIT ] [ exponent ]  /  "." 1*DIGIT
struct number : sor<seq<sor<grouped, plus<digit>>, opt<fraction>, opt<exponent>>, fraction> {};
struct point_group : seq<one<'.'>, rep<3, digit>, not_at<digit>> {};
/// comma-number = 1*3DIGIT 1*( "." 3DIGIT ) "," 1*2DIGIT  /  1*3DIGIT 2*( "." 3DIGIT ): points that part groups
struct comma_number : seq<rep_min_max<1, 3, digit>,
                          sor<seq<plus<point_group>, one<','>, rep_min_max<1, 2, digit>>, rep_min<2, point_group>>> {};
/// loose-number = 1*DIGIT "," 1*DIGIT, but no grouped: a decimal comma or a broken group
struct loose_number : seq<not_at<grouped, eof>, plus<digit>, one<','>, plus<digit>> {};
/// suffix = ALPHA / "-" / "/" …: a magnitude, a unit, a rate
struct suffix : seq<not_at<digit>, plus<any>> {};
/// ordinal = 1*DIGIT ( "st" / "nd" / "rd" / "th" )
struct ordinal : seq<plus<digit>, sor<istring<'s', 't'>, istring<'n', 'd'>, istring<'r', 'd'>, istring<'t', 'h'>>> {};
/// clock = 1*3DIGIT ":" 2DIGIT [ ":" 2DIGIT [ "." 1*DIGIT ] ]
struct clock : seq<rep_min_max<1, 3, digit>, one<':'>, two_digits, opt<one<':'>, two_digits, opt<fraction>>> {};
/// colon-ratio = 1*2DIGIT ":" DIGIT
struct colon_ratio : seq<one_or_two, one<':'>, digit> {};
/// ratio = number "/" number
struct ratio : seq<number, one<'/'>, number> {};
struct letters : plus<alpha> {};
/// range = number [ letters ] "-" number [ suffix ]
struct number_range : seq<number, opt<letters>, hyphen, number, opt<suffix>> {};
struct duration_unit
    : sor<istring<'m', 'i', 'n', 's'>, istring<'m', 'i', 'n'>, istring<'h', 'r', 's'>, istring<'h', 'r'>,
          istring<'s', 'e', 'c'>, one<'w', 'd', 'h', 'm', 's', 'W', 'D', 'H', 'M', 'S'>> {};
/// duration = 2*( 1*DIGIT ( "w" / "d" / "h" / "m" / "s" ) )  /  1*DIGIT "h" 2DIGIT
struct duration : sor<rep_min<2, plus<digit>, duration_unit>, seq<plus<digit>, one<'h', 'H'>, two_digits>> {};
/// quantity = number [ suffix ]
struct quantity : seq<number, opt<suffix>> {};

/// literal = the first of these that is the whole word; the order settles what is written alike
struct any_literal
    : sor<whole<iso_date>, whole<year_first>, whole<compact_date>, whole<iso_week>, whole<year_quarter>,
          whole<year_half>, whole<iso_month>, whole<slashed_date>, whole<named_date>, whole<named_month>,
          whole<year_month>, whole<month_year>, whole<two_years>, whole<quarter_first>, whole<half_first>,
          whole<ordinal>, whole<clock>, whole<colon_ratio>, whole<ratio>, whole<duration>, whole<comma_number>,
          whole<loose_number>, whole<number_range>, whole<quantity>> {};

/// period-name = a word that begins with a letter and names a period or a day
struct period_name : sor<whole<fiscal_quarter>, whole<fiscal_half>, whole<fiscal_year>, whole<quarter>, whole<half>,
                         whole<week>, whole<calendar_year>, whole<end_of_quarter>, whole<end_of_half>,
                         whole<end_of_year>, whole<named_date>, whole<named_month>, whole<named_day>> {};

}  // namespace goals::grammar::literal
