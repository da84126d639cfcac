// Declarations that nothing can refer to; the fix takes an id from the words of the statement that nobody uses yet. A
// numbered label (`KR 2`) is an id, and a bullet has no place for one.
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <utility>

#include "base/ascii.hpp"
#include "lint/item_facts.hpp"
#include "lint/rule.hpp"
#include "lint/wording.hpp"
#include "statement/lexicon.hpp"
#include "syntax/head.hpp"

namespace goals::rules {
namespace {

using Names = std::unordered_set<std::string>;
constexpr std::size_t longest_id = 24;

/// All ids, and all words of references, so that a new id changes the meaning of none.
Names taken_names(const Workspace& workspace) {
  Names taken;
  for (const Document& document : workspace.documents) {
    for (const Item& item : document.items) {
      if (item.name.valid()) taken.emplace(workspace.name(item.name));
    }
    for (const Reference& reference : document.references) {
      const std::string_view text = document.text(reference.text);
      for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find_first_of(".:/@", at), text.size());
        taken.emplace(text.substr(at, end - at));
        at = end + 1;
      }
    }
  }
  return taken;
}

constexpr bool is_id_byte(char c) { return (lower(c) >= 'a' && lower(c) <= 'z') || (c >= '0' && c <= '9'); }

/// Does the word name something, as against articles, prepositions and verbs?
bool names_something(std::string_view word) {
  if (word.size() < 2 || (word.front() >= '0' && word.front() <= '9')) return false;
  const LexiconEntry* entry = english_lexicon().find(word);
  if (entry == nullptr) return true;
  return entry->is(Trait::noun) && !entry->is(Trait::verb_base) && !entry->is(Trait::preposition);
}

/// The first word that names something, else `goal`; at most two when there are more.
std::string id_from(std::string_view text) {
  std::string id;
  int words = 0;
  for (std::size_t at = 0; at < text.size() && words < 2;) {
    std::size_t end = at;
    while (end < text.size() && is_id_byte(text[end])) ++end;
    const std::string_view word = text.substr(at, end - at);
    if (!word.empty() && names_something(word) && id.size() + word.size() < longest_id) {
      if (!id.empty()) id += '-';
      for (const char c : word) id += lower(c);
      ++words;
    }
    at = end == at ? at + 1 : end;
  }
  return id.empty() ? "goal" : id;
}

/// Gives out names that are free, each once.
class FreeNames {
 public:
  explicit FreeNames(Names taken) : taken_(std::move(taken)) {}

  /// The name itself, else with the next number: where many goals begin alike, none of those given out is tried again.
  std::string take(const std::string& wanted) {
    if (taken_.insert(wanted).second) return wanted;
    int& number = numbers_.try_emplace(wanted, 1).first->second;
    std::string name;
    do name = wanted + "-" + std::to_string(++number);
    while (!taken_.insert(name).second);
    return name;
  }

 private:
  Names taken_;
  std::unordered_map<std::string, int> numbers_;  ///< the last one given out, by the name
};

/// Where the id belongs: before the colon of `KR: …`. Nothing for a bullet without a label.
std::optional<std::uint32_t> place_of_id(const Document& document, const Item& item) {
  const TextRange lead = trimmed(document.source.text, {item.line.begin, item.statement_range.begin});
  if (lead.empty() || !document.text(lead).ends_with(':')) return std::nullopt;
  return lead.end - 1;
}

void check(const Workspace& workspace, Findings& findings) {
  FreeNames names(taken_names(workspace));
  for (std::size_t position = 0; position < workspace.documents.size(); ++position) {
    const FileId file = workspace.documents.id_at(position);
    const Document& document = workspace.document(file);
    for (std::uint32_t index = 0; index < document.items.size(); ++index) {
      const Item& item = document.items[index];
      if (item.name.valid() || item.kind == ItemKind::initiative || item.statement_range.empty()) continue;
      const auto place = place_of_id(document, item);
      if (!place) continue;
      const std::string id = names.take(id_from(document.statement_of(item)));
      findings.add({.file = file,
                    .range = item.statement_range,
                    .message = called(workspace, {file, index}) + " has no id, so that nothing can refer to it",
                    .help = "write one before the colon, such as " + quoted(id),
                    .fixes = {{.title = "give it the id " + quoted(id), .edits = {{{*place, *place}, " " + id}}}}});
    }
  }
}

}  // namespace

extern constinit const Rule missing_id{
    .problem =
        {
            .name = "missing-id",
            .severity = Severity::off,
            .category = Category::style,
            .fix = FixKind::safe,
            .summary = "an objective, key result, goal or KPI without an id",
            .why = "With an id a goal can be supported and guarded, found on the command line, and followed through "
                   "its history even when its words change. Small pages do well without, so the rule is off; the fix "
                   "chooses ids that nobody uses, which you may then improve.",
            .bad = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  owner: @ada
  KR: «Increase NPS from 45 to 70»
)",
            .good = R"(Cycle: 2026-Q3

Objective 1: Become the most trusted brand in support
  owner: @ada
  KR nps: Increase NPS from 45 to 70
  - Reduce churn from 8% to 4%
)",
        },
    .check = check,
};

}  // namespace goals::rules
