// Write beside, fsync, rename: a reader sees the old bytes or the new ones, also after a crash.
#include "workspace/write_file.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <string>

#include "text/utf8.hpp"
#include "workspace/try_again.hpp"

namespace goals {
namespace {

namespace fs = std::filesystem;

constexpr int most_links = 40;

Error cannot_write(const fs::path& path, int number) {
  return Error{fmt::format("cannot write `{}`: {}", printable(path.string()), std::strerror(number)), {}};
}

/// The file that a chain of symbolic links ends at, which need not exist.
fs::path link_target(fs::path path) {
  std::error_code error;
  for (int i = 0; i < most_links && fs::is_symlink(path, error); ++i) {
    const fs::path target = fs::read_symlink(path, error);
    path = target.is_absolute() ? target : path.parent_path() / target;
  }
  return path;
}

/// Closes a descriptor; false with `errno` set when bytes were lost on the way.
bool finish(int descriptor, bool good) {
  const int number = errno;
  const bool closed = ::close(descriptor) == 0;
  if (!good) errno = number;
  return good && closed;
}

/// `/dev/stdout`, or whatever else leads there: a file that has been given to us to be added to.
bool is_standard_output(const struct stat& status) {
  struct stat own {};
  return ::fstat(STDOUT_FILENO, &own) == 0 && own.st_dev == status.st_dev && own.st_ino == status.st_ino;
}

bool write_pieces(int descriptor, const Pieces& pieces) {
  bool good = true;
  int number = 0;
  pieces([&](std::string_view piece) {
    if (!good || write_descriptor(descriptor, piece)) return;
    good = false;
    number = errno;
  });
  if (!good) errno = number;
  return good;
}

bool write_to_device(const fs::path& path, const Pieces& pieces) {
  const int descriptor = ::open(path.c_str(), O_WRONLY | O_CLOEXEC);
  return descriptor >= 0 && finish(descriptor, write_pieces(descriptor, pieces));
}

/// Nobody else has the name: another process has another number, and a leftover of a crash is stepped over. It says
/// nothing of the target, whose name may be as long as names can be.
int create_beside(const fs::path& target, fs::path& created) {
  for (int attempt = 0; attempt < 100; ++attempt) {
    created = target.parent_path() / fmt::format(".goals.{}.{}", ::getpid(), attempt);
    const int descriptor = ::open(created.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (descriptor >= 0 || errno != EEXIST) return descriptor;
  }
  return -1;
}

/// The new name itself must reach the disk too; where a directory cannot be synchronised, nothing is lost by trying.
void synchronise_directory(const fs::path& directory) {
  const int descriptor = ::open(directory.empty() ? "." : directory.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (descriptor < 0) return;
  ::fsync(descriptor);
  ::close(descriptor);
}

bool replace(const fs::path& target, const Pieces& pieces, const struct stat* old) {
  fs::path created;
  const int descriptor = create_beside(target, created);
  if (descriptor < 0) return false;
  const bool written = (old == nullptr || ::fchmod(descriptor, old->st_mode & 07777U) == 0) &&
                       write_pieces(descriptor, pieces) && ::fsync(descriptor) == 0;
  if (finish(descriptor, written) && ::rename(created.c_str(), target.c_str()) == 0) {
    synchronise_directory(target.parent_path());
    return true;
  }
  const int number = errno;
  ::unlink(created.c_str());
  errno = number;
  return false;
}

}  // namespace

bool write_descriptor(int descriptor, std::string_view text) {
  while (!text.empty()) {
    const ssize_t count = ::write(descriptor, text.data(), text.size());
    if (count < 0 && is_to_be_tried_again(descriptor, POLLOUT)) continue;
    if (count < 0) return false;
    text.remove_prefix(static_cast<std::size_t>(count));
  }
  return true;
}

Outcome write_file(const fs::path& path, std::string_view text) {
  return write_file(path, [&](const auto& write) { write(text); });
}

Outcome write_file(const fs::path& path, const Pieces& pieces) {
  struct stat old {};
  const bool exists = ::stat(path.c_str(), &old) == 0;
  // Anything but a missing name, such as links in a circle, is nothing to put a file over.
  if (!exists && errno != ENOENT) return cannot_write(path, errno);
  if (exists && S_ISDIR(old.st_mode)) return cannot_write(path, EISDIR);
  if (exists && ::access(path.c_str(), W_OK) != 0) return cannot_write(path, errno);
  if (exists && is_standard_output(old)) {
    return write_pieces(STDOUT_FILENO, pieces) ? std::nullopt : Outcome{cannot_write(path, errno)};
  }
  // Where `/dev/stdout` leads, a pipe has no name that could be followed: only files are looked for behind links.
  const bool written = exists && !S_ISREG(old.st_mode) ? write_to_device(path, pieces)
                                                       : replace(link_target(path), pieces, exists ? &old : nullptr);
  if (!written) return cannot_write(path, errno);
  return std::nullopt;
}

}  // namespace goals
