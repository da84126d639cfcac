// processes PROGRAM [MEGABYTES]: measures whole runs of the program on generated workspaces and prints tables, each
// time beside a floor of the same run. Asserts nothing: a machine that is busy is not a mistake.
#include <fcntl.h>
#include <fmt/format.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

#include "bench/generate.hpp"
#include "workspace/write_file.hpp"

namespace {

namespace fs = std::filesystem;
using Words = std::vector<std::string>;

struct Run {
  double wall = 0;       ///< seconds by the clock
  double seconds = 0;    ///< of all processors together: what ratios are made of, because other programs do not count
  double megabytes = 0;  ///< the most memory it held
  int exit_code = 0;
};

double seconds_of(const timeval& time) {
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) * 1e-6;
}

/// Runs a program in a directory with all it says thrown away. Written for a bench: what cannot start ends it.
Run run(const Words& words, const fs::path& directory) {
  fs::current_path(directory);
  std::vector<char*> arguments;
  for (const std::string& word : words) arguments.push_back(const_cast<char*>(word.c_str()));
  arguments.push_back(nullptr);
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
  posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
  char* no_environment[] = {nullptr};
  const auto begin = std::chrono::steady_clock::now();
  pid_t child = 0;
  if (::posix_spawn(&child, arguments[0], &actions, nullptr, arguments.data(), no_environment) != 0) {
    fmt::print(stderr, "processes: cannot start {}\n", words[0]);
    std::exit(2);
  }
  int status = 0;
  rusage usage{};
  ::wait4(child, &status, 0, &usage);
  const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - begin;
  posix_spawn_file_actions_destroy(&actions);
  return {taken.count(), seconds_of(usage.ru_utime) + seconds_of(usage.ru_stime),
          static_cast<double>(usage.ru_maxrss) / 1000, WEXITSTATUS(status)};
}

/// The median by processor time.
Run median(const Words& words, const fs::path& directory, int times) {
  std::vector<Run> runs;
  for (int i = 0; i < times; ++i) runs.push_back(run(words, directory));
  std::nth_element(runs.begin(), runs.begin() + times / 2, runs.end(),
                   [](const Run& a, const Run& b) { return a.seconds < b.seconds; });
  return runs[static_cast<std::size_t>(times / 2)];
}

class Measurement {
 public:
  Measurement(std::string program, std::size_t megabytes)
      : program_(std::move(program)), largest_(megabytes), directory_(fs::temp_directory_path() / "goals-bench") {}
  ~Measurement() {
    std::error_code error;
    fs::current_path("/", error);
    fs::remove_all(directory_, error);
  }
  Measurement(const Measurement&) = delete;
  Measurement& operator=(const Measurement&) = delete;

  void start_up() {
    const fs::path place = write("small", 2'000, 1);
    const Run floor = median({"/bin/true"}, place, 51);
    fmt::print("| start-up | processor ms | ms | x /bin/true |\n|---|---|---|---|\n");
    fmt::print("| /bin/true | {:.2f} | {:.2f} | 1.00 |\n", floor.seconds * 1e3, floor.wall * 1e3);
    const std::vector<std::pair<std::string, Words>> rows{
        {"goals --version", {program_, "--version"}},
        {"goals check, one small file", {program_, "check", "--today", "2026-08-20"}}};
    for (const auto& [name, words] : rows) {
      const Run taken = median(words, place, 51);
      fmt::print("| {} | {:.2f} | {:.2f} | {:.2f} |\n", name, taken.seconds * 1e3, taken.wall * 1e3,
                 taken.seconds / floor.seconds);
    }
  }

  void growth() {
    fmt::print(
        "\n| verb | MB | files | processor s | s | MB per processor s | x cat | x a tenth of it | RSS MB |\n"
        "|---|---|---|---|---|---|---|---|---|\n");
    for (const Words& verb :
         {Words{"check", "--output-format", "concise"}, Words{"score"}, Words{"report"}, Words{"export"},
          Words{"export", "--format", "ndjson"}, Words{"export", "--format", "csv", "--table", "scores"}, Words{"map"},
          Words{"map", "--format", "mermaid"}, Words{"due"}, Words{"due", "--format", "ics"}}) {
      double before = 0;
      for (std::size_t megabytes = std::max<std::size_t>(largest_ / 100, 1); megabytes <= largest_; megabytes *= 10) {
        before = measure(verb, megabytes, megabytes * 10, before);
      }
    }
    const std::size_t half = std::max<std::size_t>(largest_ / 2, 1);
    measure({"check", "--output-format", "concise"}, half, 1, 0);
    measure({"check", "--output-format", "concise"}, std::max<std::size_t>(largest_ * 2 / 5, 1), largest_ * 100, 0);
  }

 private:
  double measure(const Words& verb, std::size_t megabytes, std::size_t files, double before) {
    const fs::path place = write(fmt::format("{}-{}", megabytes, files), megabytes * 1'000'000, files);
    Words words{program_};
    words.insert(words.end(), verb.begin(), verb.end());
    words.insert(words.end(), {"--today", "2026-08-20"});
    const double floor = median({"/bin/sh", "-c", "/usr/bin/find . -type f -exec /bin/cat {} +"}, place, 3).seconds;
    const Run taken = median(words, place, 3);
    if (taken.exit_code == 2) fmt::print(stderr, "processes: `goals {}` exits 2\n", verb[0]);
    fmt::print("| {} | {} | {} | {:.3f} | {:.3f} | {:.0f} | {:.1f} | {} | {:.0f} |\n", fmt::join(verb, " "), megabytes,
               files, taken.seconds, taken.wall, static_cast<double>(megabytes) / taken.seconds, taken.seconds / floor,
               before > 0 ? fmt::format("{:.1f}", taken.seconds / before) : "", taken.megabytes);
    std::fflush(stdout);
    return taken.seconds;
  }

  /// In a process of its own: a program that starts is charged with the memory of the one that started it.
  fs::path write(const std::string& name, std::size_t bytes, std::size_t files) {
    const fs::path place = directory_ / name;
    if (fs::exists(place)) return place;
    const pid_t child = ::fork();
    if (child == 0) ::_exit(write_files(place, bytes, files) ? 0 : 1);
    int status = 0;
    ::waitpid(child, &status, 0);
    if (child < 0 || status != 0) {
      fmt::print(stderr, "processes: cannot write {}\n", place.string());
      std::exit(2);
    }
    return place;
  }

  static bool write_files(const fs::path& place, std::size_t bytes, std::size_t files) {
    for (const goals::SourceFile& file : goals::bench::generate({.bytes = bytes, .files = files})) {
      std::error_code error;
      fs::create_directories((place / file.path).parent_path(), error);
      if (error || goals::write_file(place / file.path, file.text)) return false;
    }
    return true;
  }

  std::string program_;
  std::size_t largest_;
  fs::path directory_;
};

}  // namespace

int main(int count, char** values) {
  if (count < 2 || count > 3) {
    fmt::print(stderr, "processes: usage: processes PROGRAM [MEGABYTES]\n");
    return 2;
  }
  Measurement measurement(fs::absolute(values[1]).string(), count == 3 ? std::strtoul(values[2], nullptr, 10) : 100);
  measurement.start_up();
  measurement.growth();
  return 0;
}
