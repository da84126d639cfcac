// Texts are the same as in the help; what stands in back-ticks there is bold here.
#include "cli/man_page.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <string_view>

#include "base/version.hpp"
#include "catalog/commands.hpp"
#include "cli/shell.hpp"
#include "text/utf8.hpp"

namespace goals {
namespace {

/// As roff wants it: a hyphen that is typed, a backslash, letters beyond ASCII by their numbers, and no request at the
/// begin of a line.
std::string escaped(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = decode(text, at);
    switch (point.value) {
      case U'\\': out += "\\e"; break;
      case U'-': out += "\\-"; break;
      case U'\'': out += "\\(aq"; break;
      default:
        if (point.value < 0x80)
          out += text[at];
        else
          fmt::format_to(std::back_inserter(out), "\\[u{:04X}]", static_cast<std::uint32_t>(point.value));
    }
    at += point.size;
  }
  return out.starts_with('.') ? "\\&" + out : out;
}

/// Prose: `x` becomes a bold x.
std::string prose(std::string_view text) {
  std::string out;
  bool bold = false;
  while (!text.empty()) {
    const std::size_t size = std::min(text.find('`'), text.size());
    out += escaped(text.substr(0, size));
    text.remove_prefix(size);
    if (text.empty()) break;
    text.remove_prefix(1);
    bold = !bold;
    out += bold ? "\\fB" : "\\fR";
  }
  return out.starts_with('.') ? "\\&" + out : out;
}

std::string upper(std::string_view text) {
  std::string out(text);
  std::transform(out.begin(), out.end(), out.begin(),
                 [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
  return out;
}

std::string head(std::string_view name, std::string_view summary) {
  return fmt::format(".TH {} 1 \"\" \"goals {}\" \"goals\"\n.SH NAME\n{} \\- {}\n", escaped(upper(name)),
                     program_version(), escaped(name), prose(summary));
}

std::string tagged(std::string_view tag, std::string_view text) {
  return fmt::format(".TP\n{}\n{}\n", tag, prose(text));
}

std::string option_entry(const CommandOption& option) {
  std::string tag = fmt::format("\\fB{}\\fR", escaped(option.name));
  if (!option.value.empty()) tag += fmt::format(" \\fI{}\\fR", escaped(option.value));
  std::string text(option.summary);
  if (option.words != nullptr) text = fmt::format("{}; {}", fmt::join(option.words(), ", "), text);
  return tagged(tag, text + ".");
}

constexpr std::string_view exit_status =
    ".SH EXIT STATUS\n"
    ".TP\n0\nNothing to report.\n"
    ".TP\n1\nFindings at or above the level that counts.\n"
    ".TP\n2\nSomething could not be done: usage, settings, a file, git.\n";

constexpr std::string_view environment =
    ".SH ENVIRONMENT\n"
    ".TP\n\\fBNO_COLOR\\fR, \\fBFORCE_COLOR\\fR, \\fBCLICOLOR\\fR, \\fBCLICOLOR_FORCE\\fR\n"
    "Whether to colour, where \\fB\\-\\-color\\fR does not say.\n"
    ".TP\n\\fBGITHUB_ACTIONS\\fR\n"
    "Where it is \\fBtrue\\fR, \\fBgoals check\\fR writes annotations unless a format is named.\n";

}  // namespace

std::string man_page() {
  std::string out = head("goals", "goals in plain text, checked, scored and reported");
  out +=
      ".SH SYNOPSIS\n\\fBgoals\\fR \\fICOMMAND\\fR [\\fIOPTIONS\\fR] [\\fIARGUMENTS\\fR]\n.SH DESCRIPTION\n"
      "Reads \\fB.goals\\fR files: objectives with key results, SMART goals, KPIs and their check\\-ins.\n"
      ".SH COMMANDS\n";
  std::string pages;
  for (const Command* command : commands::all()) {
    std::string tag = fmt::format("\\fB{}\\fR", escaped(command->name));
    if (!command->alias.empty()) tag += fmt::format(", \\fB{}\\fR", escaped(command->alias));
    out += tagged(tag, std::string(command->summary) + ".");
    pages += fmt::format("{}.BR goals\\-{} (1)", pages.empty() ? "" : ",\n", escaped(command->name));
  }
  out.append(exit_status).append(environment);
  return out + ".SH SEE ALSO\n" + pages + "\n";
}

std::string man_page(const Command& command) {
  const std::string name = fmt::format("goals-{}", command.name);
  std::string out = head(name, command.summary);
  out += ".SH SYNOPSIS\n";
  for (const std::string_view called : names_of(command)) {
    if (called != command.name) out += ".br\n";
    fmt::format_to(std::back_inserter(out), "\\fBgoals {}\\fR [\\fIOPTIONS\\fR]", escaped(called));
    if (!command.arguments.empty())
      fmt::format_to(std::back_inserter(out), " [\\fI{}\\fR...]", escaped(command.arguments));
    out += '\n';
  }
  if (!command.arguments.empty()) {
    out += ".SH ARGUMENTS\n" +
           tagged(fmt::format("\\fI{}\\fR", escaped(command.arguments)), std::string(command.arguments_summary) + ".");
  }
  out += ".SH OPTIONS\n";
  for (const CommandOption* option : command.options) out += option_entry(*option);
  out += tagged("\\fB\\-\\-help\\fR", "Prints a short form of this page.");
  if (!command.notes.empty()) out += ".SH NOTES\n" + prose(command.notes) + "\n";
  return out + ".SH SEE ALSO\n.BR goals (1)\n";
}

}  // namespace goals
