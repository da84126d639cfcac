// How a text for people is dressed: colours and width. Who asks the terminal decides; renderers only obey.
#pragma once

#include <cstddef>

namespace goals {

struct TextStyle {
  bool color = false;
  std::size_t width = 100;  ///< display columns
};

}  // namespace goals
