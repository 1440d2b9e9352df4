/* SPDX-License-Identifier: MIT */
#include "candidates.h"

#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include "log_options.h"
#include "retry_words.h"
#include "vocabulary.h"

#include "httpstatus.h"

enum { TEXT_BYTES = 256, CLASS_LEAST = 1, CLASS_MOST = 5, CODES_OF_A_CLASS = 100 };

void candidate(const struct candidates *to, const char *text, const char *about)
{
    if (strncmp(text, to->prefix, strlen(to->prefix)) == 0) {
        printf("%s%s%s%s\n", to->lead, text, about != NULL ? "\t" : "", about != NULL ? about : "");
    }
}

/* The phrase, and whose it is when it is not IANA's. */
static void describe(char out[TEXT_BYTES], const httpstatus_entry *entry)
{
    const char *reason = httpstatus_entry_reason(entry);
    int vendor = httpstatus_entry_vendor(entry);
    if (reason == NULL) {
        snprintf(out, TEXT_BYTES, "%s", httpstatus_state_name(httpstatus_entry_state(entry)));
    } else if (vendor == HTTPSTATUS_VENDOR_IANA) {
        snprintf(out, TEXT_BYTES, "%s", reason);
    } else {
        snprintf(out, TEXT_BYTES, "%s (%s)", reason, httpstatus_vendor_name(vendor));
    }
}

/* Each number once, by its first meaning; with an @ each vendor's. */
void candidates_codes(struct candidates *to)
{
    bool with_vendor = strchr(to->prefix, '@') != NULL;
    int last = 0;
    for (const httpstatus_entry *e = httpstatus_first(); e != NULL; e = httpstatus_next(e)) {
        char text[TEXT_BYTES], about[TEXT_BYTES];
        int code = httpstatus_entry_code(e);
        describe(about, e);
        snprintf(text, sizeof text, with_vendor ? "%d@%s" : "%d", code,
                 httpstatus_vendor_name(httpstatus_entry_vendor(e)));
        if (with_vendor || code != last) {
            candidate(to, text, about);
        }
        last = code;
    }
}

void candidates_of_list(struct candidates *to)
{
    for (int class = CLASS_LEAST; class <= CLASS_MOST; class ++) {
        char text[TEXT_BYTES];
        snprintf(text, sizeof text, "%dxx", class);
        candidate(to, text, httpstatus_class_name(class * CODES_OF_A_CLASS));
    }
    candidates_vendors(to);
    candidates_codes(to);
}

void candidates_policies(struct candidates *to)
{
    for (int i = 0; httpstatus_retry_policy_name(i) != NULL; i++) {
        candidate(to, httpstatus_retry_policy_name(i), httpstatus_retry_policy_about(i));
    }
}

void candidates_presets(struct candidates *to)
{
    for (int i = 0; httpstatus_cache_preset_name(i) != NULL; i++) {
        candidate(to, httpstatus_cache_preset_name(i), httpstatus_cache_preset_about(i));
    }
}

void candidates_vendors(struct candidates *to)
{
    for (int vendor = 1; vendor <= VOCABULARY_MAX; vendor++) {
        if (httpstatus_vendor_name(vendor) != NULL) {
            candidate(to, httpstatus_vendor_name(vendor), httpstatus_vendor_title(vendor));
        }
    }
}

void candidates_states(struct candidates *to)
{
    /* Behind the last the name is that of none. */
    for (int state = 1; httpstatus_state_from_text(httpstatus_state_name(state), HTTPSTATUS_NTS) == state; state++) {
        candidate(to, httpstatus_state_name(state), NULL);
    }
}

void candidates_methods(struct candidates *to)
{
    for (int method = 1; method <= VOCABULARY_MAX; method++) {
        if (httpstatus_method_name(method) != NULL && httpstatus_method_is_sendable(method)) {
            bool safe = httpstatus_method_is_safe(method), idempotent = httpstatus_method_is_idempotent(method);
            candidate(to, httpstatus_method_name(method), safe ? "safe" : idempotent ? "idempotent" : NULL);
        }
    }
}

static void candidates_words(const struct candidates *to, const struct word *words)
{
    for (; words->word != NULL; words++) {
        candidate(to, words->word, NULL);
    }
}

void candidates_events(struct candidates *to)
{
    candidates_words(to, event_words);
}

void candidates_facts(struct candidates *to)
{
    candidates_words(to, fact_words);
}

void candidates_colors(struct candidates *to)
{
    candidate(to, "auto", "on a terminal");
    candidate(to, "always", NULL);
    candidate(to, "never", NULL);
}

void candidates_logs(struct candidates *to)
{
    for (int format = HTTPSTATUS_SCAN_NCSA; format <= HTTPSTATUS_SCAN_FIELD; format++) {
        candidate(to, log_format_word(format), NULL);
    }
}

void candidates_periods(struct candidates *to)
{
    candidate(to, "minute", NULL);
    candidate(to, "hour", NULL);
}

void candidates_annotations(struct candidates *to)
{
    for (const struct annotation *each = annotations; each->name != NULL; each++) {
        candidate(to, each->name, each->about);
    }
}

void candidates_files(struct candidates *to)
{
    to->files = true;
}
