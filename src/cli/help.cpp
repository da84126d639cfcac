// Lays out what the constants of the commands say; the parser of command lines has no say in it.
#include "cli/help.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include "base/version.hpp"
#include "catalog/commands.hpp"
#include "render/display.hpp"

namespace goals {
namespace {

constexpr std::size_t widest = 100;

struct Row {
  std::string term;
  std::string text;
};

/// A text broken at blanks; the first line begins where `column` says, the others are indented to it.
std::string wrapped(std::string_view text, std::size_t column, std::size_t width) {
  std::string out;
  std::size_t used = 0;
  while (!text.empty()) {
    const std::string_view word = text.substr(0, text.find(' '));
    text.remove_prefix(std::min(word.size() + 1, text.size()));
    const std::size_t size = display_width(word);
    if (used > 0 && column + used + 1 + size > width) {
      out += "\n" + std::string(column, ' ');
      used = 0;
    }
    if (used > 0) out += ' ';
    out += word;
    used += size + (used > 0 ? 1 : 0);
  }
  return out + "\n";
}

std::string laid_out(const std::vector<Row>& rows, std::size_t width) {
  std::size_t column = 0;
  for (const Row& row : rows) column = std::max(column, row.term.size());
  column += 4;
  std::string out;
  for (const Row& row : rows) {
    out += fmt::format("  {:<{}}{}", row.term, column - 2, wrapped(row.text, column, width));
  }
  return out;
}

Row row_of(const CommandOption& option) {
  std::string term{option.name};
  if (!option.value.empty()) term += fmt::format(" {}", option.value);
  std::string text{option.summary};
  if (option.words != nullptr) text = fmt::format("{}; {}", fmt::join(option.words(), ", "), text);
  return {std::move(term), std::move(text)};
}

}  // namespace

std::string overview() {
  std::vector<Row> rows;
  for (const Command* command : commands::all())
    rows.push_back({std::string(command->name), std::string(command->summary)});
  return fmt::format(
      "goals {}: goals in plain text, checked, scored and reported\n\nusage: goals COMMAND [OPTIONS]\n\n{}\n"
      "`goals COMMAND --help` says more about one, `goals --version` names the version.\n",
      program_version(), laid_out(rows, widest));
}

std::string help_of(const Command& command, std::size_t width) {
  width = std::min(width, widest);
  std::string out = fmt::format("{}.\n\nusage: goals {} [OPTIONS]", command.summary, command.name);
  if (!command.arguments.empty()) out += fmt::format(" [{}...]", command.arguments);
  if (!command.alias.empty()) out += fmt::format("\nalso:  goals {}", command.alias);
  out += "\n\n";
  if (!command.arguments.empty()) {
    out += laid_out({{std::string(command.arguments), std::string(command.arguments_summary)}}, width) + "\n";
  }
  std::vector<Row> rows;
  for (const CommandOption* option : command.options) rows.push_back(row_of(*option));
  rows.push_back({"--help", "this text"});
  out += laid_out(rows, width);
  return out + "\n" + wrapped(command.notes, 0, width);
}

}  // namespace goals
