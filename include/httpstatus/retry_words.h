/* SPDX-License-Identifier: MIT */
/**
 * @file
 * The words of policies, facts and verdicts about repeating: enumerations only.
 *
 * Values keep their numbers for ever; new ones are appended.
 */

#ifndef HTTPSTATUS_RETRY_WORDS_H
#define HTTPSTATUS_RETRY_WORDS_H

/** What to do now. RETRY to UPGRADE send the request again. */
enum httpstatus_retry_action {
    HTTPSTATUS_ACTION_UNKNOWN = 0,
    HTTPSTATUS_ACTION_STOP = 1,           /**< take the answer as it is */
    HTTPSTATUS_ACTION_RETRY = 2,          /**< the same request, after the delay */
    HTTPSTATUS_ACTION_NEW_CONNECTION = 3, /**< the same, over another connection */
    HTTPSTATUS_ACTION_AUTH = 4,           /**< with credentials */
    HTTPSTATUS_ACTION_PROXY_AUTH = 5,     /**< with credentials for the proxy */
    HTTPSTATUS_ACTION_NO_EXPECT = 6,      /**< without Expect: 100-continue */
    HTTPSTATUS_ACTION_NO_EARLY_DATA = 7,  /**< after the handshake, not in early data */
    HTTPSTATUS_ACTION_UPGRADE = 8,        /**< after changing protocol */
    HTTPSTATUS_ACTION_CHANGE_REQUEST = 9, /**< not as it is */
    HTTPSTATUS_ACTION_FORWARD = 10,       /**< an intermediary passes the answer on */
    HTTPSTATUS_ACTION_ASK_PERSON = 11,    /**< a person must act first */
    HTTPSTATUS_ACTION_FOLLOW = 12         /**< a redirect: wait, then follow; not a repeat */
};

/** A failure without a status code. */
enum httpstatus_retry_event {
    HTTPSTATUS_EVENT_NONE = 0,
    HTTPSTATUS_EVENT_NOT_SENT = 1,      /**< name, connection or TLS failed before the request went out */
    HTTPSTATUS_EVENT_NOT_PROCESSED = 2, /**< REFUSED_STREAM, a stream above GOAWAY, H3_REQUEST_REJECTED */
    HTTPSTATUS_EVENT_CLOSED_IDLE = 3,   /**< a reused connection closed before any byte of an answer */
    HTTPSTATUS_EVENT_CLOSED = 4,        /**< the connection closed before an answer */
    HTTPSTATUS_EVENT_TIMEOUT = 5,       /**< no answer in time */
    HTTPSTATUS_EVENT_TRUNCATED = 6,     /**< the answer broke off */
    HTTPSTATUS_EVENT_CERTIFICATE = 7    /**< the server's certificate was refused */
};

/** Yes-or-no facts: bits of httpstatus_retry_facts.facts. */
enum httpstatus_retry_fact {
    HTTPSTATUS_FACT_IDEMPOTENCY_KEY = 1,              /**< the request carries a key that the server honours */
    HTTPSTATUS_FACT_CONDITIONAL = 2,                  /**< If-Match, a generation: a second run fails */
    HTTPSTATUS_FACT_IDEMPOTENT_BY_DESIGN = 4,         /**< the caller knows that running twice is harmless */
    HTTPSTATUS_FACT_NOT_PROCESSED = 8,                /**< a guarantee from below that nothing was processed */
    HTTPSTATUS_FACT_BODY_REPLAYABLE = 16,             /**< the content can be sent again; unknown counts as yes */
    HTTPSTATUS_FACT_RESPONSE_STARTED = 32,            /**< content of the answer was handed on */
    HTTPSTATUS_FACT_EXPECT_SENT = 64,                 /**< Expect: 100-continue was sent */
    HTTPSTATUS_FACT_EARLY_DATA = 128,                 /**< sent in TLS early data; unknown counts as yes */
    HTTPSTATUS_FACT_EARLY_DATA_FROM_DOWNSTREAM = 256, /**< received with Early-Data: 1 */
    HTTPSTATUS_FACT_REUSED = 512,                     /**< over a connection that had been used before */
    HTTPSTATUS_FACT_COALESCED = 1024,                 /**< over a connection shared by several hosts */
    HTTPSTATUS_FACT_CONNECTION_BOUND = 2048,          /**< the connection carries authentication */
    HTTPSTATUS_FACT_MULTIPLEXED = 4096,               /**< HTTP/2 or HTTP/3 */
    HTTPSTATUS_FACT_QUIET = 8192,                     /**< a second has passed since the last byte was written */
    HTTPSTATUS_FACT_CREDENTIALS = 16384,              /**< there are credentials to send */
    HTTPSTATUS_FACT_AUTH_TRIED = 32768,               /**< they were sent already */
    HTTPSTATUS_FACT_UPGRADE_POSSIBLE = 65536,         /**< a protocol that the server names is spoken here */
    HTTPSTATUS_FACT_IS_PROXY = 131072,                /**< this is an intermediary */
    HTTPSTATUS_FACT_RETRIED_ELSEWHERE = 262144,       /**< another layer repeats, too */
    HTTPSTATUS_FACT_USER_ACTION = 524288              /**< a person's action caused the request */
};

