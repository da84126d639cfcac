// Levels, formulas, pace and forecast in words and numbers.
#include "render/explain_parts.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <vector>

#include "render/display.hpp"
#include "render/score_words.hpp"
#include "score/log_entries.hpp"
#include "score/measure.hpp"
#include "score/method.hpp"
#include "score/progress.hpp"
#include "score/roll_up.hpp"
#include "text/utf8.hpp"

namespace goals {
namespace {

constexpr std::size_t label_width = 14;
constexpr std::size_t level_width = 16;

std::string origin_words(const Level& level) {
  switch (level.origin) {
    case LevelOrigin::none: return "";
    case LevelOrigin::statement: return "in the statement";
    case LevelOrigin::field: return "in a field";
    case LevelOrigin::criterion: return "in the criterion";
    case LevelOrigin::change_record: return fmt::format("by the change recorded on {}", to_string(level.date));
    case LevelOrigin::check_in: return fmt::format("check-in of {}", to_string(level.date));
    case LevelOrigin::first_check_in: return fmt::format("first check-in, of {}", to_string(level.date));
    case LevelOrigin::zero: return "what adds up starts at nothing";
    case LevelOrigin::done: return fmt::format("the check-in of {} says `done`", to_string(level.date));
  }
  return "";
}

void add_level(std::string_view label, const std::optional<Level>& level, const std::optional<Level>& like,
               ExplainLines& lines) {
  if (!level) return;
  std::string text = format_level(*level);
  const auto converted = like ? value_in_unit_of(*level, *like) : std::nullopt;
  // A number that another unit or another whole would write otherwise is shown in both.
  if (converted && (*converted != level->value)) text += " = " + format_like(*converted, *like);
  const std::string origin = origin_words(*level);
  lines.add(label, pad_to_width(text, level_width) + (origin.empty() ? "" : "  " + origin));
}

std::string in_target_unit(const Level& level, const ItemScore& score) {
  const auto value = value_in_unit_of(level, *score.target);
  return value ? format_like(*value, *score.target) : format_level(level);
}

/// Which side of a level is the good one, and why; empty where the level is a bound and says it itself.
std::string side_words(const Document& document, const Item& item, Side side) {
  const std::string_view better = side.higher ? "higher is better" : "lower is better";
  switch (side.reason) {
    case SideReason::none:
    case SideReason::bound: return "";
    case SideReason::wording: return fmt::format("{}: the statement says so", better);
    case SideReason::nothing_below: return fmt::format("{}: there is nothing below zero to aim at", better);
    case SideReason::baseline:
      return fmt::format("{}: the baseline lies {} the target", better, side.higher ? "below" : "above");
    case SideReason::metric:
      return fmt::format("{}: `{}` is something to have {} of", better, printable(document.text(item.metric_range())),
                         to_string(item.wanted));
    case SideReason::assumed:
      return fmt::format("{}: nothing says otherwise; `{}` would", better, side.higher ? "at most" : "at least");
  }
  return "";
}

/// The formula with the values in it; empty where there is none.
std::string distance_words(const ItemScore& score) {
  if (score.holds) {
    return fmt::format("no way lay between the baseline and the target, so it is 1 while that is met and else 0: {}",
                       *score.holds ? "it holds" : "it does not hold");
  }
  if (!score.progress) return {};
  if (!score.baseline) return "the only check-in says `done` = 1";
  const double from = value_in_unit_of(*score.baseline, *score.target).value_or(0);
  const std::string target = format_like(near_edge(*score.target, from), *score.target);
  const std::string current = in_target_unit(*score.current, score);
  if (score.kind == ScoreKind::accumulate) {
    return fmt::format("{} / {} = {}", current, target, exact_words(*score.progress));
  }
  const std::string baseline = in_target_unit(*score.baseline, score);
  return fmt::format("({} − {}) / ({} − {}) = {}", current, baseline, target, baseline, exact_words(*score.progress));
}

std::string held_days_words(const HeldTime& time) {
  return fmt::format("held {}, broken {}, unknown {}", count_words(time.held, "day"), count_words(time.broken, "day"),
                     count_words(time.unknown, "day"));
}

std::string held_share_words(const ItemScore& score) {
  const HeldTime& time = score.time;
  return fmt::format("{} / ({} + {}) = {}", time.held, time.held, time.broken, exact_words(*score.progress));
}

void explain_held_time(const ItemScore& score, ExplainLines& lines) {
  if (!score.progress) return;
  lines.add("now", *score.holds ? "the level holds" : "the level is broken");
  lines.add("progress", held_days_words(score.time));
  lines.add_below(held_share_words(score));
}

void explain_milestone(const Document& document, const ItemScore& score, ExplainLines& lines) {
  if (!score.progress) return;
  const std::string value = stations(document, score).current;
  // A status of `done` outweighs the share of the last check-in, which is then not the current level.
  const bool by_check_in =
      score.last_check_in && (score.current || document.log[score.last_entry].state != CheckInState::value);
  const std::string from = by_check_in ? fmt::format("check-in of {}: {}", to_string(*score.last_check_in), value)
                                       : std::string("`status: done`");
  lines.add("progress", fmt::format("{} = {}", from, exact_words(*score.progress)));
}

std::string child_words(const Item& item, const ItemScore& score) {
  if (is_left_out(score.status)) return fmt::format("{}, not counted", to_string(score.status));
  if (!counts_in_mean(score)) return fmt::format("not counted: {}", to_string(score.gap));
  std::string text = fmt::format("{} × {}", item.weight, score_words(score));
  if (score.gap == Gap::no_check_in && !score.by_hand) text += ", counts as 0";
  return text + (score.by_hand ? ", given by hand" : "");
}

}  // namespace

void ExplainLines::add(std::string_view label, std::string_view text) {
  text_ += pad_to_width(label, label_width);
  text_ += text;
  text_.erase(text_.find_last_not_of(' ') + 1);
  text_ += '\n';
}

std::string exact_words(double share) {
  std::string text = fmt::format("{:.4g}", share);
  // Nearly done is not done.
  const bool seems_whole = text.find_first_of(".e") == std::string::npos;
  if (seems_whole && share != std::round(share)) text = fmt::format("{:.9g}", share);
  // The sign of a number and that of a subtraction stand in one formula.
  return share < 0 ? "−" + text.substr(1) : text;
}

std::string band_words(const ItemScore& score) {
  switch (score.band) {
    case Band::none: return score.graded ? "" : "; what is learnt is not graded";
    case Band::red: return fmt::format(", red: below {:.2f}", score.edges.amber_from);
    case Band::amber:
      return fmt::format(", amber: from {:.2f}, below {:.2f}", score.edges.amber_from, score.edges.success);
    case Band::green: return fmt::format(", green: from {:.2f}", score.edges.success);
  }
  return "";
}

void explain_levels(const Document& document, const Item& item, const ItemScore& score, ExplainLines& lines) {
  add_level("baseline", score.baseline, score.target, lines);
  add_level("target", score.target, std::nullopt, lines);
  if (const std::string words = side_words(document, item, score.side); !words.empty()) lines.add("side", words);
  if (score.kind != ScoreKind::milestone) add_level("current", score.current, score.target, lines);
}

void explain_progress(const Document& document, const ItemScore& score, ExplainLines& lines) {
  switch (score.kind) {
    case ScoreKind::keep: explain_held_time(score, lines); break;
    case ScoreKind::milestone: explain_milestone(document, score, lines); break;
    default:
      if (const std::string words = distance_words(score); !words.empty()) lines.add("progress", words);
  }
}

void explain_key_results(const Workspace& workspace, const Scores& scores, ItemId id, ExplainLines& lines) {
  std::string_view label = "key results";
  for (const ItemId child : workspace.children(id)) {
    const Item& item = workspace.item(child);
    if (item.kind != ItemKind::key_result) continue;
    constexpr std::size_t name_width = 32;
    const std::string_view name = item.name.valid() ? workspace.name(item.name) : title_words(workspace, child);
    lines.add(label, pad_to_width(cut_to_width(printable(name), name_width), name_width) + "  " +
                         child_words(item, scores.of(child)));
    label = "";
  }
  const ItemScore& score = scores.of(id);
  if (!score.progress) return;
  lines.add("progress", fmt::format("the sum, {}, by the sum of the weights, {} = {}",
                                    exact_words(*score.progress * score.children_weight),
                                    exact_words(score.children_weight), exact_words(*score.progress)));
}

void explain_first_target(const Workspace& workspace, const Scores& scores, ItemId id, ExplainLines& lines) {
  const ItemScore& score = scores.of(id);
  if (!score.first_target) return;
  std::vector<const LogEntry*> scratch;
  const Subject subject = subject_of(workspace.document(id), workspace.item(id), scores.options, scratch);
  const auto planned = measure_first_target(subject, score);
  if (!planned) return;
  lines.add("first target", fmt::format("{}  until the change recorded on {}",
                                        pad_to_width(format_level(*score.first_target), level_width),
                                        to_string(score.first_target->date)));
  if (planned->gap != Gap::none || !planned->progress) {
    lines.add_below(std::string(to_string(planned->gap)));
    return;
  }
  const bool is_kept = planned->kind == ScoreKind::keep;
  lines.add_below(is_kept ? held_share_words(*planned) : distance_words(*planned));
  lines.add_below(fmt::format("against it, the score would be {}", score_words(*planned)));
}

void explain_pace(const ItemScore& score, const ScoreOptions& options, ExplainLines& lines) {
  if (!score.expected || is_left_out(score.status)) return;
  const Period time{*score.start, *score.deadline};
  const int passed = std::clamp(options.today - time.first + 1, 0, time.length());
  lines.add("time",
            fmt::format("day {} of {}, {} to {}", passed, time.length(), to_string(time.first), to_string(time.last)));
  if (score.first_deadline) lines.add_below(fmt::format("first planned until {}", to_string(*score.first_deadline)));
  if (!score.graded || score.elapsed == 0) return;
  if (score.kind == ScoreKind::roll_up) {
    lines.add("expected", fmt::format("{}, the weighted mean over the key results", exact_words(*score.expected)));
  } else if (must_hold(score)) {
    lines.add("expected", fmt::format("{:.2f}: a level should hold from the first day on", *score.expected));
  } else {
    lines.add("expected", fmt::format("{} / {} × {:.2f} (success) = {}", passed, time.length(), score.edges.success,
                                      exact_words(*score.expected)));
  }
  if (!score.pace) return;
  lines.add("pace", fmt::format("{} / {} = {}", exact_words(score.by_hand ? *score.score : *score.progress),
                                exact_words(*score.expected), ratio_words(*score.pace, options)));
}

void explain_status(const Document& document, const ItemScore& score, const ScoreOptions& options,
                    ExplainLines& lines) {
  std::string text(to_string(score.status));
  const std::string reason = status_reason(document, score, options);
  const bool has_more = score.status != Status::done && !is_left_out(score.status) && !reason.empty();
  lines.add("status", has_more ? text + ": " + reason : text);
}

void explain_forecast(const Document& document, const Item& item, const ItemScore& score, const ScoreOptions& options,
                      ExplainLines& lines) {
  if (score.kind == ScoreKind::roll_up || score.kind == ScoreKind::keep || score.kind == ScoreKind::milestone) return;
  if (!score.forecast) {
    std::string text = fmt::format("none: {}", to_string(score.forecast_gap));
    if (score.forecast_gap == ForecastGap::too_few) text += fmt::format(", {} are needed", options.forecast_check_ins);
    if (score.forecast_gap == ForecastGap::too_short) {
      text += fmt::format(", they must span {} of it", format_percent(options.forecast_time, score.edges));
    }
    lines.add("forecast", text);
    return;
  }
  const Forecast& forecast = *score.forecast;
  lines.add("forecast", fmt::format("{} on {}, a score of {}", value_words(forecast.value, score),
                                    to_string(*score.deadline), format_score(forecast.score, score.edges)));
  lines.add_below(fmt::format("between {} ({}) and {} ({}) as the check-ins scatter", value_words(forecast.low, score),
                              format_score(forecast.low_score, score.edges), value_words(forecast.high, score),
                              format_score(forecast.high_score, score.edges)));
  std::ptrdiff_t check_ins = 0;
  for_each_entry(document, item, options.today, [&](const LogEntry& entry) {
    check_ins += entry.kind == LogKind::check_in && entry.state == CheckInState::value;
  });
  const bool is_thinned = forecast.points == most_slope_points && check_ins > std::ptrdiff_t{most_slope_points};
  lines.add_below(fmt::format("{} a week, the median slope (Theil-Sen) of {} check-ins{}",
                              signed_words(*score.weekly_made, score), forecast.points,
                              is_thinned ? fmt::format(" out of {}", check_ins) : ""));
}

}  // namespace goals
