/* SPDX-License-Identifier: MIT */
#include "named_sets.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "exact.h"
#include "httpstatus.h"

/* More than any set of numbers that have names, and than all words of a set together. */
enum { NUMBERS_MAX = 1100, BYTES_MAX = 1 << 16 };

static const struct {
    const char *set;
    const char *(*name_of)(int);
} numbered[] = {
    { "policies", httpstatus_retry_policy_name }, { "presets", httpstatus_cache_preset_name },
    { "methods", httpstatus_method_name },        { "vendors", httpstatus_vendor_name },
    { "fields", httpstatus_field_name },          { "grpc_names", httpstatus_grpc_name },
    { "states", httpstatus_state_name },          { "proxy_errors", httpstatus_proxy_error_name },
};

static bool has(const char *words, const char *word)
{
    size_t n = strlen(word);
    for (const char *at = strstr(words, word); at != NULL; at = strstr(at + 1, word)) {
        if ((at == words || at[-1] == '|') && (at[n] == '|' || at[n] == '\0')) {
            return true;
        }
    }
    return false;
}

static void add(char *words, const char *word)
{
    size_t used = strlen(words);
    if (word == NULL || *word == '\0' || has(words, word)) {
        return;
    }
    if (strpbrk(word, "|{}\"\\\t") != NULL || used + strlen(word) + 2 > BYTES_MAX) {
        fprintf(stderr, "%s: no word that a set can hold\n", word);
        exit(EXIT_FAILURE);
    }
    snprintf(words + used, BYTES_MAX - used, "%s%s", used != 0 ? "|" : "", word);
}

static void add_spellings(char *words, const httpstatus_entry *entry)
{
    add(words, httpstatus_entry_reason(entry));
    for (const char *alias = httpstatus_entry_first_alias(entry); alias != NULL;
         alias = httpstatus_entry_next_alias(entry, alias)) {
        add(words, alias);
    }
}

char *named_set(const char *name)
{
    bool known = false, spellings = strcmp(name, "spellings") == 0, constants = strcmp(name, "constants") == 0;
    char *words = need_memory(BYTES_MAX);
    words[0] = '\0';
    for (size_t i = 0; i < sizeof numbered / sizeof numbered[0]; i++) {
        bool wanted = strcmp(name, numbered[i].set) == 0;
        for (int number = 0; wanted && number < NUMBERS_MAX; number++) {
            add(words, numbered[i].name_of(number));
        }
        known = known || wanted;
    }
    for (const httpstatus_entry *entry = httpstatus_first(); entry != NULL; entry = httpstatus_next(entry)) {
        if (spellings) {
            add_spellings(words, entry);
        } else if (constants) {
            add(words, httpstatus_entry_name(entry));
        }
    }
    if (!known && !spellings && !constants) {
        free(words);
        return NULL;
    }
    return words;
}
