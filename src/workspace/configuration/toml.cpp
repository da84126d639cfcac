// The only unit that sees toml++, without exceptions; its lines and columns become byte ranges here.
#include "workspace/configuration/toml.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "text/line_index.hpp"
#include "text/utf8.hpp"
#include "workspace/configuration/toml_library.hpp"

namespace goals {
namespace {

/// In the order of `TomlKind`.
constexpr std::array<std::string_view, 7> kind_names{"a text", "a whole number", "a number", "true or false",
                                                     "a list", "a table",        "a date"};

/// The library destroys what it read by recursion, and bounds the depth of brackets but not that of dotted keys.
constexpr std::ptrdiff_t most_dots = 1000;

class Reader {
 public:
  explicit Reader(std::string_view text) : text_(text), lines_(text) {}

  TomlText run() {
    if (auto problem = too_deep()) return {{}, std::move(problem)};
    const toml::parse_result parsed = toml::parse(text_);
    if (!parsed) return {{}, problem_of(parsed.error())};
    TomlText result;
    convert(parsed.table(), result.root);
    return result;
  }

 private:
  struct Pending {
    const toml::node* from;
    TomlNode* to;
  };

  std::optional<TomlProblem> too_deep() const {
    for (std::uint32_t line = 1; line <= lines_.line_count(); ++line) {
      const TextRange range = lines_.line_range(line);
      const std::string_view written = range.of(text_);
      if (std::count(written.begin(), written.end(), '.') <= most_dots) continue;
      return TomlProblem{{range.begin, range.begin + 1}, "this line holds more dots than any setting needs"};
    }
    return std::nullopt;
  }

  TomlProblem problem_of(const toml::parse_error& error) {
    std::string message{error.description()};
    if (!message.empty() && message[0] >= 'A' && message[0] <= 'Z') message[0] = static_cast<char>(message[0] | 0x20);
    std::erase(message, '\n');  // of the text it quotes
    while (message.ends_with('.')) message.pop_back();
    const std::uint32_t at = offset_of(error.source().begin);
    const auto next = at < text_.size() ? static_cast<std::uint32_t>(at + decode(text_, at).size) : at;
    return {{at, next}, std::move(message)};
  }

  /// The library counts code points from 1, and does not count a byte order mark.
  std::uint32_t offset_of(const toml::source_position& position) {
    if (position.line == 0 || position.line > lines_.line_count()) return static_cast<std::uint32_t>(text_.size());
    if (position.line != line_) index_line(position.line);
    const std::size_t before = position.column == 0 ? 0 : position.column - 1;
    return columns_[std::min(before, columns_.size() - 1)];
  }

  /// Counted once for all values that stand in a line: a list of thousands may stand in one.
  void index_line(std::uint32_t number) {
    const TextRange line = lines_.line_range(number);
    std::size_t at = line.begin;
    if (number == 1) at += byte_order_mark(text_);
    columns_.assign(1, static_cast<std::uint32_t>(at));
    while (at < line.end) columns_.push_back(static_cast<std::uint32_t>(at += decode(text_, at).size));
    line_ = number;
  }

  TextRange range_of(const toml::source_region& region) {
    const std::uint32_t begin = offset_of(region.begin);
    return {begin, std::max(begin, offset_of(region.end))};
  }

  /// Tables and lists wait in a list, so that their depth costs no stack.
  void convert(const toml::table& table, TomlNode& root) {
    pending_.push_back({&table, &root});
    while (!pending_.empty()) {
      const auto [from, to] = pending_.back();
      pending_.pop_back();
      if (const toml::table* children = from->as_table()) {
        fill(*children, *to);
      } else if (const toml::array* items = from->as_array()) {
        fill(*items, *to);
      }
      for (std::size_t i = 0; i < to->children.size(); ++i) pending_.push_back({sources_[i], &to->children[i]});
    }
  }

  void fill(const toml::table& table, TomlNode& to) {
    std::vector<std::pair<TomlNode, const toml::node*>> found;
    for (const auto& [key, node] : table) {
      TomlNode child = value_of(node);
      child.key = key.str();
      child.key_range = range_of(key.source());
      if (node.is_table() && !node.as_table()->is_inline()) child.range = child.key_range;
      found.emplace_back(std::move(child), &node);
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto& a, const auto& b) { return a.first.key_range < b.first.key_range; });
    sources_.clear();
    for (auto& [child, node] : found) {
      to.children.push_back(std::move(child));
      sources_.push_back(node);
    }
  }

  void fill(const toml::array& items, TomlNode& to) {
    sources_.clear();
    for (const toml::node& node : items) {
      to.children.push_back(value_of(node));
      sources_.push_back(&node);
    }
  }

  TomlNode value_of(const toml::node& node) {
    TomlNode value;
    value.range = range_of(node.source());
    value.kind = kind_of(node);
    if (const auto* text = node.as_string()) value.text = text->get();
    if (const auto* integer = node.as_integer()) value.integer = integer->get();
    if (const auto* number = node.as_floating_point()) value.number = number->get();
    if (const auto* truth = node.as_boolean()) value.truth = truth->get();
    if (value.kind == TomlKind::integer) value.number = static_cast<double>(value.integer);
    return value;
  }

  static TomlKind kind_of(const toml::node& node) {
    switch (node.type()) {
      case toml::node_type::string: return TomlKind::text;
      case toml::node_type::integer: return TomlKind::integer;
      case toml::node_type::floating_point: return TomlKind::number;
      case toml::node_type::boolean: return TomlKind::truth;
      case toml::node_type::array: return TomlKind::list;
      case toml::node_type::table: return TomlKind::table;
      default: return TomlKind::date;
    }
  }

  std::string_view text_;
  LineIndex lines_;
  std::uint32_t line_ = 0;              ///< whose columns these are; 0: none
  std::vector<std::uint32_t> columns_;  ///< where each code point of the line begins, and where the line ends
  std::vector<Pending> pending_;
  std::vector<const toml::node*> sources_;  ///< of the children that were filled in last
};

}  // namespace

std::string_view to_string(TomlKind kind) { return kind_names[static_cast<std::size_t>(kind)]; }

const TomlNode* TomlNode::find(std::string_view name) const {
  for (const TomlNode& child : children) {
    if (child.key == name) return &child;
  }
  return nullptr;
}

TomlText read_toml(std::string_view text) { return Reader(text).run(); }

}  // namespace goals
