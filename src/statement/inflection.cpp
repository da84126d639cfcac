// English inflection by its spelling rules; refuses nothing, so a list may hold any word.
#include "statement/inflection.hpp"

#include <algorithm>

#include "statement/words/english_families.hpp"

namespace goals {
namespace {

bool is_vowel(char letter) { return std::string_view("aeiou").find(letter) != std::string_view::npos; }

bool ends_with_consonant_y(std::string_view word) {
  return word.size() > 1 && word.back() == 'y' && !is_vowel(word[word.size() - 2]);
}

bool ends_with_sibilant(std::string_view word) {
  return word.ends_with("s") || word.ends_with("x") || word.ends_with("z") || word.ends_with("ch") ||
         word.ends_with("sh");
}

/// `ship`, `submit`: one vowel, then one consonant that may double.
bool may_double(std::string_view word) {
  if (word.size() < 3) return false;
  const std::string_view tail = word.substr(word.size() - 3);
  const bool doubles = std::string_view("bdglmnprt").find(tail[2]) != std::string_view::npos;
  return doubles && is_vowel(tail[1]) && !is_vowel(tail[0]);
}

std::string with_s(std::string_view word) {
  if (ends_with_consonant_y(word)) return std::string(word.substr(0, word.size() - 1)) + "ies";
  return std::string(word) + (ends_with_sibilant(word) ? "es" : "s");
}

/// `goes`, `undergoes`, `redoes`; `demos` has no -e-.
std::string third_person(std::string_view verb) {
  const bool inserts_e = verb.ends_with("go") || verb.ends_with("do") || families::verbs_in_oes.holds(verb);
  return inserts_e ? std::string(verb) + "es" : with_s(verb);
}

}  // namespace

std::string plural_of(std::string_view noun) {
  for (const auto& [singular, plural] : families::irregular_plurals)
    if (singular == noun) return std::string(plural);
  if (noun.size() > 4 && noun.ends_with("sis")) return std::string(noun.substr(0, noun.size() - 2)) + "es";
  return with_s(noun);
}

VerbForms verb_forms(std::string_view entry) {
  const std::size_t slash = entry.find('/');
  const std::string_view base = entry.substr(0, slash);
  const bool drops_e = base.size() > 2 && base.back() == 'e' && !base.ends_with("ee");
  const std::string stem(drops_e ? base.substr(0, base.size() - 1) : base);

  VerbForms forms{.base = std::string(base), .third = third_person(base), .past = {}, .ing = {stem + "ing"}};
  if (may_double(base)) forms.ing.push_back(stem + stem.back() + "ing");
  while (slash != std::string_view::npos && !entry.empty()) {
    entry.remove_prefix(std::min(entry.find('/'), entry.size() - 1) + 1);
    if (!entry.empty()) forms.past.emplace_back(entry.substr(0, entry.find('/')));
    if (entry.find('/') == std::string_view::npos) return forms;
  }
  if (ends_with_consonant_y(base)) {
    forms.past.push_back(std::string(base.substr(0, base.size() - 1)) + "ied");
    return forms;
  }
  forms.past.push_back(stem + "ed");
  if (may_double(base)) forms.past.push_back(stem + stem.back() + "ed");
  return forms;
}

}  // namespace goals
