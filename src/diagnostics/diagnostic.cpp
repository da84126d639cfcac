// The order of diagnostics.
#include "diagnostics/diagnostic.hpp"

#include <tuple>

namespace goals {

bool comes_before(const Diagnostic& a, const Diagnostic& b) {
  return std::tie(a.file, a.range, a.problem->name, a.message) < std::tie(b.file, b.range, b.problem->name, b.message);
}

}  // namespace goals
