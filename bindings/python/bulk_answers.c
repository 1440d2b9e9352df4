/* SPDX-License-Identifier: MIT */
#include "bulk_support.h"

static void hs_py_take_class(const uint16_t *codes, size_t n, size_t at, void *out)
{
    httpstatus_bulk_class(codes, n, (uint8_t *)out + at);
}

static void hs_py_take_flags(const uint16_t *codes, size_t n, size_t at, void *out)
{
    httpstatus_bulk_flags(codes, n, (uint32_t *)out + at);
}

static void hs_py_take_histogram(const uint16_t *codes, size_t n, size_t at, void *out)
{
    (void)at;
    httpstatus_bulk_histogram(codes, n, out);
}

/* What sets the functions of codes apart. */
typedef struct hs_py_bulk_kind {
    const char *arguments, *codes_place, *out_place;
    hs_py_array_taker *take;
    size_t item_size;
    const char *format; /* of the items of the answer */
    size_t slots;       /* how many they are; 0: one for each code */
} hs_py_bulk_kind;

static const hs_py_bulk_kind class_kind = {
    "O|O:bulk_class", "bulk_class() argument 'codes'", "bulk_class() argument 'out'", hs_py_take_class, 1, "B", 0,
};
static const hs_py_bulk_kind flags_kind = {
    "O|O:bulk_flags", "bulk_flags() argument 'codes'", "bulk_flags() argument 'out'", hs_py_take_flags, 4, "I", 0,
};
static const hs_py_bulk_kind histogram_kind = {
    "O|O:bulk_histogram",
    "bulk_histogram() argument 'codes'",
    "bulk_histogram() argument 'out'",
    hs_py_take_histogram,
    8,
    "Q",
    HTTPSTATUS_BULK_SLOTS,
};

PyObject *hs_py_items_of(PyObject *memory, const char *format, size_t count)
{
    PyObject *view = PyMemoryView_FromObject(memory);
    PyObject *items = view == NULL ? NULL : PyObject_CallMethod(view, "cast", "s", format);

    Py_XDECREF(view);
    if (items != NULL && count == 0) {
        /* There is one item nevertheless: CPython casts nothing that is empty. */
        view = items;
        items = PySequence_GetSlice(view, 0, 0);
        Py_DECREF(view);
    }
    return items;
}

PyObject *hs_py_memory(size_t count, size_t item_size)
{
    if (count > (size_t)PY_SSIZE_T_MAX / item_size) {
        return PyErr_NoMemory();
    }
    return PyByteArray_FromStringAndSize(NULL, (Py_ssize_t)((count != 0 ? count : 1) * item_size));
}

static void hs_py_ask(const hs_py_bulk_kind *kind, const hs_py_array *codes, void *out)
{
    PyThreadState *others_run = PyEval_SaveThread();

    hs_py_array_each(codes, kind->take, out);
    PyEval_RestoreThread(others_run);
}

/* Bytes where an item is one, which has the methods of bytes; else a memoryview. */
static PyObject *hs_py_answer(const hs_py_bulk_kind *kind, const hs_py_array *codes, size_t count)
{
    PyObject *memory, *items;

    if (kind->item_size == 1) {
        memory = PyBytes_FromStringAndSize(NULL, (Py_ssize_t)count);
        if (memory != NULL) {
            hs_py_ask(kind, codes, PyBytes_AsString(memory));
        }
        return memory;
    }
    memory = hs_py_memory(count, kind->item_size);
    if (memory == NULL) {
        return NULL;
    }
    if (kind->slots != 0) {
        memset(PyByteArray_AsString(memory), 0, kind->slots * kind->item_size);
    }
    hs_py_ask(kind, codes, PyByteArray_AsString(memory));
    items = hs_py_items_of(memory, kind->format, count);
    Py_DECREF(memory);
    return items;
}

static PyObject *hs_py_answer_into(const hs_py_bulk_kind *kind, const hs_py_array *codes, size_t count, PyObject *out)
{
    Py_buffer room = { .obj = NULL };
    PyObject *answer = NULL;

    if (hs_py_room_get(out, kind->out_place, kind->item_size, count, codes, &room) == 0) {
        hs_py_ask(kind, codes, room.buf);
        Py_INCREF(out);
        answer = out;
    }
    PyBuffer_Release(&room);
    return answer;
}

static PyObject *hs_py_bulk(PyObject *args, PyObject *keywords, const hs_py_bulk_kind *kind)
{
    static char *names[] = { "codes", "out", NULL };
    hs_py_array codes = HS_PY_ARRAY_INIT;
    PyObject *object, *out = Py_None, *answer = NULL;

    if (!PyArg_ParseTupleAndKeywords(args, keywords, kind->arguments, names, &object, &out)) {
        return NULL;
    }
    if (hs_py_array_get(object, kind->codes_place, &codes) == 0) {
        size_t count = kind->slots != 0 ? kind->slots : codes.count;
        answer = out == Py_None ? hs_py_answer(kind, &codes, count) : hs_py_answer_into(kind, &codes, count, out);
    }
    PyBuffer_Release(&codes.view);
    return answer;
}

static PyObject *hs_py_bulk_class(PyObject *module, PyObject *args, PyObject *keywords)
{
    (void)module;
    return hs_py_bulk(args, keywords, &class_kind);
}

static PyObject *hs_py_bulk_flags(PyObject *module, PyObject *args, PyObject *keywords)
{
    (void)module;
    return hs_py_bulk(args, keywords, &flags_kind);
}

