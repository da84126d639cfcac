#include "statement/lexicon.hpp"

#include <algorithm>
#include <string>

#include "statement/lexicon_builder.hpp"
#include "statement/words/english.hpp"
#include "support/catch.hpp"

namespace {

using namespace goals;

TEST_CASE("the tables in the program are those of the word lists") {
  const LexiconStore built = build_lexicon(words::english());
  const LexiconTables expected = built.tables();
  const LexiconTables& carried = english_lexicon().tables();
  REQUIRE(carried.entries.size() == expected.entries.size());
  CHECK(carried.spellings == expected.spellings);
  CHECK(std::equal(carried.slots.begin(), carried.slots.end(), expected.slots.begin(), expected.slots.end()));
  for (std::size_t i = 0; i < expected.entries.size(); ++i) {
    const LexiconEntry& word = expected.entries[i];
    INFO(expected.spellings.substr(word.spelling_begin, word.spelling_size));
    REQUIRE(carried.entries[i].traits == word.traits);
    REQUIRE(carried.entries[i].term == word.term);
    REQUIRE(carried.entries[i].value == word.value);
    REQUIRE(carried.entries[i].unit_row == word.unit_row);
    REQUIRE(carried.entries[i].hints == word.hints);
  }
}

TEST_CASE("a word is found whatever its case, and only whole") {
  const Lexicon& lexicon = english_lexicon();
  REQUIRE(lexicon.find("increase") != nullptr);
  CHECK(lexicon.find("INCREASE") == lexicon.find("increase"));
  CHECK(lexicon.find("increas") == nullptr);
  CHECK(lexicon.find("") == nullptr);
  CHECK(lexicon.find(std::string(longest_word + 1, 'a')) == nullptr);
}

TEST_CASE("every word of the tables is found, from letters in registers as from its spelling") {
  const Lexicon& lexicon = english_lexicon();
  const LexiconTables& tables = lexicon.tables();
  for (const LexiconEntry& word : tables.entries) {
    const std::string spelling{tables.spellings.substr(word.spelling_begin, word.spelling_size)};
    INFO(spelling);
    REQUIRE(lexicon.find(spelling) == &word);
    REQUIRE(lexicon.find(LowerWord(spelling)) == &word);
    if (word.spelling_size >= 16) continue;
    const LeadingLetters first = leading_letters(eight_at(spelling, 0));
    const LeadingLetters rest = leading_letters(eight_at(spelling, first.count == 8 ? 8 : spelling.size()));
    if (first.count + rest.count != spelling.size()) continue;
    REQUIRE(lexicon.find(first, rest) == &word);
  }
}

TEST_CASE("a word is told from one that only begins like it") {
  const Lexicon& lexicon = english_lexicon();
  REQUIRE(lexicon.find("customers") != nullptr);
  CHECK(lexicon.find("customerq") == nullptr);
  CHECK(lexicon.find("customersq") == nullptr);
  CHECK(lexicon.find(std::string_view("team\0", 5)) == nullptr);
}

TEST_CASE("verbs and nouns are found in the forms that follow from the list") {
  const Lexicon& lexicon = english_lexicon();
  REQUIRE(lexicon.find("ships") != nullptr);
  CHECK(lexicon.find("ships")->is(Trait::verb_third));
  REQUIRE(lexicon.find("shipped") != nullptr);
  CHECK(lexicon.find("shipped")->is(Trait::verb_past));
  REQUIRE(lexicon.find("wrote") != nullptr);
  CHECK(lexicon.find("wrote")->is(Trait::verb_past));
  REQUIRE(lexicon.find("twenty-one") != nullptr);
  CHECK(lexicon.find("twenty-one")->value == 21);
}

TEST_CASE("the ending of an unlisted word says what it may be") {
  const Lexicon& lexicon = english_lexicon();
  CHECK((lexicon.guess("frobnicating") & bit(Trait::verb_ing)) != 0);
  CHECK((lexicon.guess("Frobnication") & bit(Trait::noun)) != 0);
  CHECK(lexicon.guess("frob") == 0);
  CHECK(lexicon.guess("12345") == 0);
}

}  // namespace
