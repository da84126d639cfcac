// Rows of comma-separated values as RFC 4180 has them, safe to open in a spreadsheet.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace goals {

/// Cells come from left to right and rows from top to bottom; lines end with CR LF.
class CsvWriter {
 public:
  /// Text of a user or of ours. A text that a spreadsheet would take for a formula gets an apostrophe before it;
  /// control characters become visible escapes.
  CsvWriter& text(std::string_view value);
  /// A number in its shortest exact form; nothing, and what is not finite, makes an empty cell.
  CsvWriter& number(std::optional<double> value);
  void end_row();

  /// What was written since the last time.
  std::string take() { return std::exchange(text_, {}); }

 private:
  void begin_cell();

  std::string text_;
  bool in_row_ = false;
};

}  // namespace goals
