/* SPDX-License-Identifier: MIT */
#include <stdlib.h>
#include <string.h>

#include "calls.h"
#include "exact.h"
#include "httpstatus.h"

/* What a reader must not touch when it fails. */
enum { UNTOUCHED = -77 };

/* Adds the error and says whether there was one; outputs that were touched count as a wrong answer. */
static bool failed(int error, int output, values *out)
{
    if (error == HTTPSTATUS_E_NONE) {
        return false;
    }
    values_add_error(out, error);
    if (output != UNTOUCHED) {
        values_add_string(out, "the output was touched");
    }
    return true;
}

static void read_code(const value *text, values *out)
{
    int code = UNTOUCHED;
    if (!failed(httpstatus_code_parse(text->text, text->n, &code), code, out)) {
        values_add_integer(out, code);
    }
}

static void read_substatus(const value *text, values *out)
{
    int code = UNTOUCHED, sub = UNTOUCHED;
    int error = httpstatus_substatus_parse(text->text, text->n, &code, &sub);
    if (!failed(error, code != UNTOUCHED ? code : sub, out)) {
        values_add_integer(out, code);
        values_add_integer(out, sub);
    }
}

static void read_statusline(int (*reader)(const char *, size_t, httpstatus_statusline *), const value *text,
                            values *out)
{
    httpstatus_statusline line = HTTPSTATUS_STATUSLINE_INIT;
    line.code = UNTOUCHED;
    if (!failed(reader(text->text, text->n, &line), line.code, out)) {
        values_add_integer(out, line.major);
        values_add_integer(out, line.minor);
        values_add_integer(out, line.code);
        values_add_text(out, text->text + line.reason_offset, (size_t)line.reason_bytes);
        values_add_integer(out, line.forgiven);
    }
}

static void write_statusline(const values *in, values *out)
{
    int version = as_int(&in->at[0]), code = as_int(&in->at[1]);
    const value *reason = &in->at[2];
    size_t need = httpstatus_statusline_format(NULL, 0, version, code, reason->text, reason->n);
    char *line = need_memory(need + 1);
    size_t written = httpstatus_statusline_format(line, need + 1, version, code, reason->text, reason->n);
    values_add_text(out, written != 0 ? line : NULL, written);
    free(line);
}

bool reader_call(const char *name, const values *in, values *out)
{
    if (strcmp(name, "statusline_format") == 0 && arguments_are(in, "iiT")) {
        write_statusline(in, out);
        return true;
    }
    if (!arguments_are(in, "t")) {
        return false;
    }
    const value *text = &in->at[0];
    if (strcmp(name, "code_parse") == 0) {
        read_code(text, out);
    } else if (strcmp(name, "substatus_parse") == 0) {
        read_substatus(text, out);
    } else if (strcmp(name, "statusline_parse") == 0) {
        read_statusline(httpstatus_statusline_parse, text, out);
    } else if (strcmp(name, "statusline_parse_lenient") == 0) {
        read_statusline(httpstatus_statusline_parse_lenient, text, out);
    } else {
        return false;
    }
    return true;
}
