// Supporters are counted by their light; only when all agree do they contradict.
#include "score/support.hpp"

namespace goals {

bool is_supporter(const Item& item) { return item.kind != ItemKind::initiative; }

void add_supporter(SupportSummary& summary, Status status, std::optional<double> score) {
  if (is_left_out(status) || !score) return;
  summary.mean += *score;
  ++summary.count;
  summary.good += light(status) == Light::good;
  summary.bad += light(status) == Light::bad;
}

Contradiction contradiction_of(Status own, const SupportSummary& supporters) {
  if (supporters.count == 0) return Contradiction::none;
  if (light(own) == Light::bad && supporters.good == supporters.count) return Contradiction::supporters_good_but_bad;
  if (light(own) == Light::good && supporters.bad == supporters.count) return Contradiction::supporters_bad_but_good;
  return Contradiction::none;
}

}  // namespace goals
