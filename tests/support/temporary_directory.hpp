// A directory that lives as long as its object, for tests that need real files.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace goals::testing {

class TemporaryDirectory {
 public:
  TemporaryDirectory();
  ~TemporaryDirectory();
  TemporaryDirectory(const TemporaryDirectory&) = delete;
  TemporaryDirectory& operator=(const TemporaryDirectory&) = delete;

  const std::filesystem::path& path() const { return path_; }

  /// Writes a file below the directory, with the folders that lead to it.
  void write(std::string_view relative_path, std::string_view text) const;
  /// The bytes of a file below the directory. Throws when it cannot be read.
  std::string read(std::string_view relative_path) const;

 private:
  std::filesystem::path path_;
};

/// The bytes of a file. Throws when it cannot be read: a test has no other answer to that.
std::string read_file(const std::filesystem::path& path);
void write_file(const std::filesystem::path& path, std::string_view text);

}  // namespace goals::testing
