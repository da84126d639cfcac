// Check-ins and reviews as a calendar to subscribe to (RFC 5545): whole days, with alarms, and the same UID every time.
#include <fmt/format.h>

#include <algorithm>
#include <optional>

#include "base/version.hpp"
#include "render/calendar_text.hpp"
#include "render/due_format.hpp"
#include "render/report_pages.hpp"
#include "render/score_words.hpp"
#include "render/stable_hash.hpp"

namespace goals::due {
namespace {

std::string day(Date date) {
  const CivilDay civil_day = civil(date);
  return fmt::format("{:04}{:02}{:02}", civil_day.year, civil_day.month, civil_day.day);
}

struct Event {
  std::string uid;
  Date first;
  int every = 0;              ///< days between repetitions; 0: none
  std::optional<Date> until;  ///< of the repetitions
  std::string summary;
  std::string description;
};

class CalendarWriter {
 public:
  explicit CalendarWriter(Date today) : stamp_(day(today) + "T000000Z") {
    line("BEGIN", "VCALENDAR");
    line("VERSION", "2.0");
    line("PRODID", fmt::format("-//goals//goals {}//EN", program_version()));
    line("CALSCALE", "GREGORIAN");
    line("X-WR-CALNAME", "Goals");
  }

  void add(const Event& event) {
    line("BEGIN", "VEVENT");
    line("UID", event.uid + "@goals");
    line("DTSTAMP", stamp_);
    line("DTSTART;VALUE=DATE", day(event.first));
    line("DTEND;VALUE=DATE", day(event.first + 1));
    if (event.every > 0) {
      std::string rule = fmt::format("FREQ=DAILY;INTERVAL={}", event.every);
      if (event.until) rule += ";UNTIL=" + day(*event.until);
      line("RRULE", rule);
    }
    line("SUMMARY", calendar_escaped(event.summary));
    if (!event.description.empty()) line("DESCRIPTION", calendar_escaped(event.description));
    line("TRANSP", "TRANSPARENT");
    line("BEGIN", "VALARM");
    line("ACTION", "DISPLAY");
    line("DESCRIPTION", calendar_escaped(event.summary));
    line("TRIGGER", "PT9H");  // at nine on the day itself
    line("END", "VALARM");
    line("END", "VEVENT");
  }

  std::string finish() {
    line("END", "VCALENDAR");
    return std::move(out_);
  }

 private:
  void line(std::string_view name, std::string_view value) { append_calendar_line(out_, name, value); }

  std::string stamp_;
  std::string out_;
};

/// The line to write, on whatever day the calendar comes round to it.
std::string line_to_write(const DueInput& input, const DueRow& row) {
  const std::string today = to_string(input.report.scores.today());
  return row.write.starts_with(today) ? "DATE" + row.write.substr(today.size()) : row.write;
}

std::string description(const DueInput& input, const DueRow& row) {
  std::string text = row.why;
  if (!row.owners.empty()) text += (text.empty() ? "" : "\n") + row.owners;
  if (!row.path.empty()) text += fmt::format("\n{}:{}: {}", row.path, row.line, line_to_write(input, row));
  if (row.action.item.valid()) text += "\n" + full_name(input.report.workspace, row.action.item);
  return text;
}

/// What is overdue stands on today, for nobody looks at last week.
Event event_of(const DueInput& input, const DueRow& row) {
  const Date today = input.report.scores.today();
  const std::string name =
      row.action.item.valid() ? full_name(input.report.workspace, row.action.item) : due_title(input.report, row);
  Event event;
  // The same name gives the same UID on every machine, and gives nothing away.
  event.uid = fmt::format("{:016x}", stable_hash(fmt::format("{} {}", due_words(row.action), name)));
  event.first = std::max(row.action.due.value_or(today), today);
  event.summary = fmt::format("{}: {}", due_words(row.action), due_title(input.report, row));
  event.description = description(input, row);
  if (row.action.kind != DueKind::check_in) return event;
  const ItemScore& score = input.report.scores.of(row.action.item);
  event.every = score.cadence;
  event.until = score.deadline;
  return event;
}

std::string render(const DueInput& input) {
  CalendarWriter calendar(input.report.scores.today());
  for (const DueRow& row : input.rows) calendar.add(event_of(input, row));
  return calendar.finish();
}

}  // namespace

extern constinit const DueFormat ics{"ics", "ics", "a calendar with alarms, of all that is still to come", render};

}  // namespace goals::due
