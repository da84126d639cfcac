// What a declaration's fields say: words and numbers out of closed lists, each mistake with the list.
#include <array>
#include <charconv>
#include <string>

#include "base/ascii.hpp"
#include "base/nearest.hpp"
#include "catalog/problems.hpp"
#include "model/last_word.hpp"
#include "model/lowering.hpp"

namespace goals {
namespace {

bool same_word(std::string_view a, std::string_view b) {
  if (a.size() != b.size()) return false;
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (lower(a[i]) != lower(b[i])) return false;
  }
  return true;
}

std::string listed(std::span<const std::string_view> words) {
  std::string out;
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (i > 0) out += i + 1 == words.size() ? " or " : ", ";
    out.append("`").append(words[i]).append("`");
  }
  return out;
}

/// The place of a field's word in a list, 0 when it is none of them, which is reported.
std::size_t read_word(const Lowering& lowering, const Field& field, std::span<const std::string_view> words) {
  const std::string_view text = lowering.text(field.value);
  for (std::size_t i = 1; i < words.size(); ++i) {
    if (same_word(words[i], text)) return i;
  }
  const auto choices = words.subspan(1);
  const std::string_view near = nearest(text, choices);
  Diagnostic& found =
      lowering.report(problems::invalid_value, field.value,
                      "`" + std::string(canonical_label(field.label)) + "` cannot be " + quoted(text),
                      near.empty() ? "write " + listed(choices) : "did you mean `" + std::string(near) + "`?");
  if (!near.empty())
    found.fixes.push_back(
        {.title = "write `" + std::string(near) + "`", .edits = {{field.value, std::string(near)}}, .safe = false});
  return 0;
}

std::optional<double> read_number(std::string_view text) {
  double number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{} || end != text.data() + text.size() || !(number >= 0)) return std::nullopt;
  return number;
}

/// `0.6`, `60%` or `6/10` as a share from 0 to 1.
std::optional<double> read_share(std::string_view text) {
  double divisor = 1;
  if (text.ends_with('%')) {
    divisor = 100;
    text.remove_suffix(1);
  } else if (text.ends_with("/10")) {
    divisor = 10;
    text.remove_suffix(3);
  }
  const auto number = read_number(text);
  if (!number || *number / divisor > 1) return std::nullopt;
  return *number / divisor;
}

void read_share_field(const Lowering& lowering, const Field& field, float& share) {
  if (const auto found = read_share(lowering.text(field.value))) {
    share = static_cast<float>(*found);
    return;
  }
  lowering.report(problems::invalid_value, field.value,
                  "`" + std::string(canonical_label(field.label)) + "` cannot be " + quoted(lowering.text(field.value)),
                  "write a share from 0 to 1, such as `0.7`, `70%` or `7/10`");
}

void read_weight(const Lowering& lowering, const Field& field, Item& item) {
  constexpr double heaviest = 1e6;
  const auto weight = read_number(lowering.text(field.value));
  if (weight && *weight <= heaviest) {
    item.weight = static_cast<float>(*weight);
    return;
  }
  lowering.report(problems::invalid_value, field.value, "`weight` cannot be " + quoted(lowering.text(field.value)),
                  "write a number from 0 up, such as `2`; without the field it is 1");
}

void interpret_field(const Lowering& lowering, const Field& field, Item& item) {
  switch (field.label) {
    case LabelKind::type: item.type = static_cast<GoalType>(read_word(lowering, field, goal_type_words)); break;
    case LabelKind::status: item.status = static_cast<ItemStatus>(read_word(lowering, field, item_status_words)); break;
    case LabelKind::weight: read_weight(lowering, field, item); break;
    case LabelKind::confidence: read_share_field(lowering, field, item.confidence); break;
    case LabelKind::score: read_share_field(lowering, field, item.score); break;
    default: break;
  }
}

