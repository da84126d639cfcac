// Digits that never contradict the band they stand in.
#include <cstdlib>
#include <string>

#include "score/band.hpp"
#include "support/catch.hpp"

using namespace goals;

TEST_CASE("a shown score reads as the band of the score itself") {
  for (const double success : {0.7, 0.75, 0.8, 1.0}) {
    const BandEdges edges{0.4, success};
    for (int i = 0; i <= 100'000; ++i) {
      const double score = i / 100'000.0;
      const double shown = std::strtod(format_score(score, edges).c_str(), nullptr);
      if (band_of(shown, edges) != band_of(score, edges)) FAIL("at " << score << " " << format_score(score, edges));
    }
  }
}

TEST_CASE("scores are rounded where no band is near, and cut where one is") {
  const BandEdges edges{0.4, 0.7};
  CHECK(format_score(2.0 / 3, edges) == "0.67");
  CHECK(format_score(0.399, edges) == "0.39");
  CHECK(format_score(0.4, edges) == "0.40");
  CHECK(format_score(0.6999, edges) == "0.69");
  CHECK(format_score(0.999, BandEdges{}) == "0.99");
  CHECK(format_score(1, BandEdges{}) == "1.00");
}

TEST_CASE("percents may lie outside of 0 to 100") {
  CHECK(format_percent(1.22, BandEdges{}) == "122%");
  CHECK(format_percent(-0.08, BandEdges{}) == "-8%");
  CHECK(format_percent(-0.001, BandEdges{}) == "0%");
}
