// The part of a workspace that a filter lets through, page by page: what every report walks over.
#pragma once

#include <vector>

#include "render/report_format.hpp"

namespace goals {

/// An objective, a goal or a KPI with the key results to show below it.
struct ReportItem {
  ItemId id;
  std::vector<ItemId> key_results;
};

/// One team in one cycle. `total` counts exactly what is shown.
struct ReportPage {
  TeamId team;
  CycleId cycle;
  std::vector<ReportItem> objectives;
  std::vector<ReportItem> goals;
  std::vector<ReportItem> kpis;
  RollUp total;

  bool empty() const { return objectives.empty() && goals.empty() && kpis.empty(); }
};

struct ReportPages {
  std::vector<ReportPage> pages;  ///< in the order of the workspace, none of them empty
  RollUp total;
};

ReportPages select_pages(const ReportInput& input);

/// Calls `visit` with every shown item of a page, key results after their objective.
template <class Visit>
void for_each_item(const ReportPage& page, Visit visit) {
  for (const auto* items : {&page.objectives, &page.goals, &page.kpis}) {
    for (const ReportItem& item : *items) {
      visit(item.id);
      for (const ItemId key_result : item.key_results) visit(key_result);
    }
  }
}

/// `Company / Support · 2026-Q3`; the part that is not named is left out, empty when neither is.
std::string page_title(const Workspace& workspace, TeamId team, CycleId cycle);

}  // namespace goals
