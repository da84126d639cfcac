// highlight_check PAGE KINDS EDITOR COMMAND...: holds what an editor colours against the cases of a page. The editor's
// own script does the colouring: COMMAND reads the file $INPUT and writes `line begin end name...` to $OUTPUT.
// Exits with 77 when the command does, which says that the editor cannot be had here.
#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <map>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

#include "support/case_file.hpp"
#include "support/line_diff.hpp"
#include "support/process.hpp"
#include "support/temporary_directory.hpp"

namespace goals::testing {
namespace {

constexpr int skipped = 77;

/// How one editor calls each kind: the editor's name -> the kind. A kind the editor shows like plain text is `plain`.
struct Kinds {
  std::map<std::string, std::string> by_name;
  std::vector<std::string> plain;
};

struct Stretch {
  std::string kind;
  std::string text;
};

std::vector<std::string> split(const std::string& text, char separator) {
  std::vector<std::string> parts;
  std::istringstream stream(text);
  for (std::string part; std::getline(stream, part, separator);) parts.push_back(part);
  return parts;
}

Kinds read_kinds(const std::string& path, const std::string& editor) {
  const std::vector<std::string> editors{"textmate", "vim", "emacs"};
  const auto column = static_cast<std::size_t>(std::find(editors.begin(), editors.end(), editor) - editors.begin());
  if (column == editors.size()) throw std::runtime_error("no such editor: " + editor);
  Kinds kinds;
  for (const std::string& line : split(read_file(path), '\n')) {
    std::istringstream words(line);
    std::string kind;
    if (!(words >> kind) || kind.front() == '#') continue;
    std::string names;
    for (std::size_t at = 0; at <= column; ++at) words >> names;
    if (names == "-") kinds.plain.push_back(kind);
    for (const std::string& name : split(names, '|')) kinds.by_name[name] = kind;
  }
  return kinds;
}

/// The kind of a dumped stretch: of the first name that the table knows, so names come innermost first.
std::string kind_of(std::istringstream& names, const Kinds& kinds) {
  for (std::string name; names >> name;) {
    if (const auto found = kinds.by_name.find(name); found != kinds.by_name.end()) return found->second;
  }
  return {};
}

/// Makes visible what a page cannot hold as it stands: control characters and bidirectional overrides.
std::string escaped(const std::string& text) {
  static const std::vector<std::pair<std::string, std::string>> hidden{
      {"\u202A", "\\u{202a}"}, {"\u202B", "\\u{202b}"}, {"\u202C", "\\u{202c}"}, {"\u202D", "\\u{202d}"},
      {"\u202E", "\\u{202e}"}, {"\u2066", "\\u{2066}"}, {"\x01", "\\u{1}"},      {"\x07", "\\u{7}"}};
  std::string result = text;
  for (const auto& [bytes, shown] : hidden) {
    for (std::size_t at = result.find(bytes); at != std::string::npos; at = result.find(bytes)) {
      result.replace(at, bytes.size(), shown);
    }
  }
  return result;
}

/// Writes one kind for each byte of each line, so that neighbours of the same kind flow together.
std::vector<std::vector<std::string>> read_dump(const std::string& dump, const std::vector<std::string>& lines,
                                                const Kinds& kinds) {
  std::vector<std::vector<std::string>> painted;
  for (const std::string& line : lines) painted.emplace_back(line.size());
  for (const std::string& row : split(dump, '\n')) {
    std::istringstream fields(row);
    std::size_t line = 0;
    std::size_t begin = 0;
    std::size_t end = 0;
    if (!(fields >> line >> begin >> end) || line == 0 || line > lines.size()) continue;
    const std::string kind = kind_of(fields, kinds);
    end = std::min(end, lines[line - 1].size());
    for (std::size_t at = begin; at < end; ++at) painted[line - 1][at] = kind;
  }
  return painted;
}

std::vector<Stretch> stretches(const std::string& line, const std::vector<std::string>& painted) {
  std::vector<Stretch> found;
  for (std::size_t begin = 0; begin < line.size();) {
    std::size_t end = begin;
    while (end < line.size() && painted[end] == painted[begin]) ++end;
    const std::string text = line.substr(begin, end - begin);
    const std::size_t first = text.find_first_not_of(" \t");
    if (!painted[begin].empty() && first != std::string::npos) {
      found.push_back({painted[begin], text.substr(first, text.find_last_not_of(" \t") - first + 1)});
    }
    begin = end;
  }
  return found;
}

std::string listed(const std::vector<Stretch>& found) {
  constexpr std::size_t width = 12;
  std::string text;
  for (const Stretch& stretch : found) {
    text += stretch.kind + std::string(width - std::min(width - 1, stretch.kind.size()), ' ');
    text += escaped(stretch.text) + '\n';
  }
  return text;
}

/// What the page lists, less what this editor does not tell from plain text.
std::string expected_listing(const std::string& text, const Kinds& kinds) {
  std::string kept;
  for (const std::string& line : split(text, '\n')) {
    const std::string kind = line.substr(0, line.find(' '));
    if (std::find(kinds.plain.begin(), kinds.plain.end(), kind) == kinds.plain.end()) kept += line + '\n';
  }
  return kept;
}

std::string environment_variable(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? "" : value;
}

/// Runs the editor's script on all inputs of the page at once. Gives its dump, or nothing with the exit code to leave
/// by.
std::string run_editor(const std::vector<std::string>& command, const std::string& input, int& exit_code) {
  const TemporaryDirectory directory;
  directory.write("input.goals", input);
  ProcessOptions options;
  options.environment = {{"PATH", environment_variable("PATH")},
                         {"HOME", directory.path().string()},
                         {"LC_ALL", "C.UTF-8"},
                         {"TERM", "dumb"},
                         {"GOALS_NODE_MODULES", environment_variable("GOALS_NODE_MODULES")},
                         {"INPUT", (directory.path() / "input.goals").string()},
                         {"OUTPUT", (directory.path() / "output").string()}};
  options.merge_errors = true;
  const ProcessResult result = run_process(command, options);
  exit_code = result.exit_code;
  if (exit_code != 0) std::cout << result.output << '\n' << command[0] << " exited with " << exit_code << '\n';
  return exit_code == 0 ? directory.read("output") : std::string();
}

/// What the editor shows for each case, in the order of the page.
std::vector<std::string> listings(const CaseFile& page, const std::string& dump, const std::vector<std::string>& lines,
                                  const Kinds& kinds) {
  const auto painted = read_dump(dump, lines, kinds);
  std::vector<std::string> result;
  std::size_t line = 0;
  for (const Case& test_case : page.cases) {
    std::string listing;
    const std::size_t count = split(test_case.files.at(0).text, '\n').size();
    for (std::size_t end = line + count; line < end; ++line) listing += listed(stretches(lines[line], painted[line]));
    result.push_back(listing);
  }
  return result;
}

int compare(const CaseFile& page, const std::vector<std::string>& actual, const Kinds& kinds) {
  std::vector<Replacement> mended;
  for (std::size_t at = 0; at < page.cases.size(); ++at) {
    const Block& block = page.cases[at].expectations.at(0);
    const std::string expected = expected_listing(block.text, kinds);
    if (expected == actual[at]) continue;
    mended.push_back({&block, actual[at]});
    std::cout << page.path << ':' << block.line << ": " << page.cases[at].heading << '\n'
              << line_diff(expected, actual[at]) << '\n';
  }
  std::cout << page.cases.size() - mended.size() << " of " << page.cases.size() << " cases right\n";
  if (mended.empty()) return 0;
  if (environment_variable("GOALS_UPDATE") != "1" || !kinds.plain.empty()) return 1;
  write_file(page.path, rewritten(page, mended));
  return 0;
}

int run(const std::vector<std::string>& arguments) {
  if (arguments.size() < 4) throw std::runtime_error("usage: highlight_check PAGE KINDS EDITOR COMMAND...");
  const CaseFile page = parse_case_file(arguments[0], read_file(arguments[0]));
  const Kinds kinds = read_kinds(arguments[1], arguments[2]);
  for (const PageError& error : page.errors)
    std::cout << page.path << ':' << error.line << ": " << error.message << '\n';
  if (!page.errors.empty()) return 1;

  std::string input;
  for (const Case& test_case : page.cases) input += test_case.files.at(0).text;
  int exit_code = 0;
  const std::string dump = run_editor({arguments.begin() + 3, arguments.end()}, input, exit_code);
  if (exit_code != 0) return exit_code == skipped ? skipped : 1;
  return compare(page, listings(page, dump, split(input, '\n'), kinds), kinds);
}

}  // namespace
}  // namespace goals::testing

int main(int count, char** values) {
  try {
    return goals::testing::run({values + 1, values + count});
  } catch (const std::exception& error) {
    std::cerr << "highlight_check: " << error.what() << '\n';
    return 2;
  }
}
