// What the reading of documents depends on besides their text; one set for a whole workspace.
#pragma once

#include <memory>

namespace goals {

class ExtendedLexicon;
class Lexicon;

struct ModelOptions {
  int fiscal_year_start_month = 0;  ///< 1-12; 0: not set, and `FY…` is an error
  bool fiscal_year_named_by_start = false;
  std::shared_ptr<const ExtendedLexicon> extended_lexicon = nullptr;  ///< null: English as it is

  /// The words under which sentences are read.
  const Lexicon& lexicon() const;
};

}  // namespace goals
