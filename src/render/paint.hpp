// Colours of a terminal, by what they mean.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "diagnostics/problem.hpp"
#include "render/text_style.hpp"
#include "score/status.hpp"

namespace goals {

enum class Paint : std::uint8_t { plain, strong, faint, error, warning, info, good, margin };

/// The text in a colour when the style has colours, else the text itself.
std::string painted(const TextStyle& style, Paint paint, std::string_view text);

Paint paint_of(Severity severity);
Paint paint_of(Status status);

}  // namespace goals
