#include "statement/statement.hpp"

#include <random>
#include <string>
#include <vector>

#include "statement/lexicon.hpp"
#include "support/catch.hpp"
#include "support/statement_ranges.hpp"

using namespace goals;

TEST_CASE("a relative target becomes a level once the baseline is known") {
  CHECK(absolute_target(read_statement("Increase revenue by 20%"), 50) == 60);
  CHECK(absolute_target(read_statement("Reduce costs by 20%"), 50) == 40);
  CHECK(absolute_target(read_statement("Double the number of members"), 40) == 80);
  CHECK(absolute_target(read_statement("Lose 8 kg"), 80) == 72);
  CHECK(absolute_target(read_statement("Increase NPS from 45 to 70"), 45) == 70);
  CHECK_FALSE(absolute_target(read_statement("Improve quality"), 1));
}

TEST_CASE("a reason quotes the words it is about") {
  const std::string_view text = "Improve communication";
  const Statement statement = read_statement(text);
  CHECK(describe(statement.measurable_reason, statement.measurable_range, text) == "`Improve` says no amount");
  CHECK(describe(Reason::none, {}, text).empty());
}

TEST_CASE("any text is read twice alike, with ranges inside it on character boundaries") {
  const std::vector<std::string> parts = {"Increase", "NPS",    "from", "45",   "to",    "70",   "by",   "2026-09-30",
                                          "é",        "→",      "$",    "1,25", "%",     "\xff", "\x80", "(",
                                          ")",        "within", "60",   "days", "every", "no",   "X%",   "\n",
                                          "4.5/5",    "🙂",   "end",  "of",   "Q3",    "a"};
  std::mt19937 random(20260701);
  std::uniform_int_distribution<std::size_t> part(0, parts.size() - 1);
  std::uniform_int_distribution<int> length(0, 30);
  for (int round = 0; round < 5000; ++round) {
    std::string text;
    for (int words = length(random); words > 0; --words) {
      text += parts[part(random)];
      if (words % 3 != 0) text += ' ';
    }
    CAPTURE(text);
    CHECK(testing::ranges_hold(text));
  }
}

TEST_CASE("a very long line is read without reading all of it as words") {
  std::string text = "Increase NPS from 45 to 70 ";
  for (int i = 0; i < 100000; ++i) text += "and more words ";
  text += std::string(1000000, '9');
  const Statement statement = read_statement(text);
  CHECK(statement.target->value == 70);
  CHECK(testing::ranges_hold(std::string(1000000, '9')));
  CHECK(testing::ranges_hold(std::string(1000000, '(')));
}

TEST_CASE("every verb of change takes the number behind it") {
  const LexiconTables& tables = english_lexicon().tables();
  int verbs = 0;
  for (const LexiconEntry& entry : tables.entries) {
    if (!entry.is(Trait::verb_base) || !(entry.is(Trait::increase) || entry.is(Trait::decrease))) continue;
    ++verbs;
    const std::string verb(tables.spellings.substr(entry.spelling_begin, entry.spelling_size));
    for (const std::string& text : {"Weekly visits " + verb + " by 12%", "Weekly visits " + verb + " by 12% by August",
                                    verb + " weekly visits by 12%", "We " + verb + " weekly visits to 900"}) {
      INFO(text);
      const Statement statement = read_statement(text);
      REQUIRE(statement.target);
      CHECK((statement.target->value == 12 || statement.target->value == 900));
    }
  }
  CHECK(verbs > 50);
}

TEST_CASE("a day that begins with a verb is a day") {
  for (const std::string_view text : {"March 3", "march third 2027", "last day of February"}) {
    INFO(text);
    CHECK(read_statement(text).deadline);
  }
}
