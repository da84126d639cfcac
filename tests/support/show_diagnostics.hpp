// Diagnostics as the literate cases show them: everything about each, one fact a line, independent of any output
// format.
#pragma once

#include <string>
#include <vector>

#include "diagnostics/diagnostic.hpp"
#include "text/source_file.hpp"

namespace goals::testing {

/// `x.goals:3:6-14: error[invalid-id]: message`, then indented its help, labels and fixes. Columns count code points
/// from 1 and the second is the one after the range; a range over several lines reads `3:6-4:1`. A `FileId` is the
/// position of a file in `files`.
std::string show_diagnostics(const std::vector<Diagnostic>& diagnostics, const std::vector<const SourceFile*>& files);

}  // namespace goals::testing
