/* SPDX-License-Identifier: MIT */
/* Written by scripts/regen.py from the tables of data/. Do not edit: change the data. */
#include "tables.h"

/* clang-format off */

const char hs_prose[40076] =
    /*     0 */ "\0"
    /*     1 */ "Interim go-ahead: nothing in the request head was refused, so the rest may follow.\0"
    /*    84 */ "A client that announced a large upload with Expect: 100-continue is told to go on and send the body.\0"
    /*   185 */ "Send the body and keep reading; the real answer is the next final status.\0"
    /*   259 */ "If uploads pause before they start, check that every proxy on the path passes 100 responses on.\0"
    /*   355 */ "RFC 9110, section 15.2.1\0"
    /*   380 */ "RFC 9110\0"
    /*   389 */ "15.2.1\0"
    /*   396 */ "IANA registry 2025-09-15; RFC9110 15.2.1\0"
    /*   437 */ "https://www.rfc-editor.org/rfc/rfc9110#section-15.2.1\0"
    /*   491 */ "The server accepts the Upgrade request and changes protocol on this connection.\0"
    /*   571 */ "A browser opens a chat page and the connection switches to WebSocket.\0"
    /*   641 */ "Stop parsing HTTP after this head and hand the socket to the protocol named in Upgrade.\0"
    /*   729 */ "If WebSocket fails behind a proxy, check that Upgrade and Connection are forwarded and that HTTP/1.1 is used to the backend.\0"
    /*   854 */ "RFC 9110, section 15.2.2\0"
    /*   879 */ "15.2.2\0"
    /*   886 */ "IANA registry 2025-09-15; RFC9110 15.2.2\0"
    /*   927 */ "https://www.rfc-editor.org/rfc/rfc9110#section-15.2.2\0"
    /*   981 */ "HTTP/1.1 only: absent from HTTP/2 (RFC9113 8.6) and HTTP/3 (RFC9114 4.5)\0"
    /*  1054 */ "Interim sign of life from a WebDAV server; its defining RFC has been replaced without it.\0"
    /*  1144 */ "A WebDAV server copying a big folder tells the client that work is still going on.\0"
    /*  1227 */ "Reset the read timer and keep waiting for the final status.\0"
    /*  1287 */ "Do not build on it; for slow work answer 202 and offer a status page.\0"
    /*  1357 */ "RFC 2518, section 10.1\0"
    /*  1380 */ "RFC 2518\0"
    /*  1389 */ "10.1\0"
    /*  1394 */ "IANA registry 2025-09-15; RFC2518 10.1 (section as in golang/go, hyperium/http, spring, MDN)\0"
    /*  1487 */ "https://www.rfc-editor.org/rfc/rfc2518#section-10.1\0"
    /*  1539 */ "RFC2518 is obsoleted by RFC4918, whose section 11 no longer lists 102; the registration stays\0"
    /*  1633 */ "Interim head with fields the final response will probably carry.\0"
    /*  1698 */ "A slow page is still being built while the browser already starts loading its stylesheet from a Link field.\0"
    /*  1806 */ "Use the fields as hints only and wait for the final response.\0"
    /*  1868 */ "Send it only to clients known to cope with 1xx, mainly over HTTP/2 or HTTP/3.\0"
    /*  1946 */ "RFC 8297, section 2\0"
    /*  1966 */ "RFC 8297\0"
    /*  1975 */ "2\0"
    /*  1977 */ "IANA registry 2025-09-15; RFC8297 2\0"
    /*  2013 */ "https://www.rfc-editor.org/rfc/rfc8297#section-2\0"
    /*  2062 */ "RFC8297 is Experimental\0"
    /*  2086 */ "early resumable-upload proposal marked an aborted request this way\0"
    /*  2153 */ "psf/requests status_codes.py; adaltas/node-http-status\0"
    /*  2208 */ "number now belongs to Early Hints\0"
    /*  2242 */ "Interim notice that this upload can be resumed, temporarily registered for a draft.\0"
    /*  2326 */ "A phone uploading a video learns the address at which it can go on after losing the network.\0"
    /*  2419 */ "Keep the Location given and use it to resume; ignore the notice when resuming is not supported.\0"
    /*  2515 */ "Watch the draft: the number is a temporary registration and may change or lapse.\0"
    /*  2596 */ "draft-ietf-httpbis-resumable-upload\0"
    /*  2632 */ "status-code-104\0"
    /*  2648 */ "IANA registry 2025-09-15; draft-ietf-httpbis-resumable-upload-15\0"
    /*  2713 */ "temporary registration, to 2026-11-13 unless extended again; the draft was at version 15 on 2026-11-02 and no RFC yet: look at the registry before each release\0"
    /*  2873 */ "2026-11-13\0"
    /*  2884 */ "URI longer than an old client accepted; 1xx number used for an error\0"
    /*  2953 */ "psf/requests status_codes.py\0"
    /*  2982 */ "requests attribute uri_too_long exists for 122 and 414\0"
    /*  3037 */ "The request succeeded; what the body holds depends on the method.\0"
    /*  3103 */ "A web page loads, or an API call returns its data.\0"
    /*  3154 */ "Use the body; check Content-Type before parsing.\0"
    /*  3203 */ "Do not wrap failures in a 200: monitors, caches and clients will take them for success.\0"
    /*  3291 */ "RFC 9110, section 15.3.1\0"
    /*  3316 */ "15.3.1\0"
    /*  3323 */ "IANA registry 2025-09-15; RFC9110 15.3.1\0"
    /*  3364 */ "https://www.rfc-editor.org/rfc/rfc9110#section-15.3.1\0"
    /*  3418 */ "no content on a 200 to CONNECT\0"
    /*  3449 */ "The request succeeded and created at least one resource.\0"
    /*  3506 */ "A user registers and the new account gets its own address.\0"
    /*  3565 */ "Read Location for the new address; without it the request target is the new resource.\0"
    /*  3651 */ "Send Location and a short description of what was created.\0"
    /*  3710 */ "RFC 9110, section 15.3.2\0"
    /*  3735 */ "15.3.2\0"
    /*  3742 */ "IANA registry 2025-09-15; RFC9110 15.3.2\0"
    /*  3783 */ "https://www.rfc-editor.org/rfc/rfc9110#section-15.3.2\0"
    /*  3837 */ "The request was taken in but not carried out yet, and may still fail.\0"
    /*  3907 */ "An export job is queued and will run in the background.\0"
    /*  3963 */ "Poll the status address given; nothing further arrives on its own.\0"
    /*  4030 */ "Return a link to a job status and keep it valid until well after completion.\0"
    /*  4107 */ "RFC 9110, section 15.3.3\0"
    /*  4132 */ "15.3.3\0"
    /*  4139 */ "IANA registry 2025-09-15; RFC9110 15.3.3\0"
    /*  4180 */ "https://www.rfc-editor.org/rfc/rfc9110#section-15.3.3\0"
    /*  4234 */ "Success, but a proxy on the way has changed the body.\0"
    /*  4288 */ "A page comes back through a service that rewrites or compresses it, so the data is not exactly what the origin sent.\0"
    /*  4405 */ "Do not treat the body as the original: signatures and checksums may fail.\0"
    /*  4479 */ "Find which proxy transforms content; Cache-Control: no-transform asks it not to.\0"
    /*  4560 */ "RFC 9110, section 15.3.4\0"
    /*  4585 */ "15.3.4\0"
    /*  4592 */ "IANA registry 2025-09-15; RFC9110 15.3.4\0"
    /*  4633 */ "https://www.rfc-editor.org/rfc/rfc9110#section-15.3.4\0"
    /*  4687 */ "common articles write \"Non-Authoritative\"; hyperium/http drops the hyphen\0"
    /*  4761 */ "Success with deliberately nothing in the body.\0"
    /*  4808 */ "A DELETE request succeeds, or a form is saved while the page stays open.\0"
    /*  4881 */ "Do not read or parse a body; stay on the current view.\0"
    /*  4936 */ "Send neither a body nor Content-Length; an extra body breaks connection reuse.\0"
    /*  5015 */ "RFC 9110, section 15.3.5\0"
    /*  5040 */ "15.3.5\0"
    /*  5047 */ "IANA registry 2025-09-15; RFC9110 15.3.5\0"
    /*  5088 */ "https://www.rfc-editor.org/rfc/rfc9110#section-15.3.5\0"
    /*  5142 */ "Success; the user interface should put its input form back to the start.\0"
    /*  5215 */ "After a data entry is submitted the form is cleared for the next one, and no content comes back.\0"
    /*  5312 */ "Clear the form; expect no content but read the framing as usual.\0"
    /*  5377 */ "Generate no content; send Content-Length: 0.\0"
    /*  5422 */ "RFC 9110, section 15.3.6\0"
    /*  5447 */ "15.3.6\0"
    /*  5454 */ "IANA registry 2025-09-15; RFC9110 15.3.6\0"
    /*  5495 */ "https://www.rfc-editor.org/rfc/rfc9110#section-15.3.6\0"
    /*  5549 */ "The body is the requested part, or parts, of the resource.\0"
    /*  5608 */ "A stopped download is resumed from where it broke off.\0"
    /*  5663 */ "Check Content-Range against what was asked before joining parts, and join only under one strong validator.\0"
    /*  5770 */ "Keep ETag stable over all servers, or resumed downloads get mixed content.\0"
    /*  5845 */ "RFC 9110, section 15.3.7\0"
    /*  5870 */ "15.3.7\0"
    /*  5877 */ "IANA registry 2025-09-15; RFC9110 15.3.7\0"
    /*  5918 */ "https://www.rfc-editor.org/rfc/rfc9110#section-15.3.7\0"
    /*  5972 */ "a cache may keep it only if it understands Range/Content-Range (RFC9111 3, 3.3)\0"
    /*  6052 */ "WebDAV answer whose XML body lists a separate status for each resource.\0"
    /*  6124 */ "A PROPFIND on a folder returns one XML entry per file, some of them errors.\0"
    /*  6200 */ "Parse every inner status; the outer 207 does not mean all went well.\0"
    /*  6269 */ "Log the inner failures: access logs show only 207.\0"
    /*  6320 */ "RFC 4918, section 11.1\0"
    /*  6343 */ "RFC 4918\0"
    /*  6352 */ "11.1\0"
    /*  6357 */ "IANA registry 2025-09-15; RFC4918 11.1\0"
    /*  6396 */ "https://www.rfc-editor.org/rfc/rfc4918#section-11.1\0"
    /*  6448 */ "Inside a 207 body: this collection member was already listed through another binding.\0"
    /*  6534 */ "A folder reachable by two names is reported once and referred to the second time.\0"
    /*  6616 */ "Reuse the entry given earlier in the same answer.\0"
    /*  6666 */ "Send it only to clients that announce support; others should get 508 for a loop.\0"
    /*  6747 */ "RFC 5842, section 7.1\0"
    /*  6769 */ "RFC 5842\0"
    /*  6778 */ "7.1\0"
    /*  6782 */ "IANA registry 2025-09-15; RFC5842 7.1\0"
    /*  6820 */ "https://www.rfc-editor.org/rfc/rfc5842#section-7.1\0"
    /*  6871 */ "WebDAV draft leftover kept in a reason table\0"
    /*  6916 */ "haproxy src/http.c http_get_reason\0"
    /*  6951 */ "https://github.com/haproxy/haproxy/blob/master/src/http.c\0"
    /*  7009 */ "attributed to Apache, not present in httpd source\0"
    /*  7059 */ "Wikipedia says the Apache link is a circular reference; httpd status_lines has NULL at 218\0"
    /*  7150 */ "The body is a difference, or another transformation, of the current version asked for with A-IM.\0"
    /*  7247 */ "A feed reader that names its last copy receives only the new entries.\0"
    /*  7317 */ "Apply the manipulation named in IM to the stored copy to get the full version.\0"
    /*  7396 */ "Hardly deployed; leave it off unless your own clients need delta encoding.\0"
    /*  7471 */ "RFC 3229, section 10.4.1\0"
    /*  7496 */ "RFC 3229\0"
    /*  7505 */ "10.4.1\0"
    /*  7512 */ "IANA registry 2025-09-15; RFC3229 10.4.1 (section as in golang/go, hyperium/http, spring, MDN)\0"
    /*  7607 */ "https://www.rfc-editor.org/rfc/rfc3229#section-10.4.1\0"
    /*  7661 */ "storable by a cache under RFC3229 rules; not declared heuristically cacheable\0"
    /*  7739 */ "Several forms of the resource exist and the client is asked to choose.\0"
    /*  7810 */ "A document is offered in three languages and the answer lists them.\0"
    /*  7878 */ "Follow Location if present, otherwise let the user choose from the list.\0"
    /*  7951 */ "Prefer choosing on the server; few clients do anything with this answer.\0"
    /*  8024 */ "RFC 9110, section 15.4.1\0"
    /*  8049 */ "15.4.1\0"
    /*  8056 */ "IANA registry 2025-09-15; RFC9110 15.4.1\0"
    /*  8097 */ "https://www.rfc-editor.org/rfc/rfc9110#section-15.4.1\0"
    /*  8151 */ "The resource has a new permanent address.\0"
    /*  8193 */ "A site moved to a new domain; bookmarks should be updated.\0"
    /*  8252 */ "Follow Location, update stored links, and expect POST to turn into GET in many clients.\0"
    /*  8340 */ "Check the target before you publish it: the answer may be cached for long. Use 308 where the method must stay.\0"
    /*  8451 */ "RFC 9110, section 15.4.2\0"
    /*  8476 */ "15.4.2\0"
    /*  8483 */ "IANA registry 2025-09-15; RFC9110 15.4.2\0"
    /*  8524 */ "https://www.rfc-editor.org/rfc/rfc9110#section-15.4.2\0"
    /*  8578 */ "The resource is for now at another address.\0"
    /*  8622 */ "A visitor is sent to a temporary page; browsers usually go there with GET.\0"
    /*  8697 */ "Follow Location but keep the old address for later requests.\0"
    /*  8758 */ "Use 303 after a form, 307 to keep the method; look for redirect loops between http and https.\0"
    /*  8852 */ "RFC 9110, section 15.4.3\0"
    /*  8877 */ "15.4.3\0"
    /*  8884 */ "IANA registry 2025-09-15; RFC9110 15.4.3\0"
    /*  8925 */ "https://www.rfc-editor.org/rfc/rfc9110#section-15.4.3\0"
    /*  8979 */ "The result is to be fetched from another address with GET.\0"
    /*  9038 */ "After an order is posted, the browser is sent to the receipt page by GET.\0"
    /*  9112 */ "Issue GET (or HEAD) to Location, whatever the first method was.\0"
    /*  9176 */ "Use it after a successful POST so that reloading does not submit again.\0"
    /*  9248 */ "RFC 9110, section 15.4.4\0"
    /*  9273 */ "15.4.4\0"
    /*  9280 */ "IANA registry 2025-09-15; RFC9110 15.4.4\0"
    /*  9321 */ "https://www.rfc-editor.org/rfc/rfc9110#section-15.4.4\0"
    /*  9375 */ "The stored copy is still good, so no body is sent.\0"
    /*  9426 */ "A page has not changed since the last visit and is shown from the cache.\0"
    /*  9499 */ "Use the stored body and refresh its header fields from this answer.\0"
    /*  9567 */ "If users see old pages, check ETag and Last-Modified generation and Vary.\0"
    /*  9641 */ "RFC 9110, section 15.4.5\0"
    /*  9666 */ "15.4.5\0"
    /*  9673 */ "IANA registry 2025-09-15; RFC9110 15.4.5\0"
    /*  9714 */ "https://www.rfc-editor.org/rfc/rfc9110#section-15.4.5\0"
    /*  9768 */ "Deprecated order to use a named proxy.\0"
    /*  9807 */ "An old server demands a certain proxy; modern clients ignore it for security.\0"
    /*  9885 */ "Do not obey; report it as a failed request.\0"
    /*  9929 */ "Configure proxies outside HTTP and remove this answer.\0"
    /*  9984 */ "RFC 9110, section 15.4.6\0"
    /* 10009 */ "15.4.6\0"
    /* 10016 */ "IANA registry 2025-09-15; RFC9110 15.4.6\0"
    /* 10057 */ "https://www.rfc-editor.org/rfc/rfc9110#section-15.4.6\0"
    /* 10111 */ "deprecated by RFC7231 appendix B; the registry phrase carries no mark\0"
    /* 10181 */ "Reserved number, no longer used.\0"
    /* 10214 */ "An ancient draft used it to switch proxies; today it turns up only by mistake.\0"
    /* 10293 */ "Treat it as an unknown 3xx.\0"
    /* 10321 */ "Find out which component invents it and replace it with a real code.\0"
    /* 10390 */ "RFC 9110, section 15.4.7\0"
    /* 10415 */ "15.4.7\0"
    /* 10422 */ "IANA registry 2025-09-15; RFC9110 15.4.7\0"
    /* 10463 */ "https://www.rfc-editor.org/rfc/rfc9110#section-15.4.7\0"
    /* 10517 */ "reserved\0"
    /* 10526 */ "The resource is for now at another address, and the method must not change.\0"
    /* 10602 */ "A POST is sent on to another host and stays a POST.\0"
    /* 10654 */ "Repeat the same method and body at Location.\0"
    /* 10699 */ "Make sure the target accepts the method and that the body can be sent twice.\0"
    /* 10776 */ "RFC 9110, section 15.4.8\0"
    /* 10801 */ "15.4.8\0"
    /* 10808 */ "IANA registry 2025-09-15; RFC9110 15.4.8\0"
    /* 10849 */ "https://www.rfc-editor.org/rfc/rfc9110#section-15.4.8\0"
    /* 10903 */ "The resource has a new permanent address, and the method must not change.\0"
    /* 10977 */ "An API path was renamed for good and PUT requests follow with their body.\0"
    /* 11051 */ "Repeat the same method and body at Location and update stored links.\0"
    /* 11120 */ "Test with old clients; Google upload APIs use the same number in another sense.\0"
    /* 11200 */ "RFC 9110, section 15.4.9\0"
    /* 11225 */ "15.4.9\0"
    /* 11232 */ "IANA registry 2025-09-15; RFC9110 15.4.9\0"
    /* 11273 */ "https://www.rfc-editor.org/rfc/rfc9110#section-15.4.9\0"
    /* 11327 */ "also in RFC7538 (was RFC7238); Google APIs reuse the number for resumable uploads\0"
    /* 11409 */ "chunk stored, send the next one; Range tells how far, no Location\0"
    /* 11475 */ "developers.google.com resumable upload pages; psf/requests aliases; GCS client sources\0"
    /* 11562 */ "https://cloud.google.com/storage/docs/performing-resumable-uploads\0"
    /* 11629 */ "collides with IANA 308: a client must not follow it as a redirect\0"
    /* 11695 */ "redirect loop label kept in a reason table\0"
    /* 11738 */ "The server sees the request itself as faulty.\0"
    /* 11784 */ "A JSON body does not parse, or the request line is malformed.\0"
    /* 11846 */ "Compare the request with the documentation; do not repeat it unchanged.\0"
    /* 11918 */ "Log which rule was broken; oversized cookies and bad Host fields are common causes.\0"
    /* 12002 */ "RFC 9110, section 15.5.1\0"
    /* 12027 */ "15.5.1\0"
    /* 12034 */ "IANA registry 2025-09-15; RFC9110 15.5.1\0"
    /* 12075 */ "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.1\0"
    /* 12129 */ "Valid credentials for the resource are missing.\0"
    /* 12177 */ "A page needs a login, or an API call came without a usable token.\0"
    /* 12243 */ "Read WWW-Authenticate, obtain or renew credentials, then repeat once.\0"
    /* 12313 */ "Always send WWW-Authenticate; check clocks and token lifetimes.\0"
    /* 12377 */ "RFC 9110, section 15.5.2\0"
    /* 12402 */ "15.5.2\0"
    /* 12409 */ "IANA registry 2025-09-15; RFC9110 15.5.2\0"
    /* 12450 */ "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.2\0"
    /* 12504 */ "means unauthenticated\0"
    /* 12526 */ "Reserved; in practice used for unpaid access.\0"
    /* 12572 */ "A digital service asks for payment before it delivers.\0"
    /* 12627 */ "Read the body: the meaning is private to the service.\0"
    /* 12681 */ "Describe the payment step in the body and rely on no common meaning.\0"
    /* 12750 */ "RFC 9110, section 15.5.3\0"
    /* 12775 */ "15.5.3\0"
    /* 12782 */ "IANA registry 2025-09-15; RFC9110 15.5.3\0"
    /* 12823 */ "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.3\0"
    /* 12877 */ "reserved for future use\0"
    /* 12901 */ "The server understood but refuses, whoever asks this way.\0"
    /* 12959 */ "An address is blocked, or the account lacks the right.\0"
    /* 13014 */ "Do not repeat with the same credentials; try others or ask for access.\0"
    /* 13085 */ "Check rules in order: firewall, file rights, application roles; use 404 to hide existence.\0"
    /* 13176 */ "RFC 9110, section 15.5.4\0"
    /* 13201 */ "15.5.4\0"
    /* 13208 */ "IANA registry 2025-09-15; RFC9110 15.5.4\0"
    /* 13249 */ "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.4\0"
    /* 13303 */ "Nothing is found at this address, or the server will not say.\0"
    /* 13365 */ "The path is mistyped or the page was deleted.\0"
    /* 13411 */ "Check the address; there is no promise about later.\0"
    /* 13463 */ "Check routing, deployment and rewrite rules; answer 410 where removal is final.\0"
    /* 13543 */ "RFC 9110, section 15.5.5\0"
    /* 13568 */ "15.5.5\0"
    /* 13575 */ "IANA registry 2025-09-15; RFC9110 15.5.5\0"
    /* 13616 */ "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.5\0"
    /* 13670 */ "The method is known but not allowed on this resource.\0"
    /* 13724 */ "POST is switched off for a read-only page.\0"
    /* 13767 */ "Use one of the methods in Allow.\0"
    /* 13800 */ "Send Allow, and check that a proxy or WebDAV module is not taking the method.\0"
    /* 13878 */ "RFC 9110, section 15.5.6\0"
    /* 13903 */ "15.5.6\0"
    /* 13910 */ "IANA registry 2025-09-15; RFC9110 15.5.6\0"
    /* 13951 */ "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.6\0"
    /* 14005 */ "No form of the resource fits the Accept fields.\0"
    /* 14053 */ "A client asks for XML only, and the service speaks JSON only.\0"
    /* 14115 */ "Widen Accept, Accept-Language or Accept-Encoding.\0"
    /* 14165 */ "Consider sending a default form instead; list what you have.\0"
    /* 14226 */ "RFC 9110, section 15.5.7\0"
    /* 14251 */ "15.5.7\0"
    /* 14258 */ "IANA registry 2025-09-15; RFC9110 15.5.7\0"
    /* 14299 */ "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.7\0"
    /* 14353 */ "The proxy on the way wants credentials.\0"
    /* 14393 */ "A company proxy asks for a user name before any page loads.\0"
    /* 14453 */ "Read Proxy-Authenticate and supply proxy credentials, never the origin ones.\0"
    /* 14530 */ "Check the proxy account and that tools read the proxy settings.\0"
    /* 14594 */ "RFC 9110, section 15.5.8\0"
    /* 14619 */ "15.5.8\0"
    /* 14626 */ "IANA registry 2025-09-15; RFC9110 15.5.8\0"
    /* 14667 */ "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.8\0"
    /* 14721 */ "The whole request did not arrive in the time the server waits.\0"
    /* 14784 */ "A slow uplink stalls in mid-upload and the server gives up waiting.\0"
    /* 14852 */ "Repeat, on a new connection if need be.\0"
    /* 14892 */ "Compare client send time with server timeouts; idle keep-alive connections also produce it.\0"
    /* 14984 */ "RFC 9110, section 15.5.9\0"
    /* 15009 */ "15.5.9\0"
    /* 15016 */ "IANA registry 2025-09-15; RFC9110 15.5.9\0"
    /* 15057 */ "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.9\0"
    /* 15111 */ "The request does not fit the current state of the resource.\0"
    /* 15171 */ "Two people edit a record and the second save collides with the first.\0"
    /* 15241 */ "Fetch the current state, merge, and submit again.\0"
    /* 15291 */ "Say in the body what collides; protect writes with ETag and If-Match.\0"
    /* 15361 */ "RFC 9110, section 15.5.10\0"
    /* 15387 */ "15.5.10\0"
    /* 15395 */ "IANA registry 2025-09-15; RFC9110 15.5.10\0"
    /* 15437 */ "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.10\0"
    /* 15492 */ "The resource is gone, most likely for good.\0"
    /* 15536 */ "A campaign page was removed on purpose and has no successor.\0"
    /* 15597 */ "Drop the link and do not ask again.\0"
    /* 15633 */ "Use it only without a successor; if there is one, redirect with 301 or 308 instead.\0"
    /* 15717 */ "RFC 9110, section 15.5.11\0"
    /* 15743 */ "15.5.11\0"
    /* 15751 */ "IANA registry 2025-09-15; RFC9110 15.5.11\0"
    /* 15793 */ "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.11\0"
    /* 15848 */ "The server insists on a Content-Length.\0"
    /* 15888 */ "An upload in chunks is refused by an old gateway.\0"
    /* 15938 */ "Repeat with the length of the body.\0"
    /* 15974 */ "Check whether a gateway forbids chunked bodies.\0"
    /* 16022 */ "RFC 9110, section 15.5.12\0"
    /* 16048 */ "15.5.12\0"
    /* 16056 */ "IANA registry 2025-09-15; RFC9110 15.5.12\0"
    /* 16098 */ "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.12\0"
    /* 16153 */ "A precondition sent by the client did not hold.\0"
    /* 16201 */ "A save with If-Match fails since someone changed the record meanwhile.\0"
    /* 16272 */ "Fetch again, compare, and repeat with the new validator.\0"
    /* 16329 */ "Check that all servers compute the same ETag.\0"
    /* 16375 */ "RFC 9110, section 15.5.13\0"
    /* 16401 */ "15.5.13\0"
    /* 16409 */ "IANA registry 2025-09-15; RFC9110 15.5.13\0"
    /* 16451 */ "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.13\0"
    /* 16506 */ "The request body is bigger than the server will take.\0"
    /* 16560 */ "A photo above the upload limit is refused.\0"
    /* 16603 */ "Make it smaller or split it; repeat unchanged only if Retry-After is given.\0"
    /* 16679 */ "Align limits of proxy, server and application; say the limit in the body.\0"
    /* 16753 */ "RFC 9110, section 15.5.14\0"
    /* 16779 */ "15.5.14\0"
    /* 16787 */ "IANA registry 2025-09-15; RFC9110 15.5.14\0"
    /* 16829 */ "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.14\0"
    /* 16884 */ "The target address is longer than the server accepts.\0"
    /* 16938 */ "A form with much text was sent by GET.\0"
    /* 16977 */ "Move data to a POST body; look for a redirect that keeps growing.\0"
    /* 17043 */ "Look for redirect loops before you raise the limit.\0"
    /* 17095 */ "RFC 9110, section 15.5.15\0"
    /* 17121 */ "15.5.15\0"
    /* 17129 */ "IANA registry 2025-09-15; RFC9110 15.5.15\0"
    /* 17171 */ "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.15\0"
    /* 17226 */ "The format of the request body is not supported here.\0"
    /* 17280 */ "A client posts XML to a service that takes JSON.\0"
    /* 17329 */ "Correct Content-Type or Content-Encoding.\0"
    /* 17371 */ "Name the accepted types in Accept and codings in Accept-Encoding.\0"
    /* 17437 */ "RFC 9110, section 15.5.16\0"
    /* 17463 */ "15.5.16\0"
    /* 17471 */ "IANA registry 2025-09-15; RFC9110 15.5.16\0"
    /* 17513 */ "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.16\0"
    /* 17568 */ "The requested byte ranges cannot be served.\0"
    /* 17612 */ "A download is resumed beyond the end of a file that has become shorter.\0"
    /* 17684 */ "Read the length from Content-Range and start over.\0"
    /* 17735 */ "Check whether the file changed between requests; refuse floods of tiny ranges.\0"
    /* 17814 */ "RFC 9110, section 15.5.17\0"
    /* 17840 */ "15.5.17\0"
    /* 17848 */ "IANA registry 2025-09-15; RFC9110 15.5.17\0"
    /* 17890 */ "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.17\0"
    /* 17945 */ "The Expect field could not be met on the way.\0"
    /* 17991 */ "A proxy cannot handle 100-continue and refuses the upload.\0"
    /* 18050 */ "Repeat without the Expect field.\0"
    /* 18083 */ "Check old proxies; accept 100-continue where you can.\0"
    /* 18137 */ "RFC 9110, section 15.5.18\0"
    /* 18163 */ "15.5.18\0"
    /* 18171 */ "IANA registry 2025-09-15; RFC9110 15.5.18\0"
    /* 18213 */ "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.18\0"
    /* 18268 */ "Reserved because of a joke about teapots.\0"
    /* 18310 */ "An April Fools document has a teapot refuse to brew coffee, and some sites use the number as an Easter egg or against robots.\0"
    /* 18436 */ "Treat it as an unknown 4xx; it may mean you were taken for a robot.\0"
    /* 18504 */ "Do not use it for real errors; 403 or 429 say what you mean.\0"
    /* 18565 */ "RFC 9110, section 15.5.19\0"
    /* 18591 */ "15.5.19\0"
    /* 18599 */ "IANA registry 2025-09-15; RFC9110 15.5.19; RFC2324 2.3.2 for the display phrase\0"
    /* 18679 */ "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.19\0"
    /* 18734 */ "reserved because the RFC2324 2.3.2 / RFC7168 2.3.3 joke is widely deployed\0"
    /* 18809 */ "CSRF token missing or stale\0"
    /* 18837 */ "laravel/framework Exceptions/Handler.php, views/419.blade.php\0"
    /* 18899 */ "https://github.com/laravel/framework\0"
    /* 18936 */ "constant only; earlier login no longer valid\0"
    /* 18981 */ "learn.microsoft.com StatusCodes.Status419AuthenticationTimeout\0"
    /* 19044 */ "https://learn.microsoft.com/dotnet/api/microsoft.aspnetcore.http.statuscodes\0"
    /* 19121 */ "dropped WebDAV draft meaning, deprecated constant\0"
    /* 19171 */ "spring-framework HttpStatus.java\0"
    /* 19204 */ "https://docs.spring.io/spring-framework/docs/current/javadoc-api/org/springframework/http/HttpStatus.html\0"
    /* 19310 */ "client is rate limited (Search/Trends API v1, later 429)\0"
    /* 19367 */ "Wikipedia; adaltas/node-http-status; llhttp\0"
    /* 19411 */ "not the HTTP/2 error code ENHANCE_YOUR_CALM (0xb)\0"
    /* 19461 */ "Admin API of a locked shop; replaced by 423\0"
    /* 19505 */ "shopify.dev changelog 2018-08-30\0"
    /* 19538 */ "https://shopify.dev/docs/api/usage/response-codes\0"
    /* 19588 */ "phrase coined for this table: the changelog gives none\0"
    /* 19643 */ "This server will not answer for that host on this connection.\0"
    /* 19705 */ "A browser reuses one TLS connection for two hosts and reaches the wrong server.\0"
    /* 19785 */ "Repeat on a fresh connection.\0"
    /* 19815 */ "Check certificate coverage, SNI and virtual host setup.\0"
    /* 19871 */ "RFC 9110, section 15.5.20\0"
    /* 19897 */ "15.5.20\0"
    /* 19905 */ "IANA registry 2025-09-15; RFC9110 15.5.20\0"
    /* 19947 */ "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.20\0"
    /* 20002 */ "RFC7540 9.1.2 had called it cacheable by default; withdrawn (RFC9110 B.3)\0"
    /* 20076 */ "The format is right and parses, but the content makes no sense.\0"
    /* 20140 */ "A well-formed order names a delivery date in the past.\0"
    /* 20195 */ "Correct the values named in the body.\0"
    /* 20233 */ "Return details per field, for example as problem details.\0"
    /* 20291 */ "RFC 9110, section 15.5.21\0"
    /* 20317 */ "15.5.21\0"
    /* 20325 */ "IANA registry 2025-09-15; RFC9110 15.5.21\0"
    /* 20367 */ "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.21\0"
    /* 20422 */ "The resource is locked.\0"
    /* 20446 */ "A colleague has a document open over WebDAV.\0"
    /* 20491 */ "Wait, or send the lock token.\0"
    /* 20521 */ "List and clear stale locks.\0"
    /* 20549 */ "RFC 4918, section 11.3\0"
    /* 20572 */ "11.3\0"
    /* 20577 */ "IANA registry 2025-09-15; RFC4918 11.3\0"
    /* 20616 */ "https://www.rfc-editor.org/rfc/rfc4918#section-11.3\0"
    /* 20668 */ "A step failed since an earlier step it depends on failed.\0"
    /* 20726 */ "One property of a batch is refused and the others are dropped with it.\0"
    /* 20797 */ "Correct the first failure, then repeat the batch.\0"
    /* 20847 */ "Look for the root failure in the same 207 body.\0"
    /* 20895 */ "RFC 4918, section 11.4\0"
    /* 20918 */ "11.4\0"
    /* 20923 */ "IANA registry 2025-09-15; RFC4918 11.4\0"
    /* 20962 */ "https://www.rfc-editor.org/rfc/rfc4918#section-11.4\0"
    /* 21014 */ "\"Method failure\" survives in HAProxy\0"
    /* 21051 */ "The server will not act on a request that could be a replay.\0"
    /* 21112 */ "A request in TLS early data is put off until the handshake is done.\0"
    /* 21180 */ "Repeat after the handshake, not in early data.\0"
    /* 21227 */ "Send it only for early data; check that gateways set Early-Data.\0"
    /* 21292 */ "RFC 8470, section 5.2\0"
    /* 21314 */ "RFC 8470\0"
    /* 21323 */ "5.2\0"
    /* 21327 */ "IANA registry 2025-09-15; RFC8470 5.2\0"
    /* 21365 */ "https://www.rfc-editor.org/rfc/rfc8470#section-5.2\0"
    /* 21416 */ "the older name comes from an expired WebDAV collections draft and means something else\0"
    /* 21503 */ "The server wants another protocol for this request.\0"
    /* 21555 */ "A service demands TLS or a newer HTTP version.\0"
    /* 21602 */ "Switch to a protocol listed in Upgrade and repeat.\0"
    /* 21653 */ "Send Upgrade and Connection: Upgrade.\0"
    /* 21691 */ "RFC 9110, section 15.5.22\0"
    /* 21717 */ "15.5.22\0"
    /* 21725 */ "IANA registry 2025-09-15; RFC9110 15.5.22\0"
    /* 21767 */ "https://www.rfc-editor.org/rfc/rfc9110#section-15.5.22\0"
    /* 21822 */ "The server accepts this change only with a precondition.\0"
    /* 21879 */ "A blind overwrite is refused to save the changes of others.\0"
    /* 21939 */ "Fetch the ETag and repeat with If-Match.\0"
    /* 21980 */ "Say in the body which precondition to send.\0"
    /* 22024 */ "RFC 6585, section 3\0"
    /* 22044 */ "RFC 6585\0"
    /* 22053 */ "3\0"
    /* 22055 */ "IANA registry 2025-09-15; RFC6585 3\0"
    /* 22091 */ "https://www.rfc-editor.org/rfc/rfc6585#section-3\0"
    /* 22140 */ "Too many requests in a given time.\0"
    /* 22175 */ "An API call exceeds the rate limit.\0"
    /* 22211 */ "Wait for Retry-After, or back off with growing random pauses.\0"
    /* 22273 */ "Send Retry-After; check who counts: proxy, API gateway or application.\0"
    /* 22344 */ "RFC 6585, section 4\0"
    /* 22364 */ "4\0"
    /* 22366 */ "IANA registry 2025-09-15; RFC6585 4\0"
    /* 22402 */ "https://www.rfc-editor.org/rfc/rfc6585#section-4\0"
    /* 22451 */ "request judged malicious\0"
    /* 22476 */ "shopify.dev response codes\0"
    /* 22503 */ "old rate-limit answer\0"
    /* 22525 */ "Wikipedia; llhttp\0"
    /* 22543 */ "same words as IANA 431\0"
    /* 22566 */ "The header fields are too large, one of them or all together.\0"
    /* 22628 */ "Cookies have piled up beyond the server limit.\0"
    /* 22675 */ "Clear cookies or shorten the field named.\0"
    /* 22717 */ "Check cookie growth and header limits along the path.\0"
    /* 22771 */ "RFC 6585, section 5\0"
    /* 22791 */ "5\0"
    /* 22793 */ "IANA registry 2025-09-15; RFC6585 5\0"
    /* 22829 */ "https://www.rfc-editor.org/rfc/rfc6585#section-5\0"
    /* 22878 */ "session ran out, sign in again (Outlook Web)\0"
    /* 22923 */ "https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code\0"
    /* 23039 */ "drop the connection without answering; log only\0"
    /* 23087 */ "nginx ngx_http_request.h NGX_HTTP_CLOSE\0"
    /* 23127 */ "https://nginx.org/en/docs/\0"
    /* 23154 */ "server wants more data: repeat with Ms-Echo-Reply; answer carries Ms-Echo-Request\0"
    /* 23236 */ "MS-WDV 2.2.6 and 3.1.5.5; haproxy table\0"
    /* 23276 */ "https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-wdv/1af0f2c1-015b-4d6a-bfd3-1eaa9378ba7c\0"
    /* 23382 */ "MS-WDV grammar spells the phrase \"Reply With\"\0"
    /* 23428 */ "page blocked by parental control\0"
    /* 23461 */ "haproxy src/http.c; psf/requests; Wikipedia\0"
    /* 23505 */ "Access is denied on legal demand.\0"
    /* 23539 */ "A page is blocked in one country by court order.\0"
    /* 23588 */ "Read the body and Link blocked-by for who blocks and why.\0"
    /* 23646 */ "Explain the demand and send Link with rel=blocked-by; switch off caching where the block is regional.\0"
    /* 23748 */ "RFC 7725, section 3\0"
    /* 23768 */ "RFC 7725\0"
    /* 23777 */ "IANA registry 2025-09-15; RFC7725 3\0"
    /* 23813 */ "https://www.rfc-editor.org/rfc/rfc7725#section-3\0"
    /* 23862 */ "cacheable by default per RFC7725 3, therefore heuristically cacheable though missing from RFC9110 15.1 list of examples\0"
    /* 23982 */ "mailbox is better served elsewhere; URL in X-MS-Location, not Location\0"
    /* 24053 */ "MS-ASHTTP 2.2.2.1.1 and 3.1.5.2.2\0"
    /* 24087 */ "https://learn.microsoft.com/en-us/openspecs/exchange_server_protocols/ms-ashttp/e092c310-7609-4a38-90cc-10688f79cf8d\0"
    /* 24204 */ "collides with IANA 451\0"
    /* 24227 */ "user account is blocked\0"
    /* 24251 */ "MS-ASHTTP 2.2.2.1.1\0"
    /* 24271 */ "password of the user has run out\0"
    /* 24304 */ "client left before the idle timeout of the balancer\0"
    /* 24356 */ "awsdocs ALB guide load-balancer-troubleshooting.md\0"
    /* 24407 */ "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html\0"
    /* 24510 */ "AWS gives no phrase, this one is coined\0"
    /* 24550 */ "X-Forwarded-For carries more than 30 addresses\0"
    /* 24597 */ "balancer found a forwarding loop by its trace header\0"
    /* 24650 */ "help.aliyun.com document 468288\0"
    /* 24682 */ "https://help.aliyun.com/document_detail/468288.html\0"
    /* 24734 */ "phrase coined for this table: Alibaba gives none\0"
    /* 24783 */ "request protocol does not fit the target group protocol version\0"
    /* 24847 */ "header line or block over the buffer limit; client sees 400\0"
    /* 24907 */ "nginx ngx_http_request.h, ngx_http_special_response.c\0"
    /* 24961 */ "client certificate failed verification; client sees 400\0"
    /* 25017 */ "client certificate missing; client sees 400\0"
    /* 25061 */ "plain request on a TLS port; client sees 400\0"
    /* 25106 */ "token wrong or expired; normally inside a JSON body sent with HTTP 200\0"
    /* 25177 */ "Wikipedia; adaltas/node-http-status\0"
    /* 25213 */ "retired internal number for an invalid host name\0"
    /* 25262 */ "nginx ngx_http_request.h comment\0"
    /* 25295 */ "client left before the headers were sent; log only\0"
    /* 25346 */ "nginx ngx_http_request.h NGX_HTTP_CLIENT_CLOSED_REQUEST; Cloudflare docs\0"
    /* 25419 */ "no token given; normally inside a JSON body sent with HTTP 200\0"
    /* 25482 */ "ArcGIS reply with HTTP 200 and error code 499; Wikipedia\0"
    /* 25539 */ "HTTP image of gRPC CANCELLED\0"
    /* 25568 */ "google/rpc/code.proto\0"
    /* 25590 */ "https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto\0"
    /* 25665 */ "The server met an error it did not expect.\0"
    /* 25708 */ "Application code throws an exception, or a configuration is wrong.\0"
    /* 25775 */ "Repeat later if the request can safely run twice; report it with the time.\0"
    /* 25850 */ "Read the application log at that time, then the latest deployment.\0"
    /* 25917 */ "RFC 9110, section 15.6.1\0"
    /* 25942 */ "15.6.1\0"
    /* 25949 */ "IANA registry 2025-09-15; RFC9110 15.6.1\0"
    /* 25990 */ "https://www.rfc-editor.org/rfc/rfc9110#section-15.6.1\0"
    /* 26044 */ "The server lacks the function needed, for any resource.\0"
    /* 26100 */ "No resource of this server takes PATCH.\0"
    /* 26140 */ "Use another method or feature.\0"
    /* 26171 */ "Check whether a module is missing or a proxy strips the method.\0"
    /* 26235 */ "RFC 9110, section 15.6.2\0"
    /* 26260 */ "15.6.2\0"
    /* 26267 */ "IANA registry 2025-09-15; RFC9110 15.6.2\0"
    /* 26308 */ "https://www.rfc-editor.org/rfc/rfc9110#section-15.6.2\0"
    /* 26362 */ "A gateway got no valid answer from the server behind it.\0"
    /* 26419 */ "A reverse proxy receives a broken or closed response from the application.\0"
    /* 26494 */ "Repeat later if the request can safely run twice.\0"
    /* 26544 */ "Check that the upstream runs, listens and speaks the expected protocol; read the proxy error log.\0"
    /* 26642 */ "RFC 9110, section 15.6.3\0"
    /* 26667 */ "15.6.3\0"
    /* 26674 */ "IANA registry 2025-09-15; RFC9110 15.6.3\0"
    /* 26715 */ "https://www.rfc-editor.org/rfc/rfc9110#section-15.6.3\0"
    /* 26769 */ "The service cannot answer for now, by overload or maintenance.\0"
    /* 26832 */ "A shop is overloaded at a sale, or is down for planned work.\0"
    /* 26893 */ "Wait for Retry-After, then repeat.\0"
    /* 26928 */ "Check capacity, health checks and pools; send Retry-After.\0"
    /* 26987 */ "RFC 9110, section 15.6.4\0"
    /* 27012 */ "15.6.4\0"
    /* 27019 */ "IANA registry 2025-09-15; RFC9110 15.6.4\0"
    /* 27060 */ "https://www.rfc-editor.org/rfc/rfc9110#section-15.6.4\0"
    /* 27114 */ "A gateway waited in vain for the server behind it.\0"
    /* 27165 */ "The upstream server does not answer within the limit of the proxy.\0"
    /* 27232 */ "Repeat only if running twice is harmless: the first may have been carried out.\0"
    /* 27311 */ "Compare timeouts along the path and look for slow queries.\0"
    /* 27370 */ "RFC 9110, section 15.6.5\0"
    /* 27395 */ "15.6.5\0"
    /* 27402 */ "IANA registry 2025-09-15; RFC9110 15.6.5\0"
    /* 27443 */ "https://www.rfc-editor.org/rfc/rfc9110#section-15.6.5\0"
    /* 27497 */ "The server refuses this major HTTP version.\0"
    /* 27541 */ "A client speaks a version that the server does not support.\0"
    /* 27601 */ "Use another version.\0"
    /* 27622 */ "Check protocol settings of proxy and server; a malformed request line can cause it.\0"
    /* 27706 */ "RFC 9110, section 15.6.6\0"
    /* 27731 */ "15.6.6\0"
    /* 27738 */ "IANA registry 2025-09-15; RFC9110 15.6.6\0"
    /* 27779 */ "https://www.rfc-editor.org/rfc/rfc9110#section-15.6.6\0"
    /* 27833 */ "\"HTTP Version Error\" is the wording of common articles, not a standard name\0"
    /* 27909 */ "Negotiation is set up so that the chosen variant negotiates again.\0"
    /* 27976 */ "A language variant points back to the negotiation page.\0"
    /* 28032 */ "Nothing to do for the client but to report it.\0"
    /* 28079 */ "Correct the variant list of the server.\0"
    /* 28119 */ "RFC 2295, section 8.1\0"
    /* 28141 */ "RFC 2295\0"
    /* 28150 */ "8.1\0"
    /* 28154 */ "IANA registry 2025-09-15; RFC2295 8.1 (section as in golang/go, hyperium/http, spring, MDN)\0"
    /* 28246 */ "https://www.rfc-editor.org/rfc/rfc2295#section-8.1\0"
    /* 28297 */ "RFC2295 is Experimental; Apache constant is HTTP_VARIANT_ALSO_VARIES\0"
    /* 28366 */ "The server cannot store what the request needs.\0"
    /* 28414 */ "A WebDAV share is full during an upload.\0"
    /* 28455 */ "Free space or wait; repeat only when the user asks again.\0"
    /* 28513 */ "Check disk and quota.\0"
    /* 28535 */ "RFC 4918, section 11.5\0"
    /* 28558 */ "11.5\0"
    /* 28563 */ "IANA registry 2025-09-15; RFC4918 11.5\0"
    /* 28602 */ "https://www.rfc-editor.org/rfc/rfc4918#section-11.5\0"
    /* 28654 */ "An endless loop was met while walking collections.\0"
    /* 28705 */ "Two WebDAV folders contain each other and the listing never ends.\0"
    /* 28771 */ "Limit the depth of the request.\0"
    /* 28803 */ "Break the loop; with some hosters the number means a used-up resource quota.\0"
    /* 28880 */ "RFC 5842, section 7.2\0"
    /* 28902 */ "7.2\0"
    /* 28906 */ "IANA registry 2025-09-15; RFC5842 7.2\0"
    /* 28944 */ "https://www.rfc-editor.org/rfc/rfc5842#section-7.2\0"
    /* 28995 */ "hosting account ran out of CPU, memory or processes\0"
    /* 29047 */ "Wikipedia\0"
    /* 29057 */ "collides with IANA 508\0"
    /* 29080 */ "traffic quota of the account used up\0"
    /* 29117 */ "hosting knowledge bases; haproxy src/http.c; Wikipedia\0"
    /* 29172 */ "credited to Apache as well, but httpd status_lines has NULL at 509\0"
    /* 29239 */ "Obsolete: the request lacks an extension demanded by policy.\0"
    /* 29300 */ "An experiment with mandatory extensions, ended long ago.\0"
    /* 29357 */ "Treat it as an unknown 5xx.\0"
    /* 29385 */ "Do not use it.\0"
    /* 29400 */ "RFC 2774, section 7\0"
    /* 29420 */ "RFC 2774\0"
    /* 29429 */ "7\0"
    /* 29431 */ "IANA registry 2025-09-15; RFC2774 7 (section as in golang/go, hyperium/http, spring, MDN)\0"
    /* 29521 */ "https://www.rfc-editor.org/rfc/rfc2774#section-7\0"
    /* 29570 */ "registry marks it OBSOLETED; RFC2774 was moved to Historic (status-change-http-experiments-to-historic)\0"
    /* 29674 */ "The network, not the site, wants a login first.\0"
    /* 29722 */ "A public Wi-Fi asks for its login page before any site loads.\0"
    /* 29784 */ "Open a browser, sign in to the network, then repeat; never take the answer for the site.\0"
    /* 29873 */ "Only captive portals should send it, with a link to the login.\0"
    /* 29936 */ "RFC 6585, section 6\0"
    /* 29956 */ "6\0"
    /* 29958 */ "IANA registry 2025-09-15; RFC6585 6\0"
    /* 29994 */ "https://www.rfc-editor.org/rfc/rfc6585#section-6\0"
    /* 30043 */ "origin answer empty, malformed or unexpected\0"
    /* 30088 */ "cloudflare-docs cloudflare-5xx-errors\0"
    /* 30126 */ "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/\0"
    /* 30225 */ "origin refuses connections from the edge\0"
    /* 30266 */ "no TCP handshake or acknowledgement from the origin in time\0"
    /* 30326 */ "no network route to the origin\0"
    /* 30357 */ "connected, but the origin did not answer in time\0"
    /* 30406 */ "TLS handshake between edge and origin failed\0"
    /* 30451 */ "origin certificate not accepted in strict mode\0"
    /* 30498 */ "Cloud Foundry gorouter is said to use it too (Wikipedia only)\0"
    /* 30560 */ "link to the retired Railgun service failed\0"
    /* 30603 */ "adaltas/node-http-status; Wikipedia; no longer in cloudflare-docs\0"
    /* 30669 */ "whole service overloaded; wait long and with jitter\0"
    /* 30721 */ "ssllabs/ssllabs-scan ssllabs-api-docs-v3.md\0"
    /* 30765 */ "https://github.com/ssllabs/ssllabs-scan/blob/master/ssllabs-api-docs-v3.md\0"
    /* 30840 */ "API overloaded for all users (error type overloaded_error)\0"
    /* 30899 */ "learn.microsoft.com Dev Proxy page on 529; anthropics/claude-code#63051\0"
    /* 30971 */ "origin host name not resolved; a 1xxx code is in the body\0"
    /* 31029 */ "cloudflare-docs error-530\0"
    /* 31055 */ "Cloudflare gives no phrase, this one is coined\0"
    /* 31102 */ "sandbox site frozen for inactivity\0"
    /* 31137 */ "Pantheon documentation\0"
    /* 31160 */ "Cloudflare in front of the shop cannot resolve the record\0"
    /* 31218 */ "endpoint switched off for a while\0"
    /* 31252 */ "identity provider returned an error during authentication\0"
    /* 31310 */ "some proxies: read timeout behind the proxy\0"
    /* 31354 */ "some proxies: connect timeout behind the proxy\0"
    /* 31401 */ "Wikipedia; llhttp; rmaake1/httpstatuses\0"
    /* 31441 */ "client library reports its own timeout; nothing was received\0"
    /* 31502 */ "tornado simple_httpclient.py\0"
    /* 31531 */ "https://www.tornadoweb.org/en/stable/httpclient.html\0"
    /* 31584 */ "JSON syntax error\0"
    /* 31602 */ "outside 100..599: RFC9110 15 says treat as 5xx\0"
    /* 31649 */ "crawler blocked\0"
    /* 31665 */ "http.dev/999; JakeChampion/fetch#1415; assaf/zombie#1135\0"
    /* 31722 */ "outside 100..599: RFC9110 15 says treat as 5xx; Fetch Response() constructor rejects it\0"
    /* 31810 */ "bad Destination header\0"
    /* 31833 */ "7+\0"
    /* 31836 */ "webdav\0"
    /* 31843 */ "MD_ERROR_SUB400_INVALID_DESTINATION\0"
    /* 31879 */ "KB943891; iiscnfg.h\0"
    /* 31899 */ "bad Depth header\0"
    /* 31916 */ "MD_ERROR_SUB400_INVALID_DEPTH\0"
    /* 31946 */ "bad If header\0"
    /* 31960 */ "MD_ERROR_SUB400_INVALID_IF\0"
    /* 31987 */ "bad Overwrite header\0"
    /* 32008 */ "MD_ERROR_SUB400_INVALID_OVERWRITE\0"
    /* 32042 */ "bad Translate header\0"
    /* 32063 */ "MD_ERROR_SUB400_INVALID_TRANSLATE\0"
    /* 32097 */ "bad request body\0"
    /* 32114 */ "MD_ERROR_SUB400_INVALID_REQUEST_BODY\0"
    /* 32151 */ "bad content length\0"
    /* 32170 */ "MD_ERROR_SUB400_INVALID_CONTENT_LENGTH\0"
    /* 32209 */ "bad Timeout value\0"
    /* 32227 */ "MD_ERROR_SUB400_INVALID_TIMEOUT\0"
    /* 32259 */ "bad lock token\0"
    /* 32274 */ "MD_ERROR_SUB400_INVALID_LOCK_TOKEN\0"
    /* 32309 */ "bad X-Forwarded-For header\0"
    /* 32336 */ "8.0+\0"
    /* 32341 */ "iis\0"
    /* 32345 */ "MD_ERROR_SUB400_INVALID_XFF_HEADER\0"
    /* 32380 */ "bad WebSocket request\0"
    /* 32402 */ "MD_ERROR_SUB400_INVALID_WEBSOCKET_REQUEST\0"
    /* 32444 */ "bad client request\0"
    /* 32463 */ "ARR 3.0.1916+\0"
    /* 32477 */ "arr\0"
    /* 32481 */ "KB943891\0"
    /* 32490 */ "bad time format\0"
    /* 32506 */ "range could not be parsed\0"
    /* 32532 */ "client has gone away\0"
    /* 32553 */ "too many forwards\0"
    /* 32571 */ "asynchronous completion error\0"
    /* 32601 */ "Microsoft prints \"competition\", probably for completion\0"
    /* 32657 */ "logon failed\0"
    /* 32670 */ "MD_ERROR_SUB401_LOGON\0"
    /* 32692 */ "KB943891; iiscnfg.h; IIS 6 metabase reference\0"
    /* 32738 */ "common articles agree (wrong password)\0"
    /* 32777 */ "logon failed because of server configuration\0"
    /* 32822 */ "MD_ERROR_SUB401_LOGON_CONFIG\0"
    /* 32851 */ "access list of the resource denies\0"
    /* 32886 */ "MD_ERROR_SUB401_LOGON_ACL\0"
    /* 32912 */ "refused by an authorization filter\0"
    /* 32947 */ "MD_ERROR_SUB401_FILTER\0"
    /* 32970 */ "refused by an ISAPI or CGI application\0"
    /* 33009 */ "MD_ERROR_SUB401_APPLICATION\0"
    /* 33037 */ "refused by URL authorization policy\0"
    /* 33073 */ "MD_ERROR_SUB401_URLAUTH_POLICY\0"
    /* 33104 */ "iiscnfg.h; iiscnfg.h of IIS 6; IIS 6 metabase reference; KB318380\0"
    /* 33170 */ "constant still in the current SDK, absent from the current table\0"
    /* 33235 */ "too many concurrent requests from one client address\0"
    /* 33288 */ "dynamic-ip\0"
    /* 33299 */ "too many requests from one client address in a period\0"
    /* 33353 */ "client address is on the deny list\0"
    /* 33388 */ "ip-restriction\0"
    /* 33403 */ "client host name is on the deny list\0"
    /* 33440 */ "execute access denied\0"
    /* 33462 */ "MD_ERROR_SUB403_EXECUTE_ACCESS_DENIED\0"
    /* 33500 */ "common articles agree\0"
    /* 33522 */ "read access denied\0"
    /* 33541 */ "MD_ERROR_SUB403_READ_ACCESS_DENIED\0"
    /* 33576 */ "write access denied\0"
    /* 33596 */ "MD_ERROR_SUB403_WRITE_ACCESS_DENIED\0"
    /* 33632 */ "TLS required\0"
    /* 33645 */ "MD_ERROR_SUB403_SSL_REQUIRED\0"
    /* 33674 */ "128-bit encryption required\0"
    /* 33702 */ "MD_ERROR_SUB403_SSL128_REQUIRED\0"
    /* 33734 */ "client address rejected\0"
    /* 33758 */ "MD_ERROR_SUB403_ADDR_REJECT\0"
    /* 33786 */ "client certificate required\0"
    /* 33814 */ "MD_ERROR_SUB403_CERT_REQUIRED\0"
    /* 33844 */ "site access denied (DNS name of the client)\0"
    /* 33888 */ "MD_ERROR_SUB403_SITE_ACCESS_DENIED\0"
    /* 33923 */ "too many concurrent connections\0"
    /* 33955 */ "MD_ERROR_SUB403_TOO_MANY_USERS\0"
    /* 33986 */ "cannot be customised (iis-docs httpErrors)\0"
    /* 34029 */ "execute access denied by server configuration\0"
    /* 34075 */ "MD_ERROR_SUB403_INVALID_CNFG\0"
    /* 34104 */ "IIS 6 wording: invalid configuration\0"
    /* 34141 */ "password has been changed\0"
    /* 34167 */ "MD_ERROR_SUB403_PWD_CHANGE\0"
    /* 34194 */ "certificate mapper denies the mapped user\0"
    /* 34236 */ "MD_ERROR_SUB403_MAPPER_DENY_ACCESS\0"
    /* 34271 */ "client certificate revoked\0"
    /* 34298 */ "MD_ERROR_SUB403_CERT_REVOKED\0"
    /* 34327 */ "directory listing denied\0"
    /* 34352 */ "MD_ERROR_SUB403_DIR_LIST_DENIED\0"
    /* 34384 */ "client access licences exceeded\0"
    /* 34416 */ "MD_ERROR_SUB403_CAL_EXCEEDED\0"
    /* 34445 */ "client certificate untrusted or malformed\0"
    /* 34487 */ "MD_ERROR_SUB403_CERT_BAD\0"
    /* 34512 */ "client certificate expired or not yet valid\0"
    /* 34556 */ "MD_ERROR_SUB403_CERT_TIME_INVALID\0"
    /* 34590 */ "URL cannot run in this application pool\0"
    /* 34630 */ "MD_ERROR_SUB403_APPPOOL_DENIED\0"
    /* 34661 */ "custom error page in another pool; likely origin of the 503.18 of common articles\0"
    /* 34743 */ "CGI cannot run for the client in this application pool\0"
    /* 34798 */ "MD_ERROR_SUB403_INSUFFICIENT_PRIVILEGE_FOR_CGI\0"
    /* 34845 */ "Passport logon failed\0"
    /* 34867 */ "MD_ERROR_SUB403_PASSPORT_LOGIN_FAILURE\0"
    /* 34906 */ "source access denied (WebDAV)\0"
    /* 34936 */ "MD_ERROR_SUB403_SOURCE_ACCESS_DENIED\0"
    /* 34973 */ "infinite depth denied (WebDAV)\0"
    /* 35004 */ "MD_ERROR_SUB403_INFINITE_DEPTH_DENIED\0"
    /* 35042 */ "lock token required (WebDAV)\0"
    /* 35071 */ "MD_ERROR_SUB403_LOCK_TOKEN_REQUIRED\0"
    /* 35107 */ "iiscnfg.h\0"
    /* 35117 */ "validation failure (WebDAV)\0"
    /* 35145 */ "MD_ERROR_SUB403_VALIDATION_FAILURE\0"
    /* 35180 */ "file not found\0"
    /* 35195 */ "site not found\0"
    /* 35210 */ "MD_ERROR_SUB404_SITE_NOT_FOUND\0"
    /* 35241 */ "KB943891; iiscnfg.h; iis-docs\0"
    /* 35271 */ "common articles give the IIS 5/6 meaning (port blocked), see the 5-6 row\0"
    /* 35344 */ "web site not reachable on the requested port\0"
    /* 35389 */ "5-6\0"
    /* 35393 */ "KB318380; KB318380 in translation\0"
    /* 35427 */ "this is the meaning in common articles\0"
    /* 35466 */ "ISAPI or CGI restriction\0"
    /* 35491 */ "MD_ERROR_SUB404_DENIED_BY_POLICY\0"
    /* 35524 */ "blocked by web service extension lockdown\0"
    /* 35566 */ "KB318380; iiscnfg.h of IIS 6\0"
    /* 35595 */ "no MIME mapping for the extension\0"
    /* 35629 */ "MD_ERROR_SUB404_DENIED_BY_MIMEMAP\0"
    /* 35663 */ "blocked by MIME map policy\0"
    /* 35690 */ "no handler configured\0"
    /* 35712 */ "MD_ERROR_SUB404_NO_HANDLER\0"
    /* 35739 */ "URL sequence denied\0"
    /* 35759 */ "request-filtering\0"
    /* 35777 */ "MD_ERROR_SUB404_URL_SEQUENCE_DENIED\0"
    /* 35813 */ "verb denied\0"
    /* 35825 */ "MD_ERROR_SUB404_VERB_DENIED\0"
    /* 35853 */ "file extension denied\0"
    /* 35875 */ "MD_ERROR_SUB404_FILE_EXTENSION_DENIED\0"
    /* 35913 */ "hidden segment\0"
    /* 35928 */ "MD_ERROR_SUB404_HIDDEN_SEGMENT\0"
    /* 35959 */ "file has the hidden attribute\0"
    /* 35989 */ "MD_ERROR_SUB404_FILE_ATTRIBUTE_HIDDEN\0"
    /* 36027 */ "request header too long\0"
    /* 36051 */ "double escaping\0"
    /* 36067 */ "MD_ERROR_SUB404_URL_DOUBLE_ESCAPED\0"
    /* 36102 */ "high-bit characters\0"
    /* 36122 */ "MD_ERROR_SUB404_URL_HAS_HIGH_BIT_CHARS\0"
    /* 36161 */ "content length too large\0"
    /* 36186 */ "URL too long\0"
    /* 36199 */ "MD_ERROR_SUB404_URL_TOO_LONG\0"
    /* 36228 */ "query string too long\0"
    /* 36250 */ "MD_ERROR_SUB404_QUERY_STRING_TOO_LONG\0"
    /* 36288 */ "WebDAV request reached the static file handler\0"
    /* 36335 */ "MD_ERROR_SUB404_STATICFILE_DAV\0"
    /* 36366 */ "dynamic content mapped to the static file handler\0"
    /* 36416 */ "MD_ERROR_SUB404_PRECONDITIONED_HANDLER\0"
    /* 36455 */ "query string sequence denied\0"
    /* 36484 */ "MD_ERROR_SUB404_QUERY_STRING_SEQUENCE_DENIED\0"
    /* 36529 */ "denied by a filtering rule\0"
    /* 36556 */ "MD_ERROR_SUB404_DENIED_BY_FILTERING_RULE\0"
    /* 36597 */ "too many URL segments\0"
    /* 36619 */ "MD_ERROR_SUB404_TOO_MANY_URL_SEGMENTS\0"
    /* 36657 */ "IIS 7.5 Express used 404.20 for a missing default document\0"
    /* 36716 */ "no default document\0"
    /* 36736 */ "7.5 Express\0"
    /* 36748 */ "iis-docs iis-80-express-readme\0"
    /* 36779 */ "PHP not installed\0"
    /* 36797 */ "removed in 8.0 Express\0"
    /* 36820 */ "ASP.NET not installed\0"
    /* 36842 */ "ASP.NET Web Pages not installed\0"
    /* 36874 */ "method not allowed\0"
    /* 36893 */ "MIME type in Accept not valid or not accepted\0"
    /* 36939 */ "request not received in time\0"
    /* 36968 */ "new in the 2024-10 edition of the table\0"
    /* 37008 */ "If-Match precondition failed\0"
    /* 37037 */ "request body too large\0"
    /* 37060 */ "MD_ERROR_SUB413_CONTENT_LENGTH_TOO_LARGE\0"
    /* 37101 */ "lock token was submitted (WebDAV)\0"
    /* 37135 */ "MD_ERROR_SUB423_LOCK_TOKEN_SUBMITTED\0"
    /* 37172 */ "named after the RFC4918 precondition lock-token-submitted\0"
    /* 37230 */ "no conflicting lock (WebDAV)\0"
    /* 37259 */ "MD_ERROR_SUB423_NO_CONFLICTING_LOCK\0"
    /* 37295 */ "named after the RFC4918 precondition no-conflicting-lock\0"
    /* 37352 */ "module or ISAPI error\0"
    /* 37374 */ "ASP.NET Core Module uses it for an in-process handler that fails to load\0"
    /* 37447 */ "application is shutting down\0"
    /* 37476 */ "application is restarting\0"
    /* 37502 */ "KB943891; KB318380\0"
    /* 37521 */ "web server too busy\0"
    /* 37541 */ "invalid application configuration\0"
    /* 37575 */ "secondary table; iis-docs names 500.14 as not customisable\0"
    /* 37634 */ "direct request for Global.asax (Global.asa) refused\0"
    /* 37686 */ "UNC credentials wrong\0"
    /* 37708 */ "MD_ERROR_SUB500_UNC_ACCESS\0"
    /* 37735 */ "iiscnfg.h; iiscnfg.h of IIS 6; secondary table\0"
    /* 37782 */ "constant still in the current SDK\0"
    /* 37816 */ "URL authorization store not found\0"
    /* 37850 */ "MD_ERROR_SUB500_URLAUTH_NO_STORE\0"
    /* 37883 */ "URL authorization store cannot be opened\0"
    /* 37924 */ "MD_ERROR_SUB500_URLAUTH_STORE_ERROR\0"
    /* 37960 */ "configuration data not valid\0"
    /* 37989 */ "MD_ERROR_SUB500_BAD_METADATA\0"
    /* 38018 */ "metabase data for the file not valid\0"
    /* 38055 */ "URL authorization scope not found\0"
    /* 38089 */ "MD_ERROR_SUB500_URLAUTH_NO_SCOPE\0"
    /* 38122 */ "iiscnfg.h; iiscnfg.h of IIS 6\0"
    /* 38152 */ "module not recognised\0"
    /* 38174 */ "MD_ERROR_SUB500_HANDLERS_MODULE\0"
    /* 38206 */ "ASP.NET httpModules setting does not apply in this pipeline mode\0"
    /* 38271 */ "MD_ERROR_SUB500_ASPNET_MODULES\0"
    /* 38302 */ "ASP.NET httpHandlers setting does not apply in this pipeline mode\0"
    /* 38368 */ "MD_ERROR_SUB500_ASPNET_HANDLERS\0"
    /* 38400 */ "ASP.NET impersonation setting does not apply in this pipeline mode\0"
    /* 38467 */ "MD_ERROR_SUB500_ASPNET_IMPERSONATION\0"
    /* 38504 */ "in-process start failed\0"
    /* 38528 */ "ANCM v2\0"
    /* 38536 */ "aspnetcore-module\0"
    /* 38554 */ "AspNetCore.Docs\0"
    /* 38570 */ "native dependencies not found\0"
    /* 38600 */ "DLL failed to load\0"
    /* 38619 */ "request handler failed to load\0"
    /* 38650 */ "mixed hosting models in one process\0"
    /* 38686 */ "several in-process applications in one process\0"
    /* 38733 */ "out-of-process handler failed to load\0"
    /* 38771 */ "not started within the time limit\0"
    /* 38805 */ "application DLL not found\0"
    /* 38831 */ "rewrite error at begin request (configuration or inbound rule)\0"
    /* 38894 */ "url-rewrite\0"
    /* 38906 */ "rewrite error at global pre-begin (global configuration or rule)\0"
    /* 38971 */ "rewrite error at send response (outbound rule)\0"
    /* 39018 */ "rewrite error at release request state (outbound rule before output cache)\0"
    /* 39093 */ "internal ASP error\0"
    /* 39112 */ "CGI timed out\0"
    /* 39126 */ "MD_ERROR_SUB502_TIMEOUT\0"
    /* 39150 */ "KB943891; iiscnfg.h; KB318380\0"
    /* 39180 */ "CGI ended prematurely\0"
    /* 39202 */ "MD_ERROR_SUB502_PREMATURE_EXIT\0"
    /* 39233 */ "second meaning in ARR 3.0.1916+\0"
    /* 39265 */ "request could not be mapped\0"
    /* 39293 */ "forwarder connection error\0"
    /* 39320 */ "MD_ERROR_SUB502_ARR_CONNECTION_ERROR\0"
    /* 39357 */ "WinHTTP asynchronous completion failed\0"
    /* 39396 */ "no server\0"
    /* 39406 */ "MD_ERROR_SUB502_ARR_NO_SERVER\0"
    /* 39436 */ "WebSocket failure\0"
    /* 39454 */ "backend process failed to start\0"
    /* 39486 */ "ANCM v1/v2\0"
    /* 39497 */ "same number as the ARR WebSocket failure\0"
    /* 39538 */ "forwarded request failed\0"
    /* 39563 */ "request could not be executed\0"
    /* 39593 */ "application pool unavailable\0"
    /* 39622 */ "CPU limit reached\0"
    /* 39640 */ "MD_ERROR_SUB503_CPU_LIMIT\0"
    /* 39666 */ "limit of concurrent requests exceeded\0"
    /* 39704 */ "MD_ERROR_SUB503_APP_CONCURRENT\0"
    /* 39735 */ "ASP.NET queue full\0"
    /* 39754 */ "MD_ERROR_SUB503_ASPNET_QUEUE_FULL\0"
    /* 39788 */ "FastCGI queue full\0"
    /* 39807 */ "MD_ERROR_SUB503_FASTCGI_QUEUE_FULL\0"
    /* 39842 */ "connection limit reached\0"
    /* 39867 */ "MD_ERROR_SUB503_CONNECTION_LIMIT\0"
    /* 39900 */ "application pool configuration error\0"
    /* 39937 */ "common articles\0"
    /* 39953 */ "not defined by Microsoft: in no table of theirs and in no SDK header; compare 403.18 (wrong pool) and 503.0 (pool stopped)";

