// A row of the export as a JSON object on one line, as the formats json and ndjson write it.
#pragma once

#include <string>

#include "render/export_table.hpp"

namespace goals {

/// Appends each row as an object with every column of its table in order; what is missing is `null`.
class JsonRows : public RowSink {
 public:
  /// `head` stands inside each object before its columns (`"table":"items",`); `between` parts two rows.
  JsonRows(std::string& out, std::string head, std::string_view between)
      : out_(out), head_(std::move(head)), between_(between) {}

  void begin_row() override;
  void cell(const ExportColumn& column, const Cell& value) override;
  void end_row() override { out_ += '}'; }

 private:
  std::string& out_;
  std::string head_;
  std::string_view between_;
  bool is_first_row_ = true;
  bool is_first_cell_ = true;
};

}  // namespace goals
