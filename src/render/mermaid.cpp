// Draws arrows until a limit is met and counts the rest, so that a map is never silently incomplete.
#include "render/mermaid.hpp"

#include <fmt/format.h>

#include <map>

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

  void add_arrow(ItemId from, ItemId to, std::string_view arrow) {
    if (map_.left_out > 0 || edges_ == limits_.edges) {
      ++map_.left_out;
      return;
    }
    std::string lines;
    const std::size_t from_number = number_of(from, lines);
    const std::size_t to_number = number_of(to, lines);
    lines += fmt::format("  n{} {} n{}\n", from_number, arrow, to_number);
    if (map_.text.size() + lines.size() + closing.size() > limits_.characters) {
      ++map_.left_out;
      return;
    }
    map_.text += lines;
    ++edges_;
  }

  MermaidMap finish() {
    if (edges_ == 0) return {};
    map_.text += closing;
    return std::move(map_);
  }

 private:
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
  MermaidMap map_{"flowchart BT\n", 0};
  std::map<ItemId, std::size_t> numbers_;
  std::size_t edges_ = 0;
};

void add_arrows(MapWriter& writer, const Workspace& workspace, ItemId top) {
  const Document& document = workspace.document(top);
  const std::uint32_t end = top.index + document.items[top.index].subtree_size;
  for (std::uint32_t index = top.index; index < end; ++index) {
    const Item& item = document.items[index];
    if (item.kind == ItemKind::initiative) continue;
    for (const Reference& reference : document.references_of(item)) {
      if (!reference.target.valid()) continue;
      writer.add_arrow({top.file, index}, reference.target,
                       reference.field == LabelKind::guards ? "-. guards .->" : "-->");
    }
  }
}

}  // namespace

MermaidMap mermaid_map(const Workspace& workspace, const Scores* scores, const std::vector<ItemId>& items,
                       const MermaidLimits& limits) {
  MapWriter writer(workspace, scores, limits);
  for (const ItemId id : items) add_arrows(writer, workspace, id);
  return writer.finish();
}

}  // namespace goals
