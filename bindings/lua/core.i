// SPDX-License-Identifier: MIT
// The C module httpstatus.core. lua_open.c wraps SWIG's entry point, hence the name of the module here.
%module httpstatus_core_swig
%include "lua.i"
%include "../httpstatus.i"
