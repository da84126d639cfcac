// Tabs and line ends are written as references where a parser would make blanks of them.
#include "render/xml.hpp"

#include "text/utf8.hpp"

namespace goals {
namespace {

constexpr std::string_view replacement_character = "\xEF\xBF\xBD";

/// `Char` of XML 1.0, 2.2; surrogates are no valid code points to begin with.
bool xml_can_hold(const CodePoint& point) {
  if (!point.valid) return false;
  if (point.value < 0x20) return point.value == '\t' || point.value == '\n' || point.value == '\r';
  return point.value != 0xFFFE && point.value != 0xFFFF;
}

/// Empty for a byte that stands for itself.
std::string_view reference_for(char byte, bool in_attribute) {
  switch (byte) {
    case '&': return "&amp;";
    case '<': return "&lt;";
    case '>': return "&gt;";
    case '\r': return "&#13;";
    case '"': return in_attribute ? "&quot;" : "";
    case '\t': return in_attribute ? "&#9;" : "";
    case '\n': return in_attribute ? "&#10;" : "";
    default: return "";
  }
}

std::string escaped(std::string_view text, bool in_attribute) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = decode(text, at);
    const std::string_view reference = reference_for(text[at], in_attribute);
    if (!xml_can_hold(point)) {
      out += replacement_character;
    } else if (!reference.empty()) {
      out += reference;
    } else {
      out += text.substr(at, point.size);
    }
    at += point.size;
  }
  return out;
}

}  // namespace

std::string xml_characters(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = decode(text, at);
    out += xml_can_hold(point) ? text.substr(at, point.size) : replacement_character;
    at += point.size;
  }
  return out;
}

std::string xml_text(std::string_view text) { return escaped(text, false); }
std::string xml_attribute(std::string_view text) { return escaped(text, true); }

}  // namespace goals
