// The quantities of each line of the first input, in order: as reports show them, then the bytes they stand on.
#include <stdexcept>

#include "statement/statement.hpp"
#include "support/block_producer.hpp"
#include "text/line_index.hpp"

namespace goals::block_producers {
namespace {

std::string quantities_of(std::string_view text) {
  std::string line;
  for (const Quantity& quantity : read_quantities(text)) {
    if (!line.empty()) line.append("; ");
    line.append(format_quantity(quantity)).append(" `").append(quantity.range.of(text)).append("`");
    if (quantity.ambiguous) line.append(" ambiguous");
  }
  return line.empty() ? "none" : line;
}

std::string produce(const testing::Case& given) {
  if (given.files.empty()) throw std::runtime_error("`quantities` needs an input with one sentence a line");
  const std::string_view text = given.files.front().text;
  std::string lines;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = line_end(text, begin);
    lines.append(quantities_of(text.substr(begin, end - begin))).append("\n");
    begin = next_line(text, end);
  }
  return lines;
}

}  // namespace

extern constinit const testing::BlockProducer quantities{"quantities", produce};

}  // namespace goals::block_producers
