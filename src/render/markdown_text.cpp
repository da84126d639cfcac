// Escapes by what a renderer would do with a character, in one pass over the text.
#include "render/markdown_text.hpp"

#include <algorithm>

#include "base/ascii.hpp"
#include "text/utf8.hpp"

namespace goals {
namespace {

// Mentions and issue numbers are found in the text after Markdown is done with it, where an entity no longer hides the
// sign; only a character between the sign and the name does. A word joiner is not seen and breaks no line.
constexpr std::string_view separator = "&#8288;";

bool is_letter_or_digit(char byte) { return is_letter(byte) || is_digit(byte); }

char at(std::string_view text, std::size_t place) { return place < text.size() ? text[place] : '\0'; }

/// `:tada:` becomes a picture.
bool begins_emoji_code(std::string_view text, std::size_t colon) {
  constexpr std::size_t longest = 48;
  std::size_t end = colon + 1;
  while (end < text.size() && end - colon < longest &&
         (is_letter_or_digit(text[end]) || text[end] == '_' || text[end] == '+' || text[end] == '-')) {
    ++end;
  }
  return end > colon + 1 && at(text, end) == ':';
}

/// Does the sign at this place call a person or a thing: `@ada`, `#12`, `!7`, `GH-3`?
bool begins_reference(std::string_view text, std::size_t place) {
  const char next = at(text, place + 1);
  switch (text[place]) {
    case '@': return is_letter_or_digit(next);
    case '#':
    case '!': return is_digit(next);
    case ':': return begins_emoji_code(text, place);
    case '-': return is_digit(next) && place >= 2 && (text[place - 1] | 0x20) == 'h' && (text[place - 2] | 0x20) == 'g';
    default: return false;
  }
}

/// What a character is written as; empty when it stands for itself.
std::string_view replacement(std::string_view text, std::size_t place) {
  switch (text[place]) {
    case '\\': return "\\\\";
    case '`': return "\\`";
    case '*': return "\\*";
    case '_': return "\\_";
    case '[': return "\\[";
    case ']': return "\\]";
    case '~': return "\\~";
    case '#': return "\\#";
    case '$': return "\\$";
    case '<': return "&lt;";
    case '>': return "&gt;";
    case '&': return "&amp;";
    case '|': return "&#124;";
    case '\n':
    case '\r':
    case '\t': return " ";
    case ':': return at(text, place + 1) == '/' ? "&#58;" : "";
    case '.': return place >= 3 && (text[place - 1] | 0x20) == 'w' && (text[place - 3] | 0x20) == 'w' ? "&#46;" : "";
    default: return "";
  }
}

void append_escaped(std::string& out, std::string_view text) {
  for (std::size_t place = 0; place < text.size(); ++place) {
    const std::string_view written = replacement(text, place);
    if (written.empty()) {
      out += text[place];
    } else {
      out += written;
    }
    if (begins_reference(text, place)) out += separator;
  }
}

}  // namespace

void append_markdown(std::string& out, std::string_view text) {
  if (find_invalid(text) == text.size()) {
    append_escaped(out, text);
  } else {
    append_escaped(out, printable(text));
  }
}

std::string markdown_escaped(std::string_view text) {
  std::string out;
  out.reserve(text.size() + text.size() / 8);
  append_markdown(out, text);
  return out;
}

std::string markdown_name(std::string_view name) {
  const bool is_plain = std::all_of(name.begin(), name.end(), [](char byte) {
    return is_letter_or_digit(byte) || byte == '-' || byte == '.' || byte == ':' || byte == '/' || byte == '_';
  });
  return is_plain && !name.empty() ? "`" + std::string(name) + "`" : markdown_escaped(name);
}

std::string_view shortened(std::string_view text, std::size_t count, bool& was_cut) {
  std::size_t place = 0;
  for (std::size_t i = 0; i < count && place < text.size(); ++i) place += decode(text, place).size;
  was_cut = place < text.size();
  if (!was_cut) return text;
  constexpr std::size_t longest_word = 24;  // beyond, a word is cut too
  const std::size_t blank = text.rfind(' ', place);
  return text.substr(0, blank != std::string_view::npos && blank + longest_word > place ? blank : place);
}

}  // namespace goals
