// The grammar of one line of a `.goals` file, in PEGTL: each struct is the production written above it, and all of them
// stand in grammar/spec.md too.
//
// file = [ byte_order_mark ] line { line_end line }
// line_end = LF | CR LF | CR
// line = blanks [ comment_line | note_line | labelled_line | log_line | bullet_line ] blanks
//
// A line is parsed alone, without its indentation, trailing blanks and end of line; which production applies follows
// from its first byte (src/syntax/parse_line.cpp). Nesting is no matter of this grammar: it needs to know the lines
// above (src/syntax/nest.cpp). The words that may stand in a head are data (src/syntax/labels.cpp).
//
// Actions are attached to the leaves only, and a leaf that fires is never undone: every alternative that can still fail
// after a leaf has matched is guarded by `at<>`, in which no action runs.
#pragma once

#include <tao/pegtl.hpp>
#include <tao/pegtl/contrib/analyze_traits.hpp>

namespace goals::grammar {

namespace pegtl = tao::pegtl;

// clang-format off

// blanks = { " " | TAB }
struct blanks : pegtl::star<pegtl::blank> {};
struct some_blanks : pegtl::plus<pegtl::blank> {};

// text = { any byte }
// A rule of its own, because PEGTL's would look at each byte.
struct text {
  using rule_t = text;
  using subs_t = pegtl::empty_list;

