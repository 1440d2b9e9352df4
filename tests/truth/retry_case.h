/* SPDX-License-Identifier: MIT */
/* What the model of decisions about repeating is made of: retry_model.py writes the rows. */

#ifndef HTTPSTATUS_TESTS_RETRY_CASE_H
#define HTTPSTATUS_TESTS_RETRY_CASE_H

#include <stdbool.h>
#include <stdint.h>

struct policy_row {
    const char *name, *statuses, *hint_opens, *hint_reads, *any_method;
    uint64_t methods;
    int needs[3][3]; /* of 408, 421, 425: all, none, any */
    int events, retries, reads_forms;
    int open_design, open_key, open_definition, open_condition, open_meaning, open_hint, open_zero503;
    int acts_auth, acts_proxy_auth, acts_no_expect, acts_new_connection, acts_no_early_data, acts_upgrade;
    int obeys, once_per_status, stops_retry_of_retry;
};

struct code_row {
    int rule, applied, needs_no_expect, retry_why;
};

/* What a reader says of a hint, and what a policy makes of that. */
struct hint {
    int kind;
    uint32_t flags;
    bool delay_known;
    int64_t delay_ms;
};

struct hint_answer {
    int hint, hint_fits, hint_over_cap, hint_zero_stops, hint_unfit, hint_zero;
};

/* All that a rule of the model may speak of. */
struct model_case {
    int code, event, prior_is_code, says, idempotent, method_listed, attempts_spent;
    int hint, hint_fits, hint_over_cap, hint_zero_stops, hint_unfit, hint_zero;
    int key, conditional, design, not_processed, replayable, started, is_proxy, elsewhere, expect, early, downstream;
    int reused, coalesced, bound, multiplexed, quiet, credentials, tried, upgrade, user;
    int rule, applied, needs_no_expect, retry_why, is_redirection;
    int statuses, opens_listed, reads_hint, any_method, event_listed;
    int has_all, has_none, has_any;
    int open_design, open_key, open_definition, open_condition, open_meaning, open_hint, open_zero503;
    int acts_auth, acts_proxy_auth, acts_no_expect, acts_new_connection, acts_no_early_data, acts_upgrade;
    int obeys, once_per_status, stops_retry_of_retry;
};

#endif
