/* SPDX-License-Identifier: MIT */
#include "option_about.h"

#include <stddef.h>
#include <string.h>

/* A row of options begins with these, and goes on in lines that are indented further than any row. */
#define ROW_LEAD  "  -"
#define MORE_LEAD "      "

static bool begins_with(const char *text, const char *lead)
{
    return strncmp(text, lead, strlen(lead)) == 0;
}

/* Whether an option is spelled between the two. */
static bool spells(const char *row, const char *end, const char *name)
{
    size_t len = strlen(name);
    for (const char *at = strstr(row, "--"); at != NULL && at < end; at = strstr(at + 1, "--")) {
        if (begins_with(at + 2, name) && strchr(" [,", at[2 + len]) != NULL) {
            return true;
        }
    }
    return false;
}

/* The words behind the option; NULL when there are none. */
static const char *words_of(const char *help, const char *name)
{
    for (const char *line = help; *line != '\0';) {
        size_t len = strcspn(line, "\n");
        /* Two blanks end the spellings. */
        const char *gap = begins_with(line, ROW_LEAD) ? strstr(line + 2, "  ") : NULL;
        if (gap != NULL && gap < line + len && spells(line, gap, name)) {
            return gap + strspn(gap, " ");
        }
        line += len + (line[len] == '\n');
    }
    return NULL;
}

/* What follows is a list, or the next clause; not so in brackets, and between quotes. */
static bool clause_ends(const char *at, int brackets, bool quoted)
{
    bool blank_behind = at[1] == ' ' || at[1] == '\n';
    return brackets == 0 && !quoted && (*at == ';' || *at == ':') && blank_behind;
}

bool option_about(char out[OPTION_ABOUT_BYTES], const char *help, const char *name)
{
    const char *at = words_of(help, name);
    size_t used = 0;
    int brackets = 0;
    bool quoted = false;
    while (at != NULL && *at != '\0' && used + 1 < OPTION_ABOUT_BYTES && !clause_ends(at, brackets, quoted)) {
        if (*at == '\n' && !begins_with(at + 1, MORE_LEAD)) {
            break;
        }
        brackets += (*at == '(') - (*at == ')');
        quoted = quoted != (*at == '\'');
        out[used++] = *at == '\n' ? ' ' : *at;
        at += *at == '\n' ? 1 + strspn(at + 1, " ") : 1;
    }
    out[used] = '\0';
    return used != 0;
}
