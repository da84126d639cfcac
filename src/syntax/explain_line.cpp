// Each malformed line is looked at once more, slowly, to say what was seen and what to type.
#include "syntax/explain_line.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>

#include "base/ascii.hpp"
#include "base/date.hpp"
#include "base/nearest.hpp"
#include "catalog/problems.hpp"
#include "syntax/head.hpp"
#include "syntax/parse.hpp"
#include "text/utf8.hpp"

namespace goals {
namespace {

constexpr std::size_t longest_label = 40;
constexpr std::size_t most_label_words = 4;
constexpr std::size_t most_invalid_characters = 1000;

TextRange part(TextRange line, std::size_t begin, std::size_t end) {
  return {line.begin + static_cast<std::uint32_t>(begin), line.begin + static_cast<std::uint32_t>(end)};
}

Fix replacement(std::string title, TextRange range, std::string text, bool safe = true) {
  return {.title = std::move(title), .edits = {{range, std::move(text)}}, .safe = safe};
}

// --------------------------------------------------------------------------------------------------------------- dates

/// Three numbers at the begin of a line, parted by `-`, `/` or `.`: a date in some country's order.
struct LooseDate {
  std::array<int, 3> numbers{};
  std::size_t size = 0;
};

std::optional<LooseDate> read_loose_date(std::string_view text) {
  LooseDate date;
  for (std::size_t i = 0; i < date.numbers.size(); ++i) {
    const std::size_t begin = date.size;
    while (date.size < text.size() && is_digit(text[date.size]) && date.size - begin < 4) {
      date.numbers.at(i) = date.numbers.at(i) * 10 + (text[date.size++] - '0');
    }
    if (date.size == begin) return std::nullopt;
    const bool last = i + 1 == date.numbers.size();
    if (last) break;
    const bool separator =
        date.size < text.size() && std::string_view{"-/."}.find(text[date.size]) != std::string_view::npos;
    if (!separator) return std::nullopt;
    ++date.size;
  }
  return date;
}

/// The readings of three numbers that name a day: year first, else day or month first.
std::vector<std::string> readings(const LooseDate& date) {
  const auto [a, b, c] = date.numbers;
  std::vector<std::string> out;
  const auto add = [&out](int year, int month, int day) {
    const auto found = make_date(year, month, day);
    if (found && std::find(out.begin(), out.end(), to_string(*found)) == out.end()) out.push_back(to_string(*found));
  };
  constexpr int first_year = 1000;
  if (a >= first_year) {
    add(a, b, c);
  } else if (c >= first_year) {
    add(c, a, b);
    add(c, b, a);
  }
  return out;
}

bool explain_dated(std::string_view text, TextRange line, std::vector<Diagnostic>& diagnostics) {
  const auto date = read_loose_date(text);
  if (!date) return false;
  const TextRange range = part(line, 0, date->size);
  const std::string shown = quoted(text.substr(0, date->size));
  const std::vector<std::string> meant = readings(*date);
  if (parse_iso_date(text.substr(0, date->size))) {
    Diagnostic& found =
        report(diagnostics, problems::unlabelled_line, line, "this dated line has no colon after its date",
               "write " + quoted(std::string(text.substr(0, date->size)) + ": …"));
    const bool date_ends = date->size == text.size() || is_blank(text[date->size]);
    if (date_ends) found.fixes.push_back(replacement("add the colon", part(line, date->size, date->size), ":"));
  } else if (meant.size() > 1) {
    Diagnostic& found =
        report(diagnostics, problems::ambiguous_date, range, "the date " + shown + " can be read in two ways",
               "write `" + meant[0] + "` or `" + meant[1] + "`");
    for (const std::string& day : meant) found.fixes.push_back(replacement("write `" + day + "`", range, day, false));
  } else if (meant.size() == 1) {
    Diagnostic& found = report(diagnostics, problems::invalid_date, range,
                               "the date " + shown + " is not written as year-month-day", "write `" + meant[0] + "`");
    found.fixes.push_back(replacement("write the date as " + meant[0], range, meant[0]));
  } else {
    report(diagnostics, problems::invalid_date, range, "there is no day " + shown,
           "write a day of the calendar as year-month-day");
  }
  return true;
}

// -------------------------------------------------------------------------------------------------------------- labels

std::string_view without_trailing_blanks(std::string_view text) {
  while (!text.empty() && is_blank(text.back())) text.remove_suffix(1);
  return text;
}

std::size_t count_words(std::string_view text) {
  std::size_t words = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (!is_blank(text[i]) && (i == 0 || is_blank(text[i - 1]))) ++words;
  }
  return words;
}

/// The words before the first colon, when they could be meant as a label.
std::optional<std::string_view> label_candidate(std::string_view text) {
  const std::size_t colon = text.substr(0, longest_label + 1).find(':');
  if (colon == std::string_view::npos || colon == 0 || text.substr(colon).starts_with("://")) return std::nullopt;
  const std::string_view words = without_trailing_blanks(text.substr(0, colon));
  if (words.empty() || !is_letter(words.front()) || count_words(words) > most_label_words) return std::nullopt;
  return words;
}

bool same_words(std::string_view lower_case, std::string_view text) {
  return std::equal(lower_case.begin(), lower_case.end(), text.begin(), text.end(),
                    [](char a, char b) { return a == lower(b); });
}

/// What to type in place of an unknown label; `range` is the part of it that is replaced.
struct Suggestion {
  std::string_view label;
  std::size_t size = 0;
};

std::string_view nearest_label(std::string_view word) {
  std::vector<std::string_view> candidates;
  for (const LabelSpelling& spelling : label_spellings()) {
    if (spelling.text.size() > 1) candidates.push_back(spelling.text);
  }
  const std::string_view found = nearest(word, candidates);
  return found.empty() ? found : canonical_label(*find_label(found));
}

Suggestion suggest_label(std::string_view words) {
  for (const ForeignLabel& foreign : foreign_labels()) {
    if (same_words(foreign.text, words)) return {foreign.replacement, words.size()};
  }
  if (const std::string_view found = nearest_label(words); !found.empty()) return {found, words.size()};
  const std::size_t first = std::min(words.find_first_of(" \t"), words.size());
  const std::string_view found = nearest_label(words.substr(0, first));
  const auto kind = find_label(found);
  return kind && is_declaration(*kind) ? Suggestion{found, first} : Suggestion{};
}

/// `Objective my goal`: the longest declaration's label that the words begin with, with the blank behind it; 0 for
/// none.
std::size_t declaration_before_id(std::string_view words) {
  for (std::size_t end = words.find_last_of(" \t"); end != std::string_view::npos && end > 0;
       end = words.find_last_of(" \t", end - 1)) {
    const auto kind = find_label(words.substr(0, end));
    if (kind && is_declaration(*kind) && end > 1) return end + 1;
  }
  return 0;
}

void report_id(TextRange range, std::string_view text, std::vector<Diagnostic>& diagnostics) {
  const std::string mended = to_id(text);
  Diagnostic& found =
      report(diagnostics, problems::invalid_id, range, quoted(text) + " is not an id",
             "an id is lower-case letters, digits and `-`" + (mended.empty() ? "" : ": write `" + mended + "`"));
  if (!mended.empty()) found.fixes.push_back(replacement("write `" + mended + "`", range, mended, false));
}

/// What an unknown label was meant to be: a kind, or `custom` for a note and for what is anybody's guess. Nothing, and
/// nothing reported, when the words are no label; `sure` asks for a label to be suggested at least.
std::optional<LabelKind> explain_unknown_label(std::string_view text, TextRange line, bool sure,
                                               std::vector<Diagnostic>& diagnostics) {
  const auto words = label_candidate(text);
  if (!words) return std::nullopt;
  if (const std::size_t id = declaration_before_id(*words); id > 0) {
    report_id(part(line, id, words->size()), words->substr(id), diagnostics);
    return find_label(without_trailing_blanks(words->substr(0, id)));
  }
  const Suggestion suggestion = suggest_label(*words);
  if (sure && suggestion.label.empty()) return std::nullopt;
  const std::size_t size = suggestion.label.empty() ? words->size() : suggestion.size;  // not the id behind it
  Diagnostic& found = report(diagnostics, problems::unknown_label, part(line, 0, size),
                             "unknown label " + quoted(words->substr(0, size)));
  if (suggestion.label.empty()) {
    found.help = "a field of your own is written `x-…:`; a note begins with `>`, a comment with `#`";
    return LabelKind::custom;
  }
  const bool is_note = suggestion.label == ">";
  const std::string written = std::string(suggestion.label) + (is_note ? " " : ":");
  found.help = is_note ? "a note is written `> …`" : "write `" + std::string(suggestion.label) + ":`";
  const std::size_t colon = text.find(':');
  const std::size_t after = text.find_first_not_of(" \t", colon + 1);
  const TextRange replaced = is_note ? part(line, 0, std::min(after, text.size())) : part(line, 0, suggestion.size);
  found.fixes.push_back(
      replacement("write `" + written + "`", replaced, is_note ? written : std::string(suggestion.label)));
  return find_label(suggestion.label).value_or(LabelKind::custom);
}

/// `Cycle 2026-Q3`, `KR Reduce churn`: a section or a declaration that lost its colon.
std::optional<LabelKind> explain_missing_colon(std::string_view text, TextRange line,
                                               std::vector<Diagnostic>& diagnostics) {
  std::size_t end = std::min(text.find_first_of(" \t"), text.size());
  std::optional<LabelKind> kind = find_label(text.substr(0, end));
  if (end < text.size() && (!kind || kind == LabelKind::goal)) {  // `Key Result …`, `SMART Goal …`
    const std::size_t next = std::min(text.find_first_of(" \t", end + 1), text.size());
    if (const auto longer = find_label(text.substr(0, next))) {
      kind = longer;
      end = next;
    }
  }
  const bool opens = kind && (is_section(*kind) || is_declaration(*kind)) && end > 1;
  if (!opens || text.find(':') != std::string_view::npos) return std::nullopt;
  const std::string_view label = text.substr(0, end);
  Diagnostic& found = report(diagnostics, problems::unlabelled_line, line, "this line has no colon",
                             "a colon parts label and text: write " + quoted(std::string(label) + ": …"));
  const std::size_t value = std::min(text.find_first_not_of(" \t", end), text.size());
  found.fixes.push_back(replacement("add the colon", part(line, end, value), ": ", false));
  return kind;
}

/// `-text`, `–text`, `1) text`: signs that lists begin with elsewhere. Bytes of the sign and the blanks behind it; 0
/// for none, for a number (`-5%`, `1.5`) and for a rule (`---`).
std::size_t foreign_bullet(std::string_view text) {
  constexpr std::array<std::string_view, 10> signs{"-", "*", "•", "–", "—", "‣", "◦", "▪", "●", "·"};
  std::size_t size = std::min(text.find_first_not_of("0123456789"), text.size());
  const bool numbered = size > 0 && size < text.size() && (text[size] == ')' || text[size] == '.');
  size = numbered ? size + 1 : 0;
  for (const std::string_view sign : signs) {
    if (text.starts_with(sign) && !text.substr(sign.size()).starts_with(sign)) size = sign.size();
  }
  if (size == 0 || size == text.size() || is_digit(text[size])) return 0;
  return std::min(text.find_first_not_of(" \t", size), text.size());
}

bool explain_foreign_bullet(std::string_view text, TextRange line, std::vector<Diagnostic>& diagnostics) {
  const std::size_t size = foreign_bullet(text);
  if (size == 0) return false;
  Diagnostic& found = report(diagnostics, problems::unlabelled_line, line,
                             "this line begins with " + quoted(text.substr(0, size)) + ", which is no bullet",
                             "a bullet is `-`, `*`, `•` or `1.` with a blank behind it: write `- …`");
  found.fixes.push_back(replacement("write `- `", part(line, 0, size), "- "));
  return true;
}

}  // namespace

