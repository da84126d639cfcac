// How `goals check` lets pass what a baseline holds, and keeps the baseline true.
#pragma once

#include <filesystem>
#include <vector>

#include "base/result.hpp"
#include "cli/arguments.hpp"
#include "cli/console.hpp"
#include "diagnostics/diagnostic.hpp"
#include "lint/baseline.hpp"
#include "workspace/load.hpp"

namespace goals {

namespace options {
inline constexpr CommandOption baseline{
    "--baseline", "FILE", "let pass the findings that this file holds. Default: the one that goals.toml names"};
inline constexpr CommandOption update_baseline{"--update-baseline", "",
                                               "write the findings of now into that file, and let them pass"};
}  // namespace options

class BaselineUse {
 public:
  /// Reads the baseline that is asked for, if any; a file that is missing is an error unless it is to be written.
  static Result<BaselineUse> begin(const Arguments& arguments, const Loaded& loaded, const Console& console);

  /// What is left of the findings without those that the baseline holds; where it is to be updated, they are noted.
  std::vector<Diagnostic> apply(const Workspace& workspace, const std::vector<FileId>& files,
                                std::vector<Diagnostic> diagnostics);

  /// Writes down what was noted last; a file that would not change is left alone.
  Outcome write();

  /// Says on standard error what was written down, and what the baseline holds and no longer occurs; false when that
  /// is nothing.
  bool report(Console& console) const;

 private:
  void set_unread_aside(const Loaded& loaded);

  bool used_ = false;
  bool updates_ = false;
  std::filesystem::path location_;
  std::string shown_;
  std::string text_;  ///< of the file as it was read
  Baseline baseline_;
  Baseline unread_;  ///< what it holds of files that are there and were not read: neither compared nor changed
  Baseline mended_;
};

}  // namespace goals
