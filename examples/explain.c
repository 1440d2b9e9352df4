/* SPDX-License-Identifier: MIT */
/* Reads a status line as a peer sent it and says what it is: cc explain.c $(pkg-config --cflags --libs httpstatus) */

#include <stdio.h>

#include <httpstatus.h>

static int explain(const char *line)
{
    httpstatus_statusline parsed = HTTPSTATUS_STATUSLINE_INIT;
    int error = httpstatus_statusline_parse_lenient(line, HTTPSTATUS_NTS, &parsed);
    if (error != HTTPSTATUS_E_NONE) {
        fprintf(stderr, "explain: '%s': %s\n", line, httpstatus_error_text(error));
        return 3;
    }
    int code = parsed.code, known = httpstatus_effective(code);
    const char *reason = httpstatus_reason(code);
    printf("%d %s\n", code, reason != NULL ? reason : "(not registered)");
    printf("  class     %s\n", httpstatus_class_name(code));
    printf("  treat as  %d %s\n", known, httpstatus_reason(known));
    printf("  meaning   %s\n", httpstatus_description(known));
    printf("  defined   %s\n", httpstatus_entry_source(httpstatus_find(known)));
    printf("  advice    %s\n", httpstatus_advice(known, HTTPSTATUS_AUDIENCE_CLIENT));
    if (parsed.forgiven != 0) {
        printf("  note      not a status line of HTTP/1.1\n");
    }
    return 0;
}

int main(int argc, char **argv)
{
    int status = 0;
    for (int i = 1; i < argc; i++) {
        int result = explain(argv[i]);
        status = result != 0 ? result : status;
    }
    return status;
}
