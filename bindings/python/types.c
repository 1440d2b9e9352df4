/* SPDX-License-Identifier: MIT */
#include "native_support.h"

int hs_py_type_add(PyObject *module, PyTypeObject **type, PyType_Spec *spec)
{
    if (*type == NULL) {
        *type = (PyTypeObject *)PyType_FromSpec(spec);
    }
    /* The type's own reference stays here; the module takes another one. */
    return *type == NULL ? -1 : PyModule_AddType(module, *type);
}

/* None of the types has subclasses or takes part in garbage collection, so how an object is freed is known. */
void hs_py_object_free(PyObject *self)
{
    PyObject *type = (PyObject *)Py_TYPE(self);

    PyObject_Free(self);
    Py_DECREF(type);
}

PyObject *hs_py_reduced(PyTypeObject *type, PyObject *state)
{
    /* Py_BuildValue() would put an error of its own in the place of the one that there is. */
    return state == NULL ? NULL : Py_BuildValue("N(N)", PyObject_GetAttrString((PyObject *)type, "from_bytes"), state);
}

int hs_py_struct_get(PyObject *data, const char *place, void *out, size_t size)
{
    Py_buffer view;
    uint32_t told = 0;

    if (!hs_py_is_bytes_like(data)) {
        return hs_py_refuse(data, place, "a bytes-like object");
    }
    if (PyObject_GetBuffer(data, &view, PyBUF_SIMPLE) < 0) {
        return -1;
    }
    if ((size_t)view.len == size) {
        memcpy(out, view.buf, size);
        /* Every sized struct begins with its size. */
        memcpy(&told, out, sizeof told);
    }
    if (told != size) {
        PyErr_Format(PyExc_ValueError, "%s must be the %zu bytes that bytes() gave, of the same library, not %zd",
                     place, size, view.len);
    }
    PyBuffer_Release(&view);
    return told == size ? 0 : -1;
}
