// Commands that leave open how much is to change, or when it is done.
#pragma once

#include "statement/reading.hpp"

namespace goals {

/// "Make Lisbon the best place to live", "make the wiki our first stop": what it becomes; `npos` where nothing is said.
std::size_t find_made_what(const Reading& reading);
/// "Achieve the volume target": the number stands elsewhere.
bool names_aim(const Reading& reading);
/// "Do better at school".
bool performs_better(const Reading& reading);
/// "Make progress on the thesis", "make strides", "make improvements": it goes on, and nothing says how far.
bool makes_headway(const Reading& reading);
/// "Automate manual tasks", "resolve issues for customers": which of them, nothing says.
bool processes_open_set(const Reading& reading);
/// "Make progress", "remove barriers", "close the gap", "set the standard": an outcome of which no amount is said.
bool changes_unsaid(const Reading& reading);
/// "Prioritise my health", "prepare for the exam", "identify areas of improvement": work without an end.
bool goes_on_and_on(const Reading& reading);

}  // namespace goals
