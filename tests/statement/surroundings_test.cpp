// What people put around a goal - keys, priorities, marks, a purpose - does not change how it is read: every sentence
// of the literate pages of this folder, in every frame.
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "statement/statement.hpp"
#include "support/case_file.hpp"
#include "support/catch.hpp"
#include "text/line_index.hpp"

using namespace goals;

namespace {

namespace fs = std::filesystem;

std::string text_of(const fs::path& path) {
  std::ifstream file(path);
  return {std::istreambuf_iterator<char>(file), {}};
}

/// Sentences that begin with a word and have nothing around them yet.
bool is_bare(std::string_view sentence) {
  constexpr std::string_view marks = ":[]()~*#\"\\;?=";
  const auto letter = [](char byte) { return (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z'); };
  return sentence.size() > 1 && letter(sentence[0]) && letter(sentence[1]) &&
         sentence.find_first_of(marks) == std::string_view::npos;
}

std::vector<std::string> bare_sentences() {
  std::vector<std::string> sentences;
  for (const fs::directory_entry& entry : fs::directory_iterator("tests/statement")) {
    if (entry.path().extension() != ".md") continue;
    const testing::CaseFile page = testing::parse_case_file(entry.path().string(), text_of(entry.path()));
    for (const testing::Case& each : page.cases) {
      if (each.files.empty()) continue;
      const std::string_view text = each.files.front().text;
      for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = line_end(text, begin);
        const std::string_view sentence = text.substr(begin, end - begin);
        if (is_bare(sentence)) sentences.emplace_back(sentence);
        begin = next_line(text, end);
      }
    }
  }
  std::sort(sentences.begin(), sentences.end());
  return sentences;
}

struct Frame {
  std::string_view before;
  std::string_view after;
};

constexpr std::string_view date = "Q3: ";
constexpr Frame frames[]{{"KR2: ", ""}, {"KR 1.2 - ", ""}, {date, ""},   {"P0 - ", ""},   {"[P0] ", ""},    {"1. ", ""},
                         {"✅ ", ""},    {"~~", "~~"},      {"**", "**"}, {"", " (@ada)"}, {"", " => Done"}, {"", " ✅"}};

bool same_value(const std::optional<Quantity>& a, const std::optional<Quantity>& b) {
  if (!a || !b) return a.has_value() == b.has_value();
  return a->value == b->value && a->unit == b->unit && a->relation == b->relation;
}

bool read_alike(const Statement& a, const Statement& b) {
  return a.form == b.form && a.measurable == b.measurable && a.direction == b.direction && a.vague == b.vague &&
         same_value(a.baseline, b.baseline) && same_value(a.target, b.target);
}

/// A date before it tells of these when they end: work without an end, and what has a span of time of its own.
bool is_open_in_time(const Statement& statement) {
  return !statement.measurable || statement.deadline.form >= DateForm::after_days;
}

}  // namespace

TEST_CASE("keys, priorities and marks around a sentence do not change how it is read") {
  const std::vector<std::string> sentences = bare_sentences();
  CHECK(sentences.size() > 400);
  for (const std::string& sentence : sentences) {
    const Statement alone = read_statement(sentence);
    for (const Frame& frame : frames) {
      const std::string framed = std::string(frame.before).append(sentence).append(frame.after);
      CAPTURE(framed);
      if (frame.before != date || !is_open_in_time(alone)) CHECK(read_alike(alone, read_statement(framed)));
    }
  }
}
