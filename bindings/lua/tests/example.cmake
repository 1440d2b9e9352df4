# An example runs with these ARGUMENTS, ends with this STATUS and prints what the expression EXPECTED matches.
separate_arguments(ARGUMENTS)
execute_process(COMMAND ${LUA} ${EXAMPLE} ${ARGUMENTS}
  RESULT_VARIABLE status OUTPUT_VARIABLE printed ERROR_VARIABLE printed_error)
if(NOT status STREQUAL STATUS OR NOT "${printed}${printed_error}" MATCHES "${EXPECTED}")
  message(FATAL_ERROR "${EXAMPLE} ${ARGUMENTS}: expected exit ${STATUS} and \"${EXPECTED}\", "
    "got exit ${status} and:\n${printed}${printed_error}")
endif()
