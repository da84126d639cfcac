// Texts that break careless formats, as titles, owners, teams, values and notes, in every output of the scored
// workspace.
#include "support/hostile.hpp"

#include <nlohmann/json.hpp>

#include <array>
#include <regex>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "catalog/due.hpp"
#include "catalog/export_tables.hpp"
#include "catalog/exports.hpp"
#include "catalog/maps.hpp"
#include "catalog/report_formats.hpp"
#include "model/build.hpp"
#include "render/due_input.hpp"
#include "render/export_format.hpp"
#include "support/catch.hpp"
#include "support/process.hpp"
#include "text/utf8.hpp"

using namespace goals;
using testing::hostile_texts;

namespace {

/// What of a text may stand in one line of a document; the rest goes into lines `>`.
std::string line_of(std::string_view text) {
  std::string line(text);
  for (char& byte : line) {
    if (byte == '\n' || byte == '\r') byte = ' ';
  }
  return line;
}

std::string note_lines(std::string_view text) {
  std::string lines = "    > ";
  for (const char byte : text) lines += byte == '\n' ? "\n    > " : byte == '\r' ? " " : std::string(1, byte);
  return lines + "\n";
}

/// Each text in every place that reaches an output, with arrows between the items so that maps draw them.
std::string hostile_document() {
  std::string document = "Cycle: 2026-Q3\n";
  std::size_t number = 0;
  for (const std::string_view text : hostile_texts) {
    const std::string line = line_of(text);
    document += "Team: " + line + "\nOwner: " + line + "\n";
    document += "Objective o" + std::to_string(number) + ": " + line + "\n  why: " + line + "\n";
    if (number > 0) document += "  supports: o" + std::to_string(number - 1) + "\n";
    document +=
        "  KR k: " + line + "\n    x-note: " + line + "\n    2026-08-01: done " + line + "\n" + note_lines(text);
    document += "KPI p" + std::to_string(number) + ": " + line + "\n  guards: o" + std::to_string(number) + "\n";
    ++number;
  }
  return document;
}

struct Hostile {
  Workspace workspace = build_workspace({{"=hostile|\"x\".goals", hostile_document()}}, {});
  Scores scores = compute_scores(workspace, {.today = *make_date(2026, 8, 20)});
  ReportInput report{workspace, scores, {}, {}};
};

const Hostile& hostile() {
  static const Hostile made;
  return made;
}

std::string exported(const ExportFormat& format, const ExportTable& table) {
  std::string text;
  const std::array<const ExportTable*, 1> tables{&table};
  format.render(export_input(hostile().report, "=source"), tables, [&](std::string_view piece) { text += piece; });
  return text;
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream stream(text);
  for (std::string line; std::getline(stream, line);) lines.push_back(line);
  return lines;
}

/// Nothing that moves the cursor, rings, colours or turns the direction of the text.
void check_printable(const std::string& text) {
  REQUIRE_FALSE(text.empty());
  CHECK(find_invalid(text) == text.size());
}

/// The cells of a CSV text as RFC 4180 reads them.
std::vector<std::vector<std::string>> read_csv(const std::string& text) {
  std::vector<std::vector<std::string>> rows{{""}};
  bool quoted = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char byte = text[i];
    if (quoted && byte == '"' && i + 1 < text.size() && text[i + 1] == '"') {
      rows.back().back() += text[++i];
    } else if (byte == '"') {
      quoted = !quoted;
    } else if (quoted || (byte != ',' && byte != '\r' && byte != '\n')) {
      rows.back().back() += byte;
    } else if (byte == ',') {
      rows.back().emplace_back();
    } else if (byte == '\n') {
      rows.push_back({""});
    }
  }
  rows.pop_back();
  return rows;
}

bool is_number(const std::string& cell) {
  std::istringstream stream(cell);
  double number = 0;
  return stream >> number && stream.eof();
}

}  // namespace

TEST_CASE("hostile texts reach the tables of the terminal as text") {
  check_printable(*report_formats::terminal.render(hostile().report));
}

TEST_CASE("hostile texts reach the tree of the map as text") {
  check_printable(maps::tree.render({hostile().report, true}));
}

TEST_CASE("hostile texts reach the list of what is due as text") {
  check_printable(due::terminal.render(due_input(hostile().report, 365)));
}

TEST_CASE("hostile texts stay inside the labels of a Mermaid diagram") {
  const std::string text = maps::mermaid.render({hostile().report, true});
  check_printable(text);
  const std::regex node(R"re(^  n\d+(\[|\(\[)"[^"<>\[\]{}|`\\]*"(\]|\]\))(:::\w+)?$)re");
  const std::regex arrow(R"(^  n\d+ (-->|-\. guards \.->|-\.-) n\d+$)");
  bool inside = false;
  std::size_t nodes = 0;
  for (const std::string& line : lines_of(text)) {
    if (line.starts_with("```")) inside = !inside;
    if (!inside || line.starts_with("```") || line == "flowchart BT" || line.starts_with("  classDef ")) continue;
    INFO(line);
    const bool is_node = std::regex_match(line, node);
    CHECK((is_node || std::regex_match(line, arrow)));
    nodes += is_node;
  }
  CHECK_FALSE(inside);
  CHECK(nodes >= 3 * hostile_texts.size());
}

