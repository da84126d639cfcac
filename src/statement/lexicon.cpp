// Builds the hash table of a vocabulary: inflects its verbs and nouns, and adds the spellings of the unit table.
#include "statement/lexicon.hpp"

#include <cassert>

#include "statement/inflection.hpp"
#include "statement/unit_table.hpp"
#include "statement/words/english.hpp"

namespace goals {
namespace {

constexpr char lower(char byte) { return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte | 0x20) : byte; }

/// Calls `use` with each part of a list between separators, empty parts included.
template <class Use>
void split(std::string_view list, char separator, Use use) {
  while (true) {
    const std::size_t end = list.find(separator);
    use(list.substr(0, end));
    if (end == std::string_view::npos) return;
    list.remove_prefix(end + 1);
  }
}

template <class Use>
void each_word(std::string_view list, Use use) {
  split(list, ' ', [&](std::string_view word) {
    if (!word.empty()) use(word);
  });
}

}  // namespace

WordHash hash_of(std::string_view word) {
  WordHash hash;
  for (const char byte : word) hash.add(byte);
  return hash;
}

const LexiconEntry* Lexicon::find(std::string_view word, WordHash hash) const {
  const std::size_t mask = slots_.size() - 1;
  for (std::size_t slot = hash.state & mask; slots_[slot].spelling_size != 0; slot = (slot + 1) & mask) {
    const LexiconEntry& entry = slots_[slot];
    if (entry.hash != hash.state || entry.spelling_size != word.size()) continue;
    const char* spelling = spellings_.data() + entry.spelling_begin;
    std::size_t same = 0;
    while (same < word.size() && lower(word[same]) == spelling[same]) ++same;
    if (same == word.size()) return &entry;
  }
  return nullptr;
}

LexiconEntry& Lexicon::insert(std::string_view word) {
  if (size_ * 3 >= slots_.size()) grow();
  const WordHash hash = hash_of(word);
  if (const LexiconEntry* known = find(word, hash)) return slots_[static_cast<std::size_t>(known - slots_.data())];
  const std::size_t mask = slots_.size() - 1;
  std::size_t slot = hash.state & mask;
  while (slots_[slot].spelling_size != 0) slot = (slot + 1) & mask;
  slots_[slot].hash = hash.state;
  slots_[slot].spelling_begin = static_cast<std::uint32_t>(spellings_.size());
  slots_[slot].spelling_size = static_cast<std::uint8_t>(word.size());
  spellings_ += word;
  ++size_;
  return slots_[slot];
}

void Lexicon::grow() {
  std::vector<LexiconEntry> old(slots_.empty() ? 1024 : slots_.size() * 2);
  old.swap(slots_);
  const std::size_t mask = slots_.size() - 1;
  for (const LexiconEntry& entry : old) {
    if (entry.spelling_size == 0) continue;
    std::size_t slot = entry.hash & mask;
    while (slots_[slot].spelling_size != 0) slot = (slot + 1) & mask;
    slots_[slot] = entry;
  }
}

class LexiconBuilder {
 public:
  explicit LexiconBuilder(Lexicon& lexicon) : lexicon_(lexicon) {}

  void add_terms(std::span<const TermWords> terms) {
    for (const TermWords& entry : terms)
      each_word(entry.words, [&](std::string_view word) { add(word, entry.traits).term = entry.term; });
  }

  void add_values(const ValueWords& list) {
    int value = list.first_value;
    split(list.words, '|', [&](std::string_view spellings) {
      each_word(spellings,
                [&](std::string_view word) { add(word, list.traits).value = static_cast<std::int16_t>(value); });
      value += list.step;
    });
  }

