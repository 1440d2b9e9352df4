/* SPDX-License-Identifier: MIT */
/**
 * @file
 * The words of facts, options and verdicts about caching: enumerations only.
 *
 * Values keep their numbers for ever; new ones are appended.
 */

#ifndef HTTPSTATUS_CACHE_WORDS_H
#define HTTPSTATUS_CACHE_WORDS_H

/** What a status code says about storing its responses. */
enum httpstatus_cacheability {
    HTTPSTATUS_CACHEABILITY_UNKNOWN = 0,         /**< no status code: outside 100..599 */
    HTTPSTATUS_CACHEABILITY_INTERIM = 1,         /**< 1xx: never stored */
    HTTPSTATUS_CACHEABILITY_HEURISTIC = 2,       /**< cacheable by default, without explicit freshness */
    HTTPSTATUS_CACHEABILITY_HEURISTIC_RANGE = 3, /**< 206: the same for a cache that understands ranges */
    HTTPSTATUS_CACHEABILITY_EXPLICIT = 4,        /**< stored when a field permits it */
    HTTPSTATUS_CACHEABILITY_SPECIAL = 5,         /**< 226: as explicit; what it stands for needs delta encoding */
    HTTPSTATUS_CACHEABILITY_VALIDATION = 6,      /**< 304: updates what is stored, is not stored itself */
    HTTPSTATUS_CACHEABILITY_MUST_NOT_STORE = 7   /**< 428, 429, 431, 511: never stored, whatever the fields say */
};

/** Directives of Cache-Control: bits of the masks of httpstatus_cache_control. */
enum httpstatus_cc {
    HTTPSTATUS_CC_MAX_AGE = 1,
    HTTPSTATUS_CC_S_MAXAGE = 2,
    HTTPSTATUS_CC_STALE_WHILE_REVALIDATE = 4,
    HTTPSTATUS_CC_STALE_IF_ERROR = 8,
    HTTPSTATUS_CC_MAX_STALE = 16,
    HTTPSTATUS_CC_MIN_FRESH = 32,
    HTTPSTATUS_CC_NO_CACHE = 64,
    HTTPSTATUS_CC_NO_STORE = 128,
    HTTPSTATUS_CC_PRIVATE = 256,
    HTTPSTATUS_CC_PUBLIC = 512,
    HTTPSTATUS_CC_MUST_REVALIDATE = 1024,
    HTTPSTATUS_CC_PROXY_REVALIDATE = 2048,
    HTTPSTATUS_CC_MUST_UNDERSTAND = 4096,
    HTTPSTATUS_CC_NO_TRANSFORM = 8192,
    HTTPSTATUS_CC_IMMUTABLE = 16384,
    HTTPSTATUS_CC_ONLY_IF_CACHED = 32768
};

/** Which members are usable: bits of known in httpstatus_cache_facts and httpstatus_cache_record; seen: was there. */
enum httpstatus_cache_has {
    HTTPSTATUS_CACHE_HAS_REQUEST_TIME = 1,
    HTTPSTATUS_CACHE_HAS_RESPONSE_TIME = 2,
    HTTPSTATUS_CACHE_HAS_DATE = 4,
    HTTPSTATUS_CACHE_HAS_EXPIRES = 8,
    HTTPSTATUS_CACHE_HAS_LAST_MODIFIED = 16,
    HTTPSTATUS_CACHE_HAS_AGE = 32,
    HTTPSTATUS_CACHE_HAS_ETAG = 64,
    HTTPSTATUS_CACHE_HAS_LENGTH = 128,            /**< length_bytes */
    HTTPSTATUS_CACHE_HAS_RANGE = 256,             /**< first_byte and last_byte */
    HTTPSTATUS_CACHE_HAS_IF_MODIFIED_SINCE = 512, /**< of the request */
    HTTPSTATUS_CACHE_HAS_RECEIVED = 1024          /**< received_bytes */
};

