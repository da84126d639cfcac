// Bands and the digits that may stand for a score without contradicting its band.
#include "score/band.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace goals {
namespace {

constexpr int most_digits = 6;

/// The shortest number of at least `digits` decimals, rounded or else cut, that lies in the band of the value itself.
double shown_value(double value, BandEdges edges, int& digits) {
  const Band band = band_of(value, edges);
  for (; digits < most_digits; ++digits) {
    const double unit = std::pow(10.0, digits);
    const double rounded = std::round(value * unit) / unit;
    if (band_of(rounded, edges) == band) return rounded;
    const double cut = std::floor(value * unit) / unit;
    if (band_of(cut, edges) == band) return cut;
  }
  return value;
}

}  // namespace

Band band_of(double score, BandEdges edges) {
  if (score >= edges.success) return Band::green;
  return score >= edges.amber_from ? Band::amber : Band::red;
}

std::string_view to_string(Band band) {
  switch (band) {
    case Band::none: return "";
    case Band::red: return "red";
    case Band::amber: return "amber";
    case Band::green: return "green";
  }
  return "";
}

std::string format_score(double score, BandEdges edges) {
  int digits = 2;
  const double shown = shown_value(score, edges, digits);
  return fmt::format("{:.{}f}", shown, digits);
}

std::string format_percent(double share, BandEdges edges) {
  int digits = 2;
  const double shown = shown_value(share, edges, digits) * 100;
  // Adding zero turns the -0 of a tiny loss into 0.
  return fmt::format("{:.{}f}%", std::abs(shown) < 0.5 ? 0.0 : shown, digits - 2);
}

}  // namespace goals
