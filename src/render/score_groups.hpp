// The lines of `goals score` in the order and the groups that somebody asks for.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "render/report_pages.hpp"

namespace goals {

enum class ScoreGrouping : std::uint8_t { page, team, cycle, owner, status, none };
enum class ScoreOrder : std::uint8_t { document, score, pace, status, due, name };

/// As typed: `page`, `team`, …; in the order of the enumerations.
std::vector<std::string_view> score_grouping_names();
std::vector<std::string_view> score_order_names();

struct ScoreView {
  ScoreGrouping grouping = ScoreGrouping::page;  ///< a page is one team in one cycle
  ScoreOrder order = ScoreOrder::document;       ///< but for names and documents, what is worst or nearest comes first
};

struct ScoreEntry {
  ItemId id;
  bool is_top = true;  ///< false: a key result below its objective
};

struct ScoreGroup {
  std::string title;  ///< empty where there is nothing to say
  std::vector<ScoreEntry> entries;
  RollUp total;
};

/// Grouped by owner or status, key results stand for themselves; what several own stands with each of them. Otherwise
/// they stay below their objectives, and both are sorted.
std::vector<ScoreGroup> score_groups(const ReportInput& input, const ReportPages& pages, const ScoreView& view);

}  // namespace goals
