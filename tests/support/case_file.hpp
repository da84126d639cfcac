// Literate test cases: a Markdown page in which each heading with fenced blocks is a case. Reads and rewrites such
// pages, and knows nothing of what the blocks mean.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "text/source_file.hpp"

namespace goals::testing {

/// A fenced block that shows what is expected. Its name is the first word after the fence.
struct Block {
  std::string name;
  std::uint32_t line = 0;  ///< of the opening fence, from 1
  std::string text;        ///< between the fences, with the last end of line
  std::size_t begin = 0;   ///< bytes of the page that the block takes, both fences included
  std::size_t end = 0;
};

/// What is given under a heading, and what is expected of it.
struct Case {
  std::string heading;
  std::uint32_t line = 0;                      ///< of its first block, from 1
  std::vector<SourceFile> files;               ///< the input blocks; one without a name is `x.goals`
  std::vector<Block> expectations;             ///< in the order of the page
  std::map<std::string, std::string> options;  ///< from `<!-- name: value -->`

  /// The value of an option, or `otherwise` where the case does not set it.
  std::string option(const std::string& name, std::string_view otherwise = "") const;
};

/// Something wrong with the page itself.
struct PageError {
  std::uint32_t line = 0;
  std::string message;
};

struct CaseFile {
  std::string path;
  std::string text;
  std::vector<Case> cases;
  std::vector<PageError> errors;
};

/// - A block named `goals`, and any block with a second word, is an input file: the second word is its path.
/// - Any other block but `text` is an expectation of the inputs above it. An input after an expectation, or a second
///   input without a path, begins a new case under the same heading.
/// - `<!-- name: value -->` alone on a line is an option: of the whole page before the first `##`, else of its heading.
/// - With `<!-- escapes: on -->`, inputs may hold `\r`, `\t`, `\\`, `\xHH` and `\u{HEX}`.
CaseFile parse_case_file(std::string path, std::string text);

/// New contents for one block of a page.
struct Replacement {
  const Block* block = nullptr;
  std::string text;
};

/// The page with the blocks replaced, all else kept. A fence grows where the new text holds one as long.
std::string rewritten(const CaseFile& file, const std::vector<Replacement>& replacements);

}  // namespace goals::testing
