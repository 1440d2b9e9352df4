/* SPDX-License-Identifier: MIT */
#include "retry_words.h"

#include <stddef.h>

#include "httpstatus.h"

const struct word rule_words[] = {
    { HTTPSTATUS_RETRY_RULE_NONE, "none" },
    { HTTPSTATUS_RETRY_RULE_NEVER, "never" },
    { HTTPSTATUS_RETRY_RULE_SAME, "same" },
    { HTTPSTATUS_RETRY_RULE_SAME_AFTER_HINT, "same-after-hint" },
    { HTTPSTATUS_RETRY_RULE_CHANGED, "changed" },
    { HTTPSTATUS_RETRY_RULE_CONNECTION, "connection" },
    { HTTPSTATUS_RETRY_RULE_CREDENTIALS, "credentials" },
    { HTTPSTATUS_RETRY_RULE_PERSON, "person" },
    { 0, NULL },
};

const struct word applied_words[] = {
    { HTTPSTATUS_APPLIED_UNKNOWN, "unknown" },
    { HTTPSTATUS_APPLIED_NO_BY_DEFINITION, "definition" },
    { HTTPSTATUS_APPLIED_NO_BY_MEANING, "meaning" },
    { HTTPSTATUS_APPLIED_MAYBE, "maybe" },
    { HTTPSTATUS_APPLIED_YES, "yes" },
    { 0, NULL },
};

const struct word need_words[] = {
    { HTTPSTATUS_NEED_CREDENTIALS, "credentials" },
    { HTTPSTATUS_NEED_PROXY_CREDENTIALS, "proxy-credentials" },
    { HTTPSTATUS_NEED_NEW_CONNECTION, "new-connection" },
    { HTTPSTATUS_NEED_NO_EARLY_DATA, "no-early-data" },
    { HTTPSTATUS_NEED_NO_EXPECT, "no-expect" },
    { HTTPSTATUS_NEED_UPGRADE, "upgrade" },
    { HTTPSTATUS_NEED_CHANGE, "change" },
    { HTTPSTATUS_NEED_STATE, "state" },
    { HTTPSTATUS_NEED_WAIT, "wait" },
    { HTTPSTATUS_NEED_PERSON, "person" },
    { 0, NULL },
};

const struct word hint_source_words[] = {
    { HTTPSTATUS_HINT_SOURCE_RFC, "rfc" },
    { HTTPSTATUS_HINT_SOURCE_VENDOR, "vendor" },
    { 0, NULL },
};

const struct word event_words[] = {
    { HTTPSTATUS_EVENT_NOT_SENT, "not-sent" },       { HTTPSTATUS_EVENT_NOT_PROCESSED, "not-processed" },
    { HTTPSTATUS_EVENT_CLOSED_IDLE, "closed-idle" }, { HTTPSTATUS_EVENT_CLOSED, "closed" },
    { HTTPSTATUS_EVENT_TIMEOUT, "timeout" },         { HTTPSTATUS_EVENT_TRUNCATED, "truncated" },
    { HTTPSTATUS_EVENT_CERTIFICATE, "certificate" }, { 0, NULL },
};

