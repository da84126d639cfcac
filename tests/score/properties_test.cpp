// What holds for every workspace: scores stay between 0 and 1, follow the current value, and do not depend on order.
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <random>
#include <string>
#include <vector>

#include "model/build.hpp"
#include "score/score.hpp"
#include "support/catch.hpp"

using namespace goals;

namespace {

constexpr int rounds = 300;

struct MadeKeyResult {
  double baseline = 0;
  double target = 0;
  double current = 0;
  int weight = 1;
  bool has_check_in = true;
};

std::string text_of(const MadeKeyResult& made, std::size_t number) {
  std::string text =
      fmt::format("  KR k{}: Move the number of things\n    from: {:.2f}\n    to: {:.2f}\n    weight: {}\n", number,
                  made.baseline, made.target, made.weight);
  if (made.has_check_in) text += fmt::format("    2026-08-01: {:.2f}\n", made.current);
  return text;
}

std::string objective_of(const std::vector<MadeKeyResult>& made, std::string_view name) {
  std::string text = fmt::format("Objective {}: Things move\n", name);
  for (std::size_t i = 0; i < made.size(); ++i) text += text_of(made[i], i);
  return text;
}

double hundredths(std::mt19937& random, int from, int to) {
  return std::uniform_int_distribution<int>(from * 100, to * 100)(random) / 100.0;
}

std::vector<MadeKeyResult> make_key_results(std::mt19937& random) {
  std::vector<MadeKeyResult> made(std::uniform_int_distribution<std::size_t>(1, 6)(random));
  for (MadeKeyResult& each : made) {
    each.baseline = hundredths(random, 1, 90);
    each.target = hundredths(random, 1, 90);
    if (each.target == each.baseline) each.target += 1;
    each.current = hundredths(random, 0, 150);
    each.weight = std::uniform_int_distribution<int>(1, 5)(random);
    each.has_check_in = random() % 5 != 0;
  }
  return made;
}

struct Scored {
  Workspace workspace;
  Scores scores;
};

Scored score_text(const std::string& body) {
  ScoreOptions options;
  options.today = *make_date(2026, 8, 15);
  Scored scored{build_workspace({{"x.goals", "Cycle: 2026-Q3\n" + body}}, {}), {}};
  scored.scores = compute_scores(scored.workspace, options);
  return scored;
}

double whole(const std::string& body) { return score_text(body).scores.whole.score().value(); }

}  // namespace

TEST_CASE("every score lies between 0 and 1 and is the clamped quotient of distances") {
  std::mt19937 random(7);
  for (int round = 0; round < rounds; ++round) {
    const std::vector<MadeKeyResult> made = make_key_results(random);
    const Scored scored = score_text(objective_of(made, "o"));
    for (std::size_t i = 0; i < made.size(); ++i) {
      const ItemScore& score = scored.scores.of({FileId{0}, static_cast<std::uint32_t>(i + 1)});
      REQUIRE(score.score.has_value());
      const double p = (made[i].current - made[i].baseline) / (made[i].target - made[i].baseline);
      const double expected = made[i].has_check_in ? std::clamp(p, 0.0, 1.0) : 0.0;
      INFO(objective_of(made, "o"));
      CHECK(std::abs(*score.score - expected) < 1e-6);
      CHECK(*score.score >= 0);
      CHECK(*score.score <= 1);
    }
  }
}

TEST_CASE("a score never falls when the current value moves towards the target") {
  std::mt19937 random(11);
  for (int round = 0; round < rounds; ++round) {
    MadeKeyResult made = make_key_results(random).front();
    made.has_check_in = true;
    double last = -1;
    for (int step = -2; step <= 12; ++step) {
      made.current = std::abs(made.baseline + (made.target - made.baseline) * step / 10.0);
      if (made.baseline + (made.target - made.baseline) * step / 10.0 < 0) continue;
      const double score = whole(objective_of({made}, "o"));
      CHECK(score >= last - 0.02 / std::abs(made.target - made.baseline));
      last = score;
    }
  }
}

TEST_CASE("the order of declarations changes no score") {
  std::mt19937 random(13);
  for (int round = 0; round < rounds; ++round) {
    std::vector<MadeKeyResult> made = make_key_results(random);
    const double before = whole(objective_of(made, "o"));
    std::shuffle(made.begin(), made.end(), random);
    CHECK(std::abs(whole(objective_of(made, "o")) - before) < 1e-8);
  }
}

TEST_CASE("the mean of the whole lies between the least and the greatest objective") {
  std::mt19937 random(17);
  for (int round = 0; round < rounds; ++round) {
    const std::string first = objective_of(make_key_results(random), "a");
    const std::string second = objective_of(make_key_results(random), "b");
    const double a = whole(first);
    const double b = whole(second);
    const double both = whole(first + second);
    CHECK(std::abs(both - (a + b) / 2) < 1e-8);
  }
}

TEST_CASE("pages add up to the whole") {
  std::mt19937 random(19);
  for (int round = 0; round < rounds; ++round) {
    const std::string text = "Team: A\n" + objective_of(make_key_results(random), "a") + "Team: B\n" +
                             objective_of(make_key_results(random), "b");
    const Scored scored = score_text(text);
    double weight = 0;
    double weighted = 0;
    for (const RollUp& page : scored.scores.pages) {
      weight += page.weight;
      weighted += page.weighted;
    }
    REQUIRE(scored.scores.pages.size() == 2);
    CHECK(std::abs(weighted / weight - scored.scores.whole.score().value()) < 1e-12);
  }
}
