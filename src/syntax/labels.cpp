// The label table itself, and the look-ups on it.
#include "syntax/labels.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>

#include "base/ascii.hpp"

namespace goals {
namespace {

using Kind = LabelKind;

constexpr std::array spellings{
    LabelSpelling{"cycle", Kind::cycle},
    LabelSpelling{"team", Kind::team},
    LabelSpelling{"objective", Kind::objective},
    LabelSpelling{"o", Kind::objective},
    LabelSpelling{"kr", Kind::key_result},
    LabelSpelling{"key result", Kind::key_result},
    LabelSpelling{"key-result", Kind::key_result},
    LabelSpelling{"goal", Kind::goal},
    LabelSpelling{"smart goal", Kind::goal},
    LabelSpelling{"smart-goal", Kind::goal},
    LabelSpelling{"kpi", Kind::kpi},
    LabelSpelling{"initiative", Kind::initiative},
    LabelSpelling{"key results", Kind::key_results_heading},
    LabelSpelling{"krs", Kind::key_results_heading},
    LabelSpelling{"initiatives", Kind::initiatives_heading},
    LabelSpelling{"owner", Kind::owner},
    LabelSpelling{"type", Kind::type},
    LabelSpelling{"status", Kind::status},
    LabelSpelling{"start", Kind::start},
    LabelSpelling{"by", Kind::by},
    LabelSpelling{"metric", Kind::metric},
    LabelSpelling{"from", Kind::from},
    LabelSpelling{"to", Kind::to},
    LabelSpelling{"unit", Kind::unit},
    LabelSpelling{"weight", Kind::weight},
    LabelSpelling{"confidence", Kind::confidence},
    LabelSpelling{"score", Kind::score},
    LabelSpelling{"supports", Kind::supports},
    LabelSpelling{"guards", Kind::guards},
    LabelSpelling{"why", Kind::why},
    LabelSpelling{"source", Kind::source},
    LabelSpelling{"tags", Kind::tags},
    LabelSpelling{"specific", Kind::specific},
    LabelSpelling{"measurable", Kind::measurable},
    LabelSpelling{"achievable", Kind::achievable},
    LabelSpelling{"attainable", Kind::achievable},
    LabelSpelling{"relevant", Kind::relevant},
    LabelSpelling{"time-bound", Kind::time_bound},
    LabelSpelling{"time bound", Kind::time_bound},
    LabelSpelling{"timebound", Kind::time_bound},
    LabelSpelling{"challenges", Kind::challenges},
};

constexpr std::array<std::string_view, label_kind_count> canonical{
    "Cycle",       "Team",        "Objective",  "KR",         "Goal",   "KPI",        "Initiative",
    "Key Results", "Initiatives", "owner",      "type",       "status", "start",      "by",
    "metric",      "from",        "to",         "unit",       "weight", "confidence", "score",
    "supports",    "guards",      "why",        "source",     "tags",   "specific",   "measurable",
    "achievable",  "relevant",    "time-bound", "challenges", ""};

constexpr std::array foreign{
    ForeignLabel{"deadline", "by"},
    ForeignLabel{"due", "by"},
    ForeignLabel{"due date", "by"},
    ForeignLabel{"due-date", "by"},
    ForeignLabel{"end", "by"},
    ForeignLabel{"end date", "by"},
    ForeignLabel{"until", "by"},
    ForeignLabel{"baseline", "from"},
    ForeignLabel{"start value", "from"},
    ForeignLabel{"initial", "from"},
    ForeignLabel{"target", "to"},
    ForeignLabel{"goal value", "to"},
    ForeignLabel{"start date", "start"},
    ForeignLabel{"begin", "start"},
    ForeignLabel{"contributes to", "supports"},
    ForeignLabel{"contributes-to", "supports"},
    ForeignLabel{"aligns to", "supports"},
    ForeignLabel{"aligned to", "supports"},
    ForeignLabel{"aligns with", "supports"},
    ForeignLabel{"ladders to", "supports"},
    ForeignLabel{"parent", "supports"},
    ForeignLabel{"assignee", "owner"},
    ForeignLabel{"owners", "owner"},
    ForeignLabel{"owned by", "owner"},
    ForeignLabel{"responsible", "owner"},
    ForeignLabel{"accountable", "owner"},
    ForeignLabel{"dri", "owner"},
    ForeignLabel{"lead", "owner"},
    ForeignLabel{"rationale", "why"},
    ForeignLabel{"reason", "why"},
    ForeignLabel{"motivation", "why"},
    ForeignLabel{"o", "Objective"},
    ForeignLabel{"quarter", "Cycle"},
    ForeignLabel{"period", "Cycle"},
    ForeignLabel{"timeframe", "Cycle"},
    ForeignLabel{"department", "Team"},
    ForeignLabel{"squad", "Team"},
    ForeignLabel{"guardrail", "KPI"},
    ForeignLabel{"health metric", "KPI"},
    ForeignLabel{"task", "Initiative"},
    ForeignLabel{"project", "Initiative"},
    ForeignLabel{"action", "Initiative"},
    ForeignLabel{"activity", "Initiative"},
    ForeignLabel{"milestone", "KR"},
    ForeignLabel{"measure", "KR"},
    ForeignLabel{"label", "tags"},
    ForeignLabel{"labels", "tags"},
    ForeignLabel{"tag", "tags"},
    ForeignLabel{"link", "source"},
    ForeignLabel{"url", "source"},
    ForeignLabel{"dashboard", "source"},
    ForeignLabel{"data source", "source"},
    ForeignLabel{"state", "status"},
    ForeignLabel{"grade", "score"},
    ForeignLabel{"risks", "challenges"},
    ForeignLabel{"obstacles", "challenges"},
    ForeignLabel{"note", ">"},
    ForeignLabel{"notes", ">"},
    ForeignLabel{"description", ">"},
};

/// Compares a known lower-case spelling with text of any case, counting a run of blanks as one.
bool spelled(std::string_view spelling, std::string_view text) {
  std::size_t at = 0;
  for (const char expected : spelling) {
    if (at == text.size() || (lower(text[at]) != expected && !(expected == ' ' && is_blank(text[at])))) return false;
    ++at;
    while (expected == ' ' && at < text.size() && is_blank(text[at])) ++at;
  }
  return at == text.size();
}

constexpr std::size_t first_letters = 26;

/// Spellings by first letter as a bit set of table rows, so that a look-up compares with two or three of them.
constexpr std::array<std::uint64_t, first_letters> rows_by_letter = [] {
  static_assert(spellings.size() <= 64);
  std::array<std::uint64_t, first_letters> rows{};
  for (std::size_t row = 0; row < spellings.size(); ++row) {
    rows[static_cast<std::size_t>(spellings[row].text.front() - 'a')] |= std::uint64_t{1} << row;
  }
  return rows;
}();

/// Spellings that a text of a size may be: those of that size, and shorter ones whose blank may be a run of blanks.
/// Texts longer than all of them share the last place.
constexpr std::array<std::uint64_t, 32> rows_by_size = [] {
  std::array<std::uint64_t, 32> rows{};
  for (std::size_t row = 0; row < spellings.size(); ++row) {
    const std::string_view text = spellings[row].text;
    const bool may_be_longer = text.find(' ') != std::string_view::npos;
    for (std::size_t size = text.size(); size < (may_be_longer ? rows.size() : text.size() + 1); ++size) {
      rows.at(size) |= std::uint64_t{1} << row;
    }
  }
  return rows;
}();

constexpr std::uint64_t bit(Kind kind) { return std::uint64_t{1} << static_cast<int>(kind); }

constexpr std::uint64_t common_fields = bit(Kind::owner) | bit(Kind::status) | bit(Kind::start) | bit(Kind::by) |
                                        bit(Kind::weight) | bit(Kind::confidence) | bit(Kind::score) |
                                        bit(Kind::supports) | bit(Kind::why) | bit(Kind::source) | bit(Kind::tags) |
                                        bit(Kind::challenges) | bit(Kind::custom);
constexpr std::uint64_t metric_fields = bit(Kind::metric) | bit(Kind::from) | bit(Kind::to) | bit(Kind::unit);
constexpr std::uint64_t criteria =
    bit(Kind::specific) | bit(Kind::measurable) | bit(Kind::achievable) | bit(Kind::relevant) | bit(Kind::time_bound);

constexpr std::uint64_t held_by(Kind holder) {
  switch (holder) {
    case Kind::cycle:
    case Kind::team: return bit(Kind::owner);
    case Kind::objective:
      return common_fields | bit(Kind::type) | bit(Kind::key_result) | bit(Kind::initiative) |
             bit(Kind::key_results_heading) | bit(Kind::initiatives_heading);
    case Kind::key_result:
      return common_fields | metric_fields | bit(Kind::type) | bit(Kind::initiative) | bit(Kind::initiatives_heading);
    case Kind::goal:
      return common_fields | metric_fields | criteria | bit(Kind::type) | bit(Kind::initiative) |
             bit(Kind::initiatives_heading);
    case Kind::kpi: return common_fields | metric_fields | bit(Kind::guards);
    case Kind::initiative: return common_fields;
    default: return 0;
  }
}

}  // namespace

std::span<const LabelSpelling> label_spellings() { return spellings; }
std::span<const ForeignLabel> foreign_labels() { return foreign; }
std::string_view canonical_label(LabelKind kind) { return canonical[static_cast<std::size_t>(kind)]; }

std::optional<LabelKind> find_label(std::string_view text) {
  if (text.empty()) return std::nullopt;
  const char letter = lower(text.front());
  if (letter < 'a' || letter > 'z') return std::nullopt;
  if (letter == 'x' && text.size() > 2 && text[1] == '-') return Kind::custom;
  const std::uint64_t fitting = rows_by_size[std::min(text.size(), rows_by_size.size() - 1)];
  for (std::uint64_t rows = rows_by_letter[static_cast<std::size_t>(letter - 'a')] & fitting; rows != 0;
       rows &= rows - 1) {
    const LabelSpelling& row = spellings[static_cast<std::size_t>(std::countr_zero(rows))];
    if (spelled(row.text, text)) return row.kind;
  }
  return std::nullopt;
}

bool can_hold(LabelKind holder, LabelKind line) { return (held_by(holder) & bit(line)) != 0; }

}  // namespace goals
