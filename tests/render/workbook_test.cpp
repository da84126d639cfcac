// Limits of a workbook: what does not fit is refused with what to do, and equal reports are equal bytes.
#include <string>

#include "catalog/report_formats.hpp"
#include "model/build.hpp"
#include "support/catch.hpp"

using namespace goals;

namespace {

Result<std::string> workbook_of(std::string text, Date today) {
  const Workspace workspace = build_workspace({{"x.goals", std::move(text)}}, {});
  const Scores scores = compute_scores(workspace, {.today = today});
  return report_formats::xlsx.render({workspace, scores, {}, {}, nullptr});
}

}  // namespace

TEST_CASE("more days with check-ins than a sheet has columns are refused") {
  constexpr int days = 16'400;
  std::string text = "Objective o: Grow\n  KR k: Raise NPS from 45 to 60\n";
  const Date first = *make_date(1980, 1, 1);
  for (int i = 0; i < days; ++i) text += "    " + to_string(first + i) + ": 50\n";
  const auto book = workbook_of(text, *make_date(2026, 8, 20));
  REQUIRE_FALSE(book);
  if (book.error().message.find("libxlsxwriter") != std::string::npos) return;  // built without it
  CHECK(book.error().message == "the workbook would need 16426 columns, and a sheet of Excel holds 16384");
  CHECK(book.error().help == "narrow it down with `--team`, `--cycle` or `--owner`, or take csv");
}

TEST_CASE("equal reports are equal workbooks, on the first day of the epoch too") {
  for (const Date today : {*make_date(2026, 8, 20), *make_date(1970, 1, 1)}) {
    const auto once = workbook_of("Cycle: 2026-Q3\nObjective o: Grow\n  KR k: Raise NPS from 45 to 60\n", today);
    const auto twice = workbook_of("Cycle: 2026-Q3\nObjective o: Grow\n  KR k: Raise NPS from 45 to 60\n", today);
    if (!once) return;
    CHECK(*once == *twice);
  }
}

TEST_CASE("an empty workspace makes a workbook") {
  const auto book = workbook_of("", *make_date(2026, 8, 20));
  if (!book && book.error().message.find("libxlsxwriter") != std::string::npos) return;
  REQUIRE(book);
  CHECK(book->substr(0, 2) == "PK");
}
