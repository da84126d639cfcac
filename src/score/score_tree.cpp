// Items by themselves, then objectives from their key results.
#include "score/score_tree.hpp"

#include "score/measure.hpp"
#include "score/roll_up.hpp"

namespace goals {

void score_tree(const Document& document, std::uint32_t top, const ScoreOptions& options,
                std::vector<const LogEntry*>& check_ins, std::span<ItemScore> scores) {
  const std::span<const Item> items = std::span{document.items}.subspan(top, scores.size());
  // A holder stands before what it holds, so that its success and its leaving out are known in time.
  for (std::size_t i = 0; i < scores.size(); ++i) {
    const Item& item = items[i];
    const Subject subject = subject_of(document, item, options, check_ins);
    scores[i] = begin_score(subject, item.parent == Item::no_parent ? nullptr : &scores[item.parent - top]);
    if (item.kind != ItemKind::objective) measure_item(subject, scores[i]);
  }
  for (std::uint32_t i = 0; i < scores.size(); ++i) {
    if (items[i].kind != ItemKind::objective) continue;
    roll_up_objective(document, top + i, options, scores.subspan(i, items[i].subtree_size));
  }
}

}  // namespace goals
