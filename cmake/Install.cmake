include(CMakePackageConfigHelpers)

foreach(kind IN LISTS library_targets)
  set(component dev)
  if(kind STREQUAL "shared")
    set(component runtime)
  endif()
  install(TARGETS httpstatus_${kind} EXPORT httpstatus-${kind}
    LIBRARY DESTINATION ${CMAKE_INSTALL_LIBDIR} COMPONENT runtime NAMELINK_COMPONENT dev
    ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR} COMPONENT dev
    RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} COMPONENT runtime)
  # An export file a kind: a packager may split them, and a consumer loads what it asked for.
  install(EXPORT httpstatus-${kind} NAMESPACE httpstatus::
    DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/httpstatus COMPONENT dev)
endforeach()

install(DIRECTORY ${PROJECT_SOURCE_DIR}/include/ DESTINATION ${CMAKE_INSTALL_INCLUDEDIR} COMPONENT dev
  FILES_MATCHING PATTERN "*.h")

configure_package_config_file(cmake/httpstatus-config.cmake.in ${PROJECT_BINARY_DIR}/httpstatus-config.cmake
  INSTALL_DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/httpstatus)
write_basic_package_version_file(${PROJECT_BINARY_DIR}/httpstatus-config-version.cmake COMPATIBILITY SameMajorVersion)
install(FILES ${PROJECT_BINARY_DIR}/httpstatus-config.cmake ${PROJECT_BINARY_DIR}/httpstatus-config-version.cmake
  DESTINATION ${CMAKE_INSTALL_LIBDIR}/cmake/httpstatus COMPONENT dev)

# The .pc file finds the prefix from its own place, so that a moved tree works. An absolute directory outside the
# prefix cannot move with it and is written as it is.
function(httpstatus_pc_path result directory)
  if(IS_ABSOLUTE "${directory}")
    set(${result} "${directory}" PARENT_SCOPE)
  else()
    set(${result} "\${prefix}/${directory}" PARENT_SCOPE)
  endif()
endfunction()
httpstatus_pc_path(pc_libdir "${CMAKE_INSTALL_LIBDIR}")
httpstatus_pc_path(pc_includedir "${CMAKE_INSTALL_INCLUDEDIR}")
if(IS_ABSOLUTE "${CMAKE_INSTALL_LIBDIR}")
  set(pc_prefix "${CMAKE_INSTALL_PREFIX}")
else()
  file(RELATIVE_PATH pc_up "/${CMAKE_INSTALL_LIBDIR}/pkgconfig" "/")
  string(REGEX REPLACE "/$" "" pc_up "${pc_up}")
  set(pc_prefix "\${pcfiledir}/${pc_up}")
endif()
configure_file(httpstatus.pc.in ${PROJECT_BINARY_DIR}/httpstatus.pc @ONLY)
install(FILES ${PROJECT_BINARY_DIR}/httpstatus.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig COMPONENT dev)
