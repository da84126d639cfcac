// Texts that break an output format which is careless with them; every format meets every one of them.
#pragma once

#include <array>
#include <string_view>

namespace goals::testing {

using namespace std::string_view_literals;

inline constexpr std::array hostile_texts{
    "\"double\" 'single' `tick` \\ \\n \\u0041 \\\"\\\\"sv,
    "<b onmouseover=\"x\">&amp;&#0;&#x110000;&unknown;</b>"sv,
    "]]> <![CDATA[ ]]> <!-- -- --> <?xml?> <!DOCTYPE x>"sv,
    "</failure></testcase><script>alert(1)</script>"sv,
    "::error file=x,line=1::spoofed"sv,
    "%0A::stop-commands::x %25 %2C %3A %"sv,
    "file=a:b,c=d,title=x::y, z"sv,
    "##[add-path]/tmp/evil ##[error]x"sv,
    "two\nlines\rand\r\nmore\ttab"sv,
    "line\n::error::second line"sv,
    "NUL \0 in the middle"sv,
    "\x01\x08\x0B\x1B[31mred\x1B[0m \x1B]8;;file:///\x1B\\link \x7F"sv,
    "C1 \u0085 \u009B31m"sv,
    "bidi \u202Egnp.exe\u202C \u2066isolated\u2069"sv,
    "\uFEFFmark, separators \u2028 and \u2029, soft\u00ADhyphen"sv,
    "no characters \uFFFE \uFFFF"sv,
    "not UTF-8 \xFF \xC0\x80 \xED\xA0\x80 \xF5 \xE2\x82"sv,
    "astral \U00010400 \U0001F468\u200D\U0001F469\u200D\U0001F467 e\u0301 目標"sv,
    "{0} {{1}} {} } {"sv,
    "[x](javascript:alert(1)) \\[y\\](2) [z]"sv,
    "[no link] at \\all ]["sv,
    "@everyone #1 | table | *bold* _it_ ~~gone~~"sv,
    "../../etc/passwd"sv,
    "C:\\Windows\\x //host/share file:///etc"sv,
    "=cmd|' /C calc'!A1"sv,
    "+1+1 ＝2 －3"sv,
    "BEGIN:VEVENT\\nSUMMARY;X=\"y\":spoofed, once; more"sv,
    "  blanks around  "sv,
    "%s %n %d {:d}"sv,
    "-->"sv,
    "."sv,
};

}  // namespace goals::testing