const struct hs_entry_prose hs_entry_prose[122] = {
    /* 100 iana */ {1, 84, 185, 259, 355, 380, 389, 396, 437, 0, 0, 0},
    /* 101 iana */ {491, 571, 641, 729, 854, 380, 879, 886, 927, 981, 0, 0},
    /* 102 iana */ {1054, 1144, 1227, 1287, 1357, 1380, 1389, 1394, 1487, 1539, 0, 0},
    /* 103 iana */ {1633, 1698, 1806, 1868, 1946, 1966, 1975, 1977, 2013, 2062, 0, 0},
    /* 103 google-resumable-proposal */ {2086, 0, 0, 0, 2153, 0, 0, 2153, 0, 2208, 0, 0},
    /* 104 iana */ {2242, 2326, 2419, 2515, 2596, 2596, 2632, 2648, 0, 2713, 2873, 0},
    /* 122 legacy-ie7 */ {2884, 0, 0, 0, 2953, 0, 0, 2953, 0, 2982, 0, 0},
    /* 200 iana */ {3037, 3103, 3154, 3203, 3291, 380, 3316, 3323, 3364, 3418, 0, 0},
    /* 201 iana */ {3449, 3506, 3565, 3651, 3710, 380, 3735, 3742, 3783, 0, 0, 0},
    /* 202 iana */ {3837, 3907, 3963, 4030, 4107, 380, 4132, 4139, 4180, 0, 0, 0},
    /* 203 iana */ {4234, 4288, 4405, 4479, 4560, 380, 4585, 4592, 4633, 4687, 0, 0},
    /* 204 iana */ {4761, 4808, 4881, 4936, 5015, 380, 5040, 5047, 5088, 0, 0, 0},
    /* 205 iana */ {5142, 5215, 5312, 5377, 5422, 380, 5447, 5454, 5495, 0, 0, 0},
    /* 206 iana */ {5549, 5608, 5663, 5770, 5845, 380, 5870, 5877, 5918, 5972, 0, 0},
    /* 207 iana */ {6052, 6124, 6200, 6269, 6320, 6343, 6352, 6357, 6396, 0, 0, 0},
    /* 208 iana */ {6448, 6534, 6616, 6666, 6747, 6769, 6778, 6782, 6820, 0, 0, 0},
    /* 210 haproxy-table */ {6871, 0, 0, 0, 6916, 0, 0, 6916, 6951, 0, 0, 0},
    /* 218 folklore */ {7009, 0, 0, 0, 7059, 0, 0, 7059, 0, 0, 0, 0},
    /* 226 iana */ {7150, 7247, 7317, 7396, 7471, 7496, 7505, 7512, 7607, 7661, 0, 0},
    /* 300 iana */ {7739, 7810, 7878, 7951, 8024, 380, 8049, 8056, 8097, 0, 0, 0},
    /* 301 iana */ {8151, 8193, 8252, 8340, 8451, 380, 8476, 8483, 8524, 0, 0, 0},
    /* 302 iana */ {8578, 8622, 8697, 8758, 8852, 380, 8877, 8884, 8925, 0, 0, 0},
    /* 303 iana */ {8979, 9038, 9112, 9176, 9248, 380, 9273, 9280, 9321, 0, 0, 0},
    /* 304 iana */ {9375, 9426, 9499, 9567, 9641, 380, 9666, 9673, 9714, 0, 0, 0},
    /* 305 iana */ {9768, 9807, 9885, 9929, 9984, 380, 10009, 10016, 10057, 10111, 0, 0},
    /* 306 iana */ {10181, 10214, 10293, 10321, 10390, 380, 10415, 10422, 10463, 10517, 0, 0},
    /* 307 iana */ {10526, 10602, 10654, 10699, 10776, 380, 10801, 10808, 10849, 0, 0, 0},
    /* 308 iana */ {10903, 10977, 11051, 11120, 11200, 380, 11225, 11232, 11273, 11327, 0, 0},
    /* 308 google */ {11409, 0, 0, 0, 11475, 0, 0, 11475, 11562, 11629, 0, 0},
    /* 310 haproxy-table */ {11695, 0, 0, 0, 6916, 0, 0, 6916, 6951, 0, 0, 0},
    /* 400 iana */ {11738, 11784, 11846, 11918, 12002, 380, 12027, 12034, 12075, 0, 0, 0},
    /* 401 iana */ {12129, 12177, 12243, 12313, 12377, 380, 12402, 12409, 12450, 12504, 0, 0},
    /* 402 iana */ {12526, 12572, 12627, 12681, 12750, 380, 12775, 12782, 12823, 12877, 0, 0},
    /* 403 iana */ {12901, 12959, 13014, 13085, 13176, 380, 13201, 13208, 13249, 0, 0, 0},
    /* 404 iana */ {13303, 13365, 13411, 13463, 13543, 380, 13568, 13575, 13616, 0, 0, 0},
    /* 405 iana */ {13670, 13724, 13767, 13800, 13878, 380, 13903, 13910, 13951, 0, 0, 0},
    /* 406 iana */ {14005, 14053, 14115, 14165, 14226, 380, 14251, 14258, 14299, 0, 0, 0},
    /* 407 iana */ {14353, 14393, 14453, 14530, 14594, 380, 14619, 14626, 14667, 0, 0, 0},
    /* 408 iana */ {14721, 14784, 14852, 14892, 14984, 380, 15009, 15016, 15057, 0, 0, 0},
    /* 409 iana */ {15111, 15171, 15241, 15291, 15361, 380, 15387, 15395, 15437, 0, 0, 0},
    /* 410 iana */ {15492, 15536, 15597, 15633, 15717, 380, 15743, 15751, 15793, 0, 0, 0},
    /* 411 iana */ {15848, 15888, 15938, 15974, 16022, 380, 16048, 16056, 16098, 0, 0, 0},
    /* 412 iana */ {16153, 16201, 16272, 16329, 16375, 380, 16401, 16409, 16451, 0, 0, 0},
    /* 413 iana */ {16506, 16560, 16603, 16679, 16753, 380, 16779, 16787, 16829, 0, 0, 0},
    /* 414 iana */ {16884, 16938, 16977, 17043, 17095, 380, 17121, 17129, 17171, 0, 0, 0},
    /* 415 iana */ {17226, 17280, 17329, 17371, 17437, 380, 17463, 17471, 17513, 0, 0, 0},
    /* 416 iana */ {17568, 17612, 17684, 17735, 17814, 380, 17840, 17848, 17890, 0, 0, 0},
    /* 417 iana */ {17945, 17991, 18050, 18083, 18137, 380, 18163, 18171, 18213, 0, 0, 0},
    /* 418 iana */ {18268, 18310, 18436, 18504, 18565, 380, 18591, 18599, 18679, 18734, 0, 0},
    /* 419 laravel */ {18809, 0, 0, 0, 18837, 0, 0, 18837, 18899, 0, 0, 0},
    /* 419 aspnet-core */ {18936, 0, 0, 0, 18981, 0, 0, 18981, 19044, 0, 0, 0},
    /* 419 spring */ {19121, 0, 0, 0, 19171, 0, 0, 19171, 19204, 0, 0, 0},
    /* 420 twitter */ {19310, 0, 0, 0, 19367, 0, 0, 19367, 0, 19411, 0, 429},
    /* 420 spring */ {19121, 0, 0, 0, 19171, 0, 0, 19171, 19204, 0, 0, 0},
    /* 420 shopify */ {19461, 0, 0, 0, 19505, 0, 0, 19505, 19538, 19588, 0, 423},
    /* 421 iana */ {19643, 19705, 19785, 19815, 19871, 380, 19897, 19905, 19947, 20002, 0, 0},
    /* 421 spring */ {19121, 0, 0, 0, 19171, 0, 0, 19171, 19204, 0, 0, 0},
    /* 422 iana */ {20076, 20140, 20195, 20233, 20291, 380, 20317, 20325, 20367, 0, 0, 0},
    /* 423 iana */ {20422, 20446, 20491, 20521, 20549, 6343, 20572, 20577, 20616, 0, 0, 0},
    /* 424 iana */ {20668, 20726, 20797, 20847, 20895, 6343, 20918, 20923, 20962, 21014, 0, 0},
    /* 425 iana */ {21051, 21112, 21180, 21227, 21292, 21314, 21323, 21327, 21365, 21416, 0, 0},
    /* 426 iana */ {21503, 21555, 21602, 21653, 21691, 380, 21717, 21725, 21767, 0, 0, 0},
    /* 428 iana */ {21822, 21879, 21939, 21980, 22024, 22044, 22053, 22055, 22091, 0, 0, 0},
    /* 429 iana */ {22140, 22175, 22211, 22273, 22344, 22044, 22364, 22366, 22402, 0, 0, 0},
    /* 430 shopify */ {22451, 0, 0, 0, 22476, 0, 0, 22476, 19538, 0, 0, 0},
    /* 430 shopify-legacy */ {22503, 0, 0, 0, 22525, 0, 0, 22525, 0, 22543, 0, 429},
    /* 431 iana */ {22566, 22628, 22675, 22717, 22771, 22044, 22791, 22793, 22829, 0, 0, 0},
    /* 440 iis */ {22878, 0, 0, 0, 19367, 0, 0, 19367, 22923, 0, 0, 0},
    /* 444 nginx */ {23039, 0, 0, 0, 23087, 0, 0, 23087, 23127, 0, 0, 0},
    /* 449 microsoft */ {23154, 0, 0, 0, 23236, 0, 0, 23236, 23276, 23382, 0, 0},
    /* 450 microsoft */ {23428, 0, 0, 0, 23461, 0, 0, 23461, 23276, 0, 0, 0},
    /* 451 iana */ {23505, 23539, 23588, 23646, 23748, 23768, 22053, 23777, 23813, 23862, 0, 0},
    /* 451 exchange-activesync */ {23982, 0, 0, 0, 24053, 0, 0, 24053, 24087, 24204, 0, 0},
    /* 456 exchange-activesync */ {24227, 0, 0, 0, 24251, 0, 0, 24251, 24087, 0, 0, 0},
    /* 456 haproxy-table */ {6871, 0, 0, 0, 6916, 0, 0, 6916, 6951, 0, 0, 0},
    /* 457 exchange-activesync */ {24271, 0, 0, 0, 24251, 0, 0, 24251, 24087, 0, 0, 0},
    /* 460 aws-elb */ {24304, 0, 0, 0, 24356, 0, 0, 24356, 24407, 24510, 0, 0},
    /* 463 aws-elb */ {24550, 0, 0, 0, 24356, 0, 0, 24356, 24407, 24510, 0, 0},
    /* 463 alibaba-alb */ {24597, 0, 0, 0, 24650, 0, 0, 24650, 24682, 24734, 0, 0},
    /* 464 aws-elb */ {24783, 0, 0, 0, 24356, 0, 0, 24356, 24407, 24510, 0, 0},
    /* 494 nginx */ {24847, 0, 0, 0, 24907, 0, 0, 24907, 23127, 0, 0, 0},
    /* 495 nginx */ {24961, 0, 0, 0, 24907, 0, 0, 24907, 23127, 0, 0, 0},
    /* 496 nginx */ {25017, 0, 0, 0, 24907, 0, 0, 24907, 23127, 0, 0, 0},
    /* 497 nginx */ {25061, 0, 0, 0, 24907, 0, 0, 24907, 23127, 0, 0, 0},
    /* 498 esri */ {25106, 0, 0, 0, 25177, 0, 0, 25177, 0, 0, 0, 0},
    /* 498 nginx */ {25213, 0, 0, 0, 25262, 0, 0, 25262, 23127, 0, 0, 0},
    /* 499 nginx */ {25295, 0, 0, 0, 25346, 0, 0, 25346, 23127, 0, 0, 0},
    /* 499 esri */ {25419, 0, 0, 0, 25482, 0, 0, 25482, 0, 0, 0, 0},
    /* 499 google-rpc */ {25539, 0, 0, 0, 25568, 0, 0, 25568, 25590, 0, 0, 0},
    /* 500 iana */ {25665, 25708, 25775, 25850, 25917, 380, 25942, 25949, 25990, 0, 0, 0},
    /* 501 iana */ {26044, 26100, 26140, 26171, 26235, 380, 26260, 26267, 26308, 0, 0, 0},
    /* 502 iana */ {26362, 26419, 26494, 26544, 26642, 380, 26667, 26674, 26715, 0, 0, 0},
    /* 503 iana */ {26769, 26832, 26893, 26928, 26987, 380, 27012, 27019, 27060, 0, 0, 0},
    /* 504 iana */ {27114, 27165, 27232, 27311, 27370, 380, 27395, 27402, 27443, 0, 0, 0},
    /* 505 iana */ {27497, 27541, 27601, 27622, 27706, 380, 27731, 27738, 27779, 27833, 0, 0},
    /* 506 iana */ {27909, 27976, 28032, 28079, 28119, 28141, 28150, 28154, 28246, 28297, 0, 0},
    /* 507 iana */ {28366, 28414, 28455, 28513, 28535, 6343, 28558, 28563, 28602, 0, 0, 0},
    /* 508 iana */ {28654, 28705, 28771, 28803, 28880, 6769, 28902, 28906, 28944, 0, 0, 0},
    /* 508 cpanel */ {28995, 0, 0, 0, 29047, 0, 0, 29047, 0, 29057, 0, 0},
    /* 509 cpanel */ {29080, 0, 0, 0, 29117, 0, 0, 29117, 0, 29172, 0, 0},
    /* 510 iana */ {29239, 29300, 29357, 29385, 29400, 29420, 29429, 29431, 29521, 29570, 0, 0},
    /* 511 iana */ {29674, 29722, 29784, 29873, 29936, 22044, 29956, 29958, 29994, 0, 0, 0},
    /* 520 cloudflare */ {30043, 0, 0, 0, 30088, 0, 0, 30088, 30126, 0, 0, 0},
    /* 521 cloudflare */ {30225, 0, 0, 0, 30088, 0, 0, 30088, 30126, 0, 0, 0},
    /* 522 cloudflare */ {30266, 0, 0, 0, 30088, 0, 0, 30088, 30126, 0, 0, 0},
    /* 523 cloudflare */ {30326, 0, 0, 0, 30088, 0, 0, 30088, 30126, 0, 0, 0},
    /* 524 cloudflare */ {30357, 0, 0, 0, 30088, 0, 0, 30088, 30126, 0, 0, 0},
    /* 525 cloudflare */ {30406, 0, 0, 0, 30088, 0, 0, 30088, 30126, 0, 0, 0},
    /* 526 cloudflare */ {30451, 0, 0, 0, 30088, 0, 0, 30088, 30126, 30498, 0, 0},
    /* 527 cloudflare */ {30560, 0, 0, 0, 30603, 0, 0, 30603, 30126, 0, 0, 0},
    /* 529 qualys */ {30669, 0, 0, 0, 30721, 0, 0, 30721, 30765, 0, 0, 0},
    /* 529 anthropic */ {30840, 0, 0, 0, 30899, 0, 0, 30899, 0, 0, 0, 0},
    /* 530 cloudflare */ {30971, 0, 0, 0, 31029, 0, 0, 31029, 30126, 31055, 0, 0},
    /* 530 pantheon */ {31102, 0, 0, 0, 31137, 0, 0, 31137, 0, 0, 0, 0},
    /* 530 shopify */ {31160, 0, 0, 0, 22476, 0, 0, 22476, 19538, 0, 0, 0},
    /* 540 shopify */ {31218, 0, 0, 0, 22476, 0, 0, 22476, 19538, 0, 0, 0},
    /* 561 aws-elb */ {31252, 0, 0, 0, 24356, 0, 0, 24356, 24407, 0, 0, 0},
    /* 598 informal */ {31310, 0, 0, 0, 22525, 0, 0, 22525, 0, 0, 0, 0},
    /* 599 informal */ {31354, 0, 0, 0, 31401, 0, 0, 31401, 0, 0, 0, 0},
    /* 599 tornado */ {31441, 0, 0, 0, 31502, 0, 0, 31502, 31531, 0, 0, 0},
    /* 783 shopify */ {31584, 0, 0, 0, 22476, 0, 0, 22476, 19538, 31602, 0, 0},
    /* 999 linkedin */ {31649, 0, 0, 0, 31665, 0, 0, 31665, 0, 31722, 0, 0},
};

