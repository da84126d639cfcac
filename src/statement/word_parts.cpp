// Takes words apart by their hyphens and by the change from letters to digits.
#include "statement/word_parts.hpp"

#include "statement/literal_shape.hpp"
#include "statement/words/english_families.hpp"

namespace goals {
namespace {

bool is_capital(char byte) { return byte >= 'A' && byte <= 'Z'; }

/// `Q1-Q2`, but not `CY19-Q4`.
bool joins_periods(std::string_view first, std::string_view second) {
  if (!names_period(first) || !names_period(second)) return false;
  return read_literal(first, 0).date.form == read_literal(second, 0).date.form;
}

bool splits_before(const LexiconEntry& head, std::string_view tail, const Lexicon& lexicon) {
  const bool edge = head.term == Term::end || head.term == Term::middle || head.term == Term::early ||
                    head.term == Term::late || head.term == Term::of;
  if (edge && tail.starts_with("of-")) tail.remove_prefix(3);
  if (tail.empty()) return false;  // the hyphen stands before what is no letter
  if (head.term == Term::sub) return is_digit(tail.front());
  if (edge && read_literal(tail.substr(0, longest_literal), 0).kind == LiteralKind::date) return true;
  const LexiconEntry* rest = lexicon.find(tail);
  if (head.is(Trait::month)) return rest != nullptr && rest->is(Trait::month);  // "Jan-Mar"
  if (edge && is_digit(tail.front())) return tail.size() == 4 && read_literal(tail, 0).year;
  if (rest == nullptr) return false;
  if (edge) return rest->is(Trait::month) || rest->is(Trait::season) || (rest->is(Trait::calendar) && rest->value > 1);
  const bool counts = head.is(Trait::number) && (rest->is(Trait::magnitude) || rest->is(Trait::unit) ||
                                                 rest->is(Trait::calendar) || rest->term == Term::half);
  return counts || (head.term == Term::fiscal_year && rest->term == Term::end);
}

constexpr Traits nominal =
    bits(Trait::noun, Trait::plural, Trait::metric, Trait::adverse, Trait::audience, Trait::staff, Trait::deliverable,
         Trait::occasion, Trait::yield, Trait::money, Trait::measure_time);
constexpr Traits verbal =
    bits(Trait::verb_base, Trait::verb_third, Trait::verb_past, Trait::verb_ing, Trait::increase, Trait::decrease,
         Trait::improve, Trait::maintain, Trait::reach, Trait::make, Trait::work, Trait::attend, Trait::hire);

}  // namespace

bool names_period(std::string_view word) {
  constexpr std::size_t longest = 20;
  if (word.empty() || word.size() > longest) return false;
  const char first = static_cast<char>(word[0] | 0x20);
  if (std::string_view("qhfwkcejmasond").find(first) == std::string_view::npos) return false;
  return read_literal(word, 0).kind == LiteralKind::date;
}

std::size_t first_part(std::string_view word, const Lexicon& lexicon) {
  const std::size_t last = word.rfind('-');
  if (last != std::string_view::npos && word.substr(last) == "-end" && names_period(word.substr(0, last))) return last;
  const std::size_t hyphen = word.find('-');
  if (hyphen != std::string_view::npos && joins_periods(word.substr(0, hyphen), word.substr(hyphen + 1))) return hyphen;
  const std::size_t letters = word.find_first_of("0123456789-");
  if (letters == std::string_view::npos || lexicon.find(word) != nullptr) return 0;
  const LexiconEntry* head = lexicon.find(word.substr(0, letters));
  if (head == nullptr) return 0;
  if (word[letters] == '-') return splits_before(*head, word.substr(letters + 1), lexicon) ? letters : 0;
  const bool code = letters == 3 && is_capital(word[0]) && is_capital(word[1]) && is_capital(word[2]);
  return code && head->is(Trait::unit) ? 3 : 0;
}

std::size_t glued_group(std::string_view rest) {
  constexpr std::size_t longest = 5;
  if (rest.empty() || (rest[0] != '(' && rest[0] != '{')) return 0;
  std::size_t end = 1;
  while (end < rest.size() && end < longest && is_letter(rest[end])) ++end;
  const char close = rest[0] == '(' ? ')' : '}';
  return end > 1 && end < rest.size() && rest[end] == close ? end + 1 : 0;
}

void guess_by_parts(SentenceToken& token, std::string_view word, std::size_t last_hyphen, const Lexicon& lexicon) {
  if (word.size() > 2 && word.ends_with("'s")) {
    token.possessive = true;
    if (const LexiconEntry* owner = lexicon.find(word.substr(0, word.size() - 2))) {
      token.traits = owner->traits & (nominal | bit(Trait::calendar));  // "a month's time"
      token.value = owner->value;
    }
    return;
  }
  if (last_hyphen == 0 || last_hyphen + 1 >= word.size()) {
    token.traits = lexicon.guess(word);
    return;
  }
  const LexiconEntry* last = lexicon.find(word.substr(last_hyphen + 1));
  if (last == nullptr) {
    token.traits = lexicon.guess(word) & ~bits(Trait::verb_ing);
    return;
  }
  const std::string_view prefix = word.substr(0, last_hyphen);
  const bool verb_prefix = families::verb_prefixes.holds(prefix);
  token.traits = last->traits & (verb_prefix ? nominal | verbal : nominal);
}

}  // namespace goals
