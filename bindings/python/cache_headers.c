/* SPDX-License-Identifier: MIT */
#include "cache_support.h"

static int hs_py_pair_append(PyObject *list, const hs_py_line *line)
{
    return hs_py_list_take(list, PyTuple_Pack(2, line->name_object, line->value_object));
}

/* The lines as the objects that were given, without those that have one of the flags or a name in the set. */
static PyObject *hs_py_lines_list(const hs_py_lines *lines, uint32_t dropped, PyObject *names)
{
    PyObject *list = PyList_New(0);
    size_t i;

    for (i = 0; list != NULL && i < lines->count; i++) {
        const hs_py_line *line = &lines->line[i];
        int named = (line->flags & dropped) != 0 ? 1 : hs_py_names_have(names, line);
        if (named < 0 || (named == 0 && hs_py_pair_append(list, line) < 0)) {
            Py_CLEAR(list);
        }
    }
    return list;
}

/* A text of our own, of the type that the caller's names have. */
static PyObject *hs_py_made(const hs_py_lines *lines, const char *text)
{
    int is_bytes = lines->count > 0 && !PyUnicode_Check(lines->line[0].name_object);

    return is_bytes ? PyBytes_FromString(text) : PyUnicode_FromString(text);
}

/* Takes the value. */
static int hs_py_field_append(PyObject *list, const hs_py_lines *lines, const char *name, PyObject *value)
{
    PyObject *name_object = hs_py_made(lines, name);
    int result = -1;

    if (name_object != NULL && value != NULL) {
        result = hs_py_list_take(list, PyTuple_Pack(2, name_object, value));
    }
    Py_XDECREF(name_object);
    Py_XDECREF(value);
    return result;
}

static int hs_py_listed_add(PyObject *names, const hs_py_text *value, uint32_t directive)
{
    size_t pos = 0, at, n;

    while (httpstatus_cache_control_name_next(value->data, value->len, directive, &pos, &at, &n)) {
        if (hs_py_names_add(names, value->data + at, n) < 0) {
            return -1;
        }
    }
    return 0;
}

/* Names that no-cache="..." and, in a shared cache, private="..." list in the field that counts. */
static int hs_py_names_add_listed(PyObject *names, const hs_py_lines *lines, const hs_py_cache_settings *settings)
{
    httpstatus_cache_control cc = HTTPSTATUS_CACHE_CONTROL_INIT;
    hs_py_text target = HS_PY_TEXT_INIT;
    int targeted = hs_py_targeted(lines, NULL, settings, &cc, &target);
    int shared = (settings->options.flags & HTTPSTATUS_CACHE_SHARED) != 0;
    size_t i;

    for (i = 0; targeted >= 0 && i < lines->count; i++) {
        const hs_py_line *line = &lines->line[i];
        int counts = targeted ? hs_py_same_name(&line->name, &target) : line->field == HTTPSTATUS_FIELD_CACHE_CONTROL;
        if (counts && (hs_py_listed_add(names, &line->value, HTTPSTATUS_CC_NO_CACHE) < 0 ||
                       (shared && hs_py_listed_add(names, &line->value, HTTPSTATUS_CC_PRIVATE) < 0))) {
            return -1;
        }
    }
    return targeted < 0 ? -1 : 0;
}

/* Whatever lists Vary, it stays: a stored response without it would answer every request. */
static int hs_py_names_spare_vary(PyObject *names)
{
    PyObject *vary = PyBytes_FromString("vary");
    int result = vary == NULL ? -1 : PySet_Discard(names, vary);

    Py_XDECREF(vary);
    return result < 0 ? -1 : 0;
}

/* The fields that a cache keeps (RFC 9111, section 3.1). */
static PyObject *hs_py_kept(const hs_py_lines *lines, const hs_py_cache_settings *settings)
{
    PyObject *names = PySet_New(NULL);
    PyObject *list = NULL;

    if (names != NULL && hs_py_names_add_connection(names, lines) == 0 &&
        hs_py_names_add_listed(names, lines, settings) == 0 && hs_py_names_spare_vary(names) == 0) {
        list = hs_py_lines_list(lines, HTTPSTATUS_FIELD_NOT_STORED, names);
    }
    Py_XDECREF(names);
    return list;
}

/* Copies the lines that have none of the flags and no name in the set; the copies share what the originals hold. */
static int hs_py_lines_share(hs_py_lines *out, const hs_py_lines *lines, uint32_t dropped, PyObject *names)
{
    size_t i;

    for (i = 0; i < lines->count; i++) {
        int named = (lines->line[i].flags & dropped) != 0 ? 1 : hs_py_names_have(names, &lines->line[i]);
        if (named < 0) {
            return -1;
        }
        if (named == 0) {
            out->line[out->count++] = lines->line[i];
        }
    }
    return 0;
}