const struct httpstatus_substatus hs_substatuses[143] = {
    {400, 1, 31810, 31833, 31836, 31843, 31879, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {400, 2, 31899, 31833, 31836, 31916, 31879, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {400, 3, 31946, 31833, 31836, 31960, 31879, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {400, 4, 31987, 31833, 31836, 32008, 31879, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {400, 5, 32042, 31833, 31836, 32063, 31879, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {400, 6, 32097, 31833, 31836, 32114, 31879, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {400, 7, 32151, 31833, 31836, 32170, 31879, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {400, 8, 32209, 31833, 31836, 32227, 31879, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {400, 9, 32259, 31833, 31836, 32274, 31879, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {400, 10, 32309, 32336, 32341, 32345, 31879, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {400, 11, 32380, 32336, 32341, 32402, 31879, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {400, 601, 32444, 32463, 32477, 0, 32481, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {400, 602, 32490, 32463, 32477, 0, 32481, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {400, 603, 32506, 32463, 32477, 0, 32481, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {400, 604, 32532, 32463, 32477, 0, 32481, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {400, 605, 32553, 32463, 32477, 0, 32481, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {400, 606, 32571, 32463, 32477, 0, 32481, 32601, HTTPSTATUS_SUBSTATE_LISTED},
    {401, 1, 32657, 31833, 32341, 32670, 32692, 32738, HTTPSTATUS_SUBSTATE_LISTED},
    {401, 2, 32777, 31833, 32341, 32822, 32692, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {401, 3, 32851, 31833, 32341, 32886, 32692, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {401, 4, 32912, 31833, 32341, 32947, 32692, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {401, 5, 32970, 31833, 32341, 33009, 32692, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {401, 7, 33037, 29956, 32341, 33073, 33104, 33170, HTTPSTATUS_SUBSTATE_LEGACY},
    {401, 501, 33235, 31833, 33288, 0, 32481, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {401, 502, 33299, 31833, 33288, 0, 32481, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {401, 503, 33353, 31833, 33388, 0, 32481, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {401, 504, 33403, 31833, 33388, 0, 32481, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {403, 1, 33440, 31833, 32341, 33462, 32692, 33500, HTTPSTATUS_SUBSTATE_LISTED},
    {403, 2, 33522, 31833, 32341, 33541, 32692, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {403, 3, 33576, 31833, 32341, 33596, 32692, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {403, 4, 33632, 31833, 32341, 33645, 32692, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {403, 5, 33674, 31833, 32341, 33702, 32692, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {403, 6, 33734, 31833, 32341, 33758, 32692, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {403, 7, 33786, 31833, 32341, 33814, 32692, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {403, 8, 33844, 31833, 32341, 33888, 32692, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {403, 9, 33923, 31833, 32341, 33955, 32692, 33986, HTTPSTATUS_SUBSTATE_LISTED},
    {403, 10, 34029, 31833, 32341, 34075, 32692, 34104, HTTPSTATUS_SUBSTATE_LISTED},
    {403, 11, 34141, 31833, 32341, 34167, 32692, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {403, 12, 34194, 31833, 32341, 34236, 32692, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {403, 13, 34271, 31833, 32341, 34298, 32692, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {403, 14, 34327, 31833, 32341, 34352, 32692, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {403, 15, 34384, 31833, 32341, 34416, 31879, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {403, 16, 34445, 31833, 32341, 34487, 31879, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {403, 17, 34512, 31833, 32341, 34556, 31879, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {403, 18, 34590, 31833, 32341, 34630, 31879, 34661, HTTPSTATUS_SUBSTATE_LISTED},
    {403, 19, 34743, 31833, 32341, 34798, 31879, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {403, 20, 34845, 31833, 32341, 34867, 31879, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {403, 21, 34906, 31833, 31836, 34936, 31879, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {403, 22, 34973, 31833, 31836, 35004, 31879, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {403, 23, 35042, 31833, 31836, 35071, 35107, 0, HTTPSTATUS_SUBSTATE_SDK_ONLY},
    {403, 24, 35117, 31833, 31836, 35145, 35107, 0, HTTPSTATUS_SUBSTATE_SDK_ONLY},
    {403, 501, 33235, 31833, 33288, 0, 32481, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {403, 502, 33299, 31833, 33288, 0, 32481, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {403, 503, 33353, 31833, 33388, 0, 32481, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {403, 504, 33403, 31833, 33388, 0, 32481, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {404, 0, 35180, 31833, 32341, 0, 32481, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {404, 1, 35195, 31833, 32341, 35210, 35241, 35271, HTTPSTATUS_SUBSTATE_LISTED},
    {404, 1, 35344, 35389, 32341, 35210, 35393, 35427, HTTPSTATUS_SUBSTATE_LEGACY},
    {404, 2, 35466, 31833, 32341, 35491, 35241, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {404, 2, 35524, 29956, 32341, 35491, 35566, 0, HTTPSTATUS_SUBSTATE_LEGACY},
    {404, 3, 35595, 31833, 32341, 35629, 35241, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {404, 3, 35663, 29956, 32341, 35629, 35566, 0, HTTPSTATUS_SUBSTATE_LEGACY},
    {404, 4, 35690, 31833, 32341, 35712, 35241, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {404, 5, 35739, 31833, 35759, 35777, 35241, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {404, 6, 35813, 31833, 35759, 35825, 35241, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {404, 7, 35853, 31833, 35759, 35875, 35241, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {404, 8, 35913, 31833, 35759, 35928, 35241, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {404, 9, 35959, 31833, 32341, 35989, 35241, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {404, 10, 36027, 31833, 35759, 0, 32481, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {404, 11, 36051, 31833, 35759, 36067, 35241, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {404, 12, 36102, 31833, 35759, 36122, 35241, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {404, 13, 36161, 31833, 35759, 0, 32481, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {404, 14, 36186, 31833, 35759, 36199, 35241, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {404, 15, 36228, 31833, 35759, 36250, 35241, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {404, 16, 36288, 31833, 32341, 36335, 31879, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {404, 17, 36366, 31833, 32341, 36416, 31879, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {404, 18, 36455, 31833, 35759, 36484, 35241, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {404, 19, 36529, 31833, 35759, 36556, 35241, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {404, 20, 36597, 31833, 35759, 36619, 35241, 36657, HTTPSTATUS_SUBSTATE_LISTED},
    {404, 20, 36716, 36736, 32341, 0, 36748, 0, HTTPSTATUS_SUBSTATE_LEGACY},
    {404, 21, 36779, 36736, 32341, 0, 36748, 36797, HTTPSTATUS_SUBSTATE_LEGACY},
    {404, 22, 36820, 36736, 32341, 0, 36748, 36797, HTTPSTATUS_SUBSTATE_LEGACY},
    {404, 23, 36842, 36736, 32341, 0, 36748, 36797, HTTPSTATUS_SUBSTATE_LEGACY},
    {404, 501, 33235, 31833, 33288, 0, 32481, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {404, 502, 33299, 31833, 33288, 0, 32481, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {404, 503, 33353, 31833, 33388, 0, 32481, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {404, 504, 33403, 31833, 33388, 0, 32481, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {405, 0, 36874, 31833, 32341, 0, 32481, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {406, 0, 36893, 31833, 32341, 0, 32481, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {408, 0, 36939, 31833, 32341, 0, 32481, 36968, HTTPSTATUS_SUBSTATE_LISTED},
    {412, 0, 37008, 31833, 32341, 0, 32481, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {413, 0, 37037, 31833, 32341, 0, 32481, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {413, 1, 36161, 31833, 32341, 37060, 35107, 0, HTTPSTATUS_SUBSTATE_SDK_ONLY},
    {423, 1, 37101, 31833, 31836, 37135, 35107, 37172, HTTPSTATUS_SUBSTATE_SDK_ONLY},
    {423, 2, 37230, 31833, 31836, 37259, 35107, 37295, HTTPSTATUS_SUBSTATE_SDK_ONLY},
    {500, 0, 37352, 31833, 32341, 0, 32481, 37374, HTTPSTATUS_SUBSTATE_LISTED},
    {500, 11, 37447, 31833, 32341, 0, 32481, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {500, 12, 37476, 31833, 32341, 0, 37502, 33500, HTTPSTATUS_SUBSTATE_LISTED},
    {500, 13, 37521, 31833, 32341, 0, 37502, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {500, 14, 37541, 35389, 32341, 0, 37575, 0, HTTPSTATUS_SUBSTATE_LEGACY},
    {500, 15, 37634, 31833, 32341, 0, 37502, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {500, 16, 37686, 29956, 32341, 37708, 37735, 37782, HTTPSTATUS_SUBSTATE_LEGACY},
    {500, 17, 37816, 29956, 32341, 37850, 37735, 37782, HTTPSTATUS_SUBSTATE_LEGACY},
    {500, 18, 37883, 29956, 32341, 37924, 37735, 37782, HTTPSTATUS_SUBSTATE_LEGACY},
    {500, 19, 37960, 31833, 32341, 37989, 31879, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {500, 19, 38018, 29956, 32341, 37989, 35566, 0, HTTPSTATUS_SUBSTATE_LEGACY},
    {500, 20, 38055, 29956, 32341, 38089, 38122, 0, HTTPSTATUS_SUBSTATE_SDK_ONLY},
    {500, 21, 38152, 31833, 32341, 38174, 31879, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {500, 22, 38206, 31833, 32341, 38271, 35241, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {500, 23, 38302, 31833, 32341, 38368, 35241, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {500, 24, 38400, 31833, 32341, 38467, 35241, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {500, 30, 38504, 38528, 38536, 0, 38554, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {500, 31, 38570, 38528, 38536, 0, 38554, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {500, 32, 38600, 38528, 38536, 0, 38554, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {500, 33, 38619, 38528, 38536, 0, 38554, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {500, 34, 38650, 38528, 38536, 0, 38554, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {500, 35, 38686, 38528, 38536, 0, 38554, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {500, 36, 38733, 38528, 38536, 0, 38554, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {500, 37, 38771, 38528, 38536, 0, 38554, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {500, 38, 38805, 38528, 38536, 0, 38554, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {500, 50, 38831, 31833, 38894, 0, 32481, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {500, 51, 38906, 31833, 38894, 0, 32481, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {500, 52, 38971, 31833, 38894, 0, 32481, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {500, 53, 39018, 31833, 38894, 0, 32481, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {500, 100, 39093, 31833, 32341, 0, 37502, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {502, 1, 39112, 31833, 32341, 39126, 39150, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {502, 2, 39180, 31833, 32341, 39202, 39150, 39233, HTTPSTATUS_SUBSTATE_LISTED},
    {502, 2, 39265, 32463, 32477, 0, 32481, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {502, 3, 39293, 31833, 32477, 39320, 31879, 39233, HTTPSTATUS_SUBSTATE_LISTED},
    {502, 3, 39357, 32463, 32477, 0, 32481, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {502, 4, 39396, 31833, 32477, 39406, 31879, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {502, 4, 39396, 32463, 32477, 0, 32481, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {502, 5, 39436, 32463, 32477, 0, 32481, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {502, 5, 39454, 39486, 38536, 0, 38554, 39497, HTTPSTATUS_SUBSTATE_LISTED},
    {502, 6, 39538, 32463, 32477, 0, 32481, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {502, 7, 39563, 32463, 32477, 0, 32481, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {503, 0, 39593, 31833, 32341, 0, 32481, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {503, 1, 39622, 31833, 32341, 39640, 38122, 0, HTTPSTATUS_SUBSTATE_SDK_ONLY},
    {503, 2, 39666, 31833, 32341, 39704, 31879, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {503, 3, 39735, 31833, 32341, 39754, 31879, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {503, 4, 39788, 31833, 32341, 39807, 31879, 0, HTTPSTATUS_SUBSTATE_LISTED},
    {503, 5, 39842, 31833, 32341, 39867, 35107, 0, HTTPSTATUS_SUBSTATE_SDK_ONLY},
    {503, 18, 39900, 0, 32341, 0, 39937, 39953, HTTPSTATUS_SUBSTATE_ARTICLE_ONLY},
};
