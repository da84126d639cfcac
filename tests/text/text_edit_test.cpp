// Edits keep every byte outside of their ranges.
#include "text/text_edit.hpp"

#include <random>
#include <string>

#include "support/catch.hpp"

using goals::TextEdit;
using goals::TextRange;

TEST_CASE("edits replace, insert and delete") {
  CHECK(goals::apply_edits("KR nps: a", {}) == "KR nps: a");
  CHECK(goals::apply_edits("KR nps: a", {{{3, 6}, "churn"}, {{8, 8}, "b "}, {{8, 9}, ""}}) == "KR churn: b ");
  CHECK(goals::apply_edits("", {{{0, 0}, "x"}}) == "x");
}

TEST_CASE("of edits that overlap the earlier one stays, and insertions at one place keep their order") {
  const auto kept =
      goals::without_overlaps({{{5, 8}, "c"}, {{0, 6}, "a"}, {{8, 8}, "d"}, {{8, 8}, "e"}, {{2, 3}, "b"}});
  const std::vector<TextEdit> expected{{{0, 6}, "a"}, {{8, 8}, "d"}, {{8, 8}, "e"}};
  CHECK(kept == expected);
}

TEST_CASE("random edits give the text that applying them from the back gives") {
  std::mt19937 random(19);
  for (int i = 0; i < 5000; ++i) {
    std::string text(random() % 40, 'x');
    for (char& c : text) c = static_cast<char>('a' + random() % 26);
    std::vector<TextEdit> edits;
    for (auto count = random() % 6; count > 0; --count) {
      const auto begin = static_cast<std::uint32_t>(random() % (text.size() + 1));
      const auto end = static_cast<std::uint32_t>(begin + random() % (text.size() + 1 - begin));
      edits.push_back({{begin, end}, std::string(random() % 4, 'X')});
    }
    edits = goals::without_overlaps(std::move(edits));
    std::string expected = text;
    for (std::size_t at = edits.size(); at-- > 0;)
      expected.replace(edits[at].range.begin, edits[at].range.size(), edits[at].text);
    INFO(text);
    REQUIRE(goals::apply_edits(text, edits) == expected);
  }
}

TEST_CASE("trimming takes blanks from both ends and nothing else") {
  CHECK(goals::trimmed(" \ta b\t ", {0, 7}) == TextRange{2, 5});
  CHECK(goals::trimmed("  \t", {0, 3}) == TextRange{0, 0});
  CHECK(goals::trimmed("xx  yy", {2, 4}) == TextRange{2, 2});
}
