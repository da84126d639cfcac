// What was read out of a sentence, in plain words and with marks under its words: a goal of a workspace, or any
// sentence.
#pragma once

#include <string>
#include <string_view>

#include "model/workspace.hpp"
#include "render/text_style.hpp"
#include "statement/date_expression.hpp"

namespace goals {

/// The goal as the model has it: what the statement says, and which field or criterion says otherwise. Ends with a line
/// end.
std::string explain_statement(const Workspace& workspace, ItemId id, const TextStyle& style);

/// A sentence alone, read with the words of `lexicon`, its deadline resolved in `context`; of a whole line of a
/// document
/// (`KR nps: …`) the statement.
std::string explain_sentence(std::string_view line, const Lexicon& lexicon, const DateContext& context,
                             const TextStyle& style);

/// The statement of a line that declares something (`KR nps: Increase …`), else the line itself. Keeps no line end.
std::string_view statement_in(std::string_view line);

}  // namespace goals
