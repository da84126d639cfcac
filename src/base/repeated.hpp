// Finding what stands more than once in a long list in which most things stand once.
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace goals {

/// Says of a number, out of many that were added, whether it was added more than once; now and then of one that was
/// not. Two bits a number are kept and looked at: sorting all to see equal ones meet takes ten times as long.
class Repeated {
 public:
  explicit Repeated(std::size_t count) : once_(slots_for(count) / 64), again_(once_.size()) {}

  void add(std::uint64_t number) {
    const std::size_t slot = slot_of(number);
    const std::uint64_t bit = std::uint64_t{1} << (slot % 64);
    again_[slot / 64] |= once_[slot / 64] & bit;
    once_[slot / 64] |= bit;
  }
  bool holds(std::uint64_t number) const {
    const std::size_t slot = slot_of(number);
    return (again_[slot / 64] >> (slot % 64) & 1U) != 0;
  }

 private:
  static std::size_t slots_for(std::size_t count) {
    constexpr std::size_t slots_of_number = 16;
    return std::bit_ceil(std::max<std::size_t>(count, 4) * slots_of_number);
  }
  std::size_t slot_of(std::uint64_t number) const {
    constexpr std::uint64_t odd = 0x9E3779B97F4A7C15U;
    return static_cast<std::size_t>((number * odd) >> (64 - std::countr_zero(once_.size() * 64)));
  }

  std::vector<std::uint64_t> once_;
  std::vector<std::uint64_t> again_;
};

/// Drops entries whose key no other entry has, and keeps the order of the rest. `hash` gives equal keys equal numbers
/// of 64 bits; where different keys share some of them a single entry may stay, so that the keys are still to be
/// compared.
template <class Entry, class Hash>
void keep_repeated(std::vector<Entry>& entries, const Hash& hash) {
  Repeated repeated(entries.size());
  for (const Entry& entry : entries) repeated.add(hash(entry));
  const auto is_single = [&](const Entry& entry) { return !repeated.holds(hash(entry)); };
  entries.erase(std::remove_if(entries.begin(), entries.end(), is_single), entries.end());
}

}  // namespace goals
