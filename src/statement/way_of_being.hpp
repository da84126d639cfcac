// What an assertion says of how its subject is, or what it is doing now.
#pragma once

#include "statement/reading.hpp"

namespace goals {

/// "A place where children feel safe": how the world is to be, unless it is a thing one makes.
bool describes_place(const Reading& reading);
/// "We are seen as a partner": how others take it.
bool is_taken_for(const Reading& reading);
/// "The service is growing at a good rate": what goes on now has no day on which it is done.
bool is_under_way(const Reading& reading);
/// "is growing", "is shipping at a good rate": how much or how fast is not said.
bool is_rated(const Reading& reading);
/// "The app supports …", though apps elsewhere stand for those who use a thing.
bool is_program(const Reading& reading);
/// "The pipeline runs on Linux": a thing that works, though it is also measured.
bool runs_itself(const Reading& reading);
/// "Fewer tickets are reopened", "more residents cycle".
bool counts_more(const Reading& reading);
/// "On average colleagues pass two tests": a level, whoever does it.
bool says_average(const Reading& reading);

}  // namespace goals
