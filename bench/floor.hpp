// What no reader of text can beat: the pace of memory, and of looking for the ends of lines.
#pragma once

#include <string>
#include <string_view>

namespace goals::bench {

/// The processor's time of this thread: what other programs do meanwhile does not count.
double processor_seconds();

/// Seconds that copying a text takes, the best of several times.
double seconds_to_copy(const std::string& text);

/// Seconds that finding the lines of a text with memchr takes, the best of several times.
double seconds_to_split(std::string_view text);

}  // namespace goals::bench
