// The sections of the HTML report, each written into one growing page.
#pragma once

#include "render/html/writer.hpp"
#include "render/people.hpp"
#include "render/report_pages.hpp"

namespace goals::html {

/// Title, day, score, counts and what needs attention: all that somebody with a minute reads.
void write_summary(Writer& html, const ReportInput& input, const ReportPages& pages);
/// What happened since the earlier day; nothing when nobody asks.
void write_news(Writer& html, const ReportInput& input, const ReportPages& pages);
/// A row for each page, where there are several, and for each person.
void write_overview(Writer& html, const ReportInput& input, const ReportPages& pages);
/// Search and filters: hidden until a script that can serve them shows them.
void write_filters(Writer& html, const ReportInput& input, const ReportPages& pages);
/// Objectives, SMART goals, KPIs, changes and what is not counted. `number` is the place among the pages.
void write_page(Writer& html, const ReportInput& input, const ReportPage& page, std::size_t number);
/// The log up to today, the last lines first.
void write_log(Writer& html, const ReportInput& input, const ReportPage& page);
void write_changes(Writer& html, const ReportInput& input, const ReportPage& page);
void write_left_out(Writer& html, const ReportInput& input, const ReportPage& page);
/// Who supports whom, from the top down, as a list in lists.
void write_map(Writer& html, const ReportInput& input);

}  // namespace goals::html
