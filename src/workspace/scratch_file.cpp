// The directory is made by the system under a name that nobody can know before, so that no other user gets in between.
#include "workspace/scratch_file.hpp"

#include <fmt/format.h>
#include <stdlib.h>  // mkdtemp, which is no part of the C++ library

#include <cerrno>
#include <filesystem>
#include <system_error>

#include "text/utf8.hpp"
#include "workspace/read_file.hpp"

namespace goals {
namespace {

namespace fs = std::filesystem;

class ScratchDirectory {
 public:
  ScratchDirectory() {
    std::string name = (fs::temp_directory_path(error_) / "goals-XXXXXX").string();
    if (error_) return;
    if (::mkdtemp(name.data()) != nullptr)
      path_ = name;
    else
      error_ = {errno, std::generic_category()};
  }
  ~ScratchDirectory() {
    std::error_code error;
    if (!path_.empty()) fs::remove_all(path_, error);
  }
  ScratchDirectory(const ScratchDirectory&) = delete;
  ScratchDirectory& operator=(const ScratchDirectory&) = delete;

  /// Empty where none could be made, for the reason that `error` gives.
  const fs::path& path() const { return path_; }
  const std::error_code& error() const { return error_; }

 private:
  fs::path path_;
  std::error_code error_;
};

}  // namespace

Result<std::string> bytes_written_by(const std::function<Outcome(const ScratchPlace&)>& write) {
  const ScratchDirectory directory;
  if (directory.path().empty()) {
    return Error{fmt::format("cannot make a temporary directory: {}", directory.error().message()),
                 "set TMPDIR to a directory that can be written to"};
  }
  const fs::path file = directory.path() / "report";
  if (const Outcome error = write({file.string(), directory.path().string()})) return *error;
  return read_file(file, printable(file.string()));
}

}  // namespace goals
