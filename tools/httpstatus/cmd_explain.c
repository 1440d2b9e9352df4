/* SPDX-License-Identifier: MIT */
#include <stdio.h>
#include <string.h>

#include "arguments.h"
#include "command.h"
#include "json.h"
#include "line.h"
#include "output.h"
#include "page.h"
#include "retry_words.h"

static const char help[] = "usage: httpstatus explain [--format human|json] [--color[=WHEN]] [STATUS...]\n"
                           "\n"
                           "Explains each STATUS in words: meaning, class, specification, content,\n"
                           "redirection, repeating, caching, fields, other names and uses, an example, what\n"
                           "to check first.\n"
                           "STATUS is given as to show. The text is wrapped to the width of the terminal,\n"
                           "or to COLUMNS.\n"
                           "\n"
                           "Levels: MUST, SHOULD, MAY as in RFC 2119; ought: advice of a specification;\n"
                           "convention: what implementations do; policy: a choice of this library or of its\n"
                           "caller; a source without a level states a fact. Below Retry stands what the code\n"
                           "alone says: the kind of repeat, whether the request was applied, what a repeat\n"
                           "needs first, who says how long to wait; nothing when it is about another meaning\n"
                           "of the number than the vendor's that was asked for. Below Cache stands what\n"
                           "every cache makes of the number: the rule, whether it counts as understood for\n"
                           "must-understand, whether stale-if-error speaks of it.\n"
                           "\n"
                           "Exit status: 0 all understood, 2 usage, 3 something is no status, 4 output\n"
                           "failed.\n"
                           "\n"
                           "Examples:\n"
                           "  httpstatus explain 429\n"
                           "  httpstatus explain 404.13\n"
                           "  httpstatus explain --format json 503\n";

/* More than all the words of one code together. */
enum { RETRY_BYTES = 256 };

struct explanation {
    struct page page;
    bool color;
    bool begun;
    json_t *document; /* an array; NULL for people */
};

static void explain_why(struct page *page, const char *label, int why)
{
    int level = httpstatus_why_level(why);
    page_label(page, label);
    page_words(page, "%s", httpstatus_why_text(why));
    if (level == HTTPSTATUS_LEVEL_DEFINITION) {
        page_words(page, "(%s)", httpstatus_why_source(why));
    } else {
        page_words(page, "(%s, %s)", httpstatus_level_name(level), httpstatus_why_source(why));
    }
}

static void explain_specification(struct page *page, const char *label, const httpstatus_entry *entry)
{
    page_label(page, label);
    page_words(page, "%s", httpstatus_entry_source(entry));
    if (httpstatus_entry_url(entry) != NULL) {
        page_break(page);
        page_words(page, "%s", httpstatus_entry_url(entry));
    }
}

/* A vendor's meaning under its own line: who, what, since when not, whence known. */
static void explain_vendor(struct page *page, const httpstatus_entry *entry)
{
    const char *meaning = httpstatus_entry_meaning(entry);
    int replaced_by = httpstatus_entry_replaced_by(entry);
    page_label(page, NULL);
    page_words(page, "%s%s%s.", httpstatus_vendor_title(httpstatus_entry_vendor(entry)), meaning != NULL ? ": " : "",
               meaning != NULL ? meaning : "");
    if (replaced_by != 0) {
        page_words(page, "Replaced by %d %s.", replaced_by, httpstatus_reason(replaced_by));
    }
    if (httpstatus_entry_note(entry) != NULL) {
        page_words(page, "(%s)", httpstatus_entry_note(entry));
    }
    explain_specification(page, "Source", entry);
    page_end(page);
}

static void explain_substatus(struct page *page, const httpstatus_substatus *row)
{
    const char *version = httpstatus_substatus_version(row);
    const char *note = httpstatus_substatus_note(row);
    page_label(page, "IIS");
    page_words(page, "%s (%s%s%s; %s)", httpstatus_substatus_meaning(row), httpstatus_substatus_component(row),
               version != NULL ? " " : "", version != NULL ? version : "",
               httpstatus_substate_name(httpstatus_substatus_state(row)));
    if (note != NULL) {
        page_words(page, "- %s", note);
    }
}

static void explain_unregistered(struct page *page, int code)
{
    int effective = httpstatus_effective(code);
    page_label(page, NULL);
    page_words(page,
               "No registry and no vendor known here gives it a meaning. A client that does not know it treats it "
               "as %d %s (RFC 9110, section 15).",
               effective, httpstatus_reason(effective));
}

static bool is_alike(const httpstatus_field_rule *rule, const httpstatus_field_rule *next)
{
    return next != NULL && httpstatus_field_rule_level(rule) == httpstatus_field_rule_level(next) &&
           httpstatus_field_rule_condition(rule) == httpstatus_field_rule_condition(next);
}

