// Equal names become equal small ids, so that the model compares numbers and keeps each name once.
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/id.hpp"

namespace goals {

using Symbol = Id<struct SymbolTag>;

class Interner {
 public:
  /// The symbol of a name; the bytes are copied on first sight and live as long as the interner.
  Symbol intern(std::string_view name);
  /// The symbol of a name seen before, else an invalid one.
  Symbol find(std::string_view name) const;
  /// The name of a symbol; empty for an invalid one.
  std::string_view text(Symbol symbol) const;
  std::size_t size() const { return texts_.size(); }

 private:
  std::string_view keep(std::string_view name);

  std::vector<std::unique_ptr<char[]>> blocks_;
  std::size_t block_left_ = 0;
  char* block_next_ = nullptr;
  std::vector<std::string_view> texts_;
  std::unordered_map<std::string_view, Symbol> symbols_;
};

}  // namespace goals
