// Scores the tree of the item asked about, unless that was done before.
#include "score/scores_on_demand.hpp"

#include "score/score_tree.hpp"
#include "score/support.hpp"

namespace goals {
namespace {

Standing standing_of(const ItemScore& score) {
  return {score.score, score.kind, score.status, score.verdict, score.by_hand};
}

ItemId top_of(const Document& document, ItemId id) {
  while (document.items[id.index].parent != Item::no_parent) id.index = document.items[id.index].parent;
  return id;
}

}  // namespace

const Standing& ScoresOnDemand::of(ItemId id) {
  const ItemId top = top_of(workspace_.document(id), id);
  const std::uint64_t key = std::uint64_t{top.file.index} << 32 | top.index;
  const auto [tree, is_new] = trees_.try_emplace(key);
  if (is_new) tree->second = score_tree_at(top);
  return tree->second[id.index - top.index];
}

std::vector<Standing> ScoresOnDemand::score_tree_at(ItemId top) {
  const Document& document = workspace_.document(top);
  tree_.assign(document.items[top.index].subtree_size, ItemScore{});
  score_tree(document, top.index, options_, check_ins_, tree_);
  std::vector<Standing> standings;
  standings.reserve(tree_.size());
  for (const ItemScore& score : tree_) standings.push_back(standing_of(score));
  return standings;
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
