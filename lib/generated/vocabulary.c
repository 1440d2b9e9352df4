/* SPDX-License-Identifier: MIT */
/* Written by scripts/regen.py from the tables of data/. Do not edit: change the data. */
#include "tables.h"

/* clang-format off */

const char hs_words[11008] =
    /*  4315 */ "GOOGLE_RESUMABLE_PROPOSAL_CHECKPOINT\0"
    /*  4352 */ "LEGACY_IE7_URI_TOO_LONG\0"
    /*  4376 */ "Request-URI Too Long\0"
    /*  4397 */ "\0"
    /*  4398 */ "HAPROXY_TABLE_CONTENT_DIFFERENT\0"
    /*  4430 */ "FOLKLORE_THIS_IS_FINE\0"
    /*  4452 */ "GOOGLE_RESUME_INCOMPLETE\0"
    /*  4477 */ "resume\0"
    /*  4484 */ "\0"
    /*  4485 */ "HAPROXY_TABLE_TOO_MANY_REDIRECTS\0"
    /*  4518 */ "LARAVEL_PAGE_EXPIRED\0"
    /*  4539 */ "CSRF Token Missing or Expired\0"
    /*  4569 */ "\0"
    /*  4570 */ "ASPNET_CORE_AUTHENTICATION_TIMEOUT\0"
    /*  4605 */ "SPRING_INSUFFICIENT_SPACE_ON_RESOURCE\0"
    /*  4643 */ "TWITTER_ENHANCE_YOUR_CALM\0"
    /*  4669 */ "Enchance Your Calm\0"
    /*  4688 */ "\0"
    /*  4689 */ "SPRING_METHOD_FAILURE\0"
    /*  4711 */ "SHOPIFY_SHOP_LOCKED\0"
    /*  4731 */ "SPRING_DESTINATION_LOCKED\0"
    /*  4757 */ "SHOPIFY_SHOPIFY_SECURITY_REJECTION\0"
    /*  4792 */ "SHOPIFY_LEGACY_REQUEST_HEADER_FIELDS_TOO_LARGE\0"
    /*  4839 */ "REQUEST_HEADER_FIELDS_TOO_LARGE_UNOFFICIAL\0"
    /*  4882 */ "IIS_LOGIN_TIME_OUT\0"
    /*  4901 */ "NGINX_NO_RESPONSE\0"
    /*  4919 */ "Connection Closed Without Response\0"
    /*  4954 */ "\0"
    /*  4955 */ "HTTP_CLOSE\0"
    /*  4966 */ "MICROSOFT_RETRY_WITH\0"
    /*  4987 */ "Reply With\0"
    /*  4998 */ "\0"
    /*  4999 */ "MICROSOFT_BLOCKED_BY_WINDOWS_PARENTAL_CONTROLS\0"
    /*  5046 */ "BLOCKED_BY_PARENTAL_CONTROL\0"
    /*  5074 */ "EXCHANGE_ACTIVESYNC_REDIRECT\0"
    /*  5103 */ "EXCHANGE_ACTIVESYNC_BLOCKED\0"
    /*  5131 */ "HAPROXY_TABLE_UNRECOVERABLE_ERROR\0"
    /*  5165 */ "EXCHANGE_ACTIVESYNC_EXPIRED_PASSWORD\0"
    /*  5202 */ "AWS_ELB_CLIENT_CLOSED_CONNECTION\0"
    /*  5235 */ "CLIENT_CLOSED_LOAD_BALANCED_REQUEST\0"
    /*  5271 */ "AWS_ELB_TOO_MANY_FORWARDED_IPS\0"
    /*  5302 */ "INVALID_X_FORWARDED_FOR\0"
    /*  5326 */ "ALIBABA_ALB_FORWARDING_LOOP\0"
    /*  5354 */ "AWS_ELB_INCOMPATIBLE_PROTOCOL_VERSION\0"
    /*  5392 */ "NGINX_REQUEST_HEADER_TOO_LARGE\0"
    /*  5423 */ "NGINX_SSL_CERTIFICATE_ERROR\0"
    /*  5451 */ "Cert Error\0"
    /*  5462 */ "\0"
    /*  5463 */ "NGINX_SSL_CERTIFICATE_REQUIRED\0"
    /*  5494 */ "No Cert\0"
    /*  5502 */ "\0"
    /*  5503 */ "NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT\0"
    /*  5541 */ "HTTP to HTTPS\0"
    /*  5555 */ "\0"
    /*  5556 */ "NGINX_CANCELED\0"
    /*  5571 */ "ESRI_INVALID_TOKEN\0"
    /*  5590 */ "Token expired/invalid\0"
    /*  5612 */ "\0"
    /*  5613 */ "NGINX_CLIENT_CLOSED_REQUEST\0"
    /*  5641 */ "client has closed connection\0"
    /*  5670 */ "\0"
    /*  5671 */ "ESRI_TOKEN_REQUIRED\0"
    /*  5691 */ "GOOGLE_RPC_CLIENT_CLOSED_REQUEST\0"
    /*  5724 */ "CPANEL_RESOURCE_LIMIT_IS_REACHED\0"
    /*  5757 */ "CPANEL_BANDWIDTH_LIMIT_EXCEEDED\0"
    /*  5789 */ "CLOUDFLARE_WEB_SERVER_RETURNED_AN_UNKNOWN_ERROR\0"
    /*  5837 */ "Unknown Error\0"
    /*  5851 */ "Web server is returning an unknown error\0"
    /*  5892 */ "\0"
    /*  5893 */ "WEB_SERVER_UNKNOWN_ERROR\0"
    /*  5918 */ "CLOUDFLARE_WEB_SERVER_IS_DOWN\0"
    /*  5948 */ "CLOUDFLARE_CONNECTION_TIMED_OUT\0"
    /*  5980 */ "CONNECTION_TIMEOUT\0"
    /*  5999 */ "CLOUDFLARE_ORIGIN_IS_UNREACHABLE\0"
    /*  6032 */ "CLOUDFLARE_A_TIMEOUT_OCCURRED\0"
    /*  6062 */ "TIMEOUT_OCCURED\0"
    /*  6078 */ "CLOUDFLARE_SSL_HANDSHAKE_FAILED\0"
    /*  6110 */ "CLOUDFLARE_INVALID_SSL_CERTIFICATE\0"
    /*  6145 */ "CLOUDFLARE_RAILGUN_ERROR\0"
    /*  6170 */ "Railgun Listener to Origin\0"
    /*  6197 */ "\0"
    /*  6198 */ "QUALYS_SITE_IS_OVERLOADED\0"
    /*  6224 */ "The service is overloaded\0"
    /*  6250 */ "\0"
    /*  6251 */ "ANTHROPIC_OVERLOADED\0"
    /*  6272 */ "overloaded_error\0"
    /*  6289 */ "\0"
    /*  6290 */ "CLOUDFLARE_ORIGIN_ERROR\0"
    /*  6314 */ "PANTHEON_SITE_FROZEN\0"
    /*  6335 */ "Site is frozen\0"
    /*  6350 */ "\0"
    /*  6351 */ "SHOPIFY_ORIGIN_DNS_ERROR\0"
    /*  6376 */ "SHOPIFY_TEMPORARILY_DISABLED\0"
    /*  6405 */ "AWS_ELB_UNAUTHORIZED\0"
    /*  6426 */ "IDENTITY_PROVIDER_AUTHENTICATION_ERROR\0"
    /*  6465 */ "INFORMAL_NETWORK_READ_TIMEOUT_ERROR\0"
    /*  6501 */ "NETWORK_READ_TIMEOUT\0"
    /*  6522 */ "INFORMAL_NETWORK_CONNECT_TIMEOUT_ERROR\0"
    /*  6561 */ "NETWORK_CONNECT_TIMEOUT\0"
    /*  6585 */ "TORNADO_TIMEOUT\0"
    /*  6601 */ "SHOPIFY_UNEXPECTED_TOKEN\0"
    /*  6626 */ "LINKEDIN_REQUEST_DENIED\0"
    /*  6650 */ "iana\0"
    /*  6655 */ "IANA HTTP Status Code Registry\0"
    /*  6686 */ "https://www.iana.org/assignments/http-status-codes/\0"
    /*  6738 */ "alibaba-alb\0"
    /*  6750 */ "Alibaba Cloud Application Load Balancer\0"
    /*  6790 */ "https://help.aliyun.com/document_detail/468288.html\0"
    /*  6842 */ "anthropic\0"
    /*  6852 */ "Anthropic API\0"
    /*  6866 */ "aspnet-core\0"
    /*  6878 */ "ASP.NET Core\0"
    /*  6891 */ "https://learn.microsoft.com/dotnet/api/microsoft.aspnetcore.http.statuscodes\0"
    /*  6968 */ "aws-elb\0"
    /*  6976 */ "AWS Elastic Load Balancing\0"
    /*  7003 */ "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html\0"
    /*  7106 */ "cloudflare\0"
    /*  7117 */ "Cloudflare\0"
    /*  7128 */ "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/\0"
    /*  7227 */ "cpanel\0"
    /*  7234 */ "cPanel hosting\0"
    /*  7249 */ "esri\0"
    /*  7254 */ "Esri ArcGIS\0"
    /*  7266 */ "exchange-activesync\0"
    /*  7286 */ "Microsoft Exchange ActiveSync\0"
    /*  7316 */ "https://learn.microsoft.com/en-us/openspecs/exchange_server_protocols/ms-ashttp/e092c310-7609-4a38-90cc-10688f79cf8d\0"
    /*  7433 */ "folklore\0"
    /*  7442 */ "Folklore, no vendor found\0"
    /*  7468 */ "google\0"
    /*  7475 */ "Google APIs, resumable uploads\0"
    /*  7506 */ "https://cloud.google.com/storage/docs/performing-resumable-uploads\0"
    /*  7573 */ "google-resumable-proposal\0"
    /*  7599 */ "Google resumable requests proposal\0"
    /*  7634 */ "google-rpc\0"
    /*  7645 */ "Google RPC error model\0"
    /*  7668 */ "https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto\0"
    /*  7743 */ "haproxy-table\0"
    /*  7757 */ "HAProxy reason table\0"
    /*  7778 */ "https://github.com/haproxy/haproxy/blob/master/src/http.c\0"
    /*  7836 */ "iis\0"
    /*  7840 */ "Microsoft IIS and Outlook Web\0"
    /*  7870 */ "https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code\0"
    /*  7986 */ "informal\0"
    /*  7995 */ "Informal use by proxies\0"
    /*  8019 */ "laravel\0"
    /*  8027 */ "Laravel\0"
    /*  8035 */ "https://github.com/laravel/framework\0"
    /*  8072 */ "legacy-ie7\0"
    /*  8083 */ "Internet Explorer 7 era clients\0"
    /*  8115 */ "linkedin\0"
    /*  8124 */ "LinkedIn\0"
    /*  8133 */ "microsoft\0"
    /*  8143 */ "Microsoft WebDAV and Windows\0"
    /*  8172 */ "https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-wdv/1af0f2c1-015b-4d6a-bfd3-1eaa9378ba7c\0"
    /*  8278 */ "nginx\0"
    /*  8284 */ "https://nginx.org/en/docs/\0"
    /*  8311 */ "pantheon\0"
    /*  8320 */ "Pantheon\0"
    /*  8329 */ "qualys\0"
    /*  8336 */ "Qualys SSL Labs API\0"
    /*  8356 */ "https://github.com/ssllabs/ssllabs-scan/blob/master/ssllabs-api-docs-v3.md\0"
    /*  8431 */ "shopify\0"
    /*  8439 */ "Shopify\0"
    /*  8447 */ "https://shopify.dev/docs/api/usage/response-codes\0"
    /*  8497 */ "shopify-legacy\0"
    /*  8512 */ "Shopify, earlier use\0"
    /*  8533 */ "spring\0"
    /*  8540 */ "Spring Framework\0"
    /*  8557 */ "https://docs.spring.io/spring-framework/docs/current/javadoc-api/org/springframework/http/HttpStatus.html\0"
    /*  8663 */ "tornado\0"
    /*  8671 */ "Tornado client\0"
    /*  8686 */ "https://www.tornadoweb.org/en/stable/httpclient.html\0"
    /*  8739 */ "twitter\0"
    /*  8747 */ "Twitter API v1\0"
    /*  8762 */ "GET\0"
    /*  8766 */ "HEAD\0"
    /*  8771 */ "POST\0"
    /*  8776 */ "PUT\0"
    /*  8780 */ "DELETE\0"
    /*  8787 */ "CONNECT\0"
    /*  8795 */ "OPTIONS\0"
    /*  8803 */ "TRACE\0"
    /*  8809 */ "PATCH\0"
    /*  8815 */ "QUERY\0"
    /*  8821 */ "ACL\0"
    /*  8825 */ "BASELINE-CONTROL\0"
    /*  8842 */ "BIND\0"
    /*  8847 */ "CHECKIN\0"
    /*  8855 */ "CHECKOUT\0"
    /*  8864 */ "COPY\0"
    /*  8869 */ "LABEL\0"
    /*  8875 */ "LINK\0"
    /*  8880 */ "LOCK\0"
    /*  8885 */ "MERGE\0"
    /*  8891 */ "MKACTIVITY\0"
    /*  8902 */ "MKCALENDAR\0"
    /*  8913 */ "MKCOL\0"
    /*  8919 */ "MKREDIRECTREF\0"
    /*  8933 */ "MKWORKSPACE\0"
    /*  8945 */ "MOVE\0"
    /*  8950 */ "ORDERPATCH\0"
    /*  8961 */ "PRI\0"
    /*  8965 */ "PROPFIND\0"
    /*  8974 */ "PROPPATCH\0"
    /*  8984 */ "REBIND\0"
    /*  8991 */ "REPORT\0"
    /*  8998 */ "SEARCH\0"
    /*  9005 */ "UNBIND\0"
    /*  9012 */ "UNCHECKOUT\0"
    /*  9023 */ "UNLINK\0"
    /*  9030 */ "UNLOCK\0"
    /*  9037 */ "UPDATE\0"
    /*  9044 */ "UPDATEREDIRECTREF\0"
    /*  9062 */ "VERSION-CONTROL\0"
    /*  9078 */ "*\0"
    /*  9080 */ "CANCELLED\0"
    /*  9090 */ "UNKNOWN\0"
    /*  9098 */ "INVALID_ARGUMENT\0"
    /*  9115 */ "DEADLINE_EXCEEDED\0"
    /*  9133 */ "ALREADY_EXISTS\0"
    /*  9148 */ "PERMISSION_DENIED\0"
    /*  9166 */ "RESOURCE_EXHAUSTED\0"
    /*  9185 */ "FAILED_PRECONDITION\0"
    /*  9205 */ "ABORTED\0"
    /*  9213 */ "OUT_OF_RANGE\0"
    /*  9226 */ "UNIMPLEMENTED\0"
    /*  9240 */ "INTERNAL\0"
    /*  9249 */ "UNAVAILABLE\0"
    /*  9261 */ "DATA_LOSS\0"
    /*  9271 */ "UNAUTHENTICATED\0"
    /*  9287 */ "dns_timeout\0"
    /*  9299 */ "RFC 9209, section 2.3.1\0"
    /*  9323 */ "dns_error\0"
    /*  9333 */ "RFC 9209, section 2.3.2\0"
    /*  9357 */ "destination_not_found\0"
    /*  9379 */ "RFC 9209, section 2.3.3\0"
    /*  9403 */ "destination_unavailable\0"
    /*  9427 */ "RFC 9209, section 2.3.4\0"
    /*  9451 */ "destination_ip_prohibited\0"
    /*  9477 */ "RFC 9209, section 2.3.5\0"
    /*  9501 */ "destination_ip_unroutable\0"
    /*  9527 */ "RFC 9209, section 2.3.6\0"
    /*  9551 */ "connection_refused\0"
    /*  9570 */ "RFC 9209, section 2.3.7\0"
    /*  9594 */ "connection_terminated\0"
    /*  9616 */ "RFC 9209, section 2.3.8\0"
    /*  9640 */ "connection_timeout\0"
    /*  9659 */ "RFC 9209, section 2.3.9\0"
    /*  9683 */ "connection_read_timeout\0"
    /*  9707 */ "RFC 9209, section 2.3.10\0"
    /*  9732 */ "connection_write_timeout\0"
    /*  9757 */ "RFC 9209, section 2.3.11\0"
    /*  9782 */ "connection_limit_reached\0"
    /*  9807 */ "RFC 9209, section 2.3.12\0"
    /*  9832 */ "tls_protocol_error\0"
    /*  9851 */ "RFC 9209, section 2.3.13\0"
    /*  9876 */ "tls_certificate_error\0"
    /*  9898 */ "RFC 9209, section 2.3.14\0"
    /*  9923 */ "tls_alert_received\0"
    /*  9942 */ "RFC 9209, section 2.3.15\0"
    /*  9967 */ "http_request_error\0"
    /*  9986 */ "RFC 9209, section 2.3.16\0"
    /* 10011 */ "http_request_denied\0"
    /* 10031 */ "RFC 9209, section 2.3.17\0"
    /* 10056 */ "http_response_incomplete\0"
    /* 10081 */ "RFC 9209, section 2.3.18\0"
    /* 10106 */ "http_response_header_section_size\0"
    /* 10140 */ "RFC 9209, section 2.3.19\0"
    /* 10165 */ "http_response_header_size\0"
    /* 10191 */ "RFC 9209, section 2.3.20\0"
    /* 10216 */ "http_response_body_size\0"
    /* 10240 */ "RFC 9209, section 2.3.21\0"
    /* 10265 */ "http_response_trailer_section_size\0"
    /* 10300 */ "RFC 9209, section 2.3.22\0"
    /* 10325 */ "http_response_trailer_size\0"
    /* 10352 */ "RFC 9209, section 2.3.23\0"
    /* 10377 */ "http_response_transfer_coding\0"
    /* 10407 */ "RFC 9209, section 2.3.24\0"
    /* 10432 */ "http_response_content_coding\0"
    /* 10461 */ "RFC 9209, section 2.3.25\0"
    /* 10486 */ "http_response_timeout\0"
    /* 10508 */ "RFC 9209, section 2.3.26\0"
    /* 10533 */ "http_upgrade_failed\0"
    /* 10553 */ "RFC 9209, section 2.3.27\0"
    /* 10578 */ "http_protocol_error\0"
    /* 10598 */ "RFC 9209, section 2.3.28\0"
    /* 10623 */ "proxy_internal_response\0"
    /* 10647 */ "RFC 9209, section 2.3.29\0"
    /* 10672 */ "proxy_internal_error\0"
    /* 10693 */ "RFC 9209, section 2.3.30\0"
    /* 10718 */ "proxy_configuration_error\0"
    /* 10744 */ "RFC 9209, section 2.3.31\0"
    /* 10769 */ "proxy_loop_detected\0"
    /* 10789 */ "RFC 9209, section 2.3.32\0"
    /* 10814 */ "Deleted\0"
    /* 10822 */ "Valid\0"
    /* 10828 */ "Changed\0"
    /* 10836 */ "Content\0"
    /* 10844 */ "Bad Option\0"
    /* 10855 */ "Request Entity Incomplete\0"
    /* 10881 */ "Unsupported Content-Format\0"
    /* 10908 */ "Proxying Not Supported\0"
    /* 10931 */ "single-part\0"
    /* 10943 */ "one part is sent\0"
    /* 10960 */ "multipart\0"
    /* 10970 */ "several parts are sent\0"
    /* 10993 */ "if-200-has\0"
    /* 11004 */ "a 200 response to the same request would have it\0"
    /* 11053 */ "get-or-head\0"
    /* 11065 */ "the request was GET or HEAD, and the value is available\0"
    /* 11121 */ "preferred-choice\0"
    /* 11138 */ "the server prefers one of the choices\0"
    /* 11176 */ "temporary\0"
    /* 11186 */ "the state is temporary\0"
    /* 11209 */ "byte-range\0"
    /* 11220 */ "the request asked for byte ranges\0"
    /* 11254 */ "media-type-refused\0"
    /* 11273 */ "the media type of the request was refused\0"
    /* 11315 */ "coding-refused\0"
    /* 11330 */ "a content coding of the request was refused\0"
    /* 11374 */ "several-etags-asked\0"
    /* 11394 */ "the request named several entity tags\0"
    /* 11432 */ "announcing\0"
    /* 11443 */ "the response announces that the upload can be resumed\0"
    /* 11497 */ "progress\0"
    /* 11506 */ "the response reports progress\0"
    /* 11536 */ "rel-blocked-by\0"
    /* 11551 */ "as a link of the relation blocked-by\0"
    /* 11588 */ "content-allowed\0"
    /* 11604 */ "The response may carry content; its framing says how much.\0"
    /* 11663 */ "RFC 9110, section 6.4.1\0"
    /* 11687 */ "content-none-by-status\0"
    /* 11710 */ "A response with this status code has no content: it ends after its header section.\0"
    /* 11793 */ "content-none-for-head\0"
    /* 11815 */ "A response to HEAD has no content, whatever its fields say.\0"
    /* 11875 */ "RFC 9110, section 9.3.2\0"
    /* 11899 */ "content-none-for-connect\0"
    /* 11924 */ "A 2xx response to CONNECT opens a tunnel right after its header section.\0"
    /* 11997 */ "RFC 9110, section 9.3.6\0"
    /* 12021 */ "content-must-be-empty\0"
    /* 12043 */ "The server must not generate content, yet a recipient reads the framing as usual.\0"
    /* 12125 */ "RFC 9110, section 15.3.6\0"
    /* 12150 */ "redirect-none\0"
    /* 12164 */ "The status code does not redirect the request.\0"
    /* 12211 */ "RFC 9110, section 15.4\0"
    /* 12234 */ "redirect-choice\0"
    /* 12250 */ "Several choices exist; a client may follow Location if the server prefers one, with the same method.\0"
    /* 12351 */ "RFC 9110, section 15.4.1\0"
    /* 12376 */ "redirect-permanent\0"
    /* 12395 */ "A client may follow Location; only POST may change its method here.\0"
    /* 12463 */ "RFC 9110, section 15.4.2\0"
    /* 12488 */ "redirect-permanent-post\0"
    /* 12512 */ "For historical reasons a client may turn POST into GET here; browsers do.\0"
    /* 12586 */ "redirect-temporary\0"
    /* 12605 */ "RFC 9110, section 15.4.3\0"
    /* 12630 */ "redirect-temporary-post\0"
    /* 12654 */ "redirect-other-resource\0"
    /* 12678 */ "The answer is to be retrieved from Location: GET whatever the method was, and HEAD stays HEAD.\0"
    /* 12773 */ "RFC 9110, section 15.4.4\0"
    /* 12798 */ "redirect-temporary-kept\0"
    /* 12822 */ "A client that follows Location must not change the method.\0"
    /* 12881 */ "RFC 9110, section 15.4.8\0"
    /* 12906 */ "redirect-permanent-kept\0"
    /* 12930 */ "A client that follows Location keeps the method: this is what sets the code apart from 301.\0"
    /* 13022 */ "RFC 9110, section 15.4.9\0"
    /* 13047 */ "redirect-not-modified\0"
    /* 13069 */ "The stored response is to be used; there is nowhere to go.\0"
    /* 13128 */ "RFC 9110, section 15.4.5\0"
    /* 13153 */ "redirect-use-proxy\0"
    /* 13172 */ "Deprecated: obeying an answer that names a proxy is a security risk.\0"
    /* 13241 */ "RFC 9110, section 15.4.6\0"
    /* 13266 */ "redirect-reserved\0"
    /* 13284 */ "The number is reserved and no longer used.\0"
    /* 13327 */ "RFC 9110, section 15.4.7\0"
    /* 13352 */ "check-required-field\0"
    /* 13373 */ "A field is missing that this status code requires.\0"
    /* 13424 */ "the section that defines the status code\0"
    /* 13465 */ "check-suggested-field\0"
    /* 13487 */ "A field is missing that ought to come with this status code.\0"
    /* 13548 */ "check-conventional-field\0"
    /* 13573 */ "A field is missing without which this status code means little.\0"
    /* 13637 */ "check-content-forbidden\0"
    /* 13661 */ "Content is sent where none is allowed; it will be taken for the next response.\0"
    /* 13740 */ "check-content-not-empty\0"
    /* 13764 */ "Content is sent with 205, which must not have any.\0"
    /* 13815 */ "check-length-forbidden\0"
    /* 13838 */ "Content-Length must not be sent in a 1xx or 204 response, nor in a 2xx response to CONNECT.\0"
    /* 13930 */ "RFC 9110, section 8.6\0"
    /* 13952 */ "check-coding-forbidden\0"
    /* 13975 */ "Transfer-Encoding must not be sent in a 1xx or 204 response, nor in a 2xx response to CONNECT.\0"
    /* 14070 */ "RFC 9112, section 6.1\0"
    /* 14092 */ "check-length-and-coding\0"
    /* 14116 */ "Content-Length must not be sent together with Transfer-Encoding.\0"
    /* 14181 */ "RFC 9112, section 6.2\0"
    /* 14203 */ "check-multipart-range\0"
    /* 14225 */ "A multipart 206 names its ranges in the parts, never in a Content-Range of its own.\0"
    /* 14309 */ "RFC 9110, section 15.3.7.2\0"
    /* 14336 */ "check-code-invalid\0"
    /* 14355 */ "The number is outside 100..599; clients will treat it as a server error.\0"
    /* 14428 */ "RFC 9110, section 15\0"
    /* 14449 */ "check-code-unregistered\0"
    /* 14473 */ "The number is not registered; clients that do not know it will treat it as the x00 code of its class.\0"
    /* 14575 */ "check-code-unused\0"
    /* 14593 */ "The number is reserved and must mean nothing.\0"
    /* 14639 */ "check-code-deprecated\0"
    /* 14661 */ "The status code is deprecated.\0"
    /* 14692 */ "check-code-obsolete\0"
    /* 14712 */ "The specification of this status code is obsolete.\0"
    /* 14763 */ "check-code-temporary\0"
    /* 14784 */ "The registration is temporary and may lapse.\0"
    /* 14829 */ "check-switching-version\0"
    /* 14853 */ "101 does not exist in HTTP/2 and HTTP/3.\0"
    /* 14894 */ "RFC 9113, section 8.6\0"
    /* 14916 */ "check-connection-field\0"
    /* 14939 */ "Connection, Transfer-Encoding and Upgrade must not be sent in HTTP/2 and HTTP/3.\0"
    /* 15020 */ "RFC 9113, section 8.2.2\0"
    /* 15044 */ "Accept\0"
    /* 15051 */ "Accept-Encoding\0"
    /* 15067 */ "Allow\0"
    /* 15073 */ "Cache-Control\0"
    /* 15087 */ "Connection\0"
    /* 15098 */ "Content-Length\0"
    /* 15113 */ "Content-Location\0"
    /* 15130 */ "Content-Range\0"
    /* 15144 */ "Content-Type\0"
    /* 15157 */ "Date\0"
    /* 15162 */ "Delta-Base\0"
    /* 15173 */ "ETag\0"
    /* 15178 */ "Expires\0"
    /* 15186 */ "IM\0"
    /* 15189 */ "Last-Modified\0"
    /* 15203 */ "Link\0"
    /* 15208 */ "Location\0"
    /* 15217 */ "Proxy-Authenticate\0"
    /* 15236 */ "Retry-After\0"
    /* 15248 */ "Transfer-Encoding\0"
    /* 15266 */ "Upgrade\0"
    /* 15274 */ "Upload-Limit\0"
    /* 15287 */ "Upload-Offset\0"
    /* 15301 */ "Vary\0"
    /* 15306 */ "WWW-Authenticate";

