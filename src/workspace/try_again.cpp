// A signal in between needs no waiting; for a descriptor that does not block, poll waits.
#include "workspace/try_again.hpp"

#include <poll.h>

#include <cerrno>

namespace goals {

bool is_to_be_tried_again(int descriptor, short events) {
  if (errno == EINTR) return true;
  if (errno != EAGAIN) return false;
  pollfd ready{descriptor, events, 0};
  while (::poll(&ready, 1, -1) < 0) {
    if (errno != EINTR) return false;
  }
  return true;
}

}  // namespace goals
