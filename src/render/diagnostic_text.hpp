// Pieces of a diagnostic as lines of plain text, for the formats that have no members of their own for them.
#pragma once

#include <string>
#include <string_view>

#include "render/diagnostic_format.hpp"
#include "render/source_places.hpp"

namespace goals {

/// Printable (see `printable`), with tabs and line ends as `\t`, `\n`, `\r`, `\u2028`: never more than one line,
/// whoever counts them.
std::string one_line(std::string_view text);

/// The path of a file for readers that do not count from the workspace: `way` leads from where they count to there, and
/// is one of the two of `DiagnosticInput`. Standard input without a name is in no directory.
std::string path_from(std::string_view way, const Workspace& workspace, FileId file);

/// `plans/q3.goals:4:12`, on one line; the path counts from the workspace, or as `path_from` says.
std::string shown_place(const Workspace& workspace, SourcePlaces& places, FileId file, std::uint32_t offset,
                        std::string_view way = {});

/// `message; help: what to do`, for formats that have one line for a finding.
std::string message_and_help(const Diagnostic& diagnostic);

/// The message, then a line for each further place (`see also plans/q3.goals:4:12: first given here`) and one for the
/// help (`help: …`); no line end at the end. The texts are as they are in the diagnostic, the paths as `path_from`
/// says.
std::string explained(std::string_view way, const Workspace& workspace, SourcePlaces& places,
                      const Diagnostic& diagnostic);

/// `3 files`, `1 file`.
std::string counted(std::size_t count, std::string_view noun);

/// `1 error, 2 warnings in 3 files`, or `nothing to report in 3 files`.
std::string summary_of(const DiagnosticInput& input);

}  // namespace goals
