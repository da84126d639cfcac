// Looks for a year in the path's words, and for a part of a year in the word behind it.
#include "model/cycle_from_path.hpp"

#include <cstddef>
#include <optional>
#include <vector>

#include "base/ascii.hpp"

namespace goals {
namespace {

constexpr std::string_view extension = ".goals";

bool is_word_part(char c) { return is_digit(c) || is_letter(c); }

/// Runs of letters and digits, in order.
std::vector<std::string_view> words_of(std::string_view path) {
  std::vector<std::string_view> words;
  std::size_t begin = 0;
  for (std::size_t i = 0; i <= path.size(); ++i) {
    if (i < path.size() && is_word_part(path[i])) continue;
    if (i > begin) words.push_back(path.substr(begin, i - begin));
    begin = i + 1;
  }
  return words;
}

bool all_digits(std::string_view word) {
  for (const char c : word) {
    if (!is_digit(c)) return false;
  }
  return !word.empty();
}

/// Years from 2000 to 2099, so that a ticket number is none.
bool is_year(std::string_view word) { return word.size() == 4 && all_digits(word) && word.starts_with("20"); }

/// `q3`, `h2`, `w33`: the part of a cycle's name behind the year.
std::optional<std::string> year_part(std::string_view word) {
  const char letter = static_cast<char>(word.front() & ~0x20);
  const std::string_view number = word.substr(1);
  const bool one_digit = number.size() == 1 && is_digit(number[0]);
  if (letter == 'Q' && one_digit && number[0] >= '1' && number[0] <= '4') return "Q" + std::string(number);
  if (letter == 'H' && one_digit && (number[0] == '1' || number[0] == '2')) return "H" + std::string(number);
  if (letter == 'W' && number.size() == 2 && all_digits(number) && number >= "01" && number <= "53")
    return "W" + std::string(number);
  return std::nullopt;
}

bool is_month(std::string_view word) { return word.size() == 2 && all_digits(word) && word >= "01" && word <= "12"; }

/// Behind year and month: `2026-08-14` is when something was written, and no cycle.
bool is_day(std::string_view word) { return word.size() == 2 && all_digits(word) && word >= "01" && word <= "31"; }

/// `2026q3` in one word.
std::optional<std::string> joined_cycle(std::string_view word) {
  if (word.size() < 6 || !is_year(word.substr(0, 4))) return std::nullopt;
  const auto part = year_part(word.substr(4));
  if (!part) return std::nullopt;
  return std::string(word.substr(0, 4)) + "-" + *part;
}

}  // namespace

std::string cycle_from_path(std::string_view path) {
  if (path.ends_with(extension)) path.remove_suffix(extension.size());
  const std::vector<std::string_view> words = words_of(path);
  std::string best;
  std::string_view year;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string_view word = words[i];
    if (const auto joined = joined_cycle(word)) {
      best = *joined;
    } else if (is_year(word)) {
      year = word;
      // A bare number is a month only here: `2026-08`, and no `team-12`.
      const bool month = i + 1 < words.size() && is_month(words[i + 1]);
      const bool day = month && i + 2 < words.size() && is_day(words[i + 2]);
      if (month && !day)
        best = std::string(year) + "-" + std::string(words[i + 1]);
      else if (!month && best.find('-') == std::string::npos)
        best = std::string(word);
      i += day ? 2 : month ? 1 : 0;
    } else if (const auto part = year.empty() ? std::nullopt : year_part(word)) {
      best = std::string(year) + "-" + *part;
    }
  }
  return best;
}

}  // namespace goals