/* Fields with the same level and condition share one pair of brackets. */
static void explain_rules(struct page *page, const httpstatus_field_rule *rule)
{
    for (; rule != NULL; rule = httpstatus_field_rule_next(rule)) {
        const httpstatus_field_rule *next = httpstatus_field_rule_next(rule);
        const char *name = httpstatus_field_name(httpstatus_field_rule_field(rule));
        const char *level = httpstatus_level_name(httpstatus_field_rule_level(rule));
        const char *condition = httpstatus_condition_text(httpstatus_field_rule_condition(rule));
        const char *comma = next != NULL ? "," : "";
        if (is_alike(rule, next)) {
            page_words(page, "%s%s", name, comma);
        } else if (condition != NULL) {
            page_words(page, "%s (%s when %s)%s", name, level, condition, comma);
        } else {
            page_words(page, "%s (%s)%s", name, level, comma);
        }
    }
}

static void explain_names(struct page *page, const httpstatus_entry *entry)
{
    page_label(page, "Other names");
    for (const char *a = httpstatus_entry_first_alias(entry); a != NULL;) {
        const char *next = httpstatus_entry_next_alias(entry, a);
        page_words(page, "%s%s", a, next != NULL ? "," : "");
        a = next;
    }
}

/* Who else uses the number, or which else the words name. */
static void explain_others(struct page *page, const struct subject *about)
{
    for (const httpstatus_entry *e = subject_first_meaning(about); e != NULL; e = subject_next_meaning(about, e)) {
        if (!subject_shows(about, e)) {
            const char *meaning = httpstatus_entry_meaning(e);
            page_label(page, "Also");
            page_words(page, "%d %s (%s)", httpstatus_entry_code(e), httpstatus_entry_reason(e),
                       httpstatus_vendor_name(httpstatus_entry_vendor(e)));
            if (httpstatus_entry_vendor(e) != HTTPSTATUS_VENDOR_IANA && meaning != NULL) {
                page_words(page, "- %s", meaning);
            }
        }
    }
}

static void explain_text(struct page *page, const char *label, const char *text)
{
    if (text != NULL) {
        page_label(page, label);
        page_words(page, "%s", text);
    }
}

/* Advice is written for IANA's meanings. */
static void explain_advice(struct page *page, const httpstatus_entry *entry)
{
    int code = httpstatus_entry_code(entry);
    explain_text(page, "Example", httpstatus_scenario(code));
    explain_text(page, "Client", httpstatus_advice(code, HTTPSTATUS_AUDIENCE_CLIENT));
    explain_text(page, "Operator", httpstatus_advice(code, HTTPSTATUS_AUDIENCE_OPERATOR));
    explain_text(page, "Note", httpstatus_entry_note(entry));
}

/* What a number says of content and redirection holds for IANA's meaning, and where there is none at all. */
static bool is_by_number(const httpstatus_entry *entry)
{
    return entry == NULL || httpstatus_entry_vendor(entry) == HTTPSTATUS_VENDOR_IANA;
}

/*
 * A number has one word on repeating: about IANA's meaning, else about the best known vendor's. That of a whole class
 * without repeats, such as "a redirect", is about no vendor.
 */
static bool is_retry_of(const httpstatus_entry *entry, int code)
{
    return is_by_number(entry) || (entry == httpstatus_find_in(code, HTTPSTATUS_VENDOR_ANY) &&
                                   httpstatus_retry_rule(code) != HTTPSTATUS_RETRY_RULE_NONE);
}

static void explain_content_and_redirect(struct page *page, const struct subject *about)
{
    int content = httpstatus_entry_content(about->entry);
    if (is_by_number(about->entry)) {
        explain_why(page, "Content", httpstatus_content_why(HTTPSTATUS_METHOD_GET, about->code));
        explain_why(page, "Redirect", httpstatus_redirect_why(about->code, HTTPSTATUS_METHOD_GET));
    } else if (content != HTTPSTATUS_CONTENT_NOT_SENT) {
        explain_text(page, "Content", httpstatus_content_name(content));
        explain_text(page, "Redirect", httpstatus_redirect_name(httpstatus_entry_redirect(about->entry)));
    }
}

/* What the code alone says, in the words of data/codes.tsv. */
static void explain_retry(struct page *page, int code)
{
    uint32_t needs = httpstatus_retry_needs(code);
    const char *hint = word_of(hint_source_words, (uint32_t)httpstatus_retry_has_hint(code)), *before = "; needs: ";
    char text[RETRY_BYTES];
    explain_why(page, "Retry", httpstatus_retry_why(code));
    if (httpstatus_retry_rule(code) == HTTPSTATUS_RETRY_RULE_NONE) {
        return;
    }
    int n = snprintf(text, sizeof text, "repeat: %s; applied: %s",
                     word_of(rule_words, (uint32_t)httpstatus_retry_rule(code)),
                     word_of(applied_words, (uint32_t)httpstatus_retry_applied(code)));
    for (const struct word *need = need_words; need->word != NULL; need++) {
        if ((needs & need->number) != 0) {
            n += snprintf(text + n, sizeof text - (size_t)n, "%s%s", before, need->word);
            before = ", ";
        }
    }
    snprintf(text + n, sizeof text - (size_t)n, "%s%s", hint != NULL ? "; hint: " : "", hint != NULL ? hint : "");
    page_break(page);
    page_words(page, "%s", text);
}

