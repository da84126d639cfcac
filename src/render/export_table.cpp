// The texts that several tables share.
#include "render/export_table.hpp"

namespace goals {

std::string with_notes(const Document& document, TextRange text, Span notes) {
  std::string whole(document.text(text));
  for (const Note& note : document.notes_at(notes)) {
    if (!whole.empty()) whole += '\n';
    whole += document.text(note.text);
  }
  return whole;
}

Cell upper_cell(double value, double upper, Unit unit) {
  return upper != value || dimension(unit) == Dimension::ratio ? Cell(upper) : Cell();
}

}  // namespace goals
