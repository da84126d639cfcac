// Reading by read(): a buffer of the exact size, because fresh memory costs more than anything done with it.
#include "workspace/read_file.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

#include "text/source_file.hpp"
#include "text/utf8.hpp"
#include "workspace/try_again.hpp"

namespace goals {
namespace {

constexpr std::size_t first_size_of_pipe = 65536;

Error cannot_read(const std::string& shown) {
  return Error{fmt::format("cannot read `{}`: {}", printable(shown), std::strerror(errno)), {}};
}

Error too_large(const std::string& shown) {
  return Error{fmt::format("cannot read `{}`: it is larger than 4 GiB", printable(shown)),
               "split the file: documents of one workspace are read together"};
}

/// Fills the buffer from `filled` on; the bytes read, which are fewer only at the end, or -1.
ssize_t fill(int descriptor, std::string& buffer, std::size_t filled) {
  const std::size_t begin = filled;
  while (filled < buffer.size()) {
    const ssize_t count = ::read(descriptor, buffer.data() + filled, buffer.size() - filled);
    if (count < 0 && is_to_be_tried_again(descriptor, POLLIN)) continue;
    if (count < 0) return -1;
    if (count == 0) break;
    filled += static_cast<std::size_t>(count);
  }
  return static_cast<ssize_t>(filled - begin);
}

/// A file knows its size, a pipe does not; one byte more than known tells that a file has grown meanwhile.
std::size_t first_size(const struct stat& status) {
  return S_ISREG(status.st_mode) && status.st_size > 0 ? static_cast<std::size_t>(status.st_size) + 1
                                                       : first_size_of_pipe;
}

}  // namespace

Result<std::string> read_descriptor(int descriptor, const std::string& shown) {
  struct stat status {};
  if (::fstat(descriptor, &status) != 0) return cannot_read(shown);
  if (S_ISREG(status.st_mode) && static_cast<std::uint64_t>(status.st_size) > max_source_size) return too_large(shown);
  std::string text(first_size(status), '\0');
  std::size_t filled = 0;
  while (true) {
    const ssize_t count = fill(descriptor, text, filled);
    if (count < 0) return cannot_read(shown);
    filled += static_cast<std::size_t>(count);
    if (filled > max_source_size) return too_large(shown);
    if (filled < text.size()) break;
    text.resize(std::min<std::size_t>(text.size() * 2, max_source_size + 1));
  }
  text.resize(filled);
  return text;
}

Result<std::string> read_file(const std::filesystem::path& path, const std::string& shown) {
  const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) return cannot_read(shown);
  Result<std::string> text = read_descriptor(descriptor, shown);
  ::close(descriptor);
  return text;
}

}  // namespace goals
