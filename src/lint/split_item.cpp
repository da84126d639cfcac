// What the item holds - fields, notes, log - stays with the first half.
#include "lint/split_item.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "statement/statement.hpp"
#include "syntax/labels.hpp"
#include "text/line_index.hpp"

namespace goals {
namespace {

std::uint32_t end_of_notes(const Document& document, Span notes, std::uint32_t end) {
  for (const Note& note : document.notes_at(notes)) end = std::max(end, note.text.end);
  return end;
}

/// Where the last line ends that belongs to the item or to what it holds.
std::uint32_t end_of_lines(const Document& document, std::uint32_t index) {
  std::uint32_t end = 0;
  const std::uint32_t next = index + document.items[index].subtree_size;
  for (std::uint32_t at = index; at < next; ++at) {
    const Item& item = document.items[at];
    end = end_of_notes(document, item.notes, std::max(end, item.line.end));
    for (const Field& field : document.fields_of(item)) {
      end = end_of_notes(document, field.notes, std::max(end, field.value.end));
    }
    for (const LogEntry& entry : document.log_of(item)) {
      end = end_of_notes(document, entry.notes, std::max(end, entry.line.end));
    }
  }
  return static_cast<std::uint32_t>(line_end(document.source.text, end));
}

/// The words before the joint, without it; empty when none of the known joints stands there.
std::string_view without_joint(std::string_view text) {
  constexpr std::array<std::string_view, 4> joints{" and", ",", ";", " +"};
  const auto trim = [&text] {
    while (text.ends_with(' ')) text.remove_suffix(1);
  };
  trim();
  bool joined = false;
  for (const std::string_view joint : joints) {
    if (!text.ends_with(joint)) continue;
    text.remove_suffix(joint.size());
    trim();
    joined = true;
  }
  return joined ? text : std::string_view{};
}

bool can_stand_alone(std::string_view part, const Lexicon& lexicon) {
  const Statement statement = read_statement(part, lexicon);
  return !statement.verb.empty() && statement.verb.begin == 0 && statement.target && statement.measurable;
}

bool keeps_its_number(const Statement& whole, std::string_view first, const Lexicon& lexicon) {
  const Statement alone = read_statement(first, lexicon);
  const auto same = [](const std::optional<Quantity>& a, const std::optional<Quantity>& b) {
    return a.has_value() == b.has_value() && (!a || (a->value == b->value && a->unit == b->unit));
  };
  return same(alone.target, whole.target) && same(alone.baseline, whole.baseline) && !alone.several();
}

/// The blanks before the item's line, and the label or the bullet that a neighbour of its kind begins with.
std::string beginning_of_neighbour(const Document& document, const Item& item) {
  const std::string_view before = std::string_view{document.source.text}.substr(0, item.statement_range.begin);
  const std::string_view line = before.substr(before.find_last_of("\r\n") + 1);
  const std::string_view lead = line.substr(std::min(line.find_first_not_of(" \t"), line.size()));
  const std::string indentation{line.substr(0, line.size() - lead.size())};
  if (lead.find(':') == std::string_view::npos) return indentation + std::string(lead);
  return indentation + std::string(canonical_label(LabelKind::key_result)) + ": ";
}

std::string capitalised(std::string_view text) {
  std::string result{text};
  if (result.front() >= 'a' && result.front() <= 'z') result.front() = static_cast<char>(result.front() & ~0x20);
  return result;
}

/// As the file ends its lines.
std::string line_break(std::string_view text, std::uint32_t end) {
  return end < text.size() ? std::string(text.substr(end, next_line(text, end) - end)) : "\n";
}

}  // namespace

std::vector<Fix> split_off(const ItemSubject& subject, TextRange part, const Lexicon& lexicon) {
  const auto& [document, item, id] = subject;
  const std::string_view statement = document.statement_of(item);
  if (part.end != statement.size() || item.statement.others.size() != 1 || item.statement.deadline) return {};
  const std::string_view first = without_joint(statement.substr(0, part.begin));
  if (first.empty() || !can_stand_alone(part.of(statement), lexicon)) return {};
  if (!keeps_its_number(item.statement, first, lexicon)) return {};
  const std::uint32_t begin = item.statement_range.begin;
  const std::uint32_t end = end_of_lines(document, id.index);
  std::string added =
      line_break(document.source.text, end) + beginning_of_neighbour(document, item) + capitalised(part.of(statement));
  const TextRange cut{begin + static_cast<std::uint32_t>(first.size()), begin + part.end};
  if (end == cut.end)
    return {{.title = "make two key results of it", .edits = {{cut, std::move(added)}}, .safe = false}};
  return {{.title = "make two key results of it", .edits = {{cut, ""}, {{end, end}, std::move(added)}}, .safe = false}};
}

}  // namespace goals
