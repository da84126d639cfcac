// One loop over the lines with a stack of the open declarations, which is at most three deep.
#include "syntax/nest.hpp"

#include <algorithm>
#include <string>

#include "catalog/problems.hpp"
#include "syntax/explain_line.hpp"

namespace goals {
namespace {

constexpr std::uint32_t nobody = Node::no_parent;

/// A declaration that may still hold lines.
struct Holder {
  std::uint32_t node;
  std::uint32_t indent;
  LabelKind label;
  LabelKind bullets;  ///< what a bullet under it is: `key_result`, `initiative`, or `custom` for neither
  bool is_bullet;     ///< it was made by a bullet
};

class Nesting {
 public:
  Nesting(TreeBuilder& builder, std::vector<Diagnostic>& diagnostics) : builder_(builder), diagnostics_(diagnostics) {}

  void run() {
    for (std::uint32_t i = 0; i < builder_.node_count(); ++i) place(i);
    measure_subtrees();
  }

 private:
  void place(std::uint32_t index) {
    Node& node = builder_.node(index);
    switch (node.kind) {
      case NodeKind::blank:
      case NodeKind::comment:
      case NodeKind::directive: return;
      case NodeKind::note: place_note(index); return;
      case NodeKind::malformed: place_malformed(index); return;
      default: break;
    }
    close_shallower(node.indent);
    under_heading_ = node.kind == NodeKind::labelled && is_heading(node.label);
    if (node.is_log()) {
      place_log(index);
    } else if (node.kind == NodeKind::bullet) {
      place_bullet(index);
    } else {
      place_labelled(index);
    }
    // a misplaced line too: its notes should not be misplaced as well
    continued_ = is_section(node.label) || is_heading(node.label) ? nobody : index;
  }

  /// An indented declaration holds only lines indented deeper than itself.
  void close_shallower(std::uint32_t indent) {
    closed_.clear();
    while (!open_.empty() && open_.back().indent > 0 && indent <= open_.back().indent) {
      closed_.push_back(open_.back());
      open_.pop_back();
    }
  }

  void open(std::uint32_t index, LabelKind label) {
    const LabelKind bullets = label == LabelKind::objective ? LabelKind::key_result : LabelKind::custom;
    const Node& node = builder_.node(index);
    open_.push_back({index, node.indent, label, bullets, node.kind == NodeKind::bullet});
  }

  void place_labelled(std::uint32_t index) {
    Node& node = builder_.node(index);
    if (!is_field(node.label)) explain_labelled(builder_.tree(), index, diagnostics_);
    if (is_section(node.label)) {
      open_.clear();
    } else if (is_heading(node.label)) {
      place_heading(index);
    } else if (is_declaration(node.label)) {
      place_declaration(index);
    } else {
      place_field(index);
    }
  }

  void place_declaration(std::uint32_t index) {
    Node& node = builder_.node(index);
    const bool inner = node.label == LabelKind::key_result || node.label == LabelKind::initiative;
    const auto holder = inner ? find_holder(node.label) : open_.rend();
    if (inner && holder == open_.rend()) {
      misplaced(index,
                node.label == LabelKind::key_result ? "this key result has no objective above it"
                                                    : "this initiative has no objective, key result or goal above it",
                "write an `Objective: …` line before it, or make it a `Goal: …`");
      open_.clear();
    } else {
      hold(index, holder);
      if (!open_.empty())
        open_.back().bullets =
            open_.back().label == LabelKind::objective ? LabelKind::key_result : open_.back().bullets;
    }
    open(index, node.label);
  }

  void place_heading(std::uint32_t index) {
    const Node& node = builder_.node(index);
    const auto holder = std::find_if(open_.rbegin(), open_.rend(), [&node](const Holder& open) {
      const bool beside = open.is_bullet && node.indent <= open.indent;  // the heading ends a list, not its last entry
      return can_hold(open.label, node.label) && !beside;
    });
    if (holder == open_.rend()) {
      misplaced(index, "this heading has no objective above it", "write an `Objective: …` line before it");
      return;
    }
    hold(index, holder);
    open_.back().bullets = node.label == LabelKind::key_results_heading ? LabelKind::key_result : LabelKind::initiative;
  }

  void place_field(std::uint32_t index) {
    const Node& node = builder_.node(index);
    for (auto holder = open_.rbegin(); holder != open_.rend(); ++holder) {
      if (can_hold(holder->label, node.label)) return hold(index, holder);
      if (node.indent > holder->indent) break;  // it looks like a line of this one, which cannot hold it
    }
    if (open_.empty() && closed_.empty() && can_hold(LabelKind::team, node.label)) return;
    const std::string label = "`" + std::string(canonical_label(node.label)) + "`";
    if (open_.empty()) {
      misplaced(index, label + " stands before any declaration",
                "move it below the objective, key result or goal it describes");
    } else {
      misplaced(index, label + " is no field of " + holder_name(open_.back()),
                "move it to a declaration that has this field, or write it as `x-…:`");
    }
  }

