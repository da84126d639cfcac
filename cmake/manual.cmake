# What the program says of itself, laid down beside it: a manual page for it and for each command, completion for each
# shell. Written whenever the binary is linked, so that they never differ from it; a binary for another machine has none.
if(CMAKE_CROSSCOMPILING)
  return()
endif()
set(share ${PROJECT_BINARY_DIR}/share)

# goals_says(man/man1/goals.1 man): the output of `goals man` in that file of share/.
set(manual_commands "")
function(goals_says file)
  get_filename_component(folder ${share}/${file} DIRECTORY)
  file(MAKE_DIRECTORY ${folder})
  set(manual_commands ${manual_commands} COMMAND $<TARGET_FILE:goals_cli> ${ARGN} > ${share}/${file} PARENT_SCOPE)
endfunction()

goals_says(man/man1/goals.1 man)
file(GLOB command_files CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/src/cli/commands/*.cpp)
foreach(file IN LISTS command_files)
  get_filename_component(command ${file} NAME_WE)
  string(REGEX REPLACE "_$" "" command ${command})  # of a word that C++ owns: export_.cpp
  string(REPLACE "_" "-" command ${command})
  goals_says(man/man1/goals-${command}.1 man ${command})
endforeach()
goals_says(bash-completion/completions/goals completions bash)
goals_says(zsh/site-functions/_goals completions zsh)
goals_says(fish/vendor_completions.d/goals.fish completions fish)
add_custom_command(TARGET goals_cli POST_BUILD ${manual_commands} VERBATIM)

install(DIRECTORY ${share}/man/ DESTINATION ${CMAKE_INSTALL_MANDIR})
install(DIRECTORY ${share}/bash-completion ${share}/zsh ${share}/fish DESTINATION ${CMAKE_INSTALL_DATADIR})
