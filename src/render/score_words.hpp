// Short texts about a score that all reports share, so that they say the same thing in the same words. Plain text: each
// format escapes it in its own way.
#pragma once

#include <initializer_list>
#include <string>
#include <string_view>

#include "model/workspace.hpp"
#include "score/score.hpp"

namespace goals {

/// `0.32`; `no data` or `–` where there is none.
std::string score_words(const ItemScore& score);

/// A value in the unit of `like`, with no more digits than the distance from baseline to target deserves.
std::string value_words(double value, const ItemScore& score);
/// The same with a sign, for paces: `+3.1`, `−0.4%`.
std::string signed_words(double value, const ItemScore& score);

/// `45`, `8%`, `not started`, …: the three stations of a key result, each empty where there is none.
struct Stations {
  std::string baseline;
  std::string current;
  std::string target;
};

Stations stations(const Document& document, const ItemScore& score);
/// `45 → 53 → 70`, without the stations that are missing.
std::string stations_words(const Stations& stations);

/// `64.8 (0.79)`, or why there is none.
std::string forecast_words(const ItemScore& score);

/// `on track 1.02`, `stale, at risk 0.81`: the status with the pace ratio behind it.
std::string status_words(const ItemScore& score, const ScoreOptions& options);

/// A sign that stands before the word of a status where no colour can be relied on: `✓`, `●`, `◐`, `✗`.
std::string_view status_sign(Status status);

/// A pace ratio with digits that do not contradict the status that follows from it.
std::string ratio_words(double ratio, const ScoreOptions& options);

/// Why an item has the status it has, in one sentence without a period: `0.32 where 0.55 is expected; needs +2.9 a
/// week, has made +1.6`.
std::string status_reason(const Document& document, const ItemScore& score, const ScoreOptions& options);

/// Why the table of an objective has no rows, as a sentence.
std::string_view no_rows_words(const ItemScore& objective);

/// `all 3 supporters are on track or done, yet it is off track`; empty where nothing contradicts.
std::string contradiction_words(const ItemScore& score);

/// `@ada, @grace`; empty when nobody is named.
std::string owner_words(const Workspace& workspace, ItemId id);

/// The note of a log line with the lines that continue it, a semicolon or a blank between them.
std::string note_words(const Document& document, const LogEntry& entry);
/// The value of a log line as a report shows it: `53`, `done`, `target 80 → 70`.
std::string entry_words(const LogEntry& entry);

/// The statement without its leading and trailing blanks; `(untitled)` when it is empty.
std::string_view title_words(const Workspace& workspace, ItemId id);

/// Done, ahead and on track; off track and missed: of key results and SMART goals.
int good_count(const RollUp& total);
int bad_count(const RollUp& total);
/// `1 done, 2 ahead`: those of the statuses that occur.
std::string counts_words(const RollUp& total, std::initializer_list<Status> statuses);
/// The same for all statuses that are neither good, at risk, bad nor left out.
std::string other_words(const RollUp& total);

/// `9 on track (2 done), 3 at risk, 4 off track (1 missed), 1 stale`, of key results and SMART goals; with breached
/// KPIs at the end.
std::string totals_words(const RollUp& total);

/// `1 key result`, `2 key results`.
std::string count_words(int count, std::string_view thing);

}  // namespace goals
