// The invariants of a read sentence, shared by the property test and the fuzzer.
#pragma once

#include <string_view>

namespace goals::testing {

/// Every range of the reading lies inside the text, on character boundaries where the text is UTF-8, and a second
/// reading says the same.
bool ranges_hold(std::string_view text);

}  // namespace goals::testing
