// Classes of ASCII bytes, which is all that keywords, words of rules and names are made of. No locale is asked.
#pragma once

namespace goals {

/// Other bytes stay as they are.
constexpr char lower(char byte) { return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte | 0x20) : byte; }

constexpr bool is_digit(char byte) { return byte >= '0' && byte <= '9'; }
constexpr bool is_letter(char byte) { return lower(byte) >= 'a' && lower(byte) <= 'z'; }
/// A letter, or a byte of a character beyond ASCII, most of which are letters.
constexpr bool may_be_letter(char byte) { return is_letter(byte) || static_cast<unsigned char>(byte) >= 0x80; }
/// What a terminal shows as it is: from the blank to the tilde.
constexpr bool is_plain_ascii(char byte) { return byte >= 0x20 && byte < 0x7F; }
/// Space or tab.
constexpr bool is_blank(char byte) { return byte == ' ' || byte == '\t'; }

}  // namespace goals
