# The warnings under which the project's own code compiles clean, with g++ and with clang++.
add_library(goals_warnings INTERFACE)
target_compile_options(goals_warnings INTERFACE
  -Wall -Wextra -Wpedantic
  -Wshadow -Wconversion -Wsign-conversion -Wdouble-promotion -Wold-style-cast -Wcast-align -Wcast-qual
  -Wnon-virtual-dtor -Woverloaded-virtual -Wextra-semi -Wmissing-declarations -Wundef -Wformat=2
  -Wimplicit-fallthrough -Wunused -Wvla
  # A designated initialiser names what differs from the defaults: leaving members out is its purpose.
  -Wno-missing-field-initializers
  $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond;-Wduplicated-branches;-Wlogical-op>
  # g++ 12 takes `"a" + std::string` for a copy of half the address space.
  $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>
  $<$<CXX_COMPILER_ID:Clang,AppleClang>:-Wunreachable-code;-Wrange-loop-analysis>
  $<$<BOOL:${GOALS_WERROR}>:-Werror>)
