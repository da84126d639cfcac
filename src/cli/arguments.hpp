// What was typed after the name of a command, sorted out.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "cli/command.hpp"

namespace goals {

class Arguments {
 public:
  /// Was the option given?
  bool has(const CommandOption& option) const { return values_.count(option.name) != 0; }
  /// Each value given, in order; empty when the option was not given, and for a switch.
  const std::vector<std::string>& values(const CommandOption& option) const;
  /// The last value given, else an empty text.
  std::string value(const CommandOption& option) const;
  const std::vector<std::string>& words() const { return words_; }

  void add(const CommandOption& option, std::vector<std::string> values);
  void set_words(std::vector<std::string> words) { words_ = std::move(words); }

 private:
  std::map<std::string_view, std::vector<std::string>> values_;
  std::vector<std::string> words_;
};

}  // namespace goals
