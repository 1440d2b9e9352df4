# What a test ends with that cannot run, after a line "skipped: reason": the number that automake gave this meaning. A
# line alone would do as well for a test that fails after it.
set(HTTPSTATUS_SKIPPED 77)

# A test that this build does not have. Nothing runs that could fail.
function(httpstatus_add_skipped_test name label reason)
  add_test(NAME ${name} COMMAND ${CMAKE_COMMAND} -E echo "skipped: ${reason}")
  set_tests_properties(${name} PROPERTIES LABELS ${label} SKIP_REGULAR_EXPRESSION "^skipped: ")
endfunction()
