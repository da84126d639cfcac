# cmake -DBUILD=… -DWORK=… -DCXX=… -DFLAGS=… -P install_and_use.cmake: installs the build into a fresh prefix and compiles
# consumer.cpp against what was installed, once through find_package and once through pkg-config; both must say the same.
function(run)
  execute_process(COMMAND ${ARGN} RESULT_VARIABLE code OUTPUT_VARIABLE output ERROR_VARIABLE output)
  if(NOT code EQUAL 0)
    list(JOIN ARGN " " command)
    message(FATAL_ERROR "${command}\n${output}exit ${code}")
  endif()
  set(output "${output}" PARENT_SCOPE)
endfunction()

set(here ${CMAKE_CURRENT_LIST_DIR})
set(prefix ${WORK}/prefix)
file(REMOVE_RECURSE ${WORK})
run(${CMAKE_COMMAND} --install ${BUILD} --prefix ${prefix})
run(${prefix}/bin/goals --version)
foreach(file man/man1/goals.1 man/man1/goals-check.1 bash-completion/completions/goals zsh/site-functions/_goals
        fish/vendor_completions.d/goals.fish)
  if(NOT EXISTS ${prefix}/share/${file})
    message(FATAL_ERROR "the installation has no share/${file}")
  endif()
endforeach()

run(${CMAKE_COMMAND} -S ${here} -B ${WORK}/package -G Ninja -DCMAKE_PREFIX_PATH=${prefix} -DCMAKE_CXX_COMPILER=${CXX}
    -DCMAKE_CXX_FLAGS=${FLAGS})
run(${CMAKE_COMMAND} --build ${WORK}/package)
run(${WORK}/package/consumer)
set(by_package "${output}")

file(GLOB_RECURSE pc ${prefix}/goals.pc)
get_filename_component(pc_dir ${pc} DIRECTORY)
run(${CMAKE_COMMAND} -E env PKG_CONFIG_PATH=${pc_dir} pkg-config --cflags --libs goals)
separate_arguments(found UNIX_COMMAND "${output}")
separate_arguments(flags UNIX_COMMAND "${FLAGS}")
run(${CXX} -std=c++20 ${flags} ${here}/consumer.cpp -o ${WORK}/by_pkg_config ${found})
run(${WORK}/by_pkg_config)

file(READ ${here}/expected.txt expected)
if(NOT by_package STREQUAL expected OR NOT output STREQUAL expected)
  message(FATAL_ERROR "expected:\n${expected}by find_package:\n${by_package}by pkg-config:\n${output}")
endif()
