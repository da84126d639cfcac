// What somebody should look at first: the items in trouble, the worst first, each with its reason.
#pragma once

#include <string>
#include <vector>

#include "render/report_pages.hpp"

namespace goals {

struct AttentionRow {
  ItemId id;
  Status status = Status::no_data;  ///< decides the mark
  std::string label;                ///< `off track`, `said to be at risk`
  std::string reason;
};

/// Missed, breached, off track, contradictions, worries of people that the numbers do not show, stale, without data,
/// without a score; within each in the order of the pages.
std::vector<AttentionRow> attention_rows(const ReportInput& input, const ReportPages& pages);

}  // namespace goals
