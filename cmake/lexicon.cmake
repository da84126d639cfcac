# goals_lexicon(TARGET goals_statement): the word tables of the sentence reader, written at build time by a program made
# of the word lists and the builder alone. The reader finds them in the binary and builds nothing when it starts.
function(goals_lexicon)
  cmake_parse_arguments(PARSE_ARGV 0 lexicon "" "TARGET" "")
  set(folder ${PROJECT_SOURCE_DIR}/src/statement)
  file(GLOB words CONFIGURE_DEPENDS ${folder}/words/*.cpp)
  add_executable(goals_lexicon_table ${PROJECT_SOURCE_DIR}/tools/lexicon_table.cpp ${words} ${folder}/inflection.cpp
                 ${folder}/lexicon.cpp ${folder}/lexicon_builder.cpp ${folder}/unit.cpp
                 ${PROJECT_SOURCE_DIR}/src/base/eight_bytes.cpp)
  goals_target(goals_lexicon_table)
  goals_sees_layers(goals_lexicon_table)

  set(output ${PROJECT_BINARY_DIR}/generated/statement/english_lexicon.cpp)
  add_custom_command(OUTPUT ${output} COMMAND goals_lexicon_table ${output} DEPENDS goals_lexicon_table
                     COMMENT "Writing the word tables" VERBATIM)
  target_sources(${lexicon_TARGET} PRIVATE ${output})
endfunction()
