// How diagnostics are made, quoted and ordered.
#include "diagnostics/diagnostic.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

#include "text/utf8.hpp"

namespace goals {
namespace {

constexpr std::size_t longest_quote = 60;

}  // namespace

Diagnostic& report(std::vector<Diagnostic>& diagnostics, const Problem& problem, TextRange range, std::string message,
                   std::string help) {
  Diagnostic& added = diagnostics.emplace_back();
  added.problem = &problem;
  added.severity = problem.severity;
  added.range = range;
  added.message = std::move(message);
  added.help = std::move(help);
  return added;
}

std::string quoted(std::string_view text) {
  std::size_t at = 0;
  for (std::size_t count = 0; at < text.size() && count < longest_quote; ++count) at += decode(text, at).size;
  return "`" + printable(text.substr(0, at)) + (at < text.size() ? "…`" : "`");
}

bool comes_before(const Diagnostic& a, const Diagnostic& b) {
  return std::tie(a.file, a.range, a.problem->name, a.message) < std::tie(b.file, b.range, b.problem->name, b.message);
}

void sort_from(std::vector<Diagnostic>& diagnostics, std::size_t first) {
  std::stable_sort(diagnostics.begin() + static_cast<std::ptrdiff_t>(first), diagnostics.end(), comes_before);
}

}  // namespace goals
