// What a case page may look like, and what is refused.
#include "support/case_file.hpp"

#include "support/catch.hpp"

using goals::testing::CaseFile;
using goals::testing::parse_case_file;
using goals::testing::rewritten;

TEST_CASE("a heading with an input and an expectation is a case") {
  const CaseFile file = parse_case_file("page.md",
                                        "# Title\n\nProse.\n\n## First\n```goals\nKR: a\n```\n\n"
                                        "```diagnostics\nx.goals:1:1\n```\n");
  REQUIRE(file.errors.empty());
  REQUIRE(file.cases.size() == 1);
  CHECK(file.cases[0].heading == "First");
  CHECK(file.cases[0].line == 6);
  REQUIRE(file.cases[0].files.size() == 1);
  CHECK(file.cases[0].files[0].path == "x.goals");
  CHECK(file.cases[0].files[0].text == "KR: a\n");
  REQUIRE(file.cases[0].expectations.size() == 1);
  CHECK(file.cases[0].expectations[0].name == "diagnostics");
  CHECK(file.cases[0].expectations[0].line == 10);
  CHECK(file.cases[0].expectations[0].text == "x.goals:1:1\n");
}

TEST_CASE("inputs with paths gather into one workspace") {
  const CaseFile file = parse_case_file("page.md",
                                        "## Two files\n```goals a/b.goals\nA\n```\n```toml goals.toml\nT\n```\n"
                                        "```tree\n```\n");
  REQUIRE(file.cases.size() == 1);
  REQUIRE(file.cases[0].files.size() == 2);
  CHECK(file.cases[0].files[0].path == "a/b.goals");
  CHECK(file.cases[0].files[1].path == "goals.toml");
  CHECK(file.cases[0].expectations[0].text.empty());
}

TEST_CASE("a second input without a path begins a new case") {
  const CaseFile file = parse_case_file("page.md", "## H\n```goals\nA\n```\n```goals\nB\n```\n");
  REQUIRE(file.cases.size() == 2);
  CHECK(file.cases[1].heading == "H");
  CHECK(file.cases[1].files[0].text == "B\n");
}

TEST_CASE("an input after an expectation begins a new case") {
  const CaseFile file =
      parse_case_file("page.md", "## H\n```goals a.goals\nA\n```\n```tree\n```\n```goals b.goals\nB\n```\n");
  REQUIRE(file.cases.size() == 2);
  CHECK(file.cases[1].files.size() == 1);
}

TEST_CASE("options of the title hold for the page, others for their heading") {
  const CaseFile file = parse_case_file("page.md",
                                        "# T\n<!-- today: 2026-08-20 -->\n## A\n<!-- today: 2026-01-01 -->\n"
                                        "<!-- an ordinary remark: no option -->\n```goals\n```\n## B\n```goals\n```\n");
  REQUIRE(file.cases.size() == 2);
  CHECK(file.cases[0].option("today") == "2026-01-01");
  CHECK(file.cases[1].option("today") == "2026-08-20");
  CHECK(file.cases[1].options.size() == 1);
  CHECK(file.cases[1].option("width", "80") == "80");
}

TEST_CASE("escapes are read only where a case asks for them") {
  const CaseFile file = parse_case_file("page.md",
                                        "## A\n```goals\na\\tb\n```\n## B\n<!-- escapes: on -->\n"
                                        "```goals\na\\tb\\r\\\\\\xff\\u{202e}\\q\n```\n");
  REQUIRE(file.cases.size() == 2);
  CHECK(file.cases[0].files[0].text == "a\\tb\n");
  CHECK(file.cases[1].files[0].text == "a\tb\r\\\xff\xe2\x80\xae\\q\n");
}

TEST_CASE("a longer fence holds shorter ones, and headings inside a fence are text") {
  const CaseFile file =
      parse_case_file("page.md", "## A\n```goals\n# note\n```\n````markdown\n```mermaid\n```\n````\n");
  REQUIRE(file.cases.size() == 1);
  CHECK(file.cases[0].files[0].text == "# note\n");
  CHECK(file.cases[0].expectations[0].text == "```mermaid\n```\n");
}

TEST_CASE("blocks named text are prose") {
  const CaseFile file = parse_case_file("page.md", "## A\n```text\nfree\n```\n```goals\n```\n");
  REQUIRE(file.cases.size() == 1);
  CHECK(file.cases[0].files.size() == 1);
  CHECK(file.cases[0].expectations.empty());
}

TEST_CASE("a page is in error when a block is open or nameless, or no case is there") {
  CHECK(parse_case_file("p", "## A\n```goals\nx\n").errors.at(0).message == "the block `goals` is never closed");
  CHECK(parse_case_file("p", "## A\n```\nx\n```\n").errors.at(0).message ==
        "a block needs a name; prose is named `text`");
  CHECK(parse_case_file("p", "# only prose\n").errors.at(0).message == "the page holds no case");
}

TEST_CASE("rewriting replaces the blocks named and keeps every other byte") {
  const CaseFile file =
      parse_case_file("p", "## A\n```goals\nx\n```\n\n```tree\nold\n```\nbetween\n```model\nold\n```\nend");
  REQUIRE(file.cases.at(0).expectations.size() == 2);
  const auto& blocks = file.cases[0].expectations;
  CHECK(rewritten(file, {{&blocks[0], "new\n"}, {&blocks[1], "```\n"}}) ==
        "## A\n```goals\nx\n```\n\n```tree\nnew\n```\nbetween\n````model\n```\n````\nend");
}
