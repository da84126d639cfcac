// Text as XML 1.0 holds it, in content and between quotes.
#pragma once

#include <string>
#include <string_view>

namespace goals {

/// Content of an element: no markup, no end of a CDATA section; line ends survive. What XML cannot hold (most control
/// characters, U+FFFE, U+FFFF, bytes that are no UTF-8) becomes U+FFFD.
std::string xml_text(std::string_view text);

/// The same for the value of an attribute in double quotes; tabs and line ends survive, too.
std::string xml_attribute(std::string_view text);

/// The text with what XML cannot hold as U+FFFD and nothing escaped, for a writer that escapes by itself.
std::string xml_characters(std::string_view text);

}  // namespace goals
