// Names of things in messages.
#include "lint/wording.hpp"

#include "text/utf8.hpp"

namespace goals {
namespace {

constexpr std::size_t longest_quote = 60;

/// Up to `longest_quote` code points; the rest becomes an ellipsis, at the end of a word where one is near.
std::string shortened(std::string_view text) {
  std::size_t at = 0;
  for (std::size_t count = 0; at < text.size() && count < longest_quote; ++count) at += decode(text, at).size;
  if (at >= text.size()) return std::string(text);
  const std::size_t blank = text.substr(0, at).rfind(' ');
  if (blank != std::string_view::npos && blank * 2 > at) at = blank;
  return std::string(text.substr(0, at)) + "…";
}

}  // namespace

std::string quoted(std::string_view text) { return "`" + printable(shortened(text)) + "`"; }

std::string called(const Workspace& workspace, ItemId id) {
  const Item& item = workspace.item(id);
  const std::string_view name = item.name.valid() ? workspace.name(item.name) : workspace.statement(id);
  return std::string(to_string(item.kind)) + " " + quoted(name);
}

std::string counted(long long count, std::string_view noun) {
  return std::to_string(count) + " " + std::string(noun) + (count == 1 ? "" : "s");
}

std::string called(const Workspace& workspace, TeamId team, CycleId cycle) {
  std::string name;
  if (team.valid()) name = "team " + quoted(workspace.name(workspace.teams[team].path));
  if (cycle.valid()) name += (name.empty() ? "" : " in ") + std::string(workspace.name(workspace.cycles[cycle].name));
  return name;
}

}  // namespace goals
