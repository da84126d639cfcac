// What is new since an earlier day: check-ins, recorded changes, and statuses that are no longer the same.
#pragma once

#include <string>
#include <vector>

#include "render/report_pages.hpp"

namespace goals {

struct News {
  ItemId id;
  std::vector<const LogEntry*> entries;  ///< after the earlier day and up to today, as they stand in the document
  bool has_new_status = false;
};

/// The shown items with something new: first what got worse, then what got better, then the rest; within each in the
/// order of the pages. Empty when nobody asks (`input.before` is null).
std::vector<News> news_since(const ReportInput& input, const ReportPages& pages);

/// The counts and the mean of the same items on the earlier day.
RollUp total_before(const ReportInput& input, const ReportPages& pages);

/// `on track 0.40`: how an item stands, with its score where it has one of its own (a KPI has none).
std::string standing_words(const Workspace& workspace, ItemId id, const ItemScore& score);

/// `on track 0.40 → at risk 0.42`; without the arrow where nothing changed.
std::string course_words(const ReportInput& input, ItemId id);

/// `2026-08-15: 53 (at risk), new macros are live`.
std::string dated_words(const Document& document, const LogEntry& entry);

}  // namespace goals
