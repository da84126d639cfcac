// Counts findings and takes them off what is let pass.
#include "lint/baseline.hpp"

#include <algorithm>
#include <set>
#include <string_view>
#include <utility>

#include "text/utf8.hpp"

namespace goals {
namespace {

constexpr std::size_t longest_statement = 200;

/// Words that can stand in any file: a statement is cut at the begin of a character.
std::string shown(std::string_view statement) {
  if (statement.size() <= longest_statement) return printable(statement);
  std::size_t end = longest_statement;
  while (end > 0 && (static_cast<unsigned char>(statement[end]) & 0xC0U) == 0x80U) --end;
  return printable(statement.substr(0, end)) + "…";
}

std::string declaration_of(const Workspace& workspace, const Diagnostic& diagnostic) {
  const Document& document = workspace.document(diagnostic.file);
  const Item* item = document.item_at(diagnostic.range.begin);
  if (item == nullptr) return {};
  if (!item->name.valid()) return shown(document.statement_of(*item));
  return full_name(workspace, {diagnostic.file, static_cast<std::uint32_t>(item - document.items.data())});
}

BaselineKey key_of(const Workspace& workspace, const Diagnostic& diagnostic) {
  return {.file = printable(workspace.document(diagnostic.file).source.path),
          .rule = std::string(diagnostic.problem->name),
          .declaration = declaration_of(workspace, diagnostic)};
}

/// The files of the workspace that are not looked at.
std::set<std::string> other_files(const Workspace& workspace, const std::vector<FileId>& files) {
  std::set<std::string> others;
  for (std::size_t i = 0; i < workspace.documents.size(); ++i) {
    const FileId file = workspace.documents.id_at(i);
    if (std::binary_search(files.begin(), files.end(), file)) continue;
    others.insert(printable(workspace.document(file).source.path));
  }
  return others;
}

}  // namespace

Baseline count_findings(const Workspace& workspace, const std::vector<Diagnostic>& diagnostics) {
  Baseline counts;
  for (const Diagnostic& diagnostic : diagnostics) ++counts[key_of(workspace, diagnostic)];
  return counts;
}

BaselineComparison compare(const Baseline& baseline, const Workspace& workspace, const std::vector<FileId>& files,
                           std::vector<Diagnostic> diagnostics) {
  BaselineComparison result;
  const std::set<std::string> others = other_files(workspace, files);
  for (const auto& [key, count] : baseline) {
    if (others.count(key.file) == 0) result.mended.emplace(key, count);
  }
  for (Diagnostic& diagnostic : diagnostics) {
    const auto held = result.mended.find(key_of(workspace, diagnostic));
    if (held == result.mended.end())
      result.fresh.push_back(std::move(diagnostic));
    else if (--held->second == 0)
      result.mended.erase(held);
  }
  return result;
}

Baseline updated(const Baseline& baseline, const Workspace& workspace, const std::vector<FileId>& files,
                 const std::vector<Diagnostic>& diagnostics) {
  Baseline result = count_findings(workspace, diagnostics);
  const std::set<std::string> others = other_files(workspace, files);
  for (const auto& [key, count] : baseline) {
    if (others.count(key.file) > 0) result.emplace(key, count);
  }
  return result;
}

}  // namespace goals
