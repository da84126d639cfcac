// What waits, for a terminal: by owner, the most urgent first, each with the place and the line to write.
#include <fmt/format.h>

#include <algorithm>

#include "render/display.hpp"
#include "render/due_format.hpp"
#include "render/paint.hpp"
#include "render/score_words.hpp"
#include "text/utf8.hpp"

namespace goals::due {
namespace {

constexpr std::size_t least_day_width = 13;  // `36 d overdue`
constexpr std::size_t kind_width = 15;       // `closing value`

std::string day_words(const DueInput& input, const DueRow& row) {
  if (!row.action.due) return "now";
  const int days = *row.action.due - input.report.scores.today();
  if (days < 0) return fmt::format("{} d overdue", -days);
  return days == 0 ? "today" : to_string(*row.action.due);
}

/// A KPI that was forgotten for years needs more room than others.
std::size_t day_width(const DueInput& input) {
  std::size_t width = least_day_width;
  for (const DueRow& row : input.rows) width = std::max(width, day_words(input, row).size() + 1);
  return width;
}

/// What is left of the width after so many columns, but always room for a word.
std::size_t left_of(std::size_t width, std::size_t used) {
  constexpr std::size_t least = 8;
  return width > used + least ? width - used : least;
}

void append_row(const DueInput& input, const DueRow& row, std::size_t days, std::string& out) {
  const TextStyle& style = input.report.style;
  const bool is_review = row.action.kind == DueKind::review;
  const std::string kind = is_review ? due_words(row.action) + " " : pad_to_width(due_words(row.action), kind_width);
  const std::string day = pad_to_width(day_words(input, row), days);
  const std::string indent(2 + days, ' ');
  out += "  " + painted(style, input.is_overdue(row) ? Paint::error : Paint::strong, day) + kind;
  out +=
      cut_to_width(printable(due_title(input.report, row)), left_of(style.width, indent.size() + kind.size())) + "\n";
  if (!row.why.empty()) {
    const std::string why = cut_to_width(printable(row.why), left_of(style.width, indent.size()));
    out += indent + painted(style, Paint::faint, why) + "\n";
  }
  if (row.write.empty()) return;
  out += fmt::format("{}{}:{}: {} `{}`\n", indent, printable(row.path), row.line,
                     row.replaces ? "make it" : "add below", printable(row.write));
}

std::string render(const DueInput& input) {
  std::string out;
  const std::size_t days = day_width(input);
  for (const DueOwner& owner : input.owners) {
    const std::string name = owner.name.empty() ? "Nobody is named as owner" : printable(owner.name);
    out += painted(input.report.style, Paint::strong, name) + "\n";
    for (const std::size_t number : owner.rows) append_row(input, input.rows[number], days, out);
    out += '\n';
  }
  const std::size_t overdue = input.overdue_count();
  if (input.rows.empty()) {
    return out + fmt::format("As of {}: nothing is due within {}\n", to_string(input.report.scores.today()),
                             count_words(input.within, "day"));
  }
  return out + fmt::format("As of {}: {} overdue, {} more within {}\n", to_string(input.report.scores.today()), overdue,
                           input.rows.size() - overdue, count_words(input.within, "day"));
}

}  // namespace

extern constinit const DueFormat terminal{"terminal", "txt", "a list for the terminal", render};

}  // namespace goals::due
