// Reads the values of shared options; the clock is read here and nowhere else.
#include "cli/options.hpp"

#include <fmt/format.h>

#include <array>
#include <charconv>
#include <ctime>

#include "text/utf8.hpp"

namespace goals::options {
namespace {

/// In the order of `ColorChoice`.
constexpr std::array<std::string_view, 3> color_choices{"auto", "always", "never"};

Result<Date> local_day() {
  const std::time_t now = std::time(nullptr);
  std::tm parts{};
  if (::localtime_r(&now, &parts) != nullptr) {
    if (const auto date = make_date(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday)) return *date;
  }
  return Error{"the clock gives no day of the calendar", "say which day counts: `--today 2026-08-31`"};
}

}  // namespace

std::vector<std::string_view> color_words() { return {color_choices.begin(), color_choices.end()}; }

Result<Date> read_today(const Arguments& arguments) {
  if (!arguments.has(today)) return local_day();
  const std::string text = arguments.value(today);
  if (const auto date = parse_iso_date(text)) return *date;
  return Error{fmt::format("`--today {}` is no day of the calendar", printable(text)),
               "write year, month and day: `--today 2026-08-31`"};
}

Result<std::optional<std::size_t>> read_count(const Arguments& arguments, const CommandOption& option) {
  if (!arguments.has(option)) return std::optional<std::size_t>{};
  const std::string text = arguments.value(option);
  std::size_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{} || end != text.data() + text.size()) {
    return Error{fmt::format("`{} {}` is not a number", option.name, printable(text)), "write 0 or a larger number"};
  }
  return std::optional{number};
}

Result<ColorChoice> read_color(const Arguments& arguments) {
  if (!arguments.has(color)) return ColorChoice::automatic;
  const std::string word = arguments.value(color);
  for (std::size_t i = 0; i < color_choices.size(); ++i) {
    if (color_choices[i] == word) return static_cast<ColorChoice>(i);
  }
  return unknown_word("value of `--color`", word, color_choices);
}

FilterText read_filter_text(const Arguments& arguments, std::vector<std::string> references) {
  return {.team = arguments.value(team),
          .cycle = arguments.value(cycle),
          .owner = arguments.value(owner),
          .references = std::move(references),
          .statuses = arguments.values(status)};
}

Error unknown_word(std::string_view what, std::string_view word, std::span<const std::string_view> known) {
  const std::string message = fmt::format("unknown {} `{}`", what, printable(word));
  if (const std::string_view near = nearest(word, known); !near.empty()) {
    return {message, fmt::format("did you mean `{}`?", near)};
  }
  return {message, fmt::format("known: {}", fmt::join(known, ", "))};
}

}  // namespace goals::options
