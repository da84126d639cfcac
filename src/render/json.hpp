// Writes JSON text piece by piece, in the order it is told, so that equal input gives equal bytes.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "render/write_text.hpp"

namespace goals {

/// Calls must nest as JSON does: in an object each value is announced by its key. Bytes that are no UTF-8 become
/// U+FFFD, numbers that are not finite `null`.
class JsonWriter {
 public:
  /// With an indent of 0 everything stands on one line.
  explicit JsonWriter(int indent = 2) : indent_(indent) {}

  JsonWriter& begin_object() { return open('{'); }
  JsonWriter& end_object() { return close('}'); }
  JsonWriter& begin_array() { return open('['); }
  JsonWriter& end_array() { return close(']'); }

  JsonWriter& key(std::string_view name);

  JsonWriter& value(std::string_view text);
  JsonWriter& value(const char* text) { return value(std::string_view(text)); }
  JsonWriter& value(double number);
  JsonWriter& value(bool truth) { return raw(truth ? "true" : "false"); }
  template <class Integer, std::enable_if_t<std::is_integral_v<Integer> && !std::is_same_v<Integer, bool>, int> = 0>
  JsonWriter& value(Integer number) {
    return raw(std::to_string(number));
  }
  JsonWriter& null() { return raw("null"); }
  /// A value that is JSON already.
  JsonWriter& literal(std::string_view json) { return raw(json); }

  template <class T>
  JsonWriter& member(std::string_view name, const T& member_value) {
    return key(name).value(member_value);
  }

  /// The text so far; complete once everything that was begun is ended.
  std::string take() { return std::move(text_); }
  /// Hands on what there is so far when that has become much; to be called now and then, and `take` gives the rest.
  void pass_on_when_full(const WriteText& write);

 private:
  JsonWriter& open(char bracket);
  JsonWriter& close(char bracket);
  JsonWriter& raw(std::string_view token);
  void separate();
  void break_line();

  std::string text_;
  std::vector<bool> has_items_;  ///< per open object or array
  int indent_;
  bool after_key_ = false;
};

/// Appends the text as a JSON string, quotes included.
void append_json_string(std::string& out, std::string_view text);

/// The text as a JSON string, quotes included.
std::string json_string(std::string_view text);

}  // namespace goals
