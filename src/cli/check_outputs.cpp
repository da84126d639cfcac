// Files are written whole or not at all; only what goes to a terminal has links.
#include "cli/check_outputs.hpp"

#include <fmt/format.h>

#include <filesystem>

#include "catalog/diagnostic_formats.hpp"
#include "cli/options.hpp"
#include "cli/outputs.hpp"
#include "render/statistics.hpp"
#include "workspace/git_ignore.hpp"
#include "workspace/write_file.hpp"

namespace goals {
namespace {

const DiagnosticFormat& default_format(bool statistics) {
  const bool on_github = !statistics && Console::variable("GITHUB_ACTIONS") == "true";
  return on_github ? diagnostic_formats::github : diagnostic_formats::human;
}

/// Only two formats have a way to say how often.
Outcome count_instead(std::vector<CheckOutput>& outputs) {
  for (CheckOutput& output : outputs) {
    if (output.format == diagnostic_formats::human.name) {
      output.write = write_whole<statistics_table>;
    } else if (output.format == diagnostic_formats::json.name) {
      output.write = write_whole<statistics_json>;
    } else {
      return Error{fmt::format("`--statistics` has no format `{}`", output.format), "known: human, json"};
    }
  }
  return std::nullopt;
}

/// `planning/`, `../`; empty where both are the same.
std::string way_between(const std::filesystem::path& from, const std::filesystem::path& to) {
  std::error_code error;
  const std::filesystem::path start = std::filesystem::canonical(from, error);
  if (error || start == to) return {};
  return to.lexically_relative(start).generic_string() + "/";
}

}  // namespace

std::vector<std::string_view> diagnostic_format_names() { return options::names_of(diagnostic_formats::all()); }

Result<std::vector<CheckOutput>> read_outputs(const Arguments& arguments) {
  const bool statistics = arguments.has(options::statistics);
  const auto typed =
      read_outputs(diagnostic_formats::all(), arguments.values(options::output_format), options::output_format.name);
  if (!typed) return typed.error();
  std::vector<CheckOutput> outputs;
  for (const Output<DiagnosticFormat>& output : *typed) {
    outputs.push_back({output.format->name, output.format->write, output.path});
  }
  if (outputs.empty()) {
    const DiagnosticFormat& format = default_format(statistics);
    outputs.push_back({format.name, format.write, {}});
  }
  if (statistics) {
    if (const Outcome error = count_instead(outputs)) return *error;
  }
  return outputs;
}

Outcome write_outputs(const std::vector<CheckOutput>& outputs, DiagnosticInput input, const OutputDress& dress,
                      Console& console) {
  const std::string in_repository = way_in_repository(dress.root);
  const std::string from_here = way_between(console.directory(), dress.root);
  input.in_repository = in_repository;
  input.from_here = from_here;
  for (const CheckOutput& output : outputs) {
    input.style = {};
    input.link_root = {};
    if (!output.path.empty()) {
      std::string text;
      output.write(input, [&](std::string_view piece) { text += piece; });
      if (Outcome error = write_file(output.path, text)) return error;
      continue;
    }
    if (dress.to_standard_error) {
      output.write(input, [&](std::string_view piece) { console.remark(piece); });
      continue;
    }
    input.style = console.style(dress.color);
    if (console.is_terminal() && input.style.color) input.link_root = dress.root;
    output.write(input, [&](std::string_view piece) { console.print(piece); });
  }
  return std::nullopt;
}

}  // namespace goals
