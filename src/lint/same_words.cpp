// Walks the bytes that count, without making a copy of the text.
#include "lint/same_words.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>

#include "base/ascii.hpp"
#include "base/eight_bytes.hpp"
#include "base/repeated.hpp"

namespace goals {
namespace {

/// What each byte counts as.
constexpr std::array<unsigned char, 256> counted_as = [] {
  std::array<unsigned char, 256> bytes{};
  for (std::size_t byte = 0; byte < bytes.size(); ++byte) {
    const bool upper = byte >= 'A' && byte <= 'Z';
    bytes.at(byte) = static_cast<unsigned char>(upper ? byte | 0x20 : byte);
  }
  bytes['\t'] = ' ';
  return bytes;
}();

/// The bytes of a text that count, one after the other: lower case, blanks joined, no final period.
class CountingBytes {
 public:
  explicit CountingBytes(std::string_view text) : text_(text) {
    while (!text_.empty() && (text_.back() == '.' || is_blank(text_.back()))) text_.remove_suffix(1);
  }

  static constexpr int end = -1;

  int next() {
    if (at_ >= text_.size()) return end;
    const unsigned char byte = counted_as[static_cast<unsigned char>(text_[at_++])];
    if (byte != ' ') return byte;
    while (at_ < text_.size() && is_blank(text_[at_])) ++at_;
    return ' ';
  }

  /// The next eight at once; nothing where fewer are left or blanks are to be joined among them.
  std::optional<EightBytes> next_eight() {
    if (text_.size() - at_ < sizeof(EightBytes)) return std::nullopt;
    const EightBytes bytes = load_eight(text_.data() + at_);
    const EightBytes blanks = places_of(bytes, ' ');
    const std::size_t next = at_ + sizeof bytes;
    const bool ends_in_blank = blanks >> 63 != 0 && next < text_.size() && is_blank(text_[next]);
    if (places_of(bytes, '\t') != 0 || (blanks & blanks >> 8) != 0 || ends_in_blank) return std::nullopt;
    at_ = next;
    return lower(bytes);
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
    const int byte = left.next();
    if (byte != right.next()) return false;
    if (byte == CountingBytes::end) return true;
  }
}

namespace {

std::uint64_t mixed(std::uint64_t hash, EightBytes group) {
  hash = (hash ^ group) * 0x9E3779B97F4A7C15U;
  return hash ^ hash >> 32;
}

}  // namespace

std::uint64_t hash_of_meaning(std::string_view text) {
  CountingBytes bytes(text);
  std::uint64_t hash = 0;
  while (const auto group = bytes.next_eight()) hash = mixed(hash, *group);
  EightBytes group = 0;
  std::size_t count = 0;
  for (int byte = bytes.next(); byte != CountingBytes::end; byte = bytes.next()) {
    group |= static_cast<EightBytes>(byte) << count % sizeof group * 8;
    if (++count % sizeof group == 0) hash = mixed(hash, std::exchange(group, 0));
  }
  return mixed(hash, group) ^ count % sizeof group;
}

namespace {

/// Calls `visit(document, id)` for each goal whose statement another may say, too, by file and place.
template <class Visit>
void for_each_saying(const Workspace& workspace, const Visit& visit) {
  for (std::size_t position = 0; position < workspace.documents.size(); ++position) {
    const FileId file = workspace.documents.id_at(position);
    const Document& document = workspace.document(file);
    for (std::uint32_t index = 0; index < document.items.size(); ++index) {
      const Item& item = document.items[index];
      const bool is_saying = item.kind != ItemKind::initiative && item.kind != ItemKind::kpi;
      if (is_saying && !item.statement_range.empty()) visit(document, ItemId{file, index});
    }
  }
}

}  // namespace

std::vector<Saying> repeated_sayings(const Workspace& workspace) {
  std::size_t items = 0;
  for (const Document& document : workspace.documents) items += document.items.size();
  // Of all of them half a hash is kept, which tells most single ones; only the rest is looked at again.
  std::vector<std::uint32_t> hashes;
  hashes.reserve(items);
  Repeated repeated(items);
  for_each_saying(workspace, [&](const Document& document, ItemId id) {
    hashes.push_back(
        static_cast<std::uint32_t>(hash_of_meaning(document.statement_of(document.items[id.index])) >> 32));
    repeated.add(hashes.back());
  });
  std::vector<Saying> sayings;
  auto hash = hashes.begin();
  for_each_saying(workspace, [&](const Document& document, ItemId id) {
    if (!repeated.holds(*hash++)) return;
    sayings.push_back({hash_of_meaning(document.statement_of(document.items[id.index])), id});
  });
  return sayings;
}

}  // namespace goals
