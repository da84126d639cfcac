// Objectives that only grow something, in workspaces that know guardrails: no KPI guards them, and no key result of
// theirs watches quality or cost.
#include <algorithm>
#include <array>
#include <string_view>

#include "lint/item_facts.hpp"
#include "lint/phrases.hpp"
#include "lint/rule.hpp"
#include "lint/wording.hpp"

namespace goals::rules {
namespace {

constexpr std::array<std::string_view, 24> growing_list{
    "revenue",  "sales",   "arr",       "mrr",      "users",     "customers",     "sign ups", "signups",
    "accounts", "traffic", "visitors",  "visits",   "downloads", "installs",      "leads",    "orders",
    "bookings", "readers", "followers", "releases", "deploys",   "subscriptions", "views",    "subscribers"};
constexpr Phrases growing{growing_list};

/// More of something that can be had at the cost of something else.
std::optional<TextRange> growth_of(const Document& document, const Item& item) {
  if (item.kind != ItemKind::key_result || item.statement.direction != Direction::increase) return std::nullopt;
  if (!item.target() || dimension(item.target()->unit) == Dimension::rating) return std::nullopt;
  if (item.metric_range().empty()) return std::nullopt;
  const auto word = find_phrase(document.text(item.metric_range()), growing);
  return word ? std::optional(word->shifted(item.metric_range().begin)) : std::nullopt;
}

/// A key result that watches something else: less of what is bad, a level, a share of a whole.
bool is_counterweight(const Item& item) {
  if (item.kind != ItemKind::key_result || !item.target()) return false;
  return item.statement.direction != Direction::increase || dimension(item.target()->unit) == Dimension::percent ||
         dimension(item.target()->unit) == Dimension::rating;
}

bool page_has_kpi(const Workspace& workspace, const Page& page) {
  return std::any_of(page.items.begin(), page.items.end(),
                     [&](ItemId id) { return workspace.item(id).kind == ItemKind::kpi; });
}

void check_objective(ItemId id, Findings& findings) {
  const Workspace& workspace = findings.workspace();
  const Document& document = workspace.document(id);
  const Item& objective = document.items[id.index];
  if (objective.kind != ItemKind::objective || !objective.open) return;
  std::optional<TextRange> growth;
  const std::uint32_t end = id.index + objective.subtree_size;
  for (std::uint32_t child = id.index; child < end; ++child) {
    if (!workspace.guards({id.file, child}).empty() || is_counterweight(document.items[child])) return;
    if (!growth) growth = growth_of(document, document.items[child]);
  }
  if (!growth) return;
  findings.add({.file = id.file,
                .range = *growth,
                .message = called(workspace, id) + " grows " + quoted(document.text(*growth)) +
                           ", and nothing watches what that may cost",
                .help = "add a `KPI` with `guards:`, such as the churn or the margin that must not suffer"});
}

void check(const Page& page, Findings& findings) {
  const Workspace& workspace = findings.workspace();
  if (workspace.guard_arrows.empty() || page_has_kpi(workspace, page)) return;
  for (const ItemId id : page.items) check_objective(id, findings);
}

}  // namespace

extern constinit const Rule growth_without_guardrail{
    .problem =
        {
            .name = "growth-without-guardrail",
            .severity = Severity::info,
            .category = Category::alignment,
            .stability = Stability::preview,
            .summary =
                "an objective that grows something, with nothing that watches the price, where others have guards",
            .why = "Whatever is grown can be bought: sales with discounts, traffic with empty headlines, speed with "
                   "faults. Grove paired every indicator with one for its side effect, and product teams keep "
                   "guardrail metrics. The rule speaks only in workspaces that use `guards:` somewhere, on pages "
                   "without a KPI.",
            .bad = R"(Cycle: 2026-Q3
Team: Company / Support
Owner: @ada
Objective trust: Become the most trusted brand in support
  KR nps: Increase NPS from 45 to 70
KPI uptime: Availability of at least 99.9%
  guards: trust

Team: Company / Sales
Owner: @ada
Objective reach: Become the first address for bicycle travel
  KR orders: Increase «orders» from 4,000 to 9,000
)",
            .good = R"(Cycle: 2026-Q3
Team: Company / Support
Owner: @ada
Objective trust: Become the most trusted brand in support
  KR nps: Increase NPS from 45 to 70
KPI uptime: Availability of at least 99.9%
  guards: trust

Team: Company / Sales
Owner: @ada
Objective reach: Become the first address for bicycle travel
  KR orders: Increase orders from 4,000 to 9,000
  KR returned: Reduce returned orders from 9% to 5%
)",
        },
    .check = check,
};

}  // namespace goals::rules
