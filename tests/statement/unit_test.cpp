#include "statement/unit.hpp"

#include <string>

#include "statement/lexicon.hpp"
#include "statement/quantity.hpp"
#include "support/catch.hpp"

using namespace goals;

namespace {

Unit unit(std::string_view spelling) {
  const auto found = find_unit(spelling);
  REQUIRE(found);
  return *found;
}

}  // namespace

TEST_CASE("units of one dimension convert both ways") {
  CHECK(convert(90, unit("min"), unit("h")) == Approx(1.5));
  CHECK(convert(1.5, unit("hours"), unit("minutes")) == Approx(90));
  CHECK(convert(2, unit("weeks"), unit("days")) == Approx(14));
  CHECK(convert(12, unit("months"), unit("year")) == Approx(1));
  CHECK(convert(1, unit("km"), unit("m")) == Approx(1000));
  CHECK(convert(1, unit("lbs"), unit("kg")) == Approx(0.45359237));
  CHECK(convert(250, unit("bps"), unit("pp")) == Approx(2.5));
}

TEST_CASE("currencies compare with themselves only") {
  CHECK(comparable(unit("$"), unit("USD")));
  CHECK_FALSE(comparable(unit("$"), unit("€")));
  CHECK_FALSE(comparable(unit("$"), Unit{}));
}

TEST_CASE("percent and percentage points are two dimensions") {
  CHECK_FALSE(comparable(unit("%"), unit("pp")));
  CHECK(comparable(Unit{}, Unit{}));
}

TEST_CASE("case tells bits from bytes and nothing else") {
  CHECK(symbol(unit("Mb")) == "Mbit");
  CHECK(symbol(unit("MB")) == "MB");
  CHECK(symbol(unit("Hours")) == "h");
  CHECK_FALSE(find_unit("parsec"));
  CHECK_FALSE(find_unit(""));
}

TEST_CASE("a plain value is read as the same words are that have to be taken apart") {
  const LexiconTables& tables = english_lexicon().tables();
  int units = 0;
  for (const LexiconEntry& entry : tables.entries) {
    if (!entry.is(Trait::unit)) continue;
    ++units;
    const std::string word(tables.spellings.substr(entry.spelling_begin, entry.spelling_size));
    for (const std::string number : {"0", "1", "12", "99.9", "2026", "20260930", ".5", "1.2.3"}) {
      const std::string text = number + " " + word;
      INFO(text);
      CHECK(read_quantity(text) == read_quantity(text + " "));  // the blank keeps it from the short way
      CHECK(read_leading_quantity(text) == read_leading_quantity(text + " "));
    }
  }
  CHECK(units > 100);
  CHECK(read_leading_quantity("12 ")->range == TextRange{0, 2});
}
