// The file between two runs: read before a look at the findings, written after it.
#include "cli/baseline_use.hpp"

#include <fmt/format.h>

#include <filesystem>
#include <set>
#include <string>
#include <utility>

#include "render/baseline_text.hpp"
#include "text/utf8.hpp"
#include "workspace/read_file.hpp"
#include "workspace/write_file.hpp"

namespace goals {
namespace {

constexpr std::size_t most_listed = 10;

std::string plural(std::size_t count, std::string_view one, std::string_view several) {
  return std::string(count == 1 ? one : several);
}

std::size_t total(const Baseline& baseline) {
  std::size_t count = 0;
  for (const auto& [key, times] : baseline) count += static_cast<std::size_t>(times);
  return count;
}

std::string in_words(const BaselineKey& key, int count) {
  std::string words = fmt::format("{}: {}", printable(key.file), printable(key.rule));
  if (!key.declaration.empty()) words += fmt::format(" of `{}`", printable(key.declaration));
  return count == 1 ? words : fmt::format("{} ({} times)", words, count);
}

}  // namespace

Result<BaselineUse> BaselineUse::begin(const Arguments& arguments, const Loaded& loaded, const Console& console) {
  BaselineUse use;
  use.updates_ = arguments.has(options::update_baseline);
  if (arguments.has(options::baseline)) {
    use.shown_ = arguments.value(options::baseline);
    use.location_ = console.directory() / use.shown_;
  } else if (const std::string& set = loaded.settings.shared().baseline; !set.empty()) {
    use.shown_ = set;
    use.location_ = loaded.root / set;
  } else if (use.updates_) {
    return Error{"`--update-baseline` names no file",
                 "say which: `--baseline goals-baseline.json`, or `baseline = \"goals-baseline.json\"` in goals.toml"};
  } else {
    return use;
  }
  use.used_ = true;
  std::error_code unknown;
  if (use.updates_ && !std::filesystem::exists(use.location_, unknown)) return use;
  auto text = read_file(use.location_, use.shown_);
  if (!text) return Error{text.error().message, "`--update-baseline` writes it"};
  auto baseline = read_baseline(*text);
  if (!baseline) {
    return Error{fmt::format("`{}` is no baseline: {}", printable(use.shown_), baseline.error().message),
                 "remove it and run with `--update-baseline` to write it anew"};
  }
  use.text_ = *std::move(text);
  use.baseline_ = *std::move(baseline);
  use.set_unread_aside(loaded);
  return use;
}

void BaselineUse::set_unread_aside(const Loaded& loaded) {
  std::set<std::string> read;
  for (const Document& document : loaded.workspace.documents) read.insert(printable(document.source.path));
  for (auto next = baseline_.begin(); next != baseline_.end();) {
    const auto entry = next++;
    std::error_code unknown;
    const std::string& file = entry->first.file;
    if (read.count(file) == 0 && std::filesystem::exists(loaded.root / file, unknown)) {
      unread_.insert(baseline_.extract(entry));
    }
  }
}

std::vector<Diagnostic> BaselineUse::apply(const Workspace& workspace, const std::vector<FileId>& files,
                                           std::vector<Diagnostic> diagnostics) {
  if (!used_) return diagnostics;
  if (updates_) baseline_ = updated(baseline_, workspace, files, diagnostics);
  BaselineComparison comparison = compare(baseline_, workspace, files, std::move(diagnostics));
  mended_ = std::move(comparison.mended);
  return std::move(comparison.fresh);
}

Outcome BaselineUse::write() {
  if (!updates_) return std::nullopt;
  Baseline all = baseline_;
  all.insert(unread_.begin(), unread_.end());
  std::string text = write_baseline(all);
  if (text == text_) return std::nullopt;
  return write_file(location_, text);
}

bool BaselineUse::report(Console& console) const {
  if (updates_) {
    const std::size_t count = total(baseline_) + total(unread_);
    console.remark(
        fmt::format("`{}` holds {} {} now\n", printable(shown_), count, plural(count, "finding", "findings")));
  }
  if (mended_.empty()) return false;
  const std::size_t count = total(mended_);
  std::size_t listed = 0;
  std::string list;
  for (const auto& [key, times] : mended_) {
    if (listed++ < most_listed) list += "\n  " + in_words(key, times);
  }
  if (listed > most_listed) list += fmt::format("\n  and {} more", listed - most_listed);
  console.report(Error{fmt::format("`{}` holds {} {} that no longer {}:{}", printable(shown_), count,
                                   plural(count, "finding", "findings"), plural(count, "occurs", "occur"), list),
                       "prune it with `--update-baseline`, so that what is mended stays so"});
  return true;
}

}  // namespace goals
