// One function for each keyword.
#include "support/json_schema.hpp"

#include <algorithm>
#include <map>
#include <regex>
#include <stdexcept>
#include <string>

namespace goals::testing {

namespace {

using nlohmann::json;

/// `argument` is what stands behind the keyword in `schema`.
using Keyword = bool (*)(const json& value, const json& argument, const json& schema, const json& root);

bool has_type(const json& value, const std::string& type) {
  if (type == "object") return value.is_object();
  if (type == "array") return value.is_array();
  if (type == "string") return value.is_string();
  if (type == "boolean") return value.is_boolean();
  if (type == "integer") return value.is_number_integer();
  if (type == "number") return value.is_number();
  throw std::runtime_error("unknown type `" + type + "`");
}

bool fits_reference(const json& value, const json& argument, const json&, const json& root) {
  const std::string reference = argument;
  return fits(value, root.at(json::json_pointer(reference.substr(1))), root);
}

bool fits_properties(const json& value, const json& argument, const json&, const json& root) {
  if (!value.is_object()) return true;
  return std::all_of(argument.items().begin(), argument.items().end(), [&](const auto& property) {
    return !value.contains(property.key()) || fits(value.at(property.key()), property.value(), root);
  });
}

bool fits_additional(const json& value, const json& argument, const json& schema, const json& root) {
  if (!value.is_object()) return true;
  for (const auto& [key, member] : value.items()) {
    if (schema.contains("properties") && schema.at("properties").contains(key)) continue;
    if (argument.is_boolean() ? !argument.get<bool>() : !fits(member, argument, root)) return false;
  }
  return true;
}

bool fits_one_of(const json& value, const json& argument, const json&, const json& root) {
  const auto fitting = [&](const json& schema) { return fits(value, schema, root); };
  return std::count_if(argument.begin(), argument.end(), fitting) == 1;
}

bool fits_items(const json& value, const json& argument, const json&, const json& root) {
  const auto fitting = [&](const json& item) { return fits(item, argument, root); };
  return !value.is_array() || std::all_of(value.begin(), value.end(), fitting);
}

bool fits_required(const json& value, const json& argument, const json&, const json&) {
  const auto held = [&](const json& key) { return value.contains(key.get<std::string>()); };
  return !value.is_object() || std::all_of(argument.begin(), argument.end(), held);
}

bool fits_anything(const json&, const json&, const json&, const json&) { return true; }

const std::map<std::string, Keyword>& keywords() {
  static const std::map<std::string, Keyword> all{
      {"$schema", fits_anything},
      {"title", fits_anything},
      {"description", fits_anything},
      {"default", fits_anything},
      {"definitions", fits_anything},
      {"$ref", fits_reference},
      {"properties", fits_properties},
      {"additionalProperties", fits_additional},
      {"oneOf", fits_one_of},
      {"items", fits_items},
      {"required", fits_required},
      {"type", [](const json& v, const json& a, const json&, const json&) { return has_type(v, a); }},
      {"enum", [](const json& v, const json& a, const json&,
                  const json&) { return std::find(a.begin(), a.end(), v) != a.end(); }},
      {"minimum", [](const json& v, const json& a, const json&, const json&) { return !v.is_number() || v >= a; }},
      {"maximum", [](const json& v, const json& a, const json&, const json&) { return !v.is_number() || v <= a; }},
      {"minLength", [](const json& v, const json& a, const json&,
                       const json&) { return !v.is_string() || v.get<std::string>().size() >= a.get<std::size_t>(); }},
      {"pattern",
       [](const json& v, const json& a, const json&, const json&) {
         return !v.is_string() || std::regex_search(v.get<std::string>(), std::regex(a.get<std::string>()));
       }},
  };
  return all;
}

}  // namespace

bool fits(const json& value, const json& schema, const json& root) {
  for (const auto& [keyword, argument] : schema.items()) {
    const auto known = keywords().find(keyword);
    if (known == keywords().end()) throw std::runtime_error("unknown keyword `" + keyword + "`");
    if (!known->second(value, argument, schema, root)) return false;
  }
  return true;
}

}  // namespace goals::testing