  void place_log(std::uint32_t index) {
    if (open_.empty()) {
      misplaced(index, "this dated line stands before any declaration",
                "move it below the key result or goal it is about");
      return;
    }
    hold(index, open_.rbegin());
  }

  /// A bullet is a key result straight under an objective, or what the heading above says.
  void place_bullet(std::uint32_t index) {
    Node& node = builder_.node(index);
    for (auto holder = open_.rbegin(); holder != open_.rend(); ++holder) {
      if (holder->bullets != LabelKind::custom) {
        node.label = holder->bullets;
        hold(index, holder);
        explain_bullet(builder_.tree(), index, diagnostics_);
        return open(index, node.label);
      }
      if (node.indent > holder->indent) break;
    }
    if (open_.empty()) {
      misplaced(index, "this bullet stands under no objective",
                "write an `Objective: …` line before it, or make it a `Goal: …`");
    } else {
      misplaced(index, "a bullet under " + holder_name(open_.back()) + " has no meaning",
                "write `> …` for a note or `Initiative: …` for work, or outdent it to the objective");
    }
  }

  /// A note continues the last line that has text of its own.
  void place_note(std::uint32_t index) {
    if (continued_ == nobody) {
      misplaced(index, "this note has no line above that it continues",
                "put it below a declaration, a field or a check-in; a remark to readers of the file begins with `#`");
      return;
    }
    builder_.node(index).parent = continued_;
  }

  void place_malformed(std::uint32_t index) {
    LineContext context = continued_ == nobody ? LineContext::nothing : LineContext::after_text;
    if (!open_.empty() && under_heading_) {
      context = open_.back().bullets == LabelKind::initiative ? LineContext::under_initiatives
                                                              : LineContext::under_key_results;
    }
    builder_.node(index).has_error = true;
    const auto meant = explain_malformed(builder_.text(), builder_.tree().line_range(index), context, diagnostics_);
    if (meant && !is_field(*meant) && !is_heading(*meant)) place_meant(index, *meant);
  }

  /// What follows a misspelled declaration is held by it, so that one slip is one finding.
  void place_meant(std::uint32_t index, LabelKind label) {
    close_shallower(builder_.node(index).indent);
    const bool inner = label == LabelKind::key_result || label == LabelKind::initiative;
    hold(index, inner ? find_holder(label) : open_.rend());
    if (!is_section(label)) open(index, label);
    continued_ = index;
    under_heading_ = false;
  }

  using Position = std::vector<Holder>::reverse_iterator;

  Position find_holder(LabelKind label) {
    return std::find_if(open_.rbegin(), open_.rend(),
                        [label](const Holder& holder) { return can_hold(holder.label, label); });
  }

  /// Gives the line to a holder and closes what is open inside of it; without a holder closes everything.
  void hold(std::uint32_t index, const Position& holder) {
    if (holder == open_.rend()) {
      open_.clear();
      return;
    }
    builder_.node(index).parent = holder->node;
    open_.erase(holder.base(), open_.end());
  }

  static std::string holder_name(const Holder& holder) {
    return (holder.label == LabelKind::objective || holder.label == LabelKind::initiative ? "an `" : "a `") +
           std::string(canonical_label(holder.label)) + "`";
  }

  /// The declaration above that would hold the line if it were indented deeper.
  const Holder* too_shallow_for(const Node& node) const {
    for (const Holder& holder : closed_) {
      if (node.is_log() || can_hold(holder.label, node.label)) return &holder;
    }
    return nullptr;
  }

  void misplaced(std::uint32_t index, std::string message, std::string help) {
    builder_.node(index).has_error = true;
    if (const Holder* holder = too_shallow_for(builder_.node(index))) {
      message = "this line is not indented deeper than the `" + std::string(canonical_label(holder->label)) +
                "` above, so it is no part of it";
      help = "indent it deeper, or begin both lines at the left margin";
    }
    report(diagnostics_, problems::misplaced_line, builder_.tree().line_range(index), std::move(message),
           std::move(help));
  }

  void measure_subtrees() {
    for (std::size_t i = builder_.node_count(); i-- > 0;) {
      const Node& node = builder_.node(i);
      if (node.parent == nobody) continue;
      Node& parent = builder_.node(node.parent);
      const std::size_t end = i + node.subtree_size;
      parent.subtree_size = std::max(parent.subtree_size, static_cast<std::uint32_t>(end - node.parent));
    }
  }

  TreeBuilder& builder_;
  std::vector<Diagnostic>& diagnostics_;
  std::vector<Holder> open_;
  std::vector<Holder> closed_;        ///< what the indentation of the present line closed, innermost first
  std::uint32_t continued_ = nobody;  ///< the line that a note would continue
  bool under_heading_ = false;        ///< nothing but blanks, comments and malformed lines since a heading
};

}  // namespace

void nest(TreeBuilder& builder, std::vector<Diagnostic>& diagnostics) { Nesting(builder, diagnostics).run(); }

}  // namespace goals
