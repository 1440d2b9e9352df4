# What a program that reads other people's bytes is compiled with, as far as this compiler knows it. The library has no
# arrays on its stack to guard and is linked without start files: it takes what the builder's own flags ask for.
include(CheckCCompilerFlag)
include(CheckPIESupported)
check_pie_supported(LANGUAGES C)

set(hardening_options "")
foreach(option IN ITEMS -fstack-protector-strong -fstack-clash-protection -fcf-protection=full
    -mbranch-protection=standard)
  string(MAKE_C_IDENTIFIER "HTTPSTATUS_HAS${option}" known)
  check_c_compiler_flag(${option} ${known})
  if(${known})
    list(APPEND hardening_options ${option})
  endif()
endforeach()

function(httpstatus_harden target)
  set_target_properties(${target} PROPERTIES POSITION_INDEPENDENT_CODE ON)
  target_compile_options(${target} PRIVATE ${hardening_options})
  # It needs optimisation, and sanitizers replace the same functions; a level that the builder chose stands.
  if(NOT HTTPSTATUS_SANITIZE AND NOT CMAKE_C_FLAGS MATCHES "_FORTIFY_SOURCE|sanitize")
    target_compile_options(${target} PRIVATE
      $<$<CONFIG:Release,RelWithDebInfo,MinSizeRel>:-U_FORTIFY_SOURCE;-D_FORTIFY_SOURCE=2>)
  endif()
  if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
    target_link_options(${target} PRIVATE LINKER:-z,relro LINKER:-z,now)
  endif()
endfunction()
