// Marks never span lines, so each line is read by itself.
#include "render/example.hpp"

#include "render/display.hpp"
#include "text/line_index.hpp"
#include "text/utf8.hpp"

namespace goals {
namespace {

constexpr std::string_view opening = "«";
constexpr std::string_view closing = "»";

ExampleLine read_line(std::string_view line) {
  ExampleLine result;
  while (true) {
    const std::size_t begin = line.find(opening);
    const std::size_t end = line.find(closing);
    if (begin == std::string_view::npos || end == std::string_view::npos) break;
    const std::string before = printable(line.substr(0, begin));
    const std::string marked = printable(line.substr(begin + opening.size(), end - begin - opening.size()));
    result.text += before + marked;
    result.carets.append(display_width(before), ' ').append(display_width(marked), '^');
    result.marked.push_back(marked);
    line.remove_prefix(end + closing.size());
  }
  result.text += printable(line);
  return result;
}

}  // namespace

std::vector<ExampleLine> read_example(std::string_view example) {
  std::vector<ExampleLine> lines;
  for (std::size_t at = 0; at < example.size();) {
    const std::size_t end = line_end(example, at);
    lines.push_back(read_line(example.substr(at, end - at)));
    at = next_line(example, end);
  }
  return lines;
}

}  // namespace goals
