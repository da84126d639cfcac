// What tells one diagnostic from another from run to run, while lines move and sentences around it change.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "diagnostics/diagnostic.hpp"
#include "model/workspace.hpp"

namespace goals {

/// The declaration in which a diagnostic stands and the one that holds it, each by its id, else by its statement; empty
/// before the first declaration of the file. Never a line number.
std::string declaration_of(const Workspace& workspace, const Diagnostic& diagnostic);

/// 16 hexadecimal digits for each diagnostic, unlike for any two of them: from the rule, the path, the declaration (for
/// errors of the document itself, the text they point at), and the place in the order of those that have all three in
/// common.
std::vector<std::string> fingerprints(const Workspace& workspace, std::span<const Diagnostic> diagnostics);

}  // namespace goals
