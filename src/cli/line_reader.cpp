// One buffer: what was handed out is dropped before more is read behind the rest.
#include "cli/line_reader.hpp"

#include <fmt/format.h>
#include <poll.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "workspace/try_again.hpp"

namespace goals {
namespace {

constexpr std::size_t bytes_at_once = std::size_t{64} << 10U;

std::string_view without_return(std::string_view line) {
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

}  // namespace

Result<bool> LineReader::next(std::vector<std::string_view>& lines) {
  lines.clear();
  buffer_.erase(0, taken_);
  taken_ = 0;
  while (lines.empty() && !ended_) {
    const std::size_t filled = buffer_.size();
    if (filled > longest_line) {
      return Error{fmt::format("a line of standard input is longer than {} MiB", longest_line >> 20U), {}};
    }
    buffer_.resize(filled + bytes_at_once);
    const ssize_t count = ::read(descriptor_, buffer_.data() + filled, bytes_at_once);
    const bool again = count < 0 && is_to_be_tried_again(descriptor_, POLLIN);
    const int error = errno;
    buffer_.resize(filled + static_cast<std::size_t>(count < 0 ? 0 : count));
    if (again) continue;
    if (count < 0) return Error{fmt::format("cannot read standard input: {}", std::strerror(error)), {}};
    ended_ = count == 0;
    take_lines(filled, lines);
  }
  return !lines.empty();
}

void LineReader::take_lines(std::size_t searched, std::vector<std::string_view>& lines) {
  const std::string_view text = buffer_;
  for (std::size_t end = text.find('\n', searched); end != std::string_view::npos; end = text.find('\n', taken_)) {
    lines.push_back(without_return(text.substr(taken_, end - taken_)));
    taken_ = end + 1;
  }
  if (!ended_ || taken_ == text.size()) return;
  lines.push_back(without_return(text.substr(taken_)));
  taken_ = text.size();
}

}  // namespace goals
