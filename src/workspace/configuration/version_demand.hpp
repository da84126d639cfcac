// `required-version`: which versions of the program may read a settings file.
#pragma once

#include <optional>
#include <string_view>

namespace goals {

/// Does the version meet the demand: comparisons (`>=0.2`, `<1`, `==0.3.1`) with commas between, all of which must
/// hold; a bare version means exactly that one. A demand names as many numbers as it cares about: `==0.3` is met by
/// 0.3.1. Nothing when the demand is not understood.
std::optional<bool> meets(std::string_view version, std::string_view demand);

}  // namespace goals
