# Writes what language servers know of the constants, with the headers' remarks: -DHEADERS=DIR -DOUTPUT=FILE.
file(GLOB headers ${HEADERS}/*.h)
set(fields "")
foreach(header IN LISTS headers)
  file(READ ${header} text)
  # A list of CMake has its own use for these.
  string(REPLACE ";" "," text "${text}")
  string(REGEX REPLACE "[][]" "" text "${text}")
  string(REGEX MATCHALL "\n    HTTPSTATUS_[A-Z0-9_]+ = -?[0-9]+[^\n]*" lines "${text}")
  foreach(line IN LISTS lines)
    string(REGEX MATCH "HTTPSTATUS_([A-Z0-9_]+) = (-?[0-9]+)" _ "${line}")
    set(field "---@field ${CMAKE_MATCH_1} ${CMAKE_MATCH_2}")
    if(line MATCHES "/\\*\\*< (.*) \\*/")
      string(APPEND field " ${CMAKE_MATCH_1}")
    endif()
    string(APPEND fields "${field}\n")
  endforeach()
endforeach()
file(WRITE ${OUTPUT} "-- SPDX-License-Identifier: MIT\n---@meta httpstatus.constants\n\
-- Made from the headers when the module is built; httpstatus.core has the values. No program loads this.\n\n\
---@class httpstatus\n${fields}")
