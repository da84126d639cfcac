// Maps of large workspaces: diagrams stay under the limits of those who draw them, and nothing is drawn twice or lost.
#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "catalog/maps.hpp"
#include "model/build.hpp"
#include "render/alignment.hpp"
#include "render/map_graph.hpp"
#include "render/mermaid.hpp"
#include "support/catch.hpp"

using namespace goals;

namespace {

struct Scored {
  Workspace workspace;
  Scores scores;
  ReportInput report{workspace, scores, {}, {}};

  explicit Scored(const std::string& text)
      : workspace(build_workspace({{"x.goals", "Cycle: 2026-Q3\n" + text}}, {})),
        scores(compute_scores(workspace, {.today = *make_date(2026, 8, 20)})) {}
};

/// Teams of ten objectives each, every one of which supports the first of the company.
std::string teams_of_ten(int teams) {
  std::string text =
      "Team: Company\nObjective top: Everybody is well\n  KR k: Raise the share of the well from 0% to 90%\n";
  for (int team = 0; team < teams; ++team) {
    text += fmt::format("Team: Company / T{}\n", team);
    for (int number = 0; number < 10; ++number) {
      text +=
          fmt::format("Objective o{}: The {} % of the title & more <b> \"words\" of it\n  supports: company:top.k\n",
                      number, number);
    }
  }
  return text;
}

/// A chain in which each objective supports the one before it.
std::string chain(int length) {
  std::string text = "Objective o0: Everybody is well\n";
  for (int i = 1; i < length; ++i) text += fmt::format("Objective o{}: Everybody is well\n  supports: o{}\n", i, i - 1);
  return text;
}

std::vector<std::string> diagrams(const std::string& markdown) {
  std::vector<std::string> found;
  for (std::size_t begin = 0; (begin = markdown.find("```mermaid\n", begin)) != std::string::npos;) {
    begin += 11;
    const std::size_t end = markdown.find("```", begin);
    found.push_back(markdown.substr(begin, end - begin));
    begin = end;
  }
  return found;
}

std::size_t arrows_in(const std::string& diagram) {
  std::istringstream stream(diagram);
  std::size_t count = 0;
  for (std::string line; std::getline(stream, line);) count += line.find(" --> ") != std::string::npos;
  return count;
}

}  // namespace

TEST_CASE("a large map is cut into diagrams under the limits of GitHub and GitLab, and no arrow is lost") {
  const Scored scored(teams_of_ten(150));
  const std::vector<std::string> parts = diagrams(maps::mermaid.render({scored.report, false}));
  const MermaidLimits limits;
  std::size_t arrows = 0;
  REQUIRE(parts.size() > 2);
  for (const std::string& part : parts) {
    CHECK(part.size() <= limits.characters);
    CHECK(arrows_in(part) <= limits.edges);
    arrows += arrows_in(part);
  }
  CHECK(arrows == 1500);
}

TEST_CASE("the arrows of a team stay together where they fit") {
  const Scored scored(teams_of_ten(120));
  for (const std::string& part : diagrams(maps::mermaid.render({scored.report, false}))) {
    CHECK(arrows_in(part) % 10 == 0);
  }
}

TEST_CASE("a chain of ten thousand objectives is drawn line by line, without deep indents") {
  const Scored scored(chain(10'000));
  const Alignment map = align(scored.report, false);
  REQUIRE(map.lines.size() == 10'000);
  CHECK(map.lines.back().depth == 9'999);
  const std::string text = maps::tree.render({scored.report, false});
  CHECK(std::count(text.begin(), text.end(), '\n') == 10'000);
  CHECK(text.size() < 10'000 * 400);
}

TEST_CASE("every item is drawn in full exactly once, whatever it supports") {
  std::string text = chain(5);
  for (int i = 0; i < 50; ++i)
    text += fmt::format("Objective s{}: Everybody is well\n  supports: o{}, o{}\n", i, i % 5, (i + 2) % 5);
  const Scored scored(text);
  std::set<ItemId> drawn;
  for (const AlignmentLine& line : align(scored.report, false).lines) drawn.insert(line.id);
  CHECK(drawn.size() == 55);
  const MapGraph graph = map_graph({scored.report, false});
  REQUIRE(graph.pages.size() == 1);
  CHECK(graph.pages.front().nodes.size() == 55);
  CHECK(graph.pages.front().arrows.size() == 104);
}

TEST_CASE("what supports nothing is unaligned only below teams that have goals") {
  const Scored scored(
      "Team: Company\nObjective top: Everybody is well\nTeam: Company / Support\nObjective free: Somebody is well\n"
      "Objective bound: Many are well\n  supports: company:top\nObjective idea: Few are well\n  status: draft\n"
      "Team: Elsewhere / Shop\nObjective other: Others are well\n");
  const std::vector<ItemId> unaligned = align(scored.report, false).unaligned;
  REQUIRE(unaligned.size() == 1);
  CHECK(scored.workspace.statement(unaligned.front()) == "Somebody is well");
}