std::optional<LabelKind> explain_malformed(std::string_view text, TextRange line, LineContext context,
                                           std::vector<Diagnostic>& diagnostics) {
  const std::string_view content = line.of(text);
  if (explain_dated(content, line, diagnostics) || explain_foreign_bullet(content, line, diagnostics))
    return std::nullopt;
  const bool under_heading = context == LineContext::under_key_results || context == LineContext::under_initiatives;
  if (const auto meant = explain_unknown_label(content, line, under_heading, diagnostics)) return meant;
  if (const auto meant = under_heading ? std::nullopt : explain_missing_colon(content, line, diagnostics)) return meant;
  Diagnostic& found = report(diagnostics, problems::unlabelled_line, line, "this line has no label");
  const TextRange start = part(line, 0, 0);
  if (under_heading) {
    found.help = "lines under this heading begin with a bullet: write `- …`";
    found.fixes.push_back(replacement("add the bullet", start, "- "));
  } else if (context == LineContext::after_text) {
    found.help =
        "to continue the line above begin with `> `; else begin with a label such as `KR:` or `why:`, or with `#`";
    found.fixes.push_back(replacement("make it a note of the line above", start, "> ", false));
  } else {
    found.help = "begin with a label such as `Objective:` or `Goal:`, or with `#` for a comment";
    found.fixes.push_back(replacement("make it a comment", start, "# ", false));
  }
  return std::nullopt;
}

