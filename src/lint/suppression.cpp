// One sweep over sorted diagnostics and the stretches that allows cover; per rule a stack holds those that are open.
#include "lint/suppression.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <map>
#include <optional>
#include <string>
#include <utility>

#include "base/nearest.hpp"
#include "catalog/problems.hpp"
#include "catalog/rules.hpp"
#include "lint/allow.hpp"
#include "lint/custom_rule.hpp"
#include "lint/rule.hpp"
#include "lint/wording.hpp"
#include "text/line_index.hpp"
#include "text/utf8.hpp"

namespace goals {
namespace {

/// One rule named by one allow.
struct Cover {
  const Problem* problem;
  TextRange covered;
  TextRange name;
  std::uint32_t directive;
  bool used = false;
  bool covered_twice = false;  ///< a narrower allow of the same rule was used instead
};

/// An allow with its ranges moved to where they stand in the document.
struct PlacedAllow {
  Allow allow;
  std::uint32_t directive = 0;
};

/// Where an item and what it holds end: at the next item outside of it, or at the line of the next section.
std::uint32_t end_of_item(const Document& document, std::uint32_t index) {
  const std::uint32_t next = index + document.items[index].subtree_size;
  std::uint32_t end = std::numeric_limits<std::uint32_t>::max();
  if (next < document.items.size()) end = document.items[next].line.begin;
  const std::uint32_t section = document.items[index].section + 1;
  if (section >= document.sections.size()) return end;
  const Section& following = document.sections[section];
  for (const TextRange line : {following.team_line, following.cycle_line}) {
    if (!line.empty() && line.begin > document.items[index].line.begin) end = std::min(end, line.begin);
  }
  return end;
}

/// Null for what can be allowed.
const char* why_unallowable(Category category) {
  switch (category) {
    case Category::document: return "it is an error of the document";
    case Category::suppression: return "it is about allows themselves";
    case Category::config: return "it is about goals.toml";
    default: return nullptr;
  }
}

class Suppressor {
 public:
  Suppressor(const Workspace& workspace, FileId file, const LintOptions& options)
      : document_(workspace.document(file)),
        workspace_(workspace),
        file_(file),
        settings_(options.settings_of(file)),
        findings_(workspace, options) {}

  std::vector<Diagnostic> run(std::vector<Diagnostic> found) {
    for (std::uint32_t i = 0; i < document_.directives.size(); ++i) read(i);
    const auto is_file = [](const Cover& cover) { return cover.covered.begin == 0; };
    std::stable_partition(covers_.begin(), covers_.end(), is_file);
    drop_covered(found);
    for (const Cover& cover : covers_) report_unused(cover);
    const auto about_allows = findings_.take();
    found.insert(found.end(), about_allows.begin(), about_allows.end());
    std::sort(found.begin(), found.end(), comes_before);
    return found;
  }

 private:
  void read(std::uint32_t index) {
    const Directive& directive = document_.directives[index];
    std::optional<Allow> allow = read_allow(document_.text(directive.range));
    if (!allow) return;
    const std::uint32_t begin = directive.range.begin;
    allow->word = allow->word.shifted(begin);
    for (TextRange& name : allow->rules) name = name.shifted(begin);
    switch (allow->form) {
      case AllowForm::malformed: return report_malformed(directive);
      case AllowForm::unknown: return report_unknown_word(*allow);
      case AllowForm::item:
      case AllowForm::file: return cover({std::move(*allow), index});
    }
  }

  void cover(const PlacedAllow& placed) {
    const Directive& directive = document_.directives[placed.directive];
    if (placed.allow.rules.empty()) {
      return report(directive.range, "an allow that names no rule silences nothing",
                    "name the rule between the parentheses", {removal(directive)});
    }
    const std::optional<TextRange> covered = covered_by(placed);
    if (!covered) return report_nothing_below(placed);
    for (const TextRange name : placed.allow.rules) {
      const Problem* problem = find_named(document_.text(name));
      if (problem == nullptr) {
        report_unknown_rule(name, placed);
      } else if (why_unallowable(problem->category) != nullptr) {
        report_unallowable(name, *problem, placed);
      } else {
        covers_.push_back({problem, *covered, name, placed.directive});
      }
    }
  }

  const Problem* find_named(std::string_view name) const {
    if (const CustomRule* rule = settings_.custom_rule(name)) return &rule->problem();
    return find_problem(name);
  }

  std::optional<TextRange> covered_by(const PlacedAllow& placed) const {
    constexpr auto everything = std::numeric_limits<std::uint32_t>::max();
    if (placed.allow.form == AllowForm::file) return TextRange{0, everything};
    const std::uint32_t next = document_.directives[placed.directive].next_item;
    if (next >= document_.items.size()) return std::nullopt;
    return TextRange{document_.items[next].line.begin, end_of_item(document_, next)};
  }

  void drop_covered(std::vector<Diagnostic>& found) {
    if (covers_.empty()) return;
    std::map<const Problem*, std::vector<Cover*>> open;
    auto next = covers_.begin();
    const auto is_covered = [&](const Diagnostic& diagnostic) {
      const std::uint32_t at = diagnostic.range.begin;
      for (; next != covers_.end() && next->covered.begin <= at; ++next) {
        auto& stack = open[next->problem];
        close_before(stack, next->covered.begin);
        stack.push_back(&*next);
      }
      const auto found_stack = open.find(diagnostic.problem);
      return found_stack != open.end() && use(found_stack->second, at);
    };
    found.erase(std::remove_if(found.begin(), found.end(), is_covered), found.end());
  }

  static void close_before(std::vector<Cover*>& stack, std::uint32_t at) {
    while (!stack.empty() && stack.back()->covered.end <= at) stack.pop_back();
  }

