// The sections of the Markdown report, each appended to one growing text.
#pragma once

#include <string>

#include "render/report_pages.hpp"

namespace goals::markdown {

void append_summary(const ReportInput& input, const ReportPages& pages, std::string& out);
void append_attention(const ReportInput& input, const ReportPages& pages, std::string& out);
/// What happened since the earlier day; nothing when nobody asks.
void append_news(const ReportInput& input, const ReportPages& pages, std::string& out);
/// One line a page; nothing for a single page, whose summary is the report's own.
void append_overview(const ReportInput& input, const ReportPages& pages, std::string& out);
void append_objectives(const ReportInput& input, const ReportPage& page, std::string& out);
void append_goals(const ReportInput& input, const ReportPage& page, std::string& out);
void append_kpis(const ReportInput& input, const ReportPage& page, std::string& out);
/// Recorded changes of targets, baselines and deadlines.
void append_changes(const ReportInput& input, const ReportPage& page, std::string& out);
/// What is dropped, deferred or still a draft, with the reason.
void append_left_out(const ReportInput& input, const ReportPage& page, std::string& out);
/// Every log line up to today, folded away.
void append_history(const ReportInput& input, const ReportPage& page, std::string& out);
void append_map(const ReportInput& input, const ReportPages& pages, std::string& out);

}  // namespace goals::markdown