/* What goes of the stored fields: those that the received response has, Age, and Date when it gets a new one. */
static PyObject *hs_py_replaced(const hs_py_lines *received, PyObject *connection, int new_date)
{
    PyObject *names = PySet_New(NULL);
    size_t i;

    for (i = 0; names != NULL && i < received->count; i++) {
        const hs_py_line *line = &received->line[i];
        int listed = (line->flags & HTTPSTATUS_FIELD_NOT_UPDATED) != 0 ? 1 : hs_py_names_have(connection, line);
        if (listed < 0 || (listed == 0 && hs_py_names_add(names, line->name.data, line->name.len) < 0)) {
            Py_CLEAR(names);
        }
    }
    if (names != NULL &&
        (hs_py_names_add(names, "age", 3) < 0 || (new_date && hs_py_names_add(names, "date", 4) < 0))) {
        Py_CLEAR(names);
    }
    return names;
}

PyObject *hs_py_merged_headers(const hs_py_lines *stored, const hs_py_lines *received, const int64_t *response_time_s,
                               const hs_py_cache_settings *settings)
{
    char date[sizeof "Sun, 06 Nov 1994 08:49:37 GMT"];
    int new_date = response_time_s != NULL && hs_py_line_of(received, HTTPSTATUS_FIELD_DATE) == NULL &&
                   httpstatus_date_format(date, sizeof date, *response_time_s) != 0;
    hs_py_lines merged = HS_PY_LINES_INIT;
    const hs_py_lines *like = stored->count > 0 ? stored : received;
    PyObject *connection = PySet_New(NULL), *replaced = NULL, *list = NULL;

    merged.line = PyMem_Calloc(stored->count + received->count + 1, sizeof *merged.line);
    if (merged.line == NULL) {
        PyErr_NoMemory();
    } else if (connection != NULL && hs_py_names_add_connection(connection, received) == 0 &&
               hs_py_names_spare_vary(connection) == 0) {
        replaced = hs_py_replaced(received, connection, new_date);
    }
    if (replaced != NULL && hs_py_lines_share(&merged, stored, 0, replaced) == 0 &&
        hs_py_lines_share(&merged, received, HTTPSTATUS_FIELD_NOT_UPDATED, connection) == 0) {
        list = hs_py_kept(&merged, settings);
    }
    if (list != NULL && new_date && hs_py_field_append(list, like, "Date", hs_py_made(like, date)) < 0) {
        Py_CLEAR(list);
    }
    PyMem_Free(merged.line);
    Py_XDECREF(replaced);
    Py_XDECREF(connection);
    return list;
}

static PyObject *hs_py_forward_headers(PyObject *module, PyObject *args, PyObject *keywords)
{
    static char *names[] = { "headers", NULL };
    hs_py_lines lines = HS_PY_LINES_INIT;
    PyObject *headers, *connection = NULL, *list = NULL;

    (void)module;
    if (!PyArg_ParseTupleAndKeywords(args, keywords, "O:forward_headers", names, &headers)) {
        return NULL;
    }
    if (hs_py_lines_get(headers, "forward_headers() argument 'headers'", &lines) == 0) {
        connection = PySet_New(NULL);
    }
    if (connection != NULL && hs_py_names_add_connection(connection, &lines) == 0) {
        list = hs_py_lines_list(&lines, HTTPSTATUS_FIELD_NOT_STORED, connection);
    }
    Py_XDECREF(connection);
    hs_py_lines_release(&lines);
    return list;
}

static PyObject *hs_py_cache_stored_headers(PyObject *module, PyObject *args, PyObject *keywords)
{
    static char *names[] = { "response_headers", "options", NULL };
    hs_py_cache_settings settings = HS_PY_CACHE_SETTINGS_INIT;
    hs_py_lines lines = HS_PY_LINES_INIT;
    PyObject *headers, *options = NULL, *list = NULL;

    (void)module;
    if (!PyArg_ParseTupleAndKeywords(args, keywords, "O|O:cache_stored_headers", names, &headers, &options)) {
        return NULL;
    }
    if (hs_py_cache_settings_get(options, "cache_stored_headers() argument 'options'", &settings) == 0 &&
        hs_py_lines_get(headers, "cache_stored_headers() argument 'response_headers'", &lines) == 0) {
        list = hs_py_kept(&lines, &settings);
    }
    hs_py_lines_release(&lines);
    hs_py_cache_settings_release(&settings);
    return list;
}

