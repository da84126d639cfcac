// Writes the tables of the English lexicon as C++ source, so that the program carries them and builds nothing at
// start-up.
#include <fmt/format.h>

#include <cstdio>
#include <string>

#include "statement/lexicon_builder.hpp"
#include "statement/words/english.hpp"

namespace {

using goals::LexiconEnding;
using goals::LexiconEntry;
using goals::LexiconStore;

template <class Range, class Write>
std::string array_of(std::string_view type, std::string_view name, const Range& range, Write write) {
  std::string text = fmt::format("constexpr {} {}[] = {{\n", type, name);
  for (const auto& element : range) text += write(element) + ",\n";
  return text + "};\n";
}

std::string entry(const LexiconEntry& word) {
  return fmt::format("{{{:#x}U, {:#x}U, {}, {}, Term{{{}}}, {}, {}, {}}}", word.traits, word.first_eight,
                     word.spelling_begin, word.spelling_size, static_cast<int>(word.term), word.value, word.unit_row,
                     word.hints);
}

std::string ending(const LexiconEnding& ending) {
  return fmt::format("{{{:#x}U, {}, {}}}", ending.traits, ending.spelling_begin, ending.spelling_size);
}

/// One character each, because compilers limit the length of a string literal.
std::string spellings(const LexiconStore& store) {
  std::string text = "constexpr char spellings[] = {\n";
  for (const char byte : store.spellings) text += fmt::format("'\\x{:02x}',", static_cast<unsigned char>(byte));
  return text + "};\n";
}

std::string source_of(const LexiconStore& store) {
  const auto number = [](std::uint16_t value) { return fmt::to_string(value); };
  return "// Written by tools/lexicon_table.cpp.\n"
         "#include \"statement/lexicon.hpp\"\n\nnamespace goals {\nnamespace {\n\n" +
         array_of("std::uint16_t", "slots", store.slots, number) +
         array_of("LexiconEntry", "entries", store.entries, entry) + spellings(store) +
         array_of("LexiconEnding", "endings", store.endings, ending) +
         array_of("std::uint16_t", "endings_of_letter", store.endings_of_letter, number) +
         "constexpr Lexicon lexicon({slots, entries, {spellings, sizeof spellings}, endings, endings_of_letter});\n\n} "
         " // namespace\n\n"
         "const Lexicon& english_lexicon() { return lexicon; }\n\n}  // namespace goals\n";
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 2) {
    std::fputs("usage: lexicon_table OUTPUT\n", stderr);
    return 2;
  }
  const std::string text = source_of(goals::build_lexicon(goals::words::english()));
  std::FILE* file = std::fopen(arguments[1], "wb");
  const bool written = file != nullptr && std::fwrite(text.data(), 1, text.size(), file) == text.size();
  const bool closed = file != nullptr && std::fclose(file) == 0;
  if (!written || !closed) std::perror(arguments[1]);
  return written && closed ? 0 : 2;
}
