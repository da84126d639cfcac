// A hand-written reader of one line: a word, a list in parentheses, a reason.
#include "lint/allow.hpp"

#include <algorithm>

namespace goals {
namespace {

constexpr bool is_word_byte(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-'; }

std::uint32_t end_of_word(std::string_view text, std::uint32_t at) {
  while (at < text.size() && is_word_byte(text[at])) ++at;
  return at;
}

AllowForm form_of(std::string_view word) {
  if (word == "allow") return AllowForm::item;
  if (word == "allow-file") return AllowForm::file;
  return AllowForm::unknown;
}

/// The names between two commas, from after `(` up to `close`.
std::vector<TextRange> read_names(std::string_view text, std::uint32_t begin, std::uint32_t close) {
  std::vector<TextRange> names;
  while (begin <= close) {
    const auto comma = static_cast<std::uint32_t>(std::min<std::size_t>(text.find(',', begin), close));
    const TextRange name = trimmed(text, {begin, comma});
    if (!name.empty()) names.push_back(name);
    begin = comma + 1;
  }
  return names;
}

/// `allow missing-deadline`: an allow without its parentheses, told from prose by the hyphen of the name.
bool forgets_parentheses(std::string_view text, TextRange word) {
  if (form_of(word.of(text)) == AllowForm::unknown) return false;
  const auto name = static_cast<std::uint32_t>(std::min(text.find_first_not_of(": \t", word.end), text.size()));
  const auto hyphen = text.substr(name, end_of_word(text, name) - name).find('-');
  return hyphen != std::string_view::npos && hyphen != 0;
}

}  // namespace

std::optional<Allow> read_allow(std::string_view text) {
  Allow allow;
  allow.word = {0, end_of_word(text, 0)};
  if (allow.word.empty()) return std::nullopt;
  const std::uint32_t open = allow.word.end;
  if (open == text.size() || text[open] != '(') {
    return forgets_parentheses(text, allow.word) ? std::optional(allow) : std::nullopt;
  }
  const auto close = static_cast<std::uint32_t>(std::min(text.find(')', open), text.size()));
  if (close == text.size()) return allow;
  allow.form = form_of(allow.word.of(text));
  allow.rules = read_names(text, open + 1, close);
  allow.reason = trimmed(text, {close + 1, static_cast<std::uint32_t>(text.size())});
  return allow;
}

}  // namespace goals
