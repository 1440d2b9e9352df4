# Flags of our own code, in one place: an interface target for compiling, a function for linking the shared library.

add_library(httpstatus_flags INTERFACE)
target_compile_features(httpstatus_flags INTERFACE c_std_11)
set(CMAKE_C_EXTENSIONS OFF)

if(CMAKE_C_COMPILER_ID MATCHES "GNU|Clang")
  target_compile_options(httpstatus_flags INTERFACE
    -Wall -Wextra -Wconversion -Wshadow -Wstrict-prototypes -Wmissing-prototypes -Wpointer-arith -Wundef)
  if(HTTPSTATUS_WERROR)
    target_compile_options(httpstatus_flags INTERFACE -Werror)
  endif()
  if(HTTPSTATUS_SANITIZE)
    target_compile_options(httpstatus_flags INTERFACE
      -fsanitize=${HTTPSTATUS_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(httpstatus_flags INTERFACE -fsanitize=${HTTPSTATUS_SANITIZE})
  endif()
endif()

if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES AND PROJECT_IS_TOP_LEVEL)
  set(CMAKE_BUILD_TYPE Release CACHE STRING "Build type" FORCE)
endif()
# -O3 makes the library a third larger and nothing in it faster (bench/).
if(PROJECT_IS_TOP_LEVEL)
  string(REPLACE "-O3" "-O2" CMAKE_C_FLAGS_RELEASE "${CMAKE_C_FLAGS_RELEASE}")
endif()

# -Xlinker, because -Wl, and CMake's LINKER: would cut a path at its commas.
function(httpstatus_export_only target map)
  target_link_options(${target} PRIVATE "SHELL:-Xlinker \"--version-script=${map}\"")
endfunction()

function(httpstatus_link_options target)
  if(NOT CMAKE_SYSTEM_NAME STREQUAL "Linux")
    return()
  endif()
  httpstatus_export_only(${target} ${PROJECT_SOURCE_DIR}/lib/libhttpstatus.map)
  target_link_options(${target} PRIVATE LINKER:-Bsymbolic-functions)
  if(HTTPSTATUS_SANITIZE)
    # The runtime's symbols come with the program: no check for undefined ones, and the start files are needed.
    target_link_options(${target} PRIVATE -fsanitize=${HTTPSTATUS_SANITIZE})
  else()
    # Without the start files there is nothing to initialise: no relocation, no .data, no .init_array.
    target_link_options(${target} PRIVATE LINKER:-z,defs LINKER:-z,now LINKER:--no-undefined-version)
    if(NOT CMAKE_C_FLAGS MATCHES "coverage|profile")
      target_link_options(${target} PRIVATE -nostartfiles)
    endif()
  endif()
endfunction()
