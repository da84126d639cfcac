// The words that all maps put on a node.
#include "render/map_format.hpp"

#include "render/score_words.hpp"

namespace goals {

std::string node_words(const ReportInput& input, ItemId id) {
  const ItemScore& score = input.scores.of(id);
  std::string status(to_string(score.status));
  const bool has_score = score.score && score.gap == Gap::none && !is_left_out(score.status);
  if (!has_score || input.workspace.item(id).kind == ItemKind::kpi) return status;
  return score_words(score) + " " + status;
}

}  // namespace goals
