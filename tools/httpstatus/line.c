/* SPDX-License-Identifier: MIT */
#include "line.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "output.h"
#include "words.h"

/* Remarks share one pair of brackets. */
static void remark(int *count, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    fputs((*count)++ == 0 ? " (" : "; ", stdout);
    vprintf(format, args);
    va_end(args);
}

static void remark_unregistered(int *count, const struct subject *about)
{
    int effective = httpstatus_effective(about->code);
    remark(count, "not registered: treated as %d %s", effective, httpstatus_reason(effective));
}

static void remark_state(int *count, const httpstatus_entry *entry)
{
    int state = httpstatus_entry_state(entry);
    const char *source = httpstatus_entry_source(entry);
    switch (state) {
    case HTTPSTATUS_STATE_UNUSED:
        /* The document is enough here; explain names the section. */
        remark(count, "unused: reserved by %.*s", (int)strcspn(source, ","), source);
        break;
    case HTTPSTATUS_STATE_TEMPORARY:
        remark(count, "temporary: registered until %s", httpstatus_entry_expires(entry));
        break;
    case HTTPSTATUS_STATE_DEPRECATED:
    case HTTPSTATUS_STATE_OBSOLETE:
        remark(count, "%s", httpstatus_state_name(state));
        break;
    default:
        break;
    }
}

static void remark_vendor(int *count, const httpstatus_entry *entry)
{
    int state = httpstatus_entry_state(entry);
    const char *on_wire = on_wire_remark(httpstatus_entry_on_wire(entry));
    int code = httpstatus_entry_code(entry);
    remark(count, "%s", httpstatus_vendor_name(httpstatus_entry_vendor(entry)));
    if (state != HTTPSTATUS_STATE_VENDOR) {
        printf(", %s", httpstatus_state_name(state));
    }
    if (on_wire != NULL) {
        printf(", %s", on_wire);
    }
    if (!httpstatus_is_valid(code)) {
        int effective = httpstatus_effective(code);
        remark(count, "no valid status code: treated as %d %s", effective, httpstatus_reason(effective));
    }
}

static void remark_substatus(int *count, const struct subject *about, const httpstatus_substatus *row)
{
    if (row == NULL) {
        /* IIS logs 0 where there is no sub-status. */
        if (about->substatus != 0) {
            remark(count, "IIS lists no sub-status %d here", about->substatus);
        }
        return;
    }
    const char *version = httpstatus_substatus_version(row);
    const char *state = substate_remark(httpstatus_substatus_state(row));
    bool several = httpstatus_substatus_next(httpstatus_substatus_find(about->code, about->substatus)) != NULL;
    remark(count, "IIS");
    if (several && version != NULL) {
        printf(" %s", version);
    }
    if (state != NULL) {
        printf(", %s", state);
    }
}

/* Words that mean several things: which other numbers they name. */
static void remark_others(int *count, const struct subject *about)
{
    bool first = true;
    for (const httpstatus_entry *e = subject_first_meaning(about); e != NULL; e = subject_next_meaning(about, e)) {
        if (!subject_shows(about, e)) {
            const char *vendor = httpstatus_vendor_name(httpstatus_entry_vendor(e));
            if (first) {
                remark(count, "also %d @%s", httpstatus_entry_code(e), vendor);
            } else {
                printf(", %d @%s", httpstatus_entry_code(e), vendor);
            }
            first = false;
        }
    }
}

void write_code(const struct subject *about, const httpstatus_entry *entry, bool color)
{
    int code = entry != NULL ? httpstatus_entry_code(entry) : about->code;
    color_begin(stdout, color, code);
    printf("%d", code);
    if (about->substatus != NO_SUBSTATUS) {
        printf(".%d", about->substatus);
    }
    color_end(stdout, color);
}

void write_line(const struct subject *about, const httpstatus_entry *entry, const httpstatus_substatus *row, bool color)
{
    const char *reason = httpstatus_entry_reason(entry);
    const char *meaning = httpstatus_substatus_meaning(row);
    int vendor = httpstatus_entry_vendor(entry);
    int remarks = 0;
    write_code(about, entry, color);
    if (reason != NULL) {
        printf(" %s", reason);
    }
    if (meaning != NULL) {
        printf(": %s", meaning);
    }
    if (about->vocabulary != NULL) {
        remark(&remarks, "%s %.*s", about->vocabulary, (int)about->words_bytes, about->words);
        if (about->choice != NULL) {
            remark(&remarks, "%s", about->choice);
        }
    }
    if (entry == NULL) {
        remark_unregistered(&remarks, about);
    } else if (vendor != HTTPSTATUS_VENDOR_IANA) {
        remark_vendor(&remarks, entry);
    } else {
        remark_state(&remarks, entry);
    }
    if (about->substatus != NO_SUBSTATUS) {
        remark_substatus(&remarks, about, row);
    }
    /* Sub-statuses are IIS's own, whosever the code is. */
    bool substatus_of_iis = about->substatus != NO_SUBSTATUS && about->vendor == HTTPSTATUS_VENDOR_IIS;
    if (about->vendor != HTTPSTATUS_VENDOR_ANY && about->vendor != vendor && !substatus_of_iis) {
        remark(&remarks, "%s gives it no meaning of its own", httpstatus_vendor_name(about->vendor));
    }
    if (about->words != NULL && about->vocabulary == NULL) {
        remark_others(&remarks, about);
    }
    puts(remarks != 0 ? ")" : "");
}
