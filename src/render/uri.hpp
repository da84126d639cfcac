// Paths as URIs hold them.
#pragma once

#include <string>
#include <string_view>

namespace goals {

/// The path with every byte but letters, digits and `-._~/` written as `%XX`: a relative URI reference that no path can
/// turn into anything else.
std::string percent_encoded(std::string_view path);

}  // namespace goals
