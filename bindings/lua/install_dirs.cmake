# Where a module goes, and how it finds libhttpstatus from there.

# A caller such as LuaRocks brings its own directories.
function(httpstatus_custom_lua)
  foreach(name IN ITEMS INCLUDE_DIR CMOD_DIR DIR)
    if(NOT HTTPSTATUS_LUA_${name})
      message(FATAL_ERROR "HTTPSTATUS_LUA=custom needs HTTPSTATUS_LUA_${name} "
        "(INCLUDE_DIR: where lua.h is, CMOD_DIR: for C modules, DIR: for scripts)")
    endif()
  endforeach()
  if(NOT EXISTS ${HTTPSTATUS_LUA_INCLUDE_DIR}/lua.h)
    message(FATAL_ERROR "HTTPSTATUS_LUA_INCLUDE_DIR: there is no lua.h in ${HTTPSTATUS_LUA_INCLUDE_DIR}")
  endif()
endfunction()

# Relative to the module, so that a private prefix works without the linker's cache, also after it was moved.
function(httpstatus_lua_rpath result cmod_dir)
  cmake_path(ABSOLUTE_PATH cmod_dir BASE_DIRECTORY ${CMAKE_INSTALL_PREFIX} NORMALIZE)
  file(RELATIVE_PATH up ${cmod_dir}/httpstatus ${CMAKE_INSTALL_FULL_LIBDIR})
  string(REGEX REPLACE "/$" "" up "${up}")
  set(${result} "$ORIGIN/${up}" PARENT_SCOPE)
endfunction()
