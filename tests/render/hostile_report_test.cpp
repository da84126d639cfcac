// Texts that break careless formats, as titles, owners, teams, reasons and notes, in every format of the report: they
// show as text, and the formats stay whole.
#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "catalog/report_formats.hpp"
#include "model/build.hpp"
#include "render/report_format.hpp"
#include "render/xml.hpp"
#include "support/catch.hpp"
#include "support/hostile.hpp"
#include "support/process.hpp"
#include "support/temporary_directory.hpp"
#include "text/utf8.hpp"

using namespace goals;
using testing::hostile_texts;

namespace {

/// What of a text may stand in one line of a document, trimmed as titles are.
std::string line_of(std::string_view text) {
  std::string line(text);
  for (char& byte : line) {
    if (byte == '\n' || byte == '\r' || byte == '\t') byte = ' ';
  }
  const std::size_t begin = line.find_first_not_of(' ');
  return line.substr(begin, line.find_last_not_of(' ') - begin + 1);
}

std::string note_lines(std::string_view text) {
  std::string lines = "    > ";
  for (const char byte : text) lines += byte == '\n' ? "\n    > " : byte == '\r' ? " " : std::string(1, byte);
  return lines + "\n";
}

std::string hostile_document() {
  std::string document = "Cycle: 2026-Q3\n";
  for (std::size_t i = 0; i < hostile_texts.size(); ++i) {
    const std::string line = line_of(hostile_texts[i]);
    const std::string number = std::to_string(i);
    document += "Team: " + line + "\nOwner: " + line + "\nObjective o" + number + ": " + line + "\n";
    if (i > 0) document += "  supports: o" + std::to_string(i - 1) + "\n";
    document += "  KR k: " + line + "\n    2026-07-10: 20% " + line + "\n" + note_lines(hostile_texts[i]);
    document += "  KR d: " + line + "\n    2026-08-01: dropped because " + line + "\n";
    document += "Goal g" + number + ": " + line + "\n  specific: " + line + "\n  2026-08-19: done " + line + "\n";
    document += "KPI p" + number + ": " + line + "\n  guards: o" + number + "\n";
  }
  return document;
}

struct Hostile {
  Workspace workspace = build_workspace({{"=hostile|\"x\".goals", hostile_document()}}, {});
  Scores scores = compute_scores(workspace, {.today = *make_date(2026, 8, 20)});
  Scores before = compute_scores(workspace, {.today = *make_date(2026, 8, 6)});
  ReportInput report{workspace, scores, {}, {}, &before};
};

std::string rendered(const ReportFormat& format) {
  static const Hostile hostile;
  const auto result = format.render(hostile.report);
  REQUIRE(result);
  return *result;
}

std::string with_entities_resolved(std::string text) {
  for (const auto& [entity, sign] : {std::pair<std::string_view, std::string_view>{"&lt;", "<"},
                                     {"&gt;", ">"},
                                     {"&quot;", "\""},
                                     {"&#9;", "\t"},
                                     {"&#10;", "\n"},
                                     {"&#13;", "\r"},
                                     {"&amp;", "&"}}) {
    for (std::size_t at = text.find(entity); at != std::string::npos; at = text.find(entity, at + 1)) {
      text.replace(at, entity.size(), sign);
    }
  }
  return text;
}

/// A tag as it stands between `<` and `>`, found with regard to quotes; the texts between tags.
struct Markup {
  std::vector<std::string> tags;
  std::string text;
};

Markup read_markup(std::string_view page) {
  Markup markup;
  for (std::size_t at = 0; at < page.size();) {
    if (page[at] != '<') {
      markup.text += page[at++];
      continue;
    }
    const std::size_t begin = ++at;
    for (bool quoted = false; at < page.size() && (quoted || page[at] != '>'); ++at) quoted ^= page[at] == '"';
    markup.tags.emplace_back(page.substr(begin, at - begin));
    markup.text += '\x1f';  // no text goes on behind a tag
    ++at;
  }
  return markup;
}

/// The page without what the program itself brings along as raw text.
std::string without_assets(std::string page) {
  for (const std::string_view tag : {"style", "script"}) {
    const std::size_t begin = page.find("<" + std::string(tag) + ">") + tag.size() + 2;
    page.erase(begin, page.find("</" + std::string(tag) + ">") - begin);
  }
  return page;
}

/// The attributes that the page uses, by name.
std::set<std::string> attribute_names(std::string_view tag) {
  std::set<std::string> names;
  bool quoted = false;
  std::size_t word = std::string_view::npos;
  for (std::size_t at = tag.find(' '); at < tag.size(); ++at) {
    if (tag[at] == '"') quoted = !quoted;
    if (quoted) continue;
    if (tag[at] == ' ') word = at + 1;
    if (tag[at] == '=') names.emplace(tag.substr(word, at - word));
  }
  return names;
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

/// The workbook of one document as another program reads it; nothing where there is no library, or no such program.
std::optional<std::string> read_workbook_of(std::string document) {
  const Workspace workspace = build_workspace({{"x.goals", std::move(document)}}, {});
  const Scores scores = compute_scores(workspace, {.today = *make_date(2026, 8, 20)});
  const auto book = report_formats::xlsx.render({workspace, scores, {}, {}, nullptr});
  if (!book) return std::nullopt;
  const testing::TemporaryDirectory directory;
  directory.write("x.xlsx", *book);
  const auto read =
      testing::run_process({"python3", "tests/support/read_workbook.py", (directory.path() / "x.xlsx").string()});
  if (read.exit_code == 127) return std::nullopt;
  return read.output;
}

}  // namespace

TEST_CASE("hostile texts show as themselves in the HTML report and make no markup") {
  const Markup markup = read_markup(without_assets(rendered(report_formats::html)));
  const std::string text = with_entities_resolved(markup.text);
  for (const std::string_view hostile : hostile_texts) {
    INFO(hostile);
    CHECK(text.find(xml_characters(printable(line_of(hostile)))) != std::string::npos);
  }
  CHECK(find_invalid(text) == text.find('\x1f'));  // only the separator of this test
  const std::set<std::string> known{"aria-hidden",
                                    "aria-label",
                                    "aria-labelledby",
                                    "autocomplete",
                                    "charset",
                                    "class",
                                    "content",
                                    "cx",
                                    "cy",
                                    "d",
                                    "data-owners",
                                    "data-status",
                                    "dir",
                                    "height",
                                    "hidden",
                                    "href",
                                    "http-equiv",
                                    "id",
                                    "lang",
                                    "name",
                                    "placeholder",
                                    "preserveAspectRatio",
                                    "r",
                                    "role",
                                    "scope",
                                    "start",
                                    "tabindex",
                                    "type",
                                    "value",
                                    "viewBox",
                                    "width",
                                    "x",
                                    "y"};
  std::size_t scripts = 0;
  for (const std::string& tag : markup.tags) {
    INFO(tag);
    scripts += tag == "script";
    for (const std::string& name : attribute_names(tag)) CHECK(known.count(name) == 1);
    if (const std::size_t link = tag.find(" href=\""); link != std::string::npos) CHECK(tag[link + 7] == '#');
  }
  CHECK(scripts == 1);
}

TEST_CASE("every element of the HTML report is closed where it belongs") {
  std::vector<std::string> open;
  for (const std::string& tag : read_markup(without_assets(rendered(report_formats::html))).tags) {
    if (tag.front() == '!' || tag.back() == '/') continue;
    const std::string name = tag.substr(tag.front() == '/', tag.find(' ') - (tag.front() == '/'));
    if (tag.front() != '/') {
      open.push_back(name);
      continue;
    }
    REQUIRE_FALSE(open.empty());
    REQUIRE(open.back() == name);
    open.pop_back();
  }
  CHECK(open.empty());
}

TEST_CASE("no hostile text begins a formula in the CSV report or tears a row") {
  const auto rows = read_csv(rendered(report_formats::csv));
  std::set<std::string> cells;
  for (const std::vector<std::string>& row : rows) {
    CHECK(row.size() == rows.front().size());
    for (std::size_t i = 0; i < row.size(); ++i) {
      INFO(rows.front()[i] << ": " << row[i]);
      const std::string& cell = row[i];
      cells.insert(cell);
      const std::size_t first = cell.find_first_not_of(" \t\r\n");
      const bool is_number = !cell.empty() && cell.find_first_not_of("-.0123456789e") == std::string::npos;
      if (first != std::string::npos && !is_number) {
        CHECK(std::string_view("=+-@").find(cell[first]) == std::string_view::npos);
      }
    }
  }
  for (const std::string_view hostile : hostile_texts) {
    const std::string shown = printable(line_of(hostile));
    INFO(shown);
    CHECK((cells.count(shown) == 1 || cells.count("'" + shown) == 1));
  }
}

TEST_CASE("hostile texts come back from the JSON report as they are written") {
  const auto parsed = nlohmann::json::parse(rendered(report_formats::json));
  std::set<std::string> titles;
  for (const auto& page : parsed.at("pages")) {
    for (const auto& goal : page.at("goals")) titles.insert(goal.at("title").get<std::string>());
  }
  for (const std::string_view hostile : hostile_texts) {
    const std::string line = line_of(hostile);
    const bool is_utf8 = line.find('\xFF') == std::string::npos;
    INFO(line);
    if (is_utf8) CHECK(titles.count(line) == 1);
  }
}

TEST_CASE("hostile texts leave the tables of the Markdown report whole") {
  const std::string markdown = rendered(report_formats::markdown);
  CHECK(find_invalid(markdown) == markdown.size());
  const auto html = testing::run_process(
      {"cmark-gfm", "--unsafe", "-e", "table", "-e", "autolink", "-e", "strikethrough"}, {.input = markdown});
  if (html.exit_code != 0) {
    WARN("cmark-gfm is not installed: nothing was parsed");
    return;
  }
  const auto count = [](std::string_view text, std::string_view part) {
    std::size_t found = 0;
    for (std::size_t at = text.find(part); at != std::string_view::npos; at = text.find(part, at + 1)) ++found;
    return found;
  };
  CHECK(count(html.output, "<tr>") == count(markdown, "\n|") - count(markdown, "\n|---|"));
  for (const std::string_view made : {"<a ", "<img", "<script", "<b ", "<del>"}) CHECK(count(html.output, made) == 0);
}

TEST_CASE("what looks like a reference to a character stays what it is in a workbook") {
  const auto book = read_workbook_of("Objective o: Write _x0041_ and _x00zz_\n");
  if (book) CHECK(book->find("Write _x005F_x0041_ and _x00zz_") != std::string::npos);
}

TEST_CASE("a text whose escapes would not fit into a cell is cut and not left out") {
  std::string statement = "Cut me";
  for (int i = 0; i < 6'000; ++i) statement += "\xE2\x80\xAE";  // shown as `\u202e`
  const auto book = read_workbook_of("Objective o: " + statement + "\n");
  if (book) CHECK(book->find("Cut me") != std::string::npos);
}

TEST_CASE("hostile texts are texts in the workbook, and no formula holds one") {
  const auto rendered_book = report_formats::xlsx.render(Hostile().report);
  if (!rendered_book) {
    WARN(rendered_book.error().message);
    return;
  }
  const testing::TemporaryDirectory directory;
  directory.write("hostile.xlsx", *rendered_book);
  const auto read =
      testing::run_process({"python3", "tests/support/read_workbook.py", (directory.path() / "hostile.xlsx").string()});
  if (read.exit_code == 127) {
    WARN("python3 is not installed: nothing was read");
    return;
  }
  INFO(read.errors);
  REQUIRE(read.exit_code == 0);
  const auto parsed = nlohmann::json::parse(read.output);
  const auto texts = parsed.at("texts").get<std::set<std::string>>();
  for (const std::string_view hostile : hostile_texts) {
    INFO(hostile);
    CHECK(texts.count(xml_characters(printable(line_of(hostile)))) == 1);
  }
  for (const auto& formula : parsed.at("formulas")) {
    const std::string text = formula.get<std::string>();
    INFO(text);
    CHECK(
        text.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_$!:,.()=<>*+-/\"{} ") ==
        std::string::npos);
    CHECK(text.find("cmd") == std::string::npos);
  }
}
