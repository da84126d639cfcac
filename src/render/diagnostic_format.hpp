// What every format of diagnostics is: a constant with a name and a function from diagnostics to bytes.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "diagnostics/diagnostic.hpp"
#include "model/workspace.hpp"
#include "render/text_style.hpp"
#include "render/write_text.hpp"

namespace goals {

struct DiagnosticInput {
  const Workspace& workspace;
  std::span<const Diagnostic> diagnostics;  ///< in the order of `comes_before`
  TextStyle style;                          ///< only for formats that people read
  std::string_view link_root = {};          ///< absolute directory of the paths, to link them; empty: no hyperlinks
  std::string_view in_repository = {};      ///< from its top to the workspace: `planning/`; empty: is there, or in none
  std::string_view from_here = {};          ///< from where the program was started to the workspace: `planning/`, `../`
  std::optional<std::span<const FileId>> checked = {};  ///< what was looked at, in order; else every file
};

struct DiagnosticFormat {
  std::string_view name;        ///< as typed after `--output-format`
  std::string_view media_type;  ///< `application/json`
  std::string_view summary;     ///< one line of help
  void (*write)(const DiagnosticInput& input, const WriteText& write);
};

/// What a format writes, as one text.
std::string render(const DiagnosticFormat& format, const DiagnosticInput& input);

/// For a format whose text is made as a whole.
template <std::string (*Render)(const DiagnosticInput& input)>
void write_whole(const DiagnosticInput& input, const WriteText& write) {
  write(Render(input));
}

/// How many diagnostics there are of each kind, and how many have a fix.
struct DiagnosticCounts {
  std::size_t errors = 0;
  std::size_t warnings = 0;
  std::size_t infos = 0;
  std::size_t safe_fixes = 0;
  std::size_t unsafe_fixes = 0;  ///< those that have no safe fix

  std::size_t all() const { return errors + warnings + infos; }
};

DiagnosticCounts count_diagnostics(std::span<const Diagnostic> diagnostics);

/// The files that were looked at, each once and in order; a file with a diagnostic is always one of them.
std::vector<FileId> checked_files(const DiagnosticInput& input);

}  // namespace goals
