/* SPDX-License-Identifier: MIT */
/**
 * @file
 * Policies: what a client repeats, how often, how fast. Presets of known clients, and our own.
 *
 * Pure and thread-safe; static strings; nothing to free. A policy is a plain struct: begin with a preset and change it.
 *
 * @code
 * httpstatus_retry_settings mine = HTTPSTATUS_RETRY_SETTINGS_INIT;
 * assert(httpstatus_retry_policy("default", HTTPSTATUS_NTS, &mine) == HTTPSTATUS_E_NONE);
 * mine.max_retries = 5;
 * assert(httpstatus_retry_policy_allows(&mine, 503) && !httpstatus_retry_policy_allows(&mine, 501));
 * @endcode
 */

#ifndef HTTPSTATUS_RETRY_POLICY_H
#define HTTPSTATUS_RETRY_POLICY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "httpstatus/export.h"

#include "httpstatus/retry_words.h"

/** Words of 64 bits in a set of codes: bit (code - 100) for 100..999. */
#define HTTPSTATUS_CODE_WORDS 15

/** A policy. Times in milliseconds; _q16 are numbers times 65536; a limit without its known bit does not exist. */
typedef struct httpstatus_retry_settings {
    uint32_t size;       /**< set by the caller: sizeof(httpstatus_retry_settings) */
    uint32_t known;      /**< bits of enum httpstatus_settings_known */
    uint32_t flags;      /**< bits of enum httpstatus_policy_flag */
    uint32_t actions;    /**< special answers in use: 1 << enum httpstatus_retry_action */
    uint32_t opens;      /**< what makes any method repeatable: bits of enum httpstatus_policy_open */
    uint32_t events;     /**< failures without a code that are repeated: 1 << enum httpstatus_retry_event */
    uint32_t hint_forms; /**< hints in use: bits of enum httpstatus_hint_form */
    uint32_t needs_408;  /**< facts a 408 needs: bits of enum httpstatus_connection_need; the same for 421 and 425 */
    uint32_t needs_421;
    uint32_t needs_425;
    uint64_t methods;  /**< repeated methods: 1 << enum httpstatus_method; bit 0 is any unknown one */
    int32_t opens_by;  /**< what hint opens a code of hint_opens: enum httpstatus_hint_opens_by */
    int32_t hint_zero; /**< on a wait of 0: enum httpstatus_hint_choice, as the next three */
    int32_t hint_past;
    int32_t hint_invalid;
    int32_t hint_over_cap;
    int32_t hint_combine; /**< hint and backoff: enum httpstatus_hint_combine */
    int32_t hint_lo_q16;  /**< a hint below 2^46 ms is multiplied by a number drawn between these, 0..2 */
    int32_t hint_hi_q16;
    int64_t hint_cap_ms;
    int64_t hint_window_ms; /**< for HTTPSTATUS_COMBINE_WITHIN */
    int64_t initial_ms;
    int64_t max_ms;         /**< at most 2^46 - 1 */
    int64_t jitter_add_ms;  /**< for HTTPSTATUS_JITTER_ADD */
    int64_t max_elapsed_ms; /**< of all tries and waits together */
    int32_t backoff;        /**< enum httpstatus_backoff */
    int32_t jitter;         /**< enum httpstatus_jitter */
    int32_t factor_q16;     /**< for HTTPSTATUS_BACKOFF_EXPONENTIAL: 1.0, or 1.1..16 */
    int32_t jitter_lo_q16;  /**< for HTTPSTATUS_JITTER_RANGE, 0..2 */
    int32_t jitter_hi_q16;
    int32_t max_retries;  /**< repeats after the first try */
    int32_t budget_model; /**< enum httpstatus_budget_model, and its numbers: see budget.h */
    int32_t budget_capacity;
    int32_t budget_cost;
    int32_t budget_cost_timeout;
    int32_t budget_cost_throttled;
    int32_t budget_gain;
    int32_t budget_percent_milli;
    int32_t budget_floor;
    int64_t budget_window_ms;
    uint64_t statuses[HTTPSTATUS_CODE_WORDS];   /**< repeated codes */
    uint64_t hint_opens[HTTPSTATUS_CODE_WORDS]; /**< repeated when a hint is there: see opens_by */
    uint64_t hint_reads[HTTPSTATUS_CODE_WORDS]; /**< codes on which hints are read */
    uint64_t any_method[HTTPSTATUS_CODE_WORDS]; /**< codes on which every method is repeated */
} httpstatus_retry_settings;

