/* SPDX-License-Identifier: MIT */
/* Written by scripts/regen.py from the tables of data/. Do not edit: change the data. */
#include "tables.h"

/* clang-format off */

/* offset of the phrase, its length, public flags */
#define HS_STATUS(offset, length, flags) ((uint32_t)(offset) | (uint32_t)(length) << 12 | (uint32_t)(flags) << 18)

const char hs_pool[4242] =
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
    /*  1201 */ "NO_CONTENT\0"
    /*  1212 */ "RESET_CONTENT\0"
    /*  1226 */ "PARTIAL_CONTENT\0"
    /*  1242 */ "MULTI_STATUS\0"
    /*  1255 */ "ALREADY_REPORTED\0"
    /*  1272 */ "IM_USED\0"
    /*  1280 */ "MULTIPLE_CHOICES\0"
    /*  1297 */ "Ambiguous\0"
    /*  1307 */ "\0"
    /*  1308 */ "MOVED_PERMANENTLY\0"
    /*  1326 */ "Moved\0"
    /*  1332 */ "\0"
    /*  1333 */ "FOUND\0"
    /*  1339 */ "Moved Temporarily\0"
    /*  1357 */ "Object moved\0"
    /*  1370 */ "Redirect\0"
    /*  1379 */ "\0"
    /*  1380 */ "SEE_OTHER\0"
    /*  1390 */ "Redirect Method\0"
    /*  1406 */ "\0"
    /*  1407 */ "NOT_MODIFIED\0"
    /*  1420 */ "USE_PROXY\0"
    /*  1430 */ "SWITCH_PROXY\0"
    /*  1443 */ "Switch Proxy\0"
    /*  1456 */ "\0"
    /*  1457 */ "TEMPORARY_REDIRECT\0"
    /*  1476 */ "Redirect Keep Verb\0"
    /*  1495 */ "\0"
    /*  1496 */ "PERMANENT_REDIRECT\0"
    /*  1515 */ "BAD_REQUEST\0"
    /*  1527 */ "UNAUTHORIZED\0"
    /*  1540 */ "Access denied\0"
    /*  1554 */ "Authentication Required\0"
    /*  1578 */ "Authorization Required\0"
    /*  1601 */ "\0"
    /*  1602 */ "PAYMENT_REQUIRED\0"
    /*  1619 */ "FORBIDDEN\0"
    /*  1629 */ "NOT_FOUND\0"
    /*  1639 */ "METHOD_NOT_ALLOWED\0"
    /*  1658 */ "Not Allowed\0"
    /*  1670 */ "\0"
    /*  1671 */ "NOT_ACCEPTABLE\0"
    /*  1686 */ "PROXY_AUTHENTICATION_REQUIRED\0"
    /*  1716 */ "REQUEST_TIMEOUT\0"
    /*  1732 */ "Request timed out\0"
    /*  1750 */ "Timeout\0"
    /*  1758 */ "\0"
    /*  1759 */ "CONFLICT\0"
    /*  1768 */ "GONE\0"
    /*  1773 */ "LENGTH_REQUIRED\0"
    /*  1789 */ "PRECONDITION_FAILED\0"
    /*  1809 */ "CONTENT_TOO_LARGE\0"
    /*  1827 */ "Payload Too Large\0"
    /*  1845 */ "Request Entity Too Large\0"
    /*  1870 */ "Request Too Long\0"
    /*  1887 */ "\0"
    /*  1888 */ "URI_TOO_LONG\0"
    /*  1901 */ "Request-URI Too Long\0"
    /*  1922 */ "Request-URI Too Large\0"
    /*  1944 */ "\0"
    /*  1945 */ "UNSUPPORTED_MEDIA_TYPE\0"
    /*  1968 */ "RANGE_NOT_SATISFIABLE\0"
    /*  1990 */ "Requested Range Not Satisfiable\0"
    /*  2022 */ "Requested range unsatisfiable\0"
    /*  2052 */ "Request Range Not Satisfiable\0"
    /*  2082 */ "\0"
    /*  2083 */ "EXPECTATION_FAILED\0"
    /*  2102 */ "IM_A_TEAPOT\0"
    /*  2114 */ "I am a teapot\0"
    /*  2128 */ "\0"
    /*  2129 */ "MISDIRECTED_REQUEST\0"
    /*  2149 */ "UNPROCESSABLE_CONTENT\0"
    /*  2171 */ "Unprocessable Entity\0"
    /*  2192 */ "Unproccessable entity\0"
    /*  2214 */ "\0"
    /*  2215 */ "LOCKED\0"
    /*  2222 */ "FAILED_DEPENDENCY\0"
    /*  2240 */ "Method Failure\0"
    /*  2255 */ "\0"
    /*  2256 */ "TOO_EARLY\0"
    /*  2266 */ "Unordered Collection\0"
    /*  2287 */ "\0"
    /*  2288 */ "UPGRADE_REQUIRED\0"
    /*  2305 */ "PRECONDITION_REQUIRED\0"
    /*  2327 */ "TOO_MANY_REQUESTS\0"
    /*  2345 */ "REQUEST_HEADER_FIELDS_TOO_LARGE\0"
    /*  2377 */ "UNAVAILABLE_FOR_LEGAL_REASONS\0"
    /*  2407 */ "Unavailable For Legal Reason\0"
    /*  2436 */ "\0"
    /*  2437 */ "INTERNAL_SERVER_ERROR\0"
    /*  2459 */ "NOT_IMPLEMENTED\0"
    /*  2475 */ "BAD_GATEWAY\0"
    /*  2487 */ "Bad Gateway or Proxy Error\0"
    /*  2514 */ "\0"
    /*  2515 */ "SERVICE_UNAVAILABLE\0"
    /*  2535 */ "Service Temporarily Unavailable\0"
    /*  2567 */ "\0"
    /*  2568 */ "GATEWAY_TIMEOUT\0"
    /*  2584 */ "HTTP_VERSION_NOT_SUPPORTED\0"
    /*  2611 */ "HTTP Version Error\0"
    /*  2630 */ "\0"
    /*  2631 */ "VARIANT_ALSO_NEGOTIATES\0"
    /*  2655 */ "Variant Also Varies\0"
    /*  2675 */ "Variant also negotiate\0"
    /*  2698 */ "\0"
    /*  2699 */ "INSUFFICIENT_STORAGE\0"
    /*  2720 */ "LOOP_DETECTED\0"
    /*  2734 */ "NOT_EXTENDED\0"
    /*  2747 */ "NETWORK_AUTHENTICATION_REQUIRED\0"
    /*  2779 */ "Checkpoint\0"
    /*  2790 */ "Content Different\0"
    /*  2808 */ "This is fine\0"
    /*  2821 */ "Resume Incomplete\0"
    /*  2839 */ "Too many Redirects\0"
    /*  2858 */ "Page Expired\0"
    /*  2871 */ "Authentication Timeout\0"
    /*  2894 */ "Insufficient Space On Resource\0"
    /*  2925 */ "Enhance Your Calm\0"
    /*  2943 */ "Shop Locked\0"
    /*  2955 */ "Destination Locked\0"
    /*  2974 */ "Shopify Security Rejection\0"
    /*  3001 */ "Login Time-out\0"
    /*  3016 */ "No Response\0"
    /*  3028 */ "Retry With\0"
    /*  3039 */ "Blocked by Windows Parental Controls\0"
    /*  3076 */ "Blocked\0"
    /*  3084 */ "Unrecoverable Error\0"
    /*  3104 */ "Expired Password\0"
    /*  3121 */ "Client Closed Connection\0"
    /*  3146 */ "Too Many Forwarded IPs\0"
    /*  3169 */ "Forwarding Loop\0"
    /*  3185 */ "Incompatible Protocol Version\0"
    /*  3215 */ "Request Header Too Large\0"
    /*  3240 */ "SSL Certificate Error\0"
    /*  3262 */ "SSL Certificate Required\0"
    /*  3287 */ "HTTP Request Sent to HTTPS Port\0"
    /*  3319 */ "Invalid Token\0"
    /*  3333 */ "Canceled\0"
    /*  3342 */ "Client Closed Request\0"
    /*  3364 */ "Token Required\0"
    /*  3379 */ "Resource Limit Is Reached\0"
    /*  3405 */ "Bandwidth Limit Exceeded\0"
    /*  3430 */ "Web Server Returned an Unknown Error\0"
    /*  3467 */ "Web Server Is Down\0"
    /*  3486 */ "Connection Timed Out\0"
    /*  3507 */ "Origin Is Unreachable\0"
    /*  3529 */ "A Timeout Occurred\0"
    /*  3548 */ "SSL Handshake Failed\0"
    /*  3569 */ "Invalid SSL Certificate\0"
    /*  3593 */ "Railgun Error\0"
    /*  3607 */ "Site Is Overloaded\0"
    /*  3626 */ "Overloaded\0"
    /*  3637 */ "Origin Error\0"
    /*  3650 */ "Site Frozen\0"
    /*  3662 */ "Origin DNS Error\0"
    /*  3679 */ "Temporarily Disabled\0"
    /*  3700 */ "Network Read Timeout Error\0"
    /*  3727 */ "Network Connect Timeout Error\0"
    /*  3757 */ "Unexpected Token\0"
    /*  3774 */ "Request Denied\0"
    /*  3789 */ "resume\0"
    /*  3796 */ "CSRF Token Missing or Expired\0"
    /*  3826 */ "Enchance Your Calm\0"
    /*  3845 */ "Connection Closed Without Response\0"
    /*  3880 */ "Reply With\0"
    /*  3891 */ "Request Header Or Cookie Too Large\0"
    /*  3926 */ "Cert Error\0"
    /*  3937 */ "The SSL certificate error\0"
    /*  3963 */ "No Cert\0"
    /*  3971 */ "No required SSL certificate was sent\0"
    /*  4008 */ "HTTP to HTTPS\0"
    /*  4022 */ "The plain HTTP request was sent to HTTPS port\0"
    /*  4068 */ "Token expired/invalid\0"
    /*  4090 */ "client has closed connection\0"
    /*  4119 */ "Unknown Error\0"
    /*  4133 */ "Web server is returning an unknown error\0"
    /*  4174 */ "Railgun Listener to Origin\0"
    /*  4201 */ "The service is overloaded\0"
    /*  4227 */ "Site is frozen";

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
    /* 200 */ HS_STATUS(81, 2, HTTPSTATUS_FLAG_REGISTERED|HTTPSTATUS_FLAG_CACHEABLE),
    /* 201 */ HS_STATUS(84, 7, HTTPSTATUS_FLAG_REGISTERED),
    /* 202 */ HS_STATUS(92, 8, HTTPSTATUS_FLAG_REGISTERED),
    /* 203 */ HS_STATUS(101, 29, HTTPSTATUS_FLAG_REGISTERED|HTTPSTATUS_FLAG_CACHEABLE),
    /* 204 */ HS_STATUS(131, 10, HTTPSTATUS_FLAG_REGISTERED|HTTPSTATUS_FLAG_NO_CONTENT|HTTPSTATUS_FLAG_CACHEABLE),
    /* 205 */ HS_STATUS(142, 13, HTTPSTATUS_FLAG_REGISTERED|HTTPSTATUS_FLAG_EMPTY_CONTENT),
    /* 206 */ HS_STATUS(156, 15, HTTPSTATUS_FLAG_REGISTERED|HTTPSTATUS_FLAG_CACHEABLE),
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
    /* 300 */ HS_STATUS(210, 16, HTTPSTATUS_FLAG_REGISTERED|HTTPSTATUS_FLAG_CACHEABLE),
    /* 301 */ HS_STATUS(227, 17, HTTPSTATUS_FLAG_REGISTERED|HTTPSTATUS_FLAG_REDIRECT|HTTPSTATUS_FLAG_PERMANENT|HTTPSTATUS_FLAG_CACHEABLE),
    /* 302 */ HS_STATUS(245, 5, HTTPSTATUS_FLAG_REGISTERED|HTTPSTATUS_FLAG_REDIRECT),
    /* 303 */ HS_STATUS(251, 9, HTTPSTATUS_FLAG_REGISTERED|HTTPSTATUS_FLAG_REDIRECT),
    /* 304 */ HS_STATUS(261, 12, HTTPSTATUS_FLAG_REGISTERED|HTTPSTATUS_FLAG_NO_CONTENT),
    /* 305 */ HS_STATUS(274, 9, HTTPSTATUS_FLAG_REGISTERED),
    /* 306 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_REGISTERED),
    /* 307 */ HS_STATUS(284, 18, HTTPSTATUS_FLAG_REGISTERED|HTTPSTATUS_FLAG_REDIRECT|HTTPSTATUS_FLAG_METHOD_KEPT),
    /* 308 */ HS_STATUS(303, 18, HTTPSTATUS_FLAG_REGISTERED|HTTPSTATUS_FLAG_VENDOR|HTTPSTATUS_FLAG_REDIRECT|HTTPSTATUS_FLAG_PERMANENT|HTTPSTATUS_FLAG_METHOD_KEPT|HTTPSTATUS_FLAG_CACHEABLE),
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
    /* 404 */ HS_STATUS(374, 9, HTTPSTATUS_FLAG_REGISTERED|HTTPSTATUS_FLAG_CACHEABLE),
    /* 405 */ HS_STATUS(384, 18, HTTPSTATUS_FLAG_REGISTERED|HTTPSTATUS_FLAG_CACHEABLE),
    /* 406 */ HS_STATUS(403, 14, HTTPSTATUS_FLAG_REGISTERED),
    /* 407 */ HS_STATUS(418, 29, HTTPSTATUS_FLAG_REGISTERED),
    /* 408 */ HS_STATUS(448, 15, HTTPSTATUS_FLAG_REGISTERED|HTTPSTATUS_FLAG_RETRYABLE),
    /* 409 */ HS_STATUS(464, 8, HTTPSTATUS_FLAG_REGISTERED),
    /* 410 */ HS_STATUS(473, 4, HTTPSTATUS_FLAG_REGISTERED|HTTPSTATUS_FLAG_CACHEABLE),
    /* 411 */ HS_STATUS(478, 15, HTTPSTATUS_FLAG_REGISTERED),
    /* 412 */ HS_STATUS(494, 19, HTTPSTATUS_FLAG_REGISTERED),
    /* 413 */ HS_STATUS(514, 17, HTTPSTATUS_FLAG_REGISTERED),
    /* 414 */ HS_STATUS(532, 12, HTTPSTATUS_FLAG_REGISTERED|HTTPSTATUS_FLAG_CACHEABLE),
    /* 415 */ HS_STATUS(545, 22, HTTPSTATUS_FLAG_REGISTERED),
    /* 416 */ HS_STATUS(568, 21, HTTPSTATUS_FLAG_REGISTERED),
    /* 417 */ HS_STATUS(590, 18, HTTPSTATUS_FLAG_REGISTERED),
    /* 418 */ HS_STATUS(609, 12, HTTPSTATUS_FLAG_REGISTERED),
    /* 419 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_VENDOR),
    /* 420 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_VENDOR),
    /* 421 */ HS_STATUS(622, 19, HTTPSTATUS_FLAG_REGISTERED|HTTPSTATUS_FLAG_VENDOR|HTTPSTATUS_FLAG_RETRYABLE),
    /* 422 */ HS_STATUS(642, 21, HTTPSTATUS_FLAG_REGISTERED),
    /* 423 */ HS_STATUS(664, 6, HTTPSTATUS_FLAG_REGISTERED),
    /* 424 */ HS_STATUS(671, 17, HTTPSTATUS_FLAG_REGISTERED),
    /* 425 */ HS_STATUS(689, 9, HTTPSTATUS_FLAG_REGISTERED|HTTPSTATUS_FLAG_RETRYABLE),
    /* 426 */ HS_STATUS(699, 16, HTTPSTATUS_FLAG_REGISTERED),
    /* 427 */ HS_STATUS(0, 0, 0),
    /* 428 */ HS_STATUS(716, 21, HTTPSTATUS_FLAG_REGISTERED),
    /* 429 */ HS_STATUS(738, 17, HTTPSTATUS_FLAG_REGISTERED|HTTPSTATUS_FLAG_RETRYABLE),
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
    /* 451 */ HS_STATUS(788, 29, HTTPSTATUS_FLAG_REGISTERED|HTTPSTATUS_FLAG_VENDOR|HTTPSTATUS_FLAG_CACHEABLE),
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
    /* 500 */ HS_STATUS(818, 21, HTTPSTATUS_FLAG_REGISTERED|HTTPSTATUS_FLAG_RETRYABLE),
    /* 501 */ HS_STATUS(840, 15, HTTPSTATUS_FLAG_REGISTERED|HTTPSTATUS_FLAG_CACHEABLE),
    /* 502 */ HS_STATUS(856, 11, HTTPSTATUS_FLAG_REGISTERED|HTTPSTATUS_FLAG_RETRYABLE),
    /* 503 */ HS_STATUS(868, 19, HTTPSTATUS_FLAG_REGISTERED|HTTPSTATUS_FLAG_RETRYABLE),
    /* 504 */ HS_STATUS(888, 15, HTTPSTATUS_FLAG_REGISTERED|HTTPSTATUS_FLAG_RETRYABLE),
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
    /* 520 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_VENDOR|HTTPSTATUS_FLAG_RETRYABLE),
    /* 521 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_VENDOR|HTTPSTATUS_FLAG_RETRYABLE),
    /* 522 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_VENDOR|HTTPSTATUS_FLAG_RETRYABLE),
    /* 523 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_VENDOR|HTTPSTATUS_FLAG_RETRYABLE),
    /* 524 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_VENDOR|HTTPSTATUS_FLAG_RETRYABLE),
    /* 525 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_VENDOR),
    /* 526 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_VENDOR),
    /* 527 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_VENDOR),
    /* 528 */ HS_STATUS(0, 0, 0),
    /* 529 */ HS_STATUS(0, 0, HTTPSTATUS_FLAG_VENDOR|HTTPSTATUS_FLAG_RETRYABLE),
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
    {103, 2779, 4242, 0, 12, HTTPSTATUS_STATE_OBSOLETE, HTTPSTATUS_ON_WIRE_HISTORIC, HTTPSTATUS_EVIDENCE_AGREED, HTTPSTATUS_CONTENT_NONE, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {104, 53, 1107, 0, 1, HTTPSTATUS_STATE_TEMPORARY, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_NONE, HTTPSTATUS_REDIRECT_NONE, 0, 6},
    {122, 532, 4279, 4303, 18, HTTPSTATUS_STATE_OBSOLETE, HTTPSTATUS_ON_WIRE_HISTORIC, HTTPSTATUS_EVIDENCE_SINGLE, HTTPSTATUS_CONTENT_NONE, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {200, 81, 81, 0, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 10},
    {201, 84, 1135, 0, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 13},
    {202, 92, 1143, 0, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {203, 101, 1152, 1182, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {204, 131, 1201, 0, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_NONE, HTTPSTATUS_REDIRECT_NONE, 0, 16},
    {205, 142, 1212, 0, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_EMPTY, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {206, 156, 1226, 0, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 18, 0},
    {207, 172, 1242, 0, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 27},
    {208, 185, 1255, 0, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {210, 2790, 4325, 0, 14, HTTPSTATUS_STATE_VENDOR, HTTPSTATUS_ON_WIRE_UNKNOWN, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {218, 2808, 4357, 0, 10, HTTPSTATUS_STATE_FOLKLORE, HTTPSTATUS_ON_WIRE_UNKNOWN, HTTPSTATUS_EVIDENCE_SINGLE, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {226, 202, 1272, 0, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_AGREED, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 29, 31},
    {300, 210, 1280, 1297, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_CHOICE, 0, 34},
    {301, 227, 1308, 1326, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_PERMANENT_MAY_BECOME_GET, 0, 36},
    {302, 245, 1333, 1339, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_TEMPORARY_MAY_BECOME_GET, 0, 39},
    {303, 251, 1380, 1390, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_OTHER_RESOURCE, 0, 42},
    {304, 261, 1407, 0, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_NONE, HTTPSTATUS_REDIRECT_NOT_MODIFIED, 45, 0},
    {305, 274, 1420, 0, 1, HTTPSTATUS_STATE_DEPRECATED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_DEPRECATED, 0, 0},
    {306, 0, 1430, 1443, 1, HTTPSTATUS_STATE_UNUSED, HTTPSTATUS_ON_WIRE_HISTORIC, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_RESERVED, 0, 0},
    {307, 284, 1457, 1476, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_TEMPORARY_KEPT, 0, 52},
    {308, 303, 1496, 0, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_PERMANENT_KEPT, 0, 55},
    {308, 2821, 4379, 4404, 11, HTTPSTATUS_STATE_VENDOR, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {310, 2839, 4412, 0, 14, HTTPSTATUS_STATE_VENDOR, HTTPSTATUS_ON_WIRE_UNKNOWN, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {400, 322, 1515, 0, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {401, 334, 1527, 1540, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 58, 0},
    {402, 347, 1602, 0, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {403, 364, 1619, 0, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {404, 374, 1629, 0, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {405, 384, 1639, 1658, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 60, 0},
    {406, 403, 1671, 0, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {407, 418, 1686, 0, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 62, 0},
    {408, 448, 1716, 1732, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {409, 464, 1759, 0, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {410, 473, 1768, 0, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {411, 478, 1773, 0, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {412, 494, 1789, 0, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {413, 514, 1809, 1827, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 64},
    {414, 532, 1888, 1901, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {415, 545, 1945, 0, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 66},
    {416, 568, 1968, 1990, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 69},
    {417, 590, 2083, 0, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {418, 609, 2102, 2114, 1, HTTPSTATUS_STATE_UNUSED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {419, 2858, 4445, 4466, 17, HTTPSTATUS_STATE_VENDOR, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {419, 2871, 4497, 0, 4, HTTPSTATUS_STATE_VENDOR, HTTPSTATUS_ON_WIRE_UNKNOWN, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {419, 2894, 4532, 0, 26, HTTPSTATUS_STATE_DEPRECATED, HTTPSTATUS_ON_WIRE_UNKNOWN, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {420, 2925, 4570, 4596, 28, HTTPSTATUS_STATE_OBSOLETE, HTTPSTATUS_ON_WIRE_HISTORIC, HTTPSTATUS_EVIDENCE_AGREED, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {420, 2240, 4616, 0, 26, HTTPSTATUS_STATE_DEPRECATED, HTTPSTATUS_ON_WIRE_UNKNOWN, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {420, 2943, 4638, 0, 24, HTTPSTATUS_STATE_OBSOLETE, HTTPSTATUS_ON_WIRE_HISTORIC, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {421, 622, 2129, 0, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {421, 2955, 4658, 0, 26, HTTPSTATUS_STATE_DEPRECATED, HTTPSTATUS_ON_WIRE_UNKNOWN, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {422, 642, 2149, 2171, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {423, 664, 2215, 0, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {424, 671, 2222, 2240, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {425, 689, 2256, 2266, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {426, 699, 2288, 0, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 71, 0},
    {428, 716, 2305, 0, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {429, 738, 2327, 0, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 74},
    {430, 2974, 4684, 0, 24, HTTPSTATUS_STATE_VENDOR, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {430, 756, 4719, 0, 25, HTTPSTATUS_STATE_OBSOLETE, HTTPSTATUS_ON_WIRE_HISTORIC, HTTPSTATUS_EVIDENCE_SINGLE, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {431, 756, 2345, 0, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {440, 3001, 4766, 0, 15, HTTPSTATUS_STATE_VENDOR, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_AGREED, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {444, 3016, 4785, 4803, 21, HTTPSTATUS_STATE_VENDOR, HTTPSTATUS_ON_WIRE_NEVER, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_NOT_SENT, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {449, 3028, 4839, 4860, 20, HTTPSTATUS_STATE_VENDOR, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {450, 3039, 4872, 0, 20, HTTPSTATUS_STATE_VENDOR, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_AGREED, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {451, 788, 2377, 2407, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 76},
    {451, 1370, 4919, 0, 9, HTTPSTATUS_STATE_VENDOR, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {456, 3076, 4948, 0, 9, HTTPSTATUS_STATE_VENDOR, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {456, 3084, 4976, 0, 14, HTTPSTATUS_STATE_VENDOR, HTTPSTATUS_ON_WIRE_UNKNOWN, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {457, 3104, 5010, 0, 9, HTTPSTATUS_STATE_VENDOR, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {460, 3121, 5047, 0, 5, HTTPSTATUS_STATE_VENDOR, HTTPSTATUS_ON_WIRE_LOG, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {463, 3146, 5080, 0, 5, HTTPSTATUS_STATE_VENDOR, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {463, 3169, 5111, 0, 2, HTTPSTATUS_STATE_VENDOR, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {464, 3185, 5139, 0, 5, HTTPSTATUS_STATE_VENDOR, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {494, 3215, 5177, 5208, 21, HTTPSTATUS_STATE_VENDOR, HTTPSTATUS_ON_WIRE_REWRITTEN_400, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {495, 3240, 5244, 5272, 21, HTTPSTATUS_STATE_VENDOR, HTTPSTATUS_ON_WIRE_REWRITTEN_400, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {496, 3262, 5310, 5341, 21, HTTPSTATUS_STATE_VENDOR, HTTPSTATUS_ON_WIRE_REWRITTEN_400, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {497, 3287, 5387, 5425, 21, HTTPSTATUS_STATE_VENDOR, HTTPSTATUS_ON_WIRE_REWRITTEN_400, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {498, 3319, 5486, 5505, 8, HTTPSTATUS_STATE_VENDOR, HTTPSTATUS_ON_WIRE_IN_BODY, HTTPSTATUS_EVIDENCE_AGREED, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {498, 3333, 5528, 0, 21, HTTPSTATUS_STATE_OBSOLETE, HTTPSTATUS_ON_WIRE_NEVER, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_NOT_SENT, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {499, 3342, 5543, 5571, 21, HTTPSTATUS_STATE_VENDOR, HTTPSTATUS_ON_WIRE_LOG, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {499, 3364, 5601, 0, 8, HTTPSTATUS_STATE_VENDOR, HTTPSTATUS_ON_WIRE_IN_BODY, HTTPSTATUS_EVIDENCE_AGREED, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {499, 3342, 5621, 0, 13, HTTPSTATUS_STATE_VENDOR, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {500, 818, 2437, 0, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {501, 840, 2459, 0, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {502, 856, 2475, 2487, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {503, 868, 2515, 2535, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 78},
    {504, 888, 2568, 0, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {505, 904, 2584, 2611, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {506, 931, 2631, 2655, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_AGREED, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {507, 955, 2699, 0, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {508, 976, 2720, 0, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {508, 3379, 5654, 0, 7, HTTPSTATUS_STATE_VENDOR, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_SINGLE, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {509, 3405, 5687, 0, 7, HTTPSTATUS_STATE_VENDOR, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_AGREED, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {510, 990, 2734, 0, 1, HTTPSTATUS_STATE_OBSOLETE, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_AGREED, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {511, 1003, 2747, 0, 1, HTTPSTATUS_STATE_REGISTERED, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {520, 3430, 5719, 5767, 6, HTTPSTATUS_STATE_VENDOR, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {521, 3467, 5823, 0, 6, HTTPSTATUS_STATE_VENDOR, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {522, 3486, 5853, 0, 6, HTTPSTATUS_STATE_VENDOR, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {523, 3507, 5885, 0, 6, HTTPSTATUS_STATE_VENDOR, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {524, 3529, 5918, 0, 6, HTTPSTATUS_STATE_VENDOR, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {525, 3548, 5948, 0, 6, HTTPSTATUS_STATE_VENDOR, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {526, 3569, 5980, 0, 6, HTTPSTATUS_STATE_VENDOR, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {527, 3593, 6015, 6040, 6, HTTPSTATUS_STATE_OBSOLETE, HTTPSTATUS_ON_WIRE_HISTORIC, HTTPSTATUS_EVIDENCE_AGREED, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {529, 3607, 6068, 6094, 23, HTTPSTATUS_STATE_VENDOR, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {529, 3626, 6121, 6142, 3, HTTPSTATUS_STATE_VENDOR, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_AGREED, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {530, 3637, 6160, 0, 6, HTTPSTATUS_STATE_VENDOR, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {530, 3650, 6184, 6205, 22, HTTPSTATUS_STATE_VENDOR, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {530, 3662, 6221, 0, 24, HTTPSTATUS_STATE_VENDOR, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {540, 3679, 6246, 0, 24, HTTPSTATUS_STATE_VENDOR, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {561, 334, 6275, 0, 5, HTTPSTATUS_STATE_VENDOR, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {598, 3700, 6296, 0, 16, HTTPSTATUS_STATE_FOLKLORE, HTTPSTATUS_ON_WIRE_UNKNOWN, HTTPSTATUS_EVIDENCE_SINGLE, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {599, 3727, 6332, 0, 16, HTTPSTATUS_STATE_FOLKLORE, HTTPSTATUS_ON_WIRE_UNKNOWN, HTTPSTATUS_EVIDENCE_AGREED, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {599, 1750, 6371, 0, 27, HTTPSTATUS_STATE_VENDOR, HTTPSTATUS_ON_WIRE_CLIENT_INTERNAL, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_NOT_SENT, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {783, 3757, 6387, 0, 24, HTTPSTATUS_STATE_VENDOR, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_PRIMARY, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
    {999, 3774, 6412, 0, 19, HTTPSTATUS_STATE_VENDOR, HTTPSTATUS_ON_WIRE_YES, HTTPSTATUS_EVIDENCE_AGREED, HTTPSTATUS_CONTENT_ALLOWED, HTTPSTATUS_REDIRECT_NONE, 0, 0},
};

const struct hs_spelling hs_spellings[256] = {
    {622, 19, 55}, {545, 22, 45}, {2675, 22, 95}, {3467, 18, 103},
    {1922, 21, 44}, {202, 7, 18}, {976, 13, 97}, {514, 17, 43},
    {0, 0, 0}, {3662, 16, 114}, {245, 5, 21}, {1845, 24, 43},
    {1443, 12, 25}, {2955, 18, 56}, {955, 20, 96}, {738, 17, 63},
    {3379, 25, 98}, {4119, 13, 102}, {3364, 14, 87}, {0, 0, 0},
    {92, 8, 9}, {3507, 21, 105}, {4008, 13, 83}, {3637, 12, 112},
    {101, 29, 10}, {3880, 10, 69}, {418, 29, 37}, {3016, 11, 68},
    {374, 9, 34}, {473, 4, 40}, {0, 0, 0}, {0, 0, 0},
    {716, 21, 62}, {0, 0, 0}, {788, 29, 71}, {0, 0, 0},
    {0, 0, 0}, {0, 0, 0}, {3001, 14, 67}, {4068, 21, 84},
    {1540, 13, 31}, {2192, 21, 57}, {0, 0, 0}, {0, 0, 0},
    {0, 0, 0}, {322, 11, 30}, {0, 0, 0}, {0, 0, 0},
    {4201, 25, 110}, {30, 10, 2}, {1326, 5, 20}, {2925, 17, 52},
    {2114, 13, 48}, {364, 9, 33}, {3342, 21, 86}, {251, 9, 22},
    {0, 0, 0}, {1339, 17, 21}, {0, 0, 0}, {0, 0, 0},
    {448, 15, 38}, {403, 14, 36}, {347, 16, 32}, {1732, 17, 38},
    {3650, 11, 113}, {2611, 18, 94}, {699, 16, 61}, {4133, 40, 102},
    {303, 18, 27}, {53, 27, 5}, {0, 0, 0}, {0, 0, 0},
    {0, 0, 0}, {3039, 36, 70}, {0, 0, 0}, {0, 0, 0},
    {3319, 13, 84}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0},
    {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0},
    {0, 0, 0}, {3028, 10, 69}, {0, 0, 0}, {2943, 11, 54},
    {0, 0, 0}, {2974, 26, 64}, {0, 0, 0}, {0, 0, 0},
    {0, 0, 0}, {384, 18, 35}, {3727, 29, 118}, {0, 0, 0},
    {0, 0, 0}, {0, 0, 0}, {1064, 18, 1}, {0, 0, 0},
    {3240, 21, 81}, {671, 17, 59}, {3146, 22, 77}, {0, 0, 0},
    {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0},
    {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {3430, 36, 102},
    {2022, 29, 46}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0},
    {3076, 7, 73}, {261, 12, 23}, {0, 0, 0}, {2871, 22, 50},
    {3548, 20, 107}, {2790, 17, 16}, {3121, 24, 76}, {0, 0, 0},
    {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {3104, 16, 75},
    {0, 0, 0}, {0, 0, 0}, {840, 15, 90}, {0, 0, 0},
    {3774, 14, 121}, {3486, 20, 104}, {4022, 45, 83}, {0, 0, 0},
    {1750, 7, 38}, {4174, 26, 109}, {1182, 17, 10}, {0, 0, 0},
    {0, 0, 0}, {3169, 15, 78}, {1476, 18, 26}, {2052, 29, 46},
    {3569, 23, 108}, {3926, 10, 81}, {142, 13, 12}, {1297, 9, 19},
    {0, 0, 0}, {4227, 14, 113}, {2839, 18, 29}, {888, 15, 93},
    {3593, 13, 109}, {1578, 22, 31}, {0, 0, 0}, {3185, 29, 79},
    {2821, 17, 28}, {3700, 26, 117}, {3529, 18, 106}, {84, 7, 8},
    {464, 8, 39}, {3287, 31, 83}, {3262, 24, 82}, {1003, 31, 101},
    {274, 9, 24}, {642, 21, 57}, {1827, 17, 43}, {41, 11, 3},
    {3796, 29, 49}, {664, 6, 58}, {568, 21, 46}, {1901, 20, 44},
    {0, 0, 0}, {3084, 19, 74}, {0, 0, 0}, {334, 12, 31},
    {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0},
    {0, 0, 0}, {284, 18, 26}, {478, 15, 41}, {2808, 12, 17},
    {227, 17, 20}, {0, 0, 0}, {3757, 16, 120}, {0, 0, 0},
    {990, 12, 100}, {494, 19, 42}, {689, 9, 60}, {3215, 24, 80},
    {0, 0, 0}, {185, 16, 15}, {3826, 18, 52}, {0, 0, 0},
    {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {868, 19, 92},
    {10, 19, 1}, {2240, 14, 59}, {2779, 10, 4}, {0, 0, 0},
    {2487, 26, 91}, {3789, 6, 28}, {1390, 15, 22}, {1, 8, 0},
    {2655, 19, 95}, {2171, 20, 57}, {172, 12, 14}, {3405, 24, 99},
    {1658, 11, 35}, {0, 0, 0}, {0, 0, 0}, {156, 15, 13},
    {0, 0, 0}, {81, 2, 7}, {0, 0, 0}, {3607, 18, 110},
    {0, 0, 0}, {0, 0, 0}, {3891, 34, 80}, {532, 12, 44},
    {1357, 12, 21}, {3963, 7, 82}, {609, 12, 48}, {931, 23, 95},
    {904, 26, 94}, {0, 0, 0}, {2858, 12, 49}, {590, 18, 47},
    {1370, 8, 21}, {131, 10, 11}, {1990, 31, 46}, {3333, 8, 85},
    {756, 31, 66}, {1870, 16, 43}, {2266, 20, 60}, {4090, 28, 86},
    {818, 21, 89}, {3679, 20, 115}, {0, 0, 0}, {3626, 10, 111},
    {2535, 31, 92}, {856, 11, 91}, {3971, 36, 82}, {1554, 23, 31},
    {2407, 28, 71}, {0, 0, 0}, {2894, 30, 51}, {0, 0, 0},
    {3845, 34, 68}, {210, 16, 19}, {0, 0, 0}, {3937, 25, 81},
};

const uint8_t hs_spelling_shifts[64] = {
    3, 0, 7, 2, 0, 3, 1, 4, 2, 3, 2, 1, 0, 3, 0, 3,
    0, 2, 3, 1, 0, 0, 0, 6, 2, 1, 17, 7, 5, 0, 1, 1,
    2, 3, 17, 2, 0, 0, 2, 0, 0, 0, 1, 8, 22, 0, 6, 5,
    1, 6, 1, 8, 0, 1, 24, 0, 4, 3, 0, 7, 13, 6, 0, 0,
};

const struct hs_folded hs_foldeds[294] = {
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
    {1182, 0, 10}, {1297, 0, 19}, {1326, 0, 20}, {1339, 0, 21},
    {1357, 0, 21}, {1370, 1, 21}, {1390, 0, 22}, {1443, 0, 25},
    {1476, 0, 26}, {1540, 0, 31}, {1554, 0, 31}, {1578, 0, 31},
    {1658, 0, 35}, {1732, 0, 38}, {1750, 1, 38}, {1827, 0, 43},
    {1845, 0, 43}, {1870, 0, 43}, {1901, 1, 44}, {1922, 0, 44},
    {1990, 0, 46}, {2022, 0, 46}, {2052, 0, 46}, {2114, 0, 48},
    {2171, 0, 57}, {2192, 0, 57}, {2240, 1, 59}, {2266, 0, 60},
    {2407, 0, 71}, {2487, 0, 91}, {2535, 0, 92}, {2611, 0, 94},
    {2655, 0, 95}, {2675, 0, 95}, {6436, 0, 1}, {6465, 0, 10},
    {6492, 0, 10}, {6510, 0, 10}, {6530, 0, 12}, {6541, 0, 13},
    {6554, 0, 14}, {6574, 0, 14}, {6586, 0, 19}, {6608, 0, 19},
    {6620, 0, 20}, {6631, 0, 20}, {6640, 0, 21}, {6651, 0, 21},
    {6660, 0, 25}, {6703, 0, 26}, {6719, 0, 27}, {6740, 0, 31},
    {6759, 0, 32}, {6771, 0, 35}, {6782, 0, 36}, {6798, 0, 36},
    {6820, 0, 37}, {6851, 0, 37}, {6875, 0, 37}, {6886, 0, 37},
    {6901, 0, 38}, {6916, 0, 42}, {6930, 0, 42}, {6945, 0, 43},
    {6962, 0, 43}, {6980, 0, 44}, {6993, 0, 45}, {7010, 0, 45},
    {7028, 0, 46}, {7054, 0, 46}, {7070, 0, 48}, {7077, 0, 57},
    {7091, 0, 60}, {7104, 0, 63}, {7113, 0, 71}, {7126, 0, 71},
    {7140, 0, 89}, {7155, 0, 89}, {7168, 0, 90}, {7196, 0, 90},
    {7219, 0, 90}, {7245, 0, 92}, {7262, 0, 92}, {7274, 0, 92},
    {7290, 0, 94}, {7303, 0, 94}, {7319, 0, 95}, {7356, 0, 101},
    {2779, 0, 4}, {2790, 0, 16}, {2808, 0, 17}, {2821, 0, 28},
    {2839, 0, 29}, {2858, 0, 49}, {2871, 0, 50}, {2894, 0, 51},
    {2925, 0, 52}, {2943, 0, 54}, {2955, 0, 56}, {2974, 0, 64},
    {3001, 0, 67}, {3016, 0, 68}, {3028, 0, 69}, {3039, 0, 70},
    {3076, 0, 73}, {3084, 0, 74}, {3104, 0, 75}, {3121, 0, 76},
    {3146, 0, 77}, {3169, 0, 78}, {3185, 0, 79}, {3215, 0, 80},
    {3240, 0, 81}, {3262, 0, 82}, {3287, 0, 83}, {3319, 0, 84},
    {3333, 0, 85}, {3342, 1, 86}, {3364, 0, 87}, {3379, 0, 98},
    {3405, 0, 99}, {3430, 0, 102}, {3467, 0, 103}, {3486, 0, 104},
    {3507, 0, 105}, {3529, 0, 106}, {3548, 0, 107}, {3569, 0, 108},
    {3593, 0, 109}, {3607, 0, 110}, {3626, 0, 111}, {3637, 0, 112},
    {3650, 0, 113}, {3662, 0, 114}, {3679, 0, 115}, {3700, 0, 117},
    {3727, 0, 118}, {3757, 0, 120}, {3774, 0, 121}, {3789, 0, 28},
    {3796, 0, 49}, {3826, 0, 52}, {3845, 0, 68}, {3880, 0, 69},
    {3891, 0, 80}, {3926, 0, 81}, {3937, 0, 81}, {3963, 0, 82},
    {3971, 0, 82}, {4008, 0, 83}, {4022, 0, 83}, {4068, 0, 84},
    {4090, 0, 86}, {4119, 0, 102}, {4133, 0, 102}, {4174, 0, 109},
    {4201, 0, 110}, {6142, 0, 111}, {4227, 0, 113}, {4242, 0, 4},
    {4279, 0, 6}, {4325, 0, 16}, {4357, 0, 17}, {4379, 0, 28},
    {4412, 0, 29}, {4445, 0, 49}, {4497, 0, 50}, {4532, 0, 51},
    {4570, 0, 52}, {4616, 0, 53}, {4638, 0, 54}, {4658, 0, 56},
    {4684, 0, 64}, {4719, 0, 65}, {4766, 0, 67}, {4785, 0, 68},
    {4839, 0, 69}, {4872, 0, 70}, {4919, 0, 72}, {4948, 0, 73},
    {4976, 0, 74}, {5010, 0, 75}, {5047, 0, 76}, {5080, 0, 77},
    {5111, 0, 78}, {5139, 0, 79}, {5177, 0, 80}, {5244, 0, 81},
    {5310, 0, 82}, {5387, 0, 83}, {5486, 0, 84}, {5528, 0, 85},
    {5543, 0, 86}, {5601, 0, 87}, {5621, 0, 88}, {5654, 0, 98},
    {5687, 0, 99}, {5719, 0, 102}, {5823, 0, 103}, {5853, 0, 104},
    {5885, 0, 105}, {5918, 0, 106}, {5948, 0, 107}, {5980, 0, 108},
    {6015, 0, 109}, {6068, 0, 110}, {6121, 0, 111}, {6160, 0, 112},
    {6184, 0, 113}, {6221, 0, 114}, {6246, 0, 115}, {6275, 0, 116},
    {6296, 0, 117}, {6332, 0, 118}, {6371, 0, 119}, {6387, 0, 120},
    {6412, 0, 121}, {7369, 0, 65}, {7412, 0, 68}, {7423, 0, 70},
    {7451, 0, 76}, {7487, 0, 77}, {7511, 0, 81}, {7532, 0, 82},
    {7550, 0, 102}, {7575, 0, 104}, {7594, 0, 106}, {7610, 0, 116},
    {7649, 0, 117}, {7670, 0, 118},
};

const uint8_t hs_folded_shifts[128] = {
    1, 2, 4, 2, 0, 2, 5, 3, 0, 0, 0, 1, 0, 0, 6, 0,
    2, 0, 1, 0, 6, 3, 3, 0, 0, 4, 0, 2, 0, 0, 1, 0,
    1, 1, 1, 1, 5, 0, 1, 8, 0, 1, 1, 0, 0, 0, 5, 0,
    0, 0, 0, 3, 0, 3, 2, 0, 0, 1, 0, 0, 1, 5, 0, 9,
    1, 0, 3, 8, 1, 0, 3, 8, 0, 0, 1, 0, 2, 1, 2, 0,
    0, 0, 0, 1, 2, 0, 0, 6, 0, 2, 2, 0, 2, 4, 0, 1,
    4, 2, 6, 1, 1, 7, 0, 0, 0, 0, 11, 0, 0, 2, 2, 7,
    0, 0, 4, 0, 1, 1, 0, 0, 0, 2, 3, 0, 1, 1, 5, 2,
};

const uint16_t hs_folded_slots[512] = {
    208, 0, 221, 0, 66, 0, 0, 0, 129, 46, 0, 263, 0, 0, 0, 154,
    0, 153, 182, 112, 0, 0, 167, 0, 0, 135, 0, 24, 0, 290, 104, 232,
    12, 238, 211, 8, 268, 5, 0, 0, 0, 278, 0, 191, 0, 235, 19, 190,
    198, 57, 88, 214, 0, 0, 0, 110, 0, 0, 0, 0, 0, 205, 0, 260,
    0, 0, 25, 0, 0, 61, 45, 109, 28, 0, 170, 37, 52, 22, 0, 0,
    152, 180, 82, 201, 81, 58, 113, 35, 0, 204, 65, 239, 0, 105, 0, 159,
    0, 0, 0, 0, 192, 0, 18, 174, 15, 0, 131, 29, 128, 99, 0, 0,
    143, 241, 53, 217, 36, 106, 0, 271, 247, 157, 85, 0, 249, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16, 0, 0, 94, 177, 0,
    289, 0, 0, 186, 87, 0, 158, 256, 193, 54, 234, 9, 0, 0, 0, 0,
    0, 0, 2, 0, 203, 0, 0, 236, 33, 184, 100, 0, 188, 0, 0, 72,
    282, 0, 281, 0, 0, 0, 0, 0, 1, 0, 62, 0, 0, 0, 0, 250,
    11, 127, 0, 0, 0, 0, 47, 39, 202, 108, 288, 117, 0, 123, 0, 0,
    134, 102, 122, 0, 225, 0, 70, 270, 68, 147, 0, 173, 228, 0, 0, 0,
    0, 137, 246, 91, 97, 213, 151, 0, 0, 84, 0, 0, 0, 0, 0, 0,
    0, 259, 0, 266, 245, 210, 41, 0, 197, 189, 0, 92, 0, 0, 240, 0,
    233, 0, 0, 0, 0, 178, 34, 257, 69, 0, 226, 0, 0, 130, 0, 0,
    0, 98, 0, 267, 219, 215, 27, 261, 17, 0, 103, 0, 175, 216, 121, 141,
    119, 262, 168, 136, 265, 13, 38, 48, 0, 230, 0, 274, 0, 0, 255, 0,
    0, 0, 75, 111, 161, 187, 243, 78, 96, 160, 199, 145, 0, 101, 185, 222,
    209, 195, 0, 166, 125, 272, 42, 0, 164, 0, 207, 292, 31, 0, 287, 0,
    0, 0, 74, 76, 64, 252, 286, 32, 120, 181, 0, 30, 49, 224, 140, 279,
    0, 0, 132, 59, 0, 0, 0, 0, 150, 0, 0, 0, 56, 293, 0, 218,
    285, 0, 126, 0, 86, 275, 114, 55, 124, 169, 95, 258, 227, 133, 139, 0,
    0, 212, 0, 0, 0, 0, 223, 0, 0, 0, 0, 10, 0, 200, 165, 6,
    264, 294, 7, 0, 0, 0, 0, 0, 179, 0, 4, 251, 107, 0, 283, 242,
    229, 273, 0, 90, 0, 23, 83, 26, 3, 0, 220, 0, 0, 0, 138, 0,
    63, 183, 0, 231, 0, 0, 0, 0, 0, 60, 40, 77, 0, 0, 172, 277,
    115, 155, 244, 116, 162, 284, 196, 280, 43, 176, 20, 79, 93, 0, 206, 146,
    0, 149, 89, 194, 0, 0, 0, 0, 0, 67, 14, 237, 21, 144, 0, 0,
    0, 80, 0, 0, 0, 253, 171, 0, 71, 0, 248, 0, 50, 254, 156, 291,
    0, 0, 0, 163, 148, 73, 51, 276, 269, 44, 0, 0, 118, 0, 0, 142,
};

const struct hs_also hs_also[8] = {
    {24, 116}, {37, 6}, {50, 65}, {69, 72},
    {78, 119}, {82, 6}, {90, 53}, {181, 88},
};
