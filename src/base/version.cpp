// The version comes from the one place that knows it, the `project()` line of the build.
#include "base/version.hpp"

#ifndef GOALS_VERSION
#error "the build says which version this is: -DGOALS_VERSION=..."
#endif

namespace goals {

std::string_view program_version() { return GOALS_VERSION; }

}  // namespace goals
