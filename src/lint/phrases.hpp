// Looks for words and phrases that one rule alone cares about; what all readers of a sentence share, its reading says.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "text/text_range.hpp"

namespace goals {

/// The first place in the text where one of the phrases stands as whole words, whatever the case. A phrase is in lower
/// case with one blank between words; in the text a blank may be any run of blanks, or a hyphen.
std::optional<TextRange> find_phrase(std::string_view text, std::span<const std::string_view> phrases);

}  // namespace goals