TEST_CASE("hostile texts stay inside the strings of a DOT graph") {
  const std::string text = maps::dot.render({hostile().report, true});
  check_printable(text);
  const std::regex string(R"re("([^"\\]|\\.)*")re");
  const std::regex rest(R"(^ *(n\d+( -> n\d+)?|subgraph cluster_\d+|label=|graph|node|edge|digraph goals|rankdir=BT)?)"
                        R"( *(\[[\w=, ]*\])?[{}]? *$)");
  for (const std::string& line : lines_of(text)) {
    INFO(line);
    CHECK(std::regex_match(std::regex_replace(line, string, ""), rest));
  }
  const auto drawn = testing::run_process({"dot", "-Tsvg"},
                                          {.input = text, .environment = {{"PATH", "/usr/bin:/bin:/usr/local/bin"}}});
  if (drawn.exit_code == 127) return;  // Graphviz is not installed
  INFO(drawn.errors);
  CHECK(drawn.exit_code == 0);
  CHECK(drawn.errors.find("rror") == std::string::npos);
  CHECK(drawn.output.find("<script") == std::string::npos);
}

TEST_CASE("hostile texts stay inside the properties of a calendar") {
  const std::string text = due::ics.render(due_input(hostile().report, 365));
  REQUIRE(text.ends_with("END:VCALENDAR\r\n"));
  std::string unfolded;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = text.find("\r\n", begin);
    REQUIRE(end != std::string::npos);
    const std::string line = text.substr(begin, end - begin);
    INFO(line);
    CHECK(line.size() <= 75);
    CHECK(line.find_first_of("\r\n") == std::string::npos);
    CHECK(find_invalid(line) == line.size());
    unfolded += line.starts_with(' ') ? line.substr(1) : (begin == 0 ? "" : "\n") + line;
    begin = end + 2;
  }
  const std::set<std::string> known{"BEGIN",       "END",     "VERSION", "PRODID", "CALSCALE", "X-WR-CALNAME",
                                    "UID",         "DTSTAMP", "DTSTART", "DTEND",  "RRULE",    "SUMMARY",
                                    "DESCRIPTION", "TRANSP",  "ACTION",  "TRIGGER"};
  std::size_t open = 0;
  for (const std::string& line : lines_of(unfolded)) {
    INFO(line);
    CHECK(known.count(line.substr(0, line.find_first_of(":;"))) == 1);
    open += line.starts_with("BEGIN:");
    open -= line.starts_with("END:");
  }
  CHECK(open == 0);
}

TEST_CASE("hostile texts come back from the JSON export as they are written") {
  const auto items = nlohmann::json::parse(exported(exports::json, export_tables::items))["items"];
  std::set<std::string> titles;
  for (const auto& item : items) titles.insert(item["title"].get<std::string>());
  for (const std::string_view text : hostile_texts) {
    const std::string line = line_of(text);
    if (find_invalid(line) != line.size() || line.find_first_not_of(' ') != 0 || line.back() == ' ') continue;
    INFO(line);
    CHECK(titles.count(line) == 1);
  }
}

TEST_CASE("hostile texts leave every line of the NDJSON export an object") {
  for (const ExportTable* table : export_tables::all()) {
    for (const std::string& line : lines_of(exported(exports::ndjson, *table))) {
      CHECK(nlohmann::json::parse(line).at("table") == table->name);
    }
  }
}

TEST_CASE("no hostile text begins a formula in the CSV export or tears a row") {
  for (const ExportTable* table : export_tables::all()) {
    const std::string text = exported(exports::csv, *table);
    CHECK(find_invalid(text) == text.size());
    for (const std::vector<std::string>& row : read_csv(text)) {
      CHECK(row.size() == table->columns.size());
      for (const std::string& cell : row) {
        const std::size_t first = cell.find_first_not_of(" \t\r\n");
        if (first == std::string::npos || is_number(cell)) continue;
        INFO(table->name << ": " << cell);
        CHECK(std::string_view("=+-@").find(cell[first]) == std::string_view::npos);
      }
    }
  }
}

TEST_CASE("hostile texts leave the JSON of what is due an object") {
  const auto parsed = nlohmann::json::parse(due::json.render(due_input(hostile().report, 365)));
  CHECK(parsed.at("actions").size() > hostile_texts.size());
}

TEST_CASE("hostile texts call nobody and open nothing in the list to tick off") {
  const std::string text = due::markdown.render(due_input(hostile().report, 365));
  check_printable(text);
  CHECK(text.find("<script") == std::string::npos);
  CHECK_FALSE(std::regex_search(text, std::regex(R"([^\\]\]\(javascript:)")));
  CHECK(text.find("@everyone") == std::string::npos);
}
