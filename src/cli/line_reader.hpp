// The lines of standard input as they come, so that a command can answer before its input has ended.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"

namespace goals {

class LineReader {
 public:
  static constexpr std::size_t longest_line = std::size_t{16} << 20U;

  explicit LineReader(int descriptor) : descriptor_(descriptor) {}

  /// Waits for input and fills `lines` with all whole lines that are there, without their ends; at the end of the input
  /// with the last line, if that has no end. False when nothing is left. The lines are valid until the next call.
  Result<bool> next(std::vector<std::string_view>& lines);

 private:
  /// Cuts the whole lines off the buffer, and the rest of it too once the input has ended. The first `searched` bytes
  /// hold no line end.
  void take_lines(std::size_t searched, std::vector<std::string_view>& lines);

  int descriptor_;
  bool ended_ = false;
  std::string buffer_;
  std::size_t taken_ = 0;  ///< bytes of the buffer that were handed out
};

}  // namespace goals
