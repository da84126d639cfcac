// Scores a workspace in three passes: items by themselves, objectives from their key results, then what crosses files.
#include "score/score.hpp"

#include <cstdint>
#include <span>

#include "score/roll_up.hpp"
#include "score/score_tree.hpp"
#include "score/support.hpp"

namespace goals {
namespace {

std::vector<ItemScore> score_document(const Document& document, const ScoreOptions& options,
                                      std::vector<const LogEntry*>& scratch) {
  std::vector<ItemScore> scores(document.items.size());
  for (std::uint32_t top = 0; top < scores.size(); top += document.items[top].subtree_size) {
    score_tree(document, top, options, scratch, std::span{scores}.subspan(top, document.items[top].subtree_size));
  }
  return scores;
}

ItemScore& score_at(Scores& scores, ItemId id) { return scores.items[id.file][id.index]; }

/// What supports and guards an item may stand in any file.
void link_scores(const Workspace& workspace, Scores& scores) {
  for (const Workspace::Arrow& arrow : workspace.support_arrows) {
    if (!is_supporter(workspace.item(arrow.source))) continue;
    const ItemScore& source = scores.of(arrow.source);
    add_supporter(score_at(scores, arrow.target).supporters, source.status, source.score);
  }
  for (const Workspace::Arrow& arrow : workspace.guard_arrows) {
    score_at(scores, arrow.target).breached_guards += scores.of(arrow.source).status == Status::breached;
  }
  for (std::vector<ItemScore>& document : scores.items) {
    for (ItemScore& score : document) {
      if (score.supporters.count > 0) score.supporters.mean /= score.supporters.count;
      score.contradiction = contradiction_of(score.status, score.supporters);
    }
  }
}

void roll_up_pages(const Workspace& workspace, Scores& scores) {
  scores.pages.resize(workspace.pages.size());
  scores.teams.resize(workspace.teams.size());
  scores.cycles.resize(workspace.cycles.size());
  for (std::size_t i = 0; i < workspace.pages.size(); ++i) {
    const Page& page = workspace.pages[i];
    for (const ItemId id : page.items) add_to(scores.pages[i], workspace, scores, id);
    if (page.team.valid()) add_all(scores.teams[page.team.index], scores.pages[i]);
    if (page.cycle.valid()) add_all(scores.cycles[page.cycle.index], scores.pages[i]);
    add_all(scores.whole, scores.pages[i]);
  }
}

/// A team is declared after its parent, so that one pass from the end brings all below into all above.
void roll_up_teams(const Workspace& workspace, Scores& scores) {
  scores.team_trees = scores.teams;
  for (std::size_t i = workspace.teams.size(); i-- > 0;) {
    const TeamId parent = workspace.teams[workspace.teams.id_at(i)].parent;
    if (parent.valid()) add_all(scores.team_trees[parent.index], scores.team_trees[i]);
  }
}

void add_owned(const Workspace& workspace, Scores& scores, ItemId id) {
  const Item& item = workspace.item(id);
  for (const PersonId owner : workspace.effective_owners(id)) {
    RollUp& total = scores.owners[owner.index];
    if (item.kind == ItemKind::key_result) {
      add_key_result(total, item, scores.of(id));
    } else {
      add_alone(total, workspace, scores, id);
    }
  }
}

void roll_up_owners(const Workspace& workspace, Scores& scores) {
  scores.owners.resize(workspace.persons.size());
  for (const Page& page : workspace.pages) {
    for (const ItemId top : page.items) {
      add_owned(workspace, scores, top);
      for (const ItemId child : workspace.children(top)) {
        if (workspace.item(child).kind == ItemKind::key_result) add_owned(workspace, scores, child);
      }
    }
  }
}

}  // namespace

Scores compute_scores(const Workspace& workspace, const ScoreOptions& options) {
  Scores scores;
  scores.options = options;
  scores.items.reserve(workspace.documents.size());
  std::vector<const LogEntry*> scratch;
  for (const Document& document : workspace.documents) scores.items.add(score_document(document, options, scratch));
  link_scores(workspace, scores);
  roll_up_pages(workspace, scores);
  roll_up_teams(workspace, scores);
  roll_up_owners(workspace, scores);
  return scores;
}

}  // namespace goals
