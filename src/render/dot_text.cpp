// In DOT a backslash begins an escape (`\N` is the name of the node) and `&` an entity; both are written so that they
// do not.
#include "render/dot_text.hpp"

#include "render/display.hpp"
#include "text/utf8.hpp"

namespace goals {
namespace {

void append_dot_escaped(std::string& out, std::string_view text) {
  for (const char byte : text) {
    switch (byte) {
      case '"': out += "\\\""; break;
      case '\\': out += "\\\\"; break;
      case '&': out += "&amp;"; break;
      case '<': out += "&lt;"; break;
      case '>': out += "&gt;"; break;
      case '\n':
      case '\r':
      case '\t': out += ' '; break;
      default: out += byte;
    }
  }
}

}  // namespace

std::string dot_string(std::string_view text, std::size_t width) {
  std::string out = "\"";
  const std::string shown = printable(text);
  std::size_t used = 0;
  for (std::size_t begin = 0; begin < shown.size();) {
    const std::size_t end = std::min(shown.find(' ', begin), shown.size());
    const std::string_view word = std::string_view(shown).substr(begin, end - begin);
    const std::size_t columns = display_width(word);
    if (used > 0 && used + 1 + columns > width) {
      out += "\\n";
      used = 0;
    } else if (begin > 0) {
      out += ' ';
      ++used;
    }
    append_dot_escaped(out, word);
    used += columns;
    begin = end + 1;
  }
  return out + '"';
}

}  // namespace goals
