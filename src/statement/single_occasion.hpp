// Work that is done at one occasion, though no article says so.
#pragma once

#include "statement/reading.hpp"

namespace goals {

/// "Speak at DebConf", "go to the Harvest Fair", "go to a concert": one place or occasion.
bool attends_one(const Reading& reading);
/// "Host annual general meeting", "conduct security audit": the article is left out, and one is meant.
bool holds_one(const Reading& reading);

}  // namespace goals
