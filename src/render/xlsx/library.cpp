// Finds the functions by their names, in the version of the library whose header was compiled.
#include "render/xlsx/library.hpp"

#include <dlfcn.h>

#include <cassert>
#include <optional>
#include <type_traits>

namespace goals::xlsx {
namespace {

/// Nothing where the library, or one of the functions, is not there. It stays loaded for as long as the program runs.
std::optional<Library> load() {
  void* const handle = ::dlopen(GOALS_XLSX_LIBRARY, RTLD_NOW | RTLD_LOCAL);
  if (handle == nullptr) return std::nullopt;
  Library library;
  bool is_complete = true;
  const auto find = [&](const char* name, auto*& function) {
    function = reinterpret_cast<std::remove_reference_t<decltype(function)>>(::dlsym(handle, name));
    is_complete = is_complete && function != nullptr;
  };
#define GOALS_XLSX_FIND(name) find(#name, library.name);
  GOALS_XLSX_FUNCTIONS(GOALS_XLSX_FIND)
#undef GOALS_XLSX_FIND
  return is_complete ? std::optional(library) : std::nullopt;
}

const std::optional<Library>& loaded() {
  static const std::optional<Library> library = load();
  return library;
}

}  // namespace

bool can_write_workbooks() { return loaded().has_value(); }

const Library& lxw() {
  assert(can_write_workbooks());
  return *loaded();
}

}  // namespace goals::xlsx
