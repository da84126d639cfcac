// The words of launching and of purposes are the lists here; what a sentence is, its reading says.
#include "lint/milestones.hpp"

#include <array>
#include <string_view>

#include "lint/phrases.hpp"

namespace goals {
namespace {

/// Verbs after which something is in the hands of others, for whom it should change something.
constexpr std::array<std::string_view, 18> launches_list{
    "launch",   "launches", "launched",  "relaunch",   "ship",   "ships",   "shipped", "release", "releases",
    "released", "roll out", "rolls out", "rolled out", "unveil", "unveils", "deploy",  "deploys", "deployed"};
constexpr Phrases launches{launches_list};

/// What begins to say what for.
constexpr std::array<std::string_view, 12> purposes_list{"so that",     "so as to",     "in order to", "because",
                                                         "which",       "resulting in", "leading to",  "to reduce",
                                                         "to increase", "to improve",   "to enable",   "enabling"};
constexpr Phrases purposes{purposes_list};

}  // namespace

bool is_launch(const Document& document, const Item& item) {
  const Statement& statement = item.statement;
  if (statement.form != Form::milestone || statement.target) return false;
  const std::string_view text = document.statement_of(item);
  const auto launch = find_phrase(text.substr(statement.verb.begin), launches);
  if (statement.verb.empty() || !launch || launch->begin != 0) return false;
  return !find_phrase(text, purposes) && document.find_field(item, LabelKind::why) == nullptr;
}

bool measures_outcome(const Document& document, const Item& item) {
  if (item.target() && item.target_origin != ValueOrigin::statement) return true;
  if (document.find_field(item, LabelKind::metric) != nullptr) return true;
  return item.statement.form == Form::outcome && item.statement.measurable;
}

}  // namespace goals
