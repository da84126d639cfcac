// The banded distance against the textbook one, and what counts as near enough.
#include "base/nearest.hpp"

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include "support/catch.hpp"

namespace {

/// Optimal string alignment as the textbook has it: the whole table.
std::size_t textbook_distance(const std::string& a, const std::string& b) {
  std::vector<std::vector<std::size_t>> table(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
  for (std::size_t i = 0; i <= a.size(); ++i) table[i][0] = i;
  for (std::size_t j = 0; j <= b.size(); ++j) table[0][j] = j;
  for (std::size_t i = 1; i <= a.size(); ++i) {
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t replaced = table[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      table[i][j] = std::min({table[i - 1][j] + 1, table[i][j - 1] + 1, replaced});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        table[i][j] = std::min(table[i][j], table[i - 2][j - 2] + 1);
    }
  }
  return table[a.size()][b.size()];
}

}  // namespace

TEST_CASE("the distance is that of the textbook up to its limit") {
  std::mt19937 random(7);
  const auto word = [&random] {
    std::string text(random() % 9, 'a');
    for (char& c : text) c = static_cast<char>('a' + random() % 3);
    return text;
  };
  for (int i = 0; i < 20000; ++i) {
    const std::string a = word();
    const std::string b = word();
    const std::size_t limit = random() % 6;
    const std::size_t expected = std::min(textbook_distance(a, b), limit + 1);
    INFO(a << " and " << b << " within " << limit);
    REQUIRE(goals::edit_distance(a, b, limit) == expected);
  }
}

TEST_CASE("upper and lower case are the same") { CHECK(goals::edit_distance("Owner", "oWNER", 3) == 0); }

TEST_CASE("long words are compared by their beginnings") {
  const std::string word(100000, 'a');
  CHECK(goals::edit_distance(word, word + "b", 3) == 0);
  CHECK(goals::edit_distance(word, std::string(100000, 'b'), 3) == 4);
}

TEST_CASE("near enough is one slip in a short word, and a third of a longer one") {
  const std::vector<std::string_view> words{"owner", "by", "supports", "to"};
  CHECK(goals::nearest("onwer", words) == "owner");
  CHECK(goals::nearest("suports", words) == "supports");
  CHECK(goals::nearest("b", words) == "by");
  CHECK(goals::nearest("xyz", words).empty());
  CHECK(goals::nearest("colour", words).empty());
  CHECK(goals::nearest("owner", {}).empty());
}

TEST_CASE("of two candidates as near as each other the first wins") {
  const std::vector<std::string_view> words{"tag", "tab"};
  CHECK(goals::nearest("taq", words) == "tag");
}
