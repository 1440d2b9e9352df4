# PROGRAM, by the EMULATOR of another machine, with FILE and ARGUMENTS ends with this STATUS and prints what the
# expression EXPECTED matches: ctest's own properties look at one of the two.
separate_arguments(ARGUMENTS)
execute_process(COMMAND ${EMULATOR} ${PROGRAM} ${FILE} ${ARGUMENTS}
  RESULT_VARIABLE status OUTPUT_VARIABLE printed ERROR_VARIABLE printed_error)
if(NOT status STREQUAL STATUS OR NOT "${printed}${printed_error}" MATCHES "${EXPECTED}")
  message(FATAL_ERROR "${FILE} ${ARGUMENTS}: expected exit ${STATUS} and \"${EXPECTED}\", "
    "got exit ${status} and:\n${printed}${printed_error}")
endif()
