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

TEST_CASE("lines are found beyond what is looked at in one go") {
  for (const std::string_view end : {"\n", "\r", "\r\n"}) {
    for (std::size_t size = 250; size < 1200; ++size) {
      const std::string text = std::string(size, 'x').append(end) + "y";
      const LineIndex lines(text);
      INFO(size << " bytes before " << goals::printable(end));
      REQUIRE(lines.line_count() == 2);
      REQUIRE(lines.line_range(1).size() == size);
      REQUIRE(lines.line_range(2).of(text) == "y");
    }
  }
}

TEST_CASE("a text whose lines all end with a carriage return takes time in its size") {
  constexpr std::size_t count = 4'000'000;  // looking to the end of the text for each of them would take half an hour
  std::string text;
  for (std::size_t i = 0; i < count; ++i) text += "x\r";
  CHECK(goals::find_line_starts(text).count == count + 1);
}
