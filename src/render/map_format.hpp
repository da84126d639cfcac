// What every format of the alignment map is: a constant with a name and a function from a scored workspace to text.
#pragma once

#include <string>
#include <string_view>

#include "render/report_format.hpp"

namespace goals {

struct MapInput {
  const ReportInput& report;
  bool all_key_results = false;  ///< those too that nothing supports or guards
};

struct MapFormat {
  std::string_view name;       ///< as typed after `--format`
  std::string_view extension;  ///< of a file that holds it, without the dot
  std::string_view summary;    ///< one line of help
  std::string (*render)(const MapInput& input);
  /// The program that turns what `render` gives into the format, reading it on standard input, with its one argument;
  /// empty where that is the format already.
  std::string_view drawn_by = {};
  std::string_view drawn_with = {};
};

/// `0.32 off track`, for the label of a node; KPIs have a status only.
std::string node_words(const ReportInput& input, ItemId id);

}  // namespace goals
