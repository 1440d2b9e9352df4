/* SPDX-License-Identifier: MIT */
#include "native_support.h"

static int hs_py_text_encode(PyObject *object, hs_py_text *out)
{
    char *data;
    Py_ssize_t len;

    /* A str that was decoded with surrogateescape, as os.environ and sys.argv are, gives its bytes back. */
    out->encoded = PyUnicode_AsEncodedString(object, "utf-8", "surrogateescape");
    if (out->encoded == NULL || PyBytes_AsStringAndSize(out->encoded, &data, &len) < 0) {
        return -1;
    }
    out->data = data;
    out->len = (size_t)len;
    return 0;
}

int hs_py_is_bytes_like(PyObject *object)
{
    /* A number of numpy has a buffer, too: the bytes of its value, which are no text. */
    return PyObject_CheckBuffer(object) && !PyNumber_Check(object);
}

int hs_py_text_get(PyObject *object, const char *place, hs_py_text *out)
{
    Py_ssize_t len;

    if (PyUnicode_Check(object)) {
        out->data = PyUnicode_AsUTF8AndSize(object, &len);
        if (out->data != NULL) {
            out->len = (size_t)len;
            return 0;
        }
        if (!PyErr_ExceptionMatches(PyExc_UnicodeEncodeError)) {
            return -1;
        }
        PyErr_Clear();
        return hs_py_text_encode(object, out);
    }
    if (!hs_py_is_bytes_like(object)) {
        return hs_py_refuse(object, place, "str or a bytes-like object");
    }
    if (PyObject_GetBuffer(object, &out->view, PyBUF_SIMPLE) < 0) {
        if (PyErr_ExceptionMatches(PyExc_BufferError)) {
            /* What exporters say differs, and none says which argument it is. */
            PyErr_Format(PyExc_BufferError, "%s must be C-contiguous, as bytes() makes it: %.80R", place, object);
        }
        return -1;
    }
    /* An empty buffer may have no address, which C would read as an absent argument. */
    out->data = out->view.len == 0 ? "" : out->view.buf;
    out->len = (size_t)out->view.len;
    return 0;
}

void hs_py_text_release(hs_py_text *text)
{
    Py_CLEAR(text->encoded);
    PyBuffer_Release(&text->view);
}