const struct word fact_words[] = {
    { HTTPSTATUS_FACT_IDEMPOTENCY_KEY, "idempotency-key" },
    { HTTPSTATUS_FACT_CONDITIONAL, "conditional" },
    { HTTPSTATUS_FACT_IDEMPOTENT_BY_DESIGN, "idempotent-by-design" },
    { HTTPSTATUS_FACT_NOT_PROCESSED, "not-processed" },
    { HTTPSTATUS_FACT_BODY_REPLAYABLE, "body-replayable" },
    { HTTPSTATUS_FACT_RESPONSE_STARTED, "response-started" },
    { HTTPSTATUS_FACT_EXPECT_SENT, "expect-sent" },
    { HTTPSTATUS_FACT_EARLY_DATA, "early-data" },
    { HTTPSTATUS_FACT_EARLY_DATA_FROM_DOWNSTREAM, "early-data-from-downstream" },
    { HTTPSTATUS_FACT_REUSED, "reused" },
    { HTTPSTATUS_FACT_COALESCED, "coalesced" },
    { HTTPSTATUS_FACT_CONNECTION_BOUND, "connection-bound" },
    { HTTPSTATUS_FACT_MULTIPLEXED, "multiplexed" },
    { HTTPSTATUS_FACT_QUIET, "quiet" },
    { HTTPSTATUS_FACT_CREDENTIALS, "credentials" },
    { HTTPSTATUS_FACT_AUTH_TRIED, "auth-tried" },
    { HTTPSTATUS_FACT_UPGRADE_POSSIBLE, "upgrade-possible" },
    { HTTPSTATUS_FACT_IS_PROXY, "is-proxy" },
    { HTTPSTATUS_FACT_RETRIED_ELSEWHERE, "retried-elsewhere" },
    { HTTPSTATUS_FACT_USER_ACTION, "user-action" },
    { 0, NULL },
};

const struct word hint_kind_words[] = {
    { HTTPSTATUS_HINT_ABSENT, "absent" }, { HTTPSTATUS_HINT_DELAY, "delay" },     { HTTPSTATUS_HINT_DATE, "date" },
    { HTTPSTATUS_HINT_PAST, "past" },     { HTTPSTATUS_HINT_INVALID, "invalid" }, { 0, NULL },
};

const struct word hint_flag_words[] = {
    { HTTPSTATUS_HINT_SATURATED, "saturated" },
    { HTTPSTATUS_HINT_LOOKS_EPOCH, "looks-epoch" },
    { HTTPSTATUS_HINT_FRACTION, "fraction" },
    { HTTPSTATUS_HINT_SIGN, "sign" },
    { HTTPSTATUS_HINT_NEGATIVE, "negative" },
    { HTTPSTATUS_HINT_LIST, "list" },
    { HTTPSTATUS_HINT_EMPTY, "empty" },
    { HTTPSTATUS_HINT_WEEKDAY_WRONG, "weekday-wrong" },
    { HTTPSTATUS_HINT_LEAP_SECOND, "leap-second" },
    { HTTPSTATUS_HINT_SKEW_FIXED, "skew-fixed" },
    { HTTPSTATUS_HINT_MILLISECONDS, "milliseconds" },
    { HTTPSTATUS_HINT_RATELIMIT, "ratelimit" },
    { 0, NULL },
};

const struct word note_words[] = {
    { HTTPSTATUS_NOTE_ASSUMED_REPLAYABLE, "assumed-replayable" },
    { HTTPSTATUS_NOTE_HINT_CLAMPED, "hint-clamped" },
    { HTTPSTATUS_NOTE_HINT_IGNORED, "hint-ignored" },
    { HTTPSTATUS_NOTE_HINT_READ_LENIENTLY, "hint-read-leniently" },
    { HTTPSTATUS_NOTE_NO_RANDOM, "no-random" },
    { HTTPSTATUS_NOTE_TIMER_LIMIT, "timer-limit" },
    { 0, NULL },
};

const struct word finding_words[] = {
    { HTTPSTATUS_AUDIT_MAY_APPLY_TWICE, "may-apply-twice" },
    { HTTPSTATUS_AUDIT_CANNOT_HEAL, "cannot-heal" },
    { HTTPSTATUS_AUDIT_NEEDS_CHANGE, "needs-change" },
    { HTTPSTATUS_AUDIT_NEEDS_PERSON, "needs-person" },
    { HTTPSTATUS_AUDIT_FORBIDDEN, "forbidden" },
    { HTTPSTATUS_AUDIT_HINT_IGNORED, "hint-ignored" },
    { HTTPSTATUS_AUDIT_CAP_BELOW_USUAL_HINT, "cap-below-usual-hint" },
    { HTTPSTATUS_AUDIT_EARLIER_THAN_ASKED, "earlier-than-asked" },
    { HTTPSTATUS_AUDIT_LOCAL_CODE, "local-code" },
    { HTTPSTATUS_AUDIT_ABOVE_599, "above-599" },
    { HTTPSTATUS_AUDIT_NO_JITTER, "no-jitter" },
    { HTTPSTATUS_AUDIT_UNBOUNDED, "unbounded" },
    { HTTPSTATUS_AUDIT_ALLOWED_BUT_ABSENT, "allowed-but-absent" },
    { 0, NULL },
};

