// Two Markdown tables.
#include "render/settings_reference.hpp"

#include <fmt/format.h>

#include "catalog/rules.hpp"
#include "lint/rule.hpp"
#include "workspace/configuration/setting_keys.hpp"

namespace goals {
namespace {

std::string shown_default(const Option& option) {
  const std::string value = default_of(option);
  return value == "\"\"" ? std::string{} : "`" + value + "`";
}

std::string row(std::string_view name, const Option& option, Words choices) {
  std::string kind{kind_of(option)};
  for (std::size_t i = 0; i < choices.size(); ++i) kind += fmt::format("{} `{}`", i == 0 ? ":" : ",", choices[i]);
  return fmt::format("| `{}` | {} | {} | {} |\n", name, kind, shown_default(option), option.summary);
}

}  // namespace

std::string settings_reference() {
  std::string out = "| key | takes | default | sets |\n|---|---|---|---|\n";
  for (const SettingKey& key : setting_keys()) out += row(key.option.name, key.option, key.choices);
  out += "\n| option of a rule | takes | default | sets |\n|---|---|---|---|\n";
  for (const Rule* rule : rules::all()) {
    for (const Option& option : rule->options)
      out += row(fmt::format("rules.{}.{}", rule->problem.name, option.name), option, {});
  }
  return out;
}

}  // namespace goals
