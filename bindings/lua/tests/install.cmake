# An installed module works from a private prefix, also after the prefix was moved, without LD_LIBRARY_PATH.
file(REMOVE_RECURSE ${PREFIX} ${PREFIX}-moved)
foreach(component IN ITEMS runtime lua)
  execute_process(COMMAND ${CMAKE_COMMAND} --install ${BUILD_DIR} --prefix ${PREFIX} --component ${component}
    OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
endforeach()
file(RENAME ${PREFIX} ${PREFIX}-moved)
execute_process(
  COMMAND ${CMAKE_COMMAND} -E env --unset=LD_LIBRARY_PATH
    "LUA_PATH=${PREFIX}-moved/${SCRIPT_DIR}/?.lua" "LUA_CPATH=${PREFIX}-moved/${CMOD_DIR}/?.so"
    ${LUA} -e "print(require('httpstatus').reason(404))"
  OUTPUT_VARIABLE answer OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
if(NOT answer STREQUAL "Not Found")
  message(FATAL_ERROR "expected \"Not Found\", got \"${answer}\"")
endif()
