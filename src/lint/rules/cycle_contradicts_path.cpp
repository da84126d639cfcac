// Files whose name or folder says one cycle and whose lines another. A file may hold further cycles beside the one it
// is named for, and parts of it: quarters in a file of the year.
#include <algorithm>

#include "lint/rule.hpp"
#include "lint/wording.hpp"
#include "statement/statement.hpp"

namespace goals::rules {
namespace {

bool lies_in(const Period& part, const Period& whole) { return whole.first <= part.first && part.last <= whole.last; }

void check(FileId file, const Document& document, Findings& findings) {
  if (document.path_cycle.empty()) return;
  const auto path = read_cycle(document.path_cycle);
  if (!path) return;
  const auto is_written = [](const Section& section) { return !section.cycle_line.empty() && section.period; };
  const auto& sections = document.sections;
  const auto first = std::find_if(sections.begin(), sections.end(), is_written);
  if (first == sections.end()) return;
  const bool agrees = std::any_of(sections.begin(), sections.end(), [&](const Section& section) {
    return is_written(section) && lies_in(*section.period, *path);
  });
  if (agrees) return;
  findings.add({.file = file,
                .range = first->cycle_line,
                .message = "the cycle is " + quoted(document.text(first->cycle_line)) +
                           ", and the path of the file says " + quoted(document.path_cycle),
                .help = "correct the line, or rename the file; without the line, the path decides"});
}

}  // namespace

extern constinit const Rule cycle_contradicts_path{
    .problem =
        {
            .name = "cycle-contradicts-path",
            .severity = Severity::warning,
            .category = Category::time,
            .summary = "a `Cycle:` line that says another cycle than the path of the file",
            .why = "A page for the next quarter begins as a copy of the last one, and the line that is forgotten is "
                   "`Cycle:`. Then every deadline, pace and report is off by a quarter, while the name of the file "
                   "looks right.",
            .example_path = "support/2026-q3.goals",
            .bad = R"(Cycle: «2026-Q2»

Objective trust: Become the most trusted brand in support
  owner: @ada
  KR nps: Increase NPS from 45 to 70
)",
            .good = R"(Cycle: 2026-Q3

Objective trust: Become the most trusted brand in support
  owner: @ada
  KR nps: Increase NPS from 45 to 70
)",
        },
    .check = check,
};

}  // namespace goals::rules