const struct word opens_by_words[] = {
    { HTTPSTATUS_OPENS_BY_PRESENT, "present" },
    { HTTPSTATUS_OPENS_BY_USABLE, "usable" },
    { HTTPSTATUS_OPENS_BY_DELAY, "delay" },
    { 0, NULL },
};

const struct word form_words[] = {
    { HTTPSTATUS_FORM_DELAY, "delay" },
    { HTTPSTATUS_FORM_DATE, "date" },
    { HTTPSTATUS_FORM_FRACTION, "fraction" },
    { HTTPSTATUS_FORM_SIGN, "sign" },
    { HTTPSTATUS_FORM_LIST, "list" },
    { HTTPSTATUS_FORM_MS, "ms" },
    { 0, NULL },
};

const struct word choice_words[] = {
    { HTTPSTATUS_CHOICE_NOW, "now" },
    { HTTPSTATUS_CHOICE_BACKOFF, "backoff" },
    { HTTPSTATUS_CHOICE_STOP, "stop" },
    { HTTPSTATUS_CHOICE_CLAMP, "clamp" },
    { 0, NULL },
};

const struct word combine_words[] = {
    { HTTPSTATUS_COMBINE_REPLACE, "replace" },
    { HTTPSTATUS_COMBINE_MAX, "max" },
    { HTTPSTATUS_COMBINE_WITHIN, "within" },
    { 0, NULL },
};

const struct word open_words[] = {
    { HTTPSTATUS_OPEN_DESIGN, "design" },       { HTTPSTATUS_OPEN_KEY, "key" },
    { HTTPSTATUS_OPEN_CONDITION, "condition" }, { HTTPSTATUS_OPEN_DEFINITION, "definition" },
    { HTTPSTATUS_OPEN_MEANING, "meaning" },     { HTTPSTATUS_OPEN_ZERO503, "zero503" },
    { HTTPSTATUS_OPEN_HINT, "hint" },           { 0, NULL },
};

const struct word habit_words[] = {
    { HTTPSTATUS_POLICY_ONCE_PER_STATUS, "once-per-status" },
    { HTTPSTATUS_POLICY_OBEY_SERVER, "obey-server" },
    { HTTPSTATUS_POLICY_FIRST_AT_ONCE, "first-at-once" },
    { HTTPSTATUS_POLICY_CAP_AFTER_JITTER, "cap-after-jitter" },
    { HTTPSTATUS_POLICY_CAP_ALL, "cap-all" },
    { HTTPSTATUS_POLICY_STOP_RETRY_OF_RETRY, "stop-retry-of-retry" },
    { 0, NULL },
};

const struct word connection_words[] = {
    { HTTPSTATUS_CONNECTION_REUSED, "reused" },           { HTTPSTATUS_CONNECTION_COALESCED, "coalesced" },
    { HTTPSTATUS_CONNECTION_MULTIPLEXED, "multiplexed" }, { HTTPSTATUS_CONNECTION_QUIET, "quiet" },
    { HTTPSTATUS_CONNECTION_EARLY_DATA, "early-data" },   { 0, NULL },
};

const struct word backoff_words[] = {
    { HTTPSTATUS_BACKOFF_NONE, "none" },
    { HTTPSTATUS_BACKOFF_FIXED, "fixed" },
    { HTTPSTATUS_BACKOFF_LINEAR, "linear" },
    { HTTPSTATUS_BACKOFF_QUADRATIC, "quadratic" },
    { HTTPSTATUS_BACKOFF_EXPONENTIAL, "exponential" },
    { HTTPSTATUS_BACKOFF_DECORRELATED, "decorrelated" },
    { 0, NULL },
};

