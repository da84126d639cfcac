// The `>` of a start tag is written late, so that attributes can follow and empty elements can close themselves.
#include "render/html/writer.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <span>

#include "render/xml.hpp"
#include "text/utf8.hpp"

namespace goals::html {
namespace {

/// Elements without content: those that HTML calls void, and the shapes of SVG.
constexpr std::array<std::string_view, 8> without_content{"meta", "br",     "input", "path",
                                                          "rect", "circle", "line",  "hr"};

/// Elements that begin a line, so that people and programs can look at a page line by line; blanks before them show
/// nowhere.
constexpr std::array<std::string_view, 13> on_their_lines{
    "head", "meta", "body", "main", "header", "section", "article", "form", "table", "tr", "li", "footer", "script"};

bool is_one_of(std::span<const std::string_view> tags, std::string_view tag) {
  return std::find(tags.begin(), tags.end(), tag) != tags.end();
}

bool has_content(std::string_view tag) { return !is_one_of(without_content, tag); }

}  // namespace

Writer& Writer::open(std::string_view tag, std::string_view classes) {
  end_tag();
  if (is_one_of(on_their_lines, tag)) out_ += '\n';
  out_.append("<").append(tag);
  open_.push_back(tag);
  in_tag_ = true;
  return classes.empty() ? *this : attribute("class", classes);
}

Writer& Writer::attribute(std::string_view name, std::string_view value) {
  assert(in_tag_);
  out_.append(" ").append(name).append("=\"").append(xml_attribute(printable(value))).append("\"");
  return *this;
}

Writer& Writer::attribute(std::string_view name, std::int64_t value) { return attribute(name, std::to_string(value)); }

Writer& Writer::text(std::string_view text) {
  end_tag();
  out_ += xml_text(printable(text));
  return *this;
}

Writer& Writer::close() {
  assert(!open_.empty());
  const std::string_view tag = open_.back();
  open_.pop_back();
  if (in_tag_ && !has_content(tag)) {
    out_ += "/>";
    in_tag_ = false;
    return *this;
  }
  end_tag();
  out_.append("</").append(tag).append(">");
  return *this;
}

Writer& Writer::leaf(std::string_view tag, std::string_view classes, std::string_view content) {
  return open(tag, classes).text(content).close();
}

Writer& Writer::raw(std::string_view markup) {
  end_tag();
  out_ += markup;
  return *this;
}

void Writer::end_tag() {
  if (in_tag_) out_ += '>';
  in_tag_ = false;
}

}  // namespace goals::html
