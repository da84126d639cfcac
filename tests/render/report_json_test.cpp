// The JSON report and its page say the same: each member that is written is described, and each described one is
// written.
#include <nlohmann/json.hpp>

#include <algorithm>
#include <regex>
#include <set>
#include <string>

#include "catalog/report_formats.hpp"
#include "model/build.hpp"
#include "support/catch.hpp"
#include "support/temporary_directory.hpp"

using namespace goals;

namespace {

constexpr std::string_view document =
    "Cycle: 2026-Q3\nTeam: Support\nOwner: @ada\n"
    "Objective o: Become trusted\n  supports: c\n  KR k: Raise NPS from 45 to 70\n    2026-07-05: 46\n"
    "    2026-07-25: 50\n    2026-08-15: 53 (at risk)\n    2026-08-16: target 80 -> 70 because fewer answer\n"
    "Objective c: Customers stay\n  KR l: The help centre is live\n    2026-08-01: done\n"
    "Goal g: Run 10 km by 2026-08-31\nKPI p: Open tickets below 25\n  guards: o\n  2026-08-15: 31\n";

/// `statuses` has words of its own for keys.
void collect(const nlohmann::json& value, std::set<std::string>& names) {
  for (const auto& [name, member] : value.items()) {
    if (value.is_object()) names.insert(name);
    if (name != "statuses" && member.is_structured()) collect(member, names);
  }
}

std::set<std::string> written_members() {
  const Workspace workspace = build_workspace({{"x.goals", std::string(document)}}, {});
  const Scores scores = compute_scores(workspace, {.today = *make_date(2026, 8, 20)});
  const Scores before = compute_scores(workspace, {.today = *make_date(2026, 8, 6)});
  const auto rendered = report_formats::json.render({workspace, scores, {}, {}, &before});
  std::set<std::string> names;
  collect(nlohmann::json::parse(*rendered), names);
  return names;
}

}  // namespace

TEST_CASE("every member of the JSON report is described") {
  const std::string page = testing::read_file("docs/report-json.md");
  for (const std::string& name : written_members()) {
    INFO(name);
    CHECK(page.find("`" + name + "`") != std::string::npos);
  }
}

TEST_CASE("every member that heads a row of the page is written") {
  const std::string page = testing::read_file("docs/report-json.md");
  const std::set<std::string> written = written_members();
  const std::regex row(R"(\n\| ((?:`\w+`(?:, )?)+) \|)");
  const std::regex word("`(\\w+)`");
  std::size_t count = 0;
  for (std::sregex_iterator it(page.begin(), page.end(), row), end; it != end; ++it) {
    const std::string names = (*it)[1];
    for (std::sregex_iterator name(names.begin(), names.end(), word); name != end; ++name, ++count) {
      INFO((*name)[1]);
      CHECK(written.count((*name)[1]) == 1);
    }
  }
  CHECK(count > 40);
}

TEST_CASE("a long JSON report goes out in pieces that are together what is rendered at once") {
  std::string text(document);
  for (int i = 0; i < 500; ++i) text += "Goal g" + std::to_string(i) + ": Run 10 km by 2026-08-31\n";
  const Workspace workspace = build_workspace({{"x.goals", text}}, {});
  const Scores scores = compute_scores(workspace, {.today = *make_date(2026, 8, 20)});
  const ReportInput input{workspace, scores, {}, {}, nullptr};
  std::string joined;
  std::size_t longest = 0;
  report_formats::json.write(input, [&](std::string_view piece) {
    joined += piece;
    longest = std::max(longest, piece.size());
  });
  CHECK(joined == *report_formats::json.render(input));
  CHECK(joined.size() > 300'000);
  CHECK(longest < 100'000);
}