const struct httpstatus_field_rule hs_field_rules[80] = {
    {0, 0, 0},
    {21, HTTPSTATUS_LEVEL_MUST, 0},
    {5, HTTPSTATUS_LEVEL_MUST, 0},
    {0, 0, 0},
    {16, HTTPSTATUS_LEVEL_MAY, 0},
    {0, 0, 0},
    {17, HTTPSTATUS_LEVEL_DRAFT, 11},
    {22, HTTPSTATUS_LEVEL_DRAFT, 11},
    {23, HTTPSTATUS_LEVEL_DRAFT, 12},
    {0, 0, 0},
    {12, HTTPSTATUS_LEVEL_SHOULD, 4},
    {15, HTTPSTATUS_LEVEL_SHOULD, 4},
    {0, 0, 0},
    {17, HTTPSTATUS_LEVEL_MAY, 0},
    {12, HTTPSTATUS_LEVEL_MAY, 0},
    {0, 0, 0},
    {12, HTTPSTATUS_LEVEL_MAY, 0},
    {0, 0, 0},
    {8, HTTPSTATUS_LEVEL_MUST, 1},
    {9, HTTPSTATUS_LEVEL_MUST, 2},
    {10, HTTPSTATUS_LEVEL_MUST, 3},
    {4, HTTPSTATUS_LEVEL_MUST, 3},
    {12, HTTPSTATUS_LEVEL_MUST, 3},
    {13, HTTPSTATUS_LEVEL_MUST, 3},
    {7, HTTPSTATUS_LEVEL_MUST, 3},
    {24, HTTPSTATUS_LEVEL_MUST, 3},
    {0, 0, 0},
    {9, HTTPSTATUS_LEVEL_SHOULD, 0},
    {0, 0, 0},
    {12, HTTPSTATUS_LEVEL_MUST, 0},
    {0, 0, 0},
    {14, HTTPSTATUS_LEVEL_CONVENTION, 0},
    {11, HTTPSTATUS_LEVEL_MUST, 10},
    {0, 0, 0},
    {17, HTTPSTATUS_LEVEL_SHOULD, 5},
    {0, 0, 0},
    {17, HTTPSTATUS_LEVEL_SHOULD, 0},
    {19, HTTPSTATUS_LEVEL_MAY, 0},
    {0, 0, 0},
    {17, HTTPSTATUS_LEVEL_SHOULD, 0},
    {19, HTTPSTATUS_LEVEL_MAY, 0},
    {0, 0, 0},
    {17, HTTPSTATUS_LEVEL_CONVENTION, 0},
    {19, HTTPSTATUS_LEVEL_MAY, 0},
    {0, 0, 0},
    {10, HTTPSTATUS_LEVEL_MUST, 3},
    {4, HTTPSTATUS_LEVEL_MUST, 3},
    {12, HTTPSTATUS_LEVEL_MUST, 3},
    {13, HTTPSTATUS_LEVEL_MUST, 3},
    {7, HTTPSTATUS_LEVEL_MUST, 3},
    {24, HTTPSTATUS_LEVEL_MUST, 3},
    {0, 0, 0},
    {17, HTTPSTATUS_LEVEL_SHOULD, 0},
    {19, HTTPSTATUS_LEVEL_MAY, 0},
    {0, 0, 0},
    {17, HTTPSTATUS_LEVEL_SHOULD, 0},
    {19, HTTPSTATUS_LEVEL_MAY, 0},
    {0, 0, 0},
    {25, HTTPSTATUS_LEVEL_MUST, 0},
    {0, 0, 0},
    {3, HTTPSTATUS_LEVEL_MUST, 0},
    {0, 0, 0},
    {18, HTTPSTATUS_LEVEL_MUST, 0},
    {0, 0, 0},
    {19, HTTPSTATUS_LEVEL_SHOULD, 6},
    {0, 0, 0},
    {1, HTTPSTATUS_LEVEL_OUGHT, 8},
    {2, HTTPSTATUS_LEVEL_OUGHT, 9},
    {0, 0, 0},
    {8, HTTPSTATUS_LEVEL_SHOULD, 7},
    {0, 0, 0},
    {21, HTTPSTATUS_LEVEL_MUST, 0},
    {5, HTTPSTATUS_LEVEL_MUST, 0},
    {0, 0, 0},
    {19, HTTPSTATUS_LEVEL_MAY, 0},
    {0, 0, 0},
    {16, HTTPSTATUS_LEVEL_SHOULD, 13},
    {0, 0, 0},
    {19, HTTPSTATUS_LEVEL_MAY, 0},
    {0, 0, 0},
};

