// A text that is edited time after time, and that still knows what became of its first bytes.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "text/text_edit.hpp"

namespace goals {

class EditedText {
 public:
  explicit EditedText(std::string original);

  const std::string& original() const { return original_; }
  const std::string& text() const { return text_; }
  /// Edits of the text as it is now: sorted, without overlaps. Takes time in the size of the text and its history.
  void apply(const std::vector<TextEdit>& edits);
  /// The edits of the original that give the text, sorted and without overlaps: every byte between them was kept.
  std::vector<TextEdit> edits() const;

 private:
  /// A stretch of the text: a range of the original, or new bytes.
  struct Piece {
    TextRange kept;
    std::string added;  ///< only where nothing is kept

    std::size_t size() const { return kept.empty() ? added.size() : kept.size(); }
    Piece part(std::size_t begin, std::size_t end) const;
  };

  std::string original_;
  std::string text_;
  std::vector<Piece> pieces_;
};

}  // namespace goals
