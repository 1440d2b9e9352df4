/* SPDX-License-Identifier: MIT */
/* The lines themselves stand in tests/vectors/statusline.tsv; here are memory, structs and the writer's buffer. */

#include "httpstatus/statusline.h"

#include "exact.h"
#include "httpstatus/error.h"
#include "suite.h"

typedef int reader(const char *text, size_t len, httpstatus_statusline *out);

static reader *const readers[] = { httpstatus_statusline_parse, httpstatus_statusline_parse_lenient };

enum { READERS = sizeof readers / sizeof readers[0] };

START_TEST(every_prefix_is_read_in_bounds)
{
    static const char line[] = "HTTP/1.1 404 Not Found\r\n";
    for (size_t n = 0; n <= strlen(line); n++) {
        char *text = exact_copy(line, n);
        httpstatus_statusline out = HTTPSTATUS_STATUSLINE_INIT;
        /* From "HTTP/1.1 404 " on the strict reader sees a line; a CR alone at the end is none. */
        bool strict = n >= 13 && n != strlen(line) - 1;
        ck_assert_int_eq(httpstatus_statusline_parse(text, n, &out) == HTTPSTATUS_E_NONE, strict);
        if (strict) {
            size_t reason = n == strlen(line) ? 9 : n - 13;
            ck_assert(out.major == 1 && out.minor == 1 && out.code == 404 && out.forgiven == 0);
            ck_assert(out.reason_offset == 13 && out.reason_bytes == reason);
        }
        ck_assert_int_eq(httpstatus_statusline_parse_lenient(text, n, &out) == HTTPSTATUS_E_NONE, n >= 10);
        free(text);
    }
}
END_TEST

START_TEST(reason_bytes_by_the_grammar)
{
    /* RFC 9112, section 4: HTAB, SP, VCHAR and obs-text; at every place of words that are read eight bytes at a time. */
    for (int byte = 0; byte <= 255; byte++) {
        bool legal = byte == '\t' || (byte >= 0x20 && byte != 0x7f);
        for (size_t n = 1; n <= 20; n++) {
            for (size_t at = 0; at < n; at++) {
                char line[40] = "HTTP/1.1 200 ";
                memset(line + 13, 'x', n);
                line[13 + at] = (char)byte;
                char *text = exact_copy(line, 13 + n);
                httpstatus_statusline out = HTTPSTATUS_STATUSLINE_INIT;
                int error = httpstatus_statusline_parse(text, 13 + n, &out);
                ck_assert_int_eq(error, legal ? HTTPSTATUS_E_NONE : HTTPSTATUS_E_SYNTAX);
                free(text);
            }
        }
    }
}
END_TEST

/* Reads a phrase of n times 'x' but for one byte; the phrase ends with the heap block, or with a CR LF before that end. */
static int read_with_byte(reader *read, size_t n, size_t at, char byte, bool ended)
{
    char line[128] = "HTTP/1.1 200 ";
    size_t head = strlen(line), whole = head + n + (ended ? 2 : 0);
    memset(line + head, 'x', n);
    line[head + at] = byte;
    memcpy(line + head + n, "\r\n", 2);
    char *text = exact_copy(line, whole);
    httpstatus_statusline out = HTTPSTATUS_STATUSLINE_INIT;
    int error = read(text, whole, &out);
    free(text);
    return error;
}

START_TEST(no_length_hides_a_byte_from_the_readers)
{
    /* A CR, LF or NUL that passes splits the response for who reads it next (RFC 9110, section 5.5; RFC 9112, 11.1). */
    static const char splitting[] = { '\r', '\n', '\0' }, control[] = { '\x01', '\x1f', '\x7f' };
    for (int n = 0; n <= 80; n++) {
        for (size_t at = 0; at < (size_t)n; at++) {
            for (size_t i = 0; i < sizeof splitting; i++) {
                char byte = splitting[i];
                EXPECT_INT(n, read_with_byte(httpstatus_statusline_parse, (size_t)n, at, byte, false),
                           HTTPSTATUS_E_SYNTAX);
                EXPECT_INT(n, read_with_byte(httpstatus_statusline_parse, (size_t)n, at, byte, true),
                           HTTPSTATUS_E_SYNTAX);
                EXPECT_INT(n, read_with_byte(httpstatus_statusline_parse_lenient, (size_t)n, at, byte, true),
                           HTTPSTATUS_E_SYNTAX);
            }
            for (size_t i = 0; i < sizeof control; i++) {
                EXPECT_INT(n, read_with_byte(httpstatus_statusline_parse, (size_t)n, at, control[i], false),
                           HTTPSTATUS_E_SYNTAX);
            }
            EXPECT_INT(n, read_with_byte(httpstatus_statusline_parse, (size_t)n, at, '\t', false), HTTPSTATUS_E_NONE);
            for (int byte = 0x80; byte <= 0xff; byte++) {
                EXPECT_INT(n, read_with_byte(httpstatus_statusline_parse, (size_t)n, at, (char)byte, false),
                           HTTPSTATUS_E_NONE);
            }
        }
    }
}
END_TEST

