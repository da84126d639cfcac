// The same work on many items, on several threads; the order in which it happens is nobody's business.
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <functional>
#include <system_error>
#include <thread>
#include <vector>

namespace goals {

/// What work without memory to reuse is handed.
struct NoScratch {};

/// Calls `work(i, scratch)` once for each `i` below `count` and returns when all are done; each thread has a `Scratch`
/// of its own. `work` must not throw, and calls for different items must not touch the same data otherwise. `most` is
/// how many threads there may be, 0 as many as the machine has; one starts none. Where the system refuses to start as
/// many, fewer do the work.
template <class Scratch = NoScratch, class Work>
void for_each_index(std::size_t count, std::size_t most, const Work& work) {
  if (most == 0) most = std::max(1U, std::thread::hardware_concurrency());
  const std::size_t threads = std::min(most, count);
  std::atomic<std::size_t> next{0};
  const auto run = [&] {
    Scratch scratch;
    for (std::size_t i = next++; i < count; i = next++) work(i, scratch);
  };
  std::vector<std::jthread> others;
  try {
    for (std::size_t i = 1; i < threads; ++i) others.emplace_back(run);
  } catch (const std::system_error&) {
    // The system gives no more threads: those that there are do the work.
  }
  run();
}

/// The same for work that takes no scratch, as those want it who know nothing of threads.
inline auto on_threads(std::size_t most) {
  return [most](std::size_t count, const std::function<void(std::size_t)>& work) {
    for_each_index(count, most, [&work](std::size_t i, NoScratch) { work(i); });
  };
}

}  // namespace goals
