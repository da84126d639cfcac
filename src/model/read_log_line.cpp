// A dated line: the value of a check-in and its annotations, or what a change changed.
#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdlib>
#include <limits>
#include <string>
#include <utility>

#include "base/ascii.hpp"
#include "base/nearest.hpp"
#include "catalog/problems.hpp"
#include "model/lowering.hpp"

namespace goals {
namespace {

bool starts_with_word(std::string_view text, std::string_view word) {
  if (text.size() < word.size()) return false;
  for (std::size_t i = 0; i < word.size(); ++i) {
    if (lower(text[i]) != word[i]) return false;
  }
  return text.size() == word.size() || std::string_view{" \t,;.:()"}.find(text[word.size()]) != std::string_view::npos;
}

/// The confidence `60%`, `0.6` or `6/10` as a number from 0 to 1; nothing for more than that.
std::optional<float> read_confidence(std::string_view text) {
  double divisor = 1;
  if (text.ends_with('%')) divisor = 100;
  if (text.ends_with("/10")) divisor = 10;
  const double share = std::strtod(std::string(text).c_str(), nullptr) / divisor;
  return share > 1 ? std::nullopt : std::optional<float>(static_cast<float>(share));
}

class LogLine {
 public:
  LogLine(const Lowering& lowering, std::size_t node, const DateContext& context)
      : lowering_(lowering), node_(node), context_(context) {
    const Tree& tree = lowering.tree;
    for (std::size_t i = tree.node(node).first_token, end = tree.token_end(node); i < end; ++i) {
      const TokenKind kind = tree.token_kind(i);
      if ((kinds_ & bit(kind)) == 0) places_[static_cast<std::size_t>(kind)] = static_cast<std::uint32_t>(i);
      kinds_ |= bit(kind);
    }
  }

  LogEntry read() {
    read_day();
    switch (lowering_.tree.node(node_).kind) {
      case NodeKind::change: read_change(); break;
      case NodeKind::dropped: entry_.kind = LogKind::dropped; break;
      case NodeKind::deferred: read_deferral(); break;
      default: read_check_in(); break;
    }
    if (const auto reason = find(TokenKind::reason)) entry_.note_range = *reason;
    return std::move(entry_);
  }

 private:
  static std::uint64_t bit(TokenKind kind) { return std::uint64_t{1} << static_cast<unsigned>(kind); }

  /// Most of what a line may have it does not have.
  std::optional<TextRange> find(TokenKind kind) const {
    if ((kinds_ & bit(kind)) == 0) return std::nullopt;
    return lowering_.tree.token(places_[static_cast<std::size_t>(kind)]).range;
  }
  std::string_view text(TextRange range) const { return lowering_.text(range); }

  void read_day() {
    constexpr std::uint32_t most = std::numeric_limits<std::uint16_t>::max();
    entry_.line = lowering_.tree.line_range(node_);
    entry_.bullet_size = static_cast<std::uint16_t>(std::min(find(TokenKind::date)->begin - entry_.line.begin, most));
    const std::string_view day = text(entry_.date_range());
    const auto date = parse_iso_date(day);
    if (date) {
      entry_.date = *date;
    } else {
      lowering_.report(problems::invalid_date, entry_.date_range(), "there is no day " + quoted(day),
                       "write a day of the calendar as year-month-day");
      entry_.valid = false;
    }
  }

  void read_change() {
    const TextRange before = *find(TokenKind::before);
    const TextRange after = *find(TokenKind::after);
    entry_.value_range = before.joined(after);
    if (find(TokenKind::deadline_word)) {
      entry_.kind = LogKind::deadline_change;
      LogDetails& details = entry_.details.made();
      details.before_date = read_day_value(before);
      details.after_date = read_day_value(after);
      return;
    }
    entry_.kind = find(TokenKind::target_word) ? LogKind::target_change : LogKind::baseline_change;
    const auto from = read_value(lowering_, before);
    const auto to = read_value(lowering_, after);
    entry_.valid = entry_.valid && from && to;
    if (!from || !to) return;
    LogDetails& details = entry_.details.made();
    details.before = from->value;
    details.before_unit = from->unit;
    set_value(*to);
  }

  void set_value(const Quantity& quantity) {
    entry_.value = quantity.value;
    entry_.unit = quantity.unit;
    if (quantity.upper != quantity.value) entry_.details.made().whole = quantity.upper;
  }

  std::optional<Date> read_day_value(TextRange range) {
    const DateExpression expression = read_date(text(range));
    const ResolvedDate resolved = resolve(expression, context_);
    if (!resolved.date) {
      entry_.valid = false;
      report_date(lowering_, expression ? resolved.problem : DateProblem::invalid, expression, range);
    }
    return resolved.date;
  }

  void read_deferral() {
    entry_.kind = LogKind::deferred;
    entry_.value_range = *find(TokenKind::period);
    const auto period =
        read_cycle(text(entry_.value_range), context_.fiscal_year_start_month, context_.fiscal_year_named_by_start);
    if (period) {
      entry_.details.made().after_date = period->last;
    } else {
      entry_.valid = false;
      lowering_.report(problems::invalid_cycle, entry_.value_range,
                       quoted(text(entry_.value_range)) + " names no cycle",
                       "write the cycle it is deferred to, such as `2026-Q4`");
    }
  }