static PyObject *hs_py_cache_update_headers(PyObject *module, PyObject *args, PyObject *keywords)
{
    static char *names[] = { "stored_headers", "received_headers", "response_time_s", NULL };
    hs_py_cache_settings settings = HS_PY_CACHE_SETTINGS_INIT;
    hs_py_lines stored = HS_PY_LINES_INIT, received = HS_PY_LINES_INIT;
    PyObject *stored_object, *received_object, *time_object = Py_None, *list = NULL;
    int64_t time_s;

    (void)module;
    if (!PyArg_ParseTupleAndKeywords(args, keywords, "OO|O:cache_update_headers", names, &stored_object,
                                     &received_object, &time_object) ||
        (time_object != Py_None &&
         hs_py_time_s(time_object, "cache_update_headers() argument 'response_time_s'", &time_s) < 0)) {
        return NULL;
    }
    /* Without options the cache is a shared one, as everywhere. */
    if (hs_py_cache_settings_get(NULL, "", &settings) == 0 &&
        hs_py_lines_get(stored_object, "cache_update_headers() argument 'stored_headers'", &stored) == 0 &&
        hs_py_lines_get(received_object, "cache_update_headers() argument 'received_headers'", &received) == 0) {
        list = hs_py_merged_headers(&stored, &received, time_object == Py_None ? NULL : &time_s, &settings);
    }
    hs_py_lines_release(&stored);
    hs_py_lines_release(&received);
    hs_py_cache_settings_release(&settings);
    return list;
}

/* The stored field when its value can be used as a validator. */
static const hs_py_line *hs_py_validator(const hs_py_lines *stored, int field, uint32_t has)
{
    const hs_py_line *line = hs_py_line_of(stored, field);
    httpstatus_cache_facts facts = HTTPSTATUS_CACHE_FACTS_INIT;

    if (line != NULL) {
        httpstatus_cache_facts_field(&facts, HTTPSTATUS_SIDE_RESPONSE, line->name.data, line->name.len,
                                     line->value.data, line->value.len, 0);
    }
    return (facts.known & has) != 0 ? line : NULL;
}

static PyObject *hs_py_conditional(const hs_py_lines *request, const hs_py_lines *stored)
{
    /* A request for a range is passed on as it is: what comes back is no answer about the whole. */
    int whole = hs_py_line_of(request, HTTPSTATUS_FIELD_RANGE) == NULL;
    const hs_py_line *etag = whole ? hs_py_validator(stored, HTTPSTATUS_FIELD_ETAG, HTTPSTATUS_CACHE_HAS_ETAG) : NULL;
    const hs_py_line *modified =
        whole ? hs_py_validator(stored, HTTPSTATUS_FIELD_LAST_MODIFIED, HTTPSTATUS_CACHE_HAS_LAST_MODIFIED) : NULL;
    uint32_t dropped = HTTPSTATUS_FIELD_NOT_STORED;
    PyObject *connection = PySet_New(NULL), *list = NULL;

    if (etag != NULL || modified != NULL) {
        dropped |= HTTPSTATUS_FIELD_CONDITION;
    }
    if (connection != NULL && hs_py_names_add_connection(connection, request) == 0) {
        list = hs_py_lines_list(request, dropped, connection);
    }
    if (list != NULL && etag != NULL) {
        Py_INCREF(etag->value_object);
        if (hs_py_field_append(list, request, "If-None-Match", etag->value_object) < 0) {
            Py_CLEAR(list);
        }
    }
    if (list != NULL && modified != NULL) {
        Py_INCREF(modified->value_object);
        if (hs_py_field_append(list, request, "If-Modified-Since", modified->value_object) < 0) {
            Py_CLEAR(list);
        }
    }
    Py_XDECREF(connection);
    return list;
}

static PyObject *hs_py_cache_validation_headers(PyObject *module, PyObject *args, PyObject *keywords)
{
    static char *names[] = { "request_headers", "stored_headers", NULL };
    hs_py_lines request = HS_PY_LINES_INIT, stored = HS_PY_LINES_INIT;
    PyObject *request_object, *stored_object, *list = NULL;

    (void)module;
    if (!PyArg_ParseTupleAndKeywords(args, keywords, "OO:cache_validation_headers", names, &request_object,
                                     &stored_object)) {
        return NULL;
    }
    if (hs_py_lines_get(request_object, "cache_validation_headers() argument 'request_headers'", &request) == 0 &&
        hs_py_lines_get(stored_object, "cache_validation_headers() argument 'stored_headers'", &stored) == 0) {
        list = hs_py_conditional(&request, &stored);
    }
    hs_py_lines_release(&request);
    hs_py_lines_release(&stored);
    return list;
}

