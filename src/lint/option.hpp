// What a rule leaves to its users: a number, a switch, a text, or a list of words, with a default and bounds.
#pragma once

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <variant>
#include <vector>

namespace goals {

using Words = std::span<const std::string_view>;

/// A default, by its type: a whole number, a number, a switch, words, a text.
using OptionValue = std::variant<int, double, bool, Words, std::string_view>;

struct Option {
  std::string_view name;     ///< kebab-case
  OptionValue value = 0;     ///< the default; a setting is of the same type
  double least = 0;          ///< the smallest number that makes sense
  double most = 1'000'000;   ///< the largest
  std::string_view summary;  ///< what it sets, and its unit; for words: what they are added to or stand for
};

/// `a whole number`, `a number`, `true or false`, `a list of words`, `a text`: what a value of this option looks like.
std::string_view kind_of(const Option& option);

/// The default as goals.toml writes it: `5`, `0.7`, `true`, `["a", "b"]`.
std::string default_of(const Option& option);

/// Words that a user gave. Copies share them, so that views of them last as long as any copy.
class OwnedWords {
 public:
  explicit OwnedWords(std::vector<std::string> words);

  Words views() const { return content_->views; }

 private:
  struct Content {
    std::vector<std::string> words;
    std::vector<std::string_view> views;
  };
  std::shared_ptr<const Content> content_;
};

/// A value that a user gave to an option.
using OptionSetting = std::variant<int, double, bool, OwnedWords, std::string>;

/// The same as goals.toml writes it.
std::string to_string(const OptionSetting& setting);

/// The type in which a setting keeps what a rule sees as `T`.
template <class T>
using SettingOf = std::conditional_t<std::is_same_v<T, Words>, OwnedWords,
                                     std::conditional_t<std::is_same_v<T, std::string_view>, std::string, T>>;

}  // namespace goals
