// Shell patterns over paths as git reads them: `*`, `?`, `[…]` and `**`; bytes, not characters, and no file system.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace goals {

/// Does a name without `/` match a pattern of `*`, `?`, `[a-z]`, `[!a-z]`, `[[:alpha:]]` and `\x`? A malformed pattern
/// (an open bracket, a last backslash) matches nothing. Takes time in the product of both lengths at most.
bool matches_name(std::string_view pattern, std::string_view name);

/// A pattern over whole paths: `*` stays between slashes, `**` as a whole segment is any number of segments, at least
/// one where it ends the pattern.
class Glob {
 public:
  /// A slash at the begin of the pattern means nothing.
  explicit Glob(std::string_view pattern);

  /// The path is relative and has `/` as separator.
  bool matches(std::string_view path) const;

 private:
  std::vector<std::string> segments_;
};

}  // namespace goals