  /// `twenty-one` to `ninety-nine`, which no list needs to spell.
  void add_compounds(const Vocabulary& vocabulary) {
    const auto digits = std::string_view{vocabulary.values[0].words};
    split(vocabulary.values[1].words, '|', [&](std::string_view tens) {
      const std::string_view ten = tens.substr(0, tens.find(' '));
      int digit = 0;
      split(digits, '|', [&](std::string_view one) {
        if (digit >= 1 && digit <= 9) {
          const int value = lexicon_.find(ten)->value + digit;
          add(std::string(ten) + "-" + std::string(one), bits(Trait::number)).value = static_cast<std::int16_t>(value);
        }
        ++digit;
      });
    });
  }

  /// `one-third`, `three-quarters`: 100 times the numerator plus the denominator.
  void add_fractions(const Vocabulary& vocabulary) {
    split(vocabulary.values[0].words, '|', [&](std::string_view one) {
      const LexiconEntry* numerator = lexicon_.find(one);
      if (numerator == nullptr || numerator->value < 1 || numerator->value > 9) return;
      const int hundreds = numerator->value * 100;
      each_word(vocabulary.fractions, [&](std::string_view denominator) {
        const LexiconEntry* part = lexicon_.find(denominator);
        const int value = hundreds + (part != nullptr ? part->value : 0) % 100;
        add(std::string(one) + "-" + std::string(denominator), bits(Trait::fraction)).value =
            static_cast<std::int16_t>(value);
      });
    });
  }

  void add_units() {
    const auto rows = unit_rows();
    for (std::size_t row = 1; row < rows.size(); ++row)
      each_word(rows[row].spellings, [&](std::string_view word) {
        LexiconEntry& entry = add(word, bits(Trait::unit));
        entry.unit_row = static_cast<std::uint8_t>(row);
      });
  }

  void add_list(const WordList& list) {
    each_word(list.words, [&](std::string_view word) {
      if (list.inflection == Inflection::none) add(word, list.traits);
      if (list.inflection == Inflection::noun) add_noun(word, list.traits);
      if (list.inflection == Inflection::verb) add_verb(word, list.traits);
    });
  }

 private:
  LexiconEntry& add(std::string_view word, Traits traits) {
    assert(!word.empty() && word.size() <= longest_word);
    LexiconEntry& entry = lexicon_.insert(word);
    entry.traits |= traits;
    return entry;
  }

  void add_noun(std::string_view word, Traits traits) {
    add(word, traits);
    add(plural_of(word), traits | bits(Trait::plural));
  }

  void add_verb(std::string_view word, Traits traits) {
    const VerbForms forms = verb_forms(word);
    add(forms.base, traits | bits(Trait::verb_base));
    add(forms.third, traits | bits(Trait::verb_third));
    for (const std::string& past : forms.past) add(past, traits | bits(Trait::verb_past));
    for (const std::string& ing : forms.ing) add(ing, traits | bits(Trait::verb_ing));
  }

  Lexicon& lexicon_;
};

Lexicon::Lexicon(const Vocabulary& vocabulary) {
  grow();
  LexiconBuilder builder(*this);
  builder.add_terms(vocabulary.terms);
  for (const ValueWords& list : vocabulary.values) builder.add_values(list);
  builder.add_compounds(vocabulary);
  builder.add_fractions(vocabulary);
  builder.add_units();
  for (const auto& lists : vocabulary.lists)
    for (const WordList& list : lists) builder.add_list(list);
  for (const WordEndings& list : vocabulary.endings)
    each_word(list.endings, [&](std::string_view ending) {
      endings_[static_cast<std::size_t>(ending.back() - 'a')].push_back({ending, list.traits});
    });
}

Traits Lexicon::guess(std::string_view word) const {
  if (word.size() < shortest_guess) return 0;
  const auto last = static_cast<unsigned char>(word.back() | 0x20);
  if (last < 'a' || last > 'z') return 0;
  for (const auto& [ending, traits] : endings_[last - 'a'])
    if (word.ends_with(ending)) return traits;
  return 0;
}

const Lexicon& english_lexicon() {
  static const Lexicon lexicon(words::english());
  return lexicon;
}

}  // namespace goals
