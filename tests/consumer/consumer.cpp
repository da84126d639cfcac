// A program of ten lines on the public interface: it sees the installed headers and nothing of the repository.
#include <goals/goals.hpp>
#include <iostream>

int main() {
  const goals::api::Source source{"2026-q3.goals",
                                  "Objective trust: Become the team that customers recommend\n"
                                  "  owner: @ada\n"
                                  "  KR nps: Increase NPS from 40 to 60\n"
                                  "    2026-08-15: 50\n"};
  const auto scores = goals::api::score({&source, 1}, {.today = "2026-08-16"});
  if (!scores) return 1;
  for (const goals::api::Score& score : *scores) {
    std::cout << score.line << " " << score.kind << " " << score.score.value_or(-1) << '\n';
  }
}
