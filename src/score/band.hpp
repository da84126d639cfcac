// The three colours of a score: half-open bands without gaps, and the words and digits that show them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace goals {

/// `none` where nothing is graded: no score, or a learning objective.
enum class Band : std::uint8_t { none, red, amber, green };

/// red [0, amber_from) · amber [amber_from, success) · green [success, 1].
struct BandEdges {
  double amber_from = 0.4;
  double success = 1.0;
};

/// The band of a score between 0 and 1.
Band band_of(double score, BandEdges edges);

/// `red`, `amber`, `green`; empty for none.
std::string_view to_string(Band band);

/// A score with two digits. A rounded score that would read as the next band is cut instead: 0.399 shows as `0.39`.
std::string format_score(double score, BandEdges edges);

/// `32%`, cut in the same way; for raw progress also beyond 0 to 1 (`122%`, `-8%`).
std::string format_percent(double share, BandEdges edges);

}  // namespace goals
