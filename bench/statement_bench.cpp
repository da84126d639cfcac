// Sentences a second, against copying the same bytes and against looking at each of them once.
#include <array>

#include "bench/measure.hpp"
#include "statement/statement.hpp"

namespace {

constexpr std::array<std::string_view, 9> sentences{
    "Increase monthly revenue from $50K to $65K by June 30",
    "Publish 8 detailed articles on our blog per month",
    "Reduce the average response time from 6h to 3h",
    "Launch the new mobile app by the end of Q3",
    "Customers renew their contracts without a reminder from us",
    "Keep availability at 99.9% or higher in every region",
    "Hire 3 backend engineers for the platform within 60 days",
    "Improve customer satisfaction across all of our product lines",
    "Migrate the billing service to the new cluster by 2026-09-15",
};

std::string joined() {
  std::string text;
  for (const std::string_view sentence : sentences) text.append(sentence).append("\n");
  return text;
}

void read_sentences(benchmark::State& state) {
  goals::bench::measure(state, joined(), [] {
    for (const std::string_view sentence : sentences) benchmark::DoNotOptimize(goals::read_statement(sentence).form);
  });
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(sentences.size()));
}
BENCHMARK(read_sentences);

/// The floor: the words of the same sentences counted, and nothing known of them.
void split_words(benchmark::State& state) {
  goals::bench::measure(state, joined(), [] {
    for (const std::string_view sentence : sentences) {
      std::size_t words = 0;
      for (const char byte : sentence) words += byte == ' ' ? 1U : 0U;
      benchmark::DoNotOptimize(words);
    }
  });
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(sentences.size()));
}
BENCHMARK(split_words);

void read_dates(benchmark::State& state) {
  constexpr std::array<std::string_view, 4> dates{"2026-09-30", "September 30th, 2026", "end of Q3",
                                                  "within six months"};
  for (auto _ : state)
    for (const std::string_view date : dates) benchmark::DoNotOptimize(goals::read_date(date).form);
  state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(dates.size()));
}
BENCHMARK(read_dates);

}  // namespace
