// What waits, as a list to tick off in an issue of GitHub or GitLab. Names are shown and call nobody.
#include <fmt/format.h>

#include "render/due_format.hpp"
#include "render/markdown_text.hpp"
#include "render/score_words.hpp"

namespace goals::due {
namespace {

void append_row(const DueInput& input, const DueRow& row, std::string& out) {
  out += fmt::format("- [ ] **{}** {}", due_words(row.action), markdown_escaped(due_title(input.report, row)));
  if (row.action.due) {
    out += fmt::format(" – {} {}", input.is_overdue(row) ? "**overdue** since" : "due", to_string(*row.action.due));
  }
  if (!row.why.empty()) out += "; " + markdown_escaped(row.why);
  if (!row.write.empty()) {
    out += fmt::format("\n  {} {}:{} {}", row.replaces ? "make" : "below", markdown_escaped(row.path), row.line,
                       row.replaces ? "be " : "add ") +
           markdown_escaped(row.write);
  }
  out += '\n';
}

std::string render(const DueInput& input) {
  const std::size_t overdue = input.overdue_count();
  std::string out = fmt::format("# Due as of {}\n\n", to_string(input.report.scores.today()));
  if (input.rows.empty()) return out + fmt::format("Nothing is due within {}.\n", count_words(input.within, "day"));
  out += fmt::format("**{} overdue**, {} more within {}.\n", overdue, input.rows.size() - overdue,
                     count_words(input.within, "day"));
  for (const DueOwner& owner : input.owners) {
    out += "\n## " + (owner.name.empty() ? "Nobody is named as owner" : markdown_escaped(owner.name)) + "\n\n";
    for (const std::size_t number : owner.rows) append_row(input, input.rows[number], out);
  }
  return out;
}

}  // namespace

extern constinit const DueFormat markdown{"markdown", "md", "a list to tick off in an issue", render};

}  // namespace goals::due
