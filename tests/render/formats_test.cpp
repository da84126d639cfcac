// What holds for every format of diagnostics, whatever the documents say: fingerprints that stay, output that is the
// same each time, and limits that GitHub sets.
#include <set>
#include <string>
#include <vector>

#include "catalog/diagnostic_formats.hpp"
#include "formats/sample.hpp"
#include "lint/lint.hpp"
#include "model/build.hpp"
#include "render/diagnostic_format.hpp"
#include "render/fingerprint.hpp"
#include "support/catch.hpp"
#include "support/hostile.hpp"

using goals::Diagnostic;
using goals::SourceFile;
using goals::Workspace;

namespace {

struct Linted {
  Workspace workspace;
  std::vector<Diagnostic> diagnostics;

  std::vector<std::string> prints() const { return goals::fingerprints(workspace, diagnostics); }
};

Linted lint(std::vector<SourceFile> sources) {
  Workspace workspace = goals::build_workspace(std::move(sources), {});
  auto diagnostics = goals::lint(workspace, {.today = *goals::make_date(2026, 8, 20), .settings = {}});
  return {std::move(workspace), std::move(diagnostics)};
}

const std::string text =
    "Owner: @ada\n"
    "Objective reading: Make the library the place where the town reads\n"
    "  KR visits: Improve visits\n"
    "  KR loans: Improve loans\n"
    "Objetive typo: An unknown label\n";

std::string render(const goals::DiagnosticFormat& format, const goals::testing::Sample& sample) {
  return goals::render(format, {.workspace = sample.workspace, .diagnostics = sample.diagnostics});
}

}  // namespace

TEST_CASE("a fingerprint stays when lines move and neighbours change") {
  const auto before = lint({{"a.goals", text}});
  const std::string moved = "# A word before it.\n\n\nTeam: Library\n\n" + text.substr(0, text.find("  KR loans")) +
                            "    2026-08-10: 5\n\n" + text.substr(text.find("  KR loans"));
  const auto after = lint({{"a.goals", moved}});
  REQUIRE(before.prints().size() > 2);
  const auto now = after.prints();
  const std::set<std::string> known(now.begin(), now.end());
  for (std::size_t i = 0; i < before.diagnostics.size(); ++i) {
    INFO(before.diagnostics[i].message);
    CHECK(known.count(before.prints()[i]) == 1);
  }
}

TEST_CASE("a fingerprint tells findings, declarations and files apart") {
  const auto found = lint({{"a.goals", text + "Objetive typo: An unknown label\n"}, {"b.goals", text}});
  const auto prints = found.prints();
  CHECK(std::set<std::string>(prints.begin(), prints.end()).size() == prints.size());
  for (const std::string& print : prints) CHECK(print.size() == 16);
}

TEST_CASE("another finding in one declaration leaves those of the others as they were") {
  const auto before = lint({{"a.goals", text}});
  const auto after = lint({{"a.goals", text.substr(0, text.find("Objetive")) + "  KR new: Improve events\n" +
                                           text.substr(text.find("Objetive"))}});
  const auto prints = after.prints();
  const std::set<std::string> known(prints.begin(), prints.end());
  for (const std::string& print : before.prints()) CHECK(known.count(print) == 1);
}

TEST_CASE("every format gives the same bytes each time") {
  for (const goals::testing::Sample& sample : goals::testing::all_samples()) {
    for (const goals::DiagnosticFormat* format : goals::diagnostic_formats::all()) {
      INFO(sample.name << " as " << format->name);
      CHECK(render(*format, sample) == render(*format, sample));
    }
  }
}

TEST_CASE("formats that people read write one hostile text on one line and nothing that a terminal obeys") {
  for (const std::string_view hostile : goals::testing::hostile_texts) {
    const goals::testing::Sample sample = goals::testing::hostile_sample(hostile);
    for (const auto* format : {&goals::diagnostic_formats::human, &goals::diagnostic_formats::concise,
                               &goals::diagnostic_formats::plain, &goals::diagnostic_formats::github}) {
      const std::string out = render(*format, sample);
      INFO(format->name << ": " << out);
      const bool may_hold_tabs = format == &goals::diagnostic_formats::github;
      for (const char byte : out)
        CHECK((byte == '\n' || static_cast<unsigned char>(byte) >= 0x20 || (may_hold_tabs && byte == '\t')));
      CHECK(out.find('\x7F') == std::string::npos);
      CHECK(out.find("\u202E") == std::string::npos);
      CHECK(out.find("\u009B") == std::string::npos);
    }
    const std::string concise = render(goals::diagnostic_formats::concise, sample);
    CHECK(std::count(concise.begin(), concise.end(), '\n') == 1);
  }
}

TEST_CASE("no hostile text becomes a command of GitHub Actions") {
  for (const std::string_view hostile : goals::testing::hostile_texts) {
    const std::string out = render(goals::diagnostic_formats::github, goals::testing::hostile_sample(hostile));
    INFO(out);
    std::size_t lines_with_command = 0;
    for (std::size_t at = 0; at < out.size(); at = out.find('\n', at) + 1)
      lines_with_command += out.substr(at, 2) == "::";
    CHECK(lines_with_command == 1);
  }
}

TEST_CASE("links are made only where the caller gives the directory that they begin in") {
  const auto found = lint({{"with blank.goals", text}});
  goals::DiagnosticInput input{.workspace = found.workspace, .diagnostics = found.diagnostics};
  CHECK(goals::render(goals::diagnostic_formats::human, input).find("\x1b]8") == std::string::npos);
  input.link_root = "/home/ada";
  CHECK(goals::render(goals::diagnostic_formats::human, input)
            .find("\x1b]8;;file:///home/ada/with%20blank.goals\x1b\\with blank.goals:3:14\x1b]8;;\x1b\\") !=
        std::string::npos);
}

TEST_CASE("a line with very many findings takes every format a moment and no more") {
  std::string line = "Cycle: 2026-Q3\nObjective a: x\n  supports: ";
  for (int i = 0; i < 60'000; ++i) line += "é.n" + std::to_string(i) + ", ";
  const auto found = lint({{"a.goals", line + "b\n"}});
  REQUIRE(found.diagnostics.size() > 60'000);
  for (const goals::DiagnosticFormat* format : goals::diagnostic_formats::all()) {
    INFO(format->name);
    CHECK(goals::render(*format, {.workspace = found.workspace, .diagnostics = found.diagnostics}).size() > 60'000);
  }
}
