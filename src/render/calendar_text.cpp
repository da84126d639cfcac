// Escapes by RFC 5545, 3.3.11, and folds by 3.1.
#include "render/calendar_text.hpp"

#include "text/utf8.hpp"

namespace goals {

std::string calendar_escaped(std::string_view text) {
  std::string out;
  const std::string shown = printable(text);
  for (std::size_t i = 0; i < shown.size(); ++i) {
    switch (shown[i]) {
      case '\\': out += "\\\\"; break;
      case ';': out += "\\;"; break;
      case ',': out += "\\,"; break;
      case '\r':
        if (i + 1 == shown.size() || shown[i + 1] != '\n') out += "\\n";
        break;
      case '\n': out += "\\n"; break;
      case '\t': out += ' '; break;
      default: out += shown[i];
    }
  }
  return out;
}

void append_calendar_line(std::string& out, std::string_view name, std::string_view value) {
  constexpr std::size_t most_octets = 75;
  std::string line(name);
  line.append(":").append(value);
  std::size_t used = 0;
  for (std::size_t at = 0; at < line.size();) {
    const std::size_t size = decode(line, at).size;
    if (used + size > most_octets) {
      out += "\r\n ";
      used = 1;
    }
    out.append(line, at, size);
    used += size;
    at += size;
  }
  out += "\r\n";
}

}  // namespace goals
