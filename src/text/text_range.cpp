// Trimming a range without copying its text.
#include "text/text_range.hpp"

namespace goals {

TextRange trimmed(std::string_view text, TextRange range) {
  const auto is_blank = [text](std::uint32_t at) { return text[at] == ' ' || text[at] == '\t'; };
  std::uint32_t begin = range.begin;
  std::uint32_t end = range.end;
  while (begin < end && is_blank(begin)) ++begin;
  while (end > begin && is_blank(end - 1)) --end;
  return begin == end ? TextRange{range.begin, range.begin} : TextRange{begin, end};
}

}  // namespace goals
