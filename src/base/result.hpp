// The answer of a function that can fail because of the world: a value, or an error to show to a person.
#pragma once

#include <cassert>
#include <optional>
#include <string>
#include <utility>
#include <variant>

namespace goals {

/// What went wrong and, where there is something to type, what to type.
struct Error {
  std::string message;  ///< lower case, no final period
  std::string help;     ///< may be empty
};

template <class T>
class [[nodiscard]] Result {
 public:
  // NOLINTBEGIN(google-explicit-constructor): a function returns its value, or its error, as it is
  Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
  Result(Error error) : state_(std::in_place_index<1>, std::move(error)) {}
  // NOLINTEND(google-explicit-constructor)

  explicit operator bool() const { return state_.index() == 0; }
  T& value() {
    assert(*this);
    return *std::get_if<0>(&state_);
  }
  const T& value() const {
    assert(*this);
    return *std::get_if<0>(&state_);
  }
  T& operator*() & { return value(); }
  const T& operator*() const& { return value(); }
  /// `*std::move(result)` moves the value out.
  T&& operator*() && { return std::move(value()); }
  T* operator->() { return &value(); }
  const T* operator->() const { return &value(); }
  const Error& error() const {
    assert(!*this);
    return *std::get_if<1>(&state_);
  }

 private:
  std::variant<T, Error> state_;
};

/// The answer of an act that yields nothing but may fail.
using Outcome = std::optional<Error>;

}  // namespace goals
