// `model`: the workspace as a reader would check it: each item with what it says, what it inherits, and from where.
#include "model/workspace.hpp"

#include <array>
#include <string>
#include <string_view>

#include "support/block_producer.hpp"
#include "support/case_workspace.hpp"
#include "text/utf8.hpp"

namespace goals::block_producers {

namespace {

constexpr std::array<std::string_view, 6> deadline_origins{"", "statement", "field", "criterion", "parent", "cycle"};
constexpr std::array<std::string_view, 4> value_origins{"", "statement", "field", "criterion"};
constexpr std::array<std::string_view, 8> date_problems{
    "",      "ambiguous",  "invalid", "needs a cycle", "needs fiscal-year-start", "outside the cycle",
    "vague", "placeholder"};
constexpr std::array<std::string_view, 4> stated{"", "on track", "at risk", "off track"};

template <std::size_t Size, class Enum>
std::string word(const std::array<std::string_view, Size>& words, Enum value) {
  return std::string(words.at(static_cast<std::size_t>(value)));
}

std::string ticked(std::string_view text) { return "`" + printable(text) + "`"; }
std::string percent(float share) { return std::to_string(static_cast<int>(share * 100 + 0.5F)) + "%"; }

class ModelDump {
 public:
  explicit ModelDump(const Workspace& workspace) : workspace_(workspace) {}

  std::string run() {
    for (std::size_t i = 0; i < workspace_.documents.size(); ++i) show(workspace_.documents.id_at(i));
    return std::move(out_);
  }

 private:
  void line(std::size_t depth, const std::string& text) { out_.append(2 * depth, ' ').append(text).append("\n"); }

  void show(FileId file) {
    document_ = &workspace_.documents[file];
    line(0, document_->source.path);
    std::uint32_t section = FileId::none;
    for (std::uint32_t i = 0; i < document_->items.size(); ++i) {
      const Item& item = document_->items[i];
      if (item.section != section) show(document_->sections[section = item.section]);
      show(item, {file, i});
    }
  }

  void show(const Section& section) {
    std::string text = "section";
    if (section.team.valid()) text.append(" ").append(workspace_.name(workspace_.teams[section.team].path));
    if (section.cycle.valid()) {
      const Cycle& cycle = workspace_.cycles[section.cycle];
      text.append(" @ ").append(workspace_.name(cycle.name));
      text += " (" + to_string(cycle.period.first) + ".." + to_string(cycle.period.last) + ")";
    }
    line(1, text);
  }

  void show(const Item& item, ItemId id) {
    depth_ = 2;
    for (std::uint32_t up = item.parent; up != Item::no_parent; up = document_->items[up].parent) ++depth_;
    line(depth_, std::string(to_string(item.kind)) + " " + full_name(workspace_, id) + ": " +
                     printable(document_->statement_of(item)));
    ++depth_;
    show_words(item);
    show_owners(item, id);
    show_dates(item);
    show_values(item);
    show_references(item);
    show_notes("note", item.notes);
    for (const Field& field : document_->fields_of(item)) show_notes(canonical_label(field.label), field.notes);
    for (const LogEntry& entry : document_->log_of(item)) show(entry);
  }

  void show_words(const Item& item) {
    if (item.type != GoalType::unset) line(depth_, "type " + std::string(to_string(item.type)));
    if (item.status != ItemStatus::unset) line(depth_, "status " + std::string(to_string(item.status)));
    if (item.weight != 1) line(depth_, "weight " + format_value(static_cast<double>(item.weight), Unit{}));
    if (is_set(item.confidence)) line(depth_, "confidence " + percent(item.confidence));
    if (is_set(item.score)) line(depth_, "score " + percent(item.score));
  }

  void show_owners(const Item& item, ItemId id) {
    std::string text;
    for (const PersonId person : workspace_.effective_owners(id)) {
      text.append(text.empty() ? "owner " : ", ").append(workspace_.name(workspace_.persons[person].name));
    }
    if (text.empty()) return;
    bool inherited = item.owners.count == 0;
    bool by_parent = false;
    for (std::uint32_t up = item.parent; inherited && up != Item::no_parent; up = document_->items[up].parent)
      by_parent = by_parent || document_->items[up].owners.count > 0;
    if (inherited) text += by_parent ? " (parent)" : " (section)";
    line(depth_, text);
  }

