// SPDX-License-Identifier: MIT
// How values cross between C and Lua. The readers of lua_arguments.c raise the errors.

%{
#include "lua_support.h"

/* SWIG's check names the C function and refuses further arguments, which functions of Lua let pass. The readers of
   lua_arguments.c refuse a missing one. */
#undef SWIG_check_num_args
#define SWIG_check_num_args(function, least, most)
%}

// SWIG pushes every integer as lua_Number: a float from Lua 5.3 on.
%typemap(out, noblock=1) int, uint32_t { lua_pushinteger(L, (lua_Integer)$1); SWIG_arg++; }

%typemap(in, noblock=1) int { $1 = hs_lua_int(L, $input, "$symname", "integer"); }
%typemap(in, noblock=1) int code { $1 = hs_lua_code(L, $input, "$symname"); }
%typemap(in, noblock=1) int method { $1 = hs_lua_method(L, $input, "$symname"); }
%typemap(in, noblock=1) int vendor { $1 = hs_lua_vendor(L, $input, "$symname"); }
%typemap(in, noblock=1) int audience { $1 = hs_lua_audience(L, $input, "$symname"); }
%typemap(in, noblock=1) uint32_t facts { $1 = hs_lua_bits(L, $input, "$symname"); }
// One bit; -1, which stands for what no int holds, is none.
%typemap(in, noblock=1) uint32_t finding { $1 = (uint32_t)hs_lua_int(L, $input, "$symname", "finding (AUDIT_...)"); }
%typemap(in, noblock=1) uint32_t directive { $1 = (uint32_t)hs_lua_int(L, $input, "$symname", "directive (CC_...)"); }
%typemap(in, noblock=1) uint32_t option_flags { $1 = hs_lua_bits(L, $input, "$symname"); }
%typemap(in, noblock=1) int profile { $1 = hs_lua_profile(L, $input, "$symname"); }
%typemap(default) uint32_t option_flags { $1 = 0; }
%typemap(default) uint32_t facts { $1 = 0; }
%typemap(in, noblock=1) (const char *text, size_t len) {
    $1 = (char *)hs_lua_text(L, $input, "$symname", &$2);
}

// ../no_answer.i names the functions.
%typemap(out, noblock=1) int NONE_IF_ZERO { hs_lua_push_unless(L, $1, 0); SWIG_arg++; }
%typemap(out, noblock=1) int NONE_IF_NEGATIVE { hs_lua_push_unless(L, $1, -1); SWIG_arg++; }
