// Names are kept in blocks that never move, so that views of them stay good.
#include "base/interner.hpp"

#include <algorithm>
#include <cstring>

namespace goals {
namespace {

constexpr std::size_t block_size = 64 * 1024;

}  // namespace

std::string_view Interner::keep(std::string_view name) {
  if (name.empty()) return {};
  if (name.size() > block_left_) {
    const std::size_t size = std::max(block_size, name.size());
    blocks_.push_back(std::make_unique<char[]>(size));
    block_next_ = blocks_.back().get();
    block_left_ = size;
  }
  std::memcpy(block_next_, name.data(), name.size());
  const std::string_view kept{block_next_, name.size()};
  block_next_ += name.size();
  block_left_ -= name.size();
  return kept;
}

Symbol Interner::intern(std::string_view name) {
  if (const auto found = symbols_.find(name); found != symbols_.end()) return found->second;
  const Symbol symbol{static_cast<std::uint32_t>(texts_.size())};
  texts_.push_back(keep(name));
  symbols_.emplace(texts_.back(), symbol);
  return symbol;
}

Symbol Interner::find(std::string_view name) const {
  const auto found = symbols_.find(name);
  return found == symbols_.end() ? Symbol{} : found->second;
}

std::string_view Interner::text(Symbol symbol) const {
  return symbol.valid() ? texts_[symbol.index] : std::string_view{};
}

}  // namespace goals
