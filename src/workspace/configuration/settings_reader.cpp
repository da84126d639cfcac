// Types, bounds and words of values, and how mistakes in them are told.
#include "workspace/configuration/settings_reader.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include "base/nearest.hpp"
#include "catalog/problems.hpp"
#include "catalog/rules.hpp"
#include "lint/rule.hpp"

namespace goals {
namespace {

constexpr std::array<std::string_view, 4> severities{"error", "warning", "info", "off"};

std::string did_you_mean(std::string_view word, std::span<const std::string_view> known) {
  const std::string_view meant = nearest(word, known);
  if (!meant.empty()) return fmt::format("did you mean {}?", quoted(meant));
  constexpr std::size_t most_listed = 16;
  if (known.size() > most_listed) return {};
  std::string list;
  for (const std::string_view each : known) list += (list.empty() ? "" : ", ") + quoted(each);
  return "known: " + list;
}

std::string shown(double bound) { return fmt::format("{}", bound); }

}  // namespace

std::string SettingsReader::origin_of(TextRange range) const {
  if (file_.text.is_flag) return file_.text.source.path;
  return fmt::format("{}:{}", file_.text.source.path, lines_.line_of(range.begin));
}

void SettingsReader::wrong_value(TextRange range, std::string message, std::string help) {
  report(file_.diagnostics, problems::invalid_setting, range, std::move(message), std::move(help));
}

void SettingsReader::unknown_key(const TomlNode& node, std::string_view where,
                                 std::span<const std::string_view> known) {
  const std::string place = where.empty() ? std::string{} : fmt::format(" in {}", quoted(where));
  report(file_.diagnostics, problems::unknown_key, node.key_range,
         fmt::format("there is no setting {}{}", quoted(node.key), place), did_you_mean(node.key, known));
}

void SettingsReader::unknown_word(TextRange range, std::string_view what, std::string_view word,
                                  std::span<const std::string_view> known) {
  wrong_value(range, fmt::format("{} is no {}", quoted(word), what), did_you_mean(word, known));
}

bool SettingsReader::is(const TomlNode& node, TomlKind kind) {
  if (node.kind == kind) return true;
  const std::string name = node.key.empty() ? "this" : quoted(node.key);
  wrong_value(node.range, fmt::format("{} takes {}, and here is {}", name, to_string(kind), to_string(node.kind)));
  return false;
}

std::optional<std::string> SettingsReader::text(const TomlNode& node) {
  return is(node, TomlKind::text) ? std::optional(node.text) : std::nullopt;
}

std::vector<std::pair<std::string, TextRange>> SettingsReader::texts(const TomlNode& node) {
  std::vector<std::pair<std::string, TextRange>> found;
  if (!is(node, TomlKind::list)) return found;
  for (const TomlNode& child : node.children) {
    if (child.kind == TomlKind::text && !child.text.empty())
      found.emplace_back(child.text, child.range);
    else
      wrong_value(child.range, fmt::format("{} takes texts, and here is {}", quoted(node.key),
                                           child.kind == TomlKind::text ? "an empty one" : to_string(child.kind)));
  }
  return found;
}

std::optional<OptionSetting> SettingsReader::value(const TomlNode& node, const Option& option) {
  if (std::holds_alternative<int>(option.value) || std::holds_alternative<double>(option.value)) {
    return number(node, option);
  }
  if (std::holds_alternative<bool>(option.value)) {
    return is(node, TomlKind::truth) ? std::optional<OptionSetting>(node.truth) : std::nullopt;
  }
  if (std::holds_alternative<std::string_view>(option.value)) {
    return is(node, TomlKind::text) ? std::optional<OptionSetting>(node.text) : std::nullopt;
  }
  if (node.kind != TomlKind::list) return is(node, TomlKind::list), std::nullopt;
  std::vector<std::string> words;
  for (auto& [word, range] : texts(node)) words.push_back(std::move(word));
  return OwnedWords(std::move(words));
}

std::optional<OptionSetting> SettingsReader::number(const TomlNode& node, const Option& option) {
  const bool whole = std::holds_alternative<int>(option.value);
  const bool fits = node.kind == TomlKind::integer || (!whole && node.kind == TomlKind::number);
  if (!fits) {
    const std::string_view seen = node.kind == TomlKind::number ? "a fraction" : to_string(node.kind);
    wrong_value(node.range, fmt::format("{} takes {}, and here is {}", quoted(node.key), kind_of(option), seen));
    return std::nullopt;
  }
  if (!std::isfinite(node.number) || node.number < option.least || node.number > option.most) {
    wrong_value(node.range, fmt::format("{} is out of bounds", quoted(node.range.of(file_.text.source.text))),
                fmt::format("{} is from {} to {}", quoted(option.name), shown(option.least), shown(option.most)));
    return std::nullopt;
  }
  if (whole) return static_cast<int>(node.integer);
  return node.number;
}

std::optional<Severity> SettingsReader::severity(const TomlNode& node) {
  const auto word = text(node);
  if (!word) return std::nullopt;
  const auto severity = severity_of(*word);
  if (!severity) unknown_word(node.range, "severity", *word, severities);
  return severity;
}

std::span<const std::string_view> severity_words() { return severities; }

std::optional<Severity> severity_of(std::string_view word) {
  for (const Severity severity : {Severity::off, Severity::info, Severity::warning, Severity::error}) {
    if (to_string(severity) == word) return severity;
  }
  return std::nullopt;
}

std::vector<std::string_view> rule_names(std::span<const std::shared_ptr<const CustomRule>> custom_rules) {
  std::vector<std::string_view> names;
  for (const Rule* rule : rules::all()) names.push_back(rule->problem.name);
  for (const auto& rule : custom_rules) names.push_back(rule->problem().name);
  return names;
}

}  // namespace goals
