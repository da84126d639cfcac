// The longest common subsequence of lines, found in a table; texts too long for one are shown whole.
#include "support/line_diff.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace goals::testing {

namespace {

constexpr std::size_t context_lines = 3;
constexpr std::size_t largest_table = 16'000'000;

struct DiffLine {
  char mark = ' ';  ///< ' ', '-' or '+'
  std::string text;
};

using Lines = std::vector<std::string>;

/// `table[i * (m + 1) + j]`: the length of the longest common subsequence of `a[i..]` and `b[j..]`.
std::vector<std::uint32_t> common_lengths(const Lines& a, const Lines& b) {
  const std::size_t width = b.size() + 1;
  std::vector<std::uint32_t> table((a.size() + 1) * width, 0);
  for (std::size_t i = a.size(); i-- > 0;) {
    for (std::size_t j = b.size(); j-- > 0;) {
      table[i * width + j] = a[i] == b[j] ? table[(i + 1) * width + j + 1] + 1
                                          : std::max(table[(i + 1) * width + j], table[i * width + j + 1]);
    }
  }
  return table;
}

std::vector<DiffLine> compare(const Lines& a, const Lines& b) {
  std::vector<DiffLine> result;
  std::size_t i = 0;
  std::size_t j = 0;
  if ((a.size() + 1) * (b.size() + 1) <= largest_table) {
    const std::vector<std::uint32_t> table = common_lengths(a, b);
    const std::size_t width = b.size() + 1;
    while (i < a.size() && j < b.size()) {
      if (a[i] == b[j]) {
        result.push_back({' ', a[i]});
        ++i, ++j;
      } else if (table[(i + 1) * width + j] >= table[i * width + j + 1]) {
        result.push_back({'-', a[i++]});
      } else {
        result.push_back({'+', b[j++]});
      }
    }
  }
  for (; i < a.size(); ++i) result.push_back({'-', a[i]});
  for (; j < b.size(); ++j) result.push_back({'+', b[j]});
  return result;
}

/// Which lines are a change or stand within the context of one.
std::vector<bool> near_changes(const std::vector<DiffLine>& lines) {
  std::vector<bool> shown(lines.size(), false);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (lines[i].mark == ' ') continue;
    const std::size_t first = i < context_lines ? 0 : i - context_lines;
    const std::size_t last = std::min(lines.size() - 1, i + context_lines);
    for (std::size_t k = first; k <= last; ++k) shown[k] = true;
  }
  return shown;
}

}  // namespace

std::vector<std::string> diff_lines(std::string_view text) {
  Lines lines;
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    lines.emplace_back(text.substr(0, end));
    if (end == std::string_view::npos) {
      lines.emplace_back("\\ no end of line");
      break;
    }
    text.remove_prefix(end + 1);
  }
  return lines;
}

std::string line_diff(std::string_view expected, std::string_view actual) {
  if (expected == actual) return {};
  const std::vector<DiffLine> lines = compare(diff_lines(expected), diff_lines(actual));
  const std::vector<bool> shown = near_changes(lines);
  std::string result;
  bool skipping = false;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (shown[i]) {
      result += lines[i].mark;
      result += ' ' + lines[i].text + '\n';
    } else if (!skipping) {
      result += " ...\n";
    }
    skipping = !shown[i];
  }
  return result;
}

}  // namespace goals::testing
