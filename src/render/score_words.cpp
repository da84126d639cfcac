// Words and digits for scores; rounds only where no reader can be misled by it.
#include "render/score_words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "score/subject.hpp"

namespace goals {
namespace {

constexpr std::string_view minus = "−";

/// Rounded to a step that the distance from baseline to target holds between 40 and 400 times.
double rounded(double value, const ItemScore& score) {
  double span = std::abs(score.target->value);
  if (score.baseline) {
    const auto baseline = value_in_unit_of(*score.baseline, *score.target);
    if (baseline && *baseline != score.target->value) span = std::abs(score.target->value - *baseline);
  }
  if (!(span > 0) || !std::isfinite(span)) return value;
  const double step = std::pow(10.0, 1 - std::floor(std::log10(span / 4)));
  const double scaled = std::round(value * step);
  return std::isfinite(scaled) ? scaled / step + 0.0 : value;
}

/// Rounded to two significant digits, for paces.
double two_digits(double value) {
  if (value == 0 || !std::isfinite(value)) return value;
  const double step = std::pow(10.0, 1 - std::floor(std::log10(std::abs(value))));
  const double scaled = std::round(value * step);
  return std::isfinite(scaled) ? scaled / step : value;
}

std::string_view sign_of(Relation relation) {
  switch (relation) {
    case Relation::approx: return "≈ ";
    case Relation::at_least: return "≥ ";
    case Relation::more_than: return "> ";
    case Relation::at_most: return "≤ ";
    case Relation::less_than: return "< ";
    default: return "";
  }
}

/// `< 25`, for columns where words take too much room.
std::string target_words(const Level& target) {
  Level plain = target;
  if (plain.relation != Relation::between) plain.relation = Relation::exact;
  return std::string(sign_of(target.relation)) + format_level(plain);
}

/// A level that is kept, as the bound it is judged by: churn kept at 3% is wanted at 3% or below.
Level bound_of(const ItemScore& score) {
  Level bound = *score.target;
  const bool is_level = score.kind == ScoreKind::keep && bound.relation == Relation::exact && score.side.known() &&
                        score.side.reason != SideReason::nothing_below;
  if (is_level) bound.relation = score.side.higher ? Relation::at_least : Relation::at_most;
  return bound;
}

std::string current_words(const Document& document, const ItemScore& score) {
  if (score.last_entry == ItemScore::no_entry) return {};
  const LogEntry& last = document.log[score.last_entry];
  if (last.state != CheckInState::value) return std::string(last.state == CheckInState::done ? "done" : "missed");
  return entry_words(last);
}

std::string distance_reason(const ItemScore& score) {
  if (!score.expected || !score.pace) return {};
  const double made = score.by_hand ? *score.score : *score.progress;
  const BandEdges edges = score.edges;
  if (score.kind == ScoreKind::keep) {
    return fmt::format("held {} of the known time", format_percent(made, edges));
  }
  return fmt::format("{} where {:.2f} is expected by today", format_score(std::max(made, 0.0), edges), *score.expected);
}

std::string pace_reason(const ItemScore& score) {
  if (!score.weekly_needed) return {};
  std::string text = fmt::format("needs {} a week", signed_words(*score.weekly_needed, score));
  if (score.weekly_made) text += fmt::format(", has made {}", signed_words(*score.weekly_made, score));
  return text;
}

std::string joined(std::string first, const std::string& second) {
  if (!first.empty() && !second.empty()) first += "; ";
  return first + second;
}

std::string missed_reason(const ItemScore& score, const ScoreOptions& options) {
  const std::string where = score.gap == Gap::no_check_in ? "without a check-in" : "at " + score_words(score);
  if (!score.deadline || *score.deadline >= options.today) return "called missed " + where;
  return fmt::format("the deadline {} passed {}", to_string(*score.deadline), where);
}

std::string silence_reason(const ItemScore& score, const ScoreOptions& options) {
  const int days = score.days_silent(options.today).value_or(0);
  std::string text =
      fmt::format("last check-in {}, {} days ago, due every {}", to_string(*score.last_check_in), days, score.cadence);
  if (score.verdict != Status::stale && light(score.verdict) != Light::none) {
    text += fmt::format("; {} by what is known", to_string(score.verdict));
  }
  return text;
}

std::string breach_reason(const Document& document, const ItemScore& score) {
  return fmt::format("now {}, wanted {}", current_words(document, score), format_level(bound_of(score)));
}

}  // namespace

std::string score_words(const ItemScore& score) {
  if (score.gap == Gap::no_check_in && !score.by_hand) return "no data";
  if (!score.score) return "–";
  if (!score.graded) return fmt::format("{:.2f}", *score.score);
  return format_score(*score.score, score.edges);
}

std::string value_words(double value, const ItemScore& score) {
  return format_like(rounded(value, score), *score.target);
}

std::string signed_words(double value, const ItemScore& score) {
  Level plain = *score.target;
  plain.upper = plain.value;  // `+0.5`, not `+0.5 of 10`
  if (dimension(plain.unit) == Dimension::ratio || dimension(plain.unit) == Dimension::rating) plain.unit = Unit{};
  if (dimension(plain.unit) == Dimension::percent) plain.unit = find_unit("pp").value_or(plain.unit);
  const double shown = two_digits(value);
  const std::string_view sign = shown < 0 ? minus : std::string_view(shown > 0 ? "+" : "");
  return std::string(sign) + format_like(std::abs(shown), plain);
}

Stations stations(const Document& document, const ItemScore& score) {
  Stations result;
  if (score.baseline && score.baseline->origin != LevelOrigin::zero) result.baseline = format_level(*score.baseline);
  if (score.baseline && score.baseline->origin == LevelOrigin::zero) result.baseline = "0";
  result.current = current_words(document, score);
  // A status of `done` says more than the share that was checked in last.
  const bool is_done = score.kind == ScoreKind::milestone && score.progress && *score.progress >= 1 && !score.current;
  if (is_done) result.current = "done";
  if (!score.target) return result;
  // What is only taken to be so is not shown as if the document said it.
  const Level shown = score.side.reason == SideReason::assumed ? *score.target : bound_of(score);
  result.target = (score.relative_target ? "by " : "") + target_words(shown);
  return result;
}

std::string stations_words(const Stations& stations) {
  std::string text;
  for (const std::string* station : {&stations.baseline, &stations.current, &stations.target}) {
    if (station->empty()) continue;
    if (!text.empty()) text += " → ";
    text += *station;
  }
  return text;
}

std::string forecast_words(const ItemScore& score) {
  if (!score.forecast) return {};
  return fmt::format(
      "{} ({})", value_words(score.forecast->value, score),
      score.graded ? format_score(score.forecast->score, score.edges) : fmt::format("{:.2f}", score.forecast->score));
}

std::string ratio_words(double ratio, const ScoreOptions& options) {
  const auto step_of = [&](double value) {
    return (value >= options.ahead) + (value >= options.on_track) + (value >= options.at_risk);
  };
  const double rounded = std::round(ratio * 100) / 100;
  const double cut = std::floor(ratio * 100) / 100;
  const double shown = (step_of(rounded) == step_of(ratio) ? rounded : cut) + 0.0;
  return fmt::format("{}{:.2f}", shown < 0 ? minus : "", std::abs(shown));
}

std::string status_words(const ItemScore& score, const ScoreOptions& options) {
  std::string text(to_string(score.status));
  const bool has_verdict = light(score.verdict) != Light::none && score.verdict != Status::no_data;
  if (score.status == Status::stale && has_verdict && score.verdict != Status::stale) {
    text += fmt::format(", {}", to_string(score.verdict));
  }
  switch (score.verdict) {
    case Status::ahead:
    case Status::on_track:
    case Status::at_risk:
    case Status::off_track:
      if (score.pace) text += " " + ratio_words(*score.pace, options);
      break;
    default: break;
  }
  return text;
}

std::string_view status_sign(Status status) {
  switch (light(status)) {
    case Light::good: return status == Status::done ? "✓" : status == Status::ahead ? "▲" : "●";
    case Light::warning: return status == Status::at_risk ? "◐" : "○";
    case Light::bad: return "✗";
    case Light::none: return "·";
  }
  return "·";
}

std::string status_reason(const Document& document, const ItemScore& score, const ScoreOptions& options) {
  switch (score.status) {
    case Status::missed: return missed_reason(score, options);
    case Status::breached: return breach_reason(document, score);
    case Status::stale: return silence_reason(score, options);
    case Status::no_data:
      return score.deadline ? fmt::format("no check-in yet; due {}", to_string(*score.deadline)) : "no check-in yet";
    case Status::no_score: return std::string(to_string(score.gap));
    default: return joined(distance_reason(score), pace_reason(score));
  }
}

std::string_view no_rows_words(const ItemScore& objective) {
  switch (objective.gap) {
    case Gap::no_key_results: return "No key results to measure it by.";
    case Gap::no_open_key_result: return "All its key results are drafts, dropped or deferred.";
    default: return "None of its key results is shown here.";
  }
}

std::string contradiction_words(const ItemScore& score) {
  if (score.contradiction == Contradiction::none) return {};
  const std::string who = score.supporters.count == 1 ? "its only supporter is"
                                                      : fmt::format("all {} supporters are", score.supporters.count);
  const bool good = score.contradiction == Contradiction::supporters_good_but_bad;
  return fmt::format("{} {}, yet it is {}", who, good ? "on track or better" : "off track or missed",
                     to_string(score.status));
}

int good_count(const RollUp& total) {
  return total.count(Status::done) + total.count(Status::ahead) + total.count(Status::on_track);
}

int bad_count(const RollUp& total) { return total.count(Status::off_track) + total.count(Status::missed); }

std::string counts_words(const RollUp& total, std::initializer_list<Status> statuses) {
  std::string text;
  for (const Status status : statuses) {
    if (total.count(status) == 0) continue;
    if (!text.empty()) text += ", ";
    text += fmt::format("{} {}", total.count(status), to_string(status));
  }
  return text;
}

std::string other_words(const RollUp& total) {
  return counts_words(total, {Status::stale, Status::no_data, Status::too_early, Status::not_started,
                              Status::not_graded, Status::no_deadline, Status::no_score, Status::paused});
}

std::string owner_words(const Workspace& workspace, ItemId id) {
  std::string text;
  for (const PersonId owner : workspace.effective_owners(id)) {
    if (!text.empty()) text += ", ";
    text += workspace.name(workspace.persons[owner].name);
  }
  return text;
}

std::string note_words(const Document& document, const LogEntry& entry) {
  std::string text(document.text(entry.note_range));
  for (const Note& note : document.notes_at(entry.notes)) {
    constexpr std::string_view closing = ".!?;:,";
    if (!text.empty()) text += closing.find(text.back()) == std::string_view::npos ? "; " : " ";
    text += document.text(note.text);
  }
  return text;
}

std::string entry_words(const LogEntry& entry) {
  const auto change = [&](std::string_view what) {
    return fmt::format("{} {} → {}", what, format_value(entry.before(), entry.before_unit()),
                       format_value(entry.value, entry.unit));
  };
  switch (entry.kind) {
    case LogKind::check_in:
      if (entry.state == CheckInState::done) return "done";
      if (entry.state == CheckInState::missed) return "missed";
      return format_level(*level_of(entry));
    case LogKind::target_change: return change("target");
    case LogKind::baseline_change: return change("baseline");
    case LogKind::deadline_change:
      return fmt::format("deadline {} → {}", entry.before_date() ? to_string(*entry.before_date()) : "?",
                         entry.after_date() ? to_string(*entry.after_date()) : "?");
    case LogKind::dropped: return "dropped";
    case LogKind::deferred:
      return entry.after_date() ? "deferred to " + to_string(*entry.after_date()) : std::string("deferred");
  }
  return {};
}

std::string_view title_words(const Workspace& workspace, ItemId id) {
  std::string_view title = workspace.statement(id);
  const std::size_t begin = title.find_first_not_of(" \t");
  if (begin == std::string_view::npos) return "(untitled)";
  return title.substr(begin, title.find_last_not_of(" \t") - begin + 1);
}

std::string totals_words(const RollUp& total) {
  const auto in_brackets = [](const std::string& text) { return text.empty() ? "" : " (" + text + ")"; };
  std::string text =
      fmt::format("{} on track{}, {} at risk, {} off track{}", good_count(total),
                  in_brackets(counts_words(total, {Status::done, Status::ahead})), total.count(Status::at_risk),
                  bad_count(total), in_brackets(counts_words(total, {Status::missed})));
  const std::string rest = other_words(total);
  if (!rest.empty()) text += ", " + rest;
  if (total.kpis_breached > 0) text += fmt::format(", {} breached", count_words(total.kpis_breached, "KPI"));
  return text;
}

std::string count_words(int count, std::string_view thing) {
  return fmt::format("{} {}{}", count, thing, count == 1 ? "" : "s");
}

}  // namespace goals
