/* SPDX-License-Identifier: MIT */
/* Written by scripts/regen.py from the tables of data/. Do not edit: change the data. */
#include "tables.h"

/* clang-format off */

/* offset of the phrase, its length, public flags */
#define HS_STATUS(offset, length, flags) ((uint32_t)(offset) | (uint32_t)(length) << 12 | (uint32_t)(flags) << 18)

const char hs_pool[4315] =
    /*     0 */ "\0"
    /*     1 */ "Continue\0"
    /*    10 */ "Switching Protocols\0"
    /*    30 */ "Processing\0"
    /*    41 */ "Early Hints\0"
    /*    53 */ "Upload Resumption Supported\0"
    /*    81 */ "OK\0"
    /*    84 */ "Created\0"
    /*    92 */ "Accepted\0"
    /*   101 */ "Non-Authoritative Information\0"
    /*   131 */ "No Content\0"
    /*   142 */ "Reset Content\0"
    /*   156 */ "Partial Content\0"
    /*   172 */ "Multi-Status\0"
    /*   185 */ "Already Reported\0"
    /*   202 */ "IM Used\0"
    /*   210 */ "Multiple Choices\0"
    /*   227 */ "Moved Permanently\0"
    /*   245 */ "Found\0"
    /*   251 */ "See Other\0"
    /*   261 */ "Not Modified\0"
    /*   274 */ "Use Proxy\0"
    /*   284 */ "Temporary Redirect\0"
    /*   303 */ "Permanent Redirect\0"
    /*   322 */ "Bad Request\0"
    /*   334 */ "Unauthorized\0"
    /*   347 */ "Payment Required\0"
    /*   364 */ "Forbidden\0"
    /*   374 */ "Not Found\0"
    /*   384 */ "Method Not Allowed\0"
    /*   403 */ "Not Acceptable\0"
    /*   418 */ "Proxy Authentication Required\0"
    /*   448 */ "Request Timeout\0"
    /*   464 */ "Conflict\0"
    /*   473 */ "Gone\0"
    /*   478 */ "Length Required\0"
    /*   494 */ "Precondition Failed\0"
    /*   514 */ "Content Too Large\0"
    /*   532 */ "URI Too Long\0"
    /*   545 */ "Unsupported Media Type\0"
    /*   568 */ "Range Not Satisfiable\0"
    /*   590 */ "Expectation Failed\0"
    /*   609 */ "I'm a teapot\0"
    /*   622 */ "Misdirected Request\0"
    /*   642 */ "Unprocessable Content\0"
    /*   664 */ "Locked\0"
    /*   671 */ "Failed Dependency\0"
    /*   689 */ "Too Early\0"
    /*   699 */ "Upgrade Required\0"
    /*   716 */ "Precondition Required\0"
    /*   738 */ "Too Many Requests\0"
    /*   756 */ "Request Header Fields Too Large\0"
    /*   788 */ "Unavailable For Legal Reasons\0"
    /*   818 */ "Internal Server Error\0"
    /*   840 */ "Not Implemented\0"
    /*   856 */ "Bad Gateway\0"
    /*   868 */ "Service Unavailable\0"
    /*   888 */ "Gateway Timeout\0"
    /*   904 */ "HTTP Version Not Supported\0"
    /*   931 */ "Variant Also Negotiates\0"
    /*   955 */ "Insufficient Storage\0"
    /*   976 */ "Loop Detected\0"
    /*   990 */ "Not Extended\0"
    /*  1003 */ "Network Authentication Required\0"
    /*  1035 */ "CONTINUE\0"
    /*  1044 */ "SWITCHING_PROTOCOLS\0"
    /*  1064 */ "Switching Protocol\0"
    /*  1083 */ "\0"
    /*  1084 */ "PROCESSING\0"
    /*  1095 */ "EARLY_HINTS\0"
    /*  1107 */ "UPLOAD_RESUMPTION_SUPPORTED\0"
    /*  1135 */ "CREATED\0"
    /*  1143 */ "ACCEPTED\0"
    /*  1152 */ "NON_AUTHORITATIVE_INFORMATION\0"
    /*  1182 */ "Non-Authoritative\0"
    /*  1200 */ "\0"
    /*  1201 */ "StatusNonAuthoritativeInfo\0"
    /*  1228 */ "NO_CONTENT\0"
    /*  1239 */ "RESET_CONTENT\0"
    /*  1253 */ "PARTIAL_CONTENT\0"
    /*  1269 */ "MULTI_STATUS\0"
    /*  1282 */ "ALREADY_REPORTED\0"
    /*  1299 */ "IM_USED\0"
    /*  1307 */ "MULTIPLE_CHOICES\0"
    /*  1324 */ "Ambiguous\0"
    /*  1334 */ "\0"
    /*  1335 */ "HTTP_SPECIAL_RESPONSE\0"
    /*  1357 */ "MOVED_PERMANENTLY\0"
    /*  1375 */ "Moved\0"
    /*  1381 */ "\0"
    /*  1382 */ "FOUND\0"
    /*  1388 */ "Moved Temporarily\0"
    /*  1406 */ "Object moved\0"
    /*  1419 */ "Redirect\0"
    /*  1428 */ "\0"
    /*  1429 */ "SEE_OTHER\0"
    /*  1439 */ "Redirect Method\0"
    /*  1455 */ "\0"
    /*  1456 */ "NOT_MODIFIED\0"
    /*  1469 */ "USE_PROXY\0"
    /*  1479 */ "SWITCH_PROXY\0"
    /*  1492 */ "Switch Proxy\0"
    /*  1505 */ "\0"
    /*  1506 */ "SOUP_STATUS_NOT_APPEARING_IN_THIS_PROTOCOL\0"
    /*  1549 */ "TEMPORARY_REDIRECT\0"
    /*  1568 */ "Redirect Keep Verb\0"
    /*  1587 */ "\0"
    /*  1588 */ "PERMANENT_REDIRECT\0"
    /*  1607 */ "BAD_REQUEST\0"
    /*  1619 */ "UNAUTHORIZED\0"
    /*  1632 */ "Access denied\0"
    /*  1646 */ "Authentication Required\0"
    /*  1670 */ "\0"
    /*  1671 */ "PAYMENT_REQUIRED\0"
    /*  1688 */ "FORBIDDEN\0"
    /*  1698 */ "NOT_FOUND\0"
    /*  1708 */ "METHOD_NOT_ALLOWED\0"
    /*  1727 */ "Not Allowed\0"
    /*  1739 */ "\0"
    /*  1740 */ "NOT_ACCEPTABLE\0"
    /*  1755 */ "PROXY_AUTHENTICATION_REQUIRED\0"
    /*  1785 */ "SOUP_STATUS_PROXY_UNAUTHORIZED\0"
    /*  1816 */ "StatusProxyAuthRequired\0"
    /*  1840 */ "REQUEST_TIMEOUT\0"
    /*  1856 */ "Request timed out\0"
    /*  1874 */ "\0"
    /*  1875 */ "CONFLICT\0"
    /*  1884 */ "GONE\0"
    /*  1889 */ "LENGTH_REQUIRED\0"
    /*  1905 */ "PRECONDITION_FAILED\0"
    /*  1925 */ "CONTENT_TOO_LARGE\0"
    /*  1943 */ "Payload Too Large\0"
    /*  1961 */ "Request Entity Too Large\0"
    /*  1986 */ "Request Too Long\0"
    /*  2003 */ "\0"
    /*  2004 */ "URI_TOO_LONG\0"
    /*  2017 */ "Request-URI Too Long\0"
    /*  2038 */ "Request-URI Too Large\0"
    /*  2060 */ "\0"
    /*  2061 */ "UNSUPPORTED_MEDIA_TYPE\0"
    /*  2084 */ "RANGE_NOT_SATISFIABLE\0"
    /*  2106 */ "Requested Range Not Satisfiable\0"
    /*  2138 */ "Requested range unsatisfiable\0"
    /*  2168 */ "Request Range Not Satisfiable\0"
    /*  2198 */ "\0"
    /*  2199 */ "SOUP_STATUS_INVALID_RANGE\0"
    /*  2225 */ "EXPECTATION_FAILED\0"
    /*  2244 */ "IM_A_TEAPOT\0"
    /*  2256 */ "I am a teapot\0"
    /*  2270 */ "\0"
    /*  2271 */ "StatusTeapot\0"
    /*  2284 */ "MISDIRECTED_REQUEST\0"
    /*  2304 */ "UNPROCESSABLE_CONTENT\0"
    /*  2326 */ "Unprocessable Entity\0"
    /*  2347 */ "Unproccessable entity\0"
    /*  2369 */ "\0"
    /*  2370 */ "LOCKED\0"
    /*  2377 */ "FAILED_DEPENDENCY\0"
    /*  2395 */ "Method Failure\0"
    /*  2410 */ "\0"
    /*  2411 */ "TOO_EARLY\0"
    /*  2421 */ "Unordered Collection\0"
    /*  2442 */ "\0"
    /*  2443 */ "HTTP_NO_CODE\0"
    /*  2456 */ "UPGRADE_REQUIRED\0"
    /*  2473 */ "PRECONDITION_REQUIRED\0"
    /*  2495 */ "TOO_MANY_REQUESTS\0"
    /*  2513 */ "REQUEST_HEADER_FIELDS_TOO_LARGE\0"
    /*  2545 */ "UNAVAILABLE_FOR_LEGAL_REASONS\0"
    /*  2575 */ "Unavailable For Legal Reason\0"
    /*  2604 */ "\0"
    /*  2605 */ "HTTP_ILLEGAL\0"
    /*  2618 */ "INTERNAL_SERVER_ERROR\0"
    /*  2640 */ "NOT_IMPLEMENTED\0"
    /*  2656 */ "HTTP_METHOD_NOT_IMPLEMENTED\0"
    /*  2684 */ "BAD_GATEWAY\0"
    /*  2696 */ "Bad Gateway or Proxy Error\0"
    /*  2723 */ "\0"
    /*  2724 */ "SERVICE_UNAVAILABLE\0"
    /*  2744 */ "Service Temporarily Unavailable\0"
    /*  2776 */ "\0"
    /*  2777 */ "GATEWAY_TIMEOUT\0"
    /*  2793 */ "HTTP_VERSION_NOT_SUPPORTED\0"
    /*  2820 */ "HTTP Version Error\0"
    /*  2839 */ "\0"
    /*  2840 */ "VARIANT_ALSO_NEGOTIATES\0"
    /*  2864 */ "Variant Also Varies\0"
    /*  2884 */ "Variant also negotiate\0"
    /*  2907 */ "\0"
    /*  2908 */ "INSUFFICIENT_STORAGE\0"
    /*  2929 */ "LOOP_DETECTED\0"
    /*  2943 */ "NOT_EXTENDED\0"
    /*  2956 */ "NETWORK_AUTHENTICATION_REQUIRED\0"
    /*  2988 */ "Checkpoint\0"
    /*  2999 */ "Content Different\0"
    /*  3017 */ "This is fine\0"
    /*  3030 */ "Resume Incomplete\0"
    /*  3048 */ "Too many Redirects\0"
    /*  3067 */ "Page Expired\0"
    /*  3080 */ "Authentication Timeout\0"
    /*  3103 */ "Insufficient Space On Resource\0"
    /*  3134 */ "Enhance Your Calm\0"
    /*  3152 */ "Shop Locked\0"
    /*  3164 */ "Destination Locked\0"
    /*  3183 */ "Shopify Security Rejection\0"
    /*  3210 */ "Login Time-out\0"
    /*  3225 */ "No Response\0"
    /*  3237 */ "Retry With\0"
    /*  3248 */ "Blocked by Windows Parental Controls\0"
    /*  3285 */ "Blocked\0"
    /*  3293 */ "Unrecoverable Error\0"
    /*  3313 */ "Expired Password\0"
    /*  3330 */ "Client Closed Connection\0"
    /*  3355 */ "Too Many Forwarded IPs\0"
    /*  3378 */ "Forwarding Loop\0"
    /*  3394 */ "Incompatible Protocol Version\0"
    /*  3424 */ "Request Header Too Large\0"
    /*  3449 */ "SSL Certificate Error\0"
    /*  3471 */ "SSL Certificate Required\0"
    /*  3496 */ "HTTP Request Sent to HTTPS Port\0"
    /*  3528 */ "Canceled\0"
    /*  3537 */ "Invalid Token\0"
    /*  3551 */ "Client Closed Request\0"
    /*  3573 */ "Token Required\0"
    /*  3588 */ "Resource Limit Is Reached\0"
    /*  3614 */ "Bandwidth Limit Exceeded\0"
    /*  3639 */ "Web Server Returned an Unknown Error\0"
    /*  3676 */ "Web Server Is Down\0"
    /*  3695 */ "Connection Timed Out\0"
    /*  3716 */ "Origin Is Unreachable\0"
    /*  3738 */ "A Timeout Occurred\0"
    /*  3757 */ "SSL Handshake Failed\0"
    /*  3778 */ "Invalid SSL Certificate\0"
    /*  3802 */ "Railgun Error\0"
    /*  3816 */ "Site Is Overloaded\0"
    /*  3835 */ "Overloaded\0"
    /*  3846 */ "Origin Error\0"
    /*  3859 */ "Site Frozen\0"
    /*  3871 */ "Origin DNS Error\0"
    /*  3888 */ "Temporarily Disabled\0"
    /*  3909 */ "Network Read Timeout Error\0"
    /*  3936 */ "Network Connect Timeout Error\0"
    /*  3966 */ "Timeout\0"
    /*  3974 */ "Unexpected Token\0"
    /*  3991 */ "Request Denied\0"
    /*  4006 */ "resume\0"
    /*  4013 */ "CSRF Token Missing or Expired\0"
    /*  4043 */ "Enchance Your Calm\0"
    /*  4062 */ "Connection Closed Without Response\0"
    /*  4097 */ "Reply With\0"
    /*  4108 */ "Cert Error\0"
    /*  4119 */ "No Cert\0"
    /*  4127 */ "HTTP to HTTPS\0"
    /*  4141 */ "Token expired/invalid\0"
    /*  4163 */ "client has closed connection\0"
    /*  4192 */ "Unknown Error\0"
    /*  4206 */ "Web server is returning an unknown error\0"
    /*  4247 */ "Railgun Listener to Origin\0"
    /*  4274 */ "The service is overloaded\0"
    /*  4300 */ "Site is frozen";

