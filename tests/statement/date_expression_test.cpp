#include "statement/date_expression.hpp"

#include "support/catch.hpp"

using namespace goals;

namespace {

DateContext in_cycle(std::string_view cycle) {
  DateContext context;
  context.cycle = read_cycle(cycle);
  REQUIRE(context.cycle);
  return context;
}

std::string resolved(std::string_view text, const DateContext& context) {
  const ResolvedDate date = resolve(read_date(text), context);
  return date.date ? to_string(*date.date) : "none";
}

DateProblem problem(std::string_view text, const DateContext& context) {
  return resolve(read_date(text), context).problem;
}

}  // namespace

TEST_CASE("a leap day exists in leap years only") {
  CHECK(resolved("February 29", in_cycle("2028")) == "2028-02-29");
  CHECK(problem("February 29", in_cycle("2027")) == DateProblem::invalid);
  CHECK(problem("2027-02-29", in_cycle("2027")) == DateProblem::invalid);
  CHECK(resolved("end of February", in_cycle("2028")) == "2028-02-29");
}

TEST_CASE("an ISO week belongs to its week-year") {
  CHECK(resolved("2020-W53", {}) == "2021-01-03");
  CHECK(resolved("2026-W01", {}) == "2026-01-04");
  CHECK(problem("2025-W53", {}) == DateProblem::invalid);
  CHECK(read_cycle("2020-W53")->length() == 7);
  CHECK_FALSE(read_cycle("2025-W53"));
}

TEST_CASE("a form without a year resolves inside the cycle, across the turn of the year") {
  const DateContext winter = in_cycle("2026-11-01..2027-02-28");
  CHECK(resolved("December 24", winter) == "2026-12-24");
  CHECK(resolved("January 15", winter) == "2027-01-15");
  CHECK(problem("June 1", winter) == DateProblem::outside_cycle);
}

TEST_CASE("a cycle of one day holds that day") {
  const DateContext day = in_cycle("2026-08-31..2026-08-31");
  CHECK(resolved("August 31", day) == "2026-08-31");
  CHECK(resolved("within 1 day", day) == "2026-08-31");
  CHECK(problem("September 1", day) == DateProblem::outside_cycle);
}

TEST_CASE("a time as long as the cycle ends with it, any other counts from the start") {
  CHECK(resolved("within six months", in_cycle("2026-H2")) == "2026-12-31");
  CHECK(resolved("over the next quarter", in_cycle("2026-Q3")) == "2026-09-30");
  CHECK(resolved("within 60 days", in_cycle("2026-Q3")) == "2026-08-30");
  CHECK(resolved("in the first month", in_cycle("2026-Q3")) == "2026-07-31");
  DateContext late = in_cycle("2026-Q3");
  late.start = *make_date(2026, 8, 31);
  CHECK(resolved("within six months", late) == "2027-02-28");
}

TEST_CASE("fiscal years are named by the year in which they end, or start where a setting says so") {
  DateContext context;
  CHECK(problem("FY27", context) == DateProblem::needs_fiscal_year_start);
  context.fiscal_year_start_month = 7;
  CHECK(resolved("FY27", context) == "2027-06-30");
  CHECK(resolved("FY27 Q1", context) == "2026-09-30");
  context.fiscal_year_named_by_start = true;
  CHECK(resolved("FY27", context) == "2028-06-30");
}

TEST_CASE("what leans on a cycle says so where there is none") {
  CHECK(problem("Q3", {}) == DateProblem::needs_cycle);
  CHECK(problem("within 60 days", {}) == DateProblem::needs_cycle);
  CHECK(problem("end of the month", {}) == DateProblem::needs_cycle);
  CHECK(problem("03/04/2026", {}) == DateProblem::ambiguous);
  CHECK(problem("before the summer", {}) == DateProblem::vague);
  CHECK(problem("[date]", {}) == DateProblem::placeholder);
}

TEST_CASE("a date is nothing else beside it") {
  CHECK_FALSE(read_date("September 30 or later"));
  CHECK_FALSE(read_date(""));
  CHECK_FALSE(read_date("NPS"));
  CHECK_FALSE(read_cycle("by Q3 2026"));
  CHECK_FALSE(read_cycle("2026-09-30..2026-07-01"));
  CHECK(read_cycle("Q3 2026") == read_cycle("2026-Q3"));
}
