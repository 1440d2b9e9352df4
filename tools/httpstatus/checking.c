/* SPDX-License-Identifier: MIT */
#include "checking.h"

#include <stdio.h>
#include <stdlib.h>

#include "json.h"
#include "output.h"

enum { DIRECTIVE_BITS = 32, DIRECTIVES_BYTES = 512, VERSION_LEAST = 9, VERSION_MOST = 30 };

static const char *const columns[] = { "code", "level", "why", "field", "directives", "text", "source", "lines", NULL };

static void feed(httpstatus_response_facts *facts, const struct field_list *list)
{
    for (size_t i = 0; list != NULL && i < list->count; i++) {
        size_t len;
        const char *value = field_value(&list->lines[i], &len);
        httpstatus_response_facts_field(facts, list->lines[i].text, list->lines[i].name_bytes, value, len);
    }
}

struct checking checking_make(int code, int method, int version, const struct field_list *head,
                              const struct field_list *more)
{
    struct checking made = { .facts = HTTPSTATUS_RESPONSE_FACTS_INIT,
                             .findings = HTTPSTATUS_RESPONSE_FINDINGS_INIT,
                             .head = head,
                             .more = more };
    made.facts.code = code;
    made.facts.method = method;
    if (version >= VERSION_LEAST && version <= VERSION_MOST) {
        made.facts.version = version;
        made.facts.known |= HTTPSTATUS_RESPONSE_VERSION;
    }
    feed(&made.facts, head);
    feed(&made.facts, more);
    /* The facts were put together so that the library has nothing to refuse. */
    httpstatus_response_check(&made.facts, &made.findings);
    return made;
}

static void add_lines(json_t *lines, const struct field_list *list, int field)
{
    for (size_t i = 0; list != NULL && i < list->count; i++) {
        const struct field_line *line = &list->lines[i];
        if (httpstatus_field_from_text(line->text, line->name_bytes) == field) {
            char *shown = field_line_shown(line);
            json_add(lines, json_text(shown));
            free(shown);
        }
    }
}

/* The lines of the field that a finding is about; none when the field is missing, or it is about no field. */
static json_t *json_lines(const struct checking *checking, int field)
{
    json_t *lines = json_array();
    if (field != 0) {
        add_lines(lines, checking->head, field);
        add_lines(lines, checking->more, field);
    }
    return lines;
}

static json_t *json_directives(uint32_t directives)
{
    json_t *names = json_array();
    for (int bit = 0; bit < DIRECTIVE_BITS; bit++) {
        const char *name = httpstatus_cc_name(directives & UINT32_C(1) << bit);
        if (name != NULL) {
            json_add(names, json_text(name));
        }
    }
    return names;
}

static json_t *json_finding(const struct checking *checking, uint32_t i)
{
    const httpstatus_response_findings *found = &checking->findings;
    json_t *o = json_why(found->why[i]);
    /* As binding as it is here, not as the reason in general. */
    json_put(o, "level", json_text(httpstatus_level_name(found->level[i])));
    json_put(o, "field", json_text(httpstatus_field_name(found->field[i])));
    json_put(o, "directives", json_directives(found->directives[i]));
    json_put(o, "lines", json_lines(checking, found->field[i]));
    return o;
}

json_t *json_checking(const struct checking *checking)
{
    const httpstatus_response_facts *facts = &checking->facts;
    json_t *o = json_object(), *findings = json_array();
    json_put(o, "code", json_integer(facts->code));
    json_put(o, "method", json_text(httpstatus_method_name(facts->method)));
    json_put(o, "version", json_number(facts->version, 0));
    for (uint32_t i = 0; i < checking->findings.count; i++) {
        json_add(findings, json_finding(checking, i));
    }
    json_put(o, "findings", findings);
    return o;
}

void write_checking_header(void)
{
    tsv_header(columns);
}

void write_checking_rows(const struct checking *checking)
{
    for (uint32_t i = 0; i < checking->findings.count; i++) {
        json_t *row = json_finding(checking, i);
        json_put(row, "code", json_integer(checking->facts.code));
        tsv_row(columns, row);
        json_decref(row);
    }
}

/* Such as "Cache-Control (max-age, public)", "Allow", or "" when it is about no field. */
static void field_text(char out[DIRECTIVES_BYTES], const struct checking *checking, uint32_t i)
{
    const char *field = httpstatus_field_name(checking->findings.field[i]);
    json_t *names = json_directives(checking->findings.directives[i]);
    size_t count = json_array_size(names);
    size_t n = (size_t)snprintf(out, DIRECTIVES_BYTES, "%s", field != NULL ? field : "");
    for (size_t k = 0; k < count && n < DIRECTIVES_BYTES; k++) {
        n += (size_t)snprintf(out + n, DIRECTIVES_BYTES - n, "%s%s%s", k == 0 ? " (" : ", ",
                              json_string_value(json_array_get(names, k)), k + 1 == count ? ")" : "");
    }
    json_decref(names);
}

void write_checking_lines(const struct checking *checking)
{
    const httpstatus_response_findings *found = &checking->findings;
    for (uint32_t i = 0; i < found->count; i++) {
        char field[DIRECTIVES_BYTES];
        field_text(field, checking, i);
        printf("%d %s %s: %s%s%s (%s)\n", checking->facts.code, httpstatus_level_name(found->level[i]),
               httpstatus_why_name(found->why[i]), field, field[0] != '\0' ? ": " : "",
               httpstatus_why_text(found->why[i]), httpstatus_why_source(found->why[i]));
    }
}

static void write_finding(struct page *page, const struct checking *checking, uint32_t i)
{
    const httpstatus_response_findings *found = &checking->findings;
    json_t *lines = json_lines(checking, found->field[i]);
    char field[DIRECTIVES_BYTES];
    field_text(field, checking, i);
    page_label(page, httpstatus_level_name(found->level[i]));
    if (field[0] != '\0') {
        page_words(page, "%s:", field);
    }
    page_words(page, "%s (%s)", httpstatus_why_text(found->why[i]), httpstatus_why_source(found->why[i]));
    for (size_t k = 0; k < json_array_size(lines); k++) {
        page_break(page);
        page_words(page, "> %s", json_string_value(json_array_get(lines, k)));
    }
    json_decref(lines);
}

void write_checking(struct page *page, const struct checking *checking)
{
    uint32_t count = checking->findings.count;
    const char *reason = httpstatus_reason(checking->facts.code);
    color_begin(page->out, page->color, checking->facts.code);
    printf("%d", checking->facts.code);
    color_end(page->out, page->color);
    printf("%s%s: ", reason != NULL ? " " : "", reason != NULL ? reason : "");
    if (count == 0) {
        puts("nothing found");
    } else {
        printf("%u finding%s\n", (unsigned)count, count == 1 ? "" : "s");
    }
    for (uint32_t i = 0; i < count; i++) {
        write_finding(page, checking, i);
    }
    page_end(page);
}