/** For httpstatus_retry_policy() to fill; by itself a policy that repeats nothing. */
#define HTTPSTATUS_RETRY_SETTINGS_INIT                                                                                 \
    {                                                                                                                  \
        sizeof(httpstatus_retry_settings), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,  \
            0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, { 0 }, { 0 }, { 0 },                                             \
        {                                                                                                              \
            0                                                                                                          \
        }                                                                                                              \
    }

HTTPSTATUS_BEGIN

/**
 * The settings of a named policy.
 *
 * @param text  the name, such as "default"; needs no NUL, may hold any byte; not NULL
 * @param len   bytes in @p text, or HTTPSTATUS_NTS when it ends with a NUL
 * @param[in,out] out  sized struct, best by HTTPSTATUS_RETRY_SETTINGS_INIT; untouched on error; not NULL
 * @return HTTPSTATUS_E_NONE, or
 *         HTTPSTATUS_E_ARG (@p text or @p out is NULL),
 *         HTTPSTATUS_E_SIZE (the struct's size is smaller than any this library knows),
 *         HTTPSTATUS_E_NOT_FOUND (no policy has this name)
 *
 * Source: data/retry_policies.tsv
 *
 * @code
 * httpstatus_retry_settings curl = HTTPSTATUS_RETRY_SETTINGS_INIT;
 * assert(httpstatus_retry_policy("curl", HTTPSTATUS_NTS, &curl) == HTTPSTATUS_E_NONE && curl.max_retries == 0);
 * assert(httpstatus_retry_policy("none such", HTTPSTATUS_NTS, &curl) == HTTPSTATUS_E_NOT_FOUND);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_retry_policy(const char *text, size_t len, httpstatus_retry_settings *out);

/**
 * The names of the policies, one by one.
 *
 * @param index  from 0; any int
 * @return the name, or NULL when there are fewer
 *
 * Source: data/retry_policies.tsv
 *
 * @code
 * assert(strcmp(httpstatus_retry_policy_name(0), "strict") == 0);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API const char *httpstatus_retry_policy_name(int index);

/**
 * What a policy is, in a few words.
 *
 * @param index  from 0, as httpstatus_retry_policy_name(); any int
 * @return the words, or NULL when there are fewer policies
 *
 * Source: data/retry_policies.tsv
 *
 * @code
 * assert(httpstatus_retry_policy_about(0) != NULL && httpstatus_retry_policy_about(-1) == NULL);
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API const char *httpstatus_retry_policy_about(int index);

/**
 * Whether a policy lists a code as repeated without a condition.
 *
 * @param policy  a policy, or NULL
 * @param code    any int
 * @return true when the code is in its set; false for NULL and outside 100..999
 *
 * Source: the policy
 *
 * @code
 * httpstatus_retry_settings p = HTTPSTATUS_RETRY_SETTINGS_INIT;
 * httpstatus_retry_policy("default", HTTPSTATUS_NTS, &p);
 * assert(httpstatus_retry_policy_allows(&p, 502));
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API bool httpstatus_retry_policy_allows(const httpstatus_retry_settings *policy, int code);

/**
 * Puts a code into a policy's set, or takes it out.
 *
 * @param[in,out] policy  a policy; not NULL
 * @param code  100..999
 * @param on    true to repeat it
 * @return HTTPSTATUS_E_NONE, or
 *         HTTPSTATUS_E_ARG (@p policy is NULL),
 *         HTTPSTATUS_E_SIZE (the struct's size is smaller than any this library knows),
 *         HTTPSTATUS_E_RANGE (outside 100..999)
 *
 * Source: the caller
 *
 * @code
 * httpstatus_retry_settings p = HTTPSTATUS_RETRY_SETTINGS_INIT;
 * assert(httpstatus_retry_policy_set(&p, 503, true) == HTTPSTATUS_E_NONE && httpstatus_retry_policy_allows(&p, 503));
 * @endcode
 * @since 1.0
 */
HTTPSTATUS_API int httpstatus_retry_policy_set(httpstatus_retry_settings *policy, int code, bool on);

HTTPSTATUS_END

#endif
