// How every benchmark says what it measured: bytes a second, and how many times the floor it took.
#pragma once

#include <benchmark/benchmark.h>

#include <string>

#include "bench/floor.hpp"

namespace goals::bench {

/// Runs `work` as often as the state asks. `x_split` is its time over that of finding the lines, `x_copy` over that of
/// copying the bytes: ratios that mean the same on another machine.
template <class Work>
void measure(benchmark::State& state, const std::string& text, const Work& work) {
  const double begin = processor_seconds();
  for (auto _ : state) work();
  const double taken = (processor_seconds() - begin) / static_cast<double>(state.iterations());
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
  state.counters["x_split"] = taken / seconds_to_split(text);
  state.counters["x_copy"] = taken / seconds_to_copy(text);
}

}  // namespace goals::bench
