// A TOML text as the JSON value that a validator of schemas takes.
#pragma once

#include <nlohmann/json.hpp>
#include <string>

namespace goals::testing {

/// Throws where the text is no TOML.
nlohmann::json toml_as_json(const std::string& text);

}  // namespace goals::testing
