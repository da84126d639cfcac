// The steps of an explanation, each a few aligned lines.
#pragma once

#include <string>
#include <string_view>

#include "model/workspace.hpp"
#include "score/score.hpp"

namespace goals {

/// Lines of a label and a text, the texts aligned.
class ExplainLines {
 public:
  void add(std::string_view label, std::string_view text);
  /// A line without a label, below the last one.
  void add_below(std::string_view text) { add("", text); }
  const std::string& text() const { return text_; }

 private:
  std::string text_;
};

/// At most four significant digits: `0.3214`.
std::string exact_words(double share);
/// `, red: below 0.40`; empty where nothing is graded.
std::string band_words(const ItemScore& score);

void explain_levels(const Document& document, const Item& item, const ItemScore& score, ExplainLines& lines);
void explain_progress(const Document& document, const ItemScore& score, ExplainLines& lines);
/// The weighted mean of an objective with each key result in it and those left out of it.
void explain_key_results(const Workspace& workspace, const Scores& scores, ItemId id, ExplainLines& lines);
void explain_first_target(const Workspace& workspace, const Scores& scores, ItemId id, ExplainLines& lines);
void explain_pace(const ItemScore& score, const ScoreOptions& options, ExplainLines& lines);
void explain_status(const Document& document, const ItemScore& score, const ScoreOptions& options, ExplainLines& lines);
void explain_forecast(const Document& document, const Item& item, const ItemScore& score, const ScoreOptions& options,
                      ExplainLines& lines);

}  // namespace goals
