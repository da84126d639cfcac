// What one wants of a metric by its name alone: more of it, as of retention, or less, as of churn.
#pragma once

#include <cstdint>
#include <string_view>

#include "statement/quantity.hpp"
#include "text/text_range.hpp"

namespace goals {

class Lexicon;

enum class Wanted : std::uint8_t { unknown, more, less };

/// `more`, `less`; empty where it is not known.
std::string_view to_string(Wanted wanted);

/// `metric` is a noun phrase of `text`, whose other words may turn it round: "tickets answered in a day". The unit is
/// that of the values: a turnover in money is revenue, one in percent is people who leave. Unknown where the name says
/// nothing or may mean either, as the size of an order and of a class.
Wanted read_wanted(std::string_view text, TextRange metric, Unit unit, const Lexicon& lexicon);

}  // namespace goals
