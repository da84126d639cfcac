// Hostile and huge inputs against the whole pipeline: the right finding or the right result, in time linear in the
// input. Nothing here measures time: what is quadratic does not end within the patience of a test run.
#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "goals/goals.hpp"
#include "support/catch.hpp"

namespace api = goals::api;

namespace {

using Findings = std::vector<api::Finding>;

Findings check(std::string text) {
  const std::vector<api::Source> sources{{"2026-q3.goals", std::move(text)}};
  return *api::check(sources, {.today = "2026-08-16"});
}

std::size_t count(const Findings& findings, std::string_view rule) {
  return static_cast<std::size_t>(
      std::count_if(findings.begin(), findings.end(), [rule](const api::Finding& f) { return f.rule == rule; }));
}

const api::Finding& only(const Findings& findings, std::string_view rule) {
  REQUIRE(count(findings, rule) == 1);
  return *std::find_if(findings.begin(), findings.end(), [rule](const api::Finding& f) { return f.rule == rule; });
}

std::string numbered_objective(std::size_t number) {
  return "Objective o" + std::to_string(number) + ": Become the place number " + std::to_string(number) +
         " where people read\n";
}

/// o0 supports nothing, each other one the one before it.
std::string chain(std::size_t length) {
  std::string text = "Owner: @ada\n";
  for (std::size_t i = 0; i < length; ++i) {
    text += numbered_objective(i);
    if (i > 0) text += "  supports: o" + std::to_string(i - 1) + "\n";
  }
  return text;
}

}  // namespace

TEST_CASE("a NUL is an error at its place, and the lines around it are read") {
  const api::Finding found = only(check(std::string("Owner: @ada\nOwner: a\0b\n", 23)), "invalid-character");
  CHECK(found.line == 2);
  CHECK(found.column == 9);
  CHECK(found.message.find('\0') == std::string::npos);
}

TEST_CASE("bytes that are no UTF-8 are an error at their place") {
  const api::Finding found = only(check("# \xC3\xA4\xFF\n"), "invalid-character");
  CHECK(found.line == 1);
  CHECK(found.column == 4);
}

TEST_CASE("a byte order mark and each kind of line end give the same findings at the same lines") {
  const std::string plain = "Owner: @ada\nObjective a: Improve\n  KR b: Improve\nObjetive: x\n";
  const auto lines_of = [](const Findings& findings) {
    std::vector<std::string> lines;
    for (const api::Finding& f : findings) lines.push_back(f.rule + ":" + std::to_string(f.line));
    return lines;
  };
  const auto with_ends = [&plain](std::string_view end) {
    std::string text;
    for (const char c : plain) c == '\n' ? text += end : text += c;
    return text;
  };
  const auto expected = lines_of(check(plain));
  CHECK(expected.size() > 1);
  CHECK(lines_of(check("\xEF\xBB\xBF" + plain)) == expected);
  CHECK(lines_of(check(with_ends("\r\n"))) == expected);
  CHECK(lines_of(check(with_ends("\r"))) == expected);
}

TEST_CASE("an empty file and one of blanks have nothing to report") {
  CHECK(check("").empty());
  CHECK(check(" \t\n\n   \r\n").empty());
}

TEST_CASE("a line of ten million bytes is read, in a statement, a word, a note and a line that is none") {
  std::string words;
  while (words.size() < 10'000'000) words += "increase the number of readers from 5% to 6% by May and ";
  CHECK(count(check("Objective a: " + words + "\n  KR b: " + words + "\n"), "objective-without-key-results") == 0);
  CHECK(count(check("Objective a: " + std::string(10'000'000, 'a') + "\n"), "objective-without-key-results") == 1);
  CHECK(count(check(std::string(10'000'000, ' ') + "x\n"), "unlabelled-line") == 1);
  CHECK(count(check("Objective a: b\n> " + words + "\n"), "objective-without-key-results") == 1);
  CHECK_FALSE(check(std::string(10'000'000, ':')).empty());
}

TEST_CASE("a million declarations are read") {
  std::string text = "Owner: @ada\n";
  for (std::size_t i = 0; i < 1'000'000; ++i) {
    text += i % 10 == 0 ? numbered_objective(i) : "  Initiative: Write letter " + std::to_string(i) + "\n";
  }
  const Findings findings = check(std::move(text));
  CHECK(count(findings, "objective-without-key-results") == 100'000);
  CHECK(count(findings, "duplicate-id") == 0);
}

TEST_CASE("a hundred thousand declarations of one name are so many duplicates but one") {
  std::string text;
  for (int i = 0; i < 100'000; ++i) text += "Objective same: Read\n";
  CHECK(count(check(std::move(text)), "duplicate-id") == 99'999);
}

TEST_CASE("a chain of ten thousand references is no cycle") {
  const Findings findings = check(chain(10'000));
  CHECK(count(findings, "reference-cycle") == 0);
  CHECK(count(findings, "unresolved-reference") == 0);
}

TEST_CASE("a cycle of ten thousand references is found once") {
  std::string text = chain(10'000);
  text.insert(text.find("Objective o1:"), "  supports: o9999\n");
  CHECK(count(check(std::move(text)), "reference-cycle") == 1);
}

TEST_CASE("ten thousand levels of indentation and fields without a holder are read") {
  std::string text;
  for (std::size_t i = 0; i < 10'000; ++i) text += std::string(i % 2'000, ' ') + "KR: deeper\n";
  for (int i = 0; i < 10'000; ++i) text += "owner:\n";
  CHECK_FALSE(check(std::move(text)).empty());
}

TEST_CASE("a hundred thousand unknown references in one field are so many findings") {
  std::string text = numbered_objective(1) + "  supports: ";
  for (int i = 0; i < 100'000; ++i) text += "nothing-like-it-" + std::to_string(i) + ", ";
  CHECK(count(check(text + "nothing\n"), "unresolved-reference") == 100'001);
}

TEST_CASE("scores of a cycle of references, of huge numbers and of empty logs are given") {
  const std::vector<api::Source> sources{
      {"2026-q3.goals", "Objective a: Read\n  supports: b\n  KR x: Increase readers from 1e308 to 9" +
                            std::string(400, '9') + "\n    2026-07-10: 1" + std::string(400, '0') +
                            "\nObjective b: Write\n  supports: a\n  KR y: Increase\n"}};
  const auto scores = api::score(sources, {.today = "2026-08-16"});
  REQUIRE(scores);
  for (const api::Score& score : *scores) {
    if (score.score) CHECK((*score.score >= 0 && *score.score <= 1));
  }
}
