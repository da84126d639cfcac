// Formats and where each goes: `FORMAT` to standard output, `FORMAT=FILE` to a file, as several commands take them.
#pragma once

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
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

/// Two formats for one file would leave only the second there.
template <class Format>
Outcome check_places(const std::vector<Output<Format>>& outputs) {
  for (auto output = outputs.begin(); output != outputs.end(); ++output) {
    if (output->path.empty()) continue;
    const auto place = std::filesystem::path(output->path).lexically_normal();
    const auto same = [&](const Output<Format>& other) {
      return !other.path.empty() && std::filesystem::path(other.path).lexically_normal() == place;
    };
    if (std::none_of(outputs.begin(), output, same)) continue;
    return Error{fmt::format("two formats for the file `{}`", printable(output->path)), "give each a file of its own"};
  }
  return std::nullopt;
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
    outputs.push_back(*std::move(output));
  }
  if (const Outcome error = check_places(outputs)) return *error;
  return outputs;
}

}  // namespace goals
