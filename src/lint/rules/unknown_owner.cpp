// Owners that are not on the list of people; without a list there is nothing to say.
#include <algorithm>
#include <array>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/nearest.hpp"
#include "lint/rule.hpp"
#include "lint/wording.hpp"

namespace goals::rules {
namespace {

constexpr std::array options{
    Option{.name = "people", .value = Words{}, .summary = "the handles and names that may own a goal"}};

std::string_view without_at(std::string_view name) { return name.substr(name.starts_with('@') ? 1 : 0); }

/// Sorted, so that looking a name up costs little in a large organisation.
std::vector<std::string_view> known_people(Words people) {
  std::vector<std::string_view> known;
  for (const std::string_view person : people) known.push_back(without_at(person));
  std::sort(known.begin(), known.end());
  return known;
}

/// Guessing costs a look at every name, so only the first strangers get guessed.
constexpr int most_guesses = 100;

/// The lists of people that were looked at, sorted once for all files that share them.
using KnownPeople = std::map<const std::string_view*, std::vector<std::string_view>>;

void check_document(FileId file, std::span<const std::string_view> known, int& guesses, Findings& findings) {
  const Document& document = findings.workspace().document(file);
  for (const TextRange range : document.owner_ranges) {
    const std::string_view name = without_at(document.text(range));
    if (std::binary_search(known.begin(), known.end(), name)) continue;
    const std::string_view meant = ++guesses <= most_guesses ? nearest(name, known) : std::string_view{};
    findings.add({.file = file,
                  .range = range,
                  .message = quoted(document.text(range)) + " is not on the list of people",
                  .help = meant.empty() ? "correct the name, or add it to the list"
                                        : "did you mean " + quoted("@" + std::string(meant)) + "?"});
  }
}

void check(const Workspace& workspace, Findings& findings) {
  KnownPeople lists;
  int guesses = 0;
  for (std::size_t i = 0; i < workspace.documents.size(); ++i) {
    const FileId file = workspace.documents.id_at(i);
    const Words people = findings.option<Words>(file, options[0]);
    if (people.empty() || workspace.document(file).owner_ranges.empty()) continue;
    const auto [list, is_new] = lists.try_emplace(people.data());
    if (is_new) list->second = known_people(people);
    check_document(file, list->second, guesses, findings);
  }
}

}  // namespace

extern constinit const Rule unknown_owner{
    .problem =
        {
            .name = "unknown-owner",
            .severity = Severity::off,
            .category = Category::ownership,
            .summary = "an owner who is not on the list of people",
            .why = "A goal whose owner has left, or was misspelled, has no owner, and no report and no reminder "
                   "reaches anybody. The rule needs to know who there is, from the setting `people` or else from the "
                   "CODEOWNERS file of the repository, and is off until it is asked for.",
            .bad = {},
            .good = {},
        },
    .options = options,
    .check = check,
};

}  // namespace goals::rules