static PyObject *hs_py_bulk_histogram(PyObject *module, PyObject *args, PyObject *keywords)
{
    (void)module;
    return hs_py_bulk(args, keywords, &histogram_kind);
}

static PyObject *hs_py_parsed(const hs_py_text *text)
{
    /* A word has one byte at least, and a separator behind it unless it is the last. */
    size_t most = text->len / 2 + 1, pos = 0, count;
    PyObject *items = NULL, *memory = hs_py_memory(most, sizeof(uint16_t));
    PyThreadState *others_run;
    uint16_t *codes;

    if (memory == NULL) {
        return NULL;
    }
    codes = (uint16_t *)(void *)PyByteArray_AsString(memory);
    others_run = PyEval_SaveThread();
    count = httpstatus_bulk_parse(text->data, text->len, &pos, codes, most);
    PyEval_RestoreThread(others_run);
    if (PyByteArray_Resize(memory, (Py_ssize_t)((count != 0 ? count : 1) * sizeof *codes)) == 0) {
        items = hs_py_items_of(memory, "H", count);
    }
    Py_DECREF(memory);
    return items;
}

static PyObject *hs_py_bulk_parse(PyObject *module, PyObject *argument)
{
    hs_py_text text = HS_PY_TEXT_INIT;
    PyObject *answer = NULL;

    (void)module;
    if (hs_py_text_get(argument, "bulk_parse() argument 'text'", &text) == 0) {
        answer = hs_py_parsed(&text);
    }
    hs_py_text_release(&text);
    return answer;
}

#define HS_PY_CODES_DOC                                                                                                \
    "codes is any C-contiguous buffer of integers of 1, 2, 4 or 8 bytes in native byte order, signed or not: a\n"      \
    "numpy array, array.array, memoryview; bytes are numbers of 0..255. A number that is negative or too large is a\n" \
    "code of nobody. Items of two bytes are read without a copy. Other threads run meanwhile: what they change in\n"   \
    "the buffer may or may not be seen. TypeError for anything else, BufferError for a buffer with gaps.\n\n"

static PyMethodDef functions[] = {
    { "bulk_class", (PyCFunction)(void (*)(void))hs_py_bulk_class, METH_VARARGS | METH_KEYWORDS,
      "bulk_class(codes, out=None)\n--\n\n"
      "The class of each status code, as class_of() says it: bytes, each of 0..5.\n\n" HS_PY_CODES_DOC
      "out is None or a writable buffer of integers of one byte for at least as many items, which is filled and\n"
      "returned; ValueError when it is too short or shares memory with codes.\n\n"
      "numpy.frombuffer(answer, numpy.uint8) makes an array of it.\n\n"
      "Source: RFC 9110, section 15\n\n"
      ">>> from array import array\n"
      ">>> list(httpstatus.bulk_class(array('H', [200, 404, 999])))\n"
      "[2, 4, 0]" },
    { "bulk_flags", (PyCFunction)(void (*)(void))hs_py_bulk_flags, METH_VARARGS | METH_KEYWORDS,
      "bulk_flags(codes, out=None)\n--\n\n"
      "The bits FLAG_... of each status code, as flags() says them: a memoryview of integers of four "
      "bytes.\n\n" HS_PY_CODES_DOC
      "out is None or a writable buffer of integers of four bytes for at least as many items, which is filled and\n"
      "returned; ValueError when it is too short or shares memory with codes.\n\n"
      "numpy.asarray(answer) makes an array of it.\n\n"
      "Source: IANA HTTP Status Code Registry; RFC 9110, section 15\n\n"
      ">>> from array import array\n"
      ">>> [word & httpstatus.FLAG_RETRYABLE != 0 for word in httpstatus.bulk_flags(array('H', [503, 404]))]\n"
      "[True, False]" },
    { "bulk_histogram", (PyCFunction)(void (*)(void))hs_py_bulk_histogram, METH_VARARGS | METH_KEYWORDS,
      "bulk_histogram(codes, out=None)\n--\n\n"
      "How often each status code occurs: a memoryview of 1001 integers of eight bytes, by code.\n\n"
      "The item of 0..999 is the count of that number, the item BULK_OTHER (1000) that of all "
      "others.\n\n" HS_PY_CODES_DOC
      "out is None or a writable buffer of at least 1001 integers of eight bytes, to which counts are added and which\n"
      "is returned; ValueError when it is too short or shares memory with codes.\n\n"
      "Source: this library\n\n"
      ">>> from array import array\n"
      ">>> httpstatus.bulk_histogram(array('H', [200, 404, 200]))[200]\n"
      "2" },
    { "bulk_parse", hs_py_bulk_parse, METH_O,
      "bulk_parse(text, /)\n--\n\n"
      "The status codes of a text, as curl -w '%{http_code}\\n' writes them: a memoryview of integers of two bytes.\n\n"
      "text is str, or bytes and its like. Words stand between blanks, tabs, commas, CR and LF; one of exactly three\n"
      "ASCII digits is its number, any other is 0.\n\n"
      "Source: RFC 9112, section 4, for the three digits; the separators are those of log tools\n\n"
      ">>> list(httpstatus.bulk_parse('200\\n404\\nfailed\\n'))\n"
      "[200, 404, 0]" },
    { NULL, NULL, 0, NULL },
};

int hs_py_bulk_init(PyObject *module)
{
    return PyModule_AddFunctions(module, functions);
}
