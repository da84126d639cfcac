// Diagnostics of single lines: what a line that no production took was probably meant to be, and what to type.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "diagnostics/diagnostic.hpp"
#include "syntax/tree.hpp"
#include "text/text_range.hpp"

namespace goals {

/// What stood above a malformed line.
enum class LineContext : std::uint8_t {
  nothing,
  under_key_results,  ///< bullets here are key results
  under_initiatives,
  after_text,  ///< below a statement, a field, a check-in or a note that it may continue
};

/// Reports a line that no production took; the answer is the label it was probably meant to have, where there is one.
std::optional<LabelKind> explain_malformed(std::string_view text, TextRange line, LineContext context,
                                           std::vector<Diagnostic>& diagnostics);

/// A declaration whose id is none, or that has no statement; a heading with text behind it.
void explain_labelled(const Tree& tree, std::size_t node, std::vector<Diagnostic>& diagnostics);

/// A bullet with nothing behind it.
void explain_bullet(const Tree& tree, std::size_t node, std::vector<Diagnostic>& diagnostics);

/// Invalid UTF-8 and forbidden characters anywhere in the text; neighbouring ones are one finding.
void explain_characters(std::string_view text, std::vector<Diagnostic>& diagnostics);

}  // namespace goals