const struct hs_vendor hs_vendors[28] = {
    {6650, 6655, 6686},
    {6738, 6750, 6790},
    {6842, 6852, 0},
    {6866, 6878, 6891},
    {6968, 6976, 7003},
    {7106, 7117, 7128},
    {7227, 7234, 0},
    {7249, 7254, 0},
    {7266, 7286, 7316},
    {7433, 7442, 0},
    {7468, 7475, 7506},
    {7573, 7599, 0},
    {7634, 7645, 7668},
    {7743, 7757, 7778},
    {7836, 7840, 7870},
    {7986, 7995, 0},
    {8019, 8027, 8035},
    {8072, 8083, 0},
    {8115, 8124, 0},
    {8133, 8143, 8172},
    {8278, 8278, 8284},
    {8311, 8320, 0},
    {8329, 8336, 8356},
    {8431, 8439, 8447},
    {8497, 8512, 0},
    {8533, 8540, 8557},
    {8663, 8671, 8686},
    {8739, 8747, 0},
};

const struct hs_method hs_methods[41] = {
    {8762, 1, 1, 1, HTTPSTATUS_CACHING_YES},
    {8766, 1, 1, 1, HTTPSTATUS_CACHING_YES},
    {8771, 0, 0, 1, HTTPSTATUS_CACHING_EXPLICIT},
    {8776, 0, 1, 1, HTTPSTATUS_CACHING_NO},
    {8780, 0, 1, 1, HTTPSTATUS_CACHING_NO},
    {8787, 0, 0, 1, HTTPSTATUS_CACHING_NO},
    {8795, 1, 1, 1, HTTPSTATUS_CACHING_NO},
    {8803, 1, 1, 1, HTTPSTATUS_CACHING_NO},
    {8809, 0, 0, 1, HTTPSTATUS_CACHING_EXPLICIT},
    {8815, 1, 1, 1, HTTPSTATUS_CACHING_YES},
    {8821, 0, 1, 1, HTTPSTATUS_CACHING_NO},
    {8825, 0, 1, 1, HTTPSTATUS_CACHING_NO},
    {8842, 0, 1, 1, HTTPSTATUS_CACHING_NO},
    {8847, 0, 1, 1, HTTPSTATUS_CACHING_NO},
    {8855, 0, 1, 1, HTTPSTATUS_CACHING_NO},
    {8864, 0, 1, 1, HTTPSTATUS_CACHING_NO},
    {8869, 0, 1, 1, HTTPSTATUS_CACHING_NO},
    {8875, 0, 1, 1, HTTPSTATUS_CACHING_NO},
    {8880, 0, 0, 1, HTTPSTATUS_CACHING_NO},
    {8885, 0, 1, 1, HTTPSTATUS_CACHING_NO},
    {8891, 0, 1, 1, HTTPSTATUS_CACHING_NO},
    {8902, 0, 1, 1, HTTPSTATUS_CACHING_NO},
    {8913, 0, 1, 1, HTTPSTATUS_CACHING_NO},
    {8919, 0, 1, 1, HTTPSTATUS_CACHING_NO},
    {8933, 0, 1, 1, HTTPSTATUS_CACHING_NO},
    {8945, 0, 1, 1, HTTPSTATUS_CACHING_NO},
    {8950, 0, 1, 1, HTTPSTATUS_CACHING_NO},
    {8961, 1, 1, 0, HTTPSTATUS_CACHING_NO},
    {8965, 1, 1, 1, HTTPSTATUS_CACHING_LIMITED},
    {8974, 0, 1, 1, HTTPSTATUS_CACHING_NO},
    {8984, 0, 1, 1, HTTPSTATUS_CACHING_NO},
    {8991, 1, 1, 1, HTTPSTATUS_CACHING_NO},
    {8998, 1, 1, 1, HTTPSTATUS_CACHING_NO},
    {9005, 0, 1, 1, HTTPSTATUS_CACHING_NO},
    {9012, 0, 1, 1, HTTPSTATUS_CACHING_NO},
    {9023, 0, 1, 1, HTTPSTATUS_CACHING_NO},
    {9030, 0, 1, 1, HTTPSTATUS_CACHING_NO},
    {9037, 0, 1, 1, HTTPSTATUS_CACHING_NO},
    {9044, 0, 1, 1, HTTPSTATUS_CACHING_NO},
    {9062, 0, 1, 1, HTTPSTATUS_CACHING_NO},
    {9078, 0, 0, 0, HTTPSTATUS_CACHING_NO},
};