START_TEST(head_bytes_by_the_grammar)
{
    static const char line[] = "HTTP/1.1 200 OK";
    static const size_t digits[] = { 5, 7, 9, 10, 11 };
    for (size_t at = 0; at < 13; at++) {
        bool digit = false;
        for (size_t i = 0; i < sizeof digits / sizeof digits[0]; i++) {
            digit |= digits[i] == at;
        }
        for (int byte = 0; byte <= 255; byte++) {
            char *text = exact_copy(line, strlen(line));
            bool legal = digit ? byte >= '0' && byte <= '9' : byte == line[at];
            text[at] = (char)byte;
            httpstatus_statusline out = HTTPSTATUS_STATUSLINE_INIT;
            int error = httpstatus_statusline_parse(text, strlen(line), &out);
            ck_assert_int_eq(error, legal ? HTTPSTATUS_E_NONE : HTTPSTATUS_E_SYNTAX);
            free(text);
        }
    }
}
END_TEST

START_TEST(all_versions_and_codes_of_the_grammar)
{
    for (int number = 0; number <= 999; number++) {
        char line[32];
        int major = number % 10, minor = number / 10 % 10;
        int n = snprintf(line, sizeof line, "HTTP/%d.%d %03d ", major, minor, number);
        for (int i = 0; i < READERS; i++) {
            httpstatus_statusline out = HTTPSTATUS_STATUSLINE_INIT;
            ck_assert_int_eq(readers[i](line, (size_t)n, &out), HTTPSTATUS_E_NONE);
            ck_assert(out.major == major && out.minor == minor && out.code == number);
            ck_assert(out.forgiven == 0 && out.reason_bytes == 0);
        }
    }
}
END_TEST

START_TEST(null_and_sizes)
{
    for (int i = 0; i < READERS; i++) {
        httpstatus_statusline out = HTTPSTATUS_STATUSLINE_INIT;
        ck_assert_int_eq(readers[i](NULL, 5, &out), HTTPSTATUS_E_ARG);
        ck_assert_int_eq(readers[i]("HTTP/1.1 200 OK", HTTPSTATUS_NTS, NULL), HTTPSTATUS_E_ARG);
        for (uint32_t size = 0; size < sizeof out; size++) {
            out.size = size;
            ck_assert_int_eq(readers[i]("HTTP/1.1 200 OK", HTTPSTATUS_NTS, &out), HTTPSTATUS_E_SIZE);
            ck_assert_int_eq(out.code, 0);
        }
    }
}
END_TEST

START_TEST(errors_leave_the_struct_alone)
{
    static const char *const wrong[] = {
        "", " ", "HTTP", "HTTP/1.1", "HTTP/1.1 20x OK", "HTTP/1.1 200 a\rb", "HTTP/1.1 2000 OK", "\r\n\r\n"
    };
    for (int i = 0; i < READERS; i++) {
        for (size_t k = 0; k < sizeof wrong / sizeof wrong[0]; k++) {
            httpstatus_statusline out, before;
            memset(&out, 0x5a, sizeof out);
            out.size = sizeof out;
            before = out;
            ck_assert_int_eq(readers[i](wrong[k], HTTPSTATUS_NTS, &out), HTTPSTATUS_E_SYNTAX);
            ck_assert_mem_eq(&out, &before, sizeof out);
        }
    }
}
END_TEST

START_TEST(every_member_is_written)
{
    for (int i = 0; i < READERS; i++) {
        httpstatus_statusline out;
        memset(&out, 0x5a, sizeof out);
        out.size = sizeof out;
        ck_assert_int_eq(readers[i]("HTTP/1.0 404 Not Found", HTTPSTATUS_NTS, &out), HTTPSTATUS_E_NONE);
        ck_assert(out.known == 0 && out.forgiven == 0 && out.major == 1 && out.minor == 0 && out.code == 404);
        ck_assert(out.reason_offset == 13 && out.reason_bytes == 9);
    }
}
END_TEST

START_TEST(a_newer_caller_keeps_its_tail)
{
    for (int i = 0; i < READERS; i++) {
        struct {
            httpstatus_statusline line;
            uint64_t tail;
        } newer = { HTTPSTATUS_STATUSLINE_INIT, UINT64_C(0x1122334455667788) };
        newer.line.size = sizeof newer;
        ck_assert_int_eq(readers[i]("HTTP/1.1 200 OK", HTTPSTATUS_NTS, &newer.line), HTTPSTATUS_E_NONE);
        ck_assert_uint_eq(newer.line.size, sizeof newer);
        ck_assert_int_eq(newer.line.code, 200);
        ck_assert_uint_eq(newer.tail, UINT64_C(0x1122334455667788));
    }
}
END_TEST

