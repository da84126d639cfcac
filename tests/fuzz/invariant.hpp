// How a fuzzer says that something that always holds does not.
#pragma once

#include <cstdio>
#include <cstdlib>

namespace goals::testing {

/// Ends the process, in every kind of build, when the condition is false.
inline void hold(bool condition, const char* what) {
  if (condition) return;
  std::fprintf(stderr, "does not hold: %s\n", what);
  std::abort();
}

}  // namespace goals::testing
