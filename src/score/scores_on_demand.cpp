// Scores the tree of the item asked about, unless that was done before.
#include "score/scores_on_demand.hpp"

#include "score/score_tree.hpp"
#include "score/support.hpp"

namespace goals {
namespace {

Standing standing_of(const ItemScore& score) {
  return {score.score, score.kind, score.status, score.verdict, score.by_hand, true};
}

ItemId top_of(const Document& document, ItemId id) {
  while (document.items[id.index].parent != Item::no_parent) id.index = document.items[id.index].parent;
  return id;
}

}  // namespace

const Standing& ScoresOnDemand::of(ItemId id) {
  standings_.resize(workspace_.documents.size());
  std::vector<Standing>& standings = standings_[id.file.index];
  const Document& document = workspace_.document(id);
  if (standings.empty()) standings.resize(document.items.size());
  if (!standings[id.index].is_known) score_tree_at(top_of(document, id));
  return standings[id.index];
}

void ScoresOnDemand::score_tree_at(ItemId top) {
  const Document& document = workspace_.document(top);
  tree_.assign(document.items[top.index].subtree_size, ItemScore{});
  score_tree(document, top.index, options_, check_ins_, tree_);
  auto at = standings_[top.file.index].begin() + top.index;
  for (const ItemScore& score : tree_) *at++ = standing_of(score);
}

Contradiction ScoresOnDemand::contradiction(ItemId id) {
  SupportSummary supporters;
  for (const ItemId source : workspace_.supporters(id)) {
    if (!is_supporter(workspace_.item(source))) continue;
    const Standing& standing = of(source);
    add_supporter(supporters, standing.status, standing.score);
  }
  return contradiction_of(of(id).status, supporters);
}

}  // namespace goals