const struct hs_grpc hs_grpcs[17] = {
    {81, 200},
    {9080, 499},
    {9090, 500},
    {9098, 400},
    {9115, 504},
    {1698, 404},
    {9133, 409},
    {9148, 403},
    {9166, 429},
    {9185, 400},
    {9205, 409},
    {9213, 400},
    {9226, 501},
    {9240, 500},
    {9249, 503},
    {9261, 500},
    {9271, 401},
};

const struct hs_grpc_from_http hs_grpc_from_http[10] = {
    {400, 13},
    {401, 16},
    {403, 7},
    {404, 12},
    {429, 14},
    {431, 13},
    {502, 14},
    {503, 14},
    {504, 14},
    {0, 2},
};

const struct hs_proxy_error hs_proxy_errors[32] = {
    {9287, 504, 9299, 1},
    {9323, 502, 9333, 1},
    {9357, 500, 9379, 1},
    {9403, 503, 9427, 1},
    {9451, 502, 9477, 1},
    {9501, 502, 9527, 1},
    {9551, 502, 9570, 1},
    {9594, 502, 9616, 0},
    {9640, 504, 9659, 1},
    {9683, 504, 9707, 0},
    {9732, 504, 9757, 0},
    {9782, 503, 9807, 1},
    {9832, 502, 9851, 0},
    {9876, 502, 9898, 1},
    {9923, 502, 9942, 0},
    {9967, 400, 9986, 1},
    {10011, 403, 10031, 1},
    {10056, 502, 10081, 0},
    {10106, 502, 10140, 0},
    {10165, 502, 10191, 0},
    {10216, 502, 10240, 0},
    {10265, 502, 10300, 0},
    {10325, 502, 10352, 0},
    {10377, 502, 10407, 0},
    {10432, 502, 10461, 0},
    {10486, 504, 10508, 0},
    {10533, 502, 10553, 1},
    {10578, 502, 10598, 0},
    {10623, 0, 10647, 1},
    {10672, 500, 10693, 1},
    {10718, 500, 10744, 1},
    {10769, 502, 10789, 1},
};

