// What every report format is: a constant with a name and a function from a scored workspace to bytes.
#pragma once

#include <string>
#include <string_view>

#include "base/result.hpp"
#include "model/workspace.hpp"
#include "render/report_filter.hpp"
#include "render/text_style.hpp"
#include "render/write_text.hpp"
#include "score/score.hpp"

namespace goals {

struct ReportInput {
  const Workspace& workspace;
  const Scores& scores;
  ReportFilter filter;
  TextStyle style;                 ///< only for formats that a terminal shows
  const Scores* before = nullptr;  ///< as of an earlier day, to tell what is new since then; null: nobody asks
};

struct ReportFormat {
  std::string_view name;        ///< as typed after `--format`
  std::string_view media_type;  ///< `text/markdown`
  std::string_view extension;   ///< of a file that holds it, without the dot
  std::string_view summary;     ///< one line of help
  /// The bytes, or why the format cannot hold this report.
  Result<std::string> (*render)(const ReportInput& input);
  bool is_text = true;  ///< false: nothing for a terminal
  /// The same bytes, piece by piece, for a format that may be larger than one likes to hold; null where it is not.
  void (*write)(const ReportInput& input, const WriteText& write) = nullptr;
};

}  // namespace goals
