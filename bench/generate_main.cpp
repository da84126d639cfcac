// generate DIRECTORY MEGABYTES FILES: writes a workspace to measure with.
#include <fmt/format.h>

#include <charconv>
#include <cstdio>
#include <filesystem>
#include <optional>
#include <string_view>

#include "bench/generate.hpp"
#include "workspace/write_file.hpp"

namespace {

namespace fs = std::filesystem;

std::optional<std::size_t> read_number(std::string_view text) {
  std::size_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{} || end != text.data() + text.size() || number == 0) return std::nullopt;
  return number;
}

int fail(std::string_view message) {
  fmt::print(stderr, "generate: {}\n", message);
  return 2;
}

}  // namespace

int main(int count, char** values) {
  if (count != 4) return fail("usage: generate DIRECTORY MEGABYTES FILES");
  const auto megabytes = read_number(values[2]);
  const auto files = read_number(values[3]);
  if (!megabytes || !files) return fail("MEGABYTES and FILES are whole numbers above 0");
  const fs::path directory = values[1];
  for (const goals::SourceFile& file : goals::bench::generate({.bytes = *megabytes * 1'000'000, .files = *files})) {
    std::error_code error;
    fs::create_directories((directory / file.path).parent_path(), error);
    if (error) return fail(error.message());
    if (const auto failure = goals::write_file(directory / file.path, file.text)) return fail(failure->message);
  }
  return 0;
}
