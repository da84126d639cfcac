// Eight bytes at a step against one at a time.
#include "base/eight_bytes.hpp"

#include <random>
#include <string>

#include "support/catch.hpp"

namespace {

using namespace goals;

bool is_letter(char byte) { return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z'); }

std::string bytes_of(EightBytes bytes) {
  std::string text(8, '\0');
  store_eight(text.data(), bytes);
  return text;
}

TEST_CASE("eight bytes end where the text ends") {
  const std::string text = "Reduce churn";
  for (std::size_t size = 0; size <= text.size(); ++size) {
    // A copy of its own, so that the sanitizer sees every byte read behind it.
    const std::string part = text.substr(0, size);
    for (std::size_t at = 0; at <= size; ++at) {
      std::string expected = part.substr(at, 8);
      expected.resize(8, '\0');
      INFO(size << " bytes, at " << at);
      CHECK(bytes_of(eight_at(part, at)) == expected);
    }
  }
}

TEST_CASE("leading letters are those that one look at each byte finds") {
  std::mt19937 random(7);
  const std::string letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
  const std::string others = "@[`{\x7f\x80\xc1\xe1\xff 0-.";
  for (int round = 0; round < 20000; ++round) {
    std::string text(8, '\0');
    for (char& byte : text)
      byte = random() % 3 == 0 ? others[random() % others.size()] : letters[random() % letters.size()];
    std::string expected;
    for (std::size_t i = 0; i < text.size() && is_letter(text[i]); ++i) expected += static_cast<char>(text[i] | 0x20);
    const LeadingLetters leading = leading_letters(load_eight(text.data()));
    REQUIRE(leading.count == expected.size());
    expected.resize(8, '\0');
    REQUIRE(bytes_of(leading.lower) == expected);
  }
}

TEST_CASE("lower case and places are those that one look at each byte finds") {
  std::mt19937 random(11);
  const std::string near = "@AMZ[`amz{ \t!\x1f\x7f\x80\xa0\xc1\xda\xff";
  for (int round = 0; round < 20000; ++round) {
    std::string text(8, '\0');
    for (char& byte : text) byte = near[random() % near.size()];
    std::string lowered = text;
    std::string blanks(8, '\0');
    for (std::size_t i = 0; i < text.size(); ++i) {
      if (text[i] >= 'A' && text[i] <= 'Z') lowered[i] = static_cast<char>(text[i] | 0x20);
      if (text[i] == ' ') blanks[i] = '\x80';
    }
    const EightBytes bytes = load_eight(text.data());
    REQUIRE(bytes_of(lower(bytes)) == lowered);
    REQUIRE(bytes_of(places_of(bytes, ' ')) == blanks);
  }
}

}  // namespace
