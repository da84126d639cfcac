// Huge and hostile workspaces: what they mean, and that the work grows with the input and not with its square. Work is
// counted as allocated bytes and as bytes of the findings, so that a slow machine changes nothing.
#include <cstdlib>
#include <new>
#include <string>
#include <vector>

#include "catalog/problems.hpp"
#include "model/build.hpp"
#include "support/catch.hpp"

using goals::Diagnostic;
using goals::Item;
using goals::Workspace;

namespace {

std::size_t allocated_bytes = 0;

}  // namespace

void* operator new(std::size_t size, const std::nothrow_t&) noexcept {
  allocated_bytes += size;
  return std::malloc(size == 0 ? 1 : size);
}
void* operator new(std::size_t size) {
  if (void* memory = operator new(size, std::nothrow)) return memory;
  throw std::bad_alloc();
}
void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }

namespace {

Workspace build(std::string text) { return goals::build_workspace({{"x.goals", std::move(text)}}, {}); }

const std::vector<Diagnostic>& diagnostics_of(const Workspace& workspace) {
  return workspace.documents[workspace.documents.id_at(0)].diagnostics;
}

const std::vector<Item>& items_of(const Workspace& workspace) {
  return workspace.documents[workspace.documents.id_at(0)].items;
}

template <class Make>
std::size_t work(Make make, std::size_t count) {
  const std::string text = make(count);
  const std::size_t before = allocated_bytes;
  const Workspace workspace = build(text);
  std::size_t findings = 0;
  for (const Diagnostic& diagnostic : diagnostics_of(workspace))
    findings += diagnostic.message.size() + diagnostic.help.size() + 100 * diagnostic.labels.size();
  return allocated_bytes - before + findings;
}

/// Ten times the input is at most about ten times the work; the rest is for vectors that double.
template <class Make>
void check_linear(Make make, std::size_t count) {
  const std::size_t once = work(make, count);
  const std::size_t tenfold = work(make, 10 * count);
  INFO(once << " bytes, and " << tenfold << " for ten times the input");
  CHECK(tenfold < 16 * once);
}

std::string objective(std::size_t number) {
  return "Objective o" + std::to_string(number) + ": Become the place number " + std::to_string(number) + "\n";
}

std::string chain(std::size_t length) {
  std::string text;
  for (std::size_t i = 0; i < length; ++i) {
    text += objective(i);
    if (i > 0) text += "  supports: o" + std::to_string(i - 1) + "\n";
  }
  return text;
}

std::string circle(std::size_t length) {
  std::string text;
  for (std::size_t i = 0; i < length; ++i)
    text += objective(i) + "  supports: o" + std::to_string((i + 1) % length) + "\n";
  return text;
}

std::string repeated(std::string_view line, std::size_t count) {
  std::string text;
  for (std::size_t i = 0; i < count; ++i) text += line;
  return text;
}

}  // namespace

TEST_CASE("a chain of ten thousand references is resolved to its end") {
  const Workspace workspace = build(chain(10000));
  CHECK(diagnostics_of(workspace).empty());
  CHECK(workspace.support_arrows.size() == 9999);
}

TEST_CASE("a circle of ten thousand objectives is one finding") {
  const Workspace workspace = build(circle(10000));
  REQUIRE(diagnostics_of(workspace).size() == 1);
  const Diagnostic& found = diagnostics_of(workspace).front();
  CHECK(found.problem == &goals::problems::reference_cycle);
  CHECK(found.message == "`o0` supports itself through `o1`, `o2`, `o3`, `o4`, `o5` and 9994 more");
}

TEST_CASE("ten thousand objectives that all support one, and one that supports them all") {
  std::string text = objective(0);
  for (std::size_t i = 1; i < 10000; ++i) text += objective(i) + "  supports: o0\n";
  const Workspace star = build(text);
  CHECK(diagnostics_of(star).empty());
  CHECK(star.supporters({star.documents.id_at(0), 0}).size() == 9999);

  text = objective(0) + "  supports: o1";
  for (std::size_t i = 2; i < 10000; ++i) text += ", o" + std::to_string(i);
  text += "\n";
  for (std::size_t i = 1; i < 10000; ++i) text += objective(i);
  const Workspace fan = build(text);
  CHECK(diagnostics_of(fan).empty());
  CHECK(fan.support_arrows.size() == 9999);
}

TEST_CASE("a million declarations are a million items") {
  const Workspace workspace = build(repeated("KPI: at least 9\n", 1000000));
  CHECK(items_of(workspace).size() == 1000000);
  CHECK(diagnostics_of(workspace).empty());
}

TEST_CASE("a line of ten megabytes is a statement, a note, a label that is none") {
  const std::string words = repeated("reach 70 of 100 ", 10000000 / 16);
  const Workspace workspace = build("Objective: " + words + "\n> " + words + "\n" + words + ": x\n");
  REQUIRE(items_of(workspace).size() == 1);
  CHECK(items_of(workspace).front().statement_range.size() == words.size() - 1);
  REQUIRE(diagnostics_of(workspace).size() == 1);
  CHECK(diagnostics_of(workspace).front().message.size() < 1000);
}

TEST_CASE("the work grows with the input") {
  check_linear(chain, 2000);
  check_linear(circle, 2000);
  check_linear([](std::size_t count) { return repeated("KPI: at least 9\n", count); }, 5000);
  check_linear([](std::size_t count) { return repeated("Objective a: b\n  KR c: Increase NPS from 1 to 2\n", count); },
               2000);
  check_linear([](std::size_t count) { return repeated("nonsense\n", count); }, 5000);
  check_linear([](std::size_t count) { return repeated("Objective a: b\n  supports: a, nobody\n", count); }, 2000);
  check_linear([](std::size_t count) { return "Goal: a\n" + repeated("owner: @a\n", count); }, 2000);
  check_linear([](std::size_t count) { return "Goal: a\n" + repeated("2026-08-01: 5 (on track)\n> x\n", count); },
               2000);
  check_linear([](std::size_t count) { return repeated("Team: a / b\nCycle: 2026-Q3\nGoal: a\n", count); }, 2000);
  check_linear([](std::size_t count) { return "Team: " + repeated("a / ", count) + "\nGoal: a\n"; }, 2000);
  check_linear([](std::size_t count) { return repeated("Team: a/b/c/d/e/f/g/h/i/j/k/l\nGoal: a\n", count); }, 2000);
  check_linear([](std::size_t count) { return "Goal: " + repeated("from 1 to 2 by 2026-09-30 ", count) + "\n"; }, 2000);
  check_linear([](std::size_t count) { return std::string(count, '\xFF'); }, 5000);
}