/** Yes-or-no facts: bits of flags in httpstatus_cache_facts and httpstatus_cache_record. */
enum httpstatus_cache_flag {
    HTTPSTATUS_CACHE_AUTHORIZATION = 1,      /**< the request has Authorization */
    HTTPSTATUS_CACHE_REQUEST_CC = 2,         /**< the request has Cache-Control */
    HTTPSTATUS_CACHE_PRAGMA_NO_CACHE = 4,    /**< the request has Pragma: no-cache */
    HTTPSTATUS_CACHE_RANGE = 8,              /**< the request has Range */
    HTTPSTATUS_CACHE_IF_NONE_MATCH = 16,     /**< the request has If-None-Match ... */
    HTTPSTATUS_CACHE_IF_NONE_MATCH_HIT = 32, /**< ... and it lists the stored entity tag, or is *: set by the caller */
    HTTPSTATUS_CACHE_VALIDATORS_SENT = 64,   /**< the cache added conditions of its own: set by the caller */
    HTTPSTATUS_CACHE_VARY = 128,             /**< the response has Vary ... */
    HTTPSTATUS_CACHE_VARY_STAR = 256,        /**< ... with a member * */
    HTTPSTATUS_CACHE_SET_COOKIE = 512,       /**< the response has Set-Cookie */
    HTTPSTATUS_CACHE_RESPONSE_CC = 1024,     /**< the response has Cache-Control */
    HTTPSTATUS_CACHE_RESPONSE_PRAGMA = 2048, /**< the response has Pragma: no-cache */
    HTTPSTATUS_CACHE_WEAK_ETAG = 4096,       /**< the response's entity tag is weak */
    HTTPSTATUS_CACHE_LOCATION_IS_TARGET = 8192, /**< Content-Location is the target URI: set by the caller */
    HTTPSTATUS_CACHE_TARGETED = 16384,   /**< targeted_cc stands for Cache-Control and Expires: set by the caller */
    HTTPSTATUS_CACHE_INVALIDATED = 32768 /**< of a record: must be validated; set by the caller */
};

/** What the cache is and does: bits of httpstatus_cache_options.flags. */
enum httpstatus_cache_option {
    HTTPSTATUS_CACHE_SHARED = 1,                  /**< serves several users */
    HTTPSTATUS_CACHE_RANGES = 2,                  /**< stores 206 and cuts ranges from what it has */
    HTTPSTATUS_CACHE_STALE_WHEN_DISCONNECTED = 4, /**< serves stale when the origin cannot be reached */
    HTTPSTATUS_CACHE_APPARENT_AGE = 8,            /**< the age is at least the time since Date */
    HTTPSTATUS_CACHE_HEURISTIC = 16,              /**< a lifetime from Last-Modified where none is given */
    HTTPSTATUS_CACHE_STRICT_304 = 32,             /**< a 304 without validators freshens nothing */
    HTTPSTATUS_CACHE_PRAGMA_IN_RESPONSE = 64,     /**< Pragma: no-cache counts in responses without Cache-Control */
    HTTPSTATUS_CACHE_SET_COOKIE_PRIVATE = 128,    /**< Set-Cookie keeps a response that is not public out */
    HTTPSTATUS_CACHE_IGNORE_REQUEST_CC = 256      /**< of the client's directives only no-store counts */
};

/** What to do. */
enum httpstatus_cache_action {
    HTTPSTATUS_CACHE_ACTION_NONE = 0,
    HTTPSTATUS_CACHE_ACTION_STORE = 1,
    HTTPSTATUS_CACHE_ACTION_DO_NOT_STORE = 2,
    HTTPSTATUS_CACHE_ACTION_FRESH = 3,                  /**< answer with the stored response */
    HTTPSTATUS_CACHE_ACTION_STALE = 4,                  /**< answer with it although it is stale */
    HTTPSTATUS_CACHE_ACTION_STALE_WHILE_REVALIDATE = 5, /**< answer with it now, validate in the background */
    HTTPSTATUS_CACHE_ACTION_VALIDATE = 6,               /**< ask the origin whether it still holds */
    HTTPSTATUS_CACHE_ACTION_FETCH = 7,                  /**< ask the origin as if nothing were stored */
    HTTPSTATUS_CACHE_ACTION_GATEWAY_TIMEOUT = 8,        /**< answer 504 */
    HTTPSTATUS_CACHE_ACTION_FRESHEN = 9,                /**< update the stored response and answer with it */
    HTTPSTATUS_CACHE_ACTION_REPLACE = 10,               /**< drop the stored response; pass this one on */
    HTTPSTATUS_CACHE_ACTION_FORWARD = 11,               /**< pass this response on; what is stored stays */
    HTTPSTATUS_CACHE_ACTION_INVALIDATE = 12             /**< drop the stored response, or mark it invalid */
};

