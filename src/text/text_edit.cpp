// Edits are applied in one pass over the text.
#include "text/text_edit.hpp"

#include <algorithm>
#include <cassert>

namespace goals {

std::string apply_edits(std::string_view text, const std::vector<TextEdit>& edits) {
  std::string out;
  std::uint32_t kept = 0;
  for (const TextEdit& edit : edits) {
    assert(edit.range.begin >= kept && edit.range.end <= text.size());
    out.append(text.substr(kept, edit.range.begin - kept)).append(edit.text);
    kept = edit.range.end;
  }
  return out.append(text.substr(kept));
}

std::vector<TextEdit> without_overlaps(std::vector<TextEdit> edits) {
  std::stable_sort(edits.begin(), edits.end(),
                   [](const TextEdit& a, const TextEdit& b) { return a.range.begin < b.range.begin; });
  std::vector<TextEdit> kept;
  std::uint32_t end = 0;
  for (TextEdit& edit : edits) {
    if (edit.range.begin < end) continue;
    end = edit.range.end;
    kept.push_back(std::move(edit));
  }
  return kept;
}

}  // namespace goals
