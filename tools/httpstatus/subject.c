/* SPDX-License-Identifier: MIT */
#include "subject.h"

#include <string.h>

bool subject_from_code(int code, struct subject *out)
{
    const httpstatus_entry *entry = httpstatus_find_in(code, HTTPSTATUS_VENDOR_ANY);
    /* Numbers above 599 are no status codes, but two vendors send some, and then there is something to say. */
    if (entry == NULL && !httpstatus_is_valid(code)) {
        return false;
    }
    *out = (struct subject){ .code = code, .substatus = NO_SUBSTATUS, .entry = entry };
    return true;
}

struct subject subject_of_entry(const httpstatus_entry *entry)
{
    return (struct subject){
        .code = httpstatus_entry_code(entry),
        .substatus = NO_SUBSTATUS,
        .vendor = httpstatus_entry_vendor(entry),
        .entry = entry,
    };
}

bool subject_from_words(const char *text, size_t len, struct subject *out)
{
    const httpstatus_entry *entry = httpstatus_lookup(text, len);
    if (entry == NULL) {
        return false;
    }
    *out = subject_of_entry(entry);
    out->vendor = HTTPSTATUS_VENDOR_ANY;
    out->words = text;
    out->words_bytes = len;
    return true;
}

static bool from_status_line(const char *text, size_t len, bool needs_protocol, struct subject *out)
{
    httpstatus_statusline line = HTTPSTATUS_STATUSLINE_INIT;
    if (httpstatus_statusline_parse_lenient(text, len, &line) != HTTPSTATUS_E_NONE ||
        (needs_protocol && (line.forgiven & HTTPSTATUS_LENIENCY_NO_VERSION) != 0)) {
        return false;
    }
    return subject_from_code(line.code, out);
}

bool subject_from_head_line(const char *text, size_t len, struct subject *out)
{
    return from_status_line(text, len, true, out);
}

/* Words of neighbour vocabularies that are no names of status codes. */
static bool from_neighbour(const char *text, size_t len, struct subject *out)
{
    int code = 0;
    const char *vocabulary = NULL, *word = NULL;
    int coap = httpstatus_coap_from_text(text, len);
    int proxy_error = httpstatus_proxy_error_find(text, len);
    /* gRPC's numbers would be taken for codes that lack digits. */
    bool number = len != 0 && text[0] >= '0' && text[0] <= '9';
    int grpc = number ? -1 : httpstatus_grpc_from_text(text, len);
    if (coap != 0) {
        vocabulary = "CoAP";
        code = httpstatus_from_coap(coap, 0);
        word = text;
    } else if (proxy_error != HTTPSTATUS_PROXY_ERROR_UNKNOWN) {
        vocabulary = "Proxy-Status";
        code = httpstatus_proxy_error_status(proxy_error);
        word = httpstatus_proxy_error_name(proxy_error);
    } else if (grpc >= 0) {
        vocabulary = "gRPC";
        code = httpstatus_from_grpc(grpc);
        word = httpstatus_grpc_name(grpc);
    }
    if (vocabulary == NULL || !subject_from_code(code, out)) {
        return false;
    }
    out->vocabulary = vocabulary;
    out->words = word;
    out->words_bytes = word == text ? len : strlen(word);
    /* RFC 9209, section 2.3.16: the one error that leaves the choice of the code. */
    out->choice = proxy_error == HTTPSTATUS_PROXY_ERROR_HTTP_REQUEST_ERROR ? "any fitting 4xx" : NULL;
    return true;
}

static bool from_number(const char *text, size_t len, struct subject *out)
{
    int code, sub;
    if (httpstatus_code_parse(text, len, &code) == HTTPSTATUS_E_NONE) {
        return subject_from_code(code, out);
    }
    if (httpstatus_substatus_parse(text, len, &code, &sub) == HTTPSTATUS_E_NONE && subject_from_code(code, out)) {
        out->substatus = sub;
        /* Sub-statuses are IIS's, so no other vendor's meaning of the number can be meant. */
        const httpstatus_entry *iis = httpstatus_find_in(code, HTTPSTATUS_VENDOR_IIS);
        out->entry = iis != NULL ? iis : httpstatus_find(code);
        return true;
    }
    return false;
}

static bool read_without_vendor(const char *text, size_t len, struct subject *out)
{
    return from_number(text, len, out) || from_status_line(text, len, false, out) ||
           subject_from_words(text, len, out) || from_neighbour(text, len, out);
}

const char *vendor_part(const char *text, size_t len)
{
    for (const char *at = text + len; at != text; at--) {
        if (at[-1] == '@') {
            return at;
        }
    }
    return NULL;
}

enum subject_found subject_read(const char *text, size_t len, struct subject *out)
{
    if (read_without_vendor(text, len, out)) {
        return SUBJECT_FOUND;
    }
    const char *vendor_text = vendor_part(text, len);
    if (vendor_text == NULL || !read_without_vendor(text, (size_t)(vendor_text - text) - 1, out)) {
        return SUBJECT_UNKNOWN;
    }
    int vendor = httpstatus_vendor_by_name(vendor_text, (size_t)(text + len - vendor_text));
    if (vendor == HTTPSTATUS_VENDOR_ANY) {
        return SUBJECT_UNKNOWN_VENDOR;
    }
    /* The same phrase may stand for another number at this vendor: unauthorized@aws-elb is 561. */
    for (const httpstatus_entry *e = subject_first_meaning(out); e != NULL; e = subject_next_meaning(out, e)) {
        if (httpstatus_entry_vendor(e) == vendor) {
            out->code = httpstatus_entry_code(e);
            break;
        }
    }
    out->vendor = vendor;
    out->words = NULL;
    out->vocabulary = NULL;
    out->choice = NULL;
    const httpstatus_entry *own = httpstatus_find_in(out->code, vendor);
    out->entry = own != NULL ? own : httpstatus_find(out->code);
    return SUBJECT_FOUND;
}

/* Words of another vocabulary stand for the number alone. */
static bool by_words(const struct subject *about)
{
    return about->words != NULL && about->vocabulary == NULL;
}

const httpstatus_entry *subject_first_meaning(const struct subject *about)
{
    return by_words(about) ? httpstatus_lookup(about->words, about->words_bytes)
                           : httpstatus_find_in(about->code, HTTPSTATUS_VENDOR_ANY);
}

const httpstatus_entry *subject_next_meaning(const struct subject *about, const httpstatus_entry *entry)
{
    if (by_words(about)) {
        return httpstatus_lookup_next(about->words, about->words_bytes, entry);
    }
    const httpstatus_entry *next = httpstatus_next(entry);
    return httpstatus_entry_code(next) == about->code ? next : NULL;
}

bool subject_shows(const struct subject *about, const httpstatus_entry *entry)
{
    if (entry == about->entry) {
        return true;
    }
    /* Where IANA is silent and nobody was asked for, no vendor comes before another. */
    return about->vendor == HTTPSTATUS_VENDOR_ANY && about->entry != NULL &&
           httpstatus_entry_vendor(about->entry) != HTTPSTATUS_VENDOR_IANA;
}
