/* SPDX-License-Identifier: MIT */
#include "retry_options.h"

#include <stdio.h>
#include <string.h>
#include <time.h>

#include "nearest.h"
#include "options.h"
#include "output.h"
#include "retry_words.h"
#include "values.h"

/* Milliseconds that every consumer of JSON holds exactly, as the library's own waits. */
#define MS_MOST       ((INT64_C(1) << 53) - 1)

#define HELP_OF_RETRY "; see httpstatus retry --help"

enum { CODE_LEAST = 100, CODE_MOST = 999, NAME_BYTES = 128 };

void retry_options_init(struct retry_options *retry)
{
    *retry = (struct retry_options){
        .facts = HTTPSTATUS_RETRY_FACTS_INIT,
        .now_s = (int64_t)time(NULL),
        .policy = "default",
        .settings = HTTPSTATUS_RETRY_SETTINGS_INIT,
    };
    retry->facts.method = HTTPSTATUS_METHOD_GET;
    retry->facts.attempt = 1;
    retry->facts.known = HTTPSTATUS_KNOWN_METHOD | HTTPSTATUS_KNOWN_ATTEMPT;
    httpstatus_retry_policy(retry->policy, HTTPSTATUS_NTS, &retry->settings);
}

bool read_method(struct options *options, const char *text)
{
    struct retry_options *retry = &options->retry;
    retry->method = text;
    retry->facts.method = httpstatus_method_from_text(text, HTTPSTATUS_NTS);
    if (retry->facts.method != HTTPSTATUS_METHOD_UNKNOWN && httpstatus_method_is_sendable(retry->facts.method)) {
        return true;
    }
    if (!is_token(text, strlen(text))) {
        complain_about("--method", text, "is no method: see httpstatus dump --format tsv methods");
        return false;
    }
    /* Other methods are legal (RFC 9110, section 16.1.1), and mostly a slip. */
    complain_name("--method", text, "is no method of the registry, so it counts as neither safe nor idempotent",
                  httpstatus_method_name, "");
    retry->facts.method = HTTPSTATUS_METHOD_UNKNOWN;
    return true;
}

bool read_attempt(struct options *options, const char *text)
{
    struct retry_options *retry = &options->retry;
    int64_t number;
    if (!read_number("--attempt", text, 1, INT32_MAX, &number)) {
        return false;
    }
    retry->facts.attempt = (int32_t)number;
    return true;
}

bool read_retry_after(struct options *options, const char *text)
{
    options->retry.retry_after = text;
    return true;
}

bool read_policy(struct options *options, const char *text)
{
    struct retry_options *retry = &options->retry;
    if (httpstatus_retry_policy(text, HTTPSTATUS_NTS, &retry->settings) != HTTPSTATUS_E_NONE) {
        complain_name("--policy", text, "is no policy", httpstatus_retry_policy_name,
                      "; all of them: httpstatus policies");
        return false;
    }
    retry->policy = text;
    return true;
}

bool read_now(struct options *options, const char *text)
{
    return read_time("--now", text, &options->retry.now_s);
}

bool read_elapsed(struct options *options, const char *text)
{
    options->retry.facts.known |= HTTPSTATUS_KNOWN_ELAPSED;
    return read_number("--elapsed", text, 0, MS_MOST, &options->retry.facts.elapsed_ms);
}

bool read_time_left(struct options *options, const char *text)
{
    options->retry.facts.known |= HTTPSTATUS_KNOWN_TIME_LEFT;
    return read_number("--time-left", text, 0, MS_MOST, &options->retry.facts.time_left_ms);
}

bool read_prior(struct options *options, const char *text)
{
    struct retry_options *retry = &options->retry;
    int64_t number;
    if (!read_number("--prior", text, CODE_LEAST, CODE_MOST, &number)) {
        return false;
    }
    retry->facts.prior_code = (int32_t)number;
    retry->facts.known |= HTTPSTATUS_KNOWN_PRIOR_CODE;
    return true;
}

static const char *event_name(int number)
{
    return word_of(event_words, (uint32_t)number);
}

static const char *fact_name(int number)
{
    int i = 0;
    while (i < number && fact_words[i].word != NULL) {
        i++;
    }
    return fact_words[i].word;
}

/* The number of a word, which may be typed with '_' for '-' as in other languages; 0 when there is none. */
static uint32_t number_of(const struct word *words, const char *text, size_t len)
{
    for (; words->word != NULL; words++) {
        size_t n = 0;
        while (n < len && words->word[n] != '\0' && words->word[n] == (text[n] == '_' ? '-' : text[n])) {
            n++;
        }
        if (n == len && words->word[n] == '\0') {
            return words->number;
        }
    }
    return 0;
}

bool read_event(struct options *options, const char *text)
{
    struct retry_options *retry = &options->retry;
    uint32_t event = number_of(event_words, text, strlen(text));
    if (event == 0) {
        complain_name("--event", text, "is no event", event_name, HELP_OF_RETRY);
        return false;
    }
    retry->facts.event = (int32_t)event;
    retry->facts.known |= HTTPSTATUS_KNOWN_EVENT;
    return true;
}

bool read_fact(struct options *options, const char *text)
{
    struct retry_options *retry = &options->retry;
    size_t len = strcspn(text, "=");
    const char *answer = text[len] == '=' ? text + len + 1 : "yes";
    uint32_t fact = number_of(fact_words, text, len);
    bool yes = strcmp(answer, "yes") == 0;
    if (fact == 0) {
        char name[NAME_BYTES];
        snprintf(name, sizeof name, "%.*s", (int)len, text);
        complain_name("--fact", name, "is no fact", fact_name, HELP_OF_RETRY);
        return false;
    }
    if (!yes && strcmp(answer, "no") != 0) {
        complain_about("--fact", text, "says neither =yes nor =no");
        return false;
    }
    retry->facts.facts_known |= fact;
    retry->facts.facts = yes ? retry->facts.facts | fact : retry->facts.facts & ~fact;
    return true;
}

bool read_random(struct options *options, const char *text)
{
    struct retry_options *retry = &options->retry;
    int64_t word;
    if (!read_number("--random", text, 0, UINT32_MAX, &word)) {
        return false;
    }
    /* 32 bits are what every language holds; twice the word maps 0 and all ones to themselves. */
    retry->facts.random = (uint64_t)word * ((UINT64_C(1) << 32) + 1);
    retry->facts.known |= HTTPSTATUS_KNOWN_RANDOM;
    return true;
}
