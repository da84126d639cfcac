// Families of English words that say of a metric whether more or less of it is wanted. Beside them stand the lists of
// adverse nouns: here are the words that nouns alone do not decide.
#pragma once

#include "statement/words/family.hpp"

namespace goals::families {

/// "Error rate", "number of incidents": a measure of something else, good or bad by that.
inline constexpr Family bare_measures{
    "amount",     "amounts", "average", "count",      "counts", "factor", "frequency",   "index",     "indicator",
    "kpi",        "level",   "levels",  "mean",       "median", "metric", "number",      "pct",       "percent",
    "percentage", "portion", "quota",   "proportion", "rate",   "rates",  "probability", "ratio",     "score",
    "share",      "total",   "value",   "volume",     "cases",  "events", "occurrences", "occurrence"};

/// More of them is better, whoever measures them.
inline constexpr Family welcome_metrics{
    "accuracy",      "activation",  "adherence",    "adoption", "arr",      "attendance",    "availability",
    "completion",    "compliance",  "conversion",   "coverage", "csat",     "engagement",    "enps",
    "literacy",      "loyalty",     "margin",       "margins",  "mrr",      "nps",           "occupancy",
    "participation", "precision",   "productivity", "profit",   "profits",  "profitability", "rating",
    "ratings",       "reliability", "retention",    "revenue",  "revenues", "runway",        "sales",
    "satisfaction",  "stars",       "throughput",   "turnout",  "uptime",   "wellbeing"};

/// The size of an order and of a class, the price one asks and pays, a return on capital and a parcel sent back.
inline constexpr Family two_sided_metrics{"duration", "durations", "length", "lengths", "load",
                                          "loads",    "oversight", "price",  "prices",  "return",
                                          "returns",  "size",      "sizes",  "weight",  "weights"};

/// In money it is revenue, of goods it is speed, else it is people who leave.
inline constexpr Family turnovers{"turnover", "turnovers"};
inline constexpr Family turned_over{"asset", "assets", "capital", "inventory", "receivables", "sales", "stock"};

/// "Return rate": of what was sold, it came back.
inline constexpr Family sent_back{"return", "returns"};

inline constexpr Family times{"time", "times"};

/// Before "time": somebody waits while it passes.
inline constexpr Family waits{
    "access",     "admission",  "answer",     "approval", "boot",     "build",      "call",   "changeover",
    "check-in",   "checkout",   "closing",    "commute",  "compile",  "cycle",      "deploy", "deployment",
    "delivery",   "dispatch",   "fulfilment", "handling", "idle",     "lead",       "load",   "loading",
    "onboarding", "page",       "payment",    "pick",     "picking",  "processing", "query",  "queue",
    "queuing",    "reaction",   "recovery",   "release",  "render",   "repair",     "reply",  "resolution",
    "response",   "restore",    "review",     "setup",    "shipping", "startup",    "test",   "transfer",
    "travel",     "turnaround", "wait",       "waiting"};

/// "Late deliveries", "failed builds", "days lost": what they are said of is not wanted.
inline constexpr Family faults{"abandoned",  "absent",     "blocked",  "broken",  "cancelled", "canceled",  "churned",
                               "damaged",    "defective",  "delayed",  "down",    "dropped",   "escaped",   "failed",
                               "failing",    "faulty",     "flaky",    "late",    "lost",      "missed",    "missing",
                               "negative",   "overdue",    "rejected", "sick",    "spoiled",   "stale",     "stuck",
                               "unanswered", "unassigned", "unfilled", "unhappy", "unpaid",    "unplanned", "unread",
                               "unresolved", "unused",     "vacant",   "wasted",  "wrong"};

/// "Bugs fixed", "complaints answered in a day", "accidents avoided": of these one wants many.
inline constexpr Family remedies{
    "answered", "averted",   "avoided",    "caught",   "cleared", "closed",   "corrected",  "cured",    "cut",
    "detected", "deflected", "eliminated", "fixed",    "found",   "free",     "handled",    "mended",   "mitigated",
    "patched",  "prevented", "recovered",  "recycled", "reduced", "refunded", "remediated", "removed",  "repaid",
    "resolved", "returned",  "saved",      "settled",  "shipped", "sold",     "solved",     "survived", "treated"};

/// "Zero-defect", "non-compliance": before a hyphen.
inline constexpr Family denials{"anti", "no", "non", "zero"};

/// They begin like a denial, and are what should not be.
inline constexpr Family absences{"no-show", "no-shows", "non-compliance", "non-conformities", "non-conformity"};

}  // namespace goals::families
