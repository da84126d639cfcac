// Columns of texts in many scripts, and texts cut and filled to a width.
#include "render/display.hpp"

#include <string>

#include "support/catch.hpp"

using goals::Align;
using goals::cluster_at;
using goals::cut_to_width;
using goals::display_width;
using goals::pad_to_width;

TEST_CASE("a column holds one Latin letter, and a wide letter takes two") {
  CHECK(display_width("") == 0);
  CHECK(display_width("goals") == 5);
  CHECK(display_width("Zürich") == 6);
  CHECK(display_width("目標") == 4);
  CHECK(display_width("한국") == 4);
}

TEST_CASE("marks that combine take no column of their own") {
  CHECK(display_width("e\u0301x") == 2);
  CHECK(display_width("\u1112\u1161\u11ab") == 2);
}

TEST_CASE("an emoji is one wide character, however many code points it is made of") {
  CHECK(display_width("📈") == 2);
  CHECK(display_width("❤\uFE0F") == 2);
  CHECK(display_width("🇩🇪🇫🇷") == 4);
  CHECK(display_width("👨\u200D👩\u200D👧") == 2);
  CHECK(cluster_at("👨\u200D👩\u200D👧x", 0).size == std::string("👨\u200D👩\u200D👧").size());
}

TEST_CASE("an invalid byte takes a column and does not swallow its neighbour") {
  CHECK(display_width("\xFF\xFE") == 2);
  CHECK(display_width("a\xFF") == 2);
  CHECK(cluster_at("\xC3(", 0).size == 1);
}

TEST_CASE("a text that fits is not cut") {
  CHECK(cut_to_width("goals", 5) == "goals");
  CHECK(cut_to_width("目標", 4) == "目標");
}

TEST_CASE("a cut text ends with an ellipsis and never inside a character") {
  CHECK(cut_to_width("goals", 4) == "goa…");
  CHECK(cut_to_width("目標達成", 6) == "目標…");
  CHECK(cut_to_width("目標達成", 1) == "…");
  CHECK(cut_to_width("e\u0301e\u0301e\u0301", 2) == "e\u0301…");
  CHECK(cut_to_width("goals", 0).empty());
}

TEST_CASE("padding fills with blanks on the side that is asked for") {
  CHECK(pad_to_width("ab", 5) == "ab   ");
  CHECK(pad_to_width("ab", 5, Align::right) == "   ab");
  CHECK(pad_to_width("ab", 5, Align::centre) == " ab  ");
  CHECK(pad_to_width("目", 4) == "目  ");
  CHECK(pad_to_width("goals", 3) == "goals");
}