  static bool use(std::vector<Cover*>& stack, std::uint32_t at) {
    close_before(stack, at);
    if (stack.empty()) return false;
    stack.back()->used = true;
    if (stack.size() > 1) stack[stack.size() - 2]->covered_twice = true;
    return true;
  }

  void report(TextRange range, std::string message, std::string help, std::vector<Fix> fixes = {}) {
    findings_.begin(rules::unused_allow);
    findings_.add({.file = file_,
                   .range = range,
                   .message = std::move(message),
                   .help = std::move(help),
                   .fixes = std::move(fixes)});
  }

  void report_unused(const Cover& cover) {
    // A rule that is off here may be on for somebody else who reads the file.
    if (cover.used || settings_.severity(*cover.problem) == Severity::off) return;
    const Directive& directive = document_.directives[cover.directive];
    std::string where = "in this file";
    if (cover.covered.begin != 0) where = "in " + called(workspace_, {file_, directive.next_item});
    const std::string why = cover.covered_twice ? "another allow covers it already" : "it does not fire " + where;
    report(cover.name, "allowing " + quoted(cover.problem->name) + " silences nothing: " + why, {},
           {removal(cover.name, cover.directive)});
  }

  void report_unallowable(TextRange name, const Problem& problem, const PlacedAllow& placed) {
    const std::string why = why_unallowable(problem.category);
    report(name, quoted(problem.name) + " cannot be allowed: " + why, "mend what it reports and remove it here",
           {removal(name, placed.directive)});
  }

  void report_nothing_below(const PlacedAllow& placed) {
    report(document_.directives[placed.directive].range, "an allow with no declaration below it silences nothing",
           "put it on the line above the declaration, or write `allow-file` to cover the whole file",
           {removal(document_.directives[placed.directive])});
  }

  void report_malformed(const Directive& directive) {
    report(directive.range, "an allow without a list in parentheses silences nothing",
           "write it as `# goals: allow(rule, rule) reason`");
  }

  /// Reported only where it is plain that an allow was meant: prose may hold parentheses.
  void report_unknown_word(const Allow& allow) {
    constexpr std::array<std::string_view, 2> words{"allow", "allow-file"};
    const std::string_view word = document_.text(allow.word);
    const std::string_view meant = nearest(word, words);
    const bool names_rule = std::any_of(allow.rules.begin(), allow.rules.end(),
                                        [&](TextRange name) { return find_problem(document_.text(name)) != nullptr; });
    if (meant.empty() && !names_rule) return;
    const std::string replacement{meant.empty() ? words.front() : meant};
    report(allow.word, quoted(word) + " silences nothing: findings are silenced with `allow(rule)`", {},
           {{.title = "write " + quoted(replacement), .edits = {{allow.word, replacement}}, .safe = false}});
  }

  void report_unknown_rule(TextRange name, const PlacedAllow& placed) {
    std::vector<std::string_view> names;
    for (const Rule* rule : rules::all()) names.push_back(rule->problem.name);
    for (const auto& rule : settings_.custom_rules) names.push_back(rule->problem().name);
    const std::string_view meant = nearest(document_.text(name), names);
    Finding finding{.file = file_,
                    .range = name,
                    .message = "there is no rule " + quoted(document_.text(name)),
                    .help = "`goals rules` lists all rules",
                    .fixes = {removal(name, placed.directive)}};
    if (!meant.empty()) {
      finding.help = "did you mean " + quoted(meant) + "?";
      finding.fixes = {{.title = "write " + quoted(meant), .edits = {{name, std::string(meant)}}}};
    }
    findings_.begin(rules::unknown_rule);
    findings_.add(std::move(finding));
  }

  /// Where the line of this place begins, its indentation included: what is left of it would indent the next line.
  static std::uint32_t line_begin(std::string_view text, std::uint32_t at) {
    const std::size_t before = text.substr(0, at).find_last_of("\r\n");
    return static_cast<std::uint32_t>(before == std::string_view::npos ? byte_order_mark(text) : before + 1);
  }

  /// Takes one name out of the list, or the whole line when it is the only one.
  Fix removal(TextRange name, std::uint32_t index) const {
    const Directive& directive = document_.directives[index];
    const std::string_view text = document_.source.text;
    const auto before = static_cast<std::uint32_t>(text.find_last_of("(,", name.begin - 1));
    const auto after = static_cast<std::uint32_t>(text.find_first_of(",)", name.end));
    TextRange cut{name.begin, after};
    if (text[after] == ',') {
      cut.end = static_cast<std::uint32_t>(text.find_first_not_of(" \t", after + 1));
    } else if (text[before] == ',') {
      cut.begin = before;
    } else {
      return removal(directive);
    }
    return {.title = "remove it", .edits = {{cut, ""}}};
  }

  /// Takes the whole line out.
  Fix removal(const Directive& directive) const {
    const std::string_view text = document_.source.text;
    const std::uint32_t begin = line_begin(text, directive.line.begin);
    const TextRange line{begin, static_cast<std::uint32_t>(next_line(text, line_end(text, begin)))};
    return {.title = "remove it", .edits = {{line, ""}}};
  }

  const Document& document_;
  const Workspace& workspace_;
  FileId file_;
  const Settings& settings_;
  Findings findings_;
  std::vector<Cover> covers_;
};

}  // namespace

std::vector<Diagnostic> suppress(const Workspace& workspace, FileId file, std::vector<Diagnostic> found,
                                 const LintOptions& options) {
  if (workspace.document(file).directives.empty()) return found;
  return Suppressor(workspace, file, options).run(std::move(found));
}

}  // namespace goals
