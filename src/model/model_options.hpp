// What the reading of documents depends on besides their text; one set for a whole workspace.
#pragma once

namespace goals {

struct ModelOptions {
  int fiscal_year_start_month = 0;  ///< 1-12; 0: not set, and `FY…` is an error
  bool fiscal_year_named_by_start = false;
};

}  // namespace goals