void explain_labelled(const Tree& tree, std::size_t node, std::vector<Diagnostic>& diagnostics) {
  const Node& line = tree.node(node);
  const TextRange label = tree.find_token(node, TokenKind::label).value_or(tree.line_range(node));
  const auto value = tree.find_token(node, TokenKind::value);
  if (is_heading(line.label)) {
    if (!value) return;
    report(diagnostics, problems::misplaced_line, *value, "text behind a heading has no meaning",
           "write it on a line of its own as `- …`");
    return;
  }
  if (!value && (is_declaration(line.label) || is_section(line.label))) {
    report(diagnostics, problems::empty_statement, label,
           quoted(label.of(tree.text())) + " says nothing after its colon", "write its text on the same line");
  }
  const auto id = tree.find_token(node, TokenKind::id);
  if (!id) return;
  const std::string_view text = id->of(tree.text());
  const bool number = is_digit(text.front()) && text.find_first_not_of("0123456789.") == std::string_view::npos;
  if (!number && !is_id(text)) report_id(*id, text, diagnostics);
}

void explain_bullet(const Tree& tree, std::size_t node, std::vector<Diagnostic>& diagnostics) {
  if (tree.find_token(node, TokenKind::value)) return;
  report(diagnostics, problems::empty_statement, tree.line_range(node), "this bullet has no text",
         "write its text on the same line, or delete the line");
}

