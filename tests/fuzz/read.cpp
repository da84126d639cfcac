// Any sentence can be read, and each part that was understood lies inside it.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "fuzz/invariant.hpp"
#include "goals/goals.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const goals::api::Reading reading = goals::api::read({reinterpret_cast<const char*>(data), size});
  for (const auto& part : {reading.metric, reading.baseline_part, reading.target_part, reading.deadline_part}) {
    goals::testing::hold(!part || (part->begin <= part->end && part->end <= size), "a part lies in its sentence");
  }
  return 0;
}
