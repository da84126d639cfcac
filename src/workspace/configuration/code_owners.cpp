// Line by line: a pattern or the head of a section, then its owners, then perhaps a comment.
#include "workspace/configuration/code_owners.hpp"

#include <algorithm>
#include <set>

namespace goals {
namespace {

constexpr std::string_view blanks = " \t\r";

/// Takes the next word off a line; empty at its end.
std::string_view take_word(std::string_view& line) {
  line.remove_prefix(std::min(line.find_first_not_of(blanks), line.size()));
  const std::string_view word = line.substr(0, line.find_first_of(blanks));
  line.remove_prefix(word.size());
  return word;
}

}  // namespace

std::vector<std::string> code_owners(std::string_view text) {
  std::set<std::string> owners;
  while (!text.empty()) {
    std::string_view line = text.substr(0, text.find('\n'));
    text.remove_prefix(std::min(line.size() + 1, text.size()));
    // What stands first is a pattern, also where it begins like a handle: `@types/`.
    std::string_view word = take_word(line);
    while (!word.empty() && !word.starts_with('#')) {
      word = take_word(line);
      if (word.size() > 1 && word.starts_with('@')) owners.emplace(word);
    }
  }
  return {owners.begin(), owners.end()};
}

}  // namespace goals
