// The fast search for what may not stand in a text, against a decoder that takes one byte after the other.
#include "text/utf8.hpp"

#include <algorithm>
#include <random>
#include <string>

#include "support/catch.hpp"

namespace {

unsigned byte_at(std::string_view text, std::size_t at) {
  return at < text.size() ? static_cast<unsigned char>(text[at]) : 0U;
}

/// The well-formed sequences of the Unicode standard, table 3-7: bytes of the one at `at`, or 0.
std::size_t well_formed(std::string_view text, std::size_t at) {
  const auto in = [text](std::size_t place, unsigned low, unsigned high) {
    return byte_at(text, place) >= low && byte_at(text, place) <= high;
  };
  const auto tail = [&](std::size_t place) { return in(place, 0x80, 0xBF); };
  if (byte_at(text, at) < 0x80) return 1;
  if (in(at, 0xC2, 0xDF)) return tail(at + 1) ? 2 : 0;
  const bool three = (in(at, 0xE0, 0xE0) && in(at + 1, 0xA0, 0xBF)) || (in(at, 0xE1, 0xEC) && tail(at + 1)) ||
                     (in(at, 0xED, 0xED) && in(at + 1, 0x80, 0x9F)) || (in(at, 0xEE, 0xEF) && tail(at + 1));
  if (three) return tail(at + 2) ? 3 : 0;
  const bool four = (in(at, 0xF0, 0xF0) && in(at + 1, 0x90, 0xBF)) || (in(at, 0xF1, 0xF3) && tail(at + 1)) ||
                    (in(at, 0xF4, 0xF4) && in(at + 1, 0x80, 0x8F));
  return four && tail(at + 2) && tail(at + 3) ? 4 : 0;
}

bool starts_with_any(std::string_view text, std::initializer_list<std::string_view> beginnings) {
  return std::any_of(beginnings.begin(), beginnings.end(), [text](auto begin) { return text.starts_with(begin); });
}

bool forbidden(std::string_view rest) {
  const unsigned byte = byte_at(rest, 0);
  if (byte < 0x20) return byte != '\t' && byte != '\n' && byte != '\r';
  if (byte == 0x7F) return true;
  if (byte == 0xC2) return byte_at(rest, 1) < 0xA0;
  return starts_with_any(rest,
                         {"\u202A", "\u202B", "\u202C", "\u202D", "\u202E", "\u2066", "\u2067", "\u2068", "\u2069"});
}

std::size_t naive_find_invalid(std::string_view text, std::size_t from) {
  for (std::size_t at = from; at < text.size();) {
    const std::size_t size = well_formed(text, at);
    if (size == 0 || forbidden(text.substr(at))) return at;
    at += size;
  }
  return text.size();
}

/// Long plain runs, so that whole blocks are passed over, between bytes of every kind.
std::string random_text(std::mt19937& random) {
  std::string text;
  while (random() % 6 != 0) {
    text.append(random() % 150, 'x');
    for (auto i = random() % 4; i > 0; --i) text += static_cast<char>(random() % 256);
    if (random() % 2 == 0) text += goals::encode(static_cast<char32_t>(random() % 0x3000));
  }
  return text;
}

}  // namespace

TEST_CASE("the first invalid place is found wherever it lies in a block") {
  std::mt19937 random(11);
  for (int i = 0; i < 20000; ++i) {
    const std::string text = random_text(random);
    const std::size_t from = text.empty() ? 0 : random() % text.size();
    const std::size_t begin = well_formed(text, from) == 0 ? 0 : from;
    INFO(goals::printable(text));
    REQUIRE(goals::find_invalid(text, begin) == naive_find_invalid(text, begin));
  }
}

TEST_CASE("every code point survives encoding and decoding, and no surrogate does") {
  std::size_t wrong = 0;
  for (char32_t value = 0; value <= 0x10FFFF; ++value) {
    const bool surrogate = value >= 0xD800 && value <= 0xDFFF;
    const std::string bytes = goals::encode(value);
    const goals::CodePoint point = goals::decode(bytes, 0);
    const bool right = surrogate ? !point.valid : point.valid && point.value == value && point.size == bytes.size();
    if (!right || well_formed(bytes, 0) != (surrogate ? 0 : bytes.size())) ++wrong;
  }
  CHECK(wrong == 0);
}

TEST_CASE("what is printable holds nothing that is forbidden, and plain text stays as it is") {
  std::mt19937 random(13);
  for (int i = 0; i < 5000; ++i) {
    const std::string text = random_text(random);
    const std::string shown = goals::printable(text);
    if (goals::find_invalid(shown) != shown.size()) FAIL(shown);
    if (goals::find_invalid(text) == text.size() && shown != text) FAIL(shown);
  }
  CHECK(goals::printable("a\x01\x7F\u202E\xFF\u0085z") == "a\\x01\\x7f\\u202e\\xff\\x85z");
}

TEST_CASE("code points are counted, and each byte that is none counts as one") {
  CHECK(goals::count_code_points("") == 0);
  CHECK(goals::count_code_points("aé€🚀") == 4);
  CHECK(goals::count_code_points("a\xFF\xFE\xC3") == 4);
}

TEST_CASE("the byte order mark is told only at the beginning") {
  CHECK(goals::byte_order_mark("\xEF\xBB\xBF"
                               "a") == 3);
  CHECK(goals::byte_order_mark("a\xEF\xBB\xBF") == 0);
  CHECK(goals::byte_order_mark("\xEF\xBB") == 0);
}
