# goals_catalog(): a folder is a registry. Each file of the folder defines one constant named like the file, in
# namespace goals::NAMESPACE:
#
#   extern constinit const Rule vague_verb{...};      // src/lint/rules/vague_verb.cpp
#
# and the generated header catalog/NAMESPACE.hpp declares each of them and all(), which lists them by name.
# A constant that is not named like its file fails at link, where the linker says which name it misses.
function(goals_catalog)
  cmake_parse_arguments(PARSE_ARGV 0 catalog "" "TARGET;FOLDER;TYPE;HEADER;NAMESPACE" "")
  file(GLOB files CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/${catalog_FOLDER}/*.cpp)
  list(SORT files)
  set(declarations "")
  set(addresses "")
  foreach(file IN LISTS files)
    get_filename_component(name ${file} NAME_WE)
    string(APPEND declarations "extern const ${catalog_TYPE} ${name};\n")
    string(APPEND addresses "&${name}, ")
  endforeach()
  list(LENGTH files count)

  set(output ${PROJECT_BINARY_DIR}/generated/catalog/${catalog_NAMESPACE})
  configure_file(${PROJECT_SOURCE_DIR}/cmake/catalog.hpp.in ${output}.hpp @ONLY)
  configure_file(${PROJECT_SOURCE_DIR}/cmake/catalog.cpp.in ${output}.cpp @ONLY)
  target_sources(${catalog_TARGET} PRIVATE ${output}.cpp)
endfunction()
