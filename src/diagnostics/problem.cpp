// The names of severities, categories and stabilities as users read and type them.
#include "diagnostics/problem.hpp"

#include <array>
#include <cstddef>

namespace goals {
namespace {

constexpr std::array<std::string_view, 4> severities{"off", "info", "warning", "error"};
constexpr std::array<std::string_view, 3> stabilities{"preview", "stable", "deprecated"};
constexpr std::array<std::string_view, 15> categories{"document", "measurable", "time",        "outcome", "focus",
                                                      "ambition", "alignment",  "ownership",   "smart",   "progress",
                                                      "style",    "history",    "suppression", "config",  "custom"};

}  // namespace

std::string_view to_string(Severity severity) { return severities[static_cast<std::size_t>(severity)]; }
std::string_view to_string(Stability stability) { return stabilities[static_cast<std::size_t>(stability)]; }
std::string_view to_string(Category category) { return categories[static_cast<std::size_t>(category)]; }

}  // namespace goals
