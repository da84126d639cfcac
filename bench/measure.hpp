// How every benchmark says what it measured: bytes a second, and how many times the floor it took.
#pragma once

#include <benchmark/benchmark.h>

#include <chrono>
#include <string>

#include "bench/floor.hpp"

namespace goals::bench {

/// Runs `work` as often as the state asks. `x_split` is its time over that of finding the lines, `x_copy` over that of
/// copying the bytes: ratios that mean the same on another machine.
template <class Work>
void measure(benchmark::State& state, const std::string& text, const Work& work) {
  const auto begin = std::chrono::steady_clock::now();
  for (auto _ : state) work();
  const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - begin;
  const auto runs = static_cast<double>(state.iterations());
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(text.size()));
  state.counters["x_split"] = taken.count() / runs / seconds_to_split(text);
  state.counters["x_copy"] = taken.count() / runs / seconds_to_copy(text);
}

}  // namespace goals::bench