const struct hs_coap hs_coaps[28] = {
    {201, 201, 84, 65, 0},
    {200, 0, 10814, 66, 1},
    {204, 0, 10814, 66, 0},
    {304, 304, 10822, 67, 2},
    {200, 0, 10822, 67, 0},
    {200, 204, 10828, 68, 1},
    {204, 0, 10828, 68, 0},
    {200, 200, 10836, 69, 0},
    {0, 0, 1, 95, 0},
    {400, 400, 322, 128, 0},
    {403, 401, 334, 129, 0},
    {400, 0, 10844, 130, 4},
    {500, 0, 10844, 130, 0},
    {403, 403, 364, 131, 0},
    {404, 404, 374, 132, 0},
    {405, 405, 384, 133, 8},
    {400, 0, 384, 133, 0},
    {406, 406, 403, 134, 0},
    {0, 0, 10855, 136, 0},
    {412, 412, 494, 140, 0},
    {413, 413, 1961, 141, 0},
    {415, 415, 10881, 143, 0},
    {500, 500, 818, 160, 0},
    {501, 501, 840, 161, 0},
    {502, 502, 856, 162, 0},
    {503, 503, 868, 163, 0},
    {504, 504, 888, 164, 0},
    {502, 0, 10908, 165, 0},
};

const uint16_t hs_fields[25] = {
    15044, 15051, 15067, 15073, 15087, 15098, 15113, 15130, 15144, 15157, 15162, 15173, 15178, 15186, 15189, 15203,
    15208, 15217, 15236, 15248, 15266, 15274, 15287, 15301, 15306,
};

