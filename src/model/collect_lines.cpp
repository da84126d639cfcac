// The walk from nodes to flat arrays: which section, item, field, log line or note each line is.
#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "catalog/problems.hpp"
#include "model/cycle_from_path.hpp"
#include "model/lowering.hpp"
#include "syntax/parse.hpp"

namespace goals {
namespace {

constexpr std::uint32_t nothing = Item::no_parent;

ItemKind item_kind(LabelKind label) {
  switch (label) {
    case LabelKind::key_result: return ItemKind::key_result;
    case LabelKind::goal: return ItemKind::goal;
    case LabelKind::kpi: return ItemKind::kpi;
    case LabelKind::initiative: return ItemKind::initiative;
    default: return ItemKind::objective;
  }
}

/// Sorts entries by the item that each belongs to, keeping their order within one, and tells each item its run.
template <class Entry>
void group_by_item(std::vector<Entry>& entries, const std::vector<std::uint32_t>& items_of_entries,
                   std::vector<Item>& items, Span Item::*span) {
  for (const std::uint32_t item : items_of_entries) ++(items[item].*span).count;
  std::uint32_t first = 0;
  for (Item& item : items) {
    if ((item.*span).count > 0) (item.*span).first = first;
    first += (item.*span).count;
  }
  if (std::is_sorted(items_of_entries.begin(), items_of_entries.end())) return;
  std::vector<std::uint32_t> next(items.size());
  for (std::size_t i = 0; i < items.size(); ++i) next[i] = (items[i].*span).first;
  std::vector<Entry> sorted(entries.size());
  for (std::size_t i = 0; i < entries.size(); ++i) sorted[next[items_of_entries[i]]++] = std::move(entries[i]);
  entries = std::move(sorted);
}

class Collector {
 public:
  explicit Collector(const Lowering& lowering)
      : lowering_(lowering),
        document_(lowering.document),
        tree_(lowering.tree),
        item_of_(tree_.node_count(), nothing) {}

  void run() {
    open_first_section();
    reserve();
    for (std::uint32_t i = 0; i < tree_.node_count(); ++i) collect(i);
    for (Directive& directive : document_.directives)
      directive.next_item = std::min(directive.next_item, count(document_.items));
    group_by_item(document_.fields, items_of_fields_, document_.items, &Item::fields);
    group_by_item(document_.log, items_of_log_, document_.items, &Item::log);
  }

 private:
  template <class T>
  static std::uint32_t count(const std::vector<T>& entries) {
    return static_cast<std::uint32_t>(entries.size());
  }

  TextRange token(std::uint32_t node, TokenKind kind) const {
    if (const auto found = tree_.find_token(node, kind)) return *found;
    const std::uint32_t end = tree_.line_range(node).end;
    return {end, end};
  }

  /// Growing these arrays would touch fresh memory again and again, which is dearer than counting once.
  void reserve() {
    std::size_t items = 0;
    std::size_t fields = 0;
    std::size_t log_lines = 0;
    for (const Node& node : tree_.nodes()) {
      if (node.is_declaration()) ++items;
      if (node.kind == NodeKind::labelled && is_field(node.label)) ++fields;
      if (node.is_log()) ++log_lines;
    }
    document_.items.reserve(items);
    document_.fields.reserve(fields);
    document_.log.reserve(log_lines);
    items_of_fields_.reserve(fields);
    items_of_log_.reserve(log_lines);
  }

  void open_first_section() {
    Section section;
    document_.path_cycle = cycle_from_path(document_.source.path);
    if (!document_.path_cycle.empty()) section.period = read_cycle(document_.path_cycle);
    document_.sections.push_back(section);
  }

  void collect(std::uint32_t index) {
    const Node& node = tree_.node(index);
    if (node.kind == NodeKind::directive) {
      document_.directives.push_back(
          {token(index, TokenKind::directive), tree_.line_range(index), count(document_.items)});
    } else if (node.kind == NodeKind::note) {
      if (!node.has_error) add_note(index);
    } else if (node.is_log()) {
      if (!node.has_error) add_log(index);
    } else if (node.kind == NodeKind::bullet) {
      if (!node.has_error) add_item(index);
    } else if (node.kind == NodeKind::labelled) {
      add_labelled(index);
    }
  }

  void add_labelled(std::uint32_t index) {
    const Node& node = tree_.node(index);
    if (is_declaration(node.label)) {
      add_item(index);  // a misplaced declaration too: its fields should not be misplaced as well
    } else if (is_section(node.label)) {
      add_section_line(index);
    } else if (is_field(node.label) && !node.has_error) {
      node.parent == Node::no_parent ? add_section_owner(index) : add_field(index);
    }
  }

  /// Lines of sections that follow each other without an item make one section.
  Section& section_to_change() {
    if (!document_.items.empty() && document_.items.back().section + 1 == document_.sections.size()) {
      const Section above = document_.sections.back();
      document_.sections.push_back(above);
      document_.sections.back().own_owner = false;
      document_.sections.back().own_team = false;
    }
    return document_.sections.back();
  }

  void add_section_line(std::uint32_t index) {
    const TextRange value = token(index, TokenKind::value);
    if (value.empty()) return;
    Section& section = section_to_change();
    if (tree_.node(index).label == LabelKind::team) {
      if (is_too_deep(value)) return;
      if (!section.own_owner) section.owners = {};  // another team has other owners
      section.team_line = value;
      section.own_team = true;
      return;
    }
    section.cycle_line = value;
    section.period = read_cycle(lowering_.text(value), lowering_.options.fiscal_year_start_month,
                                lowering_.options.fiscal_year_named_by_start);
    if (!section.period) report_cycle(value);
  }