/** Which limits of a policy exist: bits of httpstatus_retry_settings.known. */
enum httpstatus_settings_known {
    HTTPSTATUS_LIMIT_HINT_CAP = 1,    /**< hint_cap_ms */
    HTTPSTATUS_LIMIT_MAX_MS = 2,      /**< max_ms */
    HTTPSTATUS_LIMIT_MAX_RETRIES = 4, /**< max_retries */
    HTTPSTATUS_LIMIT_MAX_ELAPSED = 8  /**< max_elapsed_ms */
};

/** Habits of a policy. */
enum httpstatus_policy_flag {
    HTTPSTATUS_POLICY_ONCE_PER_STATUS = 1,     /**< not twice in a row for the same code */
    HTTPSTATUS_POLICY_OBEY_SERVER = 2,         /**< a server's yes or no decides */
    HTTPSTATUS_POLICY_FIRST_AT_ONCE = 4,       /**< the first repeat does not wait */
    HTTPSTATUS_POLICY_CAP_AFTER_JITTER = 8,    /**< max_ms cuts after the jitter */
    HTTPSTATUS_POLICY_CAP_ALL = 16,            /**< the cap of hints holds for every delay */
    HTTPSTATUS_POLICY_STOP_RETRY_OF_RETRY = 32 /**< stops where another layer repeats */
};

/** What makes any method repeatable. */
enum httpstatus_policy_open {
    HTTPSTATUS_OPEN_DESIGN = 1,     /**< FACT_IDEMPOTENT_BY_DESIGN */
    HTTPSTATUS_OPEN_KEY = 2,        /**< FACT_IDEMPOTENCY_KEY */
    HTTPSTATUS_OPEN_CONDITION = 4,  /**< FACT_CONDITIONAL */
    HTTPSTATUS_OPEN_DEFINITION = 8, /**< not applied, by definition */
    HTTPSTATUS_OPEN_MEANING = 16,   /**< not applied, by meaning */
    HTTPSTATUS_OPEN_ZERO503 = 32,   /**< 503 with Retry-After: 0 */
    HTTPSTATUS_OPEN_HINT = 64       /**< a hint that opens_by accepts */
};

/** Forms of hints in use. */
enum httpstatus_hint_form {
    HTTPSTATUS_FORM_DELAY = 1,
    HTTPSTATUS_FORM_DATE = 2,
    HTTPSTATUS_FORM_FRACTION = 4, /**< the best reading of a fraction */
    HTTPSTATUS_FORM_SIGN = 8,     /**< of a plus sign */
    HTTPSTATUS_FORM_LIST = 16,    /**< of a list */
    HTTPSTATUS_FORM_MS = 32       /**< a field in milliseconds */
};

/** Facts that a connection must have: an all bit each, a none bit 8 higher, an any bit 16 higher. */
enum httpstatus_connection_need {
    HTTPSTATUS_CONNECTION_REUSED = 1,
    HTTPSTATUS_CONNECTION_COALESCED = 2,
    HTTPSTATUS_CONNECTION_MULTIPLEXED = 4,
    HTTPSTATUS_CONNECTION_QUIET = 8,
    HTTPSTATUS_CONNECTION_EARLY_DATA = 16
};

/** What hint opens a code. */
enum httpstatus_hint_opens_by {
    HTTPSTATUS_OPENS_BY_NONE = 0,
    HTTPSTATUS_OPENS_BY_PRESENT = 1, /**< any, readable or not */
    HTTPSTATUS_OPENS_BY_USABLE = 2,  /**< one that can be read */
    HTTPSTATUS_OPENS_BY_DELAY = 3    /**< one in seconds */
};

/** What to do about an odd hint. */
enum httpstatus_hint_choice {
    HTTPSTATUS_CHOICE_UNKNOWN = 0,
    HTTPSTATUS_CHOICE_NOW = 1,     /**< no wait */
    HTTPSTATUS_CHOICE_BACKOFF = 2, /**< as if there were none */
    HTTPSTATUS_CHOICE_STOP = 3,    /**< give up */
    HTTPSTATUS_CHOICE_CLAMP = 4    /**< cut it to the cap */
};

/** Hint and backoff. */
enum httpstatus_hint_combine {
    HTTPSTATUS_COMBINE_UNKNOWN = 0,
    HTTPSTATUS_COMBINE_REPLACE = 1, /**< the hint alone */
    HTTPSTATUS_COMBINE_MAX = 2,     /**< the longer one: the hint is a floor */
    HTTPSTATUS_COMBINE_WITHIN = 3   /**< the hint, cut to the backoff and a window after it */
};

