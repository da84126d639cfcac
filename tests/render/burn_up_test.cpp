// What burn-up charts draw: the steps of a target, the expected way, the cone, and a frame that holds all of it.
#include "render/burn_up.hpp"

#include <string>
#include <vector>

#include "model/build.hpp"
#include "support/catch.hpp"

using namespace goals;

namespace {

struct Charted {
  Workspace workspace;
  Scores scores;

  explicit Charted(std::string text)
      : workspace(build_workspace({{"x.goals", std::move(text)}}, {})),
        scores(compute_scores(workspace, {.today = *make_date(2026, 8, 20)})) {}

  std::optional<BurnUp> chart(std::uint32_t index) const {
    return burn_up_of({workspace, scores, {}, {}, nullptr}, {FileId{0}, index});
  }
};

std::vector<double> values_of(const std::vector<ChartPoint>& points) {
  std::vector<double> values;
  for (const ChartPoint& point : points) values.push_back(point.value);
  return values;
}

}  // namespace

TEST_CASE("a target that moved is drawn as a step on the day it moved") {
  const auto chart = Charted(
                         "Cycle: 2026-Q3\nObjective o: Grow\n  KR k: Raise NPS from 45 to 60\n    2026-07-15: 48\n"
                         "    2026-08-01: target 80 -> 70 because a\n    2026-08-10: target 70 -> 60 because b\n")
                         .chart(1);
  REQUIRE(chart);
  CHECK(values_of(chart->target) == std::vector<double>{80, 70, 60});
  CHECK(chart->target[0].date == *make_date(2026, 7, 1));
  CHECK(chart->target[1].date == *make_date(2026, 8, 1));
  CHECK(chart->target[2].date == *make_date(2026, 8, 10));
  CHECK(values_of(chart->actual) == std::vector<double>{45, 48});
  CHECK(chart->low == 45);
  CHECK(chart->high == 80);
}

TEST_CASE("a change that is still to come is not drawn") {
  const auto chart = Charted(
                         "Cycle: 2026-Q3\nObjective o: Grow\n  KR k: Raise NPS from 45 to 60\n"
                         "    2026-07-15: 48\n    2026-09-01: target 80 -> 60 because later\n    2026-09-02: 70\n")
                         .chart(1);
  REQUIRE(chart);
  CHECK(values_of(chart->target) == std::vector<double>{80});
  CHECK(values_of(chart->actual) == std::vector<double>{45, 48});
}

TEST_CASE("a change before the first day of the chart has happened, and one after its last day widens it") {
  const auto chart = Charted(
                         "Cycle: 2026-Q2\nObjective o: Grow\n  KR k: Raise NPS from 45 to 60\n    2026-05-15: 48\n"
                         "    2026-03-20: target 80 -> 70 because a\n    2026-07-10: target 70 -> 60 because b\n")
                         .chart(1);
  REQUIRE(chart);
  CHECK(values_of(chart->target) == std::vector<double>{70, 60});
  CHECK(chart->target[0].date == *make_date(2026, 4, 1));
  CHECK(chart->first == *make_date(2026, 4, 1));
  CHECK(chart->last == *make_date(2026, 7, 10));
}

TEST_CASE("a line that is not understood is not drawn, and of two on one day only the later line is") {
  const auto chart = Charted(
                         "Cycle: 2026-Q3\nObjective o: Grow\n  KR k: Raise NPS from 45 to 60\n"
                         "    2026-08-05: 53\n    2026-08-05: 51\n    2026-07-15: about the same\n    2026-07-20: 48\n")
                         .chart(1);
  REQUIRE(chart);
  CHECK(values_of(chart->actual) == std::vector<double>{45, 48, 51});
}

TEST_CASE("the expected way to a range ends at the edge that is reached first") {
  const auto chart =
      Charted(
          "Cycle: 2026-Q3\nObjective o: Speed\n  KR k: Bring the wait to where it belongs\n    from: 90 min\n"
          "    to: 40-60 min\n    2026-07-15: 80 min\n")
          .chart(1);
  REQUIRE(chart);
  CHECK(values_of(chart->expected) == std::vector<double>{90, 60});
}

TEST_CASE("the expected way of an aspirational objective ends at its success") {
  const auto chart =
      Charted("Cycle: 2026-Q3\nObjective o: Grow\n  type: aspirational\n  KR k: Raise NPS from 0 to 100\n").chart(1);
  REQUIRE(chart);
  CHECK(values_of(chart->expected) == std::vector<double>{0, 70});
  CHECK(chart->expected[1].date == *make_date(2026, 9, 30));
}

TEST_CASE("values in other units are drawn in the unit of the target") {
  const auto chart =
      Charted(
          "Cycle: 2026-Q3\nObjective o: Speed\n  KR k: Cut the wait from 120 min to 60 min\n    2026-07-15: 1.5 h\n")
          .chart(1);
  REQUIRE(chart);
  CHECK(values_of(chart->actual) == std::vector<double>{120, 90});
}

TEST_CASE("a forecast leaves the frame by half of it at most") {
  const auto chart = Charted(
                         "Cycle: 2026-Q3\nObjective o: Grow\n  KR k: Grow sales from 0 to 100\n"
                         "    2026-07-02: 1\n    2026-07-20: 2\n    2026-08-05: 3\n    2026-08-20: 95\n")
                         .chart(1);
  REQUIRE(chart);
  REQUIRE(chart->forecast.size() == 4);
  for (const ChartPoint& point : chart->forecast) {
    CHECK(point.value <= 150);
    CHECK(point.value >= chart->low);
    CHECK(point.value <= chart->high);
  }
}

TEST_CASE("there is no chart without days, without a way, and for what is left out") {
  CHECK_FALSE(Charted("Objective o: Grow\n  KR k: Raise NPS from 45 to 60\n").chart(1));
  CHECK_FALSE(Charted("Cycle: 2026-Q3\nObjective o: Grow\n").chart(0));
  CHECK_FALSE(
      Charted("Cycle: 2026-Q3\nObjective o: Grow\n  KR k: Raise NPS from 45 to 60\n    status: dropped\n").chart(1));
}
