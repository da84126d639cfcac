// Text that goes out piece by piece, because it may be larger than one likes to hold.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

namespace goals {

using WriteText = std::function<void(std::string_view)>;

/// Collects small pieces and passes them on in large ones.
class TextBuffer {
 public:
  explicit TextBuffer(const WriteText& write) : write_(write) {}
  TextBuffer(const TextBuffer&) = delete;
  TextBuffer(TextBuffer&&) = delete;
  TextBuffer& operator=(const TextBuffer&) = delete;
  TextBuffer& operator=(TextBuffer&&) = delete;
  ~TextBuffer() { flush(); }

  std::string& text() { return text_; }
  /// To be called now and then.
  void flush_when_full() {
    if (text_.size() >= enough) flush();
  }

 private:
  static constexpr std::size_t enough = std::size_t{64} << 10U;

  void flush() {
    if (!text_.empty()) write_(text_);
    text_.clear();
  }

  const WriteText& write_;
  std::string text_;
};

}  // namespace goals
