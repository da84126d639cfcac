// Builds the hash table of a vocabulary: inflects its verbs and nouns, and adds the spellings of the unit table.
#include "statement/lexicon_builder.hpp"

#include <cassert>
#include <limits>

#include "statement/inflection.hpp"
#include "statement/unit_table.hpp"

namespace goals {
namespace {

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

class LexiconBuilder {
 public:
  explicit LexiconBuilder(LexiconStore& store) : store_(store) { grow(); }

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
          const int value = find(ten)->value + digit;
          add(std::string(ten) + "-" + std::string(one), bits(Trait::number)).value = static_cast<std::int16_t>(value);
        }
        ++digit;
      });
    });
  }

  /// `one-third`, `three-quarters`: 100 times the numerator plus the denominator.
  void add_fractions(const Vocabulary& vocabulary) {
    split(vocabulary.values[0].words, '|', [&](std::string_view one) {
      const LexiconEntry* numerator = find(one);
      if (numerator == nullptr || numerator->value < 1 || numerator->value > 9) return;
      const int hundreds = numerator->value * 100;
      each_word(vocabulary.fractions, [&](std::string_view denominator) {
        const LexiconEntry* part = find(denominator);
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

  void add_endings(std::span<const WordEndings> lists) {
    for (char letter = 'a'; letter <= 'z'; ++letter) {
      store_.endings_of_letter.push_back(static_cast<std::uint16_t>(store_.endings.size()));
      for (const WordEndings& list : lists)
        each_word(list.endings, [&](std::string_view ending) {
          if (ending.back() == letter) add_ending(ending, list.traits);
        });
    }
    store_.endings_of_letter.push_back(static_cast<std::uint16_t>(store_.endings.size()));
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
    LexiconEntry& entry = insert(word);
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

  const LexiconEntry* find(std::string_view word) const { return Lexicon(store_.tables()).find(word); }

  LexiconEntry& insert(std::string_view word) {
    if (store_.entries.size() * 3 >= store_.slots.size()) grow();
    const LowerWord lower(word);
    if (const LexiconEntry* known = Lexicon(store_.tables()).find(lower)) {
      return store_.entries[static_cast<std::size_t>(known - store_.entries.data())];
    }
    store_.entries.push_back({.traits = 0,
                              .first_eight = lower.eight(0),
                              .spelling_begin = static_cast<std::uint32_t>(store_.spellings.size()),
                              .spelling_size = static_cast<std::uint8_t>(word.size())});
    store_.spellings += word;
    if (word.size() > 8) store_.spellings.append((8 - word.size() % 8) % 8, '\0');
    assert(store_.entries.size() <= std::numeric_limits<std::uint16_t>::max());
    take_slot(store_.entries.size() - 1);
    return store_.entries.back();
  }

  void take_slot(std::size_t place) {
    const std::size_t mask = store_.slots.size() - 1;
    const LexiconEntry& entry = store_.entries[place];
    const auto spelling = std::string_view(store_.spellings).substr(entry.spelling_begin, entry.spelling_size);
    std::size_t slot = LowerWord(spelling).hash() & mask;
    while (store_.slots[slot] != 0) slot = (slot + 1) & mask;
    store_.slots[slot] = static_cast<std::uint16_t>(place + 1);
  }

  void grow() {
    store_.slots.assign(store_.slots.empty() ? 1024 : store_.slots.size() * 2, 0);
    for (std::size_t place = 0; place < store_.entries.size(); ++place) take_slot(place);
  }

  void add_ending(std::string_view ending, Traits traits) {
    store_.endings.push_back({.traits = traits,
                              .spelling_begin = static_cast<std::uint32_t>(store_.spellings.size()),
                              .spelling_size = static_cast<std::uint8_t>(ending.size())});
    store_.spellings += ending;
  }

  LexiconStore& store_;
};

/// Once every list has said what a word can be.
void add_hints(LexiconStore& store) {
  for (LexiconEntry& entry : store.entries) entry.hints = hints_of(entry.traits, entry.term, entry.value);
}

}  // namespace

LexiconStore build_lexicon(const Vocabulary& vocabulary) {
  LexiconStore store;
  LexiconBuilder builder(store);
  builder.add_terms(vocabulary.terms);
  for (const ValueWords& list : vocabulary.values) builder.add_values(list);
  builder.add_compounds(vocabulary);
  builder.add_fractions(vocabulary);
  builder.add_units();
  for (const auto& lists : vocabulary.lists)
    for (const WordList& list : lists) builder.add_list(list);
  builder.add_endings(vocabulary.endings);
  add_hints(store);
  return store;
}

LexiconStore build_overlay(std::span<const WordList> lists, const Lexicon& below) {
  LexiconStore store;
  LexiconBuilder builder(store);
  for (const WordList& list : lists) builder.add_list(list);
  for (LexiconEntry& entry : store.entries) {
    const auto spelling = std::string_view(store.spellings).substr(entry.spelling_begin, entry.spelling_size);
    const LexiconEntry* known = below.find(spelling);
    if (known == nullptr) continue;
    entry.traits |= known->traits;
    entry.term = known->term;
    entry.value = known->value;
    entry.unit_row = known->unit_row;
  }
  add_hints(store);
  return store;
}

}  // namespace goals