/** How the wait grows. */
enum httpstatus_backoff {
    HTTPSTATUS_BACKOFF_NONE = 0,        /**< not at all: 0 */
    HTTPSTATUS_BACKOFF_FIXED = 1,       /**< initial */
    HTTPSTATUS_BACKOFF_LINEAR = 2,      /**< initial * n */
    HTTPSTATUS_BACKOFF_QUADRATIC = 3,   /**< initial * n * n */
    HTTPSTATUS_BACKOFF_EXPONENTIAL = 4, /**< initial * factor^(n - 1) */
    HTTPSTATUS_BACKOFF_DECORRELATED = 5 /**< drawn between initial and three times the last wait */
};

/** How the wait is spread. */
enum httpstatus_jitter {
    HTTPSTATUS_JITTER_NONE = 0,
    HTTPSTATUS_JITTER_FULL = 1,   /**< drawn between 0 and the wait */
    HTTPSTATUS_JITTER_MODULO = 2, /**< random modulo the wait */
    HTTPSTATUS_JITTER_RANGE = 3,  /**< the wait times a number drawn between two */
    HTTPSTATUS_JITTER_ADD = 4     /**< the wait plus a number drawn below a bound */
};

/** How repeats are rationed. */
enum httpstatus_budget_model {
    HTTPSTATUS_BUDGET_NONE = 0,
    HTTPSTATUS_BUDGET_BUCKET = 1,        /**< tokens: a repeat costs, a success gives back */
    HTTPSTATUS_BUDGET_RATIO = 2,         /**< failures against successes */
    HTTPSTATUS_BUDGET_DEPOSIT = 3,       /**< a share of the requests in a window */
    HTTPSTATUS_BUDGET_CONCURRENCY = 4,   /**< a share of the requests under way */
    HTTPSTATUS_BUDGET_BUCKET_PARTIAL = 5 /**< a bucket that lends what it has */
};

/** What a field of the vendor says about repeating. */
enum httpstatus_server_says {
    HTTPSTATUS_SERVER_SAYS_NOTHING = 0,
    HTTPSTATUS_SERVER_SAYS_YES = 1,
    HTTPSTATUS_SERVER_SAYS_NO = 2
};

/** What settled a verdict. */
enum httpstatus_decided_by {
    HTTPSTATUS_DECIDED_UNKNOWN = 0,
    HTTPSTATUS_DECIDED_BY_CODE = 1,   /**< the status code or the event */
    HTTPSTATUS_DECIDED_BY_HINT = 2,   /**< the wait hint */
    HTTPSTATUS_DECIDED_BY_SERVER = 3, /**< the server's word */
    HTTPSTATUS_DECIDED_BY_POLICY = 4, /**< the policy */
    HTTPSTATUS_DECIDED_BY_LIMIT = 5,  /**< attempts or time */
    HTTPSTATUS_DECIDED_BY_BUDGET = 6, /**< the budget */
    HTTPSTATUS_DECIDED_BY_FLOOR = 7,  /**< a rule that no policy lifts */
    HTTPSTATUS_DECIDED_BY_FACTS = 8   /**< the caller's facts */
};

/** Why a repeat does no harm. */
enum httpstatus_retry_safety {
    HTTPSTATUS_SAFETY_NONE = 0,        /**< not repeated */
    HTTPSTATUS_SAFETY_IDEMPOTENT = 1,  /**< the method is idempotent */
    HTTPSTATUS_SAFETY_KEYED = 2,       /**< a key, a condition or the caller's word */
    HTTPSTATUS_SAFETY_NOT_APPLIED = 3, /**< the first one was not applied, by definition */
    HTTPSTATUS_SAFETY_INFERRED = 4,    /**< most likely not applied */
    HTTPSTATUS_SAFETY_UNKNOWN = 5      /**< it may run twice */
};

/** What else a verdict says. */
enum httpstatus_retry_note {
    HTTPSTATUS_NOTE_ASSUMED_REPLAYABLE = 1,  /**< nobody said that the content can be sent again */
    HTTPSTATUS_NOTE_HINT_CLAMPED = 2,        /**< the hint was cut */
    HTTPSTATUS_NOTE_HINT_IGNORED = 4,        /**< there was a hint that the policy does not read */
    HTTPSTATUS_NOTE_HINT_READ_LENIENTLY = 8, /**< the best reading of an invalid hint */
    HTTPSTATUS_NOTE_NO_RANDOM = 16,          /**< no random word: the upper end */
    HTTPSTATUS_NOTE_TIMER_LIMIT = 32         /**< above 2^31 - 1 ms: some timers fire at once */
};

#endif