/* A cache goes by the number, whoever gives it a meaning; what is never sent it never sees. */
static bool is_seen_by_caches(const struct subject *about)
{
    bool sent = about->entry == NULL || on_wire_remark(httpstatus_entry_on_wire(about->entry)) == NULL;
    return sent && httpstatus_is_valid(about->code);
}

static void explain_cache(struct page *page, int code)
{
    explain_why(page, "Cache", httpstatus_cache_why(code));
    page_break(page);
    page_words(page, "rule: %s; understood: %s%s", httpstatus_cacheability_name(httpstatus_cache_rule(code)),
               cache_understood_word(code), httpstatus_cache_is_stale_if_error(code) ? "; stale-if-error: yes" : "");
}

static void explain_class(struct page *page, int code)
{
    page_label(page, "Class");
    if (!httpstatus_is_valid(code)) {
        page_words(page, "none: a status code is 100 to 599");
        return;
    }
    char name[32];
    snprintf(name, sizeof name, "%s", httpstatus_class_name(code));
    for (char *at = strchr(name, '_'); at != NULL; at = strchr(at, '_')) {
        *at = ' ';
    }
    page_words(page, "%dxx, %s", httpstatus_class_of(code), name);
}

/* What follows from the number, whoever gives it a meaning. */
static void explain_code(struct page *page, const struct subject *about)
{
    int code = about->code;
    bool iana = httpstatus_entry_vendor(about->entry) == HTTPSTATUS_VENDOR_IANA;
    explain_class(page, code);
    if (iana) {
        explain_specification(page, "Defined in", about->entry);
    }
    explain_content_and_redirect(page, about);
    if (is_retry_of(about->entry, code)) {
        explain_retry(page, code);
    }
    if (is_seen_by_caches(about)) {
        explain_cache(page, code);
    }
    if (iana) {
        page_label(page, "Required");
        explain_rules(page, httpstatus_required_fields(code));
        page_label(page, "Suggested");
        explain_rules(page, httpstatus_suggested_fields(code));
    }
    explain_names(page, about->entry);
    explain_others(page, about);
    if (iana) {
        explain_advice(page, about->entry);
    }
    page_end(page);
}

/* What the number is called and means; several vendors have several answers. */
static void explain_meanings(struct explanation *to, const struct subject *about)
{
    struct page *page = &to->page;
    const httpstatus_substatus *row = httpstatus_substatus_find(about->code, about->substatus);
    if (about->entry == NULL || about->substatus != NO_SUBSTATUS ||
        httpstatus_entry_vendor(about->entry) == HTTPSTATUS_VENDOR_IANA) {
        write_line(about, about->entry, row, to->color);
        explain_text(page, NULL, httpstatus_entry_meaning(about->entry));
        if (about->entry == NULL) {
            explain_unregistered(page, about->code);
        }
        page_end(page);
    } else {
        bool first = true;
        for (const httpstatus_entry *e = subject_first_meaning(about); e != NULL; e = subject_next_meaning(about, e)) {
            if (subject_shows(about, e)) {
                if (!first) {
                    putchar('\n');
                }
                first = false;
                write_line(about, e, NULL, to->color);
                explain_vendor(page, e);
            }
        }
    }
    putchar('\n');
    for (; row != NULL; row = httpstatus_substatus_next(row)) {
        explain_substatus(page, row);
    }
}

/* The members are those of the text: what the number says of another meaning is left out. */
static json_t *json_explanation(const struct subject *about)
{
    json_t *o = json_subject(about);
    json_put_details(o, about->entry);
    if (is_by_number(about->entry)) {
        json_put(o, "content_why", json_why(httpstatus_content_why(HTTPSTATUS_METHOD_GET, about->code)));
        json_put(o, "redirect_why", json_why(httpstatus_redirect_why(about->code, HTTPSTATUS_METHOD_GET)));
    }
    if (is_retry_of(about->entry, about->code)) {
        json_put_retry(o, about->code);
        json_put(o, "retry_why", json_why(httpstatus_retry_why(about->code)));
    }
    if (is_seen_by_caches(about)) {
        json_put(o, "cache", json_cache(about->code));
    }
    return o;
}

static void visit(void *context, const struct subject *about)
{
    struct explanation *to = context;
    if (to->document != NULL) {
        json_add(to->document, json_explanation(about));
        return;
    }
    if (to->begun) {
        putchar('\n');
    }
    to->begun = true;
    explain_meanings(to, about);
    explain_code(&to->page, about);
}

static enum exit_status run(const struct options *options)
{
    struct explanation to = { .page = page_open(stdout, options->color), .color = options->color };
    if (options->format == FORMAT_JSON) {
        to.document = json_array();
    }
    enum exit_status status = arguments_visit(options, visit, &to);
    if (to.document != NULL) {
        write_json(to.document);
    }
    return status;
}

const struct command command_explain = {
    .name = "explain",
    .summary = "explain a status in words: what it means, what to check",
    .help = help,
    .options = OPTION_FORMAT | OPTION_COLOR,
    .formats = FORMAT_HUMAN | FORMAT_JSON,
    .default_format = FORMAT_HUMAN,
    .run = run,
    .operands = candidates_codes,
};
