// Diffs are tried on the programs that read them, and on every place in a file where an edit can fall.
#include "text/unified_diff.hpp"

#include <random>
#include <string>
#include <vector>

#include "support/catch.hpp"
#include "support/process.hpp"
#include "support/temporary_directory.hpp"
#include "text/edited_text.hpp"

using goals::apply_edits;
using goals::TextEdit;
using goals::unified_diff;
using goals::testing::run_process;

namespace {

/// What `git apply` makes of the text.
std::string patched(const std::string& path, const std::string& text, const std::string& diff) {
  goals::testing::TemporaryDirectory directory;
  directory.write(path, text);
  const auto result = run_process(
      {"git", "apply", "--whitespace=nowarn", "-"},
      {.input = diff, .directory = directory.path(), .environment = {{"PATH", "/usr/local/bin:/usr/bin:/bin"}}});
  INFO(diff << result.errors);
  CHECK(result.exit_code == 0);
  return goals::testing::read_file(directory.path() / path);
}

std::string random_text(std::mt19937& random, std::size_t length) {
  constexpr std::string_view letters = "ab\n\n \r";
  std::string text(random() % length, ' ');
  for (char& c : text) c = letters[random() % letters.size()];
  return text;
}

std::vector<TextEdit> random_edits(std::mt19937& random, std::size_t size) {
  std::vector<TextEdit> edits;
  for (auto count = random() % 4; count > 0; --count) {
    const auto begin = static_cast<std::uint32_t>(random() % (size + 1));
    const auto length = static_cast<std::uint32_t>(std::min<std::size_t>(random() % 6, size - begin));
    edits.push_back({{begin, begin + length}, random_text(random, 5)});
  }
  return goals::without_overlaps(std::move(edits));
}

}  // namespace

TEST_CASE("a diff shows three lines around what changes, and near changes together") {
  const std::string text = "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13\n14\n15\n16\n17\n18\n19\n20\n";
  const std::string diff = unified_diff("a.goals", text, {{{8, 9}, "five"}, {{10, 10}, "new\n"}, {{39, 41}, ""}});
  CHECK(diff ==
        "--- a/a.goals\n+++ b/a.goals\n"
        "@@ -2,7 +2,8 @@\n 2\n 3\n 4\n-5\n+five\n+new\n 6\n 7\n 8\n"
        "@@ -14,7 +15,7 @@\n 14\n 15\n 16\n-17\n+\n 18\n 19\n 20\n");
}

TEST_CASE("edits that change nothing give no diff") {
  CHECK(unified_diff("a.goals", "1\n2\n", {}).empty());
  CHECK(unified_diff("a.goals", "1\n2\n", {{{0, 1}, "1"}, {{2, 2}, ""}}).empty());
}

TEST_CASE("a last line without an end is told from one with it") {
  CHECK(unified_diff("a", "1\n2", {{{3, 3}, "\n"}}) ==
        "--- a/a\n+++ b/a\n@@ -1,2 +1,2 @@\n 1\n-2\n\\ No newline at end of file\n+2\n");
  CHECK(unified_diff("a", "", {{{0, 0}, "1"}}) ==
        "--- a/a\n+++ b/a\n@@ -0,0 +1 @@\n+1\n\\ No newline at end of file\n");
}

TEST_CASE("git applies the diff of a file with any name") {
  for (const char* path : {"plain.goals", "with blank.goals", "q\"uote\\.goals", "目標.goals", "tab\t.goals"}) {
    const std::string text = "Objective: A\n  KR: B\n";
    CHECK(patched(path, text, unified_diff(path, text, {{{11, 12}, "C"}})) == "Objective: C\n  KR: B\n");
  }
}

TEST_CASE("git makes the edited text of any text and any edits") {
  std::mt19937 random(7);
  for (int i = 0; i < 150; ++i) {
    const std::string text = random_text(random, 60);
    const std::vector<TextEdit> edits = random_edits(random, text.size());
    const std::string expected = apply_edits(text, edits);
    // An emptied file is removed by git, and one that is not there is not what is tried here.
    if (text.empty() || expected.empty() || text == expected) continue;
    CHECK(patched("a.goals", text, unified_diff("a.goals", text, edits)) == expected);
  }
}

TEST_CASE("a text that was edited many times knows the edits that lead there at once") {
  std::mt19937 random(23);
  for (int i = 0; i < 2000; ++i) {
    const std::string original = random_text(random, 40);
    goals::EditedText edited(original);
    std::string expected = original;
    for (auto rounds = random() % 5; rounds > 0; --rounds) {
      const std::vector<TextEdit> edits = random_edits(random, expected.size());
      expected = apply_edits(expected, edits);
      edited.apply(edits);
    }
    REQUIRE(edited.text() == expected);
    REQUIRE(apply_edits(original, edited.edits()) == expected);
    REQUIRE(goals::without_overlaps(edited.edits()) == edited.edits());
  }
}

TEST_CASE("what no edit touched is kept in place by the edits that unite several rounds") {
  goals::EditedText edited("one two three");
  edited.apply({{{4, 7}, "2"}});
  edited.apply({{{4, 5}, "II"}, {{6, 6}, "and "}});
  const std::vector<TextEdit> expected{{{4, 7}, "II"}, {{8, 8}, "and "}};
  CHECK(edited.edits() == expected);
}
