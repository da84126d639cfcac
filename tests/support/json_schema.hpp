// As much of JSON Schema (draft 7) as the schemas of this project use, so that they are tested where no validator is.
#pragma once

#include <nlohmann/json.hpp>

namespace goals::testing {

/// Does the value fit the schema? A keyword that is not known here is an error of the test, and thrown. `root` holds
/// the definitions.
bool fits(const nlohmann::json& value, const nlohmann::json& schema, const nlohmann::json& root);

}  // namespace goals::testing
