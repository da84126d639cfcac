// The slope on data whose answer is known.
#include "score/forecast.hpp"

#include <cmath>
#include <random>
#include <vector>

#include "support/catch.hpp"

using namespace goals;

namespace {

std::vector<ForecastPoint> line(int count, double per_day) {
  std::vector<ForecastPoint> points;
  for (int i = 0; i < count; ++i) points.push_back({Date{20'000 + i * 3}, 10 + per_day * 3 * i});
  return points;
}

}  // namespace

TEST_CASE("points on a line have its slope, without any spread") {
  const Slope slope = theil_sen_slope(line(5, 0.25));
  CHECK(std::abs(slope.middle - 0.25) < 1e-12);
  CHECK(std::abs(slope.low - 0.25) < 1e-12);
  CHECK(std::abs(slope.high - 0.25) < 1e-12);
}

TEST_CASE("a quarter of wild points does not move the slope") {
  std::vector<ForecastPoint> points = line(20, 0.5);
  for (std::size_t i = 2; i < points.size(); i += 5) points[i].value += 1000;
  CHECK(std::abs(theil_sen_slope(points).middle - 0.5) < 0.01);
}

TEST_CASE("points of one day have no slope to each other") {
  const std::vector<ForecastPoint> points{{Date{20'000}, 1}, {Date{20'000}, 9}, {Date{20'010}, 5}};
  CHECK(std::abs(theil_sen_slope(points).middle - 0.0) < 1e-12);
}

TEST_CASE("ten thousand check-ins are thinned, the first and the last among those kept") {
  const Slope slope = theil_sen_slope(line(10'000, -0.125));
  CHECK(slope.points == most_slope_points);
  CHECK(std::abs(slope.middle + 0.125) < 1e-9);
}

TEST_CASE("the range of four points reaches from the least slope to the greatest") {
  // Six slopes; at 80% the ranks of the ends are 1.11 and 5.88, which are rounded away from the median.
  const std::vector<ForecastPoint> points{
      {Date{20'000}, 0}, {Date{20'010}, 10}, {Date{20'020}, 50}, {Date{20'030}, 60}};
  const Slope slope = theil_sen_slope(points);
  CHECK(std::abs(slope.low - 1) < 1e-12);
  CHECK(std::abs(slope.high - 4) < 1e-12);
}

TEST_CASE("a metric that falls scatters like the same one upside down") {
  std::mt19937 random(5);
  for (int round = 0; round < 200; ++round) {
    std::vector<ForecastPoint> points = line(3 + static_cast<int>(random() % 20), 1);
    for (ForecastPoint& point : points) point.value += std::uniform_real_distribution<double>(-20, 20)(random);
    const Slope up = theil_sen_slope(points);
    for (ForecastPoint& point : points) point.value = -point.value;
    const Slope down = theil_sen_slope(points);
    CHECK(std::abs(up.low + down.high) < 1e-12);
    CHECK(std::abs(up.high + down.low) < 1e-12);
  }
}

TEST_CASE("the slope lies inside its range") {
  std::mt19937 random(3);
  for (int round = 0; round < 200; ++round) {
    std::vector<ForecastPoint> points = line(3 + static_cast<int>(random() % 20), 1);
    for (ForecastPoint& point : points) point.value += std::uniform_real_distribution<double>(-20, 20)(random);
    const Slope slope = theil_sen_slope(points);
    CHECK(slope.low <= slope.middle);
    CHECK(slope.middle <= slope.high);
  }
}
