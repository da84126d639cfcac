// Text of users inside Markdown: it must show as itself in GitHub's and GitLab's renderers and do nothing else.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace goals {

/// Appends a text so that it shows as itself inside a line or a table cell: no emphasis, link, HTML, autolink, mention,
/// issue number, emoji code, formula or cell border comes out of it. Control characters and bidirectional overrides
/// become visible escapes, line ends and tabs become blanks. Text never begins a block: something else must stand
/// before it on its line.
void append_markdown(std::string& out, std::string_view text);

std::string markdown_escaped(std::string_view text);

/// `trust.nps` between back-ticks where it is a plain name, else escaped.
std::string markdown_name(std::string_view name);

/// At most the first `count` code points, ending with a whole word where one ends near; says whether any were cut.
std::string_view shortened(std::string_view text, std::size_t count, bool& was_cut);

}  // namespace goals
