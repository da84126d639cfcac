// What holds for every workspace: scores stay between 0 and 1, follow the current value, and do not depend on order.
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <random>
#include <string>
#include <string_view>
#include <utility>
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

TEST_CASE("a score never falls when the current value moves towards the target, up or down") {
  std::mt19937 random(11);
  for (int round = 0; round < rounds; ++round) {
    // Whole tens, so that every tenth of the way is a whole number.
    const int low = 10 * std::uniform_int_distribution<int>(5, 40)(random);
    const int high = low + 10 * std::uniform_int_distribution<int>(1, 40)(random);
    for (const auto& [baseline, target] : {std::pair{low, high}, std::pair{high, low}}) {
      double last = -1;
      for (int step = -2; step <= 12; ++step) {
        const int current = baseline + (target - baseline) / 10 * step;
        if (current < 0) continue;
        const double score = whole(objective_of({{1.0 * baseline, 1.0 * target, 1.0 * current, 1, true}}, "o"));
        INFO("from " << baseline << " to " << target << ", now " << current);
        CHECK(score >= last);
        CHECK(std::abs(score - std::clamp(step / 10.0, 0.0, 1.0)) < 1e-9);
        last = score;
      }
    }
  }
}

TEST_CASE("what adds up, what is reached and what is done in part never fall when the value rises") {
  for (const char* const declaration :
       {"KR: Close 200 deals", "KR: Reach 200 weekly visits\n    2026-07-01: 5", "KR: 20 of 20 teams run on it",
        "KR: The help centre is live", "KR: Keep the number of shops above 100"}) {
    const bool is_share = std::string_view(declaration).ends_with("live");
    const bool is_ratio = std::string_view(declaration).find("20 of 20") != std::string_view::npos;
    double last = -1;
    for (int step = 0; step <= 20; ++step) {
      const std::string value = is_share   ? fmt::format("{}%", step * 5)
                                : is_ratio ? fmt::format("{} of 20", step)
                                           : std::to_string(step * 10);
      const double score =
          whole(fmt::format("Objective o: Things move\n  {}\n    2026-08-01: {}\n", declaration, value));
      INFO(declaration << ", now " << value);
      CHECK(score >= last);
      CHECK(score <= 1);
      last = score;
    }
    CHECK(last == 1.0);
  }
}

TEST_CASE("the order of key results, objectives, check-ins and files changes no score") {
  std::mt19937 random(13);
  for (int round = 0; round < rounds; ++round) {
    std::vector<MadeKeyResult> made = make_key_results(random);
    const std::string other = objective_of(make_key_results(random), "other");
    const double before = whole(objective_of(made, "o") + other);
    std::shuffle(made.begin(), made.end(), random);
    CHECK(std::abs(whole(other + objective_of(made, "o")) - before) < 1e-8);
    const Workspace apart = build_workspace(
        {{"b.goals", "Cycle: 2026-Q3\n" + objective_of(made, "o")}, {"a.goals", "Cycle: 2026-Q3\n" + other}}, {});
    CHECK(std::abs(compute_scores(apart, {.today = *make_date(2026, 8, 15)}).whole.score().value() - before) < 1e-8);
  }
  const std::string_view lines[]{"    2026-07-05: 3\n", "    2026-07-20: 5\n", "    2026-08-10: 4\n"};
  const std::string head = "Objective o: Things move\n  KR: Close 10 deals\n";
  std::vector<int> order{0, 1, 2};
  do {
    std::string text = head;
    for (const int line : order) text += lines[line];
    CHECK(whole(text) == 0.4);
  } while (std::next_permutation(order.begin(), order.end()));
}

TEST_CASE("the mean of the whole is the mean of its objectives") {
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

TEST_CASE("means of teams, cycles and owners, weighted again, give the mean of the whole") {
  std::mt19937 random(23);
  const auto mean_of = [](const std::vector<RollUp>& parts) {
    double weight = 0;
    double weighted = 0;
    for (const RollUp& part : parts) {
      weight += part.weight;
      weighted += part.weight * part.score().value_or(0);
    }
    return weighted / weight;
  };
  for (int round = 0; round < rounds; ++round) {
    std::string text;
    for (const char* const section :
         {"Team: A\nOwner: @ada\n", "Team: A / B\nOwner: @bo\n", "Cycle: 2026-08\nTeam: A / B / C\nOwner: @cy\n"}) {
      text += section + objective_of(make_key_results(random), "o");
    }
    const Scored scored = score_text(text);
    const double all = scored.scores.whole.score().value();
    CHECK(std::abs(mean_of(scored.scores.teams) - all) < 1e-9);
    CHECK(std::abs(mean_of(scored.scores.cycles) - all) < 1e-9);
    CHECK(std::abs(mean_of(scored.scores.owners) - all) < 1e-9);
    CHECK(std::abs(scored.scores.team_trees.front().score().value() - all) < 1e-9);
    CHECK(scored.scores.cycles.size() == 2);
    CHECK(scored.scores.owners.size() == 3);
  }
}
