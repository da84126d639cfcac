// A vector of trivial items with a fixed capacity, kept where it is declared; what does not fit is refused.
#pragma once

#include <array>
#include <cassert>
#include <cstddef>
#include <type_traits>

namespace goals {

template <class T, std::size_t Capacity>
class FixedVector {
  static_assert(std::is_trivially_copyable_v<T> && std::is_trivially_destructible_v<T>);

 public:
  // NOLINTNEXTLINE(modernize-use-equals-default): the default of a class with a union may be deleted
  FixedVector() {}

  bool full() const { return size_ == Capacity; }
  std::size_t size() const { return size_; }
  bool empty() const { return size_ == 0; }
  void clear() { size_ = 0; }

  /// Requires `!full()`.
  T& push(const T& item) {
    assert(!full());
    return items_[size_++] = item;
  }

  /// Adds an item that is all zero, to be filled where it stays. Requires `!full()`.
  T& grow() {
    assert(!full());
    return items_[size_++] = T{};
  }

  /// Takes the last item away. Requires `!empty()`.
  void shrink() {
    assert(!empty());
    --size_;
  }

  T& operator[](std::size_t i) {
    assert(i < size_);
    return items_[i];
  }
  const T& operator[](std::size_t i) const {
    assert(i < size_);
    return items_[i];
  }
  T& back() { return (*this)[size_ - 1]; }
  const T& back() const { return (*this)[size_ - 1]; }

  const T* begin() const { return items_.data(); }
  const T* end() const { return items_.data() + size_; }
  T* begin() { return items_.data(); }
  T* end() { return items_.data() + size_; }

 private:
  // A union leaves the items uninitialised: clearing kilobytes for each sentence would cost more than reading it.
  union {
    std::array<T, Capacity> items_;  // NOLINT(readability-identifier-naming): private, too
  };
  std::size_t size_ = 0;
};

}  // namespace goals
