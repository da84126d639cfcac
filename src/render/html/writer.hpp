// Writes HTML and the SVG inside it: whatever comes from a user is escaped, and what was opened is closed.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace goals::html {

/// Tags and attribute names are literals of ours. Elements nest as they are opened and closed; attributes follow
/// directly upon `open`. The result is well-formed XML but for the document type and what `raw` was given.
class Writer {
 public:
  Writer& open(std::string_view tag, std::string_view classes = {});
  Writer& attribute(std::string_view name, std::string_view value);
  Writer& attribute(std::string_view name, std::int64_t value);
  /// An attribute that says all by being there.
  Writer& flag(std::string_view name) { return attribute(name, std::string_view()); }
  /// Text that shows as itself: markup is escaped, what must not reach a page raw becomes a visible escape.
  Writer& text(std::string_view text);
  /// Closes the element opened last.
  Writer& close();
  /// An element that holds a text and nothing else.
  Writer& leaf(std::string_view tag, std::string_view classes, std::string_view content);
  /// Bytes as they are: only for what the program itself brings along.
  Writer& raw(std::string_view markup);

  void reserve(std::size_t bytes) { out_.reserve(bytes); }
  /// The page so far; complete once everything that was opened is closed.
  std::string take() { return std::move(out_); }

 private:
  void end_tag();

  std::string out_;
  std::vector<std::string_view> open_;
  bool in_tag_ = false;  ///< the `>` of the last start tag is still to come
};

}  // namespace goals::html
