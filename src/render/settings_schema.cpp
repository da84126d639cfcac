// Writes the table of keys and the options of the rules as a schema.
#include "render/settings_schema.hpp"

#include <string_view>
#include <variant>
#include <vector>

#include "catalog/diagnostic_formats.hpp"
#include "catalog/rules.hpp"
#include "lint/rule.hpp"
#include "render/diagnostic_format.hpp"
#include "render/json.hpp"
#include "workspace/configuration/setting_keys.hpp"
#include "workspace/configuration/settings_reader.hpp"

namespace goals {
namespace {

class SchemaWriter {
 public:
  std::string run() {
    json_.begin_object().member("$schema", "http://json-schema.org/draft-07/schema#").member("title", "goals.toml");
    json_.member("description", "Settings of the goals program").member("type", "object");
    json_.member("additionalProperties", false).key("properties").begin_object();
    write_keys();
    write_rule_keys();
    property("overrides", "settings of rules for some paths").member("type", "array").key("items");
    write_override();
    json_.end_object();
    property("rule", "rules of this workspace's own").member("type", "array").key("items");
    write_custom_rule();
    json_.end_object();
    json_.end_object().key("definitions").begin_object();
    write_definitions();
    json_.end_object().end_object();
    return json_.take() + "\n";
  }

 private:
  JsonWriter& property(std::string_view name, std::string_view description) {
    return json_.key(name).begin_object().member("description", description);
  }

  /// Keys with the same beginning stand next to each other in the table.
  void write_keys() {
    const std::vector<std::string_view> formats = format_names();
    std::string_view group;
    for (const SettingKey& key : setting_keys()) {
      const std::string_view name = key.option.name;
      const std::size_t dot = name.find('.');
      const std::string_view own_group = dot == std::string_view::npos ? std::string_view{} : name.substr(0, dot);
      if (own_group != group) {
        if (!group.empty()) json_.end_object().end_object();
        if (!own_group.empty()) begin_closed_object(own_group);
        group = own_group;
      }
      const Words choices = name == "output-format" ? Words(formats) : key.choices;
      write_option(own_group.empty() ? name : name.substr(dot + 1), key.option, choices);
    }
    if (!group.empty()) json_.end_object().end_object();
  }

  static std::vector<std::string_view> format_names() {
    std::vector<std::string_view> names;
    for (const DiagnosticFormat* format : diagnostic_formats::all()) names.push_back(format->name);
    return names;
  }

  void begin_closed_object(std::string_view name) {
    json_.key(name).begin_object().member("type", "object").member("additionalProperties", false);
    json_.key("properties").begin_object();
  }

  void write_option(std::string_view name, const Option& option, Words choices) {
    property(name, option.summary);
    std::visit([this, &option](const auto& value) { write_type(value, option); }, option.value);
    if (!choices.empty()) write_choices(choices);
    json_.end_object();
  }

  void write_type(int value, const Option& option) {
    json_.member("type", "integer").member("minimum", option.least).member("maximum", option.most);
    json_.member("default", value);
  }
  void write_type(double value, const Option& option) {
    json_.member("type", "number").member("minimum", option.least).member("maximum", option.most);
    json_.member("default", value);
  }
  void write_type(bool value, const Option&) { json_.member("type", "boolean").member("default", value); }
  void write_type(std::string_view value, const Option&) {
    json_.member("type", "string");
    if (!value.empty()) json_.member("default", value);
  }
  void write_type(Words, const Option&) { write_texts(); }

  void write_texts() {
    json_.member("type", "array").key("items").begin_object().member("type", "string").member("minLength", 1);
    json_.end_object();
  }

  void write_choices(Words choices) {
    json_.key("enum").begin_array();
    for (const std::string_view choice : choices) json_.value(choice);
    json_.end_array();
  }

  void reference(std::string_view name, std::string_view definition) {
    json_.key(name).begin_object().member("$ref", "#/definitions/" + std::string(definition)).end_object();
  }

  void write_rule_keys() {
    reference("select", "names");
    reference("ignore", "names");
    reference("rules", "rules");
  }

  void write_override() {
    json_.begin_object().member("type", "object").member("additionalProperties", false);
    json_.key("required").begin_array().value("paths").end_array().key("properties").begin_object();
    property("paths", "patterns from the directory of this file: `archive/**`");
    write_texts();
    json_.end_object();
    write_rule_keys();
    json_.end_object().end_object();
  }

  void write_text_property(std::string_view name, std::string_view description) {
    property(name, description).member("type", "string").end_object();
  }

  void write_texts_property(std::string_view name, std::string_view description) {
    property(name, description);
    write_texts();
    json_.end_object();
  }

  void write_custom_rule() {
    json_.begin_object().member("type", "object").member("additionalProperties", false);
    json_.key("required").begin_array().value("name").value("message").end_array();
    json_.key("properties").begin_object();
    property("name", "what it is allowed and selected by").member("type", "string");
    json_.member("pattern", "^[a-z][a-z0-9-]*$").end_object();
    write_text_property("message", "what it says where it is broken");
    write_text_property("help", "what to do then");
    reference("severity", "severity");
    property("on", "the kinds of goals that it looks at");
    write_one_or_several([this] { write_choices(custom_rule_kinds()); });
    write_text_property("in", "the field whose text it looks at; else the statement");
    write_texts_property("words", "words and phrases that may not stand in the text");
    write_text_property("must-match", "a pattern for the whole text");
    write_text_property("must-not-match", "a pattern that the text may not match");
    property("max-words", "the most words of the text").member("type", "integer").member("minimum", 1).end_object();
    property("require", "fields that must be there");
    write_one_or_several([this] { json_.member("type", "string"); });
    property("when", "fields with patterns: only goals that match them all are looked at").member("type", "object");
    json_.key("additionalProperties").begin_object().member("type", "string").end_object().end_object();
    json_.end_object().end_object();
  }

  /// Ends the property that was begun.
  template <class Write>
  void write_one_or_several(Write write) {
    json_.key("oneOf").begin_array().begin_object();
    write();
    json_.end_object().begin_object().member("type", "array").key("items").begin_object();
    write();
    json_.end_object().end_object().end_array().end_object();
  }

  void write_definitions() {
    property("severity", "how severe a finding is; `off` does not look for it");
    write_choices(severity_words());
    json_.end_object();
    property("names", "rules and categories; `all` is every rule");
    write_texts();
    json_.end_object();
    property("rules", "severity and options of rules").member("type", "object").key("properties").begin_object();
    for (const Rule* rule : rules::all()) write_rule(*rule);
    json_.end_object();
    reference("additionalProperties", "severity");
    json_.end_object();
  }

  void write_rule(const Rule& rule) {
    property(rule.problem.name, rule.problem.summary).key("oneOf").begin_array();
    json_.begin_object().member("$ref", "#/definitions/severity").end_object();
    json_.begin_object()
        .member("type", "object")
        .member("additionalProperties", false)
        .key("properties")
        .begin_object();
    reference("severity", "severity");
    for (const Option& option : rule.options) write_option(option.name, option, {});
    json_.end_object().end_object().end_array().end_object();
  }

  JsonWriter json_;
};

}  // namespace

std::string settings_schema() { return SchemaWriter().run(); }

}  // namespace goals
