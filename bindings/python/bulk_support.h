/* SPDX-License-Identifier: MIT */
/* Arrays of status codes: integers of any kind in one block of memory, handed to the library as uint16_t. */

#ifndef HTTPSTATUS_BULK_SUPPORT_H
#define HTTPSTATUS_BULK_SUPPORT_H

#include "native_support.h"

/* Turns n items into codes; a number that is none of 16 bits becomes UINT16_MAX, which is a code of nobody. */
typedef void hs_py_narrow(const char *items, size_t n, uint16_t *out);

/* The narrowing of items of a size, and whether they are signed; NULL for a size that no integer has (bulk_codes.c). */
hs_py_narrow *hs_py_narrow_of(Py_ssize_t item_size, int is_signed);

/* Begin with HS_PY_ARRAY_INIT; release it on success and on failure. */
typedef struct hs_py_array {
    Py_buffer view;
    size_t count;
    hs_py_narrow *narrow; /* NULL where the library can read them in place */
} hs_py_array;

#define HS_PY_ARRAY_INIT                                                                                               \
    {                                                                                                                  \
        .count = 0                                                                                                     \
    }

/* Gets n codes, the first of which is the at-th of all. Called without the GIL. */
typedef void hs_py_array_taker(const uint16_t *codes, size_t n, size_t at, void *out);

/* Every code in order, in pieces (bulk_codes.c). Needs no GIL. */
void hs_py_array_each(const hs_py_array *codes, hs_py_array_taker *take, void *out);

/* Arguments (bulk_buffers.c): any C-contiguous buffer of integers; TypeError, BufferError, ValueError. */
int hs_py_array_get(PyObject *object, const char *place, hs_py_array *out);

/* A writable buffer with room for at least count integers of item_size bytes, none of which is memory of codes. */
int hs_py_room_get(PyObject *object, const char *place, size_t item_size, size_t count, const hs_py_array *codes,
                   Py_buffer *out);

/* Answers (bulk_answers.c). A bytearray with room for one item at least; its bytes are not set. */
PyObject *hs_py_memory(size_t count, size_t item_size);
/* The memory of a bytearray as items: unlike its bytes they are what whoever indexes it expects. */
PyObject *hs_py_items_of(PyObject *memory, const char *format, size_t count);

#endif
