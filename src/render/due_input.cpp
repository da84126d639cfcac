// Gives each action its owners, its place and its line. A line that cannot be known asks with `?` for the value.
#include "render/due_input.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <optional>
#include <tuple>

#include "base/id.hpp"
#include "render/report_pages.hpp"
#include "render/score_words.hpp"
#include "text/line_index.hpp"

namespace goals {
namespace {

/// The last byte of the item's own lines: its declaration, fields, log lines and their notes.
std::uint32_t end_of_own_lines(const Document& document, const Item& item) {
  std::uint32_t end = item.line.end;
  const auto reach = [&](TextRange range, Span notes) {
    end = std::max(end, range.end);
    for (const Note& note : document.notes_at(notes)) end = std::max(end, note.text.end);
  };
  reach(item.line, item.notes);
  for (const Field& field : document.fields_of(item)) {
    reach(field.label_range, field.notes);
    reach(field.value, {});
  }
  for (const LogEntry& entry : document.log_of(item)) reach(entry.line, entry.notes);
  return end;
}

/// `?%`, `$?`-like patterns are read back by the language as values once the `?` is replaced.
std::string value_pattern(const ItemScore& score) {
  if (!score.target) return score.current ? "?%" : "done";  // a share where one was checked in before
  const Unit unit = score.target->unit;
  switch (dimension(unit)) {
    case Dimension::percent: return "?%";
    case Dimension::ratio: return fmt::format("? of {}", format_value(score.target->upper, Unit{}));
    case Dimension::count:
    case Dimension::rating: return "?";
    default: return fmt::format("? {}", symbol(unit));
  }
}

std::string line_to_write(const DueAction& action, const ItemScore& score, Date today) {
  switch (action.reason) {
    case DueReason::silent:
    case DueReason::never: return fmt::format("{}: {}", to_string(today), value_pattern(score));
    case DueReason::ended:
      return fmt::format("{}: {}", to_string(*score.deadline), score.target ? value_pattern(score) : "done");
    case DueReason::not_computed: return "score: ?";
    case DueReason::unexplained: return "> why it was missed";
    case DueReason::off_track:
      if (score.target) return fmt::format("{}: target ? -> ? because …", to_string(today));
      return fmt::format("{}: deadline {} -> ? because …", to_string(today), to_string(*score.deadline));
    case DueReason::breached: return "> what is done about it";
    case DueReason::draft: return "status: active";
    case DueReason::middle:
    case DueReason::end: break;
  }
  return {};
}

std::string last_words(const Document& document, const ItemScore& score) {
  if (score.last_entry == ItemScore::no_entry) return "no check-in yet";
  const LogEntry& last = document.log[score.last_entry];
  return fmt::format("last {} on {}", entry_words(last), to_string(last.date));
}

std::string why(const DueAction& action, const Document& document, const ItemScore& score,
                const ScoreOptions& options) {
  switch (action.reason) {
    case DueReason::silent:
    case DueReason::never: return last_words(document, score);
    case DueReason::ended:
      return fmt::format("ended on {}; {}", to_string(*score.deadline), last_words(document, score));
    case DueReason::not_computed:
      return fmt::format("ended on {}, and only a person can grade it", to_string(*score.deadline));
    case DueReason::unexplained: return fmt::format("missed at {}; nothing says why", score_words(score));
    case DueReason::off_track:
      return fmt::format("{}; go on, move the {} or drop it", status_reason(document, score, options),
                         score.target ? "target" : "deadline");
    case DueReason::breached: return "breached: " + status_reason(document, score, options);
    case DueReason::draft:
      return fmt::format("a draft whose time began on {}; start it or drop it", to_string(*score.start));
    case DueReason::middle:
    case DueReason::end: break;
  }
  return {};
}

class Builder {
 public:
  Builder(const ReportInput& report, int within) : input_{report, within, {}, {}} {}

  DueInput build() {
    mark_shown();
    for (const DueAction& action : due_actions(input_.report.workspace, input_.report.scores, input_.within)) {
      if (action.kind == DueKind::review) {
        if (page_owners_.count(action.page) > 0) add_review(action);
      } else if (is_shown_[action.item.file][action.item.index]) {
        add_item(action);
      }
    }
    for (auto& [name, rows] : by_owner_) input_.owners.push_back({name, sorted(std::move(rows))});
    return std::move(input_);
  }

