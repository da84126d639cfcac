// Takes the marks out of a text and puts them in again.
#include "support/marked_text.hpp"

#include <algorithm>
#include <cstdint>
#include <stdexcept>

namespace goals::testing {

namespace {

constexpr std::string_view opening = "«";
constexpr std::string_view closing = "»";

bool take(std::string_view& rest, std::string_view mark) {
  if (rest.substr(0, mark.size()) != mark) return false;
  rest.remove_prefix(mark.size());
  return true;
}

}  // namespace

MarkedText parse_marked(std::string_view marked) {
  MarkedText result;
  std::vector<std::size_t> open;
  while (!marked.empty()) {
    const auto here = static_cast<std::uint32_t>(result.text.size());
    if (take(marked, opening)) {
      open.push_back(result.ranges.size());
      result.ranges.push_back({here, here});
    } else if (take(marked, closing)) {
      if (open.empty()) throw std::runtime_error("a » closes nothing after: " + result.text);
      result.ranges[open.back()].end = here;
      open.pop_back();
    } else {
      result.text += marked.front();
      marked.remove_prefix(1);
    }
  }
  if (!open.empty()) throw std::runtime_error("a « is left open in: " + result.text);
  return result;
}

std::string show_marked(std::string_view text, const std::vector<TextRange>& ranges) {
  struct Mark {
    std::uint32_t at;
    bool opens;
  };
  std::vector<Mark> marks;
  for (const TextRange range : ranges) {
    marks.push_back({range.begin, true});
    marks.push_back({range.end, false});
  }
  // An empty range shows as «», so at the same place openings of empty ranges must not be overtaken by their closings.
  std::stable_sort(marks.begin(), marks.end(), [](const Mark& a, const Mark& b) { return a.at < b.at; });
  std::string result;
  std::uint32_t done = 0;
  for (const Mark& mark : marks) {
    result += text.substr(done, mark.at - done);
    result += mark.opens ? opening : closing;
    done = mark.at;
  }
  result += text.substr(done);
  return result;
}

}  // namespace goals::testing
