// inotify, where the system has it; elsewhere an error that says so.
#include "workspace/watch.hpp"

#include <utility>

#include "workspace/walk.hpp"

#if __has_include(<sys/inotify.h>)
#include <fmt/format.h>
#include <poll.h>
#include <sys/inotify.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <string_view>

#include "text/utf8.hpp"
#endif

namespace goals {

namespace fs = std::filesystem;

std::vector<fs::path> directories_to_watch(const std::vector<fs::path>& places) {
  std::vector<fs::path> directories;
  for (const fs::path& place : places) {
    std::error_code error;
    if (!fs::is_directory(place, error)) {
      directories.push_back(place.parent_path());
      continue;
    }
    const fs::path directory = fs::canonical(place, error);
    Walk found = walk(directory, directory);
    directories.insert(directories.end(), found.directories.begin(), found.directories.end());
  }
  return directories;
}

Watch::Watch(Watch&& other) noexcept : descriptor_(std::exchange(other.descriptor_, -1)) {}

#if __has_include(<sys/inotify.h>)

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::uint32_t mask = IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE_SELF |
                               IN_MOVE_SELF | IN_ONLYDIR | IN_EXCL_UNLINK;
constexpr std::chrono::milliseconds quiet{50};
constexpr std::chrono::milliseconds longest_unrest{1000};

Error cannot_watch(const std::string& what, int number) {
  const std::string help = number == ENOSPC ? "raise `fs.inotify.max_user_watches`, or name fewer directories" : "";
  return {fmt::format("cannot watch {}: {}", what, std::strerror(number)), help};
}

bool matters(std::uint32_t happened, std::string_view name) {
  if ((happened & (IN_Q_OVERFLOW | IN_ISDIR | IN_DELETE_SELF | IN_MOVE_SELF)) != 0) return true;
  // A file that is only just made has no text yet; its writing ends with an event of its own.
  const bool is_link = (happened & IN_CREATE) != 0;
  return !is_link && (name.ends_with(".goals") || name == "goals.toml" || name == ".gitignore");
}

/// Takes the events that are there; does any of them matter?
bool take_events(int descriptor) {
  alignas(inotify_event) std::array<char, 16384> buffer{};
  const ssize_t size = ::read(descriptor, buffer.data(), buffer.size());
  bool any = false;
  for (ssize_t at = 0; at < size;) {
    inotify_event event{};
    std::memcpy(&event, buffer.data() + at, sizeof event);
    const char* name = buffer.data() + at + sizeof event;
    any = any || matters(event.mask, event.len == 0 ? std::string_view{} : std::string_view(name));
    at += static_cast<ssize_t>(sizeof event + event.len);
  }
  return any;
}

/// Takes what comes until nothing has come for a moment.
void settle(int descriptor) {
  const Clock::time_point end = Clock::now() + longest_unrest;
  pollfd ready{descriptor, POLLIN, 0};
  while (Clock::now() < end && ::poll(&ready, 1, static_cast<int>(quiet.count())) > 0) take_events(descriptor);
}

}  // namespace

Result<Watch> Watch::begin() {
  const int descriptor = ::inotify_init1(IN_CLOEXEC | IN_NONBLOCK);
  if (descriptor < 0) return cannot_watch("files", errno);
  return Watch(descriptor);
}

Watch::~Watch() {
  if (descriptor_ >= 0) ::close(descriptor_);
}

Outcome Watch::add(const std::vector<fs::path>& directories) const {
  for (const fs::path& directory : directories) {
    if (::inotify_add_watch(descriptor_, directory.c_str(), mask) >= 0) continue;
    // One that has just gone is no loss.
    if (errno != ENOENT && errno != ENOTDIR) {
      return cannot_watch(fmt::format("`{}`", printable(directory.string())), errno);
    }
  }
  return std::nullopt;
}

Result<Watch::Event> Watch::wait(int stop) const {
  std::array<pollfd, 2> ends{{{descriptor_, POLLIN, 0}, {stop, POLLIN, 0}}};
  for (;;) {
    const int count = ::poll(ends.data(), ends.size(), -1);
    if (count < 0 && errno != EINTR) return cannot_watch("files", errno);
    if (count <= 0) continue;
    if (ends[1].revents != 0) return Event::stopped;
    if (!take_events(descriptor_)) continue;
    settle(descriptor_);
    return Event::changed;
  }
}

#else

Result<Watch> Watch::begin() {
  return Error{"watching needs inotify, which this system does not have", "run `goals check` again after a change"};
}
Watch::~Watch() = default;
Outcome Watch::add(const std::vector<fs::path>&) const { return std::nullopt; }
Result<Watch::Event> Watch::wait(int) const { return Event::stopped; }

#endif

}  // namespace goals
