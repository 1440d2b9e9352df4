/* SPDX-License-Identifier: MIT */
#include "annotating.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <jansson.h>

#include "byte_order_mark.h"
#include "log_source.h"
#include "output.h"
#include "subject.h"

/* A longer line is copied and not annotated, so that memory stays what it is. */
enum { LINE_MOST = 1 << 20, LINES_AT_ONCE = 256, STATUS_COUNT = 1000 };

struct annotating {
    const struct options *options;
    httpstatus_scan scan; /* begun when its format is no longer unknown */
    char *bytes;          /* of LINE_MOST: what was read and not written, from the beginning of a line */
    size_t held;
    size_t fed;                /* how many of them the scan has read */
    uint64_t written;          /* how many bytes before them the scan has read */
    bool begun;                /* what stands before the first line was written */
    bool in_long_line;         /* the beginning of the line was written, as it did not fit */
    bool found;                /* a line had a status */
    bool any;                  /* there was a byte */
    char *marks[STATUS_COUNT]; /* by number, made when they are first needed; "" for none */
};

static void copy(const char *from, const char *to)
{
    fwrite(from, 1, (size_t)(to - from), stdout);
}

/* The bytes that go in after a status; to be freed. */
static char *mark_of(const struct annotating *to, const struct annotated *about)
{
    const struct annotation *with = to->options->log.with;
    char text[ANNOTATION_BYTES];
    json_t *mark;
    with->write(text, about);
    if (text[0] == '\0') {
        mark = json_string("");
    } else if (to->scan.format != HTTPSTATUS_SCAN_JSON) {
        mark = json_sprintf(" (%s)", text);
    } else {
        json_t *value = json_string(text);
        char *quoted = json_dumps(value, JSON_ENCODE_ANY);
        mark = quoted != NULL ? json_sprintf(",\"status_%s\":%s", with->name, quoted) : NULL;
        free(quoted);
        json_decref(value);
    }
    const char *bytes = json_string_value(mark);
    char *copied = bytes != NULL ? strdup(bytes) : NULL;
    json_decref(mark);
    if (copied == NULL) {
        die_of_memory();
    }
    return copied;
}

static void write_status(struct annotating *to, const httpstatus_scan_line *line, const char *status,
                         const char *behind)
{
    struct annotated about = { .code = line->status, .substatus = NO_SUBSTATUS, .vendor = to->options->vendor };
    bool with_substatus = (line->known & HTTPSTATUS_SCAN_KNOWN_SUBSTATUS) != 0 && line->substatus != 0;
    char **kept = &to->marks[line->status];
    char *mark;
    if (with_substatus) {
        about.substatus = line->substatus;
        mark = mark_of(to, &about);
    } else {
        *kept = *kept != NULL ? *kept : mark_of(to, &about);
        mark = *kept;
    }
    color_begin(stdout, to->options->color, about.code);
    copy(status, behind);
    fputs(mark, stdout);
    color_end(stdout, to->options->color);
    if (with_substatus) {
        free(mark);
    }
}

/* RFC 8259, section 4: names within an object should be unique, so a line that has the member keeps its own. */
static bool has_member(const struct annotating *to, const char *line, const char *end)
{
    char member[ANNOTATION_BYTES];
    size_t len = (size_t)snprintf(member, sizeof member, "\"status_%s\"", to->options->log.with->name);
    const char *quote = line;
    while ((quote = memchr(quote, '"', (size_t)(end - quote))) != NULL) {
        if ((size_t)(end - quote) >= len && memcmp(quote, member, len) == 0) {
            return true;
        }
        quote++;
    }
    return false;
}

static void write_line(struct annotating *to, const httpstatus_scan_line *line, const char *begin, const char *end)
{
    bool json = to->scan.format == HTTPSTATUS_SCAN_JSON;
    to->found = to->found || line->status < HTTPSTATUS_SCAN_MALFORMED;
    if (line->status < STATUS_COUNT && !to->in_long_line && !(json && has_member(to, begin, end))) {
        const char *status = to->bytes + (line->status_at - to->written), *behind = status + line->status_len;
        /* In JSON the member goes behind the value, which may be a string. */
        bool quoted = json && behind != end && *behind == '"';
        copy(begin, status - quoted);
        write_status(to, line, status - quoted, behind + quoted);
        begin = behind + quoted;
    }
    copy(begin, end);
    to->in_long_line = false;
}

/* The first bytes are written, and those after them come first. */
static void forget(struct annotating *to, size_t n)
{
    memmove(to->bytes, to->bytes + n, to->held - n);
    to->held -= n;
    to->written += n;
    to->fed -= n <= to->fed ? n : to->fed;
}

/* Behind the last line end; the beginning when there is none. */
static size_t whole_lines(const struct annotating *to)
{
    size_t n = to->held;
    while (n != 0 && to->bytes[n - 1] != '\n') {
        n--;
    }
    return n;
}

/* Lines before the first with a status are copied as they come: a reader must not wait for what is not known. */
static void find_format(struct annotating *to, bool ended)
{
    size_t whole = ended ? to->held : whole_lines(to);
    if (httpstatus_scan_detect(&to->scan, to->bytes, whole) == HTTPSTATUS_SCAN_UNKNOWN) {
        copy(to->bytes, to->bytes + whole);
        forget(to, whole);
        to->in_long_line = to->in_long_line && whole == 0;
    }
    /* The scan begins here. */
    to->written = 0;
}

