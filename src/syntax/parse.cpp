// Splits a text into lines, sends each through the grammar, then nests them and explains what failed.
#include "syntax/parse.hpp"

#include <cstdint>
#include <cstring>

#include "base/ascii.hpp"
#include "syntax/explain_line.hpp"
#include "syntax/nest.hpp"
#include "syntax/parse_line.hpp"
#include "syntax/tree_builder.hpp"
#include "text/line_index.hpp"
#include "text/utf8.hpp"

namespace goals {
namespace {

constexpr std::uint32_t tab_stop = 4;

std::size_t find_line_end(std::string_view text, std::size_t begin, bool has_carriage_returns) {
  if (has_carriage_returns) return line_end(text, begin);
  const void* feed = std::memchr(text.data() + begin, '\n', text.size() - begin);
  return feed == nullptr ? text.size() : static_cast<std::size_t>(static_cast<const char*>(feed) - text.data());
}

/// Columns of the indentation that begins a line, and where it ends.
struct Indentation {
  std::uint32_t columns = 0;
  std::size_t end = 0;
};

Indentation measure_indentation(std::string_view text, std::size_t begin, std::size_t end) {
  Indentation indentation{.columns = 0, .end = begin};
  for (; indentation.end < end && is_blank(text[indentation.end]); ++indentation.end) {
    const bool tab = text[indentation.end] == '\t';
    indentation.columns += tab ? tab_stop - indentation.columns % tab_stop : 1;
  }
  return indentation;
}

TextRange range(std::size_t begin, std::size_t end) {
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

void read_line(TreeBuilder& builder, std::size_t begin, std::size_t end) {
  const std::string_view text = builder.text();
  Node& node = builder.open_node();
  if (begin == 0) {
    builder.push(TokenKind::byte_order_mark, range(0, byte_order_mark(text)));
    begin = byte_order_mark(text);
  }
  const Indentation indentation = measure_indentation(text, begin, end);
  node.indent = indentation.columns;
  std::size_t content_end = end;
  while (content_end > indentation.end && is_blank(text[content_end - 1])) --content_end;
  if (indentation.end < content_end) parse_line(builder, node, range(indentation.end, content_end));
  builder.fill(static_cast<std::uint32_t>(end));
}

void read_lines(TreeBuilder& builder) {
  const std::string_view text = builder.text();
  const bool has_carriage_returns = std::memchr(text.data(), '\r', text.size()) != nullptr;
  std::size_t begin = 0;
  while (begin < text.size()) {
    const std::size_t end = find_line_end(text, begin, has_carriage_returns);
    read_line(builder, begin, end);
    begin = next_line(text, end);
    builder.push(TokenKind::line_end, range(end, begin));
  }
}

}  // namespace

void parse(std::string_view text, Tree& tree, std::vector<Diagnostic>& diagnostics) {
  TreeBuilder builder(tree, text);
  if (text.empty()) return;
  read_lines(builder);
  const std::size_t first = diagnostics.size();
  explain_characters(text, diagnostics);
  nest(builder, diagnostics);
  sort_from(diagnostics, first);
}

}  // namespace goals
