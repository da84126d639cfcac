// Any sentence can be read; each part that was understood lies inside it.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "goals/goals.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const goals::api::Reading reading = goals::api::read({reinterpret_cast<const char*>(data), size});
  for (const auto& part : {reading.metric, reading.baseline_part, reading.target_part, reading.deadline_part}) {
    if (part && (part->begin > part->end || part->end > size)) std::abort();
  }
  return 0;
}
