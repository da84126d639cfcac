// grammar/spec.md against the program: its tables are the tables of the parser, its productions those of the grammar,
// and its examples exercise each of them.
#include <tao/pegtl/contrib/coverage.hpp>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "catalog/problems.hpp"
#include "grammar/grammar.hpp"
#include "support/case_file.hpp"
#include "support/catch.hpp"
#include "support/temporary_directory.hpp"
#include "syntax/parse.hpp"
#include "text/line_index.hpp"

namespace grammar = goals::grammar;
namespace pegtl = tao::pegtl;
using goals::LabelKind;

namespace {

constexpr std::string_view spec_path = "grammar/spec.md";
using Row = std::vector<std::string>;

std::vector<std::string> lines_of_file(const std::string& path) {
  const std::string text = goals::testing::read_file(path);
  const goals::LineIndex index(text);
  std::vector<std::string> lines;
  for (std::uint32_t line = 1; line <= index.line_count(); ++line) lines.emplace_back(index.line_range(line).of(text));
  return lines;
}

std::string trimmed(std::string_view text) {
  const std::size_t first = text.find_first_not_of(' ');
  if (first == std::string_view::npos) return "";
  return std::string(text.substr(first, text.find_last_not_of(' ') - first + 1));
}

/// The cells of each row of the table below a heading row, without that row and the rule under it.
std::vector<Row> table_below(std::string_view heading) {
  std::vector<Row> rows;
  bool inside = false;
  for (const std::string& line : lines_of_file(std::string(spec_path))) {
    if (line == heading) {
      inside = true;
    } else if (inside && (line.empty() || line.front() != '|')) {
      break;
    } else if (inside) {
      Row row;
      for (std::size_t at = 1; at < line.size();) {
        const std::size_t end = std::min(line.find('|', at), line.size());
        row.push_back(trimmed(std::string_view(line).substr(at, end - at)));
        at = end + 1;
      }
      rows.push_back(std::move(row));
    }
  }
  REQUIRE(rows.size() > 1);
  rows.erase(rows.begin());
  return rows;
}

std::string ticked(std::string_view text) { return "`" + std::string(text) + "`"; }

/// The label of a row, where `x-…` stands for custom fields.
std::string label_of(LabelKind kind) {
  return ticked(kind == LabelKind::custom ? "x-…" : goals::canonical_label(kind));
}

/// `name = what it is` with single blanks, or nothing for a line that is no production.
std::string production_in(std::string_view line) {
  const std::size_t equals = line.find(" = ");
  const std::string_view name = line.substr(0, equals);
  if (equals == std::string_view::npos || name.empty()) return "";
  if (name.find_first_not_of("abcdefghijklmnopqrstuvwxyz_") != std::string_view::npos) return "";
  return trimmed(line);
}

/// The productions of a file, from its lines that begin with `prefix`.
std::vector<std::string> productions_of(const std::string& path, std::string_view prefix) {
  std::vector<std::string> productions;
  for (const std::string& line : lines_of_file(path)) {
    if (line.rfind(prefix, 0) != 0) continue;
    const std::string production = production_in(std::string_view(line).substr(prefix.size()));
    if (!production.empty()) productions.push_back(production);
  }
  return productions;
}

template <class Production>
void cover(std::string_view line, pegtl::coverage_result& result) {
  pegtl::memory_input<> input(line.data(), line.data() + line.size(), "");
  pegtl::coverage<Production>(input, result);
}

/// Sends a line through the production that its node came from.
void cover_node(const goals::Tree& tree, std::size_t index, pegtl::coverage_result& result) {
  const std::string_view line = tree.line_range(index).of(tree.text());
  switch (tree.node(index).kind) {
    case goals::NodeKind::blank:
    case goals::NodeKind::malformed: return;
    case goals::NodeKind::comment:
    case goals::NodeKind::directive: return cover<grammar::comment_line>(line, result);
    case goals::NodeKind::note: return cover<grammar::note_line>(line, result);
    case goals::NodeKind::labelled: return cover<grammar::labelled_line>(line, result);
    case goals::NodeKind::bullet: return cover<grammar::bullet_line>(line, result);
    default: return cover<grammar::log_line>(line, result);
  }
}

pegtl::coverage_result coverage_of_spec() {
  pegtl::coverage_result result;
  const auto page =
      goals::testing::parse_case_file(std::string(spec_path), goals::testing::read_file(std::string(spec_path)));
  for (const auto& example : page.cases) {
    for (const goals::SourceFile& file : example.files) {
      goals::Tree tree;
      std::vector<goals::Diagnostic> ignored;
      goals::parse(file.text, tree, ignored);
      for (std::size_t i = 0; i < tree.node_count(); ++i) cover_node(tree, i, result);
    }
  }
  return result;
}

}  // namespace

