/* SPDX-License-Identifier: MIT */
#include "report.h"

#include "json.h"
#include "line.h"
#include "output.h"

static const char *const columns[] = { "code",      "substatus",   "reason",   "meaning", "vendor",  "state",
                                       "class",     "name",        "spec",     "url",     "aliases", "registered",
                                       "effective", "description", "scenario", NULL };

struct report report_open(const struct options *options)
{
    struct report opened = { .format = options->format };
    switch (options->format) {
    case FORMAT_HUMAN:
        opened.color = options->color;
        break;
    case FORMAT_TSV:
        tsv_header(columns);
        break;
    case FORMAT_JSON:
        opened.document = json_array();
        break;
    default:
        break;
    }
    return opened;
}

static void write_tsv(const struct subject *about, const httpstatus_entry *entry, const httpstatus_substatus *row)
{
    json_t *o = json_status(about, entry);
    if (about->substatus != NO_SUBSTATUS) {
        json_put(o, "substatus", json_integer(about->substatus));
        json_put(o, "meaning", json_text(httpstatus_substatus_meaning(row)));
    }
    tsv_row(columns, o);
    json_decref(o);
}

static void write_meaning(const struct report *report, const struct subject *about, const httpstatus_entry *entry,
                          const httpstatus_substatus *row)
{
    if (report->format == FORMAT_TSV) {
        write_tsv(about, entry, row);
    } else {
        write_line(about, entry, row, report->color);
    }
}

void report_subject(struct report *report, const struct subject *about)
{
    report->results++;
    if (report->format == FORMAT_JSON) {
        json_add(report->document, json_subject(about));
        return;
    }
    const httpstatus_substatus *row = httpstatus_substatus_find(about->code, about->substatus);
    if (about->entry == NULL || about->substatus != NO_SUBSTATUS) {
        do {
            write_meaning(report, about, about->entry, row);
            row = httpstatus_substatus_next(row);
        } while (row != NULL);
        return;
    }
    for (const httpstatus_entry *e = subject_first_meaning(about); e != NULL; e = subject_next_meaning(about, e)) {
        if (subject_shows(about, e)) {
            write_meaning(report, about, e, NULL);
        }
    }
}

void report_entry(struct report *report, const httpstatus_entry *entry)
{
    struct subject about = subject_of_entry(entry);
    report->results++;
    if (report->format == FORMAT_JSON) {
        json_add(report->document, json_status(&about, entry));
    } else {
        write_meaning(report, &about, entry, NULL);
    }
}

void report_close(struct report *report)
{
    if (report->document != NULL) {
        write_json(report->document);
    }
}
