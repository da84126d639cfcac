// Replays the commands of a console block through the shell, in an environment that is the same on every machine.
#include "support/console.hpp"

#include <string_view>
#include <utility>

#include "support/line_diff.hpp"
#include "support/process.hpp"

namespace goals::testing {

namespace {

void replace_all(std::string& text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
}

/// The commands of a block: each line that begins with `$ `; a line that ends in `\` goes on in the next one.
std::vector<std::string> commands_of(const std::string& block) {
  std::vector<std::string> commands;
  bool continued = false;
  for (const std::string& line : diff_lines(block)) {
    if (continued) {
      commands.back() += "\n" + line;
    } else if (line.substr(0, 2) == "$ ") {
      commands.push_back(line.substr(2));
    } else {
      continue;
    }
    continued = !line.empty() && line.back() == '\\';
  }
  return commands;
}

}  // namespace

Console::Console(const Case& test_case, std::filesystem::path program_directory)
    : program_directory_(std::move(program_directory)) {
  for (const SourceFile& file : test_case.files) directory_.write(file.path, file.text);
}

std::string Console::replay(const std::string& block) {
  std::string result;
  for (const std::string& command : commands_of(block)) result += "$ " + command + "\n" + run(command);
  return result;
}

std::string Console::run(const std::string& command) const {
  ProcessOptions options;
  options.directory = directory_.path();
  options.merge_errors = true;
  options.environment = {{"PATH", program_directory_.string() + ":/usr/local/bin:/usr/bin:/bin"},
                         {"HOME", directory_.path().string()},
                         {"LC_ALL", "C.UTF-8"},
                         {"TZ", "UTC"}};
  const ProcessResult result = run_process({"/bin/sh", "-c", command}, options);
  std::string text = result.output;
  replace_all(text, directory_.path().string(), "$PWD");
  if (!text.empty() && text.back() != '\n') text += "\n\\ no end of line\n";
  if (result.timed_out) return text + "timed out\n";
  if (result.exit_code != 0) text += "exit " + std::to_string(result.exit_code) + "\n";
  return text;
}

}  // namespace goals::testing
