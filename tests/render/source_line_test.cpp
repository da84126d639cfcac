// Source lines as a terminal may show them, with the mark below the right columns.
#include "render/source_line.hpp"

#include <string>

#include "render/display.hpp"
#include "support/catch.hpp"
#include "support/marked_text.hpp"

using goals::show_source_line;
using goals::SourceLine;
using goals::TextRange;
using goals::testing::parse_marked;

namespace {

/// The shown line and its carets on two lines; « and » mark the range.
std::string show(std::string_view marked, std::size_t width) {
  const auto parsed = parse_marked(marked);
  const TextRange line{0, static_cast<std::uint32_t>(parsed.text.size())};
  const SourceLine shown = show_source_line(parsed.text, line, parsed.ranges.at(0), width);
  return shown.text + "\n" + std::string(shown.mark_begin, ' ') + std::string(shown.mark_end - shown.mark_begin, '^');
}

}  // namespace

TEST_CASE("a short line is shown whole") {
  CHECK(show("KR nps: Raise «NPS» to 45", 60) == "KR nps: Raise NPS to 45\n              ^^^");
}

TEST_CASE("an empty mark points with one caret, at the end of the line too") {
  CHECK(show("abc«»def", 60) == "abcdef\n   ^");
  CHECK(show("abc«»", 60) == "abc\n   ^");
}

TEST_CASE("tabs advance to the next multiple of four") { CHECK(show("\tab\t«c»", 60) == "    ab  c\n        ^"); }

TEST_CASE("control characters and bytes that are no text are escaped, and the mark covers the escape") {
  CHECK(show("a«\x1b»b«»", 60) == "a\\x1bb\n ^^^^");
  CHECK(show("a«\xff»b", 60) == "a\\xffb\n ^^^^");
  CHECK(show("a «e\u202e» b", 60) == "a e\\u202e b\n  ^^^^^^^");
}

TEST_CASE("a long line is cut so that the mark is seen") {
  const std::string before(100, 'a');
  const std::string after(100, 'b');
  CHECK(show(before + "«x»" + after, 30) == "…aaaaaaaaaaaaaaaxbbbbbbbbbbbb…\n                ^");
}

TEST_CASE("what is shown is never wider than asked, whatever the script") {
  for (const std::string letter : {"a", "目", "e\u0301", "👨\u200D👩", "\t", "\xff", "\u0301"}) {
    std::string text;
    for (int i = 0; i < 200; ++i) text += letter;
    for (std::uint32_t begin = 0; begin < text.size(); begin += 37) {
      const SourceLine shown =
          show_source_line(text, {0, static_cast<std::uint32_t>(text.size())}, {begin, begin + 1}, 40);
      CHECK(goals::display_width(shown.text) <= 40);
      CHECK(shown.mark_begin < 40);
    }
  }
}
