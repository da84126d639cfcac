// What few of many things have, kept outside of them: eight bytes where there is none.
#pragma once

#include <cstddef>
#include <memory>
#include <utility>
#include <vector>

namespace goals {

/// An optional value on the heap, with the meaning of a value: a copy has its own.
template <class T>
class Rare {
 public:
  Rare() = default;
  explicit Rare(T value) : value_(std::make_unique<T>(std::move(value))) {}
  Rare(const Rare& other) : value_(other.value_ ? std::make_unique<T>(*other.value_) : nullptr) {}
  Rare(Rare&&) noexcept = default;
  Rare& operator=(const Rare& other) {
    if (this != &other) *this = Rare(other);
    return *this;
  }
  Rare& operator=(Rare&&) noexcept = default;
  ~Rare() = default;

  explicit operator bool() const { return value_ != nullptr; }
  /// Null where there is none.
  const T* get() const { return value_.get(); }
  const T& operator*() const { return *value_; }
  const T* operator->() const { return value_.get(); }

  /// To be written to; made where there was none.
  T& made() {
    if (!value_) value_ = std::make_unique<T>();
    return *value_;
  }

 private:
  std::unique_ptr<T> value_;
};

/// A list that is nearly always empty.
template <class T>
class RareList {
 public:
  RareList() = default;
  explicit RareList(std::vector<T> entries) {
    if (!entries.empty()) entries_ = Rare(std::move(entries));
  }

  bool empty() const { return !entries_; }
  std::size_t size() const { return entries_ ? entries_->size() : 0; }
  const T* begin() const { return entries_ ? entries_->data() : nullptr; }
  const T* end() const { return begin() + size(); }
  const T& front() const { return entries_->front(); }

  friend bool operator==(const RareList& a, const RareList& b) {
    return a.empty() || b.empty() ? a.empty() == b.empty() : *a.entries_ == *b.entries_;
  }

 private:
  Rare<std::vector<T>> entries_;
};

}  // namespace goals
