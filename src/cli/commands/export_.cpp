// `goals export`: the compiled model as tables for other programs. Named with a bar because C++ owns the bare word.
#include <fmt/format.h>

#include <array>
#include <filesystem>
#include <string>
#include <vector>

#include "catalog/export_tables.hpp"
#include "catalog/exports.hpp"
#include "cli/arguments.hpp"
#include "cli/command.hpp"
#include "cli/console.hpp"
#include "cli/loading.hpp"
#include "cli/options.hpp"
#include "cli/settings_options.hpp"
#include "render/export_format.hpp"
#include "render/export_schema.hpp"
#include "score/score.hpp"
#include "text/utf8.hpp"
#include "workspace/write_file.hpp"

namespace goals::commands {
namespace {

using Tables = std::vector<const ExportTable*>;

std::vector<std::string_view> formats() { return options::names_of(exports::all()); }
std::vector<std::string_view> table_names() { return options::names_of(export_tables::all()); }

constexpr CommandOption format{"--format", "FORMAT", "how to write it. Default: json", false, formats};
constexpr CommandOption table{"--table", "TABLE", "only this table; may be given several times", true, table_names};
constexpr CommandOption source{"--source", "NAME", "what the rows say they come from, such as the repository"};
constexpr CommandOption schema{"--schema", "", "print the JSON Schema of the format, and export nothing"};
constexpr CommandOption out{"--out", "PATH",
                            "write to a file, whole or not at all; csv: to a directory, a file for each table"};

constexpr std::array<const CommandOption*, 11> all_options{
    &format,         &table,          &source,          &schema,           &out, &options::team, &options::cycle,
    &options::owner, &options::today, &options::config, &options::isolated};

Result<const ExportFormat*> read_format(const Arguments& arguments) {
  if (!arguments.has(format)) return &exports::json;
  return options::find_in(exports::all(), "format", arguments.value(format));
}

Result<Tables> read_tables(const Arguments& arguments) {
  Tables tables;
  for (const std::string& name : arguments.values(table)) {
    const auto found = options::find_in(export_tables::all(), "table", name);
    if (!found) return found.error();
    tables.push_back(*found);
  }
  const auto all = export_tables::all();
  if (tables.empty()) tables.assign(all.begin(), all.end());
  return tables;
}

ExitCode print_schema(const ExportFormat& chosen, const Tables& tables, Console& console) {
  if (chosen.one_table) {
    return console.fail({fmt::format("the format `{}` has no JSON Schema", chosen.name),
                         "its columns are those that `goals export --schema` describes"});
  }
  console.print(&chosen == &exports::ndjson ? export_line_schema(tables) : export_schema(tables));
  return ExitCode::nothing_to_report;
}

Outcome write_to_file(const ExportFormat& chosen, const ExportInput& input, std::span<const ExportTable* const> tables,
                      const std::filesystem::path& path) {
  return write_file(path, [&](const WriteText& write) { chosen.render(input, tables, write); });
}

Outcome write_to_directory(const ExportFormat& chosen, const ExportInput& input, const Tables& tables,
                           const std::filesystem::path& directory) {
  std::error_code error;
  std::filesystem::create_directories(directory, error);
  if (error) return Error{fmt::format("cannot make `{}`: {}", printable(directory.string()), error.message()), {}};
  for (const ExportTable* const& each : tables) {
    const auto path = directory / fmt::format("{}.{}", each->name, chosen.extension);
    if (auto failure = write_to_file(chosen, input, {&each, 1}, path)) return failure;
  }
  return std::nullopt;
}

Outcome write(const ExportFormat& chosen, const ExportInput& input, const Tables& tables, const Arguments& arguments,
              Console& console) {
  if (arguments.has(out)) {
    const std::filesystem::path path = arguments.value(out);
    if (chosen.one_table) return write_to_directory(chosen, input, tables, path);
    return write_to_file(chosen, input, tables, path);
  }
  chosen.render(input, tables, [&](std::string_view piece) { console.print(piece); });
  return std::nullopt;
}

/// Where several tables would run into each other.
Outcome check_tables(const ExportFormat& chosen, const Tables& tables, const Arguments& arguments) {
  if (!chosen.one_table || tables.size() == 1 || arguments.has(out)) return std::nullopt;
  return Error{fmt::format("the format `{}` holds one table, and {} are asked for", chosen.name, tables.size()),
               "choose one, as `--table items`, or write each into a file: `--out DIRECTORY`"};
}

ExitCode export_workspace(const ExportFormat& chosen, const Tables& tables, Date today, const Arguments& arguments,
                          Console& console) {
  const auto request = load_request(arguments, console);
  if (!request) return console.fail(request.error());
  const Loaded& loaded = request->loaded;
  if (loaded.asked.empty()) return ExitCode::failed;
  auto filter = read_filter(*request, arguments);
  if (!filter) return console.fail(filter.error());
  const Scores scores = compute_scores(loaded.workspace, score_options(loaded, today));
  const ReportInput report{.workspace = loaded.workspace, .scores = scores, .filter = *std::move(filter), .style = {}};
  const ExportInput input = export_input(report, arguments.value(source));
  if (const Outcome error = write(chosen, input, tables, arguments, console)) return console.fail(*error);
  remark_on_errors(loaded, console);
  return unless_unread(loaded, ExitCode::nothing_to_report);
}

ExitCode run(const Arguments& arguments, Console& console) {
  const auto chosen = read_format(arguments);
  if (!chosen) return console.fail(chosen.error());
  const auto tables = read_tables(arguments);
  if (!tables) return console.fail(tables.error());
  if (arguments.has(schema)) return print_schema(**chosen, *tables, console);
  const auto today = options::read_today(arguments);
  if (!today) return console.fail(today.error());
  if (const Outcome error = check_tables(**chosen, *tables, arguments)) return console.fail(*error);
  return export_workspace(**chosen, *tables, *today, arguments, console);
}

}  // namespace

extern constinit const Command export_{
    .name = "export",
    .alias = "",
    .arguments = "PATH|REF",
    .arguments_summary = "files or directories, and goals with all that they hold. Default: all of the workspace",
    .summary = "Write the compiled goals as tables for other programs",
    .notes = "docs/export.md describes every column. The same documents and the same `--today` give the same bytes.",
    .options = all_options,
    .run = run,
};

}  // namespace goals::commands
