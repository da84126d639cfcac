// Files come in whole, and go out whole or not at all.
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <csignal>
#include <filesystem>
#include <string>
#include <thread>

#include "support/catch.hpp"
#include "support/temporary_directory.hpp"
#include "workspace/read_file.hpp"
#include "workspace/write_file.hpp"

namespace {

namespace fs = std::filesystem;
using goals::read_file;
using goals::write_file;
using goals::testing::TemporaryDirectory;

std::size_t entries_of(const fs::path& directory) {
  return static_cast<std::size_t>(std::distance(fs::directory_iterator(directory), fs::directory_iterator()));
}

/// Lets this process write no file beyond a size, for as long as it lives: the nearest thing to a full disk.
class FileSizeLimit {
 public:
  explicit FileSizeLimit(rlim_t bytes) {
    ::getrlimit(RLIMIT_FSIZE, &before_);
    rlimit limit = before_;
    limit.rlim_cur = bytes;
    ::setrlimit(RLIMIT_FSIZE, &limit);
    handler_ = std::signal(SIGXFSZ, SIG_IGN);
  }
  ~FileSizeLimit() {
    ::setrlimit(RLIMIT_FSIZE, &before_);
    std::signal(SIGXFSZ, handler_);
  }
  FileSizeLimit(const FileSizeLimit&) = delete;
  FileSizeLimit& operator=(const FileSizeLimit&) = delete;

 private:
  rlimit before_{};
  void (*handler_)(int) = nullptr;
};

}  // namespace

TEST_CASE("a file is read byte by byte as it is, an empty one too") {
  const TemporaryDirectory directory;
  const std::string bytes("a\0\r\n\xFF", 5);
  directory.write("x", bytes);
  directory.write("empty", "");
  CHECK(*read_file(directory.path() / "x", "x") == bytes);
  CHECK(read_file(directory.path() / "empty", "empty")->empty());
}

TEST_CASE("a file that is larger than offsets reach is refused before it is read") {
  const TemporaryDirectory directory;
  directory.write("x", "");
  fs::resize_file(directory.path() / "x", std::uintmax_t{5} << 30U);
  const auto text = read_file(directory.path() / "x", "x");
  REQUIRE_FALSE(text);
  CHECK(text.error().message == "cannot read `x`: it is larger than 4 GiB");
}

TEST_CASE("a file that does not exist, and a directory, are errors that name them") {
  const TemporaryDirectory directory;
  CHECK(read_file(directory.path() / "x", "plans/x").error().message ==
        "cannot read `plans/x`: No such file or directory");
  CHECK(read_file(directory.path(), "plans").error().message == "cannot read `plans`: Is a directory");
}

TEST_CASE("a new file is written, an old one replaced with its permissions kept") {
  const TemporaryDirectory directory;
  const fs::path path = directory.path() / "x";
  CHECK_FALSE(write_file(path, "one"));
  fs::permissions(path, fs::perms::owner_read | fs::perms::owner_write | fs::perms::group_read);
  CHECK_FALSE(write_file(path, "two"));
  CHECK(directory.read("x") == "two");
  CHECK(fs::status(path).permissions() == (fs::perms::owner_read | fs::perms::owner_write | fs::perms::group_read));
  CHECK(entries_of(directory.path()) == 1);
}

TEST_CASE("a symbolic link stays one, and what it points to is replaced") {
  const TemporaryDirectory directory;
  directory.write("real/x", "one");
  fs::create_symlink("real/x", directory.path() / "link");
  fs::create_symlink("real/new", directory.path() / "dangling");
  CHECK_FALSE(write_file(directory.path() / "link", "two"));
  CHECK_FALSE(write_file(directory.path() / "dangling", "three"));
  CHECK(fs::is_symlink(directory.path() / "link"));
  CHECK(directory.read("real/x") == "two");
  CHECK(directory.read("real/new") == "three");
}

TEST_CASE("links in a circle are left as they are") {
  const TemporaryDirectory directory;
  fs::create_symlink("there", directory.path() / "here");
  fs::create_symlink("here", directory.path() / "there");
  CHECK(write_file(directory.path() / "here", "a"));
  CHECK(fs::is_symlink(directory.path() / "here"));
  CHECK(entries_of(directory.path()) == 2);
}

TEST_CASE("a name may be as long as the system lets it be") {
  const TemporaryDirectory directory;
  const std::string name(255, 'n');
  directory.write(name, "old");
  CHECK_FALSE(write_file(directory.path() / name, "new"));
  CHECK(directory.read(name) == "new");
}

TEST_CASE("a write that fails half-way leaves the old file and nothing else") {
  const TemporaryDirectory directory;
  directory.write("x", "old");
  {
    const FileSizeLimit limit{1000};
    const auto error = write_file(directory.path() / "x", std::string(100'000, 'n'));
    REQUIRE(error);
    CHECK(error->message.find("x`: File too large") != std::string::npos);
  }
  CHECK(directory.read("x") == "old");
  CHECK(entries_of(directory.path()) == 1);
}

TEST_CASE("a file in no directory, and a directory, cannot be written") {
  const TemporaryDirectory directory;
  CHECK(write_file(directory.path() / "none" / "x", "a"));
  CHECK(write_file(directory.path(), "a"));
  CHECK(entries_of(directory.path()) == 0);
}

TEST_CASE("a pipe that does not block is waited for on both sides") {
  std::array<int, 2> ends{};
  REQUIRE(::pipe2(ends.data(), O_NONBLOCK | O_CLOEXEC) == 0);
  const std::string text(1'000'000, 'x');  // more than a pipe holds
  bool written = false;
  std::jthread writer([&] {
    std::this_thread::sleep_for(std::chrono::milliseconds(20));  // the reader finds nothing at first
    written = goals::write_descriptor(ends[1], text);
    ::close(ends[1]);
  });
  const auto read = goals::read_descriptor(ends[0], "pipe");
  writer.join();
  ::close(ends[0]);
  CHECK(written);
  REQUIRE(read);
  CHECK(*read == text);
}

TEST_CASE("a device is written to, not replaced") {
  CHECK_FALSE(write_file("/dev/null", "a"));
  CHECK(fs::is_character_file("/dev/null"));
  CHECK(write_file("/dev/full", "a"));
}
