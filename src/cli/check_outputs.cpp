// Files are written whole or not at all; only what goes to a terminal has links.
#include "cli/check_outputs.hpp"

#include <fmt/format.h>

#include <utility>

#include "catalog/diagnostic_formats.hpp"
#include "cli/options.hpp"
#include "render/statistics.hpp"
#include "text/utf8.hpp"
#include "workspace/write_file.hpp"

namespace goals {
namespace {

Result<CheckOutput> read_output(const std::string& text) {
  const std::size_t equals = text.find('=');
  const auto format = options::find_in(diagnostic_formats::all(), "format", text.substr(0, equals));
  if (!format) return format.error();
  CheckOutput output{(*format)->name, (*format)->render, {}};
  if (equals == std::string::npos) return output;
  if (equals + 1 == text.size()) return Error{fmt::format("`{}` names no file after `=`", printable(text)), {}};
  output.path = text.substr(equals + 1);
  return output;
}

const DiagnosticFormat& default_format(bool statistics) {
  const bool on_github = !statistics && Console::variable("GITHUB_ACTIONS") == "true";
  return on_github ? diagnostic_formats::github : diagnostic_formats::human;
}

/// Only two formats have a way to say how often.
Outcome count_instead(std::vector<CheckOutput>& outputs) {
  for (CheckOutput& output : outputs) {
    if (output.format == diagnostic_formats::human.name) {
      output.render = statistics_table;
    } else if (output.format == diagnostic_formats::json.name) {
      output.render = statistics_json;
    } else {
      return Error{fmt::format("`--statistics` has no format `{}`", output.format), "known: human, json"};
    }
  }
  return std::nullopt;
}

}  // namespace

std::vector<std::string_view> diagnostic_format_names() { return options::names_of(diagnostic_formats::all()); }

Result<std::vector<CheckOutput>> read_outputs(const Arguments& arguments) {
  std::vector<CheckOutput> outputs;
  const bool statistics = arguments.has(options::statistics);
  if (!arguments.has(options::output_format)) {
    const DiagnosticFormat& format = default_format(statistics);
    outputs.push_back({format.name, format.render, {}});
  }
  bool to_standard_output = false;
  for (const std::string& text : arguments.values(options::output_format)) {
    const auto output = read_output(text);
    if (!output) return output.error();
    if (output->path.empty() && std::exchange(to_standard_output, true)) {
      return Error{"two formats for standard output",
                   fmt::format("give one of them a file: `--output-format {}=FILE`", output->format)};
    }
    outputs.push_back(*output);
  }
  if (statistics) {
    if (const Outcome error = count_instead(outputs)) return *error;
  }
  return outputs;
}

Outcome write_outputs(const std::vector<CheckOutput>& outputs, DiagnosticInput input, const OutputDress& dress,
                      Console& console) {
  for (const CheckOutput& output : outputs) {
    input.style = {};
    input.link_root = {};
    if (!output.path.empty()) {
      if (Outcome error = write_file(output.path, output.render(input))) return error;
      continue;
    }
    if (dress.to_standard_error) {
      console.remark(output.render(input));
      continue;
    }
    input.style = console.style(dress.color);
    if (console.is_terminal() && input.style.color) input.link_root = dress.root;
    console.print(output.render(input));
  }
  return std::nullopt;
}

}  // namespace goals
