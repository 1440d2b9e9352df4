-- SPDX-License-Identifier: MIT
-- luarocks make: builds the module from the tree in which this file stands, for the Lua that LuaRocks serves.
rockspec_format = "3.0"
package = "httpstatus"
version = "scm-1"
source = {
   -- There is nothing to fetch: the tree is here.
   url = "file://.",
}
description = {
   summary = "What an HTTP status code is, and why",
   detailed = [[
      Status codes with their reasons, classes and sources; whether to repeat a request, after how long, and why;
      whether a response may be stored and reused, and why. Needs a C compiler, CMake 3.25 and SWIG 4.0.]],
   license = "MIT",
   labels = { "http", "status", "retry", "cache" },
}
supported_platforms = { "unix" }
dependencies = { "lua >= 5.1, < 5.6" }
build = {
   type = "cmake",
   variables = {
      CMAKE_BUILD_TYPE = "Release",
      -- The module is whole by itself, and nothing but the module is installed.
      HTTPSTATUS_SHARED = "OFF",
      HTTPSTATUS_TOOL = "OFF",
      HTTPSTATUS_INSTALL = "OFF",
      HTTPSTATUS_LUA = "custom",
      HTTPSTATUS_LUA_INCLUDE_DIR = "$(LUA_INCDIR)",
      HTTPSTATUS_LUA_CMOD_DIR = "$(LIBDIR)",
      HTTPSTATUS_LUA_DIR = "$(LUADIR)",
   },
}
