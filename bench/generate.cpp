// A small vocabulary put together by a counter-based random generator, which unlike the standard distributions gives
// the same numbers everywhere.
#include "bench/generate.hpp"

#include <fmt/format.h>

#include <array>
#include <iterator>
#include <span>
#include <string>
#include <string_view>

#include "base/date.hpp"

namespace goals::bench {
namespace {

using Texts = std::span<const std::string_view>;

constexpr std::string_view qualities[]{"Become the partner that clinics recommend",
                                       "Make ordering a pleasure on every phone",
                                       "Give new colleagues a first week to remember",
                                       "Earn the trust of auditors",
                                       "Let nobody wait for an answer",
                                       "Run a warehouse without surprises",
                                       "Be the first address for repair instead of waste",
                                       "Bring learners back every week"};
constexpr std::string_view audiences[]{"customers",  "new users", "schools",   "returning visitors",
                                       "pharmacies", "drivers",   "volunteers"};
constexpr std::string_view percentages[]{"churn of {}",       "share of orders from {} that arrive on time",
                                         "activation of {}",  "share of {} who answer the survey",
                                         "refund rate of {}", "repeat purchases by {}"};
constexpr std::string_view levels[]{"median response time for {}", "page load time for {}",
                                    "time to resolve tickets of {}"};
constexpr std::string_view counts[]{"weekly active {}", "paying {}", "referrals by {}", "reviews written by {}"};
constexpr std::string_view deliveries[]{"Open the new returns desk to 100% of {} by September 15",
                                        "Publish the price list for {} by end of Q3",
                                        "Sign the data agreement with all {}"};
constexpr std::string_view efforts[]{"Rewrite the 30 most used letters to {}", "Interview ten {} about the checkout",
                                     "Train the desk in the new returns policy for {}"};
constexpr std::string_view vague[]{"Improve communication with {}", "Optimise everything for {}"};
constexpr std::string_view notes[]{
    "The new macros are live.", "Two suppliers were late, both have promised to be on time now.",
    "Half of the answers came from one region.", "The holiday weeks make this number small."};
constexpr std::string_view owners[]{"@ada", "@grace", "@alan", "@edsger", "@barbara", "@donald", "@frances", "@tony"};

/// SplitMix64 (Steele, Lea, Flood 2014).
class Random {
 public:
  explicit Random(std::uint64_t seed) : state_(seed) {}

  std::uint64_t below(std::uint64_t limit) {
    state_ += 0x9E3779B97F4A7C15U;
    std::uint64_t z = state_;
    z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
    z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
    return (z ^ (z >> 31U)) % limit;
  }
  bool percent(std::uint64_t chance) { return below(100) < chance; }
  std::string_view pick(Texts texts) { return texts[below(texts.size())]; }

