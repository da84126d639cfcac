// A burn-up chart as an inline SVG that takes its colours from the page.
#pragma once

#include "render/burn_up.hpp"
#include "render/html/writer.hpp"

namespace goals::html {

void write_chart(Writer& html, const BurnUp& chart, std::string_view words);

/// A horizontal bar filled by a share between 0 and 1; what it shows must stand beside it in digits.
void write_bar(Writer& html, double share, std::string_view classes);

}  // namespace goals::html
