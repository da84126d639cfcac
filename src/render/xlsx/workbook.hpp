// A workbook of Excel on top of libxlsxwriter: its cells, its few formats, and what went wrong. With its sheets the
// only place that calls the library, which must have been loaded.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/date.hpp"
#include "base/result.hpp"
#include "render/xlsx/library.hpp"

namespace goals::xlsx {

using Row = std::uint32_t;
using Column = std::uint16_t;

inline constexpr std::uint32_t most_rows = 1'048'576;
inline constexpr std::uint32_t most_columns = 16'384;
inline constexpr std::uint8_t paper_a4 = 9;

/// From the day that Excel counts as 0.
inline constexpr int days_before_1970 = 25'569;

/// What a cell looks like.
struct Formats {
  lxw_format* title = nullptr;
  lxw_format* head = nullptr;       ///< the names of columns
  lxw_format* head_date = nullptr;  ///< a day as the name of a column
  lxw_format* strong = nullptr;
  lxw_format* strong_text = nullptr;  ///< wraps
  lxw_format* soft = nullptr;
  lxw_format* plain = nullptr;
  lxw_format* text = nullptr;  ///< wraps
  lxw_format* number = nullptr;
  lxw_format* share = nullptr;  ///< two digits
  lxw_format* strong_share = nullptr;
  lxw_format* percent = nullptr;
  lxw_format* date = nullptr;
  lxw_format* input = nullptr;  ///< a day that people may change
  lxw_format* good = nullptr;   ///< for conditions: colours over what is there
  lxw_format* warning = nullptr;
  lxw_format* bad = nullptr;
};

/// Rows must be written from top to bottom: the library lets go of a row when the next begins.
class Sheet {
 public:
  Sheet(lxw_worksheet* sheet, const Formats& formats) : sheet_(sheet), formats_(formats) {}

  /// Text shows as itself and is never taken for a formula or a link; what is too long for a cell is cut. Without a
  /// format it is plain.
  void text(Row row, Column column, std::string_view text, lxw_format* format = nullptr);
  /// Nothing leaves the cell empty.
  void number(Row row, Column column, std::optional<double> value, lxw_format* format = nullptr);
  /// Days that Excel cannot count (before March 1900) are written as text.
  void date(Row row, Column column, std::optional<Date> date, lxw_format* format = nullptr);
  /// A formula with its value, for programs that show a workbook without reckoning.
  void formula(Row row, Column column, const std::string& formula, std::optional<double> value,
               lxw_format* format = nullptr);
  void formula(Row row, Column column, const std::string& formula, const std::string& value,
               lxw_format* format = nullptr);
  /// Cells of the range that hold one of the words get the format.
  void colour_words(Row first, Row last, Column column, std::initializer_list<std::string_view> words,
                    lxw_format* format);
  void width(Column first, Column last, double width, bool is_hidden = false);
  /// Makes a row as high as texts need that wrap in columns of these widths; to be called before its cells are written.
  void fit_height(Row row, std::initializer_list<std::pair<std::string_view, double>> wrapped);
  /// Prints the columns up to `last` on the width of a page, the head on each page.
  void print_wide(Row last_row, Column last);

  lxw_worksheet* raw() const { return sheet_; }
  const Formats& formats() const { return formats_; }

 private:
  lxw_worksheet* sheet_;
  const Formats& formats_;
};

class Workbook {
 public:
  /// `today` also stands for the time at which the file was made, so that equal reports are equal bytes.
  Workbook(const std::string& path, const std::string& scratch, const std::string& title, Date today);
  ~Workbook();
  Workbook(const Workbook&) = delete;
  Workbook& operator=(const Workbook&) = delete;

  Sheet add_sheet(const char* name);
  /// Names a cell, for formulas: `As_of` for `=Report!$B$3`.
  void name_cell(const char* name, const char* place);
  lxw_chart* add_chart(std::uint8_t type);
  /// Writes the file. Nothing more may be added.
  Outcome close();

 private:
  lxw_workbook* book_ = nullptr;
  Formats formats_;
};

/// `B5`, `$B$5`, `B5:F5`, `'Tracking'!B5`.
std::string cell(Row row, Column column);
std::string range(Row first_row, Column first_column, Row last_row, Column last_column);
std::string on_sheet(std::string_view sheet, const std::string& place);

}  // namespace goals::xlsx