  /// Each team above a team has a name of its own, so a path of any length would make names of its length squared.
  bool is_too_deep(TextRange value) const {
    constexpr auto deepest = 20;
    const std::string_view text = lowering_.text(value);
    if (std::count(text.begin(), text.end(), '/') < deepest) return false;
    lowering_.report(problems::invalid_value, value,
                     "a team's path cannot have more than " + std::to_string(deepest) + " parts",
                     "name the team by fewer of the teams above it");
    return true;
  }

  void report_cycle(TextRange value) {
    const std::string_view text = lowering_.text(value);
    const bool fiscal = text.starts_with("FY") || text.starts_with("fy");
    lowering_.report(
        problems::invalid_cycle, value, quoted(text) + " names no cycle",
        fiscal && lowering_.options.fiscal_year_start_month == 0
            ? "say when a fiscal year begins, in goals.toml: `fiscal-year.start = \"july\"`"
            : "write a quarter `2026-Q3`, half `2026-H2`, year `2026`, month `2026-08`, week `2026-W33` or "
              "`2026-07-01..2026-09-30`");
  }

  void add_section_owner(std::uint32_t index) {
    Section& section = section_to_change();
    section.owners = add_owners(token(index, TokenKind::value));
    section.own_owner = true;
  }

  Span add_owners(TextRange value) {
    const Span span{count(document_.owner_ranges), 0};
    const std::string_view text = lowering_.document.source.text;
    for (std::uint32_t begin = value.begin; begin < value.end;) {
      std::uint32_t end = begin;
      while (end < value.end && text[end] != ',') ++end;
      const TextRange name = trimmed(text, {begin, end});
      if (!name.empty()) document_.owner_ranges.push_back(name);
      begin = end + 1;
    }
    document_.owners.resize(document_.owner_ranges.size());
    return {span.first, count(document_.owner_ranges) - span.first};
  }

  /// The item that a line is nested in; a malformed declaration in between is passed over.
  std::uint32_t holding_item(const Node& node) const {
    std::uint32_t holder = node.parent;
    while (holder != Node::no_parent && item_of_[holder] == nothing) holder = tree_.node(holder).parent;
    return holder == Node::no_parent ? Item::no_parent : item_of_[holder];
  }

  void add_item(std::uint32_t index) {
    const Node& node = tree_.node(index);
    item_of_[index] = count(document_.items);
    Item& item = document_.items.emplace_back();
    item.kind = item_kind(node.label);
    item.section = count(document_.sections) - 1;
    item.parent = holding_item(node);
    item.line = tree_.line_range(index);
    item.statement_range = token(index, TokenKind::value);
    item.id_range = tree_.find_token(index, TokenKind::id).value_or(TextRange{});
    const std::string_view id = lowering_.text(item.id_range);
    item.written_id = id.find_first_not_of("0123456789.") != std::string_view::npos;
    for (std::uint32_t up = item.parent; up != Item::no_parent; up = document_.items[up].parent)
      ++document_.items[up].subtree_size;
  }

  void add_field(std::uint32_t index) {
    const Node& node = tree_.node(index);
    const std::uint32_t item = item_of_[node.parent];
    if (item == nothing) return;  // of a malformed declaration
    const Field field{.label = node.label,
                      .label_range = token(index, TokenKind::label),
                      .value = token(index, TokenKind::value),
                      .notes = {}};
    Span& owners = document_.items[item].owners;
    if (node.label == LabelKind::owner && owners.count == 0) owners = add_owners(field.value);
    document_.fields.push_back(field);
    items_of_fields_.push_back(item);
    item_of_[index] = count(document_.fields) - 1;
  }

  void add_log(std::uint32_t index) {
    const std::uint32_t item = item_of_[tree_.node(index).parent];
    if (item == nothing) return;  // of a malformed declaration
    LogEntry entry = read_log_line(lowering_, index, lowering_.date_context(document_.items[item]));
    document_.log.push_back(std::move(entry));
    items_of_log_.push_back(item);
    item_of_[index] = count(document_.log) - 1;
  }

  /// Notes follow the line they continue, so that those of one line are a run.
  void add_note(std::uint32_t index) {
    const std::uint32_t line = tree_.node(index).parent;
    const std::uint32_t place = item_of_[line];
    if (place == nothing) return;
    Span& notes = notes_of(tree_.node(line), place);
    if (notes.count == 0) notes.first = count(document_.notes);
    ++notes.count;
    document_.notes.push_back({token(index, TokenKind::note)});
  }

  Span& notes_of(const Node& line, std::uint32_t place) {
    if (line.is_log()) return document_.log[place].notes;
    return line.is_declaration() ? document_.items[place].notes : document_.fields[place].notes;
  }

  const Lowering& lowering_;
  Document& document_;
  const Tree& tree_;
  std::vector<std::uint32_t> item_of_;          ///< by node: its place among the items, fields or log lines
  std::vector<std::uint32_t> items_of_fields_;  ///< by field, as they come
  std::vector<std::uint32_t> items_of_log_;     ///< by log line, as they come
};

}  // namespace

void collect_lines(const Lowering& lowering) { Collector(lowering).run(); }

}  // namespace goals
