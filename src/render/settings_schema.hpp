// The JSON Schema (draft 7) of goals.toml, for editors and validators.
#pragma once

#include <string>

namespace goals {

/// Made from the keys and rules themselves. Rules that users state have names that no schema knows, so a name that is
/// no rule's is not refused here; `goals check` does.
std::string settings_schema();

}  // namespace goals
