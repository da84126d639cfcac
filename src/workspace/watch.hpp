// Waits until something in a workspace changes on the disk; asks the system to tell, and never looks by itself.
#pragma once

#include <filesystem>
#include <vector>

#include "base/result.hpp"

namespace goals {

/// What is watched: `.goals` files, settings and ignore files in these directories, and those that come into being
/// below.
class Watch {
 public:
  /// Fails where the system cannot tell of changes.
  static Result<Watch> begin();

  Watch(Watch&& other) noexcept;
  Watch(const Watch&) = delete;
  Watch& operator=(const Watch&) = delete;
  Watch& operator=(Watch&&) = delete;
  ~Watch();

  /// Watches these directories, too. Those watched already stay so.
  Outcome add(const std::vector<std::filesystem::path>& directories) const;

  enum class Event { changed, stopped };
  /// Returns when something changed and then was quiet for a moment, so that an editor or a checkout has come to its
  /// end; or when the descriptor `stop` can be read.
  Result<Event> wait(int stop) const;

 private:
  explicit Watch(int descriptor) : descriptor_(descriptor) {}

  int descriptor_ = -1;
};

/// The directories to watch for what these paths mean: below directories all that are searched, for a file its own.
std::vector<std::filesystem::path> directories_to_watch(const std::vector<std::filesystem::path>& places);

}  // namespace goals
