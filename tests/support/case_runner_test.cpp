// The runner of literate cases, on pages and producers made for the purpose.
#include "support/case_runner.hpp"

#include <array>

#include "support/catch.hpp"

using goals::testing::BlockProducer;
using goals::testing::Case;
using goals::testing::CaseFile;
using goals::testing::parse_case_file;
using goals::testing::run_cases;
using goals::testing::RunResult;

namespace {

constexpr std::array<std::string_view, 1> width_option{"width"};

const BlockProducer shout{"shout",
                          [](const Case& test_case) {
                            std::string text = test_case.files.at(0).text;
                            for (char& c : text) c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
                            return text;
                          },
                          width_option};

/// Complains about an input that begins with `bad`.
const BlockProducer diagnostics{
    "diagnostics", [](const Case& test_case) {
      return std::string(test_case.files.at(0).text.rfind("bad", 0) == 0 ? "it is bad\n" : "");
    }};

constexpr std::array<const BlockProducer*, 2> producers{&shout, &diagnostics};

RunResult run(const CaseFile& file) { return run_cases(file, {.producers = producers, .program_directory = "/bin"}); }

}  // namespace

TEST_CASE("a page whose blocks are right passes, and counts them") {
  const CaseFile file = parse_case_file("p.md", "## A\n```goals\nhi\n```\n```shout\nHI\n```\n```diagnostics\n```\n");
  const RunResult result = run(file);
  CHECK(result.failures.empty());
  CHECK(result.differences.empty());
  CHECK(result.blocks == 2);
}

TEST_CASE("a wrong block is reported with its line and a diff, and can be mended") {
  const CaseFile file = parse_case_file("p.md", "## A\n```goals\nhi\n```\n```shout\nHO\n```\n");
  const RunResult result = run(file);
  REQUIRE(result.differences.size() == 1);
  CHECK(to_string(file, result.differences[0]) == "p.md:5: `shout` differs in \"A\"\n- HO\n+ HI\n");
  CHECK(rewritten(file, result.mended) == "## A\n```goals\nhi\n```\n```shout\nHI\n```\n");
}

TEST_CASE("an input without expectation must be free of diagnostics") {
  CHECK(run(parse_case_file("p.md", "## A\n```goals\ngood\n```\n")).failures.empty());
  const RunResult result = run(parse_case_file("p.md", "## A\n```goals\nbad\n```\n"));
  REQUIRE(result.failures.size() == 1);
  CHECK(result.failures[0].line == 2);
  CHECK(result.failures[0].message == "\"A\" shows no `diagnostics` block, so it should have none\n+ it is bad\n");
}

TEST_CASE("a block that nobody produces fails") {
  const RunResult result = run(parse_case_file("p.md", "## A\n```goals\n```\n```whisper\n```\n"));
  REQUIRE(result.failures.size() == 1);
  CHECK(result.failures[0].line == 4);
  CHECK(result.failures[0].message ==
        "unknown block `whisper`; known are `goals`, `text`, `console`, `shout`, `diagnostics`");
}

TEST_CASE("a block without an input fails") {
  const RunResult result = run(parse_case_file("p.md", "## A\n```shout\n```\n"));
  REQUIRE(result.failures.size() == 1);
  CHECK(result.failures[0].message == "the block `shout` has no input above it");
}

TEST_CASE("an option that nobody reads fails") {
  CHECK(run(parse_case_file("p.md", "## A\n<!-- width: 80 -->\n```goals\n```\n")).failures.empty());
  const RunResult result = run(parse_case_file("p.md", "## A\n<!-- toady: 2026-08-20 -->\n```goals\n```\n"));
  REQUIRE(result.failures.size() == 1);
  CHECK(result.failures[0].message == "no block reads the option `toady`");
}

TEST_CASE("the errors of a page fail it") { CHECK(run(parse_case_file("p.md", "# nothing\n")).failures.size() == 1); }

TEST_CASE("console blocks run their commands on the files of the case") {
  const CaseFile file = parse_case_file("p.md",
                                        "## A\n```goals dir/a.goals\nhi\n```\n```console\n$ cat dir/a.goals\nhi\n"
                                        "$ pwd; echo e >&2; exit 3\n$PWD\ne\nexit 3\n$ printf '%s' \\\n  x\nx\n"
                                        "\\ no end of line\n```\n");
  const RunResult result = run(file);
  CHECK(result.failures.empty());
  CHECK(result.blocks == 1);
  for (const auto& difference : result.differences) FAIL_CHECK(to_string(file, difference));
}

TEST_CASE("console blocks of a case share their directory, those of the next case do not") {
  const CaseFile file = parse_case_file("p.md",
                                        "## A\n```console\n$ echo x > f\n```\n```console\n$ cat f\nx\n```\n"
                                        "## B\n```console\n$ test -e f\nexit 1\n```\n");
  const RunResult result = run(file);
  CHECK(result.failures.empty());
  CHECK(result.blocks == 3);
  for (const auto& difference : result.differences) FAIL_CHECK(to_string(file, difference));
}

TEST_CASE("console blocks need a program and a command") {
  const CaseFile file = parse_case_file("p.md", "## A\n```console\n$ true\n```\n");
  CHECK(run_cases(file, {.producers = producers, .program_directory = {}}).failures.size() == 1);
  CHECK(run(parse_case_file("p.md", "## A\n```console\ntrue\n```\n")).failures.size() == 1);
}
