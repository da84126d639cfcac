// The diagnostics of a literate case in one of the program's own formats.
#pragma once

#include <array>
#include <string>
#include <string_view>

#include "render/diagnostic_format.hpp"
#include "support/case_file.hpp"

namespace goals::testing {

/// The options that a producer must name when it renders its case here.
inline constexpr std::array<std::string_view, 5> render_options{"rules", "set", "fiscal-year-start",
                                                                "fiscal-year-named-by", "width"};

/// Without colours, in the width of the option `width`, else 80.
std::string render_diagnostics(const Case& test_case, const DiagnosticFormat& format);

}  // namespace goals::testing
