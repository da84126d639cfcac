// Texts are moved from round to round, so that a large workspace is not copied for each.
#include "lint/fix.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <utility>

namespace goals {
namespace {

/// A fix makes room for at most a few others; a hundred rounds mean that fixes undo each other.
constexpr int most_rounds = 100;

/// The ranges that a round changes, each by its begin.
class Taken {
 public:
  bool has_room_for(const std::vector<TextEdit>& edits) const {
    return std::all_of(edits.begin(), edits.end(), [&](const TextEdit& edit) { return is_free(edit.range); });
  }

  /// False when the edits of the fix collide with each other: such a fix is never taken.
  bool take(const std::vector<TextEdit>& edits) {
    for (std::size_t i = 0; i < edits.size(); ++i) {
      if (is_free(edits[i].range)) {
        ends_[edits[i].range.begin] = edits[i].range.end;
        continue;
      }
      while (i-- > 0) ends_.erase(edits[i].range.begin);
      return false;
    }
    return true;
  }

 private:
  /// Two edits that begin at one place collide, for their order would decide what comes out.
  bool is_free(TextRange range) const {
    const auto next = ends_.lower_bound(range.begin);
    if (next != ends_.end() && (next->first < range.end || next->first == range.begin)) return false;
    return next == ends_.begin() || std::prev(next)->second <= range.begin;
  }

  std::map<std::uint32_t, std::uint32_t> ends_;
};

const Fix* chosen(const Diagnostic& diagnostic, FixScope scope) {
  const auto changes = [](const Fix& fix) { return !fix.edits.empty(); };
  for (const Fix& fix : diagnostic.fixes) {
    if (fix.safe && changes(fix)) return &fix;
  }
  if (scope == FixScope::safe) return nullptr;
  const auto first = std::find_if(diagnostic.fixes.begin(), diagnostic.fixes.end(), changes);
  return first == diagnostic.fixes.end() ? nullptr : &*first;
}

/// How often each problem stands in a document by itself.
using Errors = std::map<const Problem*, std::size_t>;

std::vector<Errors> errors_of(const Workspace& workspace) {
  std::vector<Errors> errors;
  for (const Document& document : workspace.documents) {
    Errors& own = errors.emplace_back();
    for (const Diagnostic& diagnostic : document.diagnostics) ++own[diagnostic.problem];
  }
  return errors;
}

/// The last occurrence of a problem that stands more often in the document than before.
const Diagnostic* new_error(const Document& document, const Errors& before) {
  Errors now;
  for (const Diagnostic& diagnostic : document.diagnostics) {
    const auto known = before.find(diagnostic.problem);
    if (++now[diagnostic.problem] > (known == before.end() ? 0 : known->second)) return &diagnostic;
  }
  return nullptr;
}

class Fixer {
 public:
  Fixer(Checked checked, FixScope scope, const Recheck& recheck)
      : scope_(scope), recheck_(recheck), errors_(errors_of(checked.workspace)) {
    outcome_.checked = std::move(checked);
  }

  FixOutcome run() {
    for (int rounds = 0;;) {
      const std::map<FileId, FixRound> plan = plan_round();
      if (plan.empty()) break;
      if (rounds == most_rounds) {
        outcome_.settled = false;
        break;
      }
      if (try_round(plan)) ++rounds;
    }
    for (auto& [file, fixed] : fixed_) outcome_.files.push_back(std::move(fixed));
    return std::move(outcome_);
  }

 private:
  std::map<FileId, FixRound> plan_round() const {
    std::map<FileId, FixRound> plan;
    const std::span<const Diagnostic> all = outcome_.checked.diagnostics;
    for (std::size_t begin = 0, end = 0; begin < all.size(); begin = end) {
      const FileId file = all[begin].file;
      while (end < all.size() && all[end].file == file) ++end;
      if (frozen_.count(file) > 0) continue;
      FixRound round = plan_fixes(all.subspan(begin, end - begin), scope_);
      if (!round.edits.empty()) plan.emplace(file, std::move(round));
    }
    return plan;
  }

