// What holds for the tree of any bytes: random ones, random lines of the language, and examples with bytes changed.
#include "syntax/parse.hpp"

#include <algorithm>
#include <filesystem>
#include <random>
#include <string>
#include <vector>

#include "support/catch.hpp"
#include "support/temporary_directory.hpp"
#include "text/utf8.hpp"

using goals::Diagnostic;
using goals::Node;
using goals::NodeKind;
using goals::TextRange;
using goals::Token;
using goals::TokenKind;
using goals::Tree;

namespace {

struct Parsed {
  Tree tree;
  std::vector<Diagnostic> diagnostics;
};

Parsed parsed(std::string_view text) {
  Parsed result;
  goals::parse(text, result.tree, result.diagnostics);
  return result;
}

bool is_boundary(std::string_view text, std::uint32_t at) {
  for (std::uint32_t back = 1; back <= 3 && back <= at; ++back) {
    const goals::CodePoint point = goals::decode(text, at - back);
    if (point.valid && point.size > back) return false;
  }
  return true;
}

/// Why the tokens do not spell the text; empty when they do.
std::string token_fault(const Tree& tree, std::string_view text) {
  std::uint32_t end = 0;
  for (std::size_t i = 0; i < tree.token_count(); ++i) {
    const Token token = tree.token(i);
    if (token.range.begin != end || token.range.empty()) return "a gap or an empty token";
    end = token.range.end;
    const std::string_view spelled = token.range.of(text);
    if (token.kind == TokenKind::blanks && spelled.find_first_not_of(" \t") != std::string_view::npos)
      return "blanks that are none";
    const bool holds_end = spelled.find_first_of("\r\n") != std::string_view::npos;
    if (holds_end != (token.kind == TokenKind::line_end)) return "a line end inside a token";
  }
  return end == text.size() ? "" : "the tokens end before the text";
}

/// Why the lines begin elsewhere than in the text; empty when they do not.
std::string line_fault(const Tree& tree, std::string_view text) {
  const goals::LineStarts found = tree.line_starts();
  const goals::LineStarts expected = goals::find_line_starts(text);
  return found.count == expected.count && found.sampled == expected.sampled ? "" : "lines that begin elsewhere";
}

std::string node_fault(const Tree& tree) {
  std::vector<std::size_t> ends;  // of the subtrees that are open
  for (std::size_t i = 0; i < tree.node_count(); ++i) {
    const Node& node = tree.node(i);
    while (!ends.empty() && ends.back() <= i) ends.pop_back();
    const std::size_t end = i + node.subtree_size;
    if (node.subtree_size < 1 || end > (ends.empty() ? tree.node_count() : ends.back())) return "subtrees cross";
    if (node.first_token > tree.token_end(i)) return "a node ends before it begins";
    if (node.parent != Node::no_parent && (node.parent >= i || node.parent + tree.node(node.parent).subtree_size < end))
      return "a node outside of its parent";
    if (node.subtree_size > 1) ends.push_back(end);
  }
  return "";
}

std::string diagnostic_fault(const Parsed& parsed, std::string_view text) {
  const auto is_place = [text](TextRange range) {
    return range.begin <= range.end && range.end <= text.size() && is_boundary(text, range.begin) &&
           is_boundary(text, range.end);
  };
  for (std::size_t i = 0; i < parsed.diagnostics.size(); ++i) {
    const Diagnostic& diagnostic = parsed.diagnostics[i];
    if (!is_place(diagnostic.range)) return "a range that is no place: " + diagnostic.message;
    if (goals::find_invalid(diagnostic.message) != diagnostic.message.size()) return "raw bytes in a message";
    if (goals::find_invalid(diagnostic.help) != diagnostic.help.size()) return "raw bytes in a help";
    if (i > 0 && goals::comes_before(diagnostic, parsed.diagnostics[i - 1])) return "diagnostics out of order";
    for (const goals::Fix& fix : diagnostic.fixes) {
      for (const goals::TextEdit& edit : fix.edits) {
        if (!is_place(edit.range)) return "an edit of no place: " + fix.title;
        if (edit.range.of(text) == edit.text) return "a fix that changes nothing: " + fix.title;
      }
    }
  }
  return "";
}

/// A malformed line has a finding on it.
std::string malformed_fault(const Parsed& parsed) {
  for (std::size_t i = 0; i < parsed.tree.node_count(); ++i) {
    if (parsed.tree.node(i).kind != NodeKind::malformed) continue;
    const TextRange line = parsed.tree.line_range(i);
    bool found = false;
    for (const Diagnostic& diagnostic : parsed.diagnostics)
      found = found || (line.begin <= diagnostic.range.begin && diagnostic.range.end <= line.end);
    if (!found) return "a malformed line without a finding";
  }
  return "";
}

void check(const std::string& text) {
  const Parsed first = parsed(text);
  std::string fault = token_fault(first.tree, text);
  if (fault.empty()) fault = line_fault(first.tree, text);
  if (fault.empty()) fault = node_fault(first.tree);
  if (fault.empty()) fault = diagnostic_fault(first, text);
  if (fault.empty() && text.size() < 4096) fault = malformed_fault(first);
  if (fault.empty() && goals::dump(parsed(text).tree) != goals::dump(first.tree))
    fault = "another tree the second time";
  INFO(goals::printable(text));
  REQUIRE(fault == "");
}

constexpr std::string_view pieces[]{"Objective",
                                    "KR",
                                    "Goal",
                                    "KPI",
                                    "Initiative",
                                    "Key Results:",
                                    "Initiatives:",
                                    "Cycle: 2026-Q3",
                                    "Team: A",
                                    "owner",
                                    ":",
                                    ": ",
                                    " nps",
                                    " 1",
                                    "- ",
                                    "* ",
                                    "1. ",
                                    "•",
                                    "#",
                                    "> ",
                                    "\n",
                                    "\n",
                                    "\n  ",
                                    "\n    ",
                                    "\r\n",
                                    "\r",
                                    "\t",
                                    "2026-08-01: ",
                                    "2026-02-30: ",
                                    "53",
                                    "(confidence 60%)",
                                    " (on track, at risk)",
                                    "target 1 -> 2",
                                    " because ",
                                    "deferred to ",
                                    "dropped",
                                    "# goals: allow(x)",
                                    "x-y: z",
                                    "\xEF\xBB\xBF",
                                    "\xFF",
                                    "\xE2",
                                    "\x80",
                                    "é",
                                    "\x07",
                                    "\u202E",
                                    "text",
                                    " ",
                                    "→",
                                    "/",
                                    "31/12/2026",
                                    "Objectiv"};

std::string random_page(std::mt19937& random) {
  std::string text;
  for (auto count = random() % 60; count > 0; --count) text += pieces[random() % std::size(pieces)];
  return text;
}

std::string mutated(std::string text, std::mt19937& random) {
  for (auto count = 1 + random() % 8; count > 0 && !text.empty(); --count) {
    const std::size_t at = random() % text.size();
    switch (random() % 4) {
      case 0: text[at] = static_cast<char>(random() % 256); break;
      case 1: text.erase(at, 1 + random() % 5); break;
      case 2: text.insert(at, pieces[random() % std::size(pieces)]); break;
      default: text.insert(at, text.substr(random() % text.size(), random() % 80)); break;
    }
  }
  return text;
}

std::vector<std::string> example_paths() {
  std::vector<std::string> paths;
  for (const auto& entry : std::filesystem::recursive_directory_iterator("examples")) {
    if (entry.path().extension() == ".goals") paths.push_back(entry.path().generic_string());
  }
  std::sort(paths.begin(), paths.end());
  REQUIRE(!paths.empty());
  return paths;
}

/// The kinds of the lines, with all their tokens: what a line is by itself.
std::vector<std::string> lines_of(const Tree& tree) {
  std::vector<std::string> lines;
  for (std::size_t i = 0; i < tree.node_count(); ++i) {
    std::string line(goals::to_string(tree.node(i).kind));
    for (std::size_t t = tree.node(i).first_token; t < tree.token_end(i); ++t) {
      if (tree.token(t).kind == TokenKind::line_end) continue;
      line.append(" ")
          .append(goals::to_string(tree.token(t).kind))
          .append("=")
          .append(tree.token(t).range.of(tree.text()));
    }
    lines.push_back(line);
  }
  return lines;
}

}  // namespace

