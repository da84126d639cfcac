// Puts an edited text where it was read from, unless somebody else has written there since.
#pragma once

#include <filesystem>
#include <string_view>

#include "base/result.hpp"
#include "text/edited_text.hpp"

namespace goals {

/// Replaces the file whole, if it still holds the original text or holds the new one already; messages call it `shown`.
Outcome replace_file(const std::filesystem::path& path, std::string_view shown, const EditedText& text);

}  // namespace goals
