// Statements that nobody can say by heart. Addresses count as one word, like anything without a blank.
#include <algorithm>
#include <array>

#include "base/ascii.hpp"
#include "lint/item_facts.hpp"
#include "lint/rule.hpp"
#include "lint/wording.hpp"

namespace goals::rules {
namespace {

constexpr std::array options{
    Option{.name = "words", .value = 30, .least = 3, .summary = "the number of words that a statement may have"}};

struct Counted {
  int count = 0;
  std::uint32_t end_of_allowed = 0;  ///< where the last word within the limit ends
};

Counted words_of(std::string_view text, int limit) {
  Counted words;
  bool inside = false;
  for (std::uint32_t at = 0; at <= text.size(); ++at) {
    const bool word = at < text.size() && !is_blank(text[at]);
    if (word && !inside) ++words.count;
    if (!word && inside && words.count == limit) words.end_of_allowed = at;
    inside = word;
  }
  return words;
}

/// The predicate is not passed as a pointer, so that the loop vectorises.
std::ptrdiff_t count_blanks(std::string_view text) {
  return std::count_if(text.begin(), text.end(), [](char byte) { return is_blank(byte); });
}

void check(const ItemSubject& subject, Findings& findings) {
  const auto& [document, item, id] = subject;
  const int limit = findings.option(id.file, options[0]);
  const std::string_view text = document.statement_of(item);
  // A word takes a letter and, but for the first, a blank before it: the length settles it for most, and blanks are
  // quickly counted for nearly all others.
  if (text.size() < 2 * static_cast<std::size_t>(limit)) return;
  if (count_blanks(text) < limit || !item.open) return;
  const Counted words = words_of(text, limit);
  if (words.count <= limit) return;
  const TextRange rest =
      trimmed(document.source.text, {item.statement_range.begin + words.end_of_allowed, item.statement_range.end});
  findings.add({.file = id.file,
                .range = rest,
                .message = called(findings.workspace(), id) + " has " + std::to_string(words.count) +
                           " words, over the limit of " + std::to_string(limit),
                .help = "keep what is measured; reasons belong into `why:`, explanations into lines `> …` below"});
}

}  // namespace

extern constinit const Rule statement_too_long{
    .problem =
        {
            .name = "statement-too-long",
            .severity = Severity::info,
            .category = Category::focus,
            .summary = "a statement with more words than anybody keeps in mind",
            .why = "A goal is worked on every day by people who do not have it in front of them. In public plans "
                   "half of all key results have nine words or fewer; the long ones carry their reasons, their "
                   "method and a second goal along. Requirements engineering has the same advice: one thought, one "
                   "sentence.",
            .bad = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  owner: @ada
  KR nps: Increase NPS from 45 to 70 as we measure it in the survey that goes out with each invoice on the first Monday of every month to those customers who «had at least one ticket in it»
)",
            .good = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  owner: @ada
  KR nps: Increase NPS from 45 to 70
    > As measured in the survey that goes out with each invoice on the first Monday of every month to those customers who had at least one ticket in it.
)",
        },
    .options = options,
    .check = check,
};

}  // namespace goals::rules
