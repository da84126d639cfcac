// Which version of the program this is.
#pragma once

#include <string_view>

namespace goals {

/// `0.1.0`, as the build says.
std::string_view program_version();

}  // namespace goals
