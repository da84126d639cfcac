// Asking about some items gives what computing all of them gives, in whatever order one asks.
#include "score/scores_on_demand.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

#include "model/build.hpp"
#include "score/score.hpp"
#include "support/catch.hpp"

using namespace goals;

namespace {

/// A team whose objectives support each other's key results, some of which are left out or graded by hand.
std::string team_of(std::mt19937& random, int team, int teams) {
  std::string text = fmt::format("Cycle: 2026-Q3\nTeam: Company / Team {}\n", team);
  for (int objective = 0; objective < 4; ++objective) {
    text += fmt::format("Objective o{}: Things move\n", objective);
    if (random() % 3 == 0) text += "  status: dropped\n";
    text += fmt::format("  supports: company/team-{}:o{}.k{}\n", random() % static_cast<unsigned>(teams), random() % 4,
                        random() % 3);
    for (int key_result = 0; key_result < 3; ++key_result) {
      text += fmt::format("  KR k{}: Increase things from 10 to 90\n", key_result);
      if (random() % 4 == 0) text += "    score: 0.7\n";
      if (random() % 4 != 0) text += fmt::format("    2026-08-10: {}\n", random() % 120);
    }
    text += "  Initiative: Build it\n";
  }
  return text +
         "KPI uptime: Uptime of at least 99%\n  2026-08-10: 98%\nGoal: Run 10 km by 2026-09-01\n  2026-08-12: 4 km\n";
}

std::vector<ItemId> all_items(const Workspace& workspace) {
  std::vector<ItemId> ids;
  for (std::size_t i = 0; i < workspace.documents.size(); ++i) {
    const FileId file = workspace.documents.id_at(i);
    for (std::uint32_t at = 0; at < workspace.document(file).items.size(); ++at) ids.push_back({file, at});
  }
  return ids;
}

}  // namespace

TEST_CASE("scores on demand are those of the whole workspace") {
  std::mt19937 random(11);
  std::vector<SourceFile> files;
  for (int team = 0; team < 8; ++team) files.push_back({fmt::format("{}.goals", team), team_of(random, team, 8)});
  const Workspace workspace = build_workspace(files, {});
  REQUIRE_FALSE(workspace.support_arrows.empty());
  ScoreOptions options;
  options.today = *make_date(2026, 8, 15);
  const Scores scores = compute_scores(workspace, options);
  ScoresOnDemand on_demand(workspace, options);
  std::vector<ItemId> ids = all_items(workspace);
  std::shuffle(ids.begin(), ids.end(), random);
  for (const ItemId id : ids) {
    CHECK(on_demand.of(id).score == scores.of(id).score);
    CHECK(on_demand.of(id).kind == scores.of(id).kind);
    CHECK(on_demand.of(id).status == scores.of(id).status);
    CHECK(on_demand.of(id).verdict == scores.of(id).verdict);
    CHECK(on_demand.of(id).by_hand == scores.of(id).by_hand);
    CHECK(on_demand.contradiction(id) == scores.of(id).contradiction);
  }
}
