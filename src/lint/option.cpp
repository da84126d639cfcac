// How options and their values are written, and how words of a user are kept.
#include "lint/option.hpp"

#include <array>
#include <utility>

namespace goals {
namespace {

/// In the order of `OptionValue`.
constexpr std::array<std::string_view, 5> kinds{"a whole number", "a number", "true or false", "a list of words",
                                                "a text"};

std::string written(int number) { return std::to_string(number); }
std::string written(bool truth) { return truth ? "true" : "false"; }

/// Shortest of up to six digits after the point; always with a point, as a number in TOML has it.
std::string written(double number) {
  std::string text = std::to_string(number);
  text.erase(text.find_last_not_of('0') + 1);
  if (text.back() == '.') text += '0';
  return text;
}

std::string written(std::string_view text) {
  std::string result = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') result += '\\';
    result += c;
  }
  return result + "\"";
}

std::string written(const std::string& text) { return written(std::string_view(text)); }

std::string written(Words words) {
  std::string text = "[";
  for (const std::string_view word : words) text += (text.size() > 1 ? ", " : "") + written(word);
  return text + "]";
}

std::string written(const OwnedWords& words) { return written(words.views()); }

}  // namespace

OwnedWords::OwnedWords(std::vector<std::string> words) {
  auto content = std::make_shared<Content>();
  content->words = std::move(words);
  content->views.assign(content->words.begin(), content->words.end());
  content_ = std::move(content);
}

std::string_view kind_of(const Option& option) { return kinds[option.value.index()]; }

std::string default_of(const Option& option) {
  return std::visit([](const auto& value) { return written(value); }, option.value);
}

std::string to_string(const OptionSetting& setting) {
  return std::visit([](const auto& value) { return written(value); }, setting);
}

}  // namespace goals
