// Joins what stays the same about a finding, counts those that are alike, and hashes the whole.
#include "render/fingerprint.hpp"

#include <fmt/format.h>

#include <string_view>
#include <unordered_map>

#include "render/stable_hash.hpp"

namespace goals {
namespace {

/// No text that is compared holds it by right.
constexpr char separator = '\0';

std::string_view identity(const Workspace& workspace, const Document& document, const Item& item) {
  return item.name.valid() ? workspace.name(item.name) : document.statement_of(item);
}

}  // namespace

std::string declaration_of(const Workspace& workspace, const Diagnostic& diagnostic) {
  const Document& document = workspace.document(diagnostic.file);
  const Item* item = document.item_at(diagnostic.range.begin);
  if (item == nullptr) return {};
  std::string out;
  if (item->parent != Item::no_parent) out = identity(workspace, document, document.items[item->parent]);
  out += separator;
  return out.append(identity(workspace, document, *item));
}

namespace {

/// What is not understood belongs to no declaration, and the one before it says nothing about it.
std::string place_of(const Workspace& workspace, const Diagnostic& diagnostic) {
  if (diagnostic.problem->category != Category::document) return declaration_of(workspace, diagnostic);
  return std::string(workspace.document(diagnostic.file).text(diagnostic.range));
}

}  // namespace

std::vector<std::string> fingerprints(const Workspace& workspace, std::span<const Diagnostic> diagnostics) {
  std::unordered_map<std::string, std::size_t> seen;
  std::vector<std::string> out;
  out.reserve(diagnostics.size());
  for (const Diagnostic& diagnostic : diagnostics) {
    std::string key(diagnostic.problem->name);
    key.append(1, separator).append(workspace.document(diagnostic.file).source.path);
    key.append(1, separator).append(place_of(workspace, diagnostic));
    const std::size_t ordinal = seen[key]++;
    out.push_back(fmt::format("{:016x}", stable_hash(key.append(1, separator).append(std::to_string(ordinal)))));
  }
  return out;
}

}  // namespace goals
