// SPDX-License-Identifier: MIT
// Python's side of the shared interface: arguments, answers, docstrings, and the functions written by hand.

%{
// SWIG 4.2 needs it and leaves it out when Py_LIMITED_API is set.
#include <errno.h>
#include "native_support.h"
%}

// SWIG's own conversion refuses __index__ and raises OverflowError, but any int is a legal question.
%typemap(in, noblock=1) int {
    if (hs_py_int($input, "$symname() argument '$1_name'", &$1) < 0) SWIG_fail;
}
%typemap(in, noblock=1) int method {
    if (hs_py_method($input, "$symname() argument '$1_name'", &$1) < 0) SWIG_fail;
}
%typemap(in, noblock=1) int vendor {
    if (hs_py_vendor($input, "$symname() argument '$1_name'", &$1) < 0) SWIG_fail;
}
%typemap(in, noblock=1) int audience {
    if (hs_py_audience($input, "$symname() argument '$1_name'", &$1) < 0) SWIG_fail;
}
%typemap(in, noblock=1) uint32_t {
    if (hs_py_uint32($input, "$symname() argument '$1_name'", &$1) < 0) SWIG_fail;
}
%typemap(default, noblock=1) uint32_t facts { $1 = 0; }
%typemap(default, noblock=1) uint32_t option_flags { $1 = 0; }

%typemap(in, noblock=1) (const char *text, size_t len) (hs_py_text held = HS_PY_TEXT_INIT) {
    if (hs_py_text_get($input, "$symname() argument '$1_name'", &held) < 0) SWIG_fail;
    $1 = (char *)held.data;
    $2 = held.len;
}
%typemap(freearg, noblock=1) (const char *text, size_t len) { hs_py_text_release(&held$argnum); }

%typemap(out, noblock=1) int { $result = PyLong_FromLong((long)$1); }
%typemap(out, noblock=1) int NONE_IF_ZERO { $result = hs_py_int_unless($1, 0); }
%typemap(out, noblock=1) int NONE_IF_NEGATIVE { $result = hs_py_int_unless($1, -1); }
%typemap(out, noblock=1) uint32_t { $result = PyLong_FromUnsignedLong((unsigned long)$1); }
%typemap(out, noblock=1) bool { $result = PyBool_FromLong((long)$1); }
%typemap(out, noblock=1) const char * { $result = hs_py_string($1); }
%typemap(out, noblock=1) const char *httpstatus_reason { $result = hs_py_reason(arg1, $1); }

// Only where there are several arguments: keywords cost the fast calling convention of one.
%feature("kwargs") httpstatus_advice;
%feature("kwargs") httpstatus_cache_invalidates;
%feature("kwargs") httpstatus_cache_profile_explicit;
%feature("kwargs") httpstatus_cache_understood;
%feature("kwargs") httpstatus_content_rule;
%feature("kwargs") httpstatus_content_why;
%feature("kwargs") httpstatus_from_coap;
%feature("kwargs") httpstatus_redirect_next_method;
%feature("kwargs") httpstatus_redirect_strict_method;
%feature("kwargs") httpstatus_redirect_why;

// Written by scripts/apidoc.py from the comments of the headers.
%include "docstrings.i"

%init %{
  {
    // SWIG puts a newline before each docstring, which hides the signature from inspect.
    PyMethodDef *method;
    for (method = SwigMethods; method->ml_name; ++method) {
      if (method->ml_doc && method->ml_doc[0] == '\n') ++method->ml_doc;
    }
  }
#if SWIG_VERSION >= 0x040100
  // At the end of an interpreter SWIG would release objects that another one made, or that another one still needs.
  // None of them is of use here: they stay.
  if (Swig_Capsule_global) PyCapsule_SetDestructor(Swig_Capsule_global, NULL);
#endif
  if (hs_py_init(m) < 0) {
    // This stands in a function that gives a pointer, from SWIG 4.4 on an int; there NULL would mean success.
#if SWIG_VERSION >= 0x040400
    return -1;
#else
    return NULL;
#endif
  }
%}
