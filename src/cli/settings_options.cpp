// Writes flags as the lines of a settings file, so that they are read and complained about like any other.
#include "cli/settings_options.hpp"

#include <fmt/format.h>

#include <filesystem>
#include <string>
#include <vector>

#include "catalog/diagnostic_formats.hpp"
#include "render/diagnostic_format.hpp"
#include "text/utf8.hpp"

namespace goals::options {
namespace {

SettingsText flag(std::string name, std::string text) {
  return {.source = {std::move(name), std::move(text)}, .is_flag = true};
}

std::string toml_text(std::string_view text) { return to_string(OptionSetting(std::string(text))); }

/// The words of all values, which commas part.
std::vector<std::string> words_of(const std::vector<std::string>& values) {
  std::vector<std::string> words;
  for (const std::string& value : values) {
    for (std::size_t at = 0; at <= value.size();) {
      const std::size_t comma = std::min(value.find(',', at), value.size());
      if (comma > at) words.push_back(value.substr(at, comma - at));
      at = comma + 1;
    }
  }
  return words;
}

/// One text for both, since the more specific of them wins. A list without a name, as an empty variable of a script
/// makes it, would quietly look for nothing.
Outcome add_selection(const Arguments& arguments, std::vector<SettingsText>& flags) {
  std::string name;
  std::string text;
  for (const CommandOption* option : {&select, &ignore}) {
    if (!arguments.has(*option)) continue;
    std::vector<std::string> words = words_of(arguments.values(*option));
    if (words.empty()) return Error{fmt::format("`{}` names no rule", option->name), "`goals rules` lists all rules"};
    name += (name.empty() ? "" : " ") + std::string(option->name);
    text += fmt::format("{} = {}\n", option->name.substr(2), to_string(OptionSetting(OwnedWords(std::move(words)))));
  }
  if (!name.empty()) flags.push_back(flag(std::move(name), std::move(text)));
  return std::nullopt;
}

Outcome add_severities(const Arguments& arguments, std::vector<SettingsText>& flags) {
  std::string text;
  for (const std::string& value : arguments.values(severity)) {
    const std::size_t equals = value.find('=');
    if (equals == std::string::npos) {
      return Error{fmt::format("`--severity {}` says no level", printable(value)),
                   fmt::format("write `--severity {}=warning`", printable(value))};
    }
    text += fmt::format("rules.{} = {}\n", toml_text(value.substr(0, equals)), toml_text(value.substr(equals + 1)));
  }
  if (!text.empty()) flags.push_back(flag(std::string(severity.name), std::move(text)));
  return std::nullopt;
}

/// A value that is no file and holds `=` is a setting.
Outcome add_config(const std::string& value, const std::filesystem::path& directory, SettingsRequest& request) {
  std::error_code unknown;
  const std::filesystem::path file = directory / value;
  if (std::filesystem::is_regular_file(file, unknown)) {
    if (!request.file.empty()) return Error{"`--config` names two settings files", "one can `extend` the other"};
    request.file = std::filesystem::canonical(file, unknown);
    return std::nullopt;
  }
  if (value.find('=') == std::string::npos) {
    return Error{fmt::format("there is no settings file `{}`", printable(value)),
                 "a single setting is written as `--config KEY=VALUE`"};
  }
  request.flags.push_back(flag(std::string(config.name), value + "\n"));
  return std::nullopt;
}

}  // namespace

Result<SettingsRequest> read_settings_request(const Arguments& arguments, const Console& console) {
  SettingsRequest request;
  request.isolated = arguments.has(isolated);
  for (const std::string& value : arguments.values(config)) {
    if (const Outcome error = add_config(value, console.directory(), request)) return *error;
  }
  if (request.isolated && !request.file.empty()) {
    return Error{"`--isolated` reads no settings file, and `--config` names one", "leave one of them out"};
  }
  if (arguments.has(preview)) request.flags.push_back(flag(std::string(preview.name), "preview = true\n"));
  if (const Outcome error = add_selection(arguments, request.flags)) return *error;
  if (const Outcome error = add_severities(arguments, request.flags)) return *error;
  return request;
}

void report_settings(const Workspace& sources, std::span<const Diagnostic> diagnostics, Console& console) {
  if (diagnostics.empty()) return;
  std::vector<FileId> files;
  for (const Diagnostic& diagnostic : diagnostics) {
    if (files.empty() || files.back() != diagnostic.file) files.push_back(diagnostic.file);
  }
  const DiagnosticInput input{
      .workspace = sources, .diagnostics = diagnostics, .style = console.style(ColorChoice::never), .checked = files};
  console.remark(render(diagnostic_formats::human, input));
}

}  // namespace goals::options
