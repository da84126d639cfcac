// What can be wrong with a document, as constants: the name, the severity, the reason, and examples that are tests.
#pragma once

#include <cstdint>
#include <string_view>

namespace goals {

enum class Severity : std::uint8_t { off, info, warning, error };

enum class Category : std::uint8_t {
  document,
  measurable,
  time,
  outcome,
  focus,
  ambition,
  alignment,
  ownership,
  smart,
  progress,
  style,
  history,
  suppression,
  config,
  custom,  ///< rules that users state in their settings
};

std::string_view to_string(Severity severity);
std::string_view to_string(Category category);

/// What users may build on; docs/rules.md says it to them.
enum class Stability : std::uint8_t {
  preview,     ///< may change or go in any version, and is at most `info` by default
  stable,      ///< the name stays, and the default severity rises only in a major version
  deprecated,  ///< still works, and goes in the next major version; `why` names what replaces it
};

std::string_view to_string(Stability stability);

/// Does a fix exist, and may it be applied without asking?
enum class FixKind : std::uint8_t { none, safe, unsafe };

/// One kind of finding. Names are kebab-case and stable; they are what `allow(...)`, settings and outputs use.
struct Problem {
  std::string_view name;
  Severity severity = Severity::error;  ///< the default; settings may change it
  Category category = Category::document;
  FixKind fix = FixKind::none;
  Stability stability = Stability::stable;
  std::string_view summary;            ///< one sentence, no final period
  std::string_view why;                ///< why it matters, and where the practice comes from
  std::string_view example_path = {};  ///< of both examples, where the path matters
  /// A whole `.goals` text in which « and » enclose exactly each range that is reported, in order.
  std::string_view bad;
  /// A whole `.goals` text, near to the bad one, on which the problem stays silent.
  std::string_view good;
};

}  // namespace goals
