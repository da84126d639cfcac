// Lines of an iCalendar file (RFC 5545): escaped, folded, ended as the standard asks.
#pragma once

#include <string>
#include <string_view>

namespace goals {

/// A text value: backslashes, semicolons, commas and line ends escaped, control characters as visible escapes.
std::string calendar_escaped(std::string_view text);

/// Appends `name:value` with CR LF, folded so that no line is longer than 75 octets and no character is cut.
void append_calendar_line(std::string& out, std::string_view name, std::string_view value);

}  // namespace goals