const uint32_t hs_status[500] = {
    /* 100 */ HS_STATUS(1, 8, HTTPSTATUS_FLAG_REGISTERED|HTTPSTATUS_FLAG_NO_CONTENT),
    /* 101 */ HS_STATUS(10, 19, HTTPSTATUS_FLAG_REGISTERED|HTTPSTATUS_FLAG_NO_CONTENT),
    /* 102 */ HS_STATUS(30, 10, HTTPSTATUS_FLAG_REGISTERED|HTTPSTATUS_FLAG_NO_CONTENT),
    /* 103 */ HS_STATUS(41, 11, HTTPSTATUS_FLAG_REGISTERED|HTTPSTATUS_FLAG_VENDOR|HTTPSTATUS_FLAG_NO_CONTENT),
    /* 104 */ HS_STATUS(53, 27, HTTPSTATUS_FLAG_REGISTERED|HTTPSTATUS_FLAG_NO_CONTENT),
    /* 105 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 106 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 107 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 108 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 109 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 110 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 111 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 112 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 113 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 114 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 115 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 116 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 117 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 118 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 119 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 120 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 121 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 122 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_VENDOR|HTTPSTATUS_FLAG_NO_CONTENT),
    /* 123 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 124 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 125 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 126 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 127 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 128 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 129 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 130 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 131 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 132 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 133 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 134 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 135 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 136 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 137 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 138 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 139 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 140 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 141 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 142 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 143 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 144 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 145 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 146 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 147 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 148 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 149 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 150 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 151 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 152 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 153 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 154 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 155 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 156 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 157 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 158 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 159 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 160 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 161 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 162 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 163 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 164 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 165 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 166 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 167 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 168 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 169 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 170 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 171 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 172 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 173 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 174 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 175 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 176 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 177 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 178 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 179 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 180 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 181 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 182 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 183 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 184 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 185 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 186 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 187 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 188 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 189 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 190 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 191 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 192 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 193 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 194 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 195 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 196 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 197 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 198 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 199 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_NO_CONTENT),
    /* 200 */ HS_STATUS(81, 2, HTTPSTATUS_FLAG_REGISTERED),
    /* 201 */ HS_STATUS(84, 7, HTTPSTATUS_FLAG_REGISTERED),
    /* 202 */ HS_STATUS(92, 8, HTTPSTATUS_FLAG_REGISTERED),
    /* 203 */ HS_STATUS(101, 29, HTTPSTATUS_FLAG_REGISTERED),
    /* 204 */ HS_STATUS(131, 10, HTTPSTATUS_FLAG_REGISTERED|HTTPSTATUS_FLAG_NO_CONTENT),
    /* 205 */ HS_STATUS(142, 13, HTTPSTATUS_FLAG_REGISTERED|HTTPSTATUS_FLAG_EMPTY_CONTENT),
    /* 206 */ HS_STATUS(156, 15, HTTPSTATUS_FLAG_REGISTERED),
    /* 207 */ HS_STATUS(172, 12, HTTPSTATUS_FLAG_REGISTERED),
    /* 208 */ HS_STATUS(185, 16, HTTPSTATUS_FLAG_REGISTERED),
    /* 209 */ HS_STATUS(0, 0, 0),
    /* 210 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_VENDOR),
    /* 211 */ HS_STATUS(0, 0, 0),
    /* 212 */ HS_STATUS(0, 0, 0),
    /* 213 */ HS_STATUS(0, 0, 0),
    /* 214 */ HS_STATUS(0, 0, 0),
    /* 215 */ HS_STATUS(0, 0, 0),
    /* 216 */ HS_STATUS(0, 0, 0),
    /* 217 */ HS_STATUS(0, 0, 0),
    /* 218 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_VENDOR),
    /* 219 */ HS_STATUS(0, 0, 0),
    /* 220 */ HS_STATUS(0, 0, 0),
    /* 221 */ HS_STATUS(0, 0, 0),
    /* 222 */ HS_STATUS(0, 0, 0),
    /* 223 */ HS_STATUS(0, 0, 0),
    /* 224 */ HS_STATUS(0, 0, 0),
    /* 225 */ HS_STATUS(0, 0, 0),
    /* 226 */ HS_STATUS(202, 7, HTTPSTATUS_FLAG_REGISTERED),
    /* 227 */ HS_STATUS(0, 0, 0),
    /* 228 */ HS_STATUS(0, 0, 0),
    /* 229 */ HS_STATUS(0, 0, 0),
    /* 230 */ HS_STATUS(0, 0, 0),
    /* 231 */ HS_STATUS(0, 0, 0),
    /* 232 */ HS_STATUS(0, 0, 0),
    /* 233 */ HS_STATUS(0, 0, 0),
    /* 234 */ HS_STATUS(0, 0, 0),
    /* 235 */ HS_STATUS(0, 0, 0),
    /* 236 */ HS_STATUS(0, 0, 0),
    /* 237 */ HS_STATUS(0, 0, 0),
    /* 238 */ HS_STATUS(0, 0, 0),
    /* 239 */ HS_STATUS(0, 0, 0),
    /* 240 */ HS_STATUS(0, 0, 0),
    /* 241 */ HS_STATUS(0, 0, 0),
    /* 242 */ HS_STATUS(0, 0, 0),
    /* 243 */ HS_STATUS(0, 0, 0),
    /* 244 */ HS_STATUS(0, 0, 0),
    /* 245 */ HS_STATUS(0, 0, 0),
    /* 246 */ HS_STATUS(0, 0, 0),
    /* 247 */ HS_STATUS(0, 0, 0),
    /* 248 */ HS_STATUS(0, 0, 0),
    /* 249 */ HS_STATUS(0, 0, 0),
    /* 250 */ HS_STATUS(0, 0, 0),
    /* 251 */ HS_STATUS(0, 0, 0),
    /* 252 */ HS_STATUS(0, 0, 0),
    /* 253 */ HS_STATUS(0, 0, 0),
    /* 254 */ HS_STATUS(0, 0, 0),
    /* 255 */ HS_STATUS(0, 0, 0),
    /* 256 */ HS_STATUS(0, 0, 0),
    /* 257 */ HS_STATUS(0, 0, 0),
    /* 258 */ HS_STATUS(0, 0, 0),
    /* 259 */ HS_STATUS(0, 0, 0),
    /* 260 */ HS_STATUS(0, 0, 0),
    /* 261 */ HS_STATUS(0, 0, 0),
    /* 262 */ HS_STATUS(0, 0, 0),
    /* 263 */ HS_STATUS(0, 0, 0),
    /* 264 */ HS_STATUS(0, 0, 0),
    /* 265 */ HS_STATUS(0, 0, 0),
    /* 266 */ HS_STATUS(0, 0, 0),
    /* 267 */ HS_STATUS(0, 0, 0),
    /* 268 */ HS_STATUS(0, 0, 0),
    /* 269 */ HS_STATUS(0, 0, 0),
    /* 270 */ HS_STATUS(0, 0, 0),
    /* 271 */ HS_STATUS(0, 0, 0),
    /* 272 */ HS_STATUS(0, 0, 0),
    /* 273 */ HS_STATUS(0, 0, 0),
    /* 274 */ HS_STATUS(0, 0, 0),
    /* 275 */ HS_STATUS(0, 0, 0),
    /* 276 */ HS_STATUS(0, 0, 0),
    /* 277 */ HS_STATUS(0, 0, 0),
    /* 278 */ HS_STATUS(0, 0, 0),
    /* 279 */ HS_STATUS(0, 0, 0),
    /* 280 */ HS_STATUS(0, 0, 0),
    /* 281 */ HS_STATUS(0, 0, 0),
    /* 282 */ HS_STATUS(0, 0, 0),
    /* 283 */ HS_STATUS(0, 0, 0),
    /* 284 */ HS_STATUS(0, 0, 0),
    /* 285 */ HS_STATUS(0, 0, 0),
    /* 286 */ HS_STATUS(0, 0, 0),
    /* 287 */ HS_STATUS(0, 0, 0),
    /* 288 */ HS_STATUS(0, 0, 0),
    /* 289 */ HS_STATUS(0, 0, 0),
    /* 290 */ HS_STATUS(0, 0, 0),
    /* 291 */ HS_STATUS(0, 0, 0),
    /* 292 */ HS_STATUS(0, 0, 0),
    /* 293 */ HS_STATUS(0, 0, 0),
    /* 294 */ HS_STATUS(0, 0, 0),
    /* 295 */ HS_STATUS(0, 0, 0),
    /* 296 */ HS_STATUS(0, 0, 0),
    /* 297 */ HS_STATUS(0, 0, 0),
    /* 298 */ HS_STATUS(0, 0, 0),
    /* 299 */ HS_STATUS(0, 0, 0),
    /* 300 */ HS_STATUS(210, 16, HTTPSTATUS_FLAG_REGISTERED),
    /* 301 */ HS_STATUS(227, 17, HTTPSTATUS_FLAG_REGISTERED|HTTPSTATUS_FLAG_REDIRECT|HTTPSTATUS_FLAG_PERMANENT),
    /* 302 */ HS_STATUS(245, 5, HTTPSTATUS_FLAG_REGISTERED|HTTPSTATUS_FLAG_REDIRECT),
    /* 303 */ HS_STATUS(251, 9, HTTPSTATUS_FLAG_REGISTERED|HTTPSTATUS_FLAG_REDIRECT),
    /* 304 */ HS_STATUS(261, 12, HTTPSTATUS_FLAG_REGISTERED|HTTPSTATUS_FLAG_NO_CONTENT),
    /* 305 */ HS_STATUS(274, 9, HTTPSTATUS_FLAG_REGISTERED),
    /* 306 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_REGISTERED),
    /* 307 */ HS_STATUS(284, 18, HTTPSTATUS_FLAG_REGISTERED|HTTPSTATUS_FLAG_REDIRECT|HTTPSTATUS_FLAG_METHOD_KEPT),
    /* 308 */ HS_STATUS(303, 18, HTTPSTATUS_FLAG_REGISTERED|HTTPSTATUS_FLAG_VENDOR|HTTPSTATUS_FLAG_REDIRECT|HTTPSTATUS_FLAG_PERMANENT|HTTPSTATUS_FLAG_METHOD_KEPT),
    /* 309 */ HS_STATUS(0, 0, 0),
    /* 310 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_VENDOR),
    /* 311 */ HS_STATUS(0, 0, 0),
    /* 312 */ HS_STATUS(0, 0, 0),
    /* 313 */ HS_STATUS(0, 0, 0),
    /* 314 */ HS_STATUS(0, 0, 0),
    /* 315 */ HS_STATUS(0, 0, 0),
    /* 316 */ HS_STATUS(0, 0, 0),
    /* 317 */ HS_STATUS(0, 0, 0),
    /* 318 */ HS_STATUS(0, 0, 0),
    /* 319 */ HS_STATUS(0, 0, 0),
    /* 320 */ HS_STATUS(0, 0, 0),
    /* 321 */ HS_STATUS(0, 0, 0),
    /* 322 */ HS_STATUS(0, 0, 0),
    /* 323 */ HS_STATUS(0, 0, 0),
    /* 324 */ HS_STATUS(0, 0, 0),
    /* 325 */ HS_STATUS(0, 0, 0),
    /* 326 */ HS_STATUS(0, 0, 0),
    /* 327 */ HS_STATUS(0, 0, 0),
    /* 328 */ HS_STATUS(0, 0, 0),
    /* 329 */ HS_STATUS(0, 0, 0),
    /* 330 */ HS_STATUS(0, 0, 0),
    /* 331 */ HS_STATUS(0, 0, 0),
    /* 332 */ HS_STATUS(0, 0, 0),
    /* 333 */ HS_STATUS(0, 0, 0),
    /* 334 */ HS_STATUS(0, 0, 0),
    /* 335 */ HS_STATUS(0, 0, 0),
    /* 336 */ HS_STATUS(0, 0, 0),
    /* 337 */ HS_STATUS(0, 0, 0),
    /* 338 */ HS_STATUS(0, 0, 0),
    /* 339 */ HS_STATUS(0, 0, 0),
    /* 340 */ HS_STATUS(0, 0, 0),
    /* 341 */ HS_STATUS(0, 0, 0),
    /* 342 */ HS_STATUS(0, 0, 0),
    /* 343 */ HS_STATUS(0, 0, 0),
    /* 344 */ HS_STATUS(0, 0, 0),
    /* 345 */ HS_STATUS(0, 0, 0),
    /* 346 */ HS_STATUS(0, 0, 0),
    /* 347 */ HS_STATUS(0, 0, 0),
    /* 348 */ HS_STATUS(0, 0, 0),
    /* 349 */ HS_STATUS(0, 0, 0),
    /* 350 */ HS_STATUS(0, 0, 0),
    /* 351 */ HS_STATUS(0, 0, 0),
    /* 352 */ HS_STATUS(0, 0, 0),
    /* 353 */ HS_STATUS(0, 0, 0),
    /* 354 */ HS_STATUS(0, 0, 0),
    /* 355 */ HS_STATUS(0, 0, 0),
    /* 356 */ HS_STATUS(0, 0, 0),
    /* 357 */ HS_STATUS(0, 0, 0),
    /* 358 */ HS_STATUS(0, 0, 0),
    /* 359 */ HS_STATUS(0, 0, 0),
    /* 360 */ HS_STATUS(0, 0, 0),
    /* 361 */ HS_STATUS(0, 0, 0),
    /* 362 */ HS_STATUS(0, 0, 0),
    /* 363 */ HS_STATUS(0, 0, 0),
    /* 364 */ HS_STATUS(0, 0, 0),
    /* 365 */ HS_STATUS(0, 0, 0),
    /* 366 */ HS_STATUS(0, 0, 0),
    /* 367 */ HS_STATUS(0, 0, 0),
    /* 368 */ HS_STATUS(0, 0, 0),
    /* 369 */ HS_STATUS(0, 0, 0),
    /* 370 */ HS_STATUS(0, 0, 0),
    /* 371 */ HS_STATUS(0, 0, 0),
    /* 372 */ HS_STATUS(0, 0, 0),
    /* 373 */ HS_STATUS(0, 0, 0),
    /* 374 */ HS_STATUS(0, 0, 0),
    /* 375 */ HS_STATUS(0, 0, 0),
    /* 376 */ HS_STATUS(0, 0, 0),
    /* 377 */ HS_STATUS(0, 0, 0),
    /* 378 */ HS_STATUS(0, 0, 0),
    /* 379 */ HS_STATUS(0, 0, 0),
    /* 380 */ HS_STATUS(0, 0, 0),
    /* 381 */ HS_STATUS(0, 0, 0),
    /* 382 */ HS_STATUS(0, 0, 0),
    /* 383 */ HS_STATUS(0, 0, 0),
    /* 384 */ HS_STATUS(0, 0, 0),
    /* 385 */ HS_STATUS(0, 0, 0),
    /* 386 */ HS_STATUS(0, 0, 0),
    /* 387 */ HS_STATUS(0, 0, 0),
    /* 388 */ HS_STATUS(0, 0, 0),
    /* 389 */ HS_STATUS(0, 0, 0),
    /* 390 */ HS_STATUS(0, 0, 0),
    /* 391 */ HS_STATUS(0, 0, 0),
    /* 392 */ HS_STATUS(0, 0, 0),
    /* 393 */ HS_STATUS(0, 0, 0),
    /* 394 */ HS_STATUS(0, 0, 0),
    /* 395 */ HS_STATUS(0, 0, 0),
    /* 396 */ HS_STATUS(0, 0, 0),
    /* 397 */ HS_STATUS(0, 0, 0),
    /* 398 */ HS_STATUS(0, 0, 0),
    /* 399 */ HS_STATUS(0, 0, 0),
    /* 400 */ HS_STATUS(322, 11, HTTPSTATUS_FLAG_REGISTERED),
    /* 401 */ HS_STATUS(334, 12, HTTPSTATUS_FLAG_REGISTERED),
    /* 402 */ HS_STATUS(347, 16, HTTPSTATUS_FLAG_REGISTERED),
    /* 403 */ HS_STATUS(364, 9, HTTPSTATUS_FLAG_REGISTERED),
    /* 404 */ HS_STATUS(374, 9, HTTPSTATUS_FLAG_REGISTERED),
    /* 405 */ HS_STATUS(384, 18, HTTPSTATUS_FLAG_REGISTERED),
    /* 406 */ HS_STATUS(403, 14, HTTPSTATUS_FLAG_REGISTERED),
    /* 407 */ HS_STATUS(418, 29, HTTPSTATUS_FLAG_REGISTERED),
    /* 408 */ HS_STATUS(448, 15, HTTPSTATUS_FLAG_REGISTERED),
    /* 409 */ HS_STATUS(464, 8, HTTPSTATUS_FLAG_REGISTERED),
    /* 410 */ HS_STATUS(473, 4, HTTPSTATUS_FLAG_REGISTERED),
    /* 411 */ HS_STATUS(478, 15, HTTPSTATUS_FLAG_REGISTERED),
    /* 412 */ HS_STATUS(494, 19, HTTPSTATUS_FLAG_REGISTERED),
    /* 413 */ HS_STATUS(514, 17, HTTPSTATUS_FLAG_REGISTERED),
    /* 414 */ HS_STATUS(532, 12, HTTPSTATUS_FLAG_REGISTERED),
    /* 415 */ HS_STATUS(545, 22, HTTPSTATUS_FLAG_REGISTERED),
    /* 416 */ HS_STATUS(568, 21, HTTPSTATUS_FLAG_REGISTERED),
    /* 417 */ HS_STATUS(590, 18, HTTPSTATUS_FLAG_REGISTERED),
    /* 418 */ HS_STATUS(609, 12, HTTPSTATUS_FLAG_REGISTERED),
    /* 419 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_VENDOR),
    /* 420 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_VENDOR),
    /* 421 */ HS_STATUS(622, 19, HTTPSTATUS_FLAG_REGISTERED|HTTPSTATUS_FLAG_VENDOR),
    /* 422 */ HS_STATUS(642, 21, HTTPSTATUS_FLAG_REGISTERED),
    /* 423 */ HS_STATUS(664, 6, HTTPSTATUS_FLAG_REGISTERED),
    /* 424 */ HS_STATUS(671, 17, HTTPSTATUS_FLAG_REGISTERED),
    /* 425 */ HS_STATUS(689, 9, HTTPSTATUS_FLAG_REGISTERED),
    /* 426 */ HS_STATUS(699, 16, HTTPSTATUS_FLAG_REGISTERED),
    /* 427 */ HS_STATUS(0, 0, 0),
    /* 428 */ HS_STATUS(716, 21, HTTPSTATUS_FLAG_REGISTERED),
    /* 429 */ HS_STATUS(738, 17, HTTPSTATUS_FLAG_REGISTERED),
    /* 430 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_VENDOR),
    /* 431 */ HS_STATUS(756, 31, HTTPSTATUS_FLAG_REGISTERED),
    /* 432 */ HS_STATUS(0, 0, 0),
    /* 433 */ HS_STATUS(0, 0, 0),
    /* 434 */ HS_STATUS(0, 0, 0),
    /* 435 */ HS_STATUS(0, 0, 0),
    /* 436 */ HS_STATUS(0, 0, 0),
    /* 437 */ HS_STATUS(0, 0, 0),
    /* 438 */ HS_STATUS(0, 0, 0),
    /* 439 */ HS_STATUS(0, 0, 0),
    /* 440 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_VENDOR),
    /* 441 */ HS_STATUS(0, 0, 0),
    /* 442 */ HS_STATUS(0, 0, 0),
    /* 443 */ HS_STATUS(0, 0, 0),
    /* 444 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_VENDOR),
    /* 445 */ HS_STATUS(0, 0, 0),
    /* 446 */ HS_STATUS(0, 0, 0),
    /* 447 */ HS_STATUS(0, 0, 0),
    /* 448 */ HS_STATUS(0, 0, 0),
    /* 449 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_VENDOR),
    /* 450 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_VENDOR),
    /* 451 */ HS_STATUS(788, 29, HTTPSTATUS_FLAG_REGISTERED|HTTPSTATUS_FLAG_VENDOR),
    /* 452 */ HS_STATUS(0, 0, 0),
    /* 453 */ HS_STATUS(0, 0, 0),
    /* 454 */ HS_STATUS(0, 0, 0),
    /* 455 */ HS_STATUS(0, 0, 0),
    /* 456 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_VENDOR),
    /* 457 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_VENDOR),
    /* 458 */ HS_STATUS(0, 0, 0),
    /* 459 */ HS_STATUS(0, 0, 0),
    /* 460 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_VENDOR),
    /* 461 */ HS_STATUS(0, 0, 0),
    /* 462 */ HS_STATUS(0, 0, 0),
    /* 463 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_VENDOR),
    /* 464 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_VENDOR),
    /* 465 */ HS_STATUS(0, 0, 0),
    /* 466 */ HS_STATUS(0, 0, 0),
    /* 467 */ HS_STATUS(0, 0, 0),
    /* 468 */ HS_STATUS(0, 0, 0),
    /* 469 */ HS_STATUS(0, 0, 0),
    /* 470 */ HS_STATUS(0, 0, 0),
    /* 471 */ HS_STATUS(0, 0, 0),
    /* 472 */ HS_STATUS(0, 0, 0),
    /* 473 */ HS_STATUS(0, 0, 0),
    /* 474 */ HS_STATUS(0, 0, 0),
    /* 475 */ HS_STATUS(0, 0, 0),
    /* 476 */ HS_STATUS(0, 0, 0),
    /* 477 */ HS_STATUS(0, 0, 0),
    /* 478 */ HS_STATUS(0, 0, 0),
    /* 479 */ HS_STATUS(0, 0, 0),
    /* 480 */ HS_STATUS(0, 0, 0),
    /* 481 */ HS_STATUS(0, 0, 0),
    /* 482 */ HS_STATUS(0, 0, 0),
    /* 483 */ HS_STATUS(0, 0, 0),
    /* 484 */ HS_STATUS(0, 0, 0),
    /* 485 */ HS_STATUS(0, 0, 0),
    /* 486 */ HS_STATUS(0, 0, 0),
    /* 487 */ HS_STATUS(0, 0, 0),
    /* 488 */ HS_STATUS(0, 0, 0),
    /* 489 */ HS_STATUS(0, 0, 0),
    /* 490 */ HS_STATUS(0, 0, 0),
    /* 491 */ HS_STATUS(0, 0, 0),
    /* 492 */ HS_STATUS(0, 0, 0),
    /* 493 */ HS_STATUS(0, 0, 0),
    /* 494 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_VENDOR),
    /* 495 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_VENDOR),
    /* 496 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_VENDOR),
    /* 497 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_VENDOR),
    /* 498 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_VENDOR),
    /* 499 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_VENDOR),
    /* 500 */ HS_STATUS(818, 21, HTTPSTATUS_FLAG_REGISTERED),
    /* 501 */ HS_STATUS(840, 15, HTTPSTATUS_FLAG_REGISTERED),
    /* 502 */ HS_STATUS(856, 11, HTTPSTATUS_FLAG_REGISTERED),
    /* 503 */ HS_STATUS(868, 19, HTTPSTATUS_FLAG_REGISTERED),
    /* 504 */ HS_STATUS(888, 15, HTTPSTATUS_FLAG_REGISTERED),
    /* 505 */ HS_STATUS(904, 26, HTTPSTATUS_FLAG_REGISTERED),
    /* 506 */ HS_STATUS(931, 23, HTTPSTATUS_FLAG_REGISTERED),
    /* 507 */ HS_STATUS(955, 20, HTTPSTATUS_FLAG_REGISTERED),
    /* 508 */ HS_STATUS(976, 13, HTTPSTATUS_FLAG_REGISTERED|HTTPSTATUS_FLAG_VENDOR),
    /* 509 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_VENDOR),
    /* 510 */ HS_STATUS(990, 12, HTTPSTATUS_FLAG_REGISTERED),
    /* 511 */ HS_STATUS(1003, 31, HTTPSTATUS_FLAG_REGISTERED),
    /* 512 */ HS_STATUS(0, 0, 0),
    /* 513 */ HS_STATUS(0, 0, 0),
    /* 514 */ HS_STATUS(0, 0, 0),
    /* 515 */ HS_STATUS(0, 0, 0),
    /* 516 */ HS_STATUS(0, 0, 0),
    /* 517 */ HS_STATUS(0, 0, 0),
    /* 518 */ HS_STATUS(0, 0, 0),
    /* 519 */ HS_STATUS(0, 0, 0),
    /* 520 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_VENDOR),
    /* 521 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_VENDOR),
    /* 522 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_VENDOR),
    /* 523 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_VENDOR),
    /* 524 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_VENDOR),
    /* 525 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_VENDOR),
    /* 526 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_VENDOR),
    /* 527 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_VENDOR),
    /* 528 */ HS_STATUS(0, 0, 0),
    /* 529 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_VENDOR),
    /* 530 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_VENDOR),
    /* 531 */ HS_STATUS(0, 0, 0),
    /* 532 */ HS_STATUS(0, 0, 0),
    /* 533 */ HS_STATUS(0, 0, 0),
    /* 534 */ HS_STATUS(0, 0, 0),
    /* 535 */ HS_STATUS(0, 0, 0),
    /* 536 */ HS_STATUS(0, 0, 0),
    /* 537 */ HS_STATUS(0, 0, 0),
    /* 538 */ HS_STATUS(0, 0, 0),
    /* 539 */ HS_STATUS(0, 0, 0),
    /* 540 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_VENDOR),
    /* 541 */ HS_STATUS(0, 0, 0),
    /* 542 */ HS_STATUS(0, 0, 0),
    /* 543 */ HS_STATUS(0, 0, 0),
    /* 544 */ HS_STATUS(0, 0, 0),
    /* 545 */ HS_STATUS(0, 0, 0),
    /* 546 */ HS_STATUS(0, 0, 0),
    /* 547 */ HS_STATUS(0, 0, 0),
    /* 548 */ HS_STATUS(0, 0, 0),
    /* 549 */ HS_STATUS(0, 0, 0),
    /* 550 */ HS_STATUS(0, 0, 0),
    /* 551 */ HS_STATUS(0, 0, 0),
    /* 552 */ HS_STATUS(0, 0, 0),
    /* 553 */ HS_STATUS(0, 0, 0),
    /* 554 */ HS_STATUS(0, 0, 0),
    /* 555 */ HS_STATUS(0, 0, 0),
    /* 556 */ HS_STATUS(0, 0, 0),
    /* 557 */ HS_STATUS(0, 0, 0),
    /* 558 */ HS_STATUS(0, 0, 0),
    /* 559 */ HS_STATUS(0, 0, 0),
    /* 560 */ HS_STATUS(0, 0, 0),
    /* 561 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_VENDOR),
    /* 562 */ HS_STATUS(0, 0, 0),
    /* 563 */ HS_STATUS(0, 0, 0),
    /* 564 */ HS_STATUS(0, 0, 0),
    /* 565 */ HS_STATUS(0, 0, 0),
    /* 566 */ HS_STATUS(0, 0, 0),
    /* 567 */ HS_STATUS(0, 0, 0),
    /* 568 */ HS_STATUS(0, 0, 0),
    /* 569 */ HS_STATUS(0, 0, 0),
    /* 570 */ HS_STATUS(0, 0, 0),
    /* 571 */ HS_STATUS(0, 0, 0),
    /* 572 */ HS_STATUS(0, 0, 0),
    /* 573 */ HS_STATUS(0, 0, 0),
    /* 574 */ HS_STATUS(0, 0, 0),
    /* 575 */ HS_STATUS(0, 0, 0),
    /* 576 */ HS_STATUS(0, 0, 0),
    /* 577 */ HS_STATUS(0, 0, 0),
    /* 578 */ HS_STATUS(0, 0, 0),
    /* 579 */ HS_STATUS(0, 0, 0),
    /* 580 */ HS_STATUS(0, 0, 0),
    /* 581 */ HS_STATUS(0, 0, 0),
    /* 582 */ HS_STATUS(0, 0, 0),
    /* 583 */ HS_STATUS(0, 0, 0),
    /* 584 */ HS_STATUS(0, 0, 0),
    /* 585 */ HS_STATUS(0, 0, 0),
    /* 586 */ HS_STATUS(0, 0, 0),
    /* 587 */ HS_STATUS(0, 0, 0),
    /* 588 */ HS_STATUS(0, 0, 0),
    /* 589 */ HS_STATUS(0, 0, 0),
    /* 590 */ HS_STATUS(0, 0, 0),
    /* 591 */ HS_STATUS(0, 0, 0),
    /* 592 */ HS_STATUS(0, 0, 0),
    /* 593 */ HS_STATUS(0, 0, 0),
    /* 594 */ HS_STATUS(0, 0, 0),
    /* 595 */ HS_STATUS(0, 0, 0),
    /* 596 */ HS_STATUS(0, 0, 0),
    /* 597 */ HS_STATUS(0, 0, 0),
    /* 598 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_VENDOR),
    /* 599 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_VENDOR),
};

const uint8_t hs_first[500] = {
    1, 2, 3, 4, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 7, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    8, 9, 10, 11, 12, 13, 14, 15, 16, 0, 17, 0, 0, 0, 0, 0, 0, 0, 18, 0, 0, 0, 0, 0, 0,
    0, 19, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    20, 21, 22, 23, 24, 25, 26, 27, 28, 0, 30, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    31, 32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 53, 56, 58, 59, 60,
    61, 62, 0, 63, 64, 65, 67, 0, 0, 0, 0, 0, 0, 0, 0, 68, 0, 0, 0, 69, 0, 0, 0, 0, 70,
    71, 72, 0, 0, 0, 0, 74, 76, 0, 0, 77, 0, 0, 78, 80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 81, 82, 83, 84, 85, 87,
    90, 91, 92, 93, 94, 95, 96, 97, 98, 100, 101, 102, 0, 0, 0, 0, 0, 0, 0, 0, 103, 104, 105, 106, 107,
    108, 109, 110, 0, 111, 113, 0, 0, 0, 0, 0, 0, 0, 0, 0, 116, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 117, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 118, 119,
};

const struct httpstatus_entry hs_entries[122] = {
    {100, 1, 1035, 0, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_NONE, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {101, 10, 1044, 1064, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_NONE, HTTPSTATUS_REDIRECT_NONE, 1, 0},
    {102, 30, 1084, 0, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_AGREED, HTTPSTATUS_CONTENT_NONE, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {103, 41, 1095, 0, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_NONE, HTTPSTATUS_REDIRECT_NONE, 0, 4},
    {103, 2988, 4315, 0, 12, HTTPSTATUS_STATE_OBSOLETE, HTTPSTATUS_ON_WIRE_HISTORIC, HTTPSTATUS_EVIDENCE_AGREED, HTTPSTATUS_CONTENT_NONE, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {104, 53, 1107, 0, 1, HTTPSTATUS_STATE_TEMPORARY, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_NONE, HTTPSTATUS_REDIRECT_NONE, 0, 6},
    {122, 532, 4352, 4376, 18, HTTPSTATUS_STATE_OBSOLETE, HTTPSTATUS_ON_WIRE_HISTORIC, HTTPSTATUS_EVIDENCE_SINGLE, HTTPSTATUS_CONTENT_NONE, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {200, 81, 81, 0, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 10},
    {201, 84, 1135, 0, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 13},
    {202, 92, 1143, 0, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {203, 101, 1152, 1182, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {204, 131, 1228, 0, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_NONE, HTTPSTATUS_REDIRECT_NONE, 0, 16},
    {205, 142, 1239, 0, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_EMPTY, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {206, 156, 1253, 0, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 18, 0},
    {207, 172, 1269, 0, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 27},
    {208, 185, 1282, 0, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {210, 2999, 4398, 0, 14, HTTPSTATUS_STATE_VENDOR, HTTPSTATUS_ON_WIRE_UNKNOWN, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {218, 3017, 4430, 0, 10, HTTPSTATUS_STATE_FOLKLORE, HTTPSTATUS_ON_WIRE_UNKNOWN, HTTPSTATUS_EVIDENCE_SINGLE, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {226, 202, 1299, 0, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_AGREED, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 29, 31},
    {300, 210, 1307, 1324, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_CHOICE, 0, 34},
    {301, 227, 1357, 1375, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_PERMANENT_MAY_BECOME_GET, 0, 36},
    {302, 245, 1382, 1388, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_TEMPORARY_MAY_BECOME_GET, 0, 39},
    {303, 251, 1429, 1439, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_OTHER_RESOURCE, 0, 42},
    {304, 261, 1456, 0, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_NONE, HTTPSTATUS_REDIRECT_NOT_MODIFIED, 45, 0},
    {305, 274, 1469, 0, 1, HTTPSTATUS_STATE_DEPRECATED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_DEPRECATED, 0, 0},
    {306, 0, 1479, 1492, 1, HTTPSTATUS_STATE_UNUSED, HTTPSTATUS_ON_WIRE_HISTORIC, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_RESERVED, 0, 0},
    {307, 284, 1549, 1568, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_TEMPORARY_KEPT, 0, 52},
    {308, 303, 1588, 0, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_PERMANENT_KEPT, 0, 55},
    {308, 3030, 4452, 4477, 11, HTTPSTATUS_STATE_VENDOR, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {310, 3048, 4485, 0, 14, HTTPSTATUS_STATE_VENDOR, HTTPSTATUS_ON_WIRE_UNKNOWN, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {400, 322, 1607, 0, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {401, 334, 1619, 1632, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 58, 0},
    {402, 347, 1671, 0, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {403, 364, 1688, 0, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {404, 374, 1698, 0, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {405, 384, 1708, 1727, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 60, 0},
    {406, 403, 1740, 0, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {407, 418, 1755, 0, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 62, 0},
    {408, 448, 1840, 1856, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {409, 464, 1875, 0, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {410, 473, 1884, 0, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {411, 478, 1889, 0, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {412, 494, 1905, 0, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {413, 514, 1925, 1943, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 64},
    {414, 532, 2004, 2017, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {415, 545, 2061, 0, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 66},
    {416, 568, 2084, 2106, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 69},
    {417, 590, 2225, 0, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {418, 609, 2244, 2256, 1, HTTPSTATUS_STATE_UNUSED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {419, 3067, 4518, 4539, 17, HTTPSTATUS_STATE_VENDOR, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {419, 3080, 4570, 0, 4, HTTPSTATUS_STATE_VENDOR, HTTPSTATUS_ON_WIRE_UNKNOWN, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {419, 3103, 4605, 0, 26, HTTPSTATUS_STATE_DEPRECATED, HTTPSTATUS_ON_WIRE_UNKNOWN, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {420, 3134, 4643, 4669, 28, HTTPSTATUS_STATE_OBSOLETE, HTTPSTATUS_ON_WIRE_HISTORIC, HTTPSTATUS_EVIDENCE_AGREED, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {420, 2395, 4689, 0, 26, HTTPSTATUS_STATE_DEPRECATED, HTTPSTATUS_ON_WIRE_UNKNOWN, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {420, 3152, 4711, 0, 24, HTTPSTATUS_STATE_OBSOLETE, HTTPSTATUS_ON_WIRE_HISTORIC, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {421, 622, 2284, 0, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {421, 3164, 4731, 0, 26, HTTPSTATUS_STATE_DEPRECATED, HTTPSTATUS_ON_WIRE_UNKNOWN, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {422, 642, 2304, 2326, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {423, 664, 2370, 0, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {424, 671, 2377, 2395, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {425, 689, 2411, 2421, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {426, 699, 2456, 0, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 71, 0},
    {428, 716, 2473, 0, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {429, 738, 2495, 0, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 74},
    {430, 3183, 4757, 0, 24, HTTPSTATUS_STATE_VENDOR, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {430, 756, 4792, 0, 25, HTTPSTATUS_STATE_OBSOLETE, HTTPSTATUS_ON_WIRE_HISTORIC, HTTPSTATUS_EVIDENCE_SINGLE, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {431, 756, 2513, 0, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {440, 3210, 4882, 0, 15, HTTPSTATUS_STATE_VENDOR, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_AGREED, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {444, 3225, 4901, 4919, 21, HTTPSTATUS_STATE_VENDOR, HTTPSTATUS_ON_WIRE_NEVER, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_NOT_SENT, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {449, 3237, 4966, 4987, 20, HTTPSTATUS_STATE_VENDOR, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {450, 3248, 4999, 0, 20, HTTPSTATUS_STATE_VENDOR, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_AGREED, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {451, 788, 2545, 2575, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 76},
    {451, 1419, 5074, 0, 9, HTTPSTATUS_STATE_VENDOR, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {456, 3285, 5103, 0, 9, HTTPSTATUS_STATE_VENDOR, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {456, 3293, 5131, 0, 14, HTTPSTATUS_STATE_VENDOR, HTTPSTATUS_ON_WIRE_UNKNOWN, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {457, 3313, 5165, 0, 9, HTTPSTATUS_STATE_VENDOR, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {460, 3330, 5202, 0, 5, HTTPSTATUS_STATE_VENDOR, HTTPSTATUS_ON_WIRE_LOG, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {463, 3355, 5271, 0, 5, HTTPSTATUS_STATE_VENDOR, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {463, 3378, 5326, 0, 2, HTTPSTATUS_STATE_VENDOR, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {464, 3394, 5354, 0, 5, HTTPSTATUS_STATE_VENDOR, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {494, 3424, 5392, 0, 21, HTTPSTATUS_STATE_VENDOR, HTTPSTATUS_ON_WIRE_REWRITTEN_400, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {495, 3449, 5423, 5451, 21, HTTPSTATUS_STATE_VENDOR, HTTPSTATUS_ON_WIRE_REWRITTEN_400, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {496, 3471, 5463, 5494, 21, HTTPSTATUS_STATE_VENDOR, HTTPSTATUS_ON_WIRE_REWRITTEN_400, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {497, 3496, 5503, 5541, 21, HTTPSTATUS_STATE_VENDOR, HTTPSTATUS_ON_WIRE_REWRITTEN_400, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {498, 3528, 5556, 0, 21, HTTPSTATUS_STATE_OBSOLETE, HTTPSTATUS_ON_WIRE_NEVER, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_NOT_SENT, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {498, 3537, 5571, 5590, 8, HTTPSTATUS_STATE_VENDOR, HTTPSTATUS_ON_WIRE_IN_BODY, HTTPSTATUS_EVIDENCE_AGREED, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {499, 3551, 5613, 5641, 21, HTTPSTATUS_STATE_VENDOR, HTTPSTATUS_ON_WIRE_LOG, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {499, 3573, 5671, 0, 8, HTTPSTATUS_STATE_VENDOR, HTTPSTATUS_ON_WIRE_IN_BODY, HTTPSTATUS_EVIDENCE_AGREED, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {499, 3551, 5691, 0, 13, HTTPSTATUS_STATE_VENDOR, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {500, 818, 2618, 0, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {501, 840, 2640, 0, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {502, 856, 2684, 2696, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {503, 868, 2724, 2744, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 78},
    {504, 888, 2777, 0, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {505, 904, 2793, 2820, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {506, 931, 2840, 2864, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_AGREED, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {507, 955, 2908, 0, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {508, 976, 2929, 0, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {508, 3588, 5724, 0, 7, HTTPSTATUS_STATE_VENDOR, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_SINGLE, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {509, 3614, 5757, 0, 7, HTTPSTATUS_STATE_VENDOR, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_AGREED, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {510, 990, 2943, 0, 1, HTTPSTATUS_STATE_OBSOLETE, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_AGREED, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {511, 1003, 2956, 0, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {520, 3639, 5789, 5837, 6, HTTPSTATUS_STATE_VENDOR, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {521, 3676, 5918, 0, 6, HTTPSTATUS_STATE_VENDOR, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {522, 3695, 5948, 0, 6, HTTPSTATUS_STATE_VENDOR, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {523, 3716, 5999, 0, 6, HTTPSTATUS_STATE_VENDOR, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {524, 3738, 6032, 0, 6, HTTPSTATUS_STATE_VENDOR, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {525, 3757, 6078, 0, 6, HTTPSTATUS_STATE_VENDOR, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {526, 3778, 6110, 0, 6, HTTPSTATUS_STATE_VENDOR, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {527, 3802, 6145, 6170, 6, HTTPSTATUS_STATE_OBSOLETE, HTTPSTATUS_ON_WIRE_HISTORIC, HTTPSTATUS_EVIDENCE_AGREED, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {529, 3816, 6198, 6224, 23, HTTPSTATUS_STATE_VENDOR, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {529, 3835, 6251, 6272, 3, HTTPSTATUS_STATE_VENDOR, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_AGREED, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {530, 3846, 6290, 0, 6, HTTPSTATUS_STATE_VENDOR, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {530, 3859, 6314, 6335, 22, HTTPSTATUS_STATE_VENDOR, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {530, 3871, 6351, 0, 24, HTTPSTATUS_STATE_VENDOR, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {540, 3888, 6376, 0, 24, HTTPSTATUS_STATE_VENDOR, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {561, 334, 6405, 0, 5, HTTPSTATUS_STATE_VENDOR, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {598, 3909, 6465, 0, 16, HTTPSTATUS_STATE_FOLKLORE, HTTPSTATUS_ON_WIRE_UNKNOWN, HTTPSTATUS_EVIDENCE_SINGLE, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {599, 3936, 6522, 0, 16, HTTPSTATUS_STATE_FOLKLORE, HTTPSTATUS_ON_WIRE_UNKNOWN, HTTPSTATUS_EVIDENCE_AGREED, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {599, 3966, 6585, 0, 27, HTTPSTATUS_STATE_VENDOR, HTTPSTATUS_ON_WIRE_CLIENT_INTERNAL, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_NOT_SENT, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {783, 3974, 6601, 0, 24, HTTPSTATUS_STATE_VENDOR, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {999, 3991, 6626, 0, 19, HTTPSTATUS_STATE_VENDOR, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_AGREED, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
};

const struct hs_spelling hs_spellings[256] = {
    {0, 0, 0}, {545, 22, 45}, {2884, 22, 95}, {3676, 18, 103},
    {2038, 21, 44}, {202, 7, 18}, {976, 13, 97}, {514, 17, 43},
    {0, 0, 0}, {3871, 16, 114}, {245, 5, 21}, {1961, 24, 43},
    {1492, 12, 25}, {3164, 18, 56}, {955, 20, 96}, {738, 17, 63},
    {3588, 25, 98}, {4192, 13, 102}, {3573, 14, 87}, {0, 0, 0},
    {92, 8, 9}, {3716, 21, 105}, {4127, 13, 83}, {418, 29, 37},
    {473, 4, 40}, {4097, 10, 69}, {3846, 12, 112}, {3225, 11, 68},
    {374, 9, 34}, {101, 29, 10}, {0, 0, 0}, {0, 0, 0},
    {716, 21, 62}, {0, 0, 0}, {788, 29, 71}, {0, 0, 0},
    {0, 0, 0}, {0, 0, 0}, {3210, 14, 67}, {4141, 21, 85},
    {1632, 13, 31}, {2347, 21, 57}, {0, 0, 0}, {0, 0, 0},
    {0, 0, 0}, {322, 11, 30}, {0, 0, 0}, {0, 0, 0},
    {4274, 25, 110}, {30, 10, 2}, {1375, 5, 20}, {3134, 17, 52},
    {2256, 13, 48}, {364, 9, 33}, {3551, 21, 86}, {251, 9, 22},
    {0, 0, 0}, {1388, 17, 21}, {53, 27, 5}, {0, 0, 0},
    {448, 15, 38}, {403, 14, 36}, {347, 16, 32}, {1856, 17, 38},
    {3859, 11, 113}, {2820, 18, 94}, {699, 16, 61}, {4206, 40, 102},
    {303, 18, 27}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0},
    {0, 0, 0}, {3248, 36, 70}, {0, 0, 0}, {0, 0, 0},
    {3537, 13, 85}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0},
    {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0},
    {0, 0, 0}, {3237, 10, 69}, {0, 0, 0}, {3152, 11, 54},
    {0, 0, 0}, {3183, 26, 64}, {0, 0, 0}, {0, 0, 0},
    {0, 0, 0}, {3936, 29, 118}, {0, 0, 0}, {0, 0, 0},
    {384, 18, 35}, {3449, 21, 81}, {1064, 18, 1}, {0, 0, 0},
    {671, 17, 59}, {0, 0, 0}, {3355, 22, 77}, {0, 0, 0},
    {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0},
    {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {3639, 36, 102},
    {2138, 29, 46}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0},
    {3285, 7, 73}, {0, 0, 0}, {840, 15, 90}, {3080, 22, 50},
    {3757, 20, 107}, {2999, 17, 16}, {3330, 24, 76}, {261, 12, 23},
    {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {3313, 16, 75},
    {0, 0, 0}, {0, 0, 0}, {4247, 26, 109}, {0, 0, 0},
    {3991, 14, 121}, {3695, 20, 104}, {0, 0, 0}, {0, 0, 0},
    {3966, 7, 119}, {0, 0, 0}, {1182, 17, 10}, {0, 0, 0},
    {0, 0, 0}, {3378, 15, 78}, {1568, 18, 26}, {2168, 29, 46},
    {3394, 29, 79}, {4108, 10, 81}, {142, 13, 12}, {1324, 9, 19},
    {0, 0, 0}, {4300, 14, 113}, {3048, 18, 29}, {888, 15, 93},
    {3802, 13, 109}, {274, 9, 24}, {642, 21, 57}, {41, 11, 3},
    {3030, 17, 28}, {3909, 26, 117}, {3738, 18, 106}, {84, 7, 8},
    {464, 8, 39}, {4013, 29, 49}, {3471, 24, 82}, {1943, 17, 43},
    {664, 6, 58}, {0, 0, 0}, {1003, 31, 101}, {3496, 31, 83},
    {568, 21, 46}, {0, 0, 0}, {0, 0, 0}, {2017, 20, 44},
    {3293, 19, 74}, {494, 19, 42}, {0, 0, 0}, {334, 12, 31},
    {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0},
    {0, 0, 0}, {227, 17, 20}, {478, 15, 41}, {3017, 12, 17},
    {284, 18, 26}, {3778, 23, 108}, {3974, 16, 120}, {0, 0, 0},
    {990, 12, 100}, {0, 0, 0}, {689, 9, 60}, {3424, 24, 80},
    {4043, 18, 52}, {185, 16, 15}, {0, 0, 0}, {0, 0, 0},
    {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {868, 19, 92},
    {10, 19, 1}, {2395, 14, 59}, {2988, 10, 4}, {0, 0, 0},
    {2696, 26, 91}, {4006, 6, 28}, {3614, 24, 99}, {1, 8, 0},
    {2864, 19, 95}, {2326, 20, 57}, {172, 12, 14}, {0, 0, 0},
    {1727, 11, 35}, {0, 0, 0}, {0, 0, 0}, {156, 15, 13},
    {0, 0, 0}, {81, 2, 7}, {0, 0, 0}, {3816, 18, 110},
    {532, 12, 44}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0},
    {1406, 12, 21}, {4119, 7, 82}, {609, 12, 48}, {931, 23, 95},
    {904, 26, 94}, {856, 11, 91}, {3067, 12, 49}, {590, 18, 47},
    {1419, 8, 21}, {131, 10, 11}, {2106, 31, 46}, {3528, 8, 84},
    {756, 31, 66}, {1986, 16, 43}, {2421, 20, 60}, {4163, 28, 86},
    {818, 21, 89}, {3888, 20, 115}, {2744, 31, 92}, {3835, 10, 111},
    {0, 0, 0}, {622, 19, 55}, {1646, 23, 31}, {1439, 15, 22},
    {2575, 28, 71}, {4062, 34, 68}, {3103, 30, 51}, {0, 0, 0},
    {0, 0, 0}, {210, 16, 19}, {0, 0, 0}, {0, 0, 0},
};

const uint8_t hs_spelling_shifts[64] = {
    0, 0, 2, 2, 0, 6, 0, 4, 2, 3, 2, 1, 0, 3, 0, 3,
    0, 2, 1, 0, 0, 3, 0, 4, 2, 0, 1, 0, 5, 0, 1, 1,
    8, 3, 6, 2, 0, 0, 2, 0, 0, 0, 1, 8, 10, 0, 6, 46,
    1, 6, 1, 8, 0, 6, 13, 0, 1, 3, 0, 7, 8, 6, 0, 0,
};

const struct hs_folded hs_foldeds[243] = {
    {1, 0, 0}, {10, 0, 1}, {30, 0, 2}, {41, 0, 3},
    {53, 0, 5}, {81, 0, 7}, {84, 0, 8}, {92, 0, 9},
    {101, 0, 10}, {131, 0, 11}, {142, 0, 12}, {156, 0, 13},
    {172, 0, 14}, {185, 0, 15}, {202, 0, 18}, {210, 0, 19},
    {227, 0, 20}, {245, 0, 21}, {251, 0, 22}, {261, 0, 23},
    {274, 0, 24}, {284, 0, 26}, {303, 0, 27}, {322, 0, 30},
    {334, 1, 31}, {347, 0, 32}, {364, 0, 33}, {374, 0, 34},
    {384, 0, 35}, {403, 0, 36}, {418, 0, 37}, {448, 0, 38},
    {464, 0, 39}, {473, 0, 40}, {478, 0, 41}, {494, 0, 42},
    {514, 0, 43}, {532, 1, 44}, {545, 0, 45}, {568, 0, 46},
    {590, 0, 47}, {609, 0, 48}, {622, 0, 55}, {642, 0, 57},
    {664, 0, 58}, {671, 0, 59}, {689, 0, 60}, {699, 0, 61},
    {716, 0, 62}, {738, 0, 63}, {756, 1, 66}, {788, 0, 71},
    {818, 0, 89}, {840, 0, 90}, {856, 0, 91}, {868, 0, 92},
    {888, 0, 93}, {904, 0, 94}, {931, 0, 95}, {955, 0, 96},
    {976, 0, 97}, {990, 0, 100}, {1003, 0, 101}, {1064, 0, 1},
    {1182, 0, 10}, {1324, 0, 19}, {1375, 0, 20}, {1388, 0, 21},
    {1406, 0, 21}, {1419, 1, 21}, {1439, 0, 22}, {1492, 0, 25},
    {1568, 0, 26}, {1632, 0, 31}, {1646, 0, 31}, {1727, 0, 35},
    {1856, 0, 38}, {1943, 0, 43}, {1961, 0, 43}, {1986, 0, 43},
    {2017, 1, 44}, {2038, 0, 44}, {2106, 0, 46}, {2138, 0, 46},
    {2168, 0, 46}, {2256, 0, 48}, {2326, 0, 57}, {2347, 0, 57},
    {2395, 1, 59}, {2421, 0, 60}, {2575, 0, 71}, {2696, 0, 91},
    {2744, 0, 92}, {2820, 0, 94}, {2864, 0, 95}, {2884, 0, 95},
    {1201, 0, 10}, {1335, 0, 19}, {1506, 0, 25}, {1785, 0, 37},
    {1816, 0, 37}, {2199, 0, 46}, {2271, 0, 48}, {2443, 0, 60},
    {2605, 0, 71}, {2656, 0, 90}, {2988, 0, 4}, {2999, 0, 16},
    {3017, 0, 17}, {3030, 0, 28}, {3048, 0, 29}, {3067, 0, 49},
    {3080, 0, 50}, {3103, 0, 51}, {3134, 0, 52}, {3152, 0, 54},
    {3164, 0, 56}, {3183, 0, 64}, {3210, 0, 67}, {3225, 0, 68},
    {3237, 0, 69}, {3248, 0, 70}, {3285, 0, 73}, {3293, 0, 74},
    {3313, 0, 75}, {3330, 0, 76}, {3355, 0, 77}, {3378, 0, 78},
    {3394, 0, 79}, {3424, 0, 80}, {3449, 0, 81}, {3471, 0, 82},
    {3496, 0, 83}, {3528, 0, 84}, {3537, 0, 85}, {3551, 1, 86},
    {3573, 0, 87}, {3588, 0, 98}, {3614, 0, 99}, {3639, 0, 102},
    {3676, 0, 103}, {3695, 0, 104}, {3716, 0, 105}, {3738, 0, 106},
    {3757, 0, 107}, {3778, 0, 108}, {3802, 0, 109}, {3816, 0, 110},
    {3835, 0, 111}, {3846, 0, 112}, {3859, 0, 113}, {3871, 0, 114},
    {3888, 0, 115}, {3909, 0, 117}, {3936, 0, 118}, {3966, 0, 119},
    {3974, 0, 120}, {3991, 0, 121}, {4006, 0, 28}, {4013, 0, 49},
    {4043, 0, 52}, {4062, 0, 68}, {4097, 0, 69}, {4108, 0, 81},
    {4119, 0, 82}, {4127, 0, 83}, {4141, 0, 85}, {4163, 0, 86},
    {4192, 0, 102}, {4206, 0, 102}, {4247, 0, 109}, {4274, 0, 110},
    {6272, 0, 111}, {4300, 0, 113}, {4315, 0, 4}, {4352, 0, 6},
    {4398, 0, 16}, {4430, 0, 17}, {4452, 0, 28}, {4485, 0, 29},
    {4518, 0, 49}, {4570, 0, 50}, {4605, 0, 51}, {4643, 0, 52},
    {4689, 0, 53}, {4711, 0, 54}, {4731, 0, 56}, {4757, 0, 64},
    {4792, 0, 65}, {4882, 0, 67}, {4901, 0, 68}, {4966, 0, 69},
    {4999, 0, 70}, {5074, 0, 72}, {5103, 0, 73}, {5131, 0, 74},
    {5165, 0, 75}, {5202, 0, 76}, {5271, 0, 77}, {5326, 0, 78},
    {5354, 0, 79}, {5392, 0, 80}, {5423, 0, 81}, {5463, 0, 82},
    {5503, 0, 83}, {5556, 0, 84}, {5571, 0, 85}, {5613, 0, 86},
    {5671, 0, 87}, {5691, 0, 88}, {5724, 0, 98}, {5757, 0, 99},
    {5789, 0, 102}, {5918, 0, 103}, {5948, 0, 104}, {5999, 0, 105},
    {6032, 0, 106}, {6078, 0, 107}, {6110, 0, 108}, {6145, 0, 109},
    {6198, 0, 110}, {6251, 0, 111}, {6290, 0, 112}, {6314, 0, 113},
    {6351, 0, 114}, {6376, 0, 115}, {6405, 0, 116}, {6465, 0, 117},
    {6522, 0, 118}, {6585, 0, 119}, {6601, 0, 120}, {6626, 0, 121},
    {4839, 0, 65}, {4955, 0, 68}, {5046, 0, 70}, {5235, 0, 76},
    {5302, 0, 77}, {5893, 0, 102}, {5980, 0, 104}, {6062, 0, 106},
    {6426, 0, 116}, {6501, 0, 117}, {6561, 0, 118},
};

const uint8_t hs_folded_shifts[128] = {
    1, 0, 1, 0, 0, 0, 1, 6, 0, 0, 1, 0, 1, 0, 2, 0,
    2, 0, 1, 0, 0, 2, 3, 0, 0, 5, 0, 0, 0, 1, 0, 0,
    1, 1, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 1, 0, 2, 0,
    0, 0, 0, 0, 0, 3, 0, 0, 0, 1, 0, 0, 0, 4, 0, 7,
    0, 0, 3, 2, 1, 0, 6, 6, 0, 0, 0, 0, 2, 0, 2, 0,
    0, 0, 0, 1, 1, 0, 0, 1, 0, 1, 2, 1, 1, 0, 0, 0,
    0, 2, 1, 1, 1, 6, 0, 1, 0, 0, 6, 0, 3, 2, 1, 0,
    2, 2, 5, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 4, 0,
};

const uint16_t hs_folded_slots[512] = {
    163, 0, 172, 0, 66, 0, 0, 0, 0, 214, 46, 0, 0, 0, 0, 108,
    107, 0, 121, 136, 0, 0, 0, 0, 0, 24, 0, 0, 0, 183, 219, 239,
    12, 189, 8, 5, 0, 0, 0, 0, 0, 229, 0, 145, 19, 186, 152, 144,
    86, 57, 166, 0, 0, 0, 0, 0, 0, 0, 0, 0, 25, 160, 0, 211,
    0, 0, 0, 0, 0, 0, 45, 61, 28, 0, 124, 37, 52, 22, 79, 0,
    135, 0, 0, 155, 58, 80, 99, 35, 0, 159, 65, 190, 0, 0, 0, 113,
    0, 18, 0, 0, 146, 0, 128, 15, 0, 0, 29, 106, 0, 0, 0, 0,
    0, 53, 192, 168, 36, 222, 0, 0, 198, 0, 111, 83, 200, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 92, 131, 140,
    238, 0, 112, 0, 85, 0, 0, 147, 185, 54, 206, 0, 9, 2, 0, 0,
    0, 0, 0, 0, 158, 0, 138, 33, 187, 97, 0, 0, 142, 0, 0, 72,
    233, 232, 0, 0, 0, 0, 0, 0, 1, 62, 0, 0, 0, 0, 0, 201,
    11, 0, 0, 0, 0, 0, 0, 39, 157, 47, 0, 0, 0, 0, 0, 0,
    176, 0, 0, 101, 0, 0, 70, 221, 179, 0, 127, 68, 0, 0, 0, 104,
    0, 197, 89, 95, 0, 0, 0, 0, 0, 82, 0, 0, 0, 0, 0, 0,
    0, 210, 217, 196, 164, 0, 41, 191, 151, 143, 0, 90, 0, 184, 0, 0,
    0, 0, 0, 0, 0, 34, 132, 208, 69, 177, 0, 0, 0, 0, 0, 0,
    96, 0, 0, 218, 170, 0, 27, 17, 212, 129, 0, 0, 167, 216, 100, 213,
    0, 0, 13, 38, 122, 225, 48, 0, 0, 181, 0, 0, 0, 0, 207, 0,
    0, 0, 75, 115, 94, 141, 77, 194, 114, 0, 153, 0, 0, 139, 0, 173,
    149, 223, 0, 120, 42, 0, 241, 0, 118, 0, 0, 162, 31, 0, 0, 0,
    0, 0, 74, 237, 64, 0, 32, 0, 203, 134, 30, 49, 0, 0, 175, 230,
    0, 0, 0, 59, 0, 0, 0, 0, 0, 0, 0, 56, 0, 242, 169, 0,
    0, 236, 0, 0, 84, 226, 55, 209, 0, 123, 93, 178, 0, 102, 105, 0,
    0, 165, 0, 0, 0, 0, 174, 0, 0, 10, 0, 0, 0, 154, 119, 6,
    215, 243, 7, 0, 0, 0, 0, 0, 133, 0, 4, 202, 98, 193, 180, 234,
    0, 224, 88, 0, 0, 23, 26, 3, 81, 0, 171, 182, 0, 0, 0, 63,
    0, 137, 0, 0, 0, 0, 0, 0, 0, 60, 103, 40, 76, 126, 228, 0,
    109, 130, 195, 231, 91, 235, 150, 116, 43, 0, 20, 156, 161, 148, 0, 0,
    0, 0, 0, 0, 87, 0, 67, 0, 21, 188, 14, 0, 0, 0, 0, 0,
    78, 0, 0, 0, 0, 204, 125, 50, 71, 199, 0, 0, 110, 240, 205, 0,
    0, 0, 117, 0, 51, 73, 227, 0, 44, 220, 0, 0, 0, 0, 0, 0,
};

const struct hs_also hs_also[7] = {
    {24, 116}, {37, 6}, {50, 65}, {69, 72},
    {80, 6}, {88, 53}, {135, 88},
};
