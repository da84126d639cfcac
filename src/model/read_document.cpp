// One file on its own: parsed, collected, interpreted.
#include <utility>

#include "model/lowering.hpp"
#include "syntax/parse.hpp"

namespace goals {

Document read_document(SourceFile file, const ModelOptions& options, Tree& scratch) {
  Document document;
  document.source = std::move(file);
  parse(document.source.text, scratch, document.diagnostics);
  document.line_starts = scratch.line_starts();
  const Lowering lowering{document, scratch, options};
  collect_lines(lowering);
  interpret_items(lowering);
  sort_from(document.diagnostics, 0);
  return document;
}

Workspace build_workspace(std::vector<SourceFile> files, const ModelOptions& options) {
  Tree scratch;
  std::vector<Document> documents;
  documents.reserve(files.size());
  for (SourceFile& file : files) documents.push_back(read_document(std::move(file), options, scratch));
  return link(std::move(documents), options);
}

}  // namespace goals
