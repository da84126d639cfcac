// What a shell pattern matches, where git's manual says so and where hostile patterns could make it slow.
#include "text/glob.hpp"

#include <string>

#include "support/catch.hpp"

using goals::Glob;
using goals::matches_name;

TEST_CASE("a star is any run of bytes, a question mark is one") {
  CHECK(matches_name("*.goals", "q3.goals"));
  CHECK(matches_name("*", ""));
  CHECK(matches_name("q?.goals", "q3.goals"));
  CHECK_FALSE(matches_name("q?.goals", "q.goals"));
  CHECK(matches_name("a*b*c", "a-b-b-c"));
  CHECK_FALSE(matches_name("a*b*c", "a-b-b-d"));
}

TEST_CASE("a bracket is one byte of a set, a range or a class") {
  CHECK(matches_name("[a-c]x", "bx"));
  CHECK_FALSE(matches_name("[!a-c]x", "bx"));
  CHECK(matches_name("[^a-c]x", "dx"));
  CHECK(matches_name("[]-]x", "-x"));
  CHECK(matches_name("[]-]x", "]x"));
  CHECK(matches_name("[[:digit:]]", "7"));
  CHECK_FALSE(matches_name("[[:digit:]]", "a"));
  CHECK(matches_name("[\\]]", "]"));
  CHECK(matches_name("[a-]", "-"));
}

TEST_CASE("a malformed pattern matches nothing") {
  CHECK_FALSE(matches_name("[a", "a"));
  CHECK_FALSE(matches_name("[", "["));
  CHECK_FALSE(matches_name("[[:nonsense:]]", "a"));
  CHECK_FALSE(matches_name("a\\", "a"));
  CHECK_FALSE(matches_name("a\\", "a\\"));
}

TEST_CASE("a backslash takes the meaning from the byte after it") {
  CHECK(matches_name("\\*", "*"));
  CHECK_FALSE(matches_name("\\*", "a"));
}

TEST_CASE("two stars are any number of directories, at least one at the end") {
  CHECK(Glob{"**/x"}.matches("x"));
  CHECK(Glob{"**/x"}.matches("a/b/x"));
  CHECK(Glob{"a/**/x"}.matches("a/x"));
  CHECK(Glob{"a/**/x"}.matches("a/b/c/x"));
  CHECK(Glob{"a/**"}.matches("a/b/c"));
  CHECK_FALSE(Glob{"a/**"}.matches("a"));
  CHECK(Glob{"a/**/b/*/c"}.matches("a/b/b/x/c"));
}

TEST_CASE("one star stays between slashes") {
  CHECK(Glob{"/a/*.goals"}.matches("a/x.goals"));
  CHECK_FALSE(Glob{"a/*.goals"}.matches("a/b/x.goals"));
  CHECK_FALSE(Glob{"a/*"}.matches("a"));
}

TEST_CASE("many stars against a long name take no time that grows with their combinations") {
  std::string pattern;
  for (int i = 0; i < 200; ++i) pattern += "*a";
  CHECK_FALSE(matches_name(pattern + "b", std::string(10'000, 'a')));
  std::string deep;
  std::string path;
  for (int i = 0; i < 100; ++i) deep += "**/a/";
  for (int i = 0; i < 2'000; ++i) path += "a/";
  CHECK_FALSE(Glob{deep + "b"}.matches(path + "c"));
}