/** Where a freshness lifetime comes from. */
enum httpstatus_freshness_source {
    HTTPSTATUS_FRESHNESS_NONE = 0,
    HTTPSTATUS_FRESHNESS_S_MAXAGE = 1,
    HTTPSTATUS_FRESHNESS_MAX_AGE = 2,
    HTTPSTATUS_FRESHNESS_EXPIRES = 3,
    HTTPSTATUS_FRESHNESS_HEURISTIC = 4, /**< a share of the time since Last-Modified */
    HTTPSTATUS_FRESHNESS_DEFAULT = 5,   /**< the cache's own default */
    HTTPSTATUS_FRESHNESS_PROFILE = 6    /**< what the profile gives this status code */
};

/** Why a request went to the origin: the values of fwd in Cache-Status (RFC 9211, section 2.2). */
enum httpstatus_cache_fwd {
    HTTPSTATUS_CACHE_FWD_NONE = 0,
    HTTPSTATUS_CACHE_FWD_BYPASS = 1,
    HTTPSTATUS_CACHE_FWD_METHOD = 2,
    HTTPSTATUS_CACHE_FWD_URI_MISS = 3,
    HTTPSTATUS_CACHE_FWD_VARY_MISS = 4, /**< set by the caller, who compares Vary */
    HTTPSTATUS_CACHE_FWD_MISS = 5,
    HTTPSTATUS_CACHE_FWD_REQUEST = 6,
    HTTPSTATUS_CACHE_FWD_STALE = 7,
    HTTPSTATUS_CACHE_FWD_PARTIAL = 8
};

/** What comes with a verdict: bits of httpstatus_cache_verdict.flags. */
enum httpstatus_cache_result {
    HTTPSTATUS_CACHE_RESULT_SEND_ETAG = 1,          /**< validate with If-None-Match */
    HTTPSTATUS_CACHE_RESULT_SEND_LAST_MODIFIED = 2, /**< validate with If-Modified-Since */
    HTTPSTATUS_CACHE_RESULT_NOT_MODIFIED = 4,       /**< the client's own condition holds: answer 304 */
    HTTPSTATUS_CACHE_RESULT_KEEP = 8                /**< the updated response may stay in the cache */
};

/** Which numbers of a verdict are set: bits of httpstatus_cache_verdict.known. */
enum httpstatus_cache_value {
    HTTPSTATUS_CACHE_VALUE_AGE = 1,
    HTTPSTATUS_CACHE_VALUE_LIFETIME = 2,
    HTTPSTATUS_CACHE_VALUE_TTL = 4,
    HTTPSTATUS_CACHE_VALUE_SWR_LEFT = 8,
    HTTPSTATUS_CACHE_VALUE_SIE_LEFT = 16
};

/** What else a member of Cache-Status says: flags of httpstatus_cache_status_format(). */
enum httpstatus_cache_status_flag {
    HTTPSTATUS_CACHE_STATUS_STORED = 1,          /**< the response was stored */
    HTTPSTATUS_CACHE_STATUS_COLLAPSED = 2,       /**< the request shared another one's answer ... */
    HTTPSTATUS_CACHE_STATUS_COLLAPSE_FAILED = 4, /**< ... or tried to, in vain */
    HTTPSTATUS_CACHE_STATUS_DETAIL = 8           /**< with the token of the reason */
};

/** Whose field it is. */
enum httpstatus_side {
    HTTPSTATUS_SIDE_UNKNOWN = 0, /**< nobody's: refused */
    HTTPSTATUS_SIDE_REQUEST = 1, /**< of the request */
    HTTPSTATUS_SIDE_RESPONSE = 2 /**< of the response */
};

#endif
