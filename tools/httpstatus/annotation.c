/* SPDX-License-Identifier: MIT */
#include "annotation.h"

#include <stdio.h>
#include <string.h>

#include "retry_words.h"
#include "subject.h"

#include "httpstatus.h"

static const httpstatus_entry *meaning_of(const struct annotated *about)
{
    const httpstatus_entry *entry = httpstatus_find_in(about->code, about->vendor);
    return entry != NULL ? entry : httpstatus_find_in(about->code, HTTPSTATUS_VENDOR_ANY);
}

static void copy(char out[ANNOTATION_BYTES], const char *text)
{
    snprintf(out, ANNOTATION_BYTES, "%s", text != NULL ? text : "");
}

static void write_reason(char out[ANNOTATION_BYTES], const struct annotated *about)
{
    const char *reason = httpstatus_entry_reason(meaning_of(about));
    const httpstatus_substatus *row = httpstatus_substatus_find(about->code, about->substatus);
    copy(out, reason);
    /* IIS gives some numbers several meanings, by version: none of them is certain. */
    if (reason != NULL && row != NULL && httpstatus_substatus_next(row) == NULL) {
        snprintf(out, ANNOTATION_BYTES, "%s: %s", reason, httpstatus_substatus_meaning(row));
    }
}

static void write_name(char out[ANNOTATION_BYTES], const struct annotated *about)
{
    copy(out, httpstatus_entry_name(meaning_of(about)));
}

static void write_class(char out[ANNOTATION_BYTES], const struct annotated *about)
{
    copy(out, httpstatus_is_valid(about->code) ? httpstatus_class_name(about->code) : NULL);
}

static void write_effective(char out[ANNOTATION_BYTES], const struct annotated *about)
{
    snprintf(out, ANNOTATION_BYTES, "%d", httpstatus_effective(about->code));
}

static void write_vendor(char out[ANNOTATION_BYTES], const struct annotated *about)
{
    copy(out, httpstatus_vendor_name(httpstatus_entry_vendor(meaning_of(about))));
}

static void write_state(char out[ANNOTATION_BYTES], const struct annotated *about)
{
    const httpstatus_entry *entry = meaning_of(about);
    copy(out, entry != NULL ? httpstatus_state_name(httpstatus_entry_state(entry)) : NULL);
}

static void write_spec(char out[ANNOTATION_BYTES], const struct annotated *about)
{
    copy(out, httpstatus_entry_source(meaning_of(about)));
}

static void write_retry(char out[ANNOTATION_BYTES], const struct annotated *about)
{
    copy(out, word_of(rule_words, (uint32_t)httpstatus_retry_rule(about->code)));
}

static void write_cache(char out[ANNOTATION_BYTES], const struct annotated *about)
{
    copy(out,
         httpstatus_is_valid(about->code) ? httpstatus_cacheability_name(httpstatus_cache_rule(about->code)) : NULL);
}

static void write_grpc(char out[ANNOTATION_BYTES], const struct annotated *about)
{
    copy(out, httpstatus_grpc_name(httpstatus_to_grpc(about->code)));
}

const struct annotation annotations[] = {
    { "reason", "the reason phrase, and what an IIS sub-status means", write_reason },
    { "name", "the constant, without HTTPSTATUS_", write_name },
    { "class", "informational to server_error", write_class },
    { "effective", "what an unregistered code is treated as", write_effective },
    { "vendor", "whose meaning the number has", write_vendor },
    { "state", "registered, temporary, vendor ...", write_state },
    { "spec", "the section that defines it", write_spec },
    { "retry", "what kind of repeat it allows", write_retry },
    { "cache", "whether it may be stored", write_cache },
    { "grpc", "the gRPC status", write_grpc },
    { NULL, NULL, NULL },
};

const struct annotation *annotation_named(const char *name)
{
    const struct annotation *each = annotations;
    while (each->name != NULL && strcmp(name, each->name) != 0) {
        each++;
    }
    return each->name != NULL ? each : NULL;
}
