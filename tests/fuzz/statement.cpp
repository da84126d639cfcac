// Any bytes give a reading whose ranges hold, dates that resolve, and an answer for people, programs and the library's
// users alike.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "fuzz/invariant.hpp"
#include "goals/goals.hpp"
#include "render/explain_statement.hpp"
#include "render/reading_exchange.hpp"
#include "statement/lexicon.hpp"
#include "statement/statement.hpp"
#include "support/statement_ranges.hpp"

namespace {

using goals::testing::hold;

void check_public_reading(std::string_view text) {
  const goals::api::Reading reading = goals::api::read(text);
  for (const auto& part : {reading.metric, reading.baseline_part, reading.target_part, reading.deadline_part}) {
    hold(!part || (part->begin <= part->end && part->end <= text.size()), "a part lies in its sentence");
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  hold(goals::testing::ranges_hold(text), "the ranges of a reading lie in its sentence");
  check_public_reading(text);
  const goals::DateContext context{.cycle = goals::read_cycle("2026-Q3"), .fiscal_year_start_month = 7};
  goals::resolve(goals::read_date(text), context);
  goals::read_cycle(text, 7);
  const goals::Lexicon& english = goals::english_lexicon();
  hold(goals::answer_sentence(1, text, english, context).ends_with("}\n"), "a sentence has one line for an answer");
  const auto answer = goals::answer_request(text, english, context);
  hold(!answer || answer->ends_with("}\n"), "a request has one line for an answer");
  hold(!goals::explain_sentence(text, english, context, {}).empty(), "a sentence can be explained");
  return 0;
}
