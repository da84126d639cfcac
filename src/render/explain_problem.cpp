// The same constants that the engine uses, laid out for a terminal.
#include "render/explain_problem.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "lint/rule.hpp"
#include "render/display.hpp"
#include "render/example.hpp"
#include "render/paint.hpp"

namespace goals {
namespace {

constexpr std::string_view indent = "  ";
constexpr std::size_t widest_prose = 88;

/// Lines of at most `width` columns, broken at blanks.
std::string wrapped(std::string_view text, std::size_t width) {
  std::string out;
  std::size_t column = 0;
  while (!text.empty()) {
    const std::string_view word = text.substr(0, text.find(' '));
    text.remove_prefix(std::min(word.size() + 1, text.size()));
    const std::size_t size = display_width(word);
    if (column == 0 || column + 1 + size > width) {
      out += column == 0 ? "" : "\n";
      out += indent;
      column = indent.size();
    } else {
      out += ' ';
      ++column;
    }
    out += word;
    column += size;
  }
  return out + "\n";
}

std::string shown_example(std::string_view example, const TextStyle& style, Paint paint) {
  std::string out;
  for (const ExampleLine& line : read_example(example)) {
    out += line.text.empty() ? "\n" : fmt::format("{}{}{}\n", indent, indent, line.text);
    if (!line.carets.empty()) out += fmt::format("{}{}{}\n", indent, indent, painted(style, paint, line.carets));
  }
  return out;
}

std::string shown_options(const Problem& problem, const TextStyle& style) {
  const Rule* rule = find_rule(problem.name);
  if (rule == nullptr || rule->options.empty()) return {};
  std::string out = "\n" + painted(style, Paint::strong, "Options") + "\n";
  std::size_t width = 0;
  for (const Option& option : rule->options) width = std::max(width, option.name.size());
  for (const Option& option : rule->options) {
    out += fmt::format("{}{:<{}} = {:<4} {}\n", indent, option.name, width, default_of(option), option.summary);
  }
  return out;
}

std::string_view fix_words(FixKind fix) {
  switch (fix) {
    case FixKind::safe: return ", with a safe fix";
    case FixKind::unsafe: return ", with a fix that asks first";
    case FixKind::none: break;
  }
  return "";
}

std::string_view stability_words(Stability stability) {
  switch (stability) {
    case Stability::preview: return ", in preview";
    case Stability::deprecated: return ", deprecated";
    case Stability::stable: break;
  }
  return "";
}

std::string silencing(const Problem& problem) {
  if (problem.category == Category::document) return "An error of the document: it cannot be allowed.";
  if (problem.category == Category::config) return "About goals.toml: it cannot be allowed.";
  if (problem.category == Category::suppression) return "About allows themselves: it cannot be allowed.";
  return fmt::format("Silence it with `# goals: allow({}) reason` on the line above the declaration.", problem.name);
}

}  // namespace

std::string explain_problem(const Problem& problem, const TextStyle& style) {
  const std::size_t width = std::min(style.width, widest_prose);
  const auto heading = [&style](std::string_view text) { return "\n" + painted(style, Paint::strong, text) + "\n"; };
  const Paint paint = paint_of(problem.severity);
  std::string out = painted(style, paint, problem.name);
  out += fmt::format(" ({}, {}{}{})\n", to_string(problem.category), to_string(problem.severity),
                     stability_words(problem.stability), fix_words(problem.fix));
  out += wrapped(problem.summary, width);
  out += heading("Why") + wrapped(problem.why, width);
  const std::string place = problem.example_path.empty() ? "" : fmt::format(" in {}", problem.example_path);
  if (!problem.bad.empty()) {
    out += heading("Reported" + place) + shown_example(problem.bad, style, paint);
    out += heading("Not reported") + shown_example(problem.good, style, paint);
  }
  out += shown_options(problem, style);
  return out + "\n" + silencing(problem) + "\n";
}

}  // namespace goals
