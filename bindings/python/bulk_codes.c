/* SPDX-License-Identifier: MIT */
#include "bulk_support.h"

/* Codes that are narrowed together: they stay in the first cache. */
enum { HS_PY_PIECE = 8192 };

static void hs_py_narrow_signed_8(const char *items, size_t n, uint16_t *out)
{
    size_t i;

    for (i = 0; i < n; i++) {
        int item = (signed char)items[i];
        out[i] = item < 0 ? UINT16_MAX : (uint16_t)item;
    }
}

static void hs_py_narrow_8(const char *items, size_t n, uint16_t *out)
{
    size_t i;

    for (i = 0; i < n; i++) {
        out[i] = (unsigned char)items[i];
    }
}

/* A negative number is one above 32767 then, and neither is a code. */
static void hs_py_narrow_16(const char *items, size_t n, uint16_t *out)
{
    memcpy(out, items, n * sizeof *out);
}

/* Negative numbers are large ones here. memcpy: items may stand anywhere. */
static void hs_py_narrow_32(const char *items, size_t n, uint16_t *out)
{
    size_t i;

    for (i = 0; i < n; i++) {
        uint32_t item;
        memcpy(&item, items + i * sizeof item, sizeof item);
        out[i] = item > UINT16_MAX ? UINT16_MAX : (uint16_t)item;
    }
}

static void hs_py_narrow_64(const char *items, size_t n, uint16_t *out)
{
    size_t i;

    for (i = 0; i < n; i++) {
        uint64_t item;
        memcpy(&item, items + i * sizeof item, sizeof item);
        out[i] = item > UINT16_MAX ? UINT16_MAX : (uint16_t)item;
    }
}

hs_py_narrow *hs_py_narrow_of(Py_ssize_t item_size, int is_signed)
{
    switch (item_size) {
    case 1:
        return is_signed ? hs_py_narrow_signed_8 : hs_py_narrow_8;
    case 2:
        return hs_py_narrow_16;
    case 4:
        return hs_py_narrow_32;
    case 8:
        return hs_py_narrow_64;
    default:
        return NULL;
    }
}

void hs_py_array_each(const hs_py_array *codes, hs_py_array_taker *take, void *out)
{
    uint16_t piece[HS_PY_PIECE];
    const char *items = codes->view.buf;
    size_t at, n;

    if (codes->narrow == NULL) {
        take(codes->view.buf, codes->count, 0, out);
        return;
    }
    for (at = 0; at < codes->count; at += n) {
        n = codes->count - at < HS_PY_PIECE ? codes->count - at : HS_PY_PIECE;
        codes->narrow(items + at * (size_t)codes->view.itemsize, n, piece);
        take(piece, n, at, out);
    }
}
