// What every format of `goals due` is: a constant with a name and a function from the actions to text.
#pragma once

#include <string>
#include <string_view>

#include "render/due_input.hpp"

namespace goals {

struct DueFormat {
  std::string_view name;       ///< as typed after `--format`
  std::string_view extension;  ///< of a file that holds it, without the dot
  std::string_view summary;    ///< one line of help
  std::string (*render)(const DueInput& input);
};

}  // namespace goals
