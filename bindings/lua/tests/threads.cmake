# threads.c with the module as it is, and both once more under ThreadSanitizer, which sees races that did not happen.
include(CheckCSourceRuns)

add_executable(httpstatus_lua_threads threads.c)
target_link_libraries(httpstatus_lua_threads PRIVATE httpstatus_flags Threads::Threads PkgConfig::LUA_${version})
add_test(NAME bindings.lua${version}.threads COMMAND httpstatus_lua_threads ${lua_tests}/thread.lua)
httpstatus_set_lua_test(bindings.lua${version}.threads ${version})

set(CMAKE_REQUIRED_FLAGS -fsanitize=thread)
# On kernels that spread addresses further than it knows, ThreadSanitizer does not start.
check_c_source_runs("int main(void) { return 0; }" HTTPSTATUS_TSAN_RUNS)
unset(CMAKE_REQUIRED_FLAGS)
if(NOT HTTPSTATUS_TSAN_RUNS)
  httpstatus_add_skipped_test(bindings.lua${version}.races bindings "the compiler's ThreadSanitizer does not start here")
  return()
endif()

add_executable(httpstatus_lua_races threads.c)
target_link_libraries(httpstatus_lua_races PRIVATE httpstatus_flags Threads::Threads PkgConfig::LUA_${version})

# The sources of the real module, SWIG's output among them.
get_target_property(module_sources httpstatus_lua_${version} SOURCES)
list(FILTER module_sources INCLUDE REGEX "\\.c$")
list(TRANSFORM module_sources PREPEND ${PROJECT_SOURCE_DIR}/bindings/lua/ REGEX "^[^/]")
add_library(httpstatus_lua_core_tsan MODULE ${module_sources})
add_dependencies(httpstatus_lua_core_tsan httpstatus_lua_${version})
get_target_property(module_includes httpstatus_lua_${version} INCLUDE_DIRECTORIES)
target_include_directories(httpstatus_lua_core_tsan PRIVATE ${module_includes})
target_link_libraries(httpstatus_lua_core_tsan PRIVATE httpstatus::httpstatus Threads::Threads)
target_compile_options(httpstatus_lua_core_tsan PRIVATE -w)
set(tsan_dir ${CMAKE_CURRENT_BINARY_DIR}/tsan)
set_target_properties(httpstatus_lua_core_tsan PROPERTIES
  PREFIX "" OUTPUT_NAME core SUFFIX .so LIBRARY_OUTPUT_DIRECTORY ${tsan_dir}/httpstatus C_VISIBILITY_PRESET hidden)
foreach(target IN ITEMS httpstatus_lua_races httpstatus_lua_core_tsan)
  target_compile_options(${target} PRIVATE -fsanitize=thread -g)
  target_link_options(${target} PRIVATE -fsanitize=thread)
endforeach()

add_test(NAME bindings.lua${version}.races COMMAND httpstatus_lua_races ${lua_tests}/thread.lua)
set_tests_properties(bindings.lua${version}.races PROPERTIES LABELS bindings
  ENVIRONMENT "LUA_PATH=${PROJECT_BINARY_DIR}/lua/${version}/?.lua\\;${lua_tests}/?.lua;LUA_CPATH=${tsan_dir}/?.so")