TEST_CASE("random bytes have a tree that spells them") {
  std::mt19937 random(23);
  for (int i = 0; i < 4000; ++i) {
    std::string text(random() % 120, ' ');
    for (char& c : text) c = static_cast<char>(random() % 256);
    check(text);
  }
}

TEST_CASE("random pages of the language's own pieces have a tree that spells them") {
  std::mt19937 random(29);
  for (int i = 0; i < 15000; ++i) check(random_page(random));
}

TEST_CASE("examples with bytes changed have a tree that spells them") {
  std::mt19937 random(31);
  for (const std::string& path : example_paths()) {
    const std::string text = goals::testing::read_file(path);
    check(text);
    for (int i = 0; i < 40; ++i) check(mutated(text, random));
  }
}

TEST_CASE("what a line is does not depend on the lines around it") {
  std::mt19937 random(37);
  for (int i = 0; i < 5000; ++i) {
    const std::string above = random_page(random);
    const std::string below = random_page(random);
    const bool marked = below.rfind("\xEF\xBB\xBF", 0) == 0;  // a mark is one only at the beginning of a file
    if (above.empty() || marked) continue;
    std::vector<std::string> expected = lines_of(parsed(above + "\n").tree);
    for (std::string& line : lines_of(parsed(below).tree)) expected.push_back(std::move(line));
    const std::string both = above + "\n" + below;
    INFO(goals::printable(both));
    REQUIRE(lines_of(parsed(both).tree) == expected);
  }
}

