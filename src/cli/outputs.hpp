// Formats and where each goes: `FORMAT` to standard output, `FORMAT=FILE` to a file, as several commands take them.
#pragma once

#include <fmt/format.h>

#include <algorithm>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "base/result.hpp"
#include "cli/options.hpp"
#include "text/utf8.hpp"

namespace goals {

template <class Format>
struct Output {
  const Format* format = nullptr;
  std::string path;  ///< empty: standard output
};

/// Reads `json` or `json=report.json`.
template <class Format>
Result<Output<Format>> read_output(std::span<const Format* const> catalog, const std::string& text) {
  const std::size_t equals = text.find('=');
  const auto format = options::find_in(catalog, "format", text.substr(0, equals));
  if (!format) return format.error();
  if (equals == std::string::npos) return Output<Format>{*format, {}};
  if (equals + 1 == text.size()) return Error{fmt::format("`{}` names no file after `=`", printable(text)), {}};
  return Output<Format>{*format, text.substr(equals + 1)};
}

/// Each output that was typed after `option`, in order; no two of them go to one place.
template <class Format>
Result<std::vector<Output<Format>>> read_outputs(std::span<const Format* const> catalog,
                                                 const std::vector<std::string>& typed, std::string_view option) {
  std::vector<Output<Format>> outputs;
  bool to_standard_output = false;
  for (const std::string& text : typed) {
    auto output = read_output(catalog, text);
    if (!output) return output.error();
    if (output->path.empty() && std::exchange(to_standard_output, true)) {
      return Error{"two formats for standard output",
                   fmt::format("give one of them a file: `{} {}=FILE`", option, output->format->name)};
    }
    const auto same_file = [&](const Output<Format>& other) {
      return !output->path.empty() && other.path == output->path;
    };
    if (std::any_of(outputs.begin(), outputs.end(), same_file)) {
      return Error{fmt::format("two formats for the file `{}`", printable(output->path)),
                   "give each a file of its own"};
    }
    outputs.push_back(*std::move(output));
  }
  return outputs;
}

}  // namespace goals
