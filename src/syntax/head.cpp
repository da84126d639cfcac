// A head is a label alone, a label and a number, or a label and an id.
#include "syntax/head.hpp"

#include <cstdint>

#include "base/ascii.hpp"

namespace goals {
namespace {

bool is_number_part(char c) { return is_digit(c) || c == '.'; }

TextRange range(std::size_t begin, std::size_t end) {
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

std::size_t without_trailing_blanks(std::string_view text, std::size_t end) {
  while (end > 0 && is_blank(text[end - 1])) --end;
  return end;
}

/// The label before `end`, with what stands from `id_begin` as its id.
std::optional<Head> declaration_with_id(std::string_view text, std::size_t label_end, std::size_t id_begin) {
  const auto label = find_label(text.substr(0, label_end));
  if (!label || !is_declaration(*label)) return std::nullopt;
  return Head{.label = *label, .label_range = range(0, label_end), .id_range = range(id_begin, text.size())};
}

}  // namespace

std::optional<Head> split_head(std::string_view text) {
  text = text.substr(0, without_trailing_blanks(text, text.size()));
  if (const auto label = find_label(text)) {
    const bool bare_letter = text.size() == 1;  // `O` is a label only with its number
    if (!bare_letter) return Head{.label = *label, .label_range = range(0, text.size()), .id_range = {}};
    return std::nullopt;
  }
  std::size_t word = text.size();
  while (word > 0 && is_number_part(text[word - 1])) --word;
  if (word < text.size() && text[word] != '.') {
    if (const auto head = declaration_with_id(text, without_trailing_blanks(text, word), word)) return head;
  }
  word = text.size();
  while (word > 0 && !is_blank(text[word - 1])) --word;
  const std::size_t label_end = without_trailing_blanks(text, word);
  return label_end > 1 ? declaration_with_id(text, label_end, word) : std::nullopt;
}

}  // namespace goals
