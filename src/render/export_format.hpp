// What every format of the export is: a constant with a name and a function from tables to bytes.
#pragma once

#include <functional>
#include <span>
#include <string>
#include <string_view>

#include "render/export_table.hpp"

namespace goals {

/// Takes an export piece by piece: it may be larger than one likes to hold.
using WriteText = std::function<void(std::string_view)>;

struct ExportFormat {
  std::string_view name;       ///< as typed after `--format`
  std::string_view extension;  ///< of a file that holds it, without the dot
  std::string_view summary;    ///< one line of help
  bool one_table;              ///< a text holds one table only
  void (*render)(const ExportInput& input, std::span<const ExportTable* const> tables, const WriteText& write);
};

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
