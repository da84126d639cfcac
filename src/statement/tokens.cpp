// Splits a sentence into tokens and looks each word up once; knows nothing of what they mean together.
#include "statement/lexicon.hpp"
#include "statement/sentence.hpp"
#include "text/utf8.hpp"

namespace goals {

const SentenceToken Sentence::nothing{};

namespace {

bool is_digit(char byte) { return byte >= '0' && byte <= '9'; }
bool is_upper(char byte) { return byte >= 'A' && byte <= 'Z'; }
bool is_letter(char byte) { return is_upper(byte) || (byte >= 'a' && byte <= 'z'); }
bool is_alnum(char byte) { return is_digit(byte) || is_letter(byte); }

struct SignSpelling {
  Sign sign;
  std::uint8_t size;
};

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
    case U'≈': return Sign::tilde;
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
  const bool punctuation = (value >= 0x2000 && value <= 0x2BFF) || (value >= 0xA1 && value <= 0xBF && value != 0xB5);
  return punctuation || value == 0xFE0F || value == 0xD7 ? Sign::other : Sign::none;
}

bool is_wide_blank(char32_t value) {
  return value == 0xA0 || value == 0x202F || (value >= 0x2000 && value <= 0x200B) || value == 0x3000 || value == 0xFEFF;
}

class Tokeniser {
 public:
  Tokeniser(std::string_view text, Sentence& sentence, const Lexicon& lexicon)
      : text_(text), sentence_(sentence), lexicon_(lexicon) {}

  void run() {
    while (at_ < text_.size() && !sentence_.tokens.full()) {
      const char byte = text_[at_];
      if (byte == ' ' || byte == '\t' || byte == '\r' || byte == '\n') {
        ++at_;
        blank_ = true;
      } else if (is_digit(byte) || (byte == '.' && is_digit(next(1)) && (blank_ || after_currency()))) {
        read_number();
      } else if (is_letter(byte)) {
        read_word();
      } else if (static_cast<unsigned char>(byte) < 0x80) {
        read_ascii_sign(byte);
      } else {
        read_wide();
      }
    }
  }

 private:
  bool after_currency() const { return !sentence_.tokens.empty() && sentence_.tokens.back().is(Sign::currency); }

