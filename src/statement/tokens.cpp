// Splits a sentence into tokens and looks each word up once; knows nothing of what they mean together.
#include "statement/byte_kind.hpp"
#include "statement/lexicon.hpp"
#include "statement/sentence.hpp"
#include "statement/signs.hpp"
#include "statement/word_parts.hpp"
#include "text/utf8.hpp"

namespace goals {

const SentenceToken Sentence::nothing{};

namespace {

class Tokeniser {
 public:
  Tokeniser(std::string_view text, Sentence& sentence, const Lexicon& lexicon)
      : text_(text), sentence_(sentence), lexicon_(lexicon) {}

  void run() {
    while (!sentence_.tokens.full()) {
      skip_blanks();
      if (at_ == text_.size()) return;
      const char byte = text_[at_];
      switch (kind_of(byte)) {
        case ByteKind::letter: read_word(); break;
        case ByteKind::digit: read_number(); break;
        case ByteKind::high: read_wide(); break;
        default:
          if (byte == '.' && is_digit(next(1)) && (blank_ || after_currency()))
            read_number();
          else
            read_ascii_sign(byte);
      }
    }
  }

 private:
  void skip_blanks() {
    while (at_ < text_.size() && kind_of(text_[at_]) == ByteKind::blank) {
      ++at_;
      blank_ = true;
    }
  }

  bool after_currency() const { return !sentence_.tokens.empty() && sentence_.tokens.back().is(Sign::currency); }

