// From `argv` to a command; the only unit that sees the parser of command lines.
#include "cli/app.hpp"

#include <fmt/format.h>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/ascii.hpp"
#include "base/version.hpp"
#include "catalog/commands.hpp"
#include "cli/arguments.hpp"
#include "cli/console.hpp"
#include "cli/help.hpp"
#include "cli/options.hpp"
#include "text/utf8.hpp"

namespace goals {
namespace {

using Words = std::vector<std::string>;

const Command* find_command(std::string_view name) {
  for (const Command* command : commands::all()) {
    if (command->name == name || (!command->alias.empty() && command->alias == name)) return command;
  }
  return nullptr;
}

Error unknown_command(std::string_view name) {
  std::vector<std::string_view> names;
  for (const Command* command : commands::all()) {
    names.push_back(command->name);
    if (!command->alias.empty()) names.push_back(command->alias);
  }
  return options::unknown_word("command", name, names);
}

/// A parser for one command alone: the others cost nothing.
class CommandLine {
 public:
  explicit CommandLine(const Command& command) : command_(command), values_(command.options.size()) {
    app_.allow_extras();
    for (std::size_t i = 0; i < command.options.size(); ++i) add(*command.options[i], values_[i]);
  }

  /// Throws what the parser throws.
  void parse(Words words) {
    std::reverse(words.begin(), words.end());
    app_.parse(std::move(words));
  }

  /// Takes what no option took as the words of the command; an error about the first that fits nowhere. The parser is
  /// told of no words, because it takes `[a,b]` for a list of them.
  Outcome take_words() {
    bool all_are_words = false;  // after `--`, whatever they begin with
    for (const std::string& word : app_.remaining()) {
      if (!all_are_words && word == "--") {
        all_are_words = true;
        continue;
      }
      if (!all_are_words && looks_like_option(word)) return unknown_option(word.substr(0, word.find('=')));
      if (command_.arguments.empty()) {
        return Error{fmt::format("unexpected argument `{}`", printable(word)),
                     fmt::format("`goals {} --help` shows what it takes", command_.name)};
      }
      words_.push_back(word);
    }
    return std::nullopt;
  }

  Arguments arguments() const {
    Arguments arguments;
    for (std::size_t i = 0; i < command_.options.size(); ++i) {
      const CommandOption& option = *command_.options[i];
      if (app_.count(std::string(option.name)) > 0) arguments.add(option, values_[i]);
    }
    arguments.set_words(words_);
    return arguments;
  }

 private:
  /// `-x` and `--x`, but not `-`, `-5` or `- a bullet`.
  static bool looks_like_option(std::string_view word) {
    if (!word.starts_with('-')) return false;
    word.remove_prefix(word.starts_with("--") ? 2 : 1);
    return !word.empty() && is_letter(word.front());
  }

  void add(const CommandOption& option, Words& values) {
    const std::string name{option.name};
    if (option.value.empty()) {
      app_.add_flag(name);
      return;
    }
    app_.add_option(name, values)
        ->expected(1)
        ->allow_extra_args(false)
        ->multi_option_policy(option.repeatable ? CLI::MultiOptionPolicy::TakeAll : CLI::MultiOptionPolicy::TakeLast);
  }

  Error unknown_option(std::string_view word) const {
    std::vector<std::string_view> names{"--help"};
    for (const CommandOption* option : command_.options) names.push_back(option->name);
    return options::unknown_word("option", word, names);
  }

  const Command& command_;
  CLI::App app_;
  std::vector<Words> values_;
  Words words_;
};

/// The parser's complaints are about options without their value; its words differ from version to version.
Error missing_value(const Command& command, std::string_view complaint) {
  for (const CommandOption* option : command.options) {
    if (!complaint.starts_with(option->name) || complaint.substr(option->name.size(), 1) != ":") continue;
    return {fmt::format("`{}` takes a value", option->name), fmt::format("write `{} {}`", option->name, option->value)};
  }
  return {printable(complaint), fmt::format("`goals {} --help` shows what it takes", command.name)};
}

/// `--fix=false`, which the parser would take for yes or no.
Outcome value_of_switch(const Command& command, const Words& words) {
  const auto end = std::find(words.begin(), words.end(), "--");
  for (auto word = words.begin(); word != end; ++word) {
    for (const CommandOption* option : command.options) {
      if (!option->value.empty() || !word->starts_with(option->name)) continue;
      if (word->substr(option->name.size(), 1) == "=")
        return Error{fmt::format("`{}` takes no value", option->name), {}};
    }
  }
  return std::nullopt;
}

ExitCode run_command(const Command& command, Words words, Console& console) {
  if (const Outcome error = value_of_switch(command, words)) return console.fail(*error);
  CommandLine line(command);
  try {
    line.parse(std::move(words));
  } catch (const CLI::CallForHelp&) {
    console.print(help_of(command, console.style(ColorChoice::never).width));
    return ExitCode::nothing_to_report;
  } catch (const CLI::ParseError& error) {
    return console.fail(missing_value(command, error.what()));
  }
  if (const Outcome error = line.take_words()) return console.fail(*error);
  if (console.directory().empty()) return console.fail({"the directory in which this runs is gone", {}});
  return command.run(line.arguments(), console);
}

ExitCode dispatch(Words words, Console& console) {
  if (words.empty()) {
    console.remark(overview());
    return ExitCode::failed;
  }
  const std::string first = words.front();
  words.erase(words.begin());
  if (first == "--version" || first == "-V") {
    console.print(fmt::format("goals {}\n", program_version()));
    return ExitCode::nothing_to_report;
  }
  if (first == "--help" || first == "-h" || (first == "help" && words.empty())) {
    console.print(overview());
    return ExitCode::nothing_to_report;
  }
  if (first == "help") return dispatch({words.front(), "--help"}, console);
  if (const Command* command = find_command(first)) return run_command(*command, std::move(words), console);
  return console.fail(unknown_command(first));
}

}  // namespace

int run_app(std::span<char* const> arguments) {
  Console console;
  Words words;
  for (std::size_t i = 1; i < arguments.size(); ++i) words.emplace_back(arguments[i]);
  return static_cast<int>(console.finish(dispatch(std::move(words), console)));
}

}  // namespace goals
