// The words that may stand before a colon: one table that the parser, the editors and the did-you-mean share.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace goals {

/// What the label of a line means. The order groups sections, declarations, headings and fields.
enum class LabelKind : std::uint8_t {
  cycle,
  team,
  objective,
  key_result,
  goal,
  kpi,
  initiative,
  key_results_heading,
  initiatives_heading,
  owner,
  type,
  status,
  start,
  by,
  metric,
  from,
  to,
  unit,
  weight,
  confidence,
  score,
  supports,
  guards,
  why,
  source,
  tags,
  specific,
  measurable,
  achievable,
  relevant,
  time_bound,
  challenges,
  custom,
};

inline constexpr int label_kind_count = static_cast<int>(LabelKind::custom) + 1;

constexpr bool is_section(LabelKind kind) { return kind <= LabelKind::team; }
constexpr bool is_declaration(LabelKind kind) { return kind >= LabelKind::objective && kind <= LabelKind::initiative; }
constexpr bool is_heading(LabelKind kind) {
  return kind == LabelKind::key_results_heading || kind == LabelKind::initiatives_heading;
}
constexpr bool is_field(LabelKind kind) { return kind >= LabelKind::owner; }

/// One accepted spelling, in lower case. The first spelling of a kind in the table is the one the formatter writes.
struct LabelSpelling {
  std::string_view text;
  LabelKind kind;
};

/// Every accepted spelling, canonical ones first within a kind. Numbered forms (`KR 2`, `O1`) are these plus digits.
std::span<const LabelSpelling> label_spellings();

/// What the formatter writes: `Key Result` is written `KR`, fields in lower case. `custom` has none.
std::string_view canonical_label(LabelKind kind);

/// A word that other tools or articles use for something this language calls by another name.
struct ForeignLabel {
  std::string_view text;         ///< lower case
  std::string_view replacement;  ///< what to type instead, as it stands in a file
};

std::span<const ForeignLabel> foreign_labels();

/// The kind of a spelling, whatever its case; inner runs of blanks count as one. Nothing for an unknown word.
std::optional<LabelKind> find_label(std::string_view text);

/// May a declaration of kind `holder` hold a line labelled `line`? Fields that make no sense on a holder are refused.
bool can_hold(LabelKind holder, LabelKind line);

}  // namespace goals
