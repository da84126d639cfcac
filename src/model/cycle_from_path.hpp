// The cycle that a file's path names, where people keep one file or folder a cycle.
#pragma once

#include <string>
#include <string_view>

namespace goals {

/// `2026-Q3` from `2026-q3.goals`, `support-2026-q3.goals`, `2026/q3/support.goals`; the same for halves, months, weeks
/// and bare years, the most exact one wins, a later part of the path before an earlier. Empty when the path names no
/// cycle.
std::string cycle_from_path(std::string_view path);

}  // namespace goals
