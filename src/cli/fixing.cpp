// Nothing is decided here: the fixes are chosen and checked by `fix_all`.
#include "cli/fixing.hpp"

#include <fmt/format.h>

#include "render/diagnostic_text.hpp"
#include "text/unified_diff.hpp"
#include "text/utf8.hpp"
#include "workspace/replace_file.hpp"

namespace goals {
namespace {

const std::string& path_of(const FixOutcome& outcome, FileId file) {
  return outcome.checked.workspace.document(file).source.path;
}

Error refusal(const FixOutcome& outcome, const RefusedFile& refused) {
  const std::string& path = path_of(outcome, refused.file);
  const std::string where =
      refused.path_of_error == path ? "" : fmt::format(" in `{}`", printable(refused.path_of_error));
  return {fmt::format("not all fixes of `{}` are applied, because of an error they would bring{}: {}", printable(path),
                      where, refused.error.message),
          "mend by hand what is reported there"};
}

}  // namespace

Result<FixRequest> read_fix_request(const Arguments& arguments) {
  FixRequest request;
  if (arguments.has(options::fix) || arguments.has(options::fix_only)) request.mode = FixMode::apply;
  if (arguments.has(options::diff)) request.mode = FixMode::show;
  if (arguments.has(options::unsafe_fixes)) request.scope = FixScope::also_unsafe;
  request.reports = request.mode != FixMode::show && !arguments.has(options::fix_only);
  if (arguments.has(options::unsafe_fixes) && request.mode == FixMode::none) {
    return Error{"`--unsafe-fixes` alone does nothing", "add `--diff` to see the fixes, or `--fix` to apply them"};
  }
  return request;
}

FixCount write_fixes(const FixOutcome& outcome, const Loaded& loaded, Console& console) {
  FixCount count;
  for (const FixedFile& fixed : outcome.files) {
    const std::string& path = path_of(outcome, fixed.file);
    const bool is_input = fixed.file == loaded.standard_input;
    if (const Outcome error = is_input ? std::nullopt : replace_file(loaded.root / path, path, fixed.text)) {
      console.report(*error);
      continue;
    }
    count.findings += fixed.fixed;
    ++count.files;
  }
  if (loaded.standard_input.valid()) {
    console.print(outcome.checked.workspace.document(loaded.standard_input).source.text);
  }
  return count;
}

void show_fixes(const FixOutcome& outcome, Console& console) {
  for (const FixedFile& fixed : outcome.files) {
    console.print(unified_diff(path_of(outcome, fixed.file), fixed.text.original(), fixed.text.edits()));
  }
}

bool remark_on_fixes(const FixOutcome& outcome, std::string_view verb, FixCount count, Console& console) {
  if (count.findings > 0) {
    console.remark(
        fmt::format("{} {} in {}\n", verb, counted(count.findings, "finding"), counted(count.files, "file")));
  }
  for (const RefusedFile& refused : outcome.refused) console.report(refusal(outcome, refused));
  if (!outcome.settled) {
    console.report(Error{"the fixes undo each other and were stopped", "mend by hand what is still reported"});
  }
  return outcome.refused.empty() && outcome.settled;
}

}  // namespace goals
