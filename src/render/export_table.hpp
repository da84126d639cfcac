// What every table of the export is: a constant with columns, each with its type and meaning, and a walk over its rows.
// Formats, JSON Schema and documentation are made from these constants and from nothing else.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

#include "base/date.hpp"
#include "render/export_input.hpp"
#include "score/progress.hpp"

namespace goals {

enum class CellType : std::uint8_t { text, number, whole, truth, day };

/// The value of one row in one column; `monostate` where there is none. Numbers are finite or become nothing.
using Cell = std::variant<std::monostate, std::string_view, std::string, double, std::int64_t, bool, Date>;

struct ExportColumn {
  std::string_view name;  ///< snake_case, fit for a database
  CellType type = CellType::text;
  bool optional = false;  ///< may hold nothing
  std::string_view meaning;
  std::string_view words = {};  ///< the values a text may have, parted by `|`; empty: any
};

/// Takes the rows of tables, cell by cell in the order of the columns.
class RowSink {
 public:
  RowSink() = default;
  RowSink(const RowSink&) = delete;
  RowSink(RowSink&&) = delete;
  RowSink& operator=(const RowSink&) = delete;
  RowSink& operator=(RowSink&&) = delete;
  virtual ~RowSink() = default;
  virtual void begin_row() = 0;
  virtual void cell(const ExportColumn& column, const Cell& value) = 0;
  virtual void end_row() = 0;
};

struct ExportTable {
  std::string_view name;
  std::string_view summary;  ///< one sentence: what a row is
  std::string_view key;      ///< the columns that tell its rows apart, parted by `, `; beside `source` and `as_of`
  std::span<const ExportColumn> columns;
  void (*write_rows)(const ExportInput& input, RowSink& sink);
};

/// A column with the function that fills it from a row of the table.
template <class Row>
struct FilledColumn {
  ExportColumn column;
  Cell (*value)(const Row& row);
};

/// The first columns of every table, so that the exports of many repositories and of many days can be united.
inline constexpr ExportColumn source_column{"source", CellType::text, false,
                                            "the name given with `--source`, such as the repository; else empty"};
inline constexpr ExportColumn as_of_column{"as_of", CellType::day, false, "the day that counts as today"};

/// The plain columns of a table for its constant, with those that every table has before them.
template <class Row, std::size_t count>
constexpr auto columns_of(const std::array<FilledColumn<Row>, count>& filled) {
  std::array<ExportColumn, count + 2> columns{source_column, as_of_column};
  for (std::size_t i = 0; i < count; ++i) columns[i + 2] = filled[i].column;
  return columns;
}

template <class Row, std::size_t count>
void write_row(const std::array<FilledColumn<Row>, count>& filled, const Row& row, const ExportInput& input,
               RowSink& sink) {
  sink.begin_row();
  sink.cell(source_column, std::string_view(input.source));
  sink.cell(as_of_column, input.today());
  for (const FilledColumn<Row>& each : filled) sink.cell(each.column, each.value(row));
  sink.end_row();
}

/// A text of the document with the lines `> …` that continue it, parted by line ends.
std::string with_notes(const Document& document, TextRange text, Span notes);

/// The whole of a ratio or rating, the end of a range; nothing for a plain number.
Cell upper_cell(double value, double upper, Unit unit);

/// A number of the model that is kept as a float and may be unset.
inline Cell cell_of(float number) { return is_set(number) ? Cell(as_written(number)) : Cell(); }
/// A cell of something that may be missing.
template <class T>
Cell cell_of(const std::optional<T>& value) {
  return value ? Cell(*value) : Cell();
}
/// A text that is nothing when it is empty.
inline Cell cell_of(std::string_view text) { return text.empty() ? Cell() : Cell(text); }
inline Cell cell_of(std::string text) { return text.empty() ? Cell() : Cell(std::move(text)); }

}  // namespace goals
