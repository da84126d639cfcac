// The directory is made by the system under a name that nobody can know before, so that no other user gets in between.
#include "workspace/scratch_file.hpp"

#include <fmt/format.h>
#include <stdlib.h>  // mkdtemp, which is no part of the C++ library

#include <cerrno>
#include <cstring>
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
    std::error_code error;
    std::string name = (fs::temp_directory_path(error) / "goals-XXXXXX").string();
    if (!error && ::mkdtemp(name.data()) != nullptr) path_ = name;
  }
  ~ScratchDirectory() {
    std::error_code error;
    if (!path_.empty()) fs::remove_all(path_, error);
  }
  ScratchDirectory(const ScratchDirectory&) = delete;
  ScratchDirectory& operator=(const ScratchDirectory&) = delete;

  const fs::path& path() const { return path_; }

 private:
  fs::path path_;
};

}  // namespace

Result<std::string> bytes_written_by(const std::function<Outcome(const ScratchPlace&)>& write) {
  const ScratchDirectory directory;
  if (directory.path().empty()) {
    return Error{fmt::format("cannot make a temporary directory: {}", std::strerror(errno)),
                 "set TMPDIR to a directory that can be written to"};
  }
  const fs::path file = directory.path() / "report";
  if (const Outcome error = write({file.string(), directory.path().string()})) return *error;
  return read_file(file, printable(file.string()));
}

}  // namespace goals
