// One objective, key result, SMART goal or KPI as a JSON object, as docs/report-json.md describes it.
#pragma once

#include "render/json.hpp"
#include "render/report_pages.hpp"

namespace goals::json_report {

/// Writes all members of the item into an object that is open already, so that a caller can add what it holds.
void write_item(JsonWriter& json, const ReportInput& input, ItemId id);

/// A dated line: a check-in or a recorded change.
void write_entry(JsonWriter& json, const Document& document, const LogEntry& entry);

/// Writes the value, or `null` where there is none.
template <class T>
void member(JsonWriter& json, std::string_view name, const std::optional<T>& value) {
  json.key(name);
  if (value) {
    json.value(*value);
  } else {
    json.null();
  }
}

void member(JsonWriter& json, std::string_view name, const std::optional<Date>& date);
/// `null` for an empty text.
void text_or_null(JsonWriter& json, std::string_view name, std::string_view text);

}  // namespace goals::json_report
