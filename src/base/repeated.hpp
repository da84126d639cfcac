// Finding what stands more than once in a long list in which most things stand once.
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace goals {

/// Drops entries whose key no other entry has, and keeps the order of the rest. `hash` gives equal keys equal numbers
/// of 64 bits; where different keys share some of them a single entry may stay, so that the keys are still to be
/// compared. Two bits an entry are looked at, twice: sorting all to see equal ones meet takes ten times as long.
template <class Entry, class Hash>
void keep_repeated(std::vector<Entry>& entries, const Hash& hash) {
  constexpr std::size_t slots_of_entry = 16;
  constexpr std::uint64_t odd = 0x9E3779B97F4A7C15U;
  const std::size_t slots = std::bit_ceil(std::max<std::size_t>(entries.size(), 4) * slots_of_entry);
  std::vector<std::uint64_t> once(slots / 64);
  std::vector<std::uint64_t> again(slots / 64);
  const auto slot_of = [&](const Entry& entry) {
    return static_cast<std::size_t>((hash(entry) * odd) >> (64 - std::countr_zero(slots)));
  };
  for (const Entry& entry : entries) {
    const std::size_t slot = slot_of(entry);
    const std::uint64_t bit = std::uint64_t{1} << (slot % 64);
    again[slot / 64] |= once[slot / 64] & bit;
    once[slot / 64] |= bit;
  }
  const auto is_single = [&](const Entry& entry) {
    const std::size_t slot = slot_of(entry);
    return (again[slot / 64] >> (slot % 64) & 1U) == 0;
  };
  entries.erase(std::remove_if(entries.begin(), entries.end(), is_single), entries.end());
}

}  // namespace goals
