/* SPDX-License-Identifier: MIT */
#include "bulk_support.h"

/* Whether the items are integers as this machine writes them; formats are those of the module struct and of numpy. */
static int hs_py_is_integer(const Py_buffer *view, int *is_signed)
{
    static const char own_order = PY_LITTLE_ENDIAN ? '<' : '>';
    const char *format = view->format == NULL ? "B" : view->format;
    int is_native = 1;

    if (*format != '\0' && strchr("@=^<>!", *format) != NULL) {
        char order = *format == '!' ? '>' : *format;
        is_native = (order != '<' && order != '>') || order == own_order || view->itemsize == 1;
        format++;
    }
    if (!is_native || format[0] == '\0' || format[1] != '\0') {
        return 0;
    }
    *is_signed = strchr("bhilqn", *format) != NULL;
    return *is_signed || strchr("BHILQN", *format) != NULL;
}

static int hs_py_refuse_items(PyObject *object, const char *place, const char *sizes, const Py_buffer *view)
{
    PyErr_Format(PyExc_TypeError,
                 "%s must hold integers of %s bytes in native byte order, not items of format '%s': %.80R", place,
                 sizes, view->format == NULL ? "B" : view->format, object);
    return -1;
}

static int hs_py_refuse_gaps(PyObject *object, const char *place)
{
    PyErr_Format(PyExc_BufferError, "%s must be C-contiguous, as numpy.ascontiguousarray() makes it: %.80R", place,
                 object);
    return -1;
}

/* What exporters say differs by exporter, and none says which argument it is. */
static int hs_py_view_get(PyObject *object, const char *place, const char *wanted, int flags, Py_buffer *out)
{
    if (PyObject_CheckBuffer(object)) {
        if (PyObject_GetBuffer(object, out, flags) == 0) {
            return 0;
        }
        out->obj = NULL;
        if (!PyErr_ExceptionMatches(PyExc_BufferError) && !PyErr_ExceptionMatches(PyExc_ValueError)) {
            return -1;
        }
        PyErr_Clear();
    }
    return hs_py_refuse(object, place, wanted);
}

int hs_py_array_get(PyObject *object, const char *place, hs_py_array *out)
{
    static const char wanted[] = "a buffer of integers, such as array.array('H', codes) or a numpy array "
                                 "(Series.to_numpy())";
    Py_buffer *view = &out->view;
    int is_signed;

    if (hs_py_view_get(object, place, wanted, PyBUF_FULL_RO, view) < 0) {
        return -1;
    }
    /* A number of numpy has a buffer, too. */
    if (view->ndim == 0) {
        return hs_py_refuse(object, place, wanted);
    }
    out->narrow = hs_py_is_integer(view, &is_signed) ? hs_py_narrow_of(view->itemsize, is_signed) : NULL;
    if (out->narrow == NULL) {
        return hs_py_refuse_items(object, place, "1, 2, 4 or 8", view);
    }
    if (!PyBuffer_IsContiguous(view, 'C')) {
        return hs_py_refuse_gaps(object, place);
    }
    if (view->itemsize == sizeof(uint16_t) && (uintptr_t)view->buf % sizeof(uint16_t) == 0) {
        out->narrow = NULL;
    }
    out->count = (size_t)(view->len / view->itemsize);
    return 0;
}

static int hs_py_overlap(const Py_buffer *a, const Py_buffer *b)
{
    uintptr_t a_start = (uintptr_t)a->buf, b_start = (uintptr_t)b->buf;

    return a_start < b_start + (size_t)b->len && b_start < a_start + (size_t)a->len;
}

int hs_py_room_get(PyObject *object, const char *place, size_t item_size, size_t count, const hs_py_array *codes,
                   Py_buffer *out)
{
    char wanted[HS_PY_PLACE_MAX], size[8];
    int is_signed;

    PyOS_snprintf(size, sizeof size, "%u", (unsigned)item_size);
    PyOS_snprintf(wanted, sizeof wanted, "None or a writable buffer of integers of %s bytes", size);
    if (hs_py_view_get(object, place, wanted, PyBUF_FULL, out) < 0) {
        return -1;
    }
    if ((size_t)out->itemsize != item_size || !hs_py_is_integer(out, &is_signed)) {
        return hs_py_refuse_items(object, place, size, out);
    }
    if (!PyBuffer_IsContiguous(out, 'C')) {
        return hs_py_refuse_gaps(object, place);
    }
    if ((size_t)out->len / item_size < count) {
        PyErr_Format(PyExc_ValueError, "%s must have room for %zu items, it has room for %zu", place, count,
                     (size_t)out->len / item_size);
        return -1;
    }
    if ((uintptr_t)out->buf % item_size != 0) {
        PyErr_Format(PyExc_ValueError, "%s must be aligned to its items of %s bytes: %.80R", place, size, object);
        return -1;
    }
    if (hs_py_overlap(out, &codes->view)) {
        PyErr_Format(PyExc_ValueError, "%s must not share memory with 'codes': %.80R", place, object);
        return -1;
    }
    return 0;
}
