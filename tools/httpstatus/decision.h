/* SPDX-License-Identifier: MIT */
/* One answer to whether a request is to be repeated, and what its policy is worth. */

#ifndef DECISION_H
#define DECISION_H

#include <stdbool.h>

#include <jansson.h>

#include "options.h"

struct decision {
    const struct options *options;
    httpstatus_retry_facts facts;
    httpstatus_retry_verdict *steps; /* the verdict on these facts; those that would follow, when a plan is asked for */
    int step_count;
};

/* Whether the action sends the request again. */
bool action_repeats(int action);

/* Decides by the policy of the options; ends the process without memory. */
struct decision decision_make(const struct options *options, const httpstatus_retry_facts *facts);
void decision_free(struct decision *decision);

json_t *json_decision(const struct decision *decision);

/* The findings of a policy; of one code, or with 0 of all, and then each with its codes. */
json_t *json_audit(const httpstatus_retry_settings *policy, int code);

#endif
