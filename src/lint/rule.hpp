// What a rule is: a problem, its options, and a pure function that looks at one kind of thing.
#pragma once

#include <span>
#include <string_view>
#include <variant>

#include "diagnostics/problem.hpp"
#include "lint/findings.hpp"
#include "model/workspace.hpp"

namespace goals {

/// One item as a check sees it.
struct ItemSubject {
  const Document& document;
  const Item& item;
  ItemId id;
};

using ItemCheck = void (*)(const ItemSubject& subject, Findings& findings);
using DocumentCheck = void (*)(FileId file, const Document& document, Findings& findings);
using PageCheck = void (*)(const Page& page, Findings& findings);
using WorkspaceCheck = void (*)(const Workspace& workspace, Findings& findings);
/// For what only suppression itself can see.
using CheckedByEngine = std::monostate;

/// The engine walks each kind of thing once and calls the checks that take it.
using Check = std::variant<CheckedByEngine, ItemCheck, DocumentCheck, PageCheck, WorkspaceCheck>;

struct Rule {
  Problem problem;
  std::span<const Option> options = {};
  Check check = CheckedByEngine{};
};

/// Null for a name that no rule has.
const Rule* find_rule(std::string_view name);
/// Rules and document problems alike; null for an unknown name.
const Problem* find_problem(std::string_view name);

}  // namespace goals
