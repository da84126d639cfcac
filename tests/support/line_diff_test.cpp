// What a person sees of two texts that differ.
#include "support/line_diff.hpp"

#include "support/catch.hpp"

using goals::testing::line_diff;

TEST_CASE("equal texts have no difference") { CHECK(line_diff("a\nb\n", "a\nb\n").empty()); }

TEST_CASE("a changed line is shown as removed and added") {
  CHECK(line_diff("a\nb\nc\n", "a\nB\nc\n") == "  a\n- b\n+ B\n  c\n");
}

TEST_CASE("lines far from a change are left out") {
  CHECK(line_diff("1\n2\n3\n4\n5\n6\n", "1\n2\n3\n4\n5\n6\n7\n") == " ...\n  4\n  5\n  6\n+ 7\n");
}

TEST_CASE("a missing end of line is a difference that shows") {
  CHECK(line_diff("a\n", "a") == "  a\n+ \\ no end of line\n");
}

TEST_CASE("texts too long for the table are shown whole") {
  std::string expected;
  std::string actual;
  for (int i = 0; i < 5000; ++i) {
    expected += "e\n";
    actual += "a\n";
  }
  CHECK(line_diff(expected, actual).size() == 2 * 5000 * 4);
}
