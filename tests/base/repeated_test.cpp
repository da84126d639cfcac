// All that stands twice is kept, and little of what stands once.
#include "base/repeated.hpp"

#include <algorithm>
#include <cstdint>
#include <random>
#include <vector>

#include "support/catch.hpp"

namespace {

std::uint64_t spread(std::uint64_t number) { return number * 0xD6E8FEB86659FD93U; }

}  // namespace

TEST_CASE("what stands more than once is kept in its order") {
  std::vector<int> numbers{4, 9, 4, 1, 7, 9, 9, 2};
  goals::keep_repeated(numbers, [](int number) { return spread(static_cast<std::uint64_t>(number)); });
  numbers.erase(std::remove_if(numbers.begin(), numbers.end(), [](int each) { return each != 4 && each != 9; }),
                numbers.end());
  CHECK(numbers == std::vector<int>{4, 9, 4, 9, 9});
}

TEST_CASE("nothing stays nothing") {
  std::vector<int> none;
  goals::keep_repeated(none, [](int number) { return spread(static_cast<std::uint64_t>(number)); });
  CHECK(none.empty());
}

TEST_CASE("of many entries nearly all that stand once are dropped") {
  std::mt19937_64 random(5);
  std::vector<std::uint64_t> entries(100'000);
  for (std::uint64_t& entry : entries) entry = random();
  std::vector<std::uint64_t> twice(entries.begin(), entries.begin() + 1'000);
  entries.insert(entries.end(), twice.begin(), twice.end());
  goals::keep_repeated(entries, [](std::uint64_t entry) { return entry; });
  CHECK(entries.size() < 20'000);
  std::sort(entries.begin(), entries.end());
  const auto is_kept = [&entries](std::uint64_t each) {
    const auto [first, last] = std::equal_range(entries.begin(), entries.end(), each);
    return last - first == 2;
  };
  CHECK(std::all_of(twice.begin(), twice.end(), is_kept));
}
