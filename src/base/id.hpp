// Strong 32-bit ids and the vectors they index: how items name each other without pointers.
#pragma once

#include <cassert>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

namespace goals {

/// A position in a `Store` of the same tag. A default-made id names nothing.
template <class Tag>
struct Id {
  static constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

  std::uint32_t index = none;

  constexpr bool valid() const { return index != none; }
  friend constexpr auto operator<=>(Id, Id) = default;
};

/// A vector indexed by its own id type, so that an id of another kind does not compile.
template <class IdType, class T>
class Store {
 public:
  IdType add(T value) {
    items_.push_back(std::move(value));
    return IdType{static_cast<std::uint32_t>(items_.size() - 1)};
  }

  T& operator[](IdType id) {
    assert(id.index < items_.size());
    return items_[id.index];
  }
  const T& operator[](IdType id) const {
    assert(id.index < items_.size());
    return items_[id.index];
  }

  std::size_t size() const { return items_.size(); }
  bool empty() const { return items_.empty(); }
  void reserve(std::size_t count) { items_.reserve(count); }
  IdType id_at(std::size_t position) const { return IdType{static_cast<std::uint32_t>(position)}; }

  auto begin() { return items_.begin(); }
  auto end() { return items_.end(); }
  auto begin() const { return items_.begin(); }
  auto end() const { return items_.end(); }

 private:
  std::vector<T> items_;
};

}  // namespace goals
