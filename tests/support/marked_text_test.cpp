// Marks taken out of texts and put in again.
#include "support/marked_text.hpp"

#include "support/catch.hpp"

using goals::TextRange;
using goals::testing::parse_marked;
using goals::testing::show_marked;

TEST_CASE("marks are taken out and remembered as ranges") {
  const auto marked = parse_marked("KR «NPS»: from «45» to 70");
  CHECK(marked.text == "KR NPS: from 45 to 70");
  CHECK(marked.ranges == std::vector<TextRange>{{3, 6}, {13, 15}});
}

TEST_CASE("marks may nest and may enclose nothing") {
  const auto marked = parse_marked("«a«»b»");
  CHECK(marked.text == "ab");
  CHECK(marked.ranges == std::vector<TextRange>{{0, 2}, {1, 1}});
}

TEST_CASE("marks that do not pair are refused") {
  CHECK_THROWS(parse_marked("«a"));
  CHECK_THROWS(parse_marked("a»"));
}

TEST_CASE("showing marked text is the way back") {
  for (const char* text : {"KR «NPS»: from «45» to 70", "«»a", "a«»", "plain"}) {
    const auto marked = parse_marked(text);
    CHECK(show_marked(marked.text, marked.ranges) == text);
  }
}
