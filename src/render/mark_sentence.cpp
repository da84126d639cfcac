// Breaks the sentence into lines, then lays the marks of each line into rows, from left to right, the first row with
// room taking the mark.
#include "render/mark_sentence.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "render/display.hpp"
#include "render/paint.hpp"
#include "text/utf8.hpp"

namespace goals {
namespace {

/// Same bytes, but what would move the cursor is a blank.
std::string on_one_line(std::string_view text) {
  std::string plain(text);
  std::replace_if(
      plain.begin(), plain.end(), [](char c) { return c == '\t' || c == '\n' || c == '\r'; }, ' ');
  return plain;
}

/// Where the line ends that begins at `begin`: at the last blank that keeps it within the width, or after one word that
/// is wider than that.
std::uint32_t break_line(std::string_view text, std::uint32_t begin, std::size_t width) {
  std::uint32_t end = begin;
  std::size_t used = 0;
  while (end < text.size()) {
    const auto next = static_cast<std::uint32_t>(std::min(text.find(' ', end + 1), text.size()));
    used += display_width(printable(text.substr(end, next - end)));
    if (used > width && end > begin) break;
    end = next;
  }
  return end;
}

/// Two lines of the output: what is underlined, and the names below.
struct Row {
  std::string underline;
  std::string names;

  std::size_t end() const { return std::max(underline.size(), names.size()); }
};

class LineMarks {
 public:
  LineMarks(std::string_view text, TextRange line) : text_(text), line_(line) {}

  void add(const Mark& mark) {
    const TextRange part{std::max(mark.range.begin, line_.begin), std::min(mark.range.end, line_.end)};
    if (part.begin >= part.end) return;
    const std::size_t first = column(part.begin);
    const std::size_t last = std::max(column(part.end), first + 1);
    Row& row = row_with_room(first);
    row.underline.resize(first, ' ');
    row.underline.append(last - first, '^');
    if (part.begin != mark.range.begin) return;
    row.names.resize(first, ' ');
    row.names.append(mark.name);
  }

  void write(std::string& out, const TextStyle& style) const {
    for (const Row& row : rows_) {
      out.append(painted(style, Paint::info, row.underline)).append("\n");
      if (!row.names.empty()) out.append(painted(style, Paint::info, row.names)).append("\n");
    }
  }

 private:
  std::size_t column(std::uint32_t at) const {
    return display_width(printable(text_.substr(line_.begin, at - line_.begin)));
  }

  Row& row_with_room(std::size_t first) {
    const auto found = std::find_if(rows_.begin(), rows_.end(), [first](const Row& row) { return row.end() < first; });
    if (found != rows_.end()) return *found;
    return rows_.emplace_back();
  }

  std::string_view text_;
  TextRange line_;
  std::vector<Row> rows_;
};

}  // namespace

std::string mark_sentence(std::string_view text, std::span<const Mark> marks, const TextStyle& style) {
  std::vector<Mark> in_order(marks.begin(), marks.end());
  std::stable_sort(in_order.begin(), in_order.end(),
                   [](const Mark& a, const Mark& b) { return a.range.begin < b.range.begin; });
  const std::string plain = on_one_line(text);
  std::string out;
  std::uint32_t begin = 0;
  do {
    const TextRange line{begin, break_line(plain, begin, style.width)};
    out += painted(style, Paint::strong, printable(line.of(plain))) + "\n";
    LineMarks below(plain, line);
    for (const Mark& mark : in_order) below.add(mark);
    below.write(out, style);
    begin = static_cast<std::uint32_t>(std::min(plain.find_first_not_of(' ', line.end), plain.size()));
  } while (begin < plain.size());
  return out;
}

}  // namespace goals