TEST_CASE("ends of line are all the same to the tree") {
  std::mt19937 random(41);
  for (int i = 0; i < 2000; ++i) {
    std::string unix_text = random_page(random);
    for (char& c : unix_text) c = c == '\r' ? ' ' : c;
    std::string dos_text;
    for (const char c : unix_text) dos_text.append(c == '\n' ? "\r\n" : std::string(1, c));
    std::string mac_text = unix_text;
    for (char& c : mac_text) c = c == '\n' ? '\r' : c;
    const std::string expected = goals::dump(parsed(unix_text).tree);
    INFO(goals::printable(unix_text));
    REQUIRE(goals::dump(parsed(dos_text).tree) == expected);
    REQUIRE(goals::dump(parsed(mac_text).tree) == expected);
  }
}

TEST_CASE("a tree that is used again holds nothing of the text before") {
  Tree tree;
  std::vector<Diagnostic> diagnostics;
  goals::parse("Objective: a\n  KR: b\n", tree, diagnostics);
  goals::parse("", tree, diagnostics);
  CHECK(tree.node_count() == 0);
  CHECK(tree.token_count() == 0);
  const std::string text = "Goal: c";
  goals::parse(text, tree, diagnostics);
  CHECK(goals::dump(tree) == "labelled label=`Goal` colon=`:` value=`c`\n");
  CHECK(diagnostics.empty());
}

TEST_CASE("what is mended to an id is one") {
  std::mt19937 random(43);
  for (int i = 0; i < 5000; ++i) {
    const std::string text = random_page(random);
    const std::string id = goals::to_id(text);
    if (!id.empty() && !goals::is_id(id)) FAIL(goals::printable(text));
    if (goals::is_id(text) && id != text && text.back() != '-' && text.find("--") == std::string::npos) FAIL(text);
  }
  CHECK(goals::to_id("NPS score!") == "nps-score");
  CHECK(goals::to_id("***").empty());
  CHECK_FALSE(goals::is_id("-a"));
  CHECK_FALSE(goals::is_id(""));
  CHECK(goals::is_id("2fa-rate"));
}
