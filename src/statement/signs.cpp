// Sorts the signs of a text that are neither letter nor digit.
#include "statement/signs.hpp"

namespace goals {

Sign ascii_sign(char byte) {
  switch (byte) {
    case '<': return Sign::less;
    case '>': return Sign::greater;
    case '=': return Sign::equals;
    case '-': return Sign::dash;
    case '+': return Sign::plus;
    case '%': return Sign::percent;
    case '$': return Sign::currency;
    case '~': return Sign::tilde;
    case ',': return Sign::comma;
    case '.':
    case '!': return Sign::period;
    case '?': return Sign::question;
    case ':': return Sign::colon;
    case ';': return Sign::semicolon;
    case '/':
    case '|': return Sign::slash;
    case '#': return Sign::hash;
    case '*': return Sign::star;
    case '"':
    case '\'':
    case '`': return Sign::quote;
    case '(':
    case '{': return Sign::open;
    case ')':
    case '}': return Sign::close;
    case '[': return Sign::square_open;
    case ']': return Sign::square_close;
    default: return Sign::other;
  }
}

Hints hints_of(Sign sign) {
  switch (sign) {
    case Sign::dash: return bit(Hint::structure) | bit(Hint::amount_begin) | bit(Hint::label_end);
    case Sign::plus: return bit(Hint::structure) | bit(Hint::amount_begin) | bit(Hint::joint);
    case Sign::comma: return bit(Hint::structure) | bit(Hint::joint) | bit(Hint::turn);
    case Sign::semicolon: return bit(Hint::structure) | bit(Hint::joint);
    case Sign::currency: return bit(Hint::structure) | bit(Hint::amount_begin) | bit(Hint::open_number);
    case Sign::open:
    case Sign::percent: return bit(Hint::structure) | bit(Hint::open_number);
    case Sign::square_open:
      return bit(Hint::structure) | bit(Hint::time) | bit(Hint::time_begin) | bit(Hint::open_number);
    case Sign::colon: return bit(Hint::structure) | bit(Hint::label_end);
    default: return bit(Hint::structure);
  }
}

Sign wide_sign(char32_t value) {
  switch (value) {
    case U'≤': return Sign::less_equal;
    case U'≥': return Sign::greater_equal;
    case U'→':
    case U'⇒':
    case U'➔':
    case U'➜': return Sign::arrow;
    case U'–':
    case U'—':
    case U'−':
    case U'‑':
    case U'‐': return Sign::dash;
    case U'≈':
    case U'±': return Sign::tilde;
    case U'‰': return Sign::percent;
    case U'€':
    case U'£':
    case U'¥':
    case U'₹':
    case U'₩':
    case U'₪':
    case U'₺': return Sign::currency;
    case U'“':
    case U'”':
    case U'‘':
    case U'’':
    case U'«':
    case U'»': return Sign::quote;
    case U'•':
    case U'·': return Sign::star;
    default: break;
  }
  if (value >= 0x2600 && value <= 0x27BF) return Sign::emoji;
  if (value >= 0x1F000) return Sign::emoji;
  // The micro and degree signs and raised digits are letters of units: µs, °C, m².
  const bool letter = value == 0xB0 || value == 0xB2 || value == 0xB3 || value == 0xB5 || value == U'¢';
  const bool punctuation = (value >= 0x2000 && value <= 0x2BFF) || (value >= 0xA1 && value <= 0xBF && !letter);
  return punctuation || value == 0xFE0F || value == 0xD7 ? Sign::other : Sign::none;
}

std::int16_t vulgar_fraction(char32_t value) {
  switch (value) {
    case U'¼': return 104;
    case U'½': return 102;
    case U'¾': return 304;
    case U'⅓': return 103;
    case U'⅔': return 203;
    case U'⅕': return 105;
    case U'⅖': return 205;
    case U'⅗': return 305;
    case U'⅘': return 405;
    case U'⅛': return 108;
    default: return 0;
  }
}

bool is_wide_blank(char32_t value) {
  return value == 0xA0 || value == 0x202F || (value >= 0x2000 && value <= 0x200B) || value == 0x3000 || value == 0xFEFF;
}

}  // namespace goals
