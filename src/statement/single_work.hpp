// Own work that is done once, whatever verb names it: a race, a visit, an event.
#pragma once

#include "statement/reading.hpp"

namespace goals {

/// "Run a survey", "hold the summit": one known thing with an article.
bool makes_thing(const Reading& reading);
/// "Run 10 km": a race is run once; a distance per week, or one that no race has, is training.
bool runs_once(const Reading& reading);
/// "Learn to play one song", where nothing says how often.
bool learns_one(const Reading& reading);
/// "Run a 100-mile race", "write a 500-word essay": the number describes the one thing.
bool does_sized_thing(const Reading& reading);
/// "Go to the Highland Games", "travel to a conference", "go to the dentist by May".
bool goes_to_one(const Reading& reading);
/// "Consult a lawyer", "see a dentist": one person, one visit.
bool consults_one(const Reading& reading);
/// "Host initial board meeting", "run customer survey": a title names one event without an article.
bool holds_event(const Reading& reading);
/// "Raise a seed round": one thing is done, no level goes up.
bool raises_round(const Reading& reading);
/// "Launch the shop within two months of signing": the time is when, not how long.
bool makes_within(const Reading& reading);
/// "Build a tool that answers in 2 seconds": the number says what the one thing does.
bool makes_described(const Reading& reading);
/// "Launch with 3 languages": what the one thing comes with.
bool makes_with(const Reading& reading);
/// "Replace the two oldest pumps": all of those that are known.
bool counts_known(const Reading& reading);
/// "Compare the offers and choose one": what is studied ends in a decision.
bool ends_in_decision(const Reading& reading);
/// "Document campaigns and write a report": the second verb makes one thing.
bool ends_in_thing(const Reading& reading);
/// "Read the remaining chapters": those that are left.
bool finishes_rest(const Reading& reading);
/// "Align on a vision": an agreement is reached.
bool agrees_on(const Reading& reading);

}  // namespace goals
