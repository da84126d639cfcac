// Works from the edits, not from a comparison of both texts: only lines that an edit touches are looked at twice.
#include "text/unified_diff.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <utility>

namespace goals {
namespace {

constexpr std::size_t context = 3;

using Lines = std::vector<std::string_view>;

/// Lines with their LF; the last one may have none.
Lines lines_of(std::string_view text) {
  Lines lines;
  while (!text.empty()) {
    const std::size_t size = std::min(text.find('\n'), text.size() - 1) + 1;
    lines.push_back(text.substr(0, size));
    text.remove_prefix(size);
  }
  return lines;
}

/// Old lines from `first` on that become others.
struct Change {
  std::size_t first = 0;
  std::size_t count = 0;
  std::string added;  ///< whole lines
};

/// Takes away what both sides have in common at either end.
void trim(const Lines& old_lines, Change& change) {
  Lines added = lines_of(change.added);
  std::size_t before = 0;
  while (before < std::min(change.count, added.size()) && old_lines[change.first + before] == added[before]) ++before;
  std::size_t after = 0;
  while (after < std::min(change.count, added.size()) - before &&
         old_lines[change.first + change.count - 1 - after] == added[added.size() - 1 - after]) {
    ++after;
  }
  std::string kept;
  for (std::size_t i = before; i + after < added.size(); ++i) kept += added[i];
  change = {change.first + before, change.count - before - after, std::move(kept)};
}

/// The number of the line that holds an offset; behind the last line end there is one line more.
std::size_t line_of(const Lines& lines, std::string_view text, std::uint32_t offset) {
  const char* place = text.data() + offset;
  const auto after = std::upper_bound(lines.begin(), lines.end(), place,
                                      [](const char* at, std::string_view line) { return at < line.data(); });
  if (after == lines.begin()) return 0;
  const std::string_view line = *(after - 1);
  const bool is_behind = place == line.data() + line.size() && line.back() == '\n';
  return static_cast<std::size_t>(after - lines.begin()) - (is_behind ? 0 : 1);
}

/// The bytes of whole lines, with these edits made.
std::string edited(std::string_view text, TextRange lines, const TextEdit* begin, const TextEdit* end) {
  std::vector<TextEdit> edits(begin, end);
  for (TextEdit& edit : edits) edit.range = {edit.range.begin - lines.begin, edit.range.end - lines.begin};
  return apply_edits(lines.of(text), edits);
}

/// One change for each stretch of lines that edits touch; what changes nothing is left out.
std::vector<Change> changes_of(std::string_view text, const Lines& lines, const std::vector<TextEdit>& edits) {
  const auto begin_of = [&](std::size_t line) {
    return static_cast<std::uint32_t>((line < lines.size() ? lines[line].data() : text.data() + text.size()) -
                                      text.data());
  };
  std::vector<Change> changes;
  for (std::size_t i = 0; i < edits.size();) {
    const std::size_t first = line_of(lines, text, edits[i].range.begin);
    std::size_t end = i;
    std::size_t last = first;
    while (end < edits.size() && line_of(lines, text, edits[end].range.begin) <= last) {
      last = line_of(lines, text, edits[end++].range.end);
    }
    const std::size_t count = std::min(last + 1, lines.size()) - first;
    const TextRange whole{begin_of(first), begin_of(first + count)};
    Change change{first, count, edited(text, whole, edits.data() + i, edits.data() + end)};
    trim(lines, change);
    if (change.count > 0 || !change.added.empty()) changes.push_back(std::move(change));
    i = end;
  }
  return changes;
}

void append_line(std::string& out, char sign, std::string_view line) {
  out.append(1, sign).append(line);
  if (line.empty() || line.back() != '\n') out += "\n\\ No newline at end of file\n";
}

/// `12,3`; a run of no lines is named by the line before it.
std::string range_text(std::size_t first, std::size_t count) {
  if (count == 1) return fmt::format("{}", first + 1);
  return fmt::format("{},{}", count == 0 ? first : first + 1, count);
}

/// Changes that are near enough to share their context; `shift` is how many lines more the new text has before them.
std::string hunk(const Lines& lines, const Change* begin, const Change* end, std::ptrdiff_t& shift) {
  const std::size_t first = begin->first - std::min(begin->first, context);
  const Change& last_change = *(end - 1);
  const std::size_t last = std::min(last_change.first + last_change.count + context, lines.size());
  std::string body;
  std::size_t at = first;
  std::ptrdiff_t growth = 0;
  for (const Change* change = begin; change != end; ++change) {
    for (; at < change->first; ++at) append_line(body, ' ', lines[at]);
    for (; at < change->first + change->count; ++at) append_line(body, '-', lines[at]);
    const Lines added = lines_of(change->added);
    for (const std::string_view line : added) append_line(body, '+', line);
    growth += static_cast<std::ptrdiff_t>(added.size()) - static_cast<std::ptrdiff_t>(change->count);
  }
  for (; at < last; ++at) append_line(body, ' ', lines[at]);
  const auto moved = [](std::size_t count, std::ptrdiff_t by) {
    return static_cast<std::size_t>(static_cast<std::ptrdiff_t>(count) + by);
  };
  std::string head = fmt::format("@@ -{} +{} @@\n", range_text(first, last - first),
                                 range_text(moved(first, shift), moved(last - first, growth)));
  shift += growth;
  return head + body;
}

/// As git writes a path: in quotes with escapes when a byte is not plain.
std::string file_name(std::string_view side, std::string_view path) {
  const auto is_plain = [](char byte) { return byte >= 0x20 && byte < 0x7F && byte != '"' && byte != '\\'; };
  if (std::all_of(path.begin(), path.end(), is_plain)) {
    // A name with blanks ends with a tab, so that readers see where it ends.
    return fmt::format("{}/{}{}", side, path, path.find(' ') == std::string_view::npos ? "" : "\t");
  }
  std::string out = fmt::format("\"{}/", side);
  for (const char byte : path) {
    if (byte == '"' || byte == '\\') {
      out.append(1, '\\').append(1, byte);
    } else if (is_plain(byte)) {
      out += byte;
    } else {
      fmt::format_to(std::back_inserter(out), "\\{:03o}", static_cast<unsigned char>(byte));
    }
  }
  return out + "\"";
}

}  // namespace

std::string unified_diff(std::string_view path, std::string_view text, const std::vector<TextEdit>& edits) {
  const Lines lines = lines_of(text);
  const std::vector<Change> changes = changes_of(text, lines, edits);
  if (changes.empty()) return {};
  std::string out = fmt::format("--- {}\n+++ {}\n", file_name("a", path), file_name("b", path));
  std::ptrdiff_t shift = 0;
  for (std::size_t i = 0; i < changes.size();) {
    std::size_t end = i + 1;
    while (end < changes.size() &&
           changes[end].first <= changes[end - 1].first + changes[end - 1].count + 2 * context) {
      ++end;
    }
    out += hunk(lines, changes.data() + i, changes.data() + end, shift);
    i = end;
  }
  return out;
}

}  // namespace goals
