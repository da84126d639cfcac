// All documents of a workspace as one model: items, teams, cycles, persons, and what refers to what.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/id.hpp"
#include "base/interner.hpp"
#include "diagnostics/diagnostic.hpp"
#include "model/item.hpp"
#include "model/model_options.hpp"
#include "text/line_index.hpp"
#include "text/source_file.hpp"

namespace goals {

/// A node of the team tree: `Company / Support` has the parent `Company`.
struct Team {
  Symbol path;  ///< as written first: `Company / Support`
  Symbol key;   ///< lower case, blanks as `-`: `company/support`
  TeamId parent;
  int depth = 0;
};

struct Cycle {
  Symbol name;  ///< as written first: `2026-Q3`
  Period period;
};

struct Person {
  Symbol name;  ///< `@ada`, or a name
};

/// A comment `# goals: …`; what it means is for those who know rules.
struct Directive {
  TextRange range;  ///< of the words after `# goals:`, trimmed
  TextRange line;
  std::uint32_t next_item = 0;  ///< index of the first item declared after it; the number of items when there is none
};

/// What one file says. Arrays are flat; items are in document order, each directly followed by what it holds.
struct Document {
  SourceFile source;
  LineStarts line_starts;  ///< of the source's text
  std::vector<Section> sections;
  std::vector<Item> items;
  std::vector<Field> fields;
  std::vector<LogEntry> log;
  std::vector<Note> notes;
  std::vector<Reference> references;
  std::vector<PersonId> owners;
  std::vector<TextRange> owner_ranges;  ///< where each of `owners` is named
  std::string path_cycle;               ///< the cycle that the path names (`2026-Q3`); empty where it names none
  std::vector<Directive> directives;
  std::vector<Diagnostic> diagnostics;  ///< what is wrong with the document itself, in order of place

  std::string_view text(TextRange range) const { return source.at(range); }
  /// Refers to the document's text.
  LineIndex lines() const { return {source.text, line_starts}; }
  std::span<const Field> fields_of(const Item& item) const { return part(fields, item.fields); }
  std::span<const LogEntry> log_of(const Item& item) const { return part(log, item.log); }
  std::span<const Note> notes_at(Span span) const { return part(notes, span); }
  std::span<const Reference> references_of(const Item& item) const { return part(references, item.references); }
  std::span<const PersonId> owners_at(Span span) const { return part(owners, span); }
  std::span<const TextRange> owner_ranges_at(Span span) const { return part(owner_ranges, span); }
  /// The line of its declaration, from 1.
  std::uint32_t line_number(const Item& item) const { return line_starts.line_at(source.text, item.line.begin).number; }
  std::string_view statement_of(const Item& item) const { return text(item.statement_range); }
  /// The item declared last at or before an offset; null before the first.
  const Item* item_at(std::uint32_t offset) const;
  /// The first field with the label, or null.
  const Field* find_field(const Item& item, LabelKind label) const;

 private:
  template <class T>
  static std::span<const T> part(const std::vector<T>& all, Span span) {
    return std::span<const T>{all}.subspan(span.first, span.count);
  }
};

/// All items of one team in one cycle: the unit in which people plan.
struct Page {
  TeamId team;
  CycleId cycle;
  std::vector<ItemId> items;  ///< objectives, goals and KPIs (no key results, no initiatives), by file and place
};

struct Workspace {
  ModelOptions options;               ///< that it was read with
  Store<FileId, Document> documents;  ///< by path
  Interner names;
  Store<TeamId, Team> teams;
  Store<CycleId, Cycle> cycles;
  Store<PersonId, Person> persons;
  std::vector<Page> pages;  ///< by team (depth first, names in order) and cycle (by first day)

  const Document& document(FileId file) const { return documents[file]; }
  const Document& document(ItemId item) const { return documents[item.file]; }
  const Item& item(ItemId id) const { return documents[id.file].items[id.index]; }
  const Section& section(ItemId id) const { return documents[id.file].sections[item(id).section]; }
  std::string_view text(ItemId id, TextRange range) const { return documents[id.file].text(range); }
  std::string_view statement(ItemId id) const { return document(id).statement_of(item(id)); }
  std::string_view name(Symbol symbol) const { return names.text(symbol); }

  /// Direct children, in order.
  std::vector<ItemId> children(ItemId id) const;
  /// The items that name this one in `supports:` (for KPIs: in `guards:`), by file and place.
  std::span<const ItemId> supporters(ItemId id) const;
  std::span<const ItemId> guards(ItemId id) const;
  /// Own owners, else the parent's, else the section's; empty when nobody is named.
  std::span<const PersonId> effective_owners(ItemId id) const;

  /// Who refers to whom, sorted by target: filled by `link`.
  struct Arrow {
    ItemId target;
    ItemId source;
  };
  std::vector<Arrow> support_arrows;
  std::vector<Arrow> guard_arrows;
  std::vector<ItemId> support_sources;  ///< the sources of `support_arrows`, for spans
  std::vector<ItemId> guard_sources;
};

/// `company/support@2026-Q3:trust.nps`; an item without an id shows as its line (`plans/q3.goals:12`).
std::string full_name(const Workspace& workspace, ItemId id);
/// `trust.nps`, or `plans/q3.goals:12` for an item without an id.
std::string short_name(const Workspace& workspace, ItemId id);

std::string_view to_string(ItemKind kind);  ///< `objective`, `key result`, `goal`, `KPI`, `initiative`
std::string_view to_string(GoalType type);
std::string_view to_string(ItemStatus status);

/// The items that a reference typed by a person may mean, looked up from the outside: `trust.nps`, `nps`,
/// `company/support@2026-Q3:trust.nps`. Empty when unknown, more than one when ambiguous.
std::vector<ItemId> find_items(const Workspace& workspace, std::string_view reference);

}  // namespace goals
