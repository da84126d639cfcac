// Fuzzes the sentence reader: any bytes give a reading whose ranges hold, and dates that resolve without a crash.
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "fuzz/invariant.hpp"
#include "statement/statement.hpp"
#include "support/statement_ranges.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  if (!goals::testing::ranges_hold(text)) std::abort();
  goals::DateContext context{.cycle = goals::read_cycle("2026-Q3"), .fiscal_year_start_month = 7};
  goals::resolve(goals::read_date(text), context);
  goals::resolve(goals::read_statement(text).deadline, context);
  goals::read_cycle(text, 7);
  return 0;
}
