# goals_layer(), goals_library() and goals_executable(): the three kinds of target, each made from a folder of src/.

# The options that every target of the project shares; none of them reaches a user of the installed library.
function(goals_target target)
  target_link_libraries(${target} PRIVATE $<BUILD_INTERFACE:goals_warnings>)
  set_target_properties(${target} PROPERTIES INTERPROCEDURAL_OPTIMIZATION ${GOALS_IPO_USABLE})
  if(GOALS_IPO_USABLE)
    target_compile_options(${target} PRIVATE -ffat-lto-objects)
  endif()
endfunction()

# goals_layer(syntax DEPENDS diagnostics USES taocpp::pegtl): the objects of src/syntax as target goals_syntax.
# GOALS_CLOSURE on the target names the layer and all it stands on, which is what a test of the layer links.
function(goals_layer name)
  cmake_parse_arguments(PARSE_ARGV 1 layer "" "" "DEPENDS;USES")
  set(target goals_${name})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/${name}/*.cpp)
  file(CONFIGURE OUTPUT ${PROJECT_BINARY_DIR}/layers/${name}.cpp
       CONTENT "// Keeps the target of the layer `${name}` valid while it holds headers only.\n")
  add_library(${target} OBJECT ${sources} ${PROJECT_BINARY_DIR}/layers/${name}.cpp)
  goals_target(${target})
  target_include_directories(${target} PUBLIC ${PROJECT_SOURCE_DIR}/src ${PROJECT_SOURCE_DIR}/include
                             ${PROJECT_SOURCE_DIR} ${PROJECT_BINARY_DIR}/generated)

  set(closure ${target})
  foreach(dependency IN LISTS layer_DEPENDS)
    target_link_libraries(${target} PUBLIC goals_${dependency})
    get_target_property(below goals_${dependency} GOALS_CLOSURE)
    list(APPEND closure ${below})
  endforeach()
  target_link_libraries(${target} PUBLIC ${layer_USES})
  list(REMOVE_DUPLICATES closure)
  set_target_properties(${target} PROPERTIES GOALS_CLOSURE "${closure}")
  set_property(GLOBAL APPEND PROPERTY GOALS_LAYERS ${target})
endfunction()

# The static library that unites all layers; to its users it shows include/ and nothing else.
function(goals_library)
  get_property(layers GLOBAL PROPERTY GOALS_LAYERS)
  file(GLOB_RECURSE headers CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/include/*.hpp)
  add_library(goals STATIC)
  add_library(goals::goals ALIAS goals)
  foreach(layer IN LISTS layers)
    target_sources(goals PRIVATE $<TARGET_OBJECTS:${layer}>)
  endforeach()
  target_sources(goals PUBLIC FILE_SET HEADERS BASE_DIRS ${PROJECT_SOURCE_DIR}/include FILES ${headers})
  target_link_libraries(goals PRIVATE ${GOALS_LINKED})
  target_compile_features(goals PUBLIC cxx_std_20)
  set_target_properties(goals PROPERTIES LINKER_LANGUAGE CXX)
endfunction()

# goals_executable(goals_cli FOLDER src/cli OUTPUT goals USES CLI11::CLI11): a program on top of all layers.
function(goals_executable target)
  cmake_parse_arguments(PARSE_ARGV 1 program "" "FOLDER;OUTPUT" "USES")
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/${program_FOLDER}/*.cpp)
  add_executable(${target} ${sources})
  goals_target(${target})
  set_target_properties(${target} PROPERTIES OUTPUT_NAME ${program_OUTPUT})
  goals_sees_layers(${target})
  target_link_libraries(${target} PRIVATE goals ${program_USES})
  if(GOALS_STATIC)
    target_link_options(${target} PRIVATE -static)
  endif()
endfunction()

# Lets a target of the project include the layers' own headers, without linking their objects.
function(goals_sees_layers target)
  target_include_directories(${target} PRIVATE ${PROJECT_SOURCE_DIR}/src ${PROJECT_SOURCE_DIR}/include
                             ${PROJECT_SOURCE_DIR} ${PROJECT_BINARY_DIR}/generated)
  target_link_libraries(${target} PRIVATE ${GOALS_FMT})
endfunction()