 private:
  std::uint64_t state_;
};

class FileWriter {
 public:
  FileWriter(std::size_t number, std::uint64_t seed)
      : random_(seed + number), number_(number), district_(number * 10'000) {}

  SourceFile run(std::size_t bytes) {
    line("# Plan of team {}, kept by its lead. Check in every Monday.", number_);
    line("Cycle: 2026-Q3");
    line("Team: Company / Division {} / Team {}", number_ % 20, number_);
    line("Owner: {}\n", random_.pick(owners));
    for (std::size_t i = 0; text_.size() < bytes; ++i) {
      if (i % 7 == 5)
        smart_goal(i);
      else if (i % 7 == 6)
        kpi(i);
      else
        objective(i);
    }
    return {fmt::format("division-{:02}/team-{:04}.goals", number_ % 20, number_), std::move(text_)};
  }

 private:
  template <class... Values>
  void line(fmt::format_string<Values...> format, Values&&... values) {
    fmt::format_to(std::back_inserter(text_), format, std::forward<Values>(values)...);
    text_ += '\n';
  }

  std::string about(Texts texts) {
    // A number that no other sentence has: goals that repeat each other are rare in life.
    const std::string audience = fmt::format("{} of district {}", random_.pick(audiences), ++district_);
    return fmt::format(fmt::runtime(random_.pick(texts)), audience);
  }

  void objective(std::size_t number) {
    line("Objective o{}: {} in district {}", number, random_.pick(qualities), ++district_);
    if (random_.percent(60)) line("  type: {}", random_.percent(50) ? "committed" : "aspirational");
    if (number > 6 && random_.percent(30)) line("  supports: o{}", number - number % 7 - 7);
    if (random_.percent(20)) line("  why: {}", random_.pick(notes));
    if (random_.percent(1)) line("  deadlin: 2026-09-01");
    const std::uint64_t results = 2 + random_.below(3);
    for (std::uint64_t i = 1; i <= results; ++i) key_result(i);
    if (random_.percent(40)) line("\n  Initiative: {}\n    status: active", about(efforts));
    text_ += '\n';
  }

  void key_result(std::uint64_t number) {
    const std::uint64_t kind = random_.below(20);
    if (kind < 9)
      percentage(number);
    else if (kind < 13)
      level(number);
    else if (kind < 17)
      count(number);
    else if (kind < 19)
      line("\n  KR k{}: {}", number, about(deliveries));
    else
      line("\n  KR k{}: {}", number, random_.percent(50) ? about(efforts) : about(vague));
  }

  void percentage(std::uint64_t number) {
    const std::uint64_t from = 5 + random_.below(40);
    const std::uint64_t to = from + 5 + random_.below(30);
    line("\n  KR k{}: Increase {} from {}% to {}%", number, about(percentages), from, to);
    fields();
    log(from, to, "%");
  }

  void level(std::uint64_t number) {
    const std::uint64_t to = 20 + random_.below(200);
    const std::uint64_t from = to + 20 + random_.below(300);
    line("\n  KR k{}: Reduce {} from {} ms to {} ms by {} {}", number, about(levels), from, to, "September",
         10 + random_.below(20));
    fields();
    log(from, to, " ms");
  }

  void count(std::uint64_t number) {
    const std::uint64_t from = 100 * (1 + random_.below(40));
    const std::uint64_t to = from + 100 * (1 + random_.below(60));
    line("\n  KR k{}: Grow {} from {} to {} by 2026-09-20", number, about(counts), from, to);
    fields();
    log(from, to, "");
  }

  void fields() {
    if (random_.percent(50)) line("    owner: {}", random_.pick(owners));
    if (random_.percent(15)) line("    weight: {}", 1 + random_.below(3));
    if (random_.percent(25)) line("    source: https://dashboards.example.com/boards/{}", random_.below(10'000));
    if (random_.percent(10)) line("    tags: growth, quarter-{}", 1 + random_.below(4));
  }

  /// Weekly check-ins on the way from one value to the other.
  void log(std::uint64_t from, std::uint64_t to, std::string_view unit) {
    const std::uint64_t count = 1 + random_.below(7);
    const Date last = *make_date(2026, 8, 17);
    for (std::uint64_t i = 0; i < count; ++i) {
      const std::uint64_t value = to > from ? from + (to - from) * i / 10 : from - (from - to) * i / 10;
      const std::string date = to_string(last - 7 * static_cast<int>(count - 1 - i));
      if (random_.percent(20))
        line("    {}: {}{} (confidence {}%)", date, value, unit, 30 + 10 * random_.below(7));
      else
        line("    {}: {}{}", date, value, unit);
      if (random_.percent(10)) line("    > {}", random_.pick(notes));
    }
  }

  void smart_goal(std::size_t number) {
    const std::uint64_t to = 40 + random_.below(50);
    line("Goal g{}: Answer {}% of questions by {} of district {} without a second letter by 2026-08-31", number, to,
         random_.pick(audiences), ++district_);
    line("  specific: The ten questions asked most, one page each");
    line("  measurable: questions answered at once from {}% to {}%", to / 2, to);
    line("  achievable: Two writers have half a day a week each");
    line("  relevant: A third of all letters ask one of these questions");
    line("  time-bound: 2026-08-31");
    line("  2026-08-17: {}%\n", to / 2 + 3);
  }

  void kpi(std::size_t number) {
    line("KPI u{}: Availability of shop {} of at least 99.{}%", number, ++district_, 1 + random_.below(9));
    line("  guards: o{}", number - number % 7);
    line("  2026-08-10: 99.95%\n  2026-08-17: 99.9%\n");
  }

  Random random_;
  std::size_t number_;
  std::size_t district_;  ///< the last one named
  std::string text_;
};

}  // namespace

std::vector<SourceFile> generate(const GenerateOptions& options) {
  std::vector<SourceFile> files;
  for (std::size_t i = 0; i < options.files; ++i) {
    files.push_back(FileWriter(i, options.seed << 32U).run(options.bytes / options.files));
  }
  return files;
}

}  // namespace goals::bench
