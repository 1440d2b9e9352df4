/* SPDX-License-Identifier: MIT */
#include "cache_support.h"

static int hs_py_fwd(PyObject *object, uint32_t *out)
{
    int fwd;

    if (hs_py_int(object, "cache_status_format() argument 'fwd'", &fwd) < 0) {
        return -1;
    }
    if (strcmp(httpstatus_cache_fwd_name(fwd), "unknown") == 0) {
        PyErr_Format(PyExc_ValueError, "cache_status_format() argument 'fwd' must be CACHE_FWD_..., not %.80R", object);
        return -1;
    }
    *out = (uint32_t)fwd;
    return 0;
}

static int hs_py_flag(PyObject *object, const char *place, uint32_t if_true, uint32_t if_false, uint32_t *flags)
{
    int yes;

    if (hs_py_truth(object, place, &yes) < 0) {
        return -1;
    }
    *flags |= yes ? if_true : if_false;
    return 0;
}

static PyObject *hs_py_status_text(PyObject *name_object, const httpstatus_cache_verdict *verdict, int fwd_status,
                                   uint32_t flags)
{
    hs_py_text name = HS_PY_TEXT_INIT;
    PyObject *answer = NULL;
    char *buf = NULL;
    size_t needed;

    if (hs_py_text_get(name_object, "cache_status_format() argument 'name'", &name) == 0) {
        needed = httpstatus_cache_status_format(NULL, 0, name.data, name.len, verdict, fwd_status, flags);
        if (needed == 0) {
            PyErr_Format(PyExc_ValueError,
                         "cache_status_format() argument 'name' must be printable ASCII and not empty, not %.80R",
                         name_object);
        } else if ((buf = PyMem_Malloc(needed + 1)) == NULL) {
            PyErr_NoMemory();
        } else {
            httpstatus_cache_status_format(buf, needed + 1, name.data, name.len, verdict, fwd_status, flags);
            answer = PyUnicode_DecodeASCII(buf, (Py_ssize_t)needed, NULL);
        }
    }
    PyMem_Free(buf);
    hs_py_text_release(&name);
    return answer;
}

static PyObject *hs_py_cache_status_format(PyObject *module, PyObject *args, PyObject *keywords)
{
    static char *names[] = { "name", "verdict", "fwd", "fwd_status", "stored", "collapsed", "detail", NULL };
    httpstatus_cache_verdict verdict = HTTPSTATUS_CACHE_VERDICT_INIT;
    PyObject *name, *verdict_object, *fwd = Py_None, *status = Py_None, *stored = Py_False, *collapsed = Py_None;
    PyObject *detail = Py_True;
    uint32_t flags = 0;
    int fwd_status = 0;

    (void)module;
    if (!PyArg_ParseTupleAndKeywords(args, keywords, "OO|$OOOOO:cache_status_format", names, &name, &verdict_object,
                                     &fwd, &status, &stored, &collapsed, &detail) ||
        hs_py_cache_verdict_get(verdict_object, "cache_status_format() argument 'verdict'", &verdict) < 0 ||
        (fwd != Py_None && hs_py_fwd(fwd, &verdict.fwd) < 0) ||
        (status != Py_None && hs_py_int(status, "cache_status_format() argument 'fwd_status'", &fwd_status) < 0) ||
        hs_py_flag(stored, "cache_status_format() argument 'stored'", HTTPSTATUS_CACHE_STATUS_STORED, 0, &flags) < 0 ||
        (collapsed != Py_None &&
         hs_py_flag(collapsed, "cache_status_format() argument 'collapsed'", HTTPSTATUS_CACHE_STATUS_COLLAPSED,
                    HTTPSTATUS_CACHE_STATUS_COLLAPSE_FAILED, &flags) < 0) ||
        hs_py_flag(detail, "cache_status_format() argument 'detail'", HTTPSTATUS_CACHE_STATUS_DETAIL, 0, &flags) < 0) {
        return NULL;
    }
    return hs_py_status_text(name, &verdict, fwd_status, flags);
}

static PyMethodDef functions[] = {
    { "cache_status_format", (PyCFunction)(void (*)(void))hs_py_cache_status_format, METH_VARARGS | METH_KEYWORDS,
      "cache_status_format(name, verdict, *, fwd=None, fwd_status=None, stored=False, collapsed=None, detail=True)"
      "\n--\n\n"
      "A CacheVerdict as one member of Cache-Status; append it to the field's earlier value with a comma.\n\n"
      "name is the cache's, str or bytes. fwd is CACHE_FWD_..., None for that of the verdict: vary-miss only the "
      "caller\n"
      "knows. fwd_status is the status code that the origin answered with, None when it was not asked or did not\n"
      "answer. stored says whether the response was stored; collapsed whether the request shared another one's "
      "answer,\n"
      "False when it tried to in vain, None when it did not try. detail adds the token of the reason. The key of the\n"
      "cache is never written.\n\n"
      "Raises ValueError for a name that is empty or not printable ASCII, and an unknown fwd.\n\n"
      "Source: RFC 9211, section 2; RFC 9651, sections 4.1.5 and 4.1.6\n\n"
      ">>> verdict = httpstatus.cache_reuse(None, 'GET', {}, now_s=1000)\n"
      ">>> httpstatus.cache_status_format('edge', verdict, fwd_status=200, stored=True)\n"
      "'edge; fwd=uri-miss; fwd-status=200; stored; detail=nothing-stored'" },
    { NULL, NULL, 0, NULL },
};

int hs_py_cache_statuses_init(PyObject *module)
{
    return PyModule_AddFunctions(module, functions);
}
