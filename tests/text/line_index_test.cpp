// Lines and columns against a count from the beginning.
#include "text/line_index.hpp"

#include <random>
#include <string>

#include "support/catch.hpp"
#include "text/utf8.hpp"

using goals::LineIndex;
using goals::TextRange;

namespace {

/// Walks from the beginning; an offset inside a line end still belongs to the line before.
goals::LineColumn naive_locate(std::string_view text, std::size_t offset) {
  goals::LineColumn place;
  std::size_t begin = 0;
  for (std::size_t at = 0; at < text.size();) {
    const bool pair = text[at] == '\r' && at + 1 < text.size() && text[at + 1] == '\n';
    const bool ends = text[at] == '\n' || text[at] == '\r';
    at += pair ? 2 : 1;
    if (at > offset) break;
    if (ends) {
      ++place.line;
      begin = at;
    }
  }
  place.column = static_cast<std::uint32_t>(goals::count_code_points(text.substr(begin, offset - begin))) + 1;
  return place;
}

}  // namespace

TEST_CASE("every offset of random texts lies in its line and column") {
  constexpr std::string_view parts[]{"a", "bc", "\n", "\r", "\r\n", "é", "🚀", "\xFF", " "};
  std::mt19937 random(17);
  for (int i = 0; i < 3000; ++i) {
    std::string text;
    while (random() % 20 != 0) text += parts[random() % std::size(parts)];
    const LineIndex lines(text);
    for (std::uint32_t offset = 0; offset <= text.size(); ++offset) {
      const goals::LineColumn expected = naive_locate(text, offset);
      const goals::LineColumn found = lines.locate(offset);
      INFO(goals::printable(text) << " at " << offset);
      REQUIRE(found.line == expected.line);
      REQUIRE(found.column == expected.column);
    }
  }
}

TEST_CASE("the lines of a text and their ends spell it") {
  const std::string text = "one\ntwo\r\nthree\rfour";
  const LineIndex lines(text);
  REQUIRE(lines.line_count() == 4);
  CHECK(lines.line_range(1).of(text) == "one");
  CHECK(lines.line_range(2).of(text) == "two");
  CHECK(lines.line_range(3).of(text) == "three");
  CHECK(lines.line_range(4).of(text) == "four");
}

TEST_CASE("an end of line at the end opens an empty last line") {
  CHECK(LineIndex("a\n").line_count() == 2);
  CHECK(LineIndex("a\n").line_range(2) == TextRange{2, 2});
  CHECK(LineIndex("").line_count() == 1);
  CHECK(LineIndex("\r\n").line_count() == 2);
}
