// Scores a workspace in three passes: items by themselves, objectives from their key results, then what crosses files.
#include "score/score.hpp"

#include "score/measure.hpp"
#include "score/roll_up.hpp"

namespace goals {
namespace {

std::vector<ItemScore> score_document(const Document& document, const ScoreOptions& options,
                                      std::vector<const LogEntry*>& scratch) {
  std::vector<ItemScore> scores(document.items.size());
  // A holder stands before what it holds, so that its success and its leaving out are known in time.
  for (std::size_t i = 0; i < scores.size(); ++i) {
    const Item& item = document.items[i];
    const Subject subject = subject_of(document, item, options, scratch);
    scores[i] = begin_score(subject, item.parent == Item::no_parent ? nullptr : &scores[item.parent]);
    if (item.kind != ItemKind::objective) measure_item(subject, scores[i]);
  }
  for (std::size_t i = 0; i < scores.size(); ++i) {
    if (document.items[i].kind != ItemKind::objective) continue;
    roll_up_objective(document, static_cast<std::uint32_t>(i), options, scores);
  }
  return scores;
}

ItemScore& score_at(Scores& scores, ItemId id) { return scores.items[id.file][id.index]; }

void add_supporter(SupportSummary& summary, const ItemScore& supporter) {
  if (is_left_out(supporter.status) || !supporter.score) return;
  summary.mean += *supporter.score;  // the sum, until all are in
  ++summary.count;
  summary.good += light(supporter.status) == Light::good;
  summary.bad += light(supporter.status) == Light::bad;
}

Contradiction contradiction(const ItemScore& score) {
  const SupportSummary& supporters = score.supporters;
  if (supporters.count == 0) return Contradiction::none;
  const Light own = light(score.status);
  if (own == Light::bad && supporters.good == supporters.count) return Contradiction::supporters_good_but_bad;
  if (own == Light::good && supporters.bad == supporters.count) return Contradiction::supporters_bad_but_good;
  return Contradiction::none;
}

/// What supports and guards an item may stand in any file.
void link_scores(const Workspace& workspace, Scores& scores) {
  for (const Workspace::Arrow& arrow : workspace.support_arrows) {
    if (workspace.item(arrow.source).kind == ItemKind::initiative) continue;  // work is no progress
    add_supporter(score_at(scores, arrow.target).supporters, scores.of(arrow.source));
  }
  for (const Workspace::Arrow& arrow : workspace.guard_arrows) {
    score_at(scores, arrow.target).breached_guards += scores.of(arrow.source).status == Status::breached;
  }
  for (std::vector<ItemScore>& document : scores.items) {
    for (ItemScore& score : document) {
      if (score.supporters.count > 0) score.supporters.mean /= score.supporters.count;
      score.contradiction = contradiction(score);
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
