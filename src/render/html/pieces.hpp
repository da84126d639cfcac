// Small pieces of the page that several sections use.
#pragma once

#include <string>
#include <string_view>

#include "render/html/writer.hpp"
#include "render/report_pages.hpp"

namespace goals::html {

/// `good`, `warning`, `bad`, `none`: the class that colours a status.
std::string_view light_class(Status status);

/// The sign and the word of a status; `label` says something else than its own word.
void write_status(Writer& html, Status status, std::string_view label = {});

/// Where the item stands in the page: `g0-12`.
std::string anchor(ItemId id);

/// A link to an item of the report; the title alone where it is left out, because then it has no place to lead to.
void write_link(Writer& html, const ReportInput& input, ItemId id);

/// The title in the direction of its own writing, then its name.
void write_title(Writer& html, const Workspace& workspace, ItemId id);

/// What the script filters by.
void write_filter_data(Writer& html, const ReportInput& input, ItemId id);

}  // namespace goals::html
