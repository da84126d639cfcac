// Plumbing commands with NUL between names; a revision goes no further than to the command that makes a hash of it.
#include "history/changed_files.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <utility>
#include <vector>

#include "text/utf8.hpp"

namespace goals {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view suffix = ".goals";

std::string_view without_line_end(std::string_view text) {
  while (text.ends_with('\n') || text.ends_with('\r')) text.remove_suffix(1);
  return text;
}

std::vector<std::string_view> split_at_nul(std::string_view text) {
  std::vector<std::string_view> parts;
  while (!text.empty()) {
    const std::size_t size = std::min(text.find('\0'), text.size());
    parts.push_back(text.substr(0, size));
    text.remove_prefix(std::min(size + 1, text.size()));
  }
  return parts;
}

/// The top directory of the work tree; names in what git prints count from there.
Result<fs::path> top_of(const Git& git) {
  const auto answer = git.ask({"rev-parse", "--show-toplevel"});
  if (!answer) return answer.error();
  if (answer->exit_code == 0) return fs::path(without_line_end(answer->output));
  if (answer->errors.find("not a git repository") != std::string::npos) {
    return Error{"this directory is in no git repository, so nothing is known of changes", {}};
  }
  return Error{fmt::format("git does not read this repository: {}",
                           printable(std::string_view(answer->errors).substr(0, answer->errors.find('\n')))),
               {}};
}

struct StagedBlob {
  fs::path path;
  std::string_view id;
};

/// Reads `:100644 100644 OLD NEW M`, then the name. Links are left to the disk: their blob is no document.
std::vector<StagedBlob> read_raw(std::string_view output, const fs::path& top, ChangedFiles& files) {
  constexpr std::string_view link_mode = "120000";
  std::vector<StagedBlob> blobs;
  const auto parts = split_at_nul(output);
  for (std::size_t i = 0; i + 1 < parts.size(); i += 2) {
    std::vector<std::string_view> words;
    for (std::string_view rest = parts[i]; !rest.empty();) {
      words.push_back(rest.substr(0, rest.find(' ')));
      rest.remove_prefix(std::min(words.back().size() + 1, rest.size()));
    }
    if (words.size() < 5 || !parts[i + 1].ends_with(suffix)) continue;
    const fs::path path = top / parts[i + 1];
    files[path] = std::nullopt;
    if (words[1] != link_mode) blobs.push_back({path, words[3]});
  }
  return blobs;
}

/// Takes `ID blob SIZE`, the text and a line end off the begin of the output; nothing when it is not that.
std::optional<std::string> take_blob(std::string_view& output, std::string_view id) {
  const std::size_t end = output.find('\n');
  const std::string_view head = output.substr(0, end);
  constexpr std::string_view kind = " blob ";
  if (end == std::string_view::npos || !head.starts_with(id) || head.substr(id.size(), kind.size()) != kind) return {};
  const std::string_view digits = head.substr(id.size() + kind.size());
  std::size_t size = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), size);
  if (output.size() < end + 1 + size + 1) return {};
  std::string text(output.substr(end + 1, size));
  output.remove_prefix(end + 1 + size + 1);
  return text;
}

Result<bool> is_shallow(const Git& git) {
  const auto answer = git.output_of({"rev-parse", "--is-shallow-repository"});
  if (!answer) return answer.error();
  return without_line_end(*answer) == "true";
}

/// What is wrong with a revision that gave no answer; a history that was cut off explains most of it.
Error cannot_compare(const Git& git, std::string message) {
  const auto shallow = is_shallow(git);
  if (shallow && *shallow) {
    return {message + "; the history here is cut off, as in a shallow clone",
            "fetch more of it: `git fetch --unshallow`, or `fetch-depth: 0` for the checkout of a CI job"};
  }
  return {std::move(message), "`git log --all --oneline` shows what there is"};
}

/// The commit where the branch left the revision.
Result<std::string> merge_base(const Git& git, std::string_view revision) {
  const std::string shown = printable(revision);
  if (revision.empty() || revision.front() == '-') return Error{fmt::format("`{}` is no revision", shown), {}};
  const auto commit = git.ask({"rev-parse", "--verify", "--quiet", std::string(revision) + "^{commit}"});
  if (!commit) return commit.error();
  if (commit->exit_code != 0) return cannot_compare(git, fmt::format("git knows no revision `{}`", shown));
  const auto base = git.ask({"merge-base", std::string(without_line_end(commit->output)), "HEAD"});
  if (!base) return base.error();
  if (base->exit_code != 0) {
    return cannot_compare(git, fmt::format("`{}` and what is checked out have no common history", shown));
  }
  return std::string(without_line_end(base->output));
}

}  // namespace

Result<ChangedFiles> staged_files(const Git& git) {
  const auto top = top_of(git);
  if (!top) return top.error();
  const auto raw = git.output_of({"diff", "--cached", "--raw", "--no-abbrev", "-z", "--no-renames", "--no-relative",
                                  "--no-ext-diff", "--ignore-submodules=all", "--diff-filter=ACMT"});
  if (!raw) return raw.error();
  ChangedFiles files;
  const std::vector<StagedBlob> blobs = read_raw(*raw, *top, files);
  std::string ids;
  for (const StagedBlob& blob : blobs) ids.append(blob.id).append("\n");
  const auto texts = git.output_of({"cat-file", "--batch"}, ids);
  if (!texts) return texts.error();
  std::string_view rest = *texts;
  for (const StagedBlob& blob : blobs) {
    files[blob.path] = take_blob(rest, blob.id);
    if (!files[blob.path]) return Error{fmt::format("git does not give the text of blob {}", blob.id), {}};
  }
  return files;
}

Result<ChangedFiles> files_changed_since(const Git& git, std::string_view revision) {
  const auto top = top_of(git);
  if (!top) return top.error();
  const auto base = merge_base(git, revision);
  if (!base) return base.error();
  const auto changed = git.output_of({"diff", "--name-only", "-z", "--no-renames", "--no-relative", "--no-ext-diff",
                                      "--ignore-submodules=all", "--diff-filter=ACMT", *base});
  if (!changed) return changed.error();
  const auto untracked = git.output_of({"ls-files", "-z", "--others", "--exclude-standard", "--full-name", "--", ":/"});
  if (!untracked) return untracked.error();
  ChangedFiles files;
  for (const std::string_view names : {std::string_view(*changed), std::string_view(*untracked)}) {
    for (const std::string_view name : split_at_nul(names)) {
      if (name.ends_with(suffix)) files.emplace(*top / name, std::nullopt);
    }
  }
  return files;
}

}  // namespace goals
