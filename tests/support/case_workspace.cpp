// Turns the input blocks of a case into a workspace.
#include "support/case_workspace.hpp"

#include <string>
#include <vector>

#include "model/build.hpp"

namespace goals::testing {

Workspace case_workspace(const Case& test_case) {
  std::vector<SourceFile> files;
  for (const SourceFile& file : test_case.files) {
    if (file.path.ends_with(".goals")) files.push_back(file);
  }
  const ModelOptions options{.fiscal_year_start_month = std::stoi(test_case.option("fiscal-year-start", "0")),
                             .fiscal_year_named_by_start = test_case.option("fiscal-year-named-by") == "start"};
  return build_workspace(std::move(files), options);
}

}  // namespace goals::testing