  /// Applies a round, or freezes the files that must not take part in one.
  bool try_round(const std::map<FileId, FixRound>& plan) {
    std::vector<SourceFile> sources = take_sources();
    std::map<FileId, std::string> before;
    for (const auto& [file, round] : plan) {
      std::string& text = sources[position(file)].text;
      std::string edited = apply_edits(text, round.edits);
      before.emplace(file, std::exchange(text, std::move(edited)));
    }
    outcome_.checked = recheck_(std::move(sources));
    if (refuse_worse(plan)) {
      sources = take_sources();
      for (auto& [file, text] : before) sources[position(file)].text = std::move(text);
      outcome_.checked = recheck_(std::move(sources));
      return false;
    }
    for (const auto& [file, round] : plan) {
      auto known = fixed_.find(file);
      if (known == fixed_.end())
        known = fixed_.emplace(file, FixedFile{file, EditedText(std::move(before[file]))}).first;
      known->second.text.apply(round.edits);
      known->second.fixed += round.fixed;
    }
    errors_ = errors_of(outcome_.checked.workspace);
    return true;
  }

  /// Freezes the edited files that a new error stands in; all of them when it stands in another file.
  bool refuse_worse(const std::map<FileId, FixRound>& plan) {
    const Workspace& workspace = outcome_.checked.workspace;
    std::optional<RefusedFile> elsewhere;
    const std::size_t known = frozen_.size();
    for (std::size_t i = 0; i < workspace.documents.size(); ++i) {
      const FileId file = workspace.documents.id_at(i);
      const Document& document = workspace.document(file);
      const Diagnostic* error = new_error(document, errors_[i]);
      if (error == nullptr) continue;
      if (plan.count(file) > 0)
        refuse({file, document.source.path, *error});
      else if (!elsewhere)
        elsewhere = RefusedFile{file, document.source.path, *error};
    }
    if (frozen_.size() > known || !elsewhere) return frozen_.size() > known;
    for (const auto& [file, round] : plan) refuse({file, elsewhere->path_of_error, elsewhere->error});
    return true;
  }

  void refuse(RefusedFile refused) {
    frozen_.insert(refused.file);
    outcome_.refused.push_back(std::move(refused));
  }

  std::vector<SourceFile> take_sources() {
    std::vector<SourceFile> sources;
    for (std::size_t i = 0; i < outcome_.checked.workspace.documents.size(); ++i) {
      const FileId file = outcome_.checked.workspace.documents.id_at(i);
      sources.push_back(std::move(outcome_.checked.workspace.documents[file].source));
    }
    return sources;
  }

  static std::size_t position(FileId file) { return file.index; }

  FixScope scope_;
  const Recheck& recheck_;
  FixOutcome outcome_;
  std::vector<Errors> errors_;  ///< of the documents as they are before the round
  std::map<FileId, FixedFile> fixed_;
  std::set<FileId> frozen_;
};

}  // namespace

FixRound plan_fixes(std::span<const Diagnostic> diagnostics, FixScope scope) {
  FixRound round;
  Taken taken;
  for (const Diagnostic& diagnostic : diagnostics) {
    const Fix* fix = chosen(diagnostic, scope);
    if (fix == nullptr || !taken.has_room_for(fix->edits) || !taken.take(fix->edits)) continue;
    round.edits.insert(round.edits.end(), fix->edits.begin(), fix->edits.end());
    ++round.fixed;
  }
  std::sort(round.edits.begin(), round.edits.end(),
            [](const TextEdit& a, const TextEdit& b) { return a.range < b.range; });
  return round;
}

FixOutcome fix_all(Checked checked, FixScope scope, const Recheck& recheck) {
  return Fixer(std::move(checked), scope, recheck).run();
}

std::size_t FixOutcome::fixed() const {
  std::size_t count = 0;
  for (const FixedFile& file : files) count += file.fixed;
  return count;
}

}  // namespace goals