  template <class Input>
  static bool match(Input& in) noexcept {
    in.bump(in.size());
    return true;
  }
};

// The text before a place that a look-ahead finds. Blanks are taken a whole run at a time, which keeps the search
// linear, and so is what begins with neither a blank nor one of the bytes that a look-ahead may begin with.
template <char... Starts>
struct chunk : pegtl::sor<some_blanks, pegtl::plus<pegtl::not_one<' ', '\t', Starts...>>, pegtl::any> {};
template <class Stop, char... Starts>
struct up_to : pegtl::plus<pegtl::not_at<Stop>, chunk<Starts...>> {};

// ---------------------------------------------------------------------------------------------------- comments and notes

// directive = "#" blanks "goals:" blanks text
struct directive_mark : pegtl::seq<pegtl::one<'#'>, blanks, pegtl::string<'g', 'o', 'a', 'l', 's', ':'>> {};
struct directive_text : text {};
struct directive : pegtl::seq<directive_mark, blanks, directive_text> {};

// comment = "#" text
struct comment : pegtl::seq<pegtl::one<'#'>, text> {};

// comment_line = directive | comment
struct comment_line : pegtl::if_then_else<pegtl::at<directive_mark>, directive, comment> {};

// note_line = ">" blanks text
struct note_mark : pegtl::one<'>'> {};
struct note_text : text {};
struct note_line : pegtl::seq<note_mark, blanks, note_text> {};

// --------------------------------------------------------------------------------------------------------------- bullets

// bullet = ( "-" | "*" | "•" | digit { digit } "." ) followed by a blank or the end of the line
struct round_bullet : pegtl::string<'\xE2', '\x80', '\xA2'> {};
struct numbered_bullet : pegtl::seq<pegtl::plus<pegtl::digit>, pegtl::one<'.'>> {};
struct bullet_mark : pegtl::sor<pegtl::one<'-', '*'>, round_bullet, numbered_bullet> {};
struct bullet : bullet_mark {};
struct bullet_end : pegtl::sor<pegtl::blank, pegtl::eof> {};
struct bullet_ahead : pegtl::at<bullet_mark, bullet_end> {};
struct bullet_lead : pegtl::seq<bullet_ahead, bullet, blanks> {};

// bullet_line = bullet blanks text
struct bullet_text : text {};
struct bullet_line : pegtl::seq<bullet_lead, bullet_text> {};

// -------------------------------------------------------------------------------------------------------------- labelled

// head = letter { letter | digit | " " | TAB | "-" | "_" | "." | "'" | "/" | "&" | character beyond ASCII }
// The words before the colon: a label and perhaps an id. Splitting them takes the table of labels.
struct head_start : pegtl::alpha {};
struct head_rest : pegtl::sor<pegtl::alnum, pegtl::one<' ', '-', '_', '.', '\t', '\'', '/', '&'>, pegtl::utf8::not_range<0, 127>> {};
struct head : pegtl::seq<head_start, pegtl::star<head_rest>> {};

// labelled_line = [ bullet blanks ] head ":" blanks text
struct colon : pegtl::one<':'> {};
struct value : text {};
struct labelled_line : pegtl::seq<pegtl::opt<bullet_lead>, head, colon, blanks, value> {};

// ------------------------------------------------------------------------------------------------------------------- log

// date = digit digit digit digit "-" digit digit "-" digit digit
struct date : pegtl::seq<pegtl::rep<4, pegtl::digit>, pegtl::one<'-'>, pegtl::rep<2, pegtl::digit>, pegtl::one<'-'>,
                         pegtl::rep<2, pegtl::digit>, pegtl::not_at<pegtl::alnum>> {};
struct log_date : date {};

// because = blanks "because" blanks reason
// reason = text
struct word_end : pegtl::not_at<pegtl::identifier_other> {};
struct because_word : pegtl::seq<pegtl::istring<'b', 'e', 'c', 'a', 'u', 's', 'e'>, word_end> {};
struct reason : text {};
struct because_ahead : pegtl::at<some_blanks, because_word> {};
struct because : pegtl::seq<some_blanks, because_word, blanks, reason> {};
struct because_or_end : pegtl::sor<pegtl::seq<because_ahead, because>, pegtl::eof> {};

// arrow = "->" | "→"
struct arrow : pegtl::sor<pegtl::string<'-', '>'>, pegtl::string<'\xE2', '\x86', '\x92'>> {};
struct arrow_ahead : pegtl::at<blanks, arrow> {};

// change = ( "target" | "deadline" | "baseline" ) blanks before blanks arrow blanks after [ because ]
// before = text up to the first arrow
// after = text up to the first because
struct target_word : pegtl::istring<'t', 'a', 'r', 'g', 'e', 't'> {};
struct deadline_word : pegtl::istring<'d', 'e', 'a', 'd', 'l', 'i', 'n', 'e'> {};
struct baseline_word : pegtl::istring<'b', 'a', 's', 'e', 'l', 'i', 'n', 'e'> {};
struct change_word : pegtl::sor<target_word, deadline_word, baseline_word> {};
struct before : up_to<arrow_ahead, '-', '\xE2'> {};
struct after : up_to<because_ahead> {};
struct change_ahead : pegtl::at<change_word, some_blanks, before, blanks, arrow, blanks, pegtl::any> {};
struct change : pegtl::seq<change_ahead, change_word, some_blanks, before, blanks, arrow, blanks, after, because_or_end> {};

// dropped = "dropped" [ because ]
struct dropped_word : pegtl::istring<'d', 'r', 'o', 'p', 'p', 'e', 'd'> {};
struct dropped_ahead : pegtl::at<dropped_word, pegtl::sor<pegtl::eof, because_ahead>> {};
struct dropped : pegtl::seq<dropped_ahead, dropped_word, because_or_end> {};

// deferred = "deferred" blanks "to" blanks period [ because ]
// period = text up to the first because
struct deferred_word : pegtl::istring<'d', 'e', 'f', 'e', 'r', 'r', 'e', 'd'> {};
struct to_word : pegtl::istring<'t', 'o'> {};
struct period : up_to<because_ahead> {};
struct deferred_ahead : pegtl::at<deferred_word, some_blanks, to_word, some_blanks, pegtl::any> {};
struct deferred : pegtl::seq<deferred_ahead, deferred_word, some_blanks, to_word, some_blanks, period, because_or_end> {};

// confidence = "confidence" blanks digit { digit } [ "." digit { digit } ] [ "%" | "/10" ]
struct confidence_word : pegtl::istring<'c', 'o', 'n', 'f', 'i', 'd', 'e', 'n', 'c', 'e'> {};
struct confidence_number : pegtl::seq<pegtl::plus<pegtl::digit>, pegtl::opt<pegtl::one<'.'>, pegtl::plus<pegtl::digit>>,
                                      pegtl::opt<pegtl::sor<pegtl::one<'%'>, pegtl::string<'/', '1', '0'>>>> {};
struct confidence_value : confidence_number {};
struct confidence : pegtl::seq<confidence_word, some_blanks, confidence_value> {};

// stated_status = ( "on" | "off" ) between "track" | "at" between "risk"
// between = ( " " | "-" ) { " " | "-" }
struct between : pegtl::plus<pegtl::one<' ', '-'>> {};
struct on_track : pegtl::seq<pegtl::istring<'o', 'n'>, between, pegtl::istring<'t', 'r', 'a', 'c', 'k'>> {};
struct off_track : pegtl::seq<pegtl::istring<'o', 'f', 'f'>, between, pegtl::istring<'t', 'r', 'a', 'c', 'k'>> {};
struct at_risk : pegtl::seq<pegtl::istring<'a', 't'>, between, pegtl::istring<'r', 'i', 's', 'k'>> {};

// annotations = "(" blanks annotation blanks { "," blanks annotation blanks } ")"
// annotation = confidence | stated_status
struct stated_status : pegtl::sor<on_track, off_track, at_risk> {};
struct annotation : pegtl::sor<confidence, stated_status> {};
struct open : pegtl::one<'('> {};
struct comma : pegtl::one<','> {};
struct close : pegtl::one<')'> {};
struct padded_annotation : pegtl::seq<blanks, annotation, blanks> {};
struct annotations : pegtl::seq<open, pegtl::list<padded_annotation, comma>, close> {};
struct annotations_ahead : pegtl::at<blanks, annotations> {};

// check_in = [ entry ] [ blanks annotations blanks text ]
// entry = text up to the first annotations
// It begins with the value: a quantity, a share, `done` or `missed`. Where the value ends and a note begins, the
// statement layer decides, which knows units; and a check-in without a value is told so by the model.
struct entry : up_to<annotations_ahead, '('> {};
struct log_note : text {};
struct annotated_end : pegtl::seq<blanks, annotations, blanks, log_note> {};
struct check_in : pegtl::seq<pegtl::opt<entry>, pegtl::opt<annotations_ahead, annotated_end>> {};

// log_line = [ bullet blanks ] date blanks ":" blanks ( change | dropped | deferred | check_in )
struct log_entry : pegtl::sor<change, dropped, deferred, check_in> {};
struct log_line : pegtl::seq<pegtl::opt<bullet_lead>, log_date, blanks, colon, blanks, log_entry> {};

// clang-format on

}  // namespace goals::grammar

namespace tao::pegtl {

// For `analyze`: text may match nothing, as `opt` may.
template <class Name>
struct analyze_traits<Name, goals::grammar::text> : analyze_opt_traits<> {};

}  // namespace tao::pegtl
