// Whole numbers in a frame of 440 by 104: half a pixel is fine enough, and short.
#include "render/html/chart.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace goals::html {
namespace {

constexpr int width = 440;
constexpr int height = 104;
constexpr int margin = 8;

class Frame {
 public:
  explicit Frame(const BurnUp& chart) : chart_(chart) {}

  int x(Date date) const {
    const double share = static_cast<double>(date - chart_.first) / (chart_.last - chart_.first);
    return margin + static_cast<int>(std::lround(share * (width - 2 * margin)));
  }
  int y(double value) const {
    const double share = (value - chart_.low) / (chart_.high - chart_.low);
    return height - margin - static_cast<int>(std::lround(share * (height - 2 * margin)));
  }
  std::string at(const ChartPoint& point) const { return fmt::format("{} {}", x(point.date), y(point.value)); }

 private:
  const BurnUp& chart_;
};

std::string line_through(const Frame& frame, const std::vector<ChartPoint>& points) {
  std::string path;
  for (const ChartPoint& point : points) path += (path.empty() ? "M" : "L") + frame.at(point);
  return path;
}

std::string steps_through(const Frame& frame, const BurnUp& chart) {
  std::string path;
  for (const ChartPoint& point : chart.target) {
    path += path.empty() ? "M" + frame.at(point) : fmt::format("H{}V{}", frame.x(point.date), frame.y(point.value));
  }
  return path + fmt::format("H{}", frame.x(chart.last));
}

void write_path(Writer& html, std::string_view classes, const std::string& path) {
  html.open("path", classes).attribute("d", path).close();
}

/// `1 Jul`: the year is the page's.
std::string short_date(Date date) {
  constexpr std::array<std::string_view, 12> months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                    "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
  const CivilDay day = civil(date);
  return fmt::format("{} {}", day.day, months[static_cast<std::size_t>(day.month - 1)]);
}

void write_dates(Writer& html, const BurnUp& chart) {
  constexpr int below = height + 20;
  html.open("text").attribute("x", margin).attribute("y", below).text(short_date(chart.first)).close();
  html.open("text", "end").attribute("x", width - margin).attribute("y", below).text(short_date(chart.last)).close();
}

}  // namespace

void write_chart(Writer& html, const BurnUp& chart, std::string_view words) {
  const Frame frame(chart);
  html.open("svg", "chart").attribute("viewBox", fmt::format("0 0 {} {}", width, height + 26));
  html.attribute("role", "img").attribute("aria-label", words);
  if (chart.today) write_path(html, "day", fmt::format("M{} 0V{}", frame.x(*chart.today), height));
  if (!chart.forecast.empty()) {
    const std::vector<ChartPoint>& cone = chart.forecast;
    write_path(html, "cone", line_through(frame, {cone[0], cone[1], cone[3]}) + "Z");
    write_path(html, "lead", line_through(frame, {cone[0], cone[2]}));
  }
  if (!chart.expected.empty()) write_path(html, "plan", line_through(frame, chart.expected));
  if (!chart.target.empty()) write_path(html, "aim", steps_through(frame, chart));
  if (!chart.actual.empty()) {
    const ChartPoint& last = chart.actual.back();
    if (chart.actual.size() > 1) write_path(html, "made", line_through(frame, chart.actual));
    html.open("circle").attribute("cx", frame.x(last.date)).attribute("cy", frame.y(last.value)).attribute("r", 6);
    html.close();
  }
  write_dates(html, chart);
  html.close();
}

void write_bar(Writer& html, double share, std::string_view classes) {
  // Like the bars of the other formats: full only at 1, empty only at 0.
  int filled = static_cast<int>(std::lround(share * 100));
  if (share > 0 && share < 1) filled = std::min(std::max(filled, 1), 99);
  html.open("svg", classes).attribute("viewBox", "0 0 100 6").attribute("preserveAspectRatio", "none");
  html.attribute("aria-hidden", "true").open("rect").attribute("width", filled).attribute("height", 6);
  html.close().close();
}

}  // namespace goals::html
