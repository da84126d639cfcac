# What `cmake --install` lays down: binary, library, public headers, and what CMake and pkg-config need to find them.
include(CMakePackageConfigHelpers)
set(package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/goals)

install(TARGETS goals_cli)
include(manual)
install(TARGETS goals EXPORT goals FILE_SET HEADERS)
install(EXPORT goals NAMESPACE goals:: DESTINATION ${package_dir} FILE goals-targets.cmake)

configure_package_config_file(cmake/goals-config.cmake.in ${PROJECT_BINARY_DIR}/goals-config.cmake
                              INSTALL_DESTINATION ${package_dir})
write_basic_package_version_file(${PROJECT_BINARY_DIR}/goals-config-version.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/goals-config.cmake ${PROJECT_BINARY_DIR}/goals-config-version.cmake
        DESTINATION ${package_dir})

set(goals_pc_requires "fmt, libutf8proc")
if(GOALS_STATIC)
  set(goals_pc_requires "libutf8proc")
endif()
# Relative to the file itself, so that the tree can be installed under any prefix and moved.
file(RELATIVE_PATH goals_pc_prefix /${CMAKE_INSTALL_LIBDIR}/pkgconfig /)
configure_file(cmake/goals.pc.in ${PROJECT_BINARY_DIR}/goals.pc @ONLY)
install(FILES ${PROJECT_BINARY_DIR}/goals.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
