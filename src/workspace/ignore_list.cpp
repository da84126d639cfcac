// The lines of a `.gitignore` file, read as gitignore(5) describes them.
#include "workspace/ignore_list.hpp"

#include <cassert>
#include <utility>

#include "text/utf8.hpp"

namespace goals {
namespace {

/// Blanks at the end mean nothing unless a backslash keeps them.
std::string_view without_trailing_blanks(std::string_view line) {
  std::size_t end = 0;
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (line[i] == '\\')
      ++i;
    else if (line[i] == ' ')
      continue;
    end = std::min(i + 1, line.size());
  }
  return line.substr(0, end);
}

std::optional<IgnorePattern> parse_pattern(std::string_view line) {
  if (line.ends_with('\r')) line.remove_suffix(1);
  line = without_trailing_blanks(line);
  if (line.starts_with('#')) return std::nullopt;
  IgnorePattern pattern;
  if (line.starts_with('!')) {
    pattern.negated = true;
    line.remove_prefix(1);
  }
  if (line.ends_with('/')) {
    pattern.directories_only = true;
    line.remove_suffix(1);
  }
  if (line.empty()) return std::nullopt;
  if (line.find('/') == std::string_view::npos)
    pattern.name = line;
  else
    pattern.path = Glob{line};
  return pattern;
}

}  // namespace

IgnoreList parse_ignore_list(std::string base, std::string_view text) {
  IgnoreList list{std::move(base), {}};
  text.remove_prefix(byte_order_mark(text));
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    if (auto pattern = parse_pattern(text.substr(0, end))) list.patterns.push_back(*std::move(pattern));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return list;
}

std::optional<bool> is_ignored(const IgnoreList& list, std::string_view path, bool is_directory) {
  assert(path.starts_with(list.base));
  path.remove_prefix(list.base.size());
  const std::string_view name = path.substr(path.rfind('/') + 1);
  for (auto pattern = list.patterns.rbegin(); pattern != list.patterns.rend(); ++pattern) {
    if (pattern->directories_only && !is_directory) continue;
    if (pattern->path ? pattern->path->matches(path) : matches_name(pattern->name, name)) return !pattern->negated;
  }
  return std::nullopt;
}

}  // namespace goals
