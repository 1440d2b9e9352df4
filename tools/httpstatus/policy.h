/* SPDX-License-Identifier: MIT */
/* Policies in the words of data/retry_policies.tsv, with '-' for '_', and in short texts for people. */

#ifndef POLICY_H
#define POLICY_H

#include <jansson.h>

#include "httpstatus.h"

/* Everything that a policy sets; null where there is no limit or no such thing. */
json_t *json_policy(int index);

enum { POLICY_TEXT_BYTES = 512 };

/* What makes it repeat a POST, such as "yes", "no", "if key definition". */
void policy_post_text(char out[POLICY_TEXT_BYTES], const json_t *policy);

/* What becomes of a wait that the server asks for, such as "ignored", "to 5 min, stop". */
void policy_hint_text(char out[POLICY_TEXT_BYTES], const json_t *policy);

/* How long it waits by itself, such as "500 ms to 30 s". */
void policy_wait_text(char out[POLICY_TEXT_BYTES], const json_t *policy);

/* How the wait grows and is spread, such as "exponential x2, jitter full". */
void policy_backoff_text(char out[POLICY_TEXT_BYTES], const json_t *policy);

/* How often it repeats, such as "3", "no limit", "in 2 min". */
void policy_limit_text(char out[POLICY_TEXT_BYTES], const json_t *policy);

/* The codes that it repeats, and those that it repeats when the server names a wait. */
void policy_codes_text(char out[POLICY_TEXT_BYTES], const json_t *policy);

#endif
