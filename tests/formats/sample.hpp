// Workspaces with their diagnostics for trying formats out: plain data, made without the linter where a text is to
// reach places that the linter would not bring it to.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "diagnostics/diagnostic.hpp"
#include "model/workspace.hpp"

namespace goals::testing {

struct Sample {
  std::string name;
  Workspace workspace;
  std::vector<Diagnostic> diagnostics;
};

/// The text as path, message, help, label, title of a fix and inserted text of an error, behind an astral letter.
Sample hostile_sample(std::string_view text);

/// All hostile texts at once, in three severities.
Sample hostile_sample();

/// The bad example of each problem and rule, in a file of its own, with what the linter finds there.
Sample example_sample();

/// Two files, nothing wrong with either.
Sample silent_sample();

std::vector<Sample> all_samples();

}  // namespace goals::testing