/// The fields of one item seen so far: each may be given once, but `x-…` are free.
class FieldsSeen {
 public:
  /// False, and reported, when the field was given before: the first counts.
  bool is_first(const Lowering& lowering, const Field& field) {
    const Field*& seen = first_.at(static_cast<std::size_t>(field.label));
    if (seen == nullptr || field.label == LabelKind::custom) {
      seen = &field;
      return true;
    }
    Diagnostic& found =
        lowering.report(problems::duplicate_field, field.label_range,
                        "`" + std::string(canonical_label(field.label)) + "` is given twice; the first counts",
                        "delete one of the two");
    found.labels.push_back({.file = {}, .range = seen->label_range, .text = "first given here"});
    return false;
  }

 private:
  std::array<const Field*, label_kind_count> first_{};
};

/// An empty field says nothing, unless notes continue it.
bool is_filled(const Lowering& lowering, const Field& field) {
  if (!field.value.empty()) return true;
  if (field.notes.count == 0) {
    lowering.report(problems::empty_statement, field.label_range,
                    "`" + std::string(lowering.text(field.label_range)) + "` says nothing after its colon",
                    "write its value on the same line, or delete the line");
  }
  return false;
}

void add_references(const Lowering& lowering, std::uint32_t item, const Field& field) {
  const std::string_view text = lowering.document.source.text;
  for (std::uint32_t begin = field.value.begin; begin < field.value.end;) {
    std::uint32_t end = begin;
    while (end < field.value.end && text[end] != ',') ++end;
    const TextRange name = trimmed(text, {begin, end});
    if (!name.empty())
      lowering.document.references.push_back({.item = item, .field = field.label, .text = name, .target = {}});
    begin = end + 1;
  }
}

void set_course(const Document& document, Item& item) {
  item.given_up = item.status == ItemStatus::dropped || gives_up(last_word(document, item));
  const bool held_open = item.parent == Item::no_parent || document.items[item.parent].open;
  item.open = held_open && !item.given_up && item.status != ItemStatus::draft && item.status != ItemStatus::done;
}

void interpret(const Lowering& lowering, std::uint32_t index) {
  Document& document = lowering.document;
  Item& item = document.items[index];
  item.statement = read_statement(document.statement_of(item), lowering.options.lexicon());
  item.references.first = static_cast<std::uint32_t>(document.references.size());
  if (item.fields.count > 0) {
    FieldsSeen seen;
    for (const Field& field : document.fields_of(item)) {
      if (!seen.is_first(lowering, field) || !is_filled(lowering, field)) continue;
      const bool refers = field.label == LabelKind::supports || field.label == LabelKind::guards;
      refers ? add_references(lowering, index, field) : interpret_field(lowering, field, item);
    }
  }
  item.references.count = static_cast<std::uint32_t>(document.references.size()) - item.references.first;
  if (item.kind != ItemKind::objective && item.kind != ItemKind::initiative) interpret_values(lowering, item);
  interpret_dates(lowering, item);
  set_course(document, item);
}

/// Weights of an objective's key results must leave something to average.
void judge_weights(const Lowering& lowering, std::uint32_t parent) {
  const Document& document = lowering.document;
  const Item& holder = document.items[parent];
  const Item* weighted = nullptr;
  for (std::uint32_t i = parent + 1; i < parent + holder.subtree_size; i += document.items[i].subtree_size) {
    const Item& item = document.items[i];
    if (item.kind != ItemKind::key_result) continue;
    if (item.weight > 0) return;
    if (weighted == nullptr) weighted = &item;
  }
  if (weighted == nullptr) return;
  const Field* field = document.find_field(*weighted, LabelKind::weight);
  lowering.report(problems::all_weights_zero, field->value,
                  "all key results of this objective weigh 0: it has no score",
                  "give at least one of them a weight above 0");
}

}  // namespace

void interpret_items(const Lowering& lowering) {
  Document& document = lowering.document;
  for (std::uint32_t i = 0; i < document.items.size(); ++i) interpret(lowering, i);
  for (std::uint32_t i = 0; i < document.items.size(); ++i) {
    if (document.items[i].kind == ItemKind::objective) judge_weights(lowering, i);
  }
}

}  // namespace goals
