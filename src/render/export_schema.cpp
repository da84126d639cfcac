// Describes what the tables declare. Columns that a later version adds are allowed, so that an old schema still fits.
#include "render/export_schema.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "render/json.hpp"

namespace goals {
namespace {

std::string_view json_type(CellType type) {
  switch (type) {
    case CellType::text:
    case CellType::day: return "string";
    case CellType::number: return "number";
    case CellType::whole: return "integer";
    case CellType::truth: return "boolean";
  }
  return "string";
}

/// Calls `visit` with each of the words parted by `|`.
template <class Visit>
void for_each_word(std::string_view words, Visit visit) {
  for (std::size_t begin = 0; begin < words.size();) {
    const std::size_t end = std::min(words.find('|', begin), words.size());
    visit(words.substr(begin, end - begin));
    begin = end + 1;
  }
}

void write_column(const ExportColumn& column, JsonWriter& json) {
  json.key(column.name).begin_object();
  json.member("description", column.meaning);
  json.key("type");
  if (column.optional) {
    json.begin_array().value(json_type(column.type)).value("null").end_array();
  } else {
    json.value(json_type(column.type));
  }
  if (column.type == CellType::day) json.member("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
  if (!column.words.empty()) {
    json.key("enum").begin_array();
    for_each_word(column.words, [&](std::string_view word) { json.value(word); });
    if (column.optional) json.null();
    json.end_array();
  }
  json.end_object();
}

void write_row_schema(const ExportTable& table, bool with_table, JsonWriter& json) {
  json.begin_object().member("description", table.summary).member("type", "object");
  json.key("required").begin_array();
  if (with_table) json.value("table");
  for (const ExportColumn& column : table.columns) json.value(column.name);
  json.end_array().key("properties").begin_object();
  if (with_table) json.key("table").begin_object().member("const", table.name).end_object();
  for (const ExportColumn& column : table.columns) write_column(column, json);
  json.end_object().end_object();
}

JsonWriter begin_schema(std::string_view title) {
  JsonWriter json;
  json.begin_object().member("$schema", "https://json-schema.org/draft/2020-12/schema").member("title", title);
  return json;
}

void write_definitions(std::span<const ExportTable* const> tables, bool with_table, JsonWriter& json) {
  json.key("$defs").begin_object();
  for (const ExportTable* table : tables) {
    json.key(table->name);
    write_row_schema(*table, with_table, json);
  }
  json.end_object();
}

void write_reference(const ExportTable& table, JsonWriter& json) {
  json.begin_object().member("$ref", "#/$defs/" + std::string(table.name)).end_object();
}

std::string type_words(const ExportColumn& column) {
  switch (column.type) {
    case CellType::text: return "text";
    case CellType::number: return "number";
    case CellType::whole: return "whole number";
    case CellType::truth: return "true or false";
    case CellType::day: return "day";
  }
  return {};
}

}  // namespace

std::string export_schema(std::span<const ExportTable* const> tables) {
  JsonWriter json = begin_schema("The document of `goals export --format json`");
  json.member("type", "object").key("required").begin_array().value("format").value("version");
  for (const ExportTable* table : tables) json.value(table->name);
  json.end_array().key("properties").begin_object();
  json.key("format").begin_object().member("const", "goals-export").end_object();
  json.key("version").begin_object().member("const", export_version).end_object();
  for (const ExportTable* table : tables) {
    json.key(table->name).begin_object().member("type", "array").key("items");
    write_reference(*table, json);
    json.end_object();
  }
  json.end_object();
  write_definitions(tables, false, json);
  json.end_object();
  return json.take() + "\n";
}

std::string export_line_schema(std::span<const ExportTable* const> tables) {
  JsonWriter json = begin_schema("A line of `goals export --format ndjson`");
  json.key("oneOf").begin_array();
  for (const ExportTable* table : tables) write_reference(*table, json);
  json.end_array();
  write_definitions(tables, true, json);
  json.end_object();
  return json.take() + "\n";
}

std::string export_reference(std::span<const ExportTable* const> tables) {
  std::string out;
  for (const ExportTable* table : tables) {
    out += fmt::format("### `{}`\n\n{}", table->name, table->summary);
    if (!table->key.empty()) out += fmt::format(" Told apart by {}.", table->key);
    out += "\n\n| column | type | meaning |\n|---|---|---|\n";
    for (const ExportColumn& column : table->columns) {
      std::string meaning(column.meaning);
      std::string words;
      for_each_word(column.words,
                    [&](std::string_view word) { words += fmt::format("{}`{}`", words.empty() ? "" : ", ", word); });
      if (!words.empty()) meaning += ": " + words;
      out += fmt::format("| `{}` | {}{} | {} |\n", column.name, type_words(column),
                         column.optional ? ", or nothing" : "", meaning);
    }
    out += '\n';
  }
  return out;
}

}  // namespace goals
