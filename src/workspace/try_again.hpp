// Descriptors that do not block, which whoever started the program may have made of its pipes and terminals.
#pragma once

namespace goals {

/// After a read (`POLLIN`) or a write (`POLLOUT`) that failed: is it to be tried again? Waits until that can go on
/// where the descriptor has nothing, or takes nothing, just now. Keeps `errno` where the answer is no.
bool is_to_be_tried_again(int descriptor, short events);

}  // namespace goals
