// The public interface of the library: strings in, plain data out. Needs the standard library only, throws nothing but
// `std::bad_alloc`, reads no file and no clock, and may be called from several threads at once.
//
// It lives in `goals::api` because the program's own types live in `goals`: inside, a name such as `goals::Statement`
// may change from one release to the next; a name in `goals::api` may not.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace goals::api {

/// One document. The path names it in findings and may tell its cycle (`2026-q3.goals`, `2026/q3/support.goals`); it is
/// never opened. Documents given together may refer to each other. Of two with the same path the last counts.
///
/// A source called `goals.toml` is no document: it holds the settings of its directory, as it would on a disk. The one
/// whose path is `goals.toml` alone is that of the workspace. What settings `extend` is not read.
struct Source {
  std::string path;
  std::string text;  ///< any bytes, at most 4 GiB
};

enum class Severity : std::uint8_t { info, warning, error };

/// A replacement of some bytes of the document in which a finding is.
struct Edit {
  std::size_t begin = 0;  ///< offset of the first byte replaced
  std::size_t end = 0;    ///< offset after the last
  std::string text;
};

/// Edits that mend a finding: all of them or none.
struct Fix {
  std::string title;
  bool safe = true;         ///< keeps the meaning; else a person should look at it
  std::vector<Edit> edits;  ///< by place, none overlapping another
};

/// Something that is wrong, or that a good goal would have. Lines and columns count from 1, columns in code points; the
/// end lies after the last character.
struct Finding {
  std::string rule;  ///< kebab-case and stable, as `# goals: allow(...)` takes it
  Severity severity = Severity::error;
  std::string path;
  std::uint32_t line = 1;
  std::uint32_t column = 1;
  std::uint32_t end_line = 1;
  std::uint32_t end_column = 1;
  std::string message;  ///< makes sense alone
  std::string help;     ///< what to write instead; may be empty
  std::vector<Fix> fixes;
};

struct Options {
  /// The day that counts as today, `2026-08-31`. Required: nothing here reads a clock. Another text gives no result.
  std::string today;
};

/// All findings about the sources, by path and place; where settings are wrong, only what is wrong with them. Nothing
/// when `today` is no day of the calendar.
std::optional<std::vector<Finding>> check(std::span<const Source> sources, const Options& options);

/// How far along one goal is.
struct Score {
  std::string path;
  std::uint32_t line = 1;          ///< of its declaration
  std::string name;                ///< `company/support@2026-Q3:trust.nps`; where it has no id, its path and line
  std::string kind;                ///< `objective`, `key result`, `goal`, `KPI`
  std::string statement;           ///< as written
  std::optional<double> score;     ///< 0 to 1; nothing where nothing can be said
  std::optional<double> progress;  ///< the same, not cut to 0 and 1: below 0 is worse than at the start
  std::optional<double> expected;  ///< the progress that would be on pace today
  std::string status;              ///< `on track`, `at risk`, `off track`, `done`, `no data`, …
  std::string deadline;            ///< `2026-09-30`; empty where none is known
};

/// The scores of all objectives, key results, goals and KPIs, by path and place. Nothing when `today` is no day, or
/// when settings are wrong, of which `check` tells more.
std::optional<std::vector<Score>> score(std::span<const Source> sources, const Options& options);

/// The status report of all sources as a Markdown page; nothing in the same cases.
std::optional<std::string> report_markdown(std::span<const Source> sources, const Options& options);

/// A part of a sentence, as offsets of bytes.
struct Part {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// What one sentence says, without any document around it. A part that is not there was not said, or not understood.
struct Reading {
  std::string form;       ///< `outcome`, `milestone`, `activity` or `not understood`
  std::string direction;  ///< `increase`, `decrease`, `reach`, `at least`, `at most`, `maintain`; empty: none
  bool measurable = false;
  bool relative = false;  ///< the target is an amount of change ("by 20%"), not a level
  std::optional<double> baseline;
  std::optional<double> target;
  std::string unit;  ///< of the target, as a report shows it: `%`, `USD`, `h`; empty for a plain count
  std::optional<Part> metric;
  std::optional<Part> baseline_part;
  std::optional<Part> target_part;
  std::optional<Part> deadline_part;
};

/// Reads one sentence; deterministic, and dependent on the sentence only.
Reading read(std::string_view sentence);

/// The version of the library: `0.1.0`.
std::string_view version();

}  // namespace goals::api