  char next(std::size_t ahead) const { return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0'; }

  SentenceToken& push(std::size_t end) {
    SentenceToken& token = sentence_.tokens.grow();
    token.begin = static_cast<std::uint32_t>(at_);
    token.end = static_cast<std::uint32_t>(end);
    token.blank_before = blank_;
    token.aside = depth_ > 0;
    blank_ = false;
    at_ = end;
    return token;
  }

  /// The bytes of what parts groups of three digits, 0 where no group follows: a hard or thin blank, a typographic
  /// apostrophe; a plain blank only before `000`, before two groups, or after one.
  std::size_t group_gap(std::size_t at, bool after_group) const {
    const bool may_part = kind_of(text_[at]) == ByteKind::high || (text_[at] == ' ' && is_digit(next(at + 1 - at_)));
    if (!may_part) return 0;
    const std::string_view rest = text_.substr(at);
    const auto three_digits = [&rest](std::size_t from) {
      if (rest.size() < from + 3) return false;
      const bool digits = is_digit(rest[from]) && is_digit(rest[from + 1]) && is_digit(rest[from + 2]);
      return digits && (rest.size() == from + 3 || !is_alnum(rest[from + 3]));
    };
    for (const std::string_view gap : {"\xC2\xA0", "\xE2\x80\xAF", "\xE2\x80\x89", "\xE2\x80\x99"})
      if (rest.starts_with(gap) && three_digits(gap.size())) return gap.size();
    const bool plain = rest.starts_with(' ') && three_digits(1);
    return plain && (after_group || rest.substr(1, 3) == "000" || (rest.substr(4).starts_with(' ') && three_digits(5)))
               ? 1
               : 0;
  }

  void read_number() {
    std::size_t end = at_ + 1;
    std::size_t group = is_digit(text_[at_]) ? at_ : text_.size();  // where the last run of digits began
    while (end < text_.size()) {
      const char byte = text_[end];
      if (is_digit(byte)) {
        ++end;
        continue;
      }
      const char following = end + 1 < text_.size() ? text_[end + 1] : '\0';
      const bool joint = byte == '.' || byte == ',' || byte == '\'' || byte == '_' ? is_digit(following)
                         : byte == '-' || byte == '/' || byte == ':'               ? is_alnum(following)
                                                                                   : false;
      if (!is_alnum(byte) && !joint) {
        const bool may_go_on = group + 3 >= end && group < end;
        const std::size_t gap = may_go_on ? group_gap(end, group != at_) : 0;
        if (gap == 0) break;
        group = end + gap;
        end = group + 3;
        continue;
      }
      group = text_.size();
      ++end;
    }
    push_literal(end);
  }

  void push_literal(std::size_t end) {
    const std::size_t begin = at_;
    SentenceToken& token = push(end);
    if (sentence_.literals.full()) {
      token.sign = Sign::other;
      return give(token, hints_of(Sign::other));
    }
    const auto word = text_.substr(begin, end - begin).substr(0, longest_literal);
    Literal& literal = sentence_.literals.grow();
    read_literal(word.size() == end - begin ? word : "?", static_cast<std::uint32_t>(begin), literal);
    if (word.size() <= 5 && leads_to_date()) read_day_without_year(literal, word);
    token.literal = static_cast<std::uint8_t>(sentence_.literals.size());
    constexpr Hints digits = bit(Hint::structure) | bit(Hint::time_begin) | bit(Hint::amount_begin);
    give(token, digits | (tells_time(literal) ? bit(Hint::time) : 0));
  }

  /// "by 6/30": what stands here is no share.
  bool leads_to_date() const {
    const std::size_t size = sentence_.tokens.size();
    const SentenceToken& lead = size < 2 ? Sentence::nothing : sentence_.tokens[size - 2];
    return lead.is(Term::by) || lead.is(Term::before) || lead.is(Term::until) || lead.is(Term::due);
  }

  /// What the walk over a word gathers for its look-up.
  struct Word {
    std::size_t end = 0;
    std::size_t last_hyphen = 0;  ///< its place in `lower`
    bool digits = false;
    LowerWord lower;
  };

  /// The letters here.
  std::size_t scan_letters(LowerWord& lower) const {
    std::size_t end = at_;
    LeadingLetters letters;
    do {
      letters = leading_letters(eight_at(text_, end));
      lower.add(letters);
      end += letters.count;
    } while (letters.count == 8);
    return end;
  }

  /// What follows the letters of a word: digits, hyphens, letters outside ASCII.
  void scan_rest(Word& word) const {
    std::size_t end = word.end;
    while (end < text_.size()) {
      const char byte = text_[end];
      const ByteKind kind = kind_of(byte);
      if (!in_word(kind)) break;
      if (kind == ByteKind::letter) {
        word.lower.add(static_cast<char>(byte | 0x20));
        ++end;
        continue;
      }
      if (kind == ByteKind::high && is_apostrophe(end)) {
        word.lower.add('\'');
        end += apostrophe.size();
        continue;
      }
      const std::size_t size = kind == ByteKind::high ? letter_size(end) : 1;
      if (size == 0) break;
      if (kind == ByteKind::joint) {
        const ByteKind next = end + 1 < text_.size() ? kind_of(text_[end + 1]) : ByteKind::blank;
        if (!in_word(next) || next == ByteKind::joint) break;
        if (byte == '-') word.last_hyphen = word.lower.size();
      }
      word.digits = word.digits || kind == ByteKind::digit;
      for (std::size_t i = 0; i < size; ++i) word.lower.add(text_[end++]);
    }
    word.end = end;
  }

  bool ends_word(std::size_t end) const { return end == text_.size() || kind_of(text_[end]) <= ByteKind::sign; }

  /// Three of four words are a few letters before a blank or comma. They never leave the registers.
  void read_word() {
    const LeadingLetters letters = leading_letters(eight_at(text_, at_));
    const std::size_t end = at_ + letters.count;
    if (letters.count == 8) return read_long_word(letters);
    if (!ends_word(end)) return read_any_word(false);
    const LexiconEntry* entry = lexicon_.find(letters);
    if (entry == nullptr) return read_any_word(true);
    apply(push_word(end), *entry);
  }

  /// Nor do most of the longer ones.
  [[gnu::noinline]] void read_long_word(const LeadingLetters& first) {
    const LeadingLetters rest = leading_letters(eight_at(text_, at_ + 8));
    const std::size_t end = at_ + 8 + rest.count;
    if (rest.count == 8 || !ends_word(end)) return read_any_word(false);
    const LexiconEntry* entry = lexicon_.find(first, rest);
    if (entry == nullptr) return read_any_word(true);
    apply(push_word(end), *entry);
  }

  [[gnu::noinline]] void read_any_word(bool unlisted) {
    Word word;
    word.end = scan_letters(word.lower);
    if (!ends_word(word.end)) return read_composed(word);
    const bool asked = !unlisted && word.lower.size() <= longest_word;
    apply(push_word(word.end), asked ? lexicon_.find(word.lower) : nullptr, word);
  }

  /// A word of more than letters, or with something on it: `back-end`, `team's`, `Q3`, `approx.`, `US$`, `team(s)`.
  [[gnu::noinline]] void read_composed(Word& word) {
    scan_rest(word);
    if (!word.digits && word.last_hyphen == 0) return look_up(word);
    const std::string_view spelling = text_.substr(at_, word.end - at_);
    if (word.digits && names_period(spelling)) return push_literal(word.end);
    const std::size_t size = first_part(spelling, lexicon_);
    if (size == 0) return look_up(word);
    const std::size_t split = at_ + size;
    if (names_period(spelling.substr(0, size))) return push_literal(split);
    Word head{.end = split, .lower = LowerWord(spelling.substr(0, size))};
    look_up(head);
  }

  /// `US$`, `C$` before an amount.
  bool currency_prefix(std::size_t end) const {
    return end - at_ <= 2 && end < text_.size() && text_[end] == '$' &&
           is_digit(end + 1 < text_.size() ? text_[end + 1] : '\0');
  }

  /// The typographic `’` inside a word, which is looked up like the plain one.
  bool is_apostrophe(std::size_t at) const {
    const std::size_t next = at + apostrophe.size();
    return text_.substr(at).starts_with(apostrophe) && next < text_.size() && is_letter(text_[next]);
  }

  /// The bytes of a letter outside ASCII, 0 where another sign stands.
  std::size_t letter_size(std::size_t at) const {
    const CodePoint point = decode(text_, at);
    if (!point.valid || is_wide_blank(point.value) || wide_sign(point.value) != Sign::none) return 0;
    return point.size;
  }

  void look_up(Word& found) {
    const std::size_t begin = at_;
    std::size_t end = found.end;
    if (end < text_.size() && currency_prefix(end)) return push_currency(end + 1);
    const std::size_t size = end - begin;
    const LexiconEntry* entry = size <= longest_word ? lexicon_.find(found.lower) : nullptr;
    // `approx.` and `Sept.` carry their period; the end of a sentence does not.
    if (end < text_.size() && text_[end] == '.' && size <= 6) {
      found.lower.add('.');
      if (const LexiconEntry* abbreviation = lexicon_.find(found.lower)) {
        entry = abbreviation;
        ++end;
      }
    }
    const std::size_t group = end < text_.size() && opens_group(text_[end]) ? glued_group(text_.substr(end)) : 0;
    SentenceToken& token = push_word(end + group);
    if (group != 0 && text_[end] == '{') return give(token, bit(Hint::word));  // a name, whatever it is spelt like
    apply(token, entry, found);
  }

  /// `X`, `NN`, `x`: by its first letter and size.
  bool stands_for_number(const SentenceToken& word) const {
    const char letter = text_[word.begin];
    return word.end - word.begin <= longest_open_number &&
           (letter == 'X' || letter == 'Y' || letter == 'N' || letter == 'Z' || letter == 'x' || letter == 'n');
  }

  SentenceToken& push_word(std::size_t end) {
    const bool capital = is_upper(text_[at_]);
    SentenceToken& token = push(end);
    token.capital = capital;
    if (stands_for_number(token)) give(token, bit(Hint::open_number));
    return token;
  }

  void give(SentenceToken& token, int hints) {
    token.hints = static_cast<Hints>(token.hints | hints);
    sentence_.hints |= token.hints;
  }

  void apply(SentenceToken& token, const LexiconEntry& entry) {
    token.traits = entry.traits;
    token.term = entry.term;
    token.value = entry.value;
    token.unit_row = entry.unit_row;
    give(token, entry.hints);
  }

  void apply(SentenceToken& token, const LexiconEntry* entry, const Word& word) {
    if (entry != nullptr) return apply(token, *entry);
    token.unlisted = true;
    if (word.lower.size() <= longest_word) guess_by_parts(token, word.lower.view(), word.last_hyphen, lexicon_);
    give(token, hints_of(token.traits, token.term, token.value));
  }

  static constexpr std::string_view apostrophe = "\xE2\x80\x99";

  void push_currency(std::size_t end) {
    const LexiconEntry* unit = lexicon_.find(text_.substr(at_, end - at_));
    SentenceToken& token = push(end);
    token.sign = unit != nullptr ? Sign::currency : Sign::other;
    give(token, hints_of(token.sign));
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
    if (const std::int16_t fraction = vulgar_fraction(point.value); fraction != 0)
      return push_fraction(fraction, point.size);
    const Sign sign = wide_sign(point.value);
    if (sign == Sign::currency) return push_currency(at_ + point.size);
    if (sign == Sign::none) return read_word();
    push_sign(sign, point.size);
  }

  void push_fraction(std::int16_t value, std::size_t size) {
    SentenceToken& token = push(at_ + size);
    token.traits = bit(Trait::fraction);
    token.value = value;
    give(token, hints_of(token.traits, token.term, value));
  }

  void push_sign(Sign sign, std::size_t size) {
    if (sign == Sign::open || sign == Sign::square_open) ++depth_;
    SentenceToken& token = push(at_ + size);
    token.sign = sign;
    give(token, hints_of(sign));
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
  sentence.hints = 0;
  Tokeniser(text, sentence, lexicon).run();
}

}  // namespace goals
