// Draws arrows until a limit is met; the rest is counted or goes into further maps, so that none is silently
// incomplete.
#include "render/mermaid.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

#include "render/markdown_text.hpp"
#include "render/score_words.hpp"
#include "text/utf8.hpp"

namespace goals {
namespace {

constexpr std::size_t longest_title = 60;
constexpr std::string_view closing =
    "  classDef good stroke:#1a7f37,stroke-width:2px\n"
    "  classDef warning stroke:#bf8700,stroke-width:2px\n"
    "  classDef bad stroke:#cf222e,stroke-width:2px\n";

/// Inside a quoted label only letters, digits and harmless signs stand for themselves; the rest becomes `#NN;`.
void append_label(std::string& out, std::string_view text) {
  for (const char byte : text) {
    const bool is_ascii = static_cast<unsigned char>(byte) < 0x80;
    const bool is_plain = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') ||
                          (byte >= '0' && byte <= '9') || byte == ' ' || byte == ',' || byte == '.' || byte == '-' ||
                          byte == '/';
    if (!is_ascii || is_plain) {
      out += byte;
    } else {
      out += fmt::format("#{};", static_cast<int>(byte));
    }
  }
}

std::string_view light_class(const ItemScore& score) {
  switch (light(score.status)) {
    case Light::none: return "";
    case Light::good: return ":::good";
    case Light::warning: return ":::warning";
    case Light::bad: return ":::bad";
  }
  return "";
}

class MapWriter {
 public:
  MapWriter(const Workspace& workspace, const Scores* scores, const MermaidLimits& limits)
      : workspace_(workspace), scores_(scores), limits_(limits) {}

  /// False when the arrow does not fit any more; the map is then as it was.
  bool add_arrow(const MermaidArrow& arrow) {
    if (edges_ == limits_.edges) return false;
    const std::size_t nodes_before = numbers_.size();
    std::string lines;
    const std::size_t from_number = number_of(arrow.from, lines);
    const std::size_t to_number = number_of(arrow.to, lines);
    lines += fmt::format("  n{} {} n{}\n", from_number, arrow.shape, to_number);
    if (text_.size() + lines.size() + closing.size() > limits_.characters && edges_ > 0) {
      if (numbers_.size() > nodes_before) forget(arrow, nodes_before);
      return false;
    }
    text_ += lines;
    ++edges_;
    return true;
  }

  std::size_t edges() const { return edges_; }

  /// Empty where nothing was drawn.
  std::string finish() { return edges_ == 0 ? std::string() : std::move(text_).append(closing); }

 private:
  /// Takes back the numbers of nodes that were not drawn after all.
  void forget(const MermaidArrow& arrow, std::size_t nodes_before) {
    for (const ItemId id : {arrow.from, arrow.to}) {
      const auto entry = numbers_.find(id);
      if (entry != numbers_.end() && entry->second >= nodes_before) numbers_.erase(entry);
    }
  }

  std::size_t number_of(ItemId id, std::string& lines) {
    const auto [entry, is_new] = numbers_.try_emplace(id, numbers_.size());
    if (is_new) append_node(id, entry->second, lines);
    return entry->second;
  }

  void append_node(ItemId id, std::size_t number, std::string& lines) const {
    const bool is_round = workspace_.item(id).kind == ItemKind::kpi;
    lines += fmt::format("  n{}{}\"", number, is_round ? "([" : "[");
    bool was_cut = false;
    append_label(lines, printable(shortened(title_words(workspace_, id), longest_title, was_cut)));
    if (was_cut) lines += "…";
    if (scores_) {
      const ItemScore& score = scores_->of(id);
      lines += fmt::format(" · {}", to_string(score.status));
      if (score.score && workspace_.item(id).kind != ItemKind::kpi) lines += " " + score_words(score);
    }
    lines += is_round ? "\"])" : "\"]";
    if (scores_) lines += light_class(scores_->of(id));
    lines += '\n';
  }

  const Workspace& workspace_;
  const Scores* scores_;
  MermaidLimits limits_;
  std::string text_ = "flowchart BT\n";
  std::map<ItemId, std::size_t> numbers_;
  std::size_t edges_ = 0;
};

void collect_arrows(const Workspace& workspace, const Scores* scores, ItemId top, std::vector<MermaidArrow>& arrows) {
  const auto is_counted = [&](ItemId id) { return !scores || !is_left_out(scores->of(id).status); };
  const Document& document = workspace.document(top);
  const std::uint32_t end = top.index + document.items[top.index].subtree_size;
  for (std::uint32_t index = top.index; index < end; ++index) {
    const Item& item = document.items[index];
    if (item.kind == ItemKind::initiative || !is_counted({top.file, index})) continue;
    for (const Reference& reference : document.references_of(item)) {
      if (!reference.target.valid() || !is_counted(reference.target)) continue;
      const bool guards = reference.field == LabelKind::guards;
      arrows.push_back({{top.file, index}, reference.target, guards ? guarding_arrow : supporting_arrow});
    }
  }
}

}  // namespace

MermaidMap mermaid_map(const Workspace& workspace, const Scores* scores, const std::vector<ItemId>& items,
                       const MermaidLimits& limits) {
  std::vector<MermaidArrow> arrows;
  for (const ItemId id : items) collect_arrows(workspace, scores, id, arrows);
  MapWriter writer(workspace, scores, limits);
  std::size_t drawn = 0;
  while (drawn < arrows.size() && writer.add_arrow(arrows[drawn])) ++drawn;
  return {writer.finish(), arrows.size() - drawn};
}

std::vector<std::string> mermaid_maps(const Workspace& workspace, const Scores* scores,
                                      const std::vector<std::vector<MermaidArrow>>& groups,
                                      const MermaidLimits& limits) {
  std::vector<std::string> maps;
  std::optional<MapWriter> writer(std::in_place, workspace, scores, limits);
  const auto begin_next = [&] {
    if (writer->edges() > 0) maps.push_back(writer->finish());
    writer.emplace(workspace, scores, limits);
  };
  for (const std::vector<MermaidArrow>& group : groups) {
    if (group.empty()) continue;
    MapWriter trial = *writer;
    const auto add = [&](const MermaidArrow& arrow) { return trial.add_arrow(arrow); };
    if (std::all_of(group.begin(), group.end(), add)) {
      writer.emplace(std::move(trial));
      continue;
    }
    begin_next();
    for (const MermaidArrow& arrow : group) {
      if (writer->add_arrow(arrow)) continue;
      begin_next();
      static_cast<void>(writer->add_arrow(arrow));  // the first arrow of a map always fits
    }
  }
  begin_next();
  return maps;
}

}  // namespace goals
