// Small pieces of Markdown that several sections use.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "render/report_pages.hpp"

namespace goals::markdown {

/// A coloured sign that always stands before its word: `🟢`, `🟡`, `🔴`, `✅`, `⚪`.
std::string_view mark(Status status);

/// The escaped title, followed by the name in back-ticks where one is given.
void append_title(const Workspace& workspace, ItemId id, std::string& out);

/// `| a | b |` and a line end; the cells are Markdown already.
void append_row(std::string& out, const std::vector<std::string>& cells);
/// A head row and the line below it.
void append_head(std::string& out, const std::vector<std::string>& cells);

/// `2026-08-17 (at risk, confidence 40%): the note …` in Markdown; `–` before the first check-in.
std::string last_check_in(const Document& document, const ItemScore& score);

/// Owners in Markdown; `–` for nobody.
std::string owners(const Workspace& workspace, ItemId id);

}  // namespace goals::markdown
