// What every report format is: a constant with a name and a function from a scored workspace to bytes.
#pragma once

#include <string>
#include <string_view>

#include "model/workspace.hpp"
#include "render/report_filter.hpp"
#include "render/text_style.hpp"
#include "score/score.hpp"

namespace goals {

struct ReportInput {
  const Workspace& workspace;
  const Scores& scores;
  ReportFilter filter;
  TextStyle style;  ///< only for formats that a terminal shows
};

struct ReportFormat {
  std::string_view name;        ///< as typed after `--format`
  std::string_view media_type;  ///< `text/markdown`
  std::string_view extension;   ///< of a file that holds it, without the dot
  std::string_view summary;     ///< one line of help
  std::string (*render)(const ReportInput& input);
};

}  // namespace goals
