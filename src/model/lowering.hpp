// What the steps from a tree to a document share: the document being filled, and short ways to report.
#pragma once

#include <string>
#include <string_view>
#include <utility>

#include "model/build.hpp"
#include "model/workspace.hpp"
#include "syntax/tree.hpp"

namespace goals {

struct Lowering {
  Document& document;
  const Tree& tree;
  const ModelOptions& options;

  std::string_view text(TextRange range) const { return document.text(range); }

  Diagnostic& report(const Problem& problem, TextRange range, std::string message, std::string help = {}) const {
    return goals::report(document.diagnostics, problem, range, std::move(message), std::move(help));
  }

  DateContext date_context(const Item& item) const {
    const auto& period = document.sections[item.section].period;
    return {.cycle = period,
            .start = item.start,
            .fiscal_year_start_month = options.fiscal_year_start_month,
            .fiscal_year_named_by_start = options.fiscal_year_named_by_start};
  }
};

/// Collects sections, items, fields, log lines and notes in one walk over the tree's nodes; log lines come with their
/// values.
void collect_lines(const Lowering& lowering);

/// Reads a log line's tokens.
LogEntry read_log_line(const Lowering& lowering, std::size_t node, const DateContext& context);

/// Gives each item its statement, values, dates and owners; parents come before what they hold.
void interpret_items(const Lowering& lowering);

/// Baseline, target and metric out of statement, criterion and fields; contradictions are reported.
void interpret_values(const Lowering& lowering, Item& item);

/// Start and deadline out of statement, fields, criterion, parent and cycle; what does not resolve is reported.
void interpret_dates(const Lowering& lowering, Item& item);

/// Why a written date gave no day, as a diagnostic at `range`; nothing for those that a rule judges.
void report_date(const Lowering& lowering, DateProblem problem, const DateExpression& expression, TextRange range);

/// The quantity that is a whole value text, or nothing after a diagnostic.
std::optional<Quantity> read_value(const Lowering& lowering, TextRange range);

/// A number whose comma means two things; it counts for nothing.
void report_ambiguous_number(const Lowering& lowering, TextRange range);

}  // namespace goals
