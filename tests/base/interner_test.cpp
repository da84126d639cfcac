// Names and their symbols.
#include "base/interner.hpp"

#include <string>

#include "support/catch.hpp"

using goals::Interner;
using goals::Symbol;

TEST_CASE("equal names have one symbol, different names different ones") {
  Interner names;
  const Symbol trust = names.intern("trust");
  CHECK(names.intern(std::string("tr") + "ust") == trust);
  CHECK(names.intern("Trust") != trust);
  CHECK(names.size() == 2);
  CHECK(names.find("trust") == trust);
  CHECK_FALSE(names.find("nps").valid());
  CHECK(names.text(Symbol{}).empty());
}

TEST_CASE("the text of a name stays where it is, however many follow") {
  Interner names;
  const std::string_view first = names.text(names.intern("first"));
  const char* place = first.data();
  for (int i = 0; i < 100000; ++i) names.intern("name " + std::to_string(i));
  CHECK(names.text(names.find("first")).data() == place);
  CHECK(first == "first");
  CHECK(names.size() == 100001);
  CHECK(names.text(names.find("name 54321")) == "name 54321");
}

TEST_CASE("a name may be empty, hold any byte, and be longer than a block") {
  Interner names;
  const std::string huge(200000, 'x');
  const std::string zero("a\0b", 3);
  CHECK(names.text(names.intern("")).empty());
  CHECK(names.intern("").valid());
  CHECK(names.text(names.intern(huge)) == huge);
  CHECK(names.text(names.intern(zero)) == zero);
}
