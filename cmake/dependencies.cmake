# What the project stands on. PEGTL, CLI11, nlohmann/json and toml++ are used as headers only; their
# warnings are theirs, so they count as system headers.
find_package(pegtl 3.2 REQUIRED)
find_package(CLI11 REQUIRED)
find_package(fmt REQUIRED)
find_package(nlohmann_json REQUIRED)
find_package(Threads REQUIRED)
find_package(PkgConfig REQUIRED)
find_path(TOMLPLUSPLUS_INCLUDE toml++/toml.h REQUIRED)
pkg_check_modules(utf8proc REQUIRED IMPORTED_TARGET GLOBAL libutf8proc)

# libxlsxwriter is loaded when a workbook is to be written, by the name that the linker would have written down, and not
# linked. Distributions ship no static one: a static binary says so when it is asked for a workbook.
if(GOALS_STATIC)
  set(GOALS_XLSX 0)
else()
  set(GOALS_XLSX 1)
  pkg_check_modules(xlsxwriter REQUIRED xlsxwriter)
  list(GET xlsxwriter_LINK_LIBRARIES 0 xlsxwriter_path)
  execute_process(COMMAND ${CMAKE_READELF} -d ${xlsxwriter_path} OUTPUT_VARIABLE xlsxwriter_dynamic ERROR_QUIET)
  if(xlsxwriter_dynamic MATCHES "SONAME[^\n]*\\[([^]]+)\\]")
    set(GOALS_XLSX_LIBRARY ${CMAKE_MATCH_1})
  else()
    cmake_path(GET xlsxwriter_path FILENAME GOALS_XLSX_LIBRARY)
  endif()
endif()

# The shared fmt compiles each unit three seconds faster; a static binary needs it whole in the headers.
if(GOALS_STATIC)
  set(GOALS_FMT fmt::fmt-header-only)
  set(GOALS_LINKED Threads::Threads PkgConfig::utf8proc)
else()
  set(GOALS_FMT fmt::fmt)
  set(GOALS_LINKED fmt::fmt Threads::Threads PkgConfig::utf8proc ${CMAKE_DL_LIBS})
endif()
