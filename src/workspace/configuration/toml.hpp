// A TOML text as plain values with their places; the library that reads it stays behind this header.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/text_range.hpp"

namespace goals {

enum class TomlKind : std::uint8_t { text, integer, number, truth, list, table, date };

/// `a text`, `a whole number`, `a list` …: what a value is called in messages.
std::string_view to_string(TomlKind kind);

struct TomlNode {
  TomlKind kind = TomlKind::table;
  std::string key;      ///< inside of a table; empty in a list
  TextRange key_range;  ///< where the key is written
  TextRange range;      ///< where the value is written; for tables without braces the place of their key
  std::string text;
  std::int64_t integer = 0;
  double number = 0;  ///< of integers too
  bool truth = false;
  std::vector<TomlNode> children;  ///< of a list in its order, of a table by place

  /// The child of a table with this key, or null.
  const TomlNode* find(std::string_view name) const;
};

struct TomlProblem {
  TextRange range;
  std::string message;
};

struct TomlText {
  TomlNode root;
  std::optional<TomlProblem> problem;  ///< the first thing that is no TOML; then nothing else was read
};

TomlText read_toml(std::string_view text);

}  // namespace goals