void explain_characters(std::string_view text, std::vector<Diagnostic>& diagnostics) {
  std::size_t count = 0;
  for (std::size_t at = find_invalid(text); at < text.size(); at = find_invalid(text, at)) {
    const std::size_t begin = at;
    const CodePoint first = decode(text, begin);
    do {
      at += decode(text, at).size;
    } while (at < text.size() && find_invalid(text.substr(0, std::min(at + 4, text.size())), at) == at);
    const TextRange range{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(at)};
    if (++count == most_invalid_characters) {
      report(diagnostics, problems::invalid_character, range, "more invalid characters follow that are not listed",
             "is this a text file in UTF-8?");
      return;
    }
    report(diagnostics, problems::invalid_character, range,
           (first.valid ? "a character that may not stand in text: " : "bytes that are not UTF-8: ") +
               quoted(range.of(text)),
           first.valid ? "delete it" : "save the file as UTF-8");
  }
}

bool is_id(std::string_view text) {
  const auto allowed = [](char c) { return (c >= 'a' && c <= 'z') || is_digit(c) || c == '-'; };
  return !text.empty() && text.front() != '-' && std::all_of(text.begin(), text.end(), allowed);
}

std::string to_id(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (is_letter(c) || is_digit(c)) {
      out += lower(c);
    } else if (!out.empty() && out.back() != '-') {
      out += '-';
    }
  }
  while (!out.empty() && out.back() == '-') out.pop_back();
  return out;
}

}  // namespace goals
