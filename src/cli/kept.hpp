// What is not taken apart piece by piece when the program ends.
#pragma once

#include <memory>
#include <utility>

namespace goals {

/// Keeps a value whose many pieces would take long to free one by one, as those of a large workspace do; the process
/// gives its memory back at once. The value kept before, of the same type, is destroyed, so that a program that goes
/// on, as one that watches files, holds one of each.
template <class T>
T& kept(T value) {
  static auto& last = *new std::unique_ptr<T>;  // never destroyed, on purpose
  last = std::make_unique<T>(std::move(value));
  return *last;
}

}  // namespace goals