static bool asks_for_format(const struct annotating *to)
{
    return to->options->log.format != HTTPSTATUS_SCAN_UNKNOWN;
}

/* Whether whole lines that were taken for a list have words where it would have its statuses. */
static bool is_doubtful(const struct annotating *to, size_t whole)
{
    uint64_t counts[HTTPSTATUS_SCAN_SLOTS] = { 0 };
    httpstatus_scan list = HTTPSTATUS_SCAN_INIT;
    httpstatus_scan_init(&list, HTTPSTATUS_SCAN_FIELD);
    httpstatus_scan_histogram(&list, to->bytes, whole, counts);
    return counts[HTTPSTATUS_SCAN_MALFORMED] != 0 || counts[HTTPSTATUS_SCAN_OTHER] != 0;
}

/* A greeting such as "200 workers ready" is taken for a list; the lines behind it say more. What is written stays. */
static void doubt_list(struct annotating *to)
{
    size_t whole = whole_lines(to);
    httpstatus_scan scan = HTTPSTATUS_SCAN_INIT;
    if (to->in_long_line || whole == 0 || !is_doubtful(to, whole)) {
        return;
    }
    int format = httpstatus_scan_detect(&scan, to->bytes, whole);
    if (format != HTTPSTATUS_SCAN_UNKNOWN && format != HTTPSTATUS_SCAN_FIELD) {
        to->scan = scan;
        to->fed = 0;
        to->written = 0;
    }
}

static void write_lines(struct annotating *to, bool ended)
{
    httpstatus_scan_line lines[LINES_AT_ONCE] = { HTTPSTATUS_SCAN_LINE_INIT };
    const char *begin = to->bytes, *held_end = to->bytes + to->held;
    int n;
    do {
        n = httpstatus_scan_feed(&to->scan, to->bytes, to->held, &to->fed, lines, LINES_AT_ONCE);
        for (int i = 0; i < n; i++) {
            const char *end = (const char *)memchr(begin, '\n', (size_t)(held_end - begin)) + 1;
            write_line(to, &lines[i], begin, end);
            begin = end;
        }
    } while (n == LINES_AT_ONCE);
    if (ended && httpstatus_scan_end(&to->scan, lines) == 1) {
        write_line(to, lines, begin, held_end);
        begin = held_end;
    }
    forget(to, (size_t)(begin - to->bytes));
}

/* RFC 3629, section 6: a byte order mark is none of the text; false when it may still come. */
static bool copy_mark(struct annotating *to, bool ended)
{
    if (!ended && mark_may_come(to->bytes, to->held)) {
        return false;
    }
    if (mark_begins(to->bytes, to->held)) {
        copy(to->bytes, to->bytes + BYTE_ORDER_MARK_BYTES);
        forget(to, BYTE_ORDER_MARK_BYTES);
        to->written = 0;
    }
    return true;
}

/* Writes what can be written of the bytes held. */
static void advance(struct annotating *to, bool ended)
{
    to->begun = to->begun || copy_mark(to, ended);
    if (!to->begun) {
        return;
    }
    if (to->scan.format == HTTPSTATUS_SCAN_UNKNOWN) {
        find_format(to, ended);
    }
    if (to->scan.format == HTTPSTATUS_SCAN_FIELD && !asks_for_format(to)) {
        doubt_list(to);
    }
    if (to->scan.format != HTTPSTATUS_SCAN_UNKNOWN) {
        write_lines(to, ended);
    }
    if (to->held == LINE_MOST) {
        copy(to->bytes, to->bytes + to->held);
        forget(to, to->held);
        to->in_long_line = true;
    }
}

/* Holds the bytes of a piece, as many at a time as there is room for, and writes what they end. */
static void take(struct annotating *to, const char *text, size_t len)
{
    while (len != 0) {
        size_t room = LINE_MOST - to->held, n = len < room ? len : room;
        memcpy(to->bytes + to->held, text, n);
        to->held += n;
        text += n;
        len -= n;
        to->any = true;
        advance(to, false);
    }
}

static enum exit_status copy_all(struct annotating *to, struct log_source *source)
{
    enum log_read state = LOG_MORE;
    while (state == LOG_MORE) {
        const char *text = "";
        size_t len = 0;
        state = log_source_next(source, &text, &len);
        take(to, text, len);
        if (state != LOG_MORE) {
            advance(to, true);
        }
        /* What was read is passed on before the next read, which may wait for hours. */
        if (fflush(stdout) != 0) {
            return EXIT_NO_ANSWER;
        }
    }
    if (state == LOG_BROKEN || log_source_was_cut(source)) {
        return EXIT_NO_STATUS;
    }
    if (to->any && !to->found) {
        complain("%s: no line has a status: --log, --key and --field say where it stands", source->name);
        return EXIT_NO;
    }
    return EXIT_YES;
}

enum exit_status annotate(const char *operand, const struct options *options)
{
    struct annotating to = { .options = options, .scan = log_options_scan(&options->log) };
    struct log_source source;
    enum exit_status status = EXIT_NO_STATUS;
    to.bytes = malloc(LINE_MOST);
    if (to.bytes == NULL) {
        die_of_memory();
    }
    if (log_source_open(&source, operand)) {
        status = copy_all(&to, &source);
    }
    log_source_close(&source);
    free(source.name);
    for (int i = 0; i < STATUS_COUNT; i++) {
        free(to.marks[i]);
    }
    free(to.bytes);
    return status;
}
