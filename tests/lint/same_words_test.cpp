// Texts that mean the same have the same hash, however they are written.
#include "lint/same_words.hpp"

#include <random>
#include <string>

#include "support/catch.hpp"

namespace {

/// The same text with other capitals, other blanks and another end.
std::string written_otherwise(const std::string& text, std::mt19937& random) {
  std::string other;
  for (const char byte : text) {
    const bool letter = byte >= 'a' && byte <= 'z';
    other += letter && random() % 8 == 0 ? static_cast<char>(byte - 0x20) : byte;
    while (byte == ' ' && random() % 8 == 0) other += random() % 4 == 0 ? '\t' : ' ';
  }
  if (random() % 2 == 0) other += random() % 2 == 0 ? "." : " . ";
  return other;
}

}  // namespace

TEST_CASE("capitals, blanks and a final period change no meaning and no hash") {
  std::mt19937 random(5);
  const std::string letters = "abcxyz012é-%";
  for (int round = 0; round < 5000; ++round) {
    std::string text = "x";
    for (std::size_t size = random() % 40; text.size() < size;) {
      text += letters[random() % letters.size()];
      if (random() % 4 == 0) text += " y";
    }
    const std::string other = written_otherwise(text, random);
    INFO("`" << text << "` and `" << other << "`");
    REQUIRE(goals::mean_the_same(text, other));
    REQUIRE(goals::hash_of_meaning(text) == goals::hash_of_meaning(other));
    REQUIRE(goals::hash_of_meaning(text) != goals::hash_of_meaning(text + "y"));
  }
}