  char next(std::size_t ahead) const { return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0'; }

  SentenceToken& push(std::size_t end) {
    SentenceToken token{};
    token.begin = static_cast<std::uint32_t>(at_);
    token.end = static_cast<std::uint32_t>(end);
    token.blank_before = blank_;
    token.aside = depth_ > 0;
    blank_ = false;
    at_ = end;
    return sentence_.tokens.push(token);
  }

  void read_number() {
    std::size_t end = at_ + 1;
    while (end < text_.size()) {
      const char byte = text_[end];
      const char following = end + 1 < text_.size() ? text_[end + 1] : '\0';
      const bool joint = byte == '.' || byte == ',' || byte == '\'' || byte == '_' ? is_digit(following)
                         : byte == '-' || byte == '/' || byte == ':'               ? is_alnum(following)
                                                                                   : false;
      if (!is_alnum(byte) && !joint) break;
      ++end;
    }
    push_literal(end);
  }

  void push_literal(std::size_t end) {
    const std::size_t begin = at_;
    SentenceToken& token = push(end);
    token.sign = Sign::other;
    if (sentence_.literals.full()) return;
    token.sign = Sign::none;
    const auto word = text_.substr(begin, end - begin).substr(0, max_literal);
    const auto literal = read_literal(word.size() == end - begin ? word : "?", static_cast<std::uint32_t>(begin));
    sentence_.literals.push(literal);
    token.literal = static_cast<std::uint8_t>(sentence_.literals.size());
  }

  void read_word() {
    WordHash hash;
    std::size_t end = at_;
    std::size_t last_hyphen = 0;
    bool digits = false;
    while (end < text_.size()) {
      const char byte = text_[end];
      const char following = end + 1 < text_.size() ? text_[end + 1] : '\0';
      const bool joint = (byte == '-' || byte == '.' || byte == '\'' || byte == '_') &&
                         (is_alnum(following) || static_cast<unsigned char>(following) >= 0x80);
      if (static_cast<unsigned char>(byte) >= 0x80) {
        const std::size_t size = letter_size(end);
        if (size == 0) break;
        for (std::size_t i = 0; i < size; ++i) hash.add(text_[end + i]);
        end += size;
        continue;
      }
      if (!is_alnum(byte) && !joint) break;
      if (byte == '-') last_hyphen = end;
      digits = digits || is_digit(byte);
      hash.add(byte);
      ++end;
    }
    if (digits && is_period(end)) return push_literal(end);
    look_up(end, hash, last_hyphen);
  }

  /// `US$`, `C$` before an amount.
  bool currency_prefix(std::size_t end) const {
    return end - at_ <= 2 && end < text_.size() && text_[end] == '$' &&
           is_digit(end + 1 < text_.size() ? text_[end + 1] : '\0');
  }

  bool is_period(std::size_t end) const {
    const char first = static_cast<char>(text_[at_] | 0x20);
    if (end - at_ > 14 || std::string_view("qhfwkc").find(first) == std::string_view::npos) return false;
    return read_literal(text_.substr(at_, end - at_), 0).kind == LiteralKind::date;
  }

  /// The bytes of a letter outside ASCII, 0 where another sign stands.
  std::size_t letter_size(std::size_t at) const {
    const CodePoint point = decode(text_, at);
    if (!point.valid || is_wide_blank(point.value) || wide_sign(point.value) != Sign::none) return 0;
    return point.size;
  }

  void look_up(std::size_t end, WordHash hash, std::size_t last_hyphen) {
    const std::size_t begin = at_;
    if (currency_prefix(end)) return push_currency(end + 1);
    const std::string_view word = text_.substr(begin, end - begin);
    const LexiconEntry* entry = word.size() <= longest_word ? lexicon_.find(word, hash) : nullptr;
    // `approx.` and `Sept.` carry their period; the end of a sentence does not.
    if (end < text_.size() && text_[end] == '.' && word.size() <= 6) {
      hash.add('.');
      const std::string_view dotted = text_.substr(begin, end + 1 - begin);
      if (const LexiconEntry* abbreviation = lexicon_.find(dotted, hash)) {
        entry = abbreviation;
        ++end;
      }
    }
    SentenceToken& token = push(end);
    token.capital = is_upper(text_[begin]);
    if (entry != nullptr) return apply(token, *entry);
    look_up_parts(token, word, last_hyphen == 0 ? 0 : last_hyphen - begin + 1);
  }

  void apply(SentenceToken& token, const LexiconEntry& entry) {
    token.traits = entry.traits;
    token.term = entry.term;
    token.value = entry.value;
    token.unit_row = entry.unit_row;
  }

  /// `team's` is a team, `co-host` and `rewrite-heavy` are read by their telling part.
  void look_up_parts(SentenceToken& token, std::string_view word, std::size_t last_part) {
    if (word.size() > longest_word) return;
    if (word.size() > 2 && word.ends_with("'s")) {
      token.possessive = true;
      if (const LexiconEntry* owner = lexicon_.find(word.substr(0, word.size() - 2)))
        token.traits = owner->traits & nominal;
      return;
    }
    if (last_part == 0 || last_part >= word.size()) {
      token.traits = lexicon_.guess(word);
      return;
    }
    const LexiconEntry* last = lexicon_.find(word.substr(last_part));
    if (last == nullptr) {
      token.traits = lexicon_.guess(word) & ~bits(Trait::verb_ing);
      return;
    }
    const std::string_view prefix = word.substr(0, last_part - 1);
    const bool verb_prefix =
        prefix == "re" || prefix == "co" || prefix == "pre" || prefix == "auto" || prefix == "Re" || prefix == "Co";
    token.traits = last->traits & (verb_prefix ? nominal | verbal : nominal);
  }

  static constexpr Traits nominal =
      bits(Trait::noun, Trait::plural, Trait::metric, Trait::adverse, Trait::audience, Trait::staff, Trait::deliverable,
           Trait::occasion, Trait::yield, Trait::money, Trait::measure_time);
  static constexpr Traits verbal =
      bits(Trait::verb_base, Trait::verb_third, Trait::verb_past, Trait::verb_ing, Trait::increase, Trait::decrease,
           Trait::improve, Trait::maintain, Trait::reach, Trait::make, Trait::work, Trait::attend, Trait::hire);
  static constexpr std::size_t max_literal = 48;

  void push_currency(std::size_t end) {
    const LexiconEntry* unit = lexicon_.find(text_.substr(at_, end - at_));
    SentenceToken& token = push(end);
    token.sign = unit != nullptr ? Sign::currency : Sign::other;
    token.unit_row = unit != nullptr ? unit->unit_row : std::uint8_t{0};
  }

  void read_ascii_sign(char byte) {
    if (byte == '$') return push_currency(at_ + 1);
    if (byte == '>' && next(1) == '=') return push_sign(Sign::greater_equal, 2);
    if (byte == '<' && next(1) == '=') return push_sign(Sign::less_equal, 2);
    if (byte == '=' && next(1) == '>') return push_sign(Sign::arrow, 2);
    if (byte == '-' && next(1) == '>') return push_sign(Sign::arrow, 2);
    if (byte == '-' && next(1) == '-' && next(2) == '>') return push_sign(Sign::arrow, 3);
    push_sign(ascii_sign(byte), 1);
  }

  void read_wide() {
    const CodePoint point = decode(text_, at_);
    if (!point.valid) return push_sign(Sign::other, point.size);
    if (is_wide_blank(point.value)) {
      at_ += point.size;
      blank_ = true;
      return;
    }
    const Sign sign = wide_sign(point.value);
    if (sign == Sign::currency) return push_currency(at_ + point.size);
    if (sign == Sign::none) return read_word();
    push_sign(sign, point.size);
  }

  void push_sign(Sign sign, std::size_t size) {
    if (sign == Sign::open || sign == Sign::square_open) ++depth_;
    push(at_ + size).sign = sign;
    if ((sign == Sign::close || sign == Sign::square_close) && depth_ > 0) --depth_;
  }

  std::string_view text_;
  Sentence& sentence_;
  const Lexicon& lexicon_;
  std::size_t at_ = 0;
  std::size_t depth_ = 0;
  bool blank_ = true;
};

}  // namespace

void tokenise(std::string_view text, Sentence& sentence, const Lexicon& lexicon) {
  sentence.text = text;
  sentence.tokens.clear();
  sentence.literals.clear();
  Tokeniser(text, sentence, lexicon).run();
}

}  // namespace goals