  void read_check_in() {
    const auto found = find(TokenKind::entry);
    if (!found) {
      entry_.valid = false;
      lowering_.report(problems::invalid_quantity, entry_.date_range(), "this check-in has no value behind its colon",
                       "write the value of that day, a share such as `40%`, or `done`");
      return;
    }
    read_annotations();
    const std::string_view entry = text(*found);
    if (starts_with_word(entry, "done")) return finish_check_in(*found, CheckInState::done, 4);
    if (starts_with_word(entry, "missed")) return finish_check_in(*found, CheckInState::missed, 6);
    const auto quantity = read_leading_quantity(entry);
    if (!quantity) return report_no_quantity(*found);
    set_value(*quantity);
    finish_check_in(*found, CheckInState::value, quantity->range.end);
    if (!quantity->ambiguous) return;
    entry_.valid = false;
    report_ambiguous_number(lowering_, entry_.value_range);
  }

  /// The value ends `size` bytes into the entry; what follows is the note, unless one stands behind the annotations.
  void finish_check_in(TextRange entry, CheckInState state, std::uint32_t size) {
    entry_.state = state;
    entry_.value_range = {entry.begin, entry.begin + size};
    entry_.note_range = without_parting({entry.begin + size, entry.end});
    if (const auto note = find(TokenKind::log_note)) entry_.note_range = without_parting(*note);
    if (entry_.note_range.empty() || find(TokenKind::open)) return;
    report_mistyped_annotation(entry_.note_range);
  }

  /// `done, a day late`: what parts the value from its note belongs to neither.
  TextRange without_parting(TextRange range) const {
    const std::string_view rest = text(range);
    const std::size_t parting = std::min(rest.find_first_not_of(" \t,;.:"), rest.size());
    return {range.begin + static_cast<std::uint32_t>(parting), range.end};
  }

  /// `(confidense 60%)` would else silently become a note.
  void report_mistyped_annotation(TextRange note) {
    const std::string_view words = text(note);
    if (!words.starts_with('(')) return;
    const std::size_t end = words.find_first_of(" \t,)", 1);
    const std::string_view first = words.substr(1, end == std::string_view::npos ? end : end - 1);
    constexpr std::string_view confidence[]{"confidence"};
    if (nearest(first, confidence).empty()) return;
    const std::size_t close = words.find(')');
    const auto size = static_cast<std::uint32_t>(close == std::string_view::npos ? words.size() : close + 1);
    lowering_.report(problems::invalid_value, {note.begin, note.begin + size},
                     quoted(words.substr(0, size)) + " is not understood as annotations of the check-in",
                     "write `(confidence 60%)`, `(on track)`, `(at risk)` or `(off track)`, parted by commas");
  }

  void report_no_quantity(TextRange entry) {
    entry_.valid = false;
    const std::string_view words = text(entry);
    const bool change =
        starts_with_word(words, "target") || starts_with_word(words, "deadline") || starts_with_word(words, "baseline");
    const bool drop = starts_with_word(words, "dropped") || starts_with_word(words, "deferred");
    std::string help =
        "a check-in begins with a number, a share such as `40%`, `done` or `missed`; a remark goes behind it or on a "
        "line `> …`";
    if (change) help = "a change is written `target 80 -> 70 because …`";
    if (drop) help = "write `dropped because …` or `deferred to 2026-Q4 because …`";
    lowering_.report(problems::invalid_quantity, entry, quoted(words) + " begins with no value", std::move(help));
  }

  void read_annotations() {
    if (const auto confidence = find(TokenKind::confidence)) {
      const auto share = read_confidence(text(*confidence));
      if (!share) report_confidence(*confidence);
      entry_.confidence = share.value_or(unset_number);
    }
    constexpr std::pair<TokenKind, StatedStatus> words[]{{TokenKind::on_track, StatedStatus::on_track},
                                                         {TokenKind::at_risk, StatedStatus::at_risk},
                                                         {TokenKind::off_track, StatedStatus::off_track}};
    for (const auto& [kind, status] : words) {
      const auto found = find(kind);
      if (found && entry_.stated != StatedStatus::none) report_two_statuses(*found);
      if (found) entry_.stated = status;
    }
  }

  void report_confidence(TextRange range) const {
    lowering_.report(problems::invalid_value, range, "`confidence` cannot be " + quoted(text(range)),
                     "write a share from 0 to 1, such as `0.7`, `70%` or `7/10`");
  }

  void report_two_statuses(TextRange range) const {
    lowering_.report(problems::invalid_value, range,
                     "this check-in says " + quoted(text(range)) + " beside another word",
                     "keep one of `on track`, `at risk` and `off track`");
  }

  const Lowering& lowering_;
  std::size_t node_;
  const DateContext& context_;
  std::uint64_t kinds_ = 0;                               ///< of its tokens, as a set
  std::array<std::uint32_t, token_kind_count> places_{};  ///< of the first token of each kind in the set
  LogEntry entry_;
};

}  // namespace

LogEntry read_log_line(const Lowering& lowering, std::size_t node, const DateContext& context) {
  return LogLine(lowering, node, context).read();
}

}  // namespace goals
