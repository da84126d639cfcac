// The JSON Schema (draft 2020-12) of the export and the pages that describe it, made from the tables themselves.
#pragma once

#include <span>
#include <string>

#include "render/export_table.hpp"

namespace goals {

/// Of the document that the format json writes.
std::string export_schema(std::span<const ExportTable* const> tables);

/// Of a line that the format ndjson writes.
std::string export_line_schema(std::span<const ExportTable* const> tables);

/// The tables and their columns in Markdown, for docs/export.md.
std::string export_reference(std::span<const ExportTable* const> tables);

}  // namespace goals