START_TEST(hostile_texts)
{
    static const char bytes[] = { '4', ' ', '\r', '\n', '\t', '\0', '\xff', 'H' };
    for (size_t i = 0; i < sizeof bytes; i++) {
        char *text = exact_fill(bytes[i], 65536);
        for (int k = 0; k < READERS; k++) {
            httpstatus_statusline out = HTTPSTATUS_STATUSLINE_INIT;
            ck_assert_int_eq(readers[k](text, 65536, &out), HTTPSTATUS_E_SYNTAX);
        }
        free(text);
    }
}
END_TEST

START_TEST(the_writer_cuts_like_snprintf)
{
    static const char whole[] = "HTTP/1.1 404 Not Found";
    for (size_t cap = 0; cap <= sizeof whole + 3; cap++) {
        char *buf = exact_fill('#', cap);
        ck_assert_uint_eq(httpstatus_statusline_format(cap != 0 ? buf : NULL, cap, 11, 404, NULL, 0), strlen(whole));
        if (cap != 0) {
            size_t kept = cap - 1 < strlen(whole) ? cap - 1 : strlen(whole);
            ck_assert_uint_eq(strlen(buf), kept);
            ck_assert_mem_eq(buf, whole, kept);
        }
        free(buf);
    }
    ck_assert_uint_eq(httpstatus_statusline_format(NULL, 99, 11, 404, NULL, 0), strlen(whole));
}
END_TEST

START_TEST(the_writer_refuses_what_must_not_be_sent)
{
    char buf[64];
    static const int versions[] = { -1, 0, 9, 12, 20, 30, INT_MIN, INT_MAX };
    for (size_t i = 0; i < sizeof versions / sizeof versions[0]; i++) {
        strcpy(buf, "before");
        ck_assert_uint_eq(httpstatus_statusline_format(buf, sizeof buf, versions[i], 200, NULL, 0), 0);
        ck_assert_str_eq(buf, "");
    }
    static const int codes[] = { -1, 0, 99, 1000, INT_MIN, INT_MAX };
    for (size_t i = 0; i < sizeof codes / sizeof codes[0]; i++) {
        ck_assert_uint_eq(httpstatus_statusline_format(buf, sizeof buf, 11, codes[i], NULL, 0), 0);
    }
    for (int byte = 0; byte <= 255; byte++) {
        char reason = (char)byte;
        bool legal = byte == '\t' || (byte >= 0x20 && byte != 0x7f);
        ck_assert_uint_eq(httpstatus_statusline_format(buf, sizeof buf, 11, 200, &reason, 1), legal ? 14 : 0);
        ck_assert_uint_eq(strlen(buf), legal ? 14 : 0);
    }
}
END_TEST

START_TEST(what_is_written_is_read_back)
{
    for (int code = 100; code <= 999; code++) {
        char buf[128];
        size_t n = httpstatus_statusline_format(buf, sizeof buf, code % 2 == 0 ? 11 : 10, code, NULL, 0);
        httpstatus_statusline out = HTTPSTATUS_STATUSLINE_INIT;
        ck_assert_int_eq(httpstatus_statusline_parse(buf, n, &out), HTTPSTATUS_E_NONE);
        ck_assert(out.code == code && out.major == 1 && out.minor == (code % 2 == 0));
        ck_assert_uint_eq(out.reason_bytes, n - 13);
    }
}
END_TEST

START_TEST(a_reason_of_64_kib)
{
    char *reason = exact_fill('x', 65536), *buf = exact_fill('#', 100);
    ck_assert_uint_eq(httpstatus_statusline_format(buf, 100, 11, 200, reason, 65536), 13 + 65536);
    ck_assert_uint_eq(strlen(buf), 99);
    free(reason);
    free(buf);
}
END_TEST

int main(void)
{
    const TTest *const tests[] = {
        every_prefix_is_read_in_bounds,
        reason_bytes_by_the_grammar,
        no_length_hides_a_byte_from_the_readers,
        head_bytes_by_the_grammar,
        all_versions_and_codes_of_the_grammar,
        null_and_sizes,
        errors_leave_the_struct_alone,
        every_member_is_written,
        a_newer_caller_keeps_its_tail,
        hostile_texts,
        the_writer_cuts_like_snprintf,
        the_writer_refuses_what_must_not_be_sent,
        what_is_written_is_read_back,
        a_reason_of_64_kib,
        NULL,
    };
    return run_suite("statusline", tests);
}
