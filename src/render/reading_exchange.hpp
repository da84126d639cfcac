// Sentences as JSON lines: one request object a line, one answer object a line, for programs that read many.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "base/result.hpp"
#include "statement/date_expression.hpp"
#include "statement/statement.hpp"

namespace goals {

/// Answers `{"id": …, "text": "…"}` with the same id and what was read, in one line with its end. `cycle_start` with
/// `cycle_end` (days) and `fiscal_year_start` (`07` or `07-01`) of the request win over `context`. An error says what
/// is wrong with the request.
Result<std::string> answer_request(std::string_view request, const Lexicon& lexicon, const DateContext& context);

/// The answer to a sentence that came without a request; its id is a number.
std::string answer_sentence(std::size_t id, std::string_view text, const Lexicon& lexicon, const DateContext& context);

/// What stands in place of an answer where line `number` is no request: `{"id": null, "line": 3, "problem": "…"}`.
std::string refuse_request(std::size_t number, const Error& error);

}  // namespace goals
