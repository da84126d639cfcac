// One diagnostic as a JSON object, with all that is known of it: what `json` and `ndjson` have in common.
#pragma once

#include "render/diagnostic_format.hpp"
#include "render/json.hpp"
#include "render/source_places.hpp"

namespace goals {

/// Grows when a member changes its meaning or goes away; new members may come at any time.
inline constexpr int diagnostic_json_version = 1;

class DiagnosticJson {
 public:
  explicit DiagnosticJson(const DiagnosticInput& input) : input_(input), places_(input.workspace) {}

  void write(JsonWriter& json, const Diagnostic& diagnostic);
  /// The counts of all diagnostics.
  void write_summary(JsonWriter& json) const;

 private:
  void write(JsonWriter& json, const Label& label);
  void write(JsonWriter& json, FileId file, const Fix& fix);
  void write_range(JsonWriter& json, FileId file, TextRange range);
  void write_place(JsonWriter& json, FileId file, std::uint32_t offset);
  std::string_view path(FileId file) const { return input_.workspace.document(file).source.path; }

  const DiagnosticInput& input_;
  SourcePlaces places_;
};

}  // namespace goals
