# Where the package goes: below the prefix, into the directory that the interpreter itself would take.

execute_process(COMMAND ${Python_EXECUTABLE} ${CMAKE_CURRENT_SOURCE_DIR}/site_directory.py ${CMAKE_INSTALL_PREFIX}
  OUTPUT_VARIABLE python_dir OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
set(HTTPSTATUS_PYTHON_DIR ${python_dir} CACHE STRING
  "Directory for the Python package, absolute or relative to the install prefix")

# The module finds the library by its own place, so that a private or a moved prefix needs no LD_LIBRARY_PATH; an
# absolute directory cannot move with it.
if(IS_ABSOLUTE "${HTTPSTATUS_PYTHON_DIR}" OR IS_ABSOLUTE "${CMAKE_INSTALL_LIBDIR}")
  set(library_place ${CMAKE_INSTALL_FULL_LIBDIR})
else()
  file(RELATIVE_PATH library_place "/${HTTPSTATUS_PYTHON_DIR}/httpstatus" "/${CMAKE_INSTALL_LIBDIR}")
  string(PREPEND library_place "$ORIGIN/")
endif()
if(HTTPSTATUS_SHARED)
  set_target_properties(httpstatus_py PROPERTIES INSTALL_RPATH "${library_place}")
endif()

install(TARGETS httpstatus_py LIBRARY DESTINATION ${HTTPSTATUS_PYTHON_DIR}/httpstatus COMPONENT python)
install(FILES ${package_files} DESTINATION ${HTTPSTATUS_PYTHON_DIR}/httpstatus COMPONENT python)
