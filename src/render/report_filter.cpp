// Turns what a person typed into ids, and names the nearest known thing where nothing matches.
#include "render/report_filter.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>

#include "base/ascii.hpp"
#include "base/nearest.hpp"
#include "statement/date_expression.hpp"

namespace goals {
namespace {

bool equal_ignoring_case(std::string_view a, std::string_view b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](char x, char y) { return lower(x) == lower(y); });
}

Error unknown(std::string_view what, std::string_view text, const std::vector<std::string_view>& known) {
  const std::string_view guess = nearest(text, known);
  std::string help;
  if (!guess.empty()) help = fmt::format("did you mean `{}`?", guess);
  if (guess.empty() && known.empty()) help = fmt::format("the workspace names no {}", what);
  return {fmt::format("no {} `{}`", what, text), std::move(help)};
}

/// `Company / Support` as it is keyed: lower case, no blanks around `/`, blanks inside a name as `-`.
std::string team_key(std::string_view text) {
  std::string key;
  for (const char byte : text) {
    const bool after_slash = key.empty() || key.back() == '/';
    if (byte == ' ' && (after_slash || key.back() == '-')) continue;
    if (byte == '/' && !key.empty() && key.back() == '-') key.pop_back();
    key += byte == ' ' ? '-' : lower(byte);
  }
  while (!key.empty() && key.back() == '-') key.pop_back();
  return key;
}

bool ends_with_name(std::string_view key, std::string_view name) {
  return key == name || (key.size() > name.size() && key.substr(key.size() - name.size()) == name &&
                         key[key.size() - name.size() - 1] == '/');
}

/// The teams of that name and those below them. A team is declared after its parent, so one pass is enough.
std::vector<TeamId> teams_named(const Workspace& workspace, std::string_view text) {
  const std::string wanted = team_key(text);
  std::vector<bool> is_inside(workspace.teams.size(), false);
  std::vector<TeamId> found;
  for (std::size_t i = 0; i < workspace.teams.size(); ++i) {
    const TeamId id = workspace.teams.id_at(i);
    const Team& team = workspace.teams[id];
    const bool below = team.parent.valid() && is_inside[team.parent.index];
    is_inside[i] = below || ends_with_name(workspace.name(team.key), wanted);
    if (is_inside[i]) found.push_back(id);
  }
  return found;
}

std::vector<CycleId> cycles_named(const Workspace& workspace, std::string_view text) {
  const ModelOptions& options = workspace.options;
  const auto period = read_cycle(text, options.fiscal_year_start_month, options.fiscal_year_named_by_start);
  std::vector<CycleId> found;
  for (std::size_t i = 0; i < workspace.cycles.size(); ++i) {
    const CycleId id = workspace.cycles.id_at(i);
    const Cycle& cycle = workspace.cycles[id];
    const bool same_name = equal_ignoring_case(workspace.name(cycle.name), text);
    if (same_name || (period && *period == cycle.period)) found.push_back(id);
  }
  return found;
}

std::string_view without_at(std::string_view name) { return name.substr(!name.empty() && name.front() == '@'); }

std::vector<PersonId> persons_named(const Workspace& workspace, std::string_view text) {
  std::vector<PersonId> found;
  for (std::size_t i = 0; i < workspace.persons.size(); ++i) {
    const PersonId id = workspace.persons.id_at(i);
    if (equal_ignoring_case(without_at(workspace.name(workspace.persons[id].name)), without_at(text)))
      found.push_back(id);
  }
  return found;
}

template <class Things, class Name>
std::vector<std::string_view> names_of(const Workspace& workspace, const Things& things, Name name) {
  std::vector<std::string_view> names;
  for (const auto& thing : things) names.push_back(workspace.name(thing.*name));
  return names;
}

Outcome add_references(const Workspace& workspace, const std::vector<std::string>& references, ReportFilter& filter) {
  for (const std::string& reference : references) {
    const std::vector<ItemId> found = find_items(workspace, reference);
    if (found.size() == 1) {
      filter.items.push_back(found.front());
      continue;
    }
    if (found.empty()) return Error{fmt::format("nothing is called `{}`", reference), "`goals score` lists the names"};
    constexpr std::size_t most_candidates = 8;
    std::string candidates;
    for (std::size_t i = 0; i < std::min(found.size(), most_candidates); ++i) {
      if (!candidates.empty()) candidates += ", ";
      candidates += fmt::format("`{}`", full_name(workspace, found[i]));
    }
    return Error{fmt::format("`{}` may mean {} things", reference, found.size()), "write one of " + candidates};
  }
  return std::nullopt;
}

/// As typed: without a blank, which a shell would have to be told about.
std::vector<std::string> typed_statuses() {
  std::vector<std::string> names;
  for (std::size_t i = 0; i < status_count; ++i) {
    std::string& name = names.emplace_back(to_string(static_cast<Status>(i)));
    std::replace(name.begin(), name.end(), ' ', '-');
  }
  return names;
}

Outcome add_statuses(const std::vector<std::string>& typed, ReportFilter& filter) {
  const std::vector<std::string_view> known = status_names();
  for (const std::string& text : typed) {
    std::string name = text;
    std::replace(name.begin(), name.end(), ' ', '-');
    const auto found = std::find_if(known.begin(), known.end(),
                                    [&](std::string_view status) { return equal_ignoring_case(status, name); });
    if (found == known.end()) return unknown("status", text, known);
    filter.statuses.push_back(static_cast<Status>(found - known.begin()));
  }
  return std::nullopt;
}

}  // namespace

std::vector<std::string_view> status_names() {
  static const std::vector<std::string> names = typed_statuses();
  return {names.begin(), names.end()};
}

Result<ReportFilter> read_filter(const Workspace& workspace, const FilterText& text) {
  ReportFilter filter;
  if (!text.team.empty()) {
    filter.teams = teams_named(workspace, text.team);
    if (filter.teams.empty()) return unknown("team", text.team, names_of(workspace, workspace.teams, &Team::path));
  }
  if (!text.cycle.empty()) {
    filter.cycles = cycles_named(workspace, text.cycle);
    if (filter.cycles.empty()) return unknown("cycle", text.cycle, names_of(workspace, workspace.cycles, &Cycle::name));
  }
  if (!text.owner.empty()) {
    filter.owners = persons_named(workspace, text.owner);
    if (filter.owners.empty())
      return unknown("owner", text.owner, names_of(workspace, workspace.persons, &Person::name));
  }
  if (auto error = add_references(workspace, text.references, filter)) return *error;
  if (auto error = add_statuses(text.statuses, filter)) return *error;
  return filter;
}

}  // namespace goals
