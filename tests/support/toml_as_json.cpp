// Tables become objects, dates texts.
#include "support/toml_as_json.hpp"

#include <stdexcept>

#include "workspace/configuration/toml.hpp"

namespace goals::testing {

namespace {

using nlohmann::json;

json value_of(const TomlNode& node) {
  json result;
  switch (node.kind) {
    case TomlKind::text: return node.text;
    case TomlKind::integer: return node.integer;
    case TomlKind::number: return node.number;
    case TomlKind::truth: return node.truth;
    case TomlKind::date: return "a date";
    case TomlKind::list:
      result = json::array();
      for (const TomlNode& child : node.children) result.push_back(value_of(child));
      return result;
    case TomlKind::table:
      result = json::object();
      for (const TomlNode& child : node.children) result[child.key] = value_of(child);
      return result;
  }
  return result;
}

}  // namespace

json toml_as_json(const std::string& text) {
  const TomlText toml = read_toml(text);
  if (toml.problem) throw std::runtime_error(toml.problem->message);
  return value_of(toml.root);
}

}  // namespace goals::testing
