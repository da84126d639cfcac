// Judges by dates and statuses alone; whom it concerns and what to type is for those who write it out.
#include "score/due.hpp"

#include <algorithm>

#include "score/log_entries.hpp"

namespace goals {
namespace {

constexpr int shortest_reviewed_cycle = 28;
constexpr int remembered_days = 90;  // an old cycle is history: nobody can check in on it any more

std::optional<Date> after(std::optional<Date> day, int days) {
  return day ? std::optional<Date>(*day + days) : std::nullopt;
}

bool is_measured(ItemKind kind) {
  return kind == ItemKind::key_result || kind == ItemKind::goal || kind == ItemKind::kpi;
}

bool is_over(const ItemScore& score, Date today) { return score.deadline && *score.deadline < today; }

/// Over, and so long ago that nothing can be asked.
bool is_history(const ItemScore& score, Date today) {
  return score.deadline && *score.deadline + remembered_days < today;
}

bool is_closed(const ItemScore& score) {
  return score.by_hand || score.status == Status::done || is_left_out(score.status) || score.status == Status::paused;
}

class Collector {
 public:
  Collector(const Workspace& workspace, const Scores& scores, int within)
      : workspace_(workspace), scores_(scores), today_(scores.today()), last_(scores.today() + within) {}

  std::vector<DueAction> collect() {
    for (std::size_t i = 0; i < workspace_.pages.size(); ++i) {
      page_ = static_cast<std::uint32_t>(i);
      const Page& page = workspace_.pages[i];
      for (const ItemId top : page.items) {
        judge(top);
        for (const ItemId child : workspace_.children(top)) judge(child);
      }
      if (page.cycle.valid()) review(page);
    }
    return std::move(actions_);
  }

 private:
  void add(ItemId id, DueKind kind, DueReason reason, std::optional<Date> due) {
    actions_.push_back({kind, reason, id, page_, due});
  }
  void add_if_near(ItemId id, DueKind kind, DueReason reason, Date due) {
    if (due <= last_) add(id, kind, reason, due);
  }

  void judge(ItemId id) {
    const ItemScore& score = scores_.of(id);
    const ItemKind kind = workspace_.item(id).kind;
    if (kind == ItemKind::initiative || is_history(score, today_)) return;
    if (score.status == Status::draft && workspace_.item(id).status == ItemStatus::draft) {
      judge_draft(id, score);
    } else if (is_measured(kind)) {
      judge_measured(id, score);
    } else if (!is_closed(score) && is_over(score, today_) && (!score.graded || score.status == Status::no_score)) {
      add(id, DueKind::grade, DueReason::not_computed, after(score.deadline, score.cadence));
    }
  }

  void judge_draft(ItemId id, const ItemScore& score) {
    if (score.start && *score.start <= today_ && !is_over(score, today_)) {
      add(id, DueKind::decision, DueReason::draft, after(score.start, score.cadence));
    }
  }

  void judge_measured(ItemId id, const ItemScore& score) {
    if (is_closed(score)) return;
    if (is_over(score, today_)) return judge_ended(id, score);
    if (const auto due = next_check_in(workspace_, scores_, id)) {
      add_if_near(id, DueKind::check_in, score.last_check_in ? DueReason::silent : DueReason::never, *due);
    }
    if (score.status == Status::breached) add(id, DueKind::decision, DueReason::breached, std::nullopt);
    constexpr double half = 0.5;
    if (score.status == Status::off_track && score.elapsed >= half) {
      add(id, DueKind::decision, DueReason::off_track, std::nullopt);
    }
  }

  /// After the deadline a KPI says nothing any more.
  void judge_ended(ItemId id, const ItemScore& score) {
    if (workspace_.item(id).kind == ItemKind::kpi) return;
    const bool was_heard = score.last_check_in && *score.last_check_in + score.cadence >= *score.deadline;
    const auto due = after(score.deadline, score.cadence);
    if (!was_heard) {
      add(id, DueKind::closing_value, DueReason::ended, due);
    } else if (score.status == Status::missed && score.edges.success >= 1 && !is_explained(id, score)) {
      add(id, DueKind::decision, DueReason::unexplained, due);
    }
  }

  /// Does the last check-in, or anything recorded since, carry words?
  bool is_explained(ItemId id, const ItemScore& score) const {
    bool has_words = false;
    for_each_entry(workspace_, id, today_, [&](const LogEntry& entry) {
      has_words |= entry.date >= *score.last_check_in && (!entry.note_range.empty() || entry.notes.count > 0);
    });
    return has_words;
  }

  void review(const Page& page) {
    const Period& cycle = workspace_.cycles[page.cycle].period;
    const bool is_planned = std::any_of(page.items.begin(), page.items.end(), [&](ItemId id) {
      return workspace_.item(id).kind != ItemKind::kpi && !is_left_out(scores_.of(id).status);
    });
    if (!is_planned) return;
    if (const auto middle = middle_of(cycle); middle && *middle >= today_) {
      add_if_near({}, DueKind::review, DueReason::middle, *middle);
    }
    if (cycle.last >= today_) add_if_near({}, DueKind::review, DueReason::end, cycle.last);
  }

  const Workspace& workspace_;
  const Scores& scores_;
  Date today_;
  Date last_;
  std::uint32_t page_ = 0;
  std::vector<DueAction> actions_;
};

}  // namespace

std::string_view to_string(DueKind kind) {
  switch (kind) {
    case DueKind::check_in: return "check in";
    case DueKind::closing_value: return "closing value";
    case DueKind::grade: return "grade";
    case DueKind::decision: return "decision";
    case DueKind::review: return "review";
  }
  return "";
}

std::vector<DueAction> due_actions(const Workspace& workspace, const Scores& scores, int within) {
  return Collector(workspace, scores, within).collect();
}

std::optional<Date> next_check_in(const Workspace& workspace, const Scores& scores, ItemId id) {
  const ItemScore& score = scores.of(id);
  if (!is_measured(workspace.item(id).kind) || is_closed(score) || is_over(score, scores.today())) return std::nullopt;
  const bool is_closing_value = score.deadline && score.last_check_in && *score.last_check_in >= *score.deadline;
  if (is_closing_value) return std::nullopt;
  // Without a first day nothing tells when the time began to run: it is due now.
  const std::optional<Date> from = score.last_check_in ? score.last_check_in : score.start;
  const Date due = from ? *from + score.cadence : scores.today();
  return score.deadline ? std::min(due, *score.deadline) : due;
}

std::optional<Date> middle_of(const Period& cycle) {
  if (cycle.length() < shortest_reviewed_cycle) return std::nullopt;
  return cycle.first + (cycle.length() - 1) / 2;
}

}  // namespace goals
