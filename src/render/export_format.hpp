// What every format of the export is: a constant with a name and a function from tables to bytes.
#pragma once

#include <span>
#include <string_view>

#include "render/export_table.hpp"
#include "render/write_text.hpp"

namespace goals {

struct ExportFormat {
  std::string_view name;       ///< as typed after `--format`
  std::string_view extension;  ///< of a file that holds it, without the dot
  std::string_view summary;    ///< one line of help
  bool one_table;              ///< a text holds one table only
  void (*render)(const ExportInput& input, std::span<const ExportTable* const> tables, const WriteText& write);
};

}  // namespace goals
