// The explanation of the item that the option `item` names.
#include <array>
#include <stdexcept>

#include "render/explain_item.hpp"
#include "support/block_producer.hpp"
#include "support/scored_case.hpp"

namespace goals::block_producers {
namespace {

constexpr std::array<std::string_view, 2> options_read{"errors", "item"};

std::string produce(const testing::Case& given) {
  const testing::ScoredCase scored = testing::score_case(given);
  const std::string name = given.option("item");
  const std::vector<ItemId> found = find_items(scored.workspace, name);
  if (found.size() != 1) throw std::runtime_error("the option `item` must name one item: " + name);
  return explain_item(scored.workspace, scored.scores, found.front());
}

}  // namespace

extern constinit const testing::BlockProducer explain{"explain", produce, options_read};

}  // namespace goals::block_producers
