// Key results that are work: when they may be reported, which rule speaks of them, and how one becomes an initiative.
#pragma once

#include <vector>

#include "lint/rule.hpp"

namespace goals {

/// Does own work stand where a result should? Not for work that is over, under a learning objective, or with a metric
/// in a field: then somebody has said what changes.
bool is_work_as_result(const ItemSubject& subject);

/// Is the work measured by its amount ("8 posts", "40 hours"), and not by a share of what there is?
bool is_counted(const Statement& statement);

/// The edit that makes it an initiative; none where that would break a reference to it or leave a field without a
/// place.
std::vector<Fix> make_initiative(const Workspace& workspace, const ItemSubject& subject);

}  // namespace goals
