/* SPDX-License-Identifier: MIT */
/* The values of the options about repeating. */

#ifndef RETRY_OPTIONS_H
#define RETRY_OPTIONS_H

#include <stdbool.h>
#include <stdint.h>

#include "httpstatus.h"

struct retry_options {
    httpstatus_retry_facts facts; /* what the options say of the try; the status code is an operand */
    const char *method;           /* as typed; NULL when none is given */
    const char *retry_after;      /* as typed; NULL when none is given */
    int64_t now_s;
    const char *policy; /* the name; "default" when none is given */
    httpstatus_retry_settings settings;
};

/* No facts but the method GET and the first attempt; the policy "default", the time of the clock. */
void retry_options_init(struct retry_options *retry);

struct options;

/* Each reads the value of one option; false after a message that names it. */
bool read_method(struct options *options, const char *text);
bool read_attempt(struct options *options, const char *text);
bool read_retry_after(struct options *options, const char *text);
bool read_policy(struct options *options, const char *text);
bool read_now(struct options *options, const char *text);
bool read_elapsed(struct options *options, const char *text);
bool read_time_left(struct options *options, const char *text);
bool read_prior(struct options *options, const char *text);
bool read_event(struct options *options, const char *text);
bool read_fact(struct options *options, const char *text);
bool read_random(struct options *options, const char *text);

#endif
