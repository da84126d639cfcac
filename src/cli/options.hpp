// The options that several commands share, and what their values mean.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/date.hpp"
#include "base/nearest.hpp"
#include "base/result.hpp"
#include "cli/arguments.hpp"
#include "cli/command.hpp"
#include "cli/console.hpp"
#include "render/report_filter.hpp"

namespace goals::options {

inline constexpr CommandOption today{"--today", "DATE", "the day that counts as today (2026-08-31)"};
/// What `--color` takes.
std::vector<std::string_view> color_words();

inline constexpr CommandOption color{"--color", "WHEN", "default: auto", false, color_words};
inline constexpr CommandOption team{"--team", "TEAM", "only this team and those below it"};
inline constexpr CommandOption cycle{"--cycle", "CYCLE", "only this cycle (2026-Q3)"};
inline constexpr CommandOption owner{"--owner", "OWNER", "only what this person owns (@ada)"};
inline constexpr CommandOption status{"--status", "STATUS", "only what has this status (off-track); may be repeated",
                                      true, status_names};

/// The value of `--today`, else the local calendar day.
Result<Date> read_today(const Arguments& arguments);

/// The value of an option that takes a number, 0 or larger; nothing when it was not given.
Result<std::optional<std::size_t>> read_count(const Arguments& arguments, const CommandOption& option);

/// The value of `--color`.
Result<ColorChoice> read_color(const Arguments& arguments);

/// `--team`, `--cycle`, `--owner` and `--status`, with these references.
FilterText read_filter_text(const Arguments& arguments, std::vector<std::string> references);

/// An error about a word that is none of the known ones: names the nearest, else all of them.
Error unknown_word(std::string_view what, std::string_view word, std::span<const std::string_view> known);

/// The names in a catalog, in its order.
template <class Item>
std::vector<std::string_view> names_of(std::span<const Item* const> catalog) {
  std::vector<std::string_view> names;
  for (const Item* item : catalog) names.push_back(item->name);
  return names;
}

/// The item of a catalog with this name.
template <class Item>
Result<const Item*> find_in(std::span<const Item* const> catalog, std::string_view what, std::string_view name) {
  for (const Item* item : catalog) {
    if (item->name == name) return item;
  }
  return unknown_word(what, name, names_of(catalog));
}

}  // namespace goals::options