static PyMethodDef functions[] = {
    { "forward_headers", (PyCFunction)(void (*)(void))hs_py_forward_headers, METH_VARARGS | METH_KEYWORDS,
      "forward_headers(headers)\n--\n\n"
      "A message's fields without those of one connection and of one proxy, as a list of (name, value).\n\n"
      "headers is a mapping, or an iterable of (name, value) pairs, of str or bytes; the list holds the same objects.\n"
      "Left out are Connection and what it lists, Keep-Alive, Proxy-Connection, TE, Trailer, Transfer-Encoding,\n"
      "Upgrade, Proxy-Authenticate, Proxy-Authentication-Info and Proxy-Authorization. Raises ValueError for a str\n"
      "that is not latin-1.\n\n"
      "Source: RFC 9110, section 7.6.1; RFC 9111, section 3.1\n\n"
      ">>> httpstatus.forward_headers([('Connection', 'close, X-Hop'), ('X-Hop', '1'), ('ETag', '\"a\"')])\n"
      "[('ETag', '\"a\"')]" },
    { "cache_stored_headers", (PyCFunction)(void (*)(void))hs_py_cache_stored_headers, METH_VARARGS | METH_KEYWORDS,
      "cache_stored_headers(response_headers, options=None)\n--\n\n"
      "The fields of a response that a cache keeps, as a list of (name, value).\n\n"
      "Left out is what forward_headers() leaves out, and the fields that no-cache=\"...\" and, in a shared cache,\n"
      "private=\"...\" name, in Cache-Control or in the targeted field that stands for it. response_headers is a\n"
      "mapping, or an iterable of (name, value) pairs, of str (latin-1) or bytes; the list holds the same objects.\n"
      "options is a CacheOptions, the name of a preset, or None for 'rfc-shared'. Date is not added.\n\n"
      "Source: RFC 9111, sections 3.1, 5.2.2.4 and 5.2.2.7; RFC 9213, section 2.2\n\n"
      ">>> fields = {'Cache-Control': 'max-age=60, no-cache=\"Set-Cookie\"', 'Set-Cookie': 'a=1'}\n"
      ">>> httpstatus.cache_stored_headers(fields)\n"
      "[('Cache-Control', 'max-age=60, no-cache=\"Set-Cookie\"')]" },
    { "cache_update_headers", (PyCFunction)(void (*)(void))hs_py_cache_update_headers, METH_VARARGS | METH_KEYWORDS,
      "cache_update_headers(stored_headers, received_headers, response_time_s=None)\n--\n\n"
      "The fields of a stored response that a 304, or an answer to HEAD, has freshened, as a list of (name, value).\n\n"
      "Every received field takes the place of the stored one or is added, but those of one connection or proxy,\n"
      "Content-Length and Content-Range. A stored Age goes. When none is received, Date becomes response_time_s, the\n"
      "time of receipt in seconds since 1970-01-01T00:00:00Z, int or float; None leaves Date as it is. Fields that "
      "the\n"
      "merged Cache-Control names in no-cache=\"...\" and private=\"...\" are left out, as in a shared cache; the\n"
      "headers that cache_on_validation() gives are merged with its options. Both arguments are mappings, or "
      "iterables\n"
      "of (name, value) pairs, of str (latin-1) or bytes; the list holds the same objects.\n\n"
      "Source: RFC 9111, section 3.2; RFC 9110, section 6.6.1\n\n"
      ">>> stored = {'Age': '5', 'ETag': '\"a\"', 'X': '1', 'Content-Length': '3'}\n"
      ">>> httpstatus.cache_update_headers(stored, {'X': '2', 'Content-Length': '0'}, 784111777)\n"
      "[('ETag', '\"a\"'), ('Content-Length', '3'), ('X', '2'), ('Date', 'Sun, 06 Nov 1994 08:49:37 GMT')]" },
    { "cache_validation_headers", (PyCFunction)(void (*)(void))hs_py_cache_validation_headers,
      METH_VARARGS | METH_KEYWORDS,
      "cache_validation_headers(request_headers, stored_headers)\n--\n\n"
      "The fields of the request that asks the origin whether a stored response still holds.\n\n"
      "The client's fields without those of one connection and of one proxy. Its conditions give way to If-None-Match\n"
      "with the stored ETag and If-Modified-Since with the stored Last-Modified, as far as they exist and can be "
      "read;\n"
      "with neither of them, and in a request with Range, the client's conditions stay. Both arguments are mappings, "
      "or iterables of (name, value)\n"
      "pairs, of str (latin-1) or bytes; the list of (name, value) holds the same objects.\n\n"
      "Source: RFC 9111, section 4.3.1; RFC 9110, section 7.6.1\n\n"
      ">>> httpstatus.cache_validation_headers({'Host': 'a', 'If-None-Match': '\"old\"'}, {'ETag': '\"new\"'})\n"
      "[('Host', 'a'), ('If-None-Match', '\"new\"')]" },
    { NULL, NULL, 0, NULL },
};

int hs_py_cache_headers_init(PyObject *module)
{
    return PyModule_AddFunctions(module, functions);
}
