// The Markdown report under the eyes of a real GFM parser: hostile text shows as itself and every table stays whole.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <random>
#include <string>
#include <string_view>

#include "catalog/report_formats.hpp"
#include "model/build.hpp"
#include "render/markdown_text.hpp"
#include "render/report_format.hpp"
#include "support/catch.hpp"
#include "support/process.hpp"

using namespace goals;

namespace {

constexpr std::array<std::string_view, 40> pieces{
    "|",         "\\",       "\\|",          "`",      "**",       "_a_",       "~~",         "<script>",
    "</td>",     "<!--",     "-->",          "[x](y)", "![i](u)",  "[r]: http", "@everyone",  "#12",
    "GH-3",      "!7",       ":tada:",       "$x$",    "www.a.bc", "a@b.cd",    "http://a.b", "ftp://x.y",
    "&lt;",      "&#64;all", "# h",          "1. x",   "- y",      "> q",       "```",        "---",
    "<details>", "\t",       "xmpp:a@b.c/d", "é漢字",  "\u00a0x",  "{{t}}",     "||",         "end"};

std::string hostile_text(std::mt19937& random) {
  std::string text = "Raise";
  const std::size_t count = 1 + random() % 6;
  for (std::size_t i = 0; i < count; ++i) {
    if (random() % 2 == 0) text += ' ';
    text += pieces[random() % pieces.size()];
  }
  return text;
}

std::string hostile_document(std::mt19937& random) {
  std::string text = "Cycle: 2026-Q3\nTeam: " + hostile_text(random) + "\nOwner: " + hostile_text(random) + "\n";
  text += "Objective o: " + hostile_text(random) + "\n";
  for (int i = 0; i < 4; ++i) {
    text += fmt::format("  KR k{}: {} from 1 to 3\n    2026-08-0{}: {} {}\n    > {}\n", i, hostile_text(random), i + 1,
                        i, hostile_text(random), hostile_text(random));
    text += "    2026-08-09: target 4 -> 3 because " + hostile_text(random) + "\n";
  }
  text += "KPI p: " + hostile_text(random) + " below 5\n  guards: o\n  2026-08-01: 7 " + hostile_text(random) + "\n";
  text += "Goal g: " + hostile_text(random) + "\n  specific: " + hostile_text(random) + "\n";
  return text;
}

std::string markdown_of(std::string text) {
  const Workspace workspace = build_workspace({{"x.goals", std::move(text)}}, {});
  ScoreOptions options;
  options.today = *make_date(2026, 8, 15);
  const Scores scores = compute_scores(workspace, options);
  return *report_formats::markdown.render({workspace, scores, {}, {}});
}

std::size_t count_of(std::string_view text, std::string_view part) {
  std::size_t count = 0;
  for (std::size_t at = text.find(part); at != std::string_view::npos; at = text.find(part, at + part.size())) ++count;
  return count;
}

/// What cmark-gfm makes of a text, with the extensions that GitHub has on; empty where it is not installed.
std::string html_of(const std::string& markdown) {
  testing::ProcessOptions options;
  options.input = markdown;
  const auto result = testing::run_process(
      {"cmark-gfm", "--unsafe", "-e", "table", "-e", "autolink", "-e", "strikethrough", "-e", "tasklist"}, options);
  return result.exit_code == 0 ? result.output : std::string();
}

/// The text of a page without tags and with entities resolved, word joiners left out.
std::string text_of(std::string_view html) {
  std::string text;
  for (std::size_t i = 0; i < html.size(); ++i) {
    if (html[i] == '<') {
      i = html.find('>', i);
    } else if (html.substr(i, 3) == "\u2060") {
      i += 2;
    } else {
      text += html[i];
    }
  }
  for (const auto& [entity, sign] :
       {std::pair<std::string_view, char>{"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'}, {"&amp;", '&'}}) {
    for (std::size_t at = text.find(entity); at != std::string::npos; at = text.find(entity, at + 1)) {
      text.replace(at, entity.size(), 1, sign);
    }
  }
  return text;
}

std::string without_empty_lines(std::string_view text) {
  std::string result;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '\n' || (!result.empty() && result.back() != '\n')) result += text[i];
  }
  return result;
}

}  // namespace

TEST_CASE("escaped text shows as itself in a cell") {
  std::mt19937 random(5);
  for (int round = 0; round < 60; ++round) {
    std::string markdown = "| a |\n|---|\n";
    std::string expected = "a\n";
    for (int row = 0; row < 30; ++row) {
      std::string text = hostile_text(random) + ".";
      markdown += "| " + markdown_escaped(text) + " |\n";
      std::replace(text.begin(), text.end(), '\t', ' ');
      expected += text + "\n";
    }
    const std::string html = html_of(markdown);
    if (html.empty()) {
      WARN("cmark-gfm is not installed: nothing was compared");
      return;
    }
    CHECK(without_empty_lines(text_of(html)) == expected);
    CHECK(count_of(html, "<a ") == 0);
  }
}

TEST_CASE("hostile documents make whole tables, and nothing but what the report itself writes") {
  std::mt19937 random(23);
  for (int round = 0; round < 60; ++round) {
    const std::string document = hostile_document(random);
    const std::string markdown = markdown_of(document);
    const std::string html = html_of(markdown);
    if (html.empty()) {
      WARN("cmark-gfm is not installed: nothing was parsed");
      return;
    }
    INFO(document << "\n" << markdown);
    const std::size_t rows = count_of(markdown, "\n|") - count_of(markdown, "\n|---|");
    CHECK(count_of(html, "<tr>") == rows);
    for (const std::string_view made :
         {"<a ", "<img", "<script", "<del>", "<td></td>\n<td></td>\n<td></td>", "<h6", "<ol"}) {
      CHECK(count_of(html, made) == 0);
    }
    CHECK(count_of(html, "<details>") == count_of(markdown, "\n<details>"));
    CHECK(count_of(html, "<pre>") == count_of(markdown, "```mermaid"));
  }
}

TEST_CASE("control characters and bidirectional overrides never come out raw") {
  const std::string markdown = markdown_of(
      "Objective o: a\x01"
      "b\u202e\x7f\x1b[31m\n");
  CHECK(markdown.find('\x01') == std::string::npos);
  CHECK(markdown.find('\x1b') == std::string::npos);
  CHECK(markdown.find("\u202e") == std::string::npos);
}

TEST_CASE("an empty workspace makes a report that says so") {
  CHECK(markdown_of("").find("Nothing to report") != std::string::npos);
}
