// Compares versions number by number.
#include "workspace/configuration/version_demand.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <vector>

#include "text/text_range.hpp"

namespace goals {
namespace {

using Numbers = std::vector<int>;

std::optional<Numbers> read_numbers(std::string_view text) {
  Numbers numbers;
  const char* at = text.data();
  const char* const end = text.data() + text.size();
  while (true) {
    int number = 0;
    const auto [next, error] = std::from_chars(at, end, number);
    if (error != std::errc{} || number < 0) return std::nullopt;
    numbers.push_back(number);
    if (next == end) return numbers;
    if (*next != '.') return std::nullopt;
    at = next + 1;
  }
}

/// -1, 0 or 1, looking at no more numbers than are asked for.
int compare(const Numbers& version, const Numbers& asked) {
  for (std::size_t i = 0; i < asked.size(); ++i) {
    const int number = i < version.size() ? version[i] : 0;
    if (number != asked[i]) return number < asked[i] ? -1 : 1;
  }
  return 0;
}

struct Comparison {
  std::string_view sign;
  bool (*holds)(int order);
};

/// Longer signs first.
constexpr std::array<Comparison, 7> comparisons{{{">=", [](int order) { return order >= 0; }},
                                                 {"<=", [](int order) { return order <= 0; }},
                                                 {"==", [](int order) { return order == 0; }},
                                                 {"!=", [](int order) { return order != 0; }},
                                                 {">", [](int order) { return order > 0; }},
                                                 {"<", [](int order) { return order < 0; }},
                                                 {"", [](int order) { return order == 0; }}}};

std::string_view without_blanks(std::string_view text) {
  return trimmed(text, {0, static_cast<std::uint32_t>(text.size())}).of(text);
}

std::optional<bool> meets_one(const Numbers& version, std::string_view demand) {
  const auto comparison = std::find_if(comparisons.begin(), comparisons.end(),
                                       [demand](const Comparison& each) { return demand.starts_with(each.sign); });
  const auto asked = read_numbers(without_blanks(demand.substr(comparison->sign.size())));
  if (!asked) return std::nullopt;
  return comparison->holds(compare(version, *asked));
}

}  // namespace

std::optional<bool> meets(std::string_view version, std::string_view demand) {
  const auto numbers = read_numbers(version);
  if (!numbers) return std::nullopt;
  bool all = true;
  for (std::size_t at = 0; at <= demand.size();) {
    const std::size_t comma = std::min(demand.find(',', at), demand.size());
    const auto one = meets_one(*numbers, without_blanks(demand.substr(at, comma - at)));
    if (!one) return std::nullopt;
    all = all && *one;
    at = comma + 1;
  }
  return all;
}

}  // namespace goals