TEST_CASE("the spec lists the spellings of each label as the parser reads them") {
  std::vector<Row> expected;
  for (int i = 0; i < static_cast<int>(LabelKind::custom); ++i) {
    const auto kind = static_cast<LabelKind>(i);
    std::string spellings;
    for (const goals::LabelSpelling& spelling : goals::label_spellings()) {
      if (spelling.kind == kind) spellings += (spellings.empty() ? "" : ", ") + ticked(spelling.text);
    }
    expected.push_back({label_of(kind), spellings});
  }
  CHECK(table_below("| label | spellings |") == expected);
}

TEST_CASE("the spec says what can hold what as the parser does") {
  constexpr LabelKind holders[]{LabelKind::objective, LabelKind::key_result, LabelKind::goal, LabelKind::kpi,
                                LabelKind::initiative};
  std::vector<Row> expected;
  for (int i = 0; i < goals::label_kind_count; ++i) {
    const auto kind = static_cast<LabelKind>(i);
    Row row{label_of(kind)};
    for (const LabelKind holder : holders) row.emplace_back(goals::can_hold(holder, kind) ? "yes" : "");
    const bool held = std::find(row.begin() + 1, row.end(), "yes") != row.end();
    if (held) expected.push_back(row);
  }
  CHECK(table_below("| line | Objective | KR | Goal | KPI | Initiative |") == expected);
}

TEST_CASE("the spec names every problem that a document can have") {
  std::vector<std::string> expected;
  for (const goals::Problem* problem : goals::problems::all()) {
    if (problem->category == goals::Category::document) expected.push_back(ticked(problem->name));
  }
  std::sort(expected.begin(), expected.end());
  std::vector<std::string> named;
  for (const Row& row : table_below("| name | what is wrong |")) named.push_back(row.front());
  CHECK(named == expected);
}

TEST_CASE("the productions of the spec are those of the grammar") {
  const std::vector<std::string> written = productions_of("grammar/grammar.hpp", "// ");
  CHECK(productions_of(std::string(spec_path), "") == written);
  CHECK(written.size() > 20);
}

TEST_CASE("a production has a rule in the grammar, or is one of the three that the parser itself applies") {
  const std::set<std::string> of_the_parser{"file", "line_end", "line"};
  const std::string header = goals::testing::read_file("grammar/grammar.hpp");
  std::vector<std::string> without_rule;
  for (const std::string& production : productions_of("grammar/grammar.hpp", "// ")) {
    const std::string name = production.substr(0, production.find(' '));
    const bool is_rule = header.find("struct " + name + " ") != std::string::npos;
    if (!is_rule && of_the_parser.count(name) == 0) without_rule.push_back(name);
  }
  CHECK(without_rule == std::vector<std::string>{});
}

TEST_CASE("the examples of the spec exercise each rule of the grammar") {
  std::size_t rules = 0;
  for (const auto& [name, entry] : coverage_of_spec()) {
    if (name.rfind("goals::grammar::", 0) != 0) continue;
    ++rules;
    if (entry.success == 0) FAIL_CHECK(name << " never succeeds in an example");
  }
  CHECK(rules > 60);
}