const struct hs_condition hs_conditions[13] = {
    {10931, 10943},
    {10960, 10970},
    {10993, 11004},
    {11053, 11065},
    {11121, 11138},
    {11176, 11186},
    {11209, 11220},
    {11254, 11273},
    {11315, 11330},
    {11374, 11394},
    {11432, 11443},
    {11497, 11506},
    {11536, 11551},
};

const struct hs_why hs_whys[34] = {
    {101, 11588, 11604, 11663, HTTPSTATUS_LEVEL_OUGHT},
    {102, 11687, 11710, 11663, HTTPSTATUS_LEVEL_OUGHT},
    {103, 11793, 11815, 11875, HTTPSTATUS_LEVEL_MUST},
    {104, 11899, 11924, 11997, HTTPSTATUS_LEVEL_OUGHT},
    {105, 12021, 12043, 12125, HTTPSTATUS_LEVEL_MUST},
    {201, 12150, 12164, 12211, HTTPSTATUS_LEVEL_OUGHT},
    {202, 12234, 12250, 12351, HTTPSTATUS_LEVEL_MAY},
    {203, 12376, 12395, 12463, HTTPSTATUS_LEVEL_MAY},
    {204, 12488, 12512, 12463, HTTPSTATUS_LEVEL_MAY},
    {205, 12586, 12395, 12605, HTTPSTATUS_LEVEL_MAY},
    {206, 12630, 12512, 12605, HTTPSTATUS_LEVEL_MAY},
    {207, 12654, 12678, 12773, HTTPSTATUS_LEVEL_OUGHT},
    {208, 12798, 12822, 12881, HTTPSTATUS_LEVEL_MUST},
    {209, 12906, 12930, 13022, HTTPSTATUS_LEVEL_OUGHT},
    {210, 13047, 13069, 13128, HTTPSTATUS_LEVEL_OUGHT},
    {211, 13153, 13172, 13241, HTTPSTATUS_LEVEL_OUGHT},
    {212, 13266, 13284, 13327, HTTPSTATUS_LEVEL_OUGHT},
    {301, 13352, 13373, 13424, HTTPSTATUS_LEVEL_MUST},
    {302, 13465, 13487, 13424, HTTPSTATUS_LEVEL_SHOULD},
    {303, 13548, 13573, 13424, HTTPSTATUS_LEVEL_CONVENTION},
    {304, 13637, 13661, 11663, HTTPSTATUS_LEVEL_OUGHT},
    {305, 13740, 13764, 12125, HTTPSTATUS_LEVEL_MUST},
    {306, 13815, 13838, 13930, HTTPSTATUS_LEVEL_MUST},
    {307, 13952, 13975, 14070, HTTPSTATUS_LEVEL_MUST},
    {308, 14092, 14116, 14181, HTTPSTATUS_LEVEL_MUST},
    {309, 14203, 14225, 14309, HTTPSTATUS_LEVEL_MUST},
    {310, 14336, 14355, 14428, HTTPSTATUS_LEVEL_OUGHT},
    {311, 14449, 14473, 14428, HTTPSTATUS_LEVEL_POLICY},
    {312, 14575, 14593, 14428, HTTPSTATUS_LEVEL_OUGHT},
    {313, 14639, 14661, 13241, HTTPSTATUS_LEVEL_OUGHT},
    {314, 14692, 14712, 6655, HTTPSTATUS_LEVEL_OUGHT},
    {315, 14763, 14784, 6655, HTTPSTATUS_LEVEL_POLICY},
    {316, 14829, 14853, 14894, HTTPSTATUS_LEVEL_OUGHT},
    {317, 14916, 14939, 15020, HTTPSTATUS_LEVEL_MUST},
};
