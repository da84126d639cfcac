// The words of the statuses, and what they mean for somebody who looks for colours.
#include "score/status.hpp"

#include <array>

namespace goals {
namespace {

struct StatusRow {
  std::string_view word;
  Light light;
};

constexpr std::array<StatusRow, status_count> rows{{
    {"done", Light::good},       {"ahead", Light::good},       {"on track", Light::good},
    {"at risk", Light::warning}, {"off track", Light::bad},    {"missed", Light::bad},
    {"holding", Light::good},    {"breached", Light::bad},     {"stale", Light::warning},
    {"no data", Light::warning}, {"too early", Light::none},   {"not started", Light::none},
    {"not graded", Light::none}, {"no deadline", Light::none}, {"no score", Light::warning},
    {"paused", Light::none},     {"draft", Light::none},       {"dropped", Light::none},
    {"deferred", Light::none},
}};

}  // namespace

std::string_view to_string(Status status) { return rows[static_cast<std::size_t>(status)].word; }

std::string_view to_string(StatedStatus status) {
  switch (status) {
    case StatedStatus::none: return "";
    case StatedStatus::on_track: return "on track";
    case StatedStatus::at_risk: return "at risk";
    case StatedStatus::off_track: return "off track";
  }
  return "";
}

Light light(Status status) { return rows[static_cast<std::size_t>(status)].light; }

bool disagree(StatedStatus stated, Status computed) {
  switch (computed) {
    case Status::done:
    case Status::ahead:
    case Status::on_track:
    case Status::holding: return stated == StatedStatus::at_risk || stated == StatedStatus::off_track;
    case Status::at_risk: return stated == StatedStatus::on_track || stated == StatedStatus::off_track;
    case Status::off_track:
    case Status::missed: return stated == StatedStatus::on_track || stated == StatedStatus::at_risk;
    case Status::breached: return stated == StatedStatus::on_track;
    default: return false;
  }
}

}  // namespace goals