 private:
  void mark_shown() {
    const Workspace& workspace = input_.report.workspace;
    for (const Document& document : workspace.documents) {
      is_shown_.add(std::vector<bool>(document.items.size(), false));
    }
    std::map<std::pair<TeamId, CycleId>, std::uint32_t> numbers;
    for (std::uint32_t i = 0; i < workspace.pages.size(); ++i) {
      numbers[{workspace.pages[i].team, workspace.pages[i].cycle}] = i;
    }
    for (const ReportPage& page : select_pages(input_.report).pages) {
      std::vector<PersonId>& owners = page_owners_[numbers[{page.team, page.cycle}]];
      for (const auto* items : {&page.objectives, &page.goals, &page.kpis}) {
        for (const ReportItem& item : *items) mark(item, owners);
      }
    }
  }

  void mark(const ReportItem& item, std::vector<PersonId>& owners) {
    is_shown_[item.id.file][item.id.index] = true;
    for (const ItemId key_result : item.key_results) is_shown_[key_result.file][key_result.index] = true;
    for (const PersonId owner : input_.report.workspace.effective_owners(item.id)) owners.push_back(owner);
  }

  void add_item(const DueAction& action) {
    const Workspace& workspace = input_.report.workspace;
    const Document& document = workspace.document(action.item);
    const ItemScore& score = input_.report.scores.of(action.item);
    if (!lines_ || lines_file_ != action.item.file) lines_ = document.lines();
    lines_file_ = action.item.file;
    DueRow row{action, owner_words(workspace, action.item), document.source.path, 0, false, {}, {}};
    const Item& item = workspace.item(action.item);
    const Field* status = action.reason == DueReason::draft ? document.find_field(item, LabelKind::status) : nullptr;
    row.replaces = status != nullptr;
    row.line = lines_->line_of(status ? status->label_range.begin : end_of_own_lines(document, item));
    row.write = line_to_write(action, score, input_.report.scores.today());
    row.why = why(action, document, score, input_.report.scores.options);
    const auto owners = workspace.effective_owners(action.item);
    add_row(std::move(row), {owners.begin(), owners.end()});
  }

  /// A review concerns all who own an objective, a goal or a KPI of the page.
  void add_review(const DueAction& action) {
    std::vector<PersonId> owners = page_owners_[action.page];
    std::sort(owners.begin(), owners.end());
    owners.erase(std::unique(owners.begin(), owners.end()), owners.end());
    DueRow row{action, {}, {}, 0, false, {}, {}};
    for (const PersonId owner : owners) {
      if (!row.owners.empty()) row.owners += ", ";
      row.owners += name_of(owner);
    }
    add_row(std::move(row), owners);
  }

  void add_row(DueRow row, const std::vector<PersonId>& owners) {
    input_.rows.push_back(std::move(row));
    const std::size_t number = input_.rows.size() - 1;
    if (owners.empty()) by_owner_[""].push_back(number);
    for (const PersonId owner : owners) by_owner_[std::string(name_of(owner))].push_back(number);
  }

  std::string_view name_of(PersonId owner) const {
    const Workspace& workspace = input_.report.workspace;
    return workspace.name(workspace.persons[owner].name);
  }

  std::vector<std::size_t> sorted(std::vector<std::size_t> rows) const {
    const auto urgency = [&](std::size_t number) {
      const std::optional<Date>& due = input_.rows[number].action.due;
      return std::make_tuple(!due, due.value_or(Date{}), number);
    };
    std::sort(rows.begin(), rows.end(), [&](std::size_t a, std::size_t b) { return urgency(a) < urgency(b); });
    return rows;
  }

  DueInput input_;
  Store<FileId, std::vector<bool>> is_shown_;
  std::map<std::uint32_t, std::vector<PersonId>> page_owners_;
  std::map<std::string, std::vector<std::size_t>> by_owner_;
  std::optional<LineIndex> lines_;
  FileId lines_file_;
};

}  // namespace

std::size_t DueInput::overdue_count() const {
  return static_cast<std::size_t>(
      std::count_if(rows.begin(), rows.end(), [&](const DueRow& row) { return is_overdue(row); }));
}

DueInput due_input(const ReportInput& report, int within) { return Builder(report, within).build(); }

std::string due_title(const ReportInput& report, const DueRow& row) {
  const Workspace& workspace = report.workspace;
  if (row.action.kind == DueKind::review) {
    const Page& page = workspace.pages[row.action.page];
    return page_title(workspace, page.team, page.cycle);
  }
  const std::string title(title_words(workspace, row.action.item));
  return workspace.item(row.action.item).name.valid() ? short_name(workspace, row.action.item) + "  " + title : title;
}

std::string due_words(const DueAction& action) {
  switch (action.reason) {
    case DueReason::middle: return "review of the first half";
    case DueReason::end: return "review of the cycle";
    default: return std::string(to_string(action.kind));
  }
}

}  // namespace goals
