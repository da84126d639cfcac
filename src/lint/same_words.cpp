// Walks the bytes that count, without making a copy of the text.
#include "lint/same_words.hpp"

#include <cstddef>
#include <optional>

#include "base/repeated.hpp"

namespace goals {
namespace {

constexpr bool is_blank(char c) { return c == ' ' || c == '\t'; }
constexpr char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; }

/// The bytes of a text that count, one after the other: lower case, blanks joined, no final period.
class CountingBytes {
 public:
  explicit CountingBytes(std::string_view text) : text_(text) {
    while (!text_.empty() && (text_.back() == '.' || is_blank(text_.back()))) text_.remove_suffix(1);
  }

  std::optional<char> next() {
    if (at_ >= text_.size()) return std::nullopt;
    const char byte = text_[at_++];
    if (is_blank(byte)) {
      while (at_ < text_.size() && is_blank(text_[at_])) ++at_;
      return ' ';
    }
    return lower(byte);
  }

 private:
  std::string_view text_;
  std::size_t at_ = 0;
};

}  // namespace

bool mean_the_same(std::string_view a, std::string_view b) {
  CountingBytes left(a);
  CountingBytes right(b);
  while (true) {
    const auto byte = left.next();
    if (byte != right.next()) return false;
    if (!byte) return true;
  }
}

std::uint64_t hash_of_meaning(std::string_view text) {
  constexpr std::uint64_t odd = 0x9E3779B97F4A7C15U;
  std::uint64_t hash = 0;
  std::uint64_t group = 0;
  std::size_t count = 0;
  CountingBytes bytes(text);
  while (const auto byte = bytes.next()) {
    group = group << 8 | static_cast<unsigned char>(*byte);
    if (++count % sizeof group != 0) continue;
    hash = (hash ^ group) * odd;
    hash ^= hash >> 32;
  }
  return (hash ^ group) * odd ^ count;
}

std::vector<Saying> repeated_sayings(const Workspace& workspace) {
  std::size_t items = 0;
  for (const Document& document : workspace.documents) items += document.items.size();
  std::vector<Saying> sayings;
  sayings.reserve(items);
  for (std::size_t position = 0; position < workspace.documents.size(); ++position) {
    const FileId file = workspace.documents.id_at(position);
    const Document& document = workspace.document(file);
    for (std::uint32_t index = 0; index < document.items.size(); ++index) {
      const Item& item = document.items[index];
      if (item.kind == ItemKind::initiative || item.kind == ItemKind::kpi || item.statement_range.empty()) continue;
      sayings.push_back({hash_of_meaning(document.statement_of(item)), {file, index}});
    }
  }
  keep_repeated(sayings, [](const Saying& saying) { return saying.hash; });
  return sayings;
}

}  // namespace goals
