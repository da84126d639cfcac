// What a rule or a document problem means, for somebody who asks about its name.
#pragma once

#include <string>

#include "diagnostics/problem.hpp"
#include "render/text_style.hpp"

namespace goals {

/// Plain text, several lines, wrapped to the style's width, ends with a line end.
std::string explain_problem(const Problem& problem, const TextStyle& style);

/// The same of one rule or document problem as Markdown, without a heading.
std::string rule_markdown(const Problem& problem);

/// The reference of all rules and document problems as a Markdown page.
std::string rules_markdown();

}  // namespace goals