  void show_dates(const Item& item) {
    if (item.own_start && item.start) line(depth_, "start " + to_string(*item.start));
    const bool plain_cycle = item.deadline_origin == DeadlineOrigin::cycle && item.deadline_range.empty();
    if (item.deadline && !plain_cycle)
      line(depth_, "deadline " + to_string(*item.deadline) + " (" + word(deadline_origins, item.deadline_origin) + ")");
    if (item.deadline_problem != DateProblem::none)
      line(depth_, "deadline " + ticked(document_->text(item.deadline_range)) + " is " +
                       word(date_problems, item.deadline_problem));
  }

  void show_value(std::string_view name, const std::optional<Quantity>& value, ValueOrigin origin) {
    if (!value) return;
    line(depth_, std::string(name) + " " + format_quantity(*value) + " (" + word(value_origins, origin) + ")");
  }

  void show_values(const Item& item) {
    if (item.kind == ItemKind::objective || item.kind == ItemKind::initiative) return;
    if (!item.metric_range().empty()) line(depth_, "metric " + ticked(document_->text(item.metric_range())));
    show_value("baseline", item.baseline(), item.baseline_origin);
    show_value("target", item.target(), item.target_origin);
  }

  void show_references(const Item& item) {
    for (const Reference& reference : document_->references_of(item)) {
      const std::string target = reference.target.valid() ? full_name(workspace_, reference.target) : "nothing";
      line(depth_, std::string(canonical_label(reference.field)) + " " + ticked(document_->text(reference.text)) +
                       " -> " + target);
    }
  }

  void show_notes(std::string_view name, Span notes) {
    for (const Note& note : document_->notes_at(notes))
      line(depth_, std::string(name) + " > " + printable(document_->text(note.text)));
  }

  void show(const LogEntry& entry) {
    std::string text = std::string(document_->text(entry.date_range())) + " ";
    if (!entry.valid) text += "(does not count) ";
    switch (entry.kind) {
      case LogKind::check_in: text += check_in(entry); break;
      case LogKind::target_change: text += "target " + change(entry); break;
      case LogKind::baseline_change: text += "baseline " + change(entry); break;
      case LogKind::deadline_change:
        text += "deadline " + (entry.before_date() ? to_string(*entry.before_date()) : "?") + " -> " +
                (entry.after_date() ? to_string(*entry.after_date()) : "?");
        break;
      case LogKind::dropped: text += "dropped"; break;
      case LogKind::deferred:
        text += "deferred to " + (entry.after_date() ? to_string(*entry.after_date()) : "?");
        break;
    }
    if (is_set(entry.confidence)) text += ", confidence " + percent(entry.confidence);
    if (entry.stated != StatedStatus::none) text += ", " + word(stated, entry.stated);
    if (!entry.note_range.empty()) text += ", " + ticked(document_->text(entry.note_range));
    line(depth_, text);
    ++depth_;
    show_notes("note", entry.notes);
    --depth_;
  }

  static std::string check_in(const LogEntry& entry) {
    if (entry.state == CheckInState::done) return "done";
    if (entry.state == CheckInState::missed) return "missed";
    if (!entry.valid) return "no value";
    return format_value(entry.value, entry.unit) +
           (entry.upper() == entry.value ? "" : " of " + format_value(entry.upper(), entry.unit));
  }

  static std::string change(const LogEntry& entry) {
    return format_value(entry.before(), entry.before_unit()) + " -> " + format_value(entry.value, entry.unit);
  }

  const Workspace& workspace_;
  const Document* document_ = nullptr;
  std::size_t depth_ = 0;
  std::string out_;
};

std::string produce(const testing::Case& test_case) { return ModelDump(testing::case_workspace(test_case)).run(); }

}  // namespace

extern constinit const testing::BlockProducer model{
    .name = "model", .produce = produce, .options = testing::workspace_options};

}  // namespace goals::block_producers