const struct word jitter_words[] = {
    { HTTPSTATUS_JITTER_NONE, "none" },
    { HTTPSTATUS_JITTER_FULL, "full" },
    { HTTPSTATUS_JITTER_MODULO, "modulo" },
    { 0, NULL },
};

const struct word budget_words[] = {
    { HTTPSTATUS_BUDGET_BUCKET, "bucket" },
    { HTTPSTATUS_BUDGET_RATIO, "ratio" },
    { HTTPSTATUS_BUDGET_DEPOSIT, "deposit" },
    { HTTPSTATUS_BUDGET_CONCURRENCY, "concurrency" },
    { HTTPSTATUS_BUDGET_BUCKET_PARTIAL, "bucket-partial" },
    { 0, NULL },
};

const struct word decided_by_remarks[] = {
    { HTTPSTATUS_DECIDED_BY_CODE, "the status code" },
    { HTTPSTATUS_DECIDED_BY_HINT, "the wait that the server asks for" },
    { HTTPSTATUS_DECIDED_BY_SERVER, "the server's word" },
    { HTTPSTATUS_DECIDED_BY_POLICY, "the policy" },
    { HTTPSTATUS_DECIDED_BY_LIMIT, "a limit of repeats or of time" },
    { HTTPSTATUS_DECIDED_BY_BUDGET, "the budget" },
    { HTTPSTATUS_DECIDED_BY_FLOOR, "a rule that no policy lifts" },
    { HTTPSTATUS_DECIDED_BY_FACTS, "the facts given" },
    { 0, NULL },
};

const struct word safety_remarks[] = {
    { HTTPSTATUS_SAFETY_IDEMPOTENT, "the method is idempotent" },
    { HTTPSTATUS_SAFETY_KEYED, "a key, a condition or the caller's word makes it safe" },
    { HTTPSTATUS_SAFETY_NOT_APPLIED, "the first one was not applied, by definition" },
    { HTTPSTATUS_SAFETY_INFERRED, "the first one was most likely not applied" },
    { HTTPSTATUS_SAFETY_UNKNOWN, "none: it may run twice" },
    { 0, NULL },
};

const struct word note_remarks[] = {
    { HTTPSTATUS_NOTE_HINT_CLAMPED, "the wait asked for is cut" },
    { HTTPSTATUS_NOTE_HINT_IGNORED, "the policy does not use the wait asked for" },
    { HTTPSTATUS_NOTE_HINT_READ_LENIENTLY, "the best reading of what is outside the grammar" },
    { HTTPSTATUS_NOTE_TIMER_LIMIT, "above 2^31 - 1 ms, where some timers fire at once" },
    { 0, NULL },
};

const struct word hint_flag_remarks[] = {
    { HTTPSTATUS_HINT_SATURATED, "more than any clock counts" },
    { HTTPSTATUS_HINT_LOOKS_EPOCH, "looks like an instant in seconds or milliseconds since 1970" },
    { HTTPSTATUS_HINT_FRACTION, "a fraction" },
    { HTTPSTATUS_HINT_SIGN, "a plus sign" },
    { HTTPSTATUS_HINT_NEGATIVE, "a minus sign" },
    { HTTPSTATUS_HINT_LIST, "several values" },
    { HTTPSTATUS_HINT_EMPTY, "nothing but blanks" },
    { HTTPSTATUS_HINT_WEEKDAY_WRONG, "the name of the day does not fit the date" },
    { HTTPSTATUS_HINT_LEAP_SECOND, "second 60" },
    { HTTPSTATUS_HINT_SKEW_FIXED, "counted by the server's clock" },
    { HTTPSTATUS_HINT_MILLISECONDS, "from a field in milliseconds" },
    { HTTPSTATUS_HINT_RATELIMIT, "from RateLimit" },
    { 0, NULL },
};
