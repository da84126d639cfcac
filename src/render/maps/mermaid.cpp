// The map as Markdown with Mermaid diagrams that GitHub and GitLab draw, each under their limits.
#include <fmt/format.h>

#include "render/map_graph.hpp"
#include "render/markdown_text.hpp"
#include "render/mermaid.hpp"
#include "render/report_pages.hpp"
#include "render/score_words.hpp"

namespace goals::maps {
namespace {

std::vector<std::vector<MermaidArrow>> groups_of(const MapGraph& graph) {
  std::vector<std::vector<MermaidArrow>> groups;
  for (const MapPage& page : graph.pages) {
    std::vector<MermaidArrow> group;
    for (const MapArrow& part : page.parts) group.push_back({part.from, part.to, part_arrow});
    for (const MapArrow& arrow : page.arrows) {
      group.push_back({arrow.from, arrow.to, arrow.guards ? guarding_arrow : supporting_arrow});
    }
    groups.push_back(std::move(group));
  }
  return groups;
}

void append_unaligned(const MapInput& input, const std::vector<ItemId>& unaligned, std::string& out) {
  if (unaligned.empty()) return;
  const Workspace& workspace = input.report.workspace;
  out += "## Unaligned\n\nThese support nothing above:\n\n";
  for (const ItemId id : unaligned) {
    const Section& section = workspace.section(id);
    out +=
        fmt::format("- {} ({}): {}\n", markdown_escaped(title_words(workspace, id)),
                    markdown_escaped(page_title(workspace, section.team, section.cycle)), node_words(input.report, id));
  }
}

std::string render(const MapInput& input) {
  const MapGraph graph = map_graph(input);
  const std::vector<std::string> maps = mermaid_maps(input.report.workspace, &input.report.scores, groups_of(graph));
  std::string out = fmt::format("# Alignment as of {}\n\n", to_string(input.report.scores.today()));
  if (maps.empty()) out += "Nothing supports anything.\n\n";
  for (std::size_t i = 0; i < maps.size(); ++i) {
    if (maps.size() > 1) out += fmt::format("## Part {} of {}\n\n", i + 1, maps.size());
    out += "```mermaid\n" + maps[i] + "```\n\n";
  }
  append_unaligned(input, graph.unaligned, out);
  while (out.ends_with("\n\n")) out.pop_back();
  return out;
}

}  // namespace

extern constinit const MapFormat mermaid{"mermaid", "md", "diagrams in Markdown that GitHub and GitLab draw", render};

}  // namespace goals::maps
