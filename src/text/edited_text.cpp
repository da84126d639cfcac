// The text as a row of pieces; an edit cuts the pieces at its ends and puts a new one between.
#include "text/edited_text.hpp"

#include <algorithm>
#include <utility>

namespace goals {

EditedText::Piece EditedText::Piece::part(std::size_t begin, std::size_t end) const {
  if (kept.empty()) return {{}, added.substr(begin, end - begin)};
  return {{kept.begin + static_cast<std::uint32_t>(begin), kept.begin + static_cast<std::uint32_t>(end)}, {}};
}

EditedText::EditedText(std::string original) : original_(std::move(original)), text_(original_) {
  if (!original_.empty()) pieces_.push_back({{0, static_cast<std::uint32_t>(original_.size())}, {}});
}

void EditedText::apply(const std::vector<TextEdit>& edits) {
  std::vector<Piece> edited;
  std::size_t piece = 0;
  std::size_t inside = 0;  // bytes of `piece` that are dealt with
  // Takes bytes from the pieces, into the edited text or away.
  const auto take = [&](std::size_t count, bool keep) {
    while (count > 0) {
      const std::size_t size = std::min(count, pieces_[piece].size() - inside);
      if (keep) edited.push_back(pieces_[piece].part(inside, inside + size));
      count -= size;
      inside += size;
      if (inside < pieces_[piece].size()) continue;
      ++piece;
      inside = 0;
    }
  };
  std::size_t at = 0;
  for (const TextEdit& edit : edits) {
    take(edit.range.begin - at, true);
    if (!edit.text.empty()) edited.push_back({{}, edit.text});
    take(edit.range.size(), false);
    at = edit.range.end;
  }
  take(text_.size() - at, true);
  pieces_ = std::move(edited);
  text_ = apply_edits(text_, edits);
}

std::vector<TextEdit> EditedText::edits() const {
  std::vector<TextEdit> edits;
  std::uint32_t at = 0;
  std::string added;
  const auto close = [&](std::uint32_t begin) {
    if (begin > at || !added.empty()) edits.push_back({{at, begin}, std::exchange(added, {})});
  };
  for (const Piece& piece : pieces_) {
    if (piece.kept.empty()) {
      added += piece.added;
      continue;
    }
    close(piece.kept.begin);
    at = piece.kept.end;
  }
  close(static_cast<std::uint32_t>(original_.size()));
  return edits;
}

}  // namespace goals
