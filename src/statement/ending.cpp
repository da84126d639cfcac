// Marks that people put behind a sentence say nothing of it; without them each pass sees where the sentence ends.
#include "statement/ending.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>

#include "statement/number_name.hpp"
#include "statement/words/english_families.hpp"

namespace goals {
namespace {

/// `**`, `~~`, ✅; a star that is a unit stays (`4.5 ★`).
bool is_mark(const SentenceToken& token) {
  return (token.is(Sign::star) || token.is(Sign::tilde) || token.is(Sign::emoji)) && !token.is(Trait::unit);
}

bool is_at_sign(const Sentence& sentence, std::size_t i) {
  const SentenceToken& token = sentence.at(i);
  return token.is(Sign::other) && sentence.text[token.begin] == '@';
}

/// How many of the last tokens are such a mark.
std::size_t size_of_mark(const Sentence& sentence) {
  const std::size_t size = sentence.size();
  if (is_mark(sentence[size - 1])) return 1;
  if (size < 3) return 0;
  if (is_at_sign(sentence, size - 2) && sentence[size - 1].word()) return 2;  // "@ada"
  const bool owner = size > 4 && sentence[size - 1].is(Sign::close) && sentence[size - 2].word() &&
                     is_at_sign(sentence, size - 3) && sentence[size - 4].is(Sign::open);
  if (owner) return 4;  // "(@ada)"
  const bool told = sentence[size - 2].is(Sign::arrow) && is_one_of(sentence, size - 1, families::statuses);
  return told ? 2 : 0;  // "=> Done"
}

}  // namespace

namespace {

/// "=> Done by a second till", "=> 50% done, see the log", "=> 5% have been won so far": what follows a double arrow at
/// `i` tells how far it is.
bool reports(const Sentence& sentence, std::size_t i) {
  if (!sentence[i].is(Sign::arrow) || sentence.text[sentence[i].begin] != '=') return false;
  std::size_t state = i + 1;
  if (sentence.at(state).literal != 0) ++state;
  if (sentence.at(state).is(Sign::percent)) ++state;
  if (is_one_of(sentence, state, families::statuses)) return true;
  return std::any_of(sentence.tokens.begin() + static_cast<std::ptrdiff_t>(i), sentence.tokens.end(),
                     [](const SentenceToken& token) { return token.is(Trait::auxiliary); });
}

/// Where such a report begins; the size where there is none.
std::size_t begin_of_report(const Sentence& sentence) {
  const std::size_t size = sentence.size();
  if (sentence.text.find("=>") == std::string_view::npos) return size;
  for (std::size_t i = size; i-- > 1;)
    if (reports(sentence, i)) return i;
  return size;
}

}  // namespace

void drop_marks_behind(Sentence& sentence) {
  for (std::size_t begin = begin_of_report(sentence); sentence.size() > begin;) sentence.tokens.shrink();
  while (sentence.size() > 1) {
    const std::size_t marks = size_of_mark(sentence);
    if (marks == 0 || marks == sentence.size()) return;
    for (std::size_t i = 0; i < marks; ++i) sentence.tokens.shrink();
  }
}

}  // namespace goals
