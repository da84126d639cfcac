// The words of a `# goals:` comment, taken apart; whether the rules they name exist is for others to say.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "text/text_range.hpp"

namespace goals {

enum class AllowForm : std::uint8_t {
  item,       ///< `allow(…)`
  file,       ///< `allow-file(…)`
  unknown,    ///< some other word before the parenthesis
  malformed,  ///< begins like an allow, but without a list in parentheses
};

/// Ranges count from the begin of the text that was read.
struct Allow {
  AllowForm form = AllowForm::malformed;
  TextRange word;                ///< `allow`
  std::vector<TextRange> rules;  ///< names as written, trimmed; blank ones are left out
  TextRange reason;              ///< may be empty
};

/// Reads the words after `# goals:`. Nothing for prose, which a comment may hold as it likes: only a word directly
/// followed by `(`, and the words `allow` and `allow-file` before a hyphenated name, are meant for the tools.
std::optional<Allow> read_allow(std::string_view text);

}  // namespace goals
