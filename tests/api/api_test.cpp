// The public interface as a caller sees it: this file includes nothing else of the project.
#include "goals/goals.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "support/catch.hpp"

namespace api = goals::api;

namespace {

const std::vector<api::Source> one{{"2026-q3.goals",
                                    "Objective trust: Become the support team that customers recommend\n"
                                    "  owner: @ada\n"
                                    "  KR nps: Increase NPS from 40 to 60\n"
                                    "    2026-08-15: 50\n"
                                    "  KR calls: Reduce repeated calls from 20% to 10%\n"
                                    "    2026-08-15: 20%\n"
                                    "Objetive typo: An unknown label\n"}};

const api::Options day{.today = "2026-08-16"};

}  // namespace

TEST_CASE("a finding names its rule, its place and what to write") {
  const auto findings = api::check(one, day);
  REQUIRE(findings);
  const api::Finding* unknown = nullptr;
  for (const api::Finding& finding : *findings) {
    if (finding.rule == "unknown-label") unknown = &finding;
  }
  REQUIRE(unknown != nullptr);
  CHECK(unknown->severity == api::Severity::error);
  CHECK(unknown->path == "2026-q3.goals");
  CHECK(unknown->line == 7);
  CHECK(unknown->column == 1);
  CHECK(unknown->end_line == 7);
  CHECK(unknown->end_column == 9);
  CHECK(unknown->message.find("`Objetive`") != std::string::npos);
  REQUIRE_FALSE(unknown->fixes.empty());
  REQUIRE(unknown->fixes[0].edits.size() == 1);
  CHECK(unknown->fixes[0].edits[0].text == "Objective");
}

TEST_CASE("scores come by place, with the mean of an objective before its key results") {
  const auto scores = api::score(one, day);
  REQUIRE(scores);
  REQUIRE(scores->size() >= 3);
  CHECK((*scores)[0].kind == "objective");
  CHECK((*scores)[0].score == Approx(0.25));
  CHECK((*scores)[1].statement == "Increase NPS from 40 to 60");
  CHECK((*scores)[1].score == Approx(0.5));
  CHECK((*scores)[1].deadline == "2026-09-30");
  CHECK((*scores)[2].score == Approx(0.0));
}

TEST_CASE("documents given together refer to each other, and the last of two with one path counts") {
  const std::vector<api::Source> sources{{"a.goals", "Objective broken"},
                                         {"b.goals",
                                          "Cycle: 2026-Q3\nGoal faq: Answer 80% of questions at once\n"
                                          "  owner: @ada\n  supports: trust\n"},
                                         {"a.goals", one[0].text}};
  const auto findings = api::check(sources, day);
  REQUIRE(findings);
  for (const api::Finding& finding : *findings) CHECK(finding.rule != "unresolved-reference");
}

TEST_CASE("a text that is no day of the calendar gives nothing") {
  CHECK_FALSE(api::check(one, {.today = "2026-02-30"}));
  CHECK_FALSE(api::score(one, {.today = ""}));
  CHECK_FALSE(api::report_markdown(one, {.today = "today"}));
}

TEST_CASE("a report is a page of Markdown that holds the goals") {
  const auto page = api::report_markdown(one, day);
  REQUIRE(page);
  CHECK(page->find("Increase NPS from 40 to 60") != std::string::npos);
}

TEST_CASE("no sources give no findings and no scores") {
  CHECK(api::check({}, day)->empty());
  CHECK(api::score({}, day)->empty());
}

TEST_CASE("a sentence is read into its parts") {
  const std::string sentence = "Reduce churn from 8% to 4% by September 15";
  const api::Reading reading = api::read(sentence);
  CHECK(reading.form == "outcome");
  CHECK(reading.direction == "decrease");
  CHECK(reading.measurable);
  CHECK(reading.baseline == 8.0);
  CHECK(reading.target == 4.0);
  CHECK(reading.unit == "%");
  REQUIRE(reading.metric);
  CHECK(sentence.substr(reading.metric->begin, reading.metric->end - reading.metric->begin) == "churn");
  REQUIRE(reading.deadline_part);
  CHECK(sentence.substr(reading.deadline_part->begin) == "by September 15");
}

TEST_CASE("the version has three numbers") {
  CHECK(std::count(api::version().begin(), api::version().end(), '.') == 2);
}

TEST_CASE("a source called goals.toml holds the settings of its directory") {
  const std::vector<api::Source> sources{
      {"goals.toml",
       "[fiscal-year]\nstart = 'july'\n[score]\namber-from = 0.2\n[words]\nincrease-verbs = ['embiggen']\n"},
      {"team/goals.toml", "ignore = ['missing-owner']\n"},
      {"a.goals", "Cycle: FY27-Q1\nObjective: The town reads\n  KR visits: Embiggen visits from 400 to 600\n"},
      {"team/b.goals", "Cycle: FY27-Q1\nObjective: The town writes\n  KR texts: Embiggen texts from 4 to 6\n"}};
  const auto findings = api::check(sources, day);
  REQUIRE(findings);
  REQUIRE(findings->size() == 1);
  CHECK((*findings)[0].rule == "missing-owner");
  CHECK((*findings)[0].path == "a.goals");
  const auto scores = api::score(sources, day);
  REQUIRE(scores);
  CHECK((*scores)[1].deadline == "2026-09-30");
}

TEST_CASE("wrong settings are all that is found") {
  const std::vector<api::Source> sources{{"goals.toml", "[rules]\nmissing-ownr = 'error'\n"}, one[0]};
  const auto findings = api::check(sources, day);
  REQUIRE(findings);
  REQUIRE(findings->size() == 1);
  CHECK((*findings)[0].rule == "unknown-rule");
  CHECK((*findings)[0].path == "goals.toml");
  CHECK((*findings)[0].line == 2);
  CHECK_FALSE(api::score(sources, day));
  CHECK_FALSE(api::report_markdown(sources, day));
}
