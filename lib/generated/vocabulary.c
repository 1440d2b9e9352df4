/* SPDX-License-Identifier: MIT */
/* Written by scripts/regen.py from the tables of data/. Do not edit: change the data. */
#include "tables.h"

/* clang-format off */

const char hs_words[12026] =
    /*  2988 */ "Checkpoint\0"
    /*  2999 */ "GOOGLE_RESUMABLE_PROPOSAL_CHECKPOINT\0"
    /*  3036 */ "LEGACY_IE7_URI_TOO_LONG\0"
    /*  3060 */ "Request-URI Too Long\0"
    /*  3081 */ "\0"
    /*  3082 */ "Content Different\0"
    /*  3100 */ "HAPROXY_TABLE_CONTENT_DIFFERENT\0"
    /*  3132 */ "This is fine\0"
    /*  3145 */ "FOLKLORE_THIS_IS_FINE\0"
    /*  3167 */ "Resume Incomplete\0"
    /*  3185 */ "GOOGLE_RESUME_INCOMPLETE\0"
    /*  3210 */ "resume\0"
    /*  3217 */ "\0"
    /*  3218 */ "Too many Redirects\0"
    /*  3237 */ "HAPROXY_TABLE_TOO_MANY_REDIRECTS\0"
    /*  3270 */ "Authentication Timeout\0"
    /*  3293 */ "ASPNET_CORE_AUTHENTICATION_TIMEOUT\0"
    /*  3328 */ "Page Expired\0"
    /*  3341 */ "LARAVEL_PAGE_EXPIRED\0"
    /*  3362 */ "CSRF Token Missing or Expired\0"
    /*  3392 */ "\0"
    /*  3393 */ "Insufficient Space On Resource\0"
    /*  3424 */ "SPRING_INSUFFICIENT_SPACE_ON_RESOURCE\0"
    /*  3462 */ "Shop Locked\0"
    /*  3474 */ "SHOPIFY_SHOP_LOCKED\0"
    /*  3494 */ "SPRING_METHOD_FAILURE\0"
    /*  3516 */ "Enhance Your Calm\0"
    /*  3534 */ "TWITTER_ENHANCE_YOUR_CALM\0"
    /*  3560 */ "Enchance Your Calm\0"
    /*  3579 */ "\0"
    /*  3580 */ "Destination Locked\0"
    /*  3599 */ "SPRING_DESTINATION_LOCKED\0"
    /*  3625 */ "Shopify Security Rejection\0"
    /*  3652 */ "SHOPIFY_SHOPIFY_SECURITY_REJECTION\0"
    /*  3687 */ "SHOPIFY_LEGACY_REQUEST_HEADER_FIELDS_TOO_LARGE\0"
    /*  3734 */ "REQUEST_HEADER_FIELDS_TOO_LARGE_UNOFFICIAL\0"
    /*  3777 */ "Login Time-out\0"
    /*  3792 */ "IIS_LOGIN_TIME_OUT\0"
    /*  3811 */ "No Response\0"
    /*  3823 */ "NGINX_NO_RESPONSE\0"
    /*  3841 */ "Connection Closed Without Response\0"
    /*  3876 */ "\0"
    /*  3877 */ "HTTP_CLOSE\0"
    /*  3888 */ "Retry With\0"
    /*  3899 */ "MICROSOFT_RETRY_WITH\0"
    /*  3920 */ "Reply With\0"
    /*  3931 */ "\0"
    /*  3932 */ "Blocked by Windows Parental Controls\0"
    /*  3969 */ "MICROSOFT_BLOCKED_BY_WINDOWS_PARENTAL_CONTROLS\0"
    /*  4016 */ "BLOCKED_BY_PARENTAL_CONTROL\0"
    /*  4044 */ "EXCHANGE_ACTIVESYNC_REDIRECT\0"
    /*  4073 */ "Blocked\0"
    /*  4081 */ "EXCHANGE_ACTIVESYNC_BLOCKED\0"
    /*  4109 */ "Unrecoverable Error\0"
    /*  4129 */ "HAPROXY_TABLE_UNRECOVERABLE_ERROR\0"
    /*  4163 */ "Expired Password\0"
    /*  4180 */ "EXCHANGE_ACTIVESYNC_EXPIRED_PASSWORD\0"
    /*  4217 */ "Client Closed Connection\0"
    /*  4242 */ "AWS_ELB_CLIENT_CLOSED_CONNECTION\0"
    /*  4275 */ "CLIENT_CLOSED_LOAD_BALANCED_REQUEST\0"
    /*  4311 */ "Forwarding Loop\0"
    /*  4327 */ "ALIBABA_ALB_FORWARDING_LOOP\0"
    /*  4355 */ "Too Many Forwarded IPs\0"
    /*  4378 */ "AWS_ELB_TOO_MANY_FORWARDED_IPS\0"
    /*  4409 */ "INVALID_X_FORWARDED_FOR\0"
    /*  4433 */ "Incompatible Protocol Version\0"
    /*  4463 */ "AWS_ELB_INCOMPATIBLE_PROTOCOL_VERSION\0"
    /*  4501 */ "Request Header Too Large\0"
    /*  4526 */ "NGINX_REQUEST_HEADER_TOO_LARGE\0"
    /*  4557 */ "SSL Certificate Error\0"
    /*  4579 */ "NGINX_SSL_CERTIFICATE_ERROR\0"
    /*  4607 */ "Cert Error\0"
    /*  4618 */ "\0"
    /*  4619 */ "SSL Certificate Required\0"
    /*  4644 */ "NGINX_SSL_CERTIFICATE_REQUIRED\0"
    /*  4675 */ "No Cert\0"
    /*  4683 */ "\0"
    /*  4684 */ "HTTP Request Sent to HTTPS Port\0"
    /*  4716 */ "NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT\0"
    /*  4754 */ "HTTP to HTTPS\0"
    /*  4768 */ "\0"
    /*  4769 */ "Invalid Token\0"
    /*  4783 */ "ESRI_INVALID_TOKEN\0"
    /*  4802 */ "Token expired/invalid\0"
    /*  4824 */ "\0"
    /*  4825 */ "Canceled\0"
    /*  4834 */ "NGINX_CANCELED\0"
    /*  4849 */ "Token Required\0"
    /*  4864 */ "ESRI_TOKEN_REQUIRED\0"
    /*  4884 */ "Client Closed Request\0"
    /*  4906 */ "GOOGLE_RPC_CLIENT_CLOSED_REQUEST\0"
    /*  4939 */ "NGINX_CLIENT_CLOSED_REQUEST\0"
    /*  4967 */ "client has closed connection\0"
    /*  4996 */ "\0"
    /*  4997 */ "Resource Limit Is Reached\0"
    /*  5023 */ "CPANEL_RESOURCE_LIMIT_IS_REACHED\0"
    /*  5056 */ "Bandwidth Limit Exceeded\0"
    /*  5081 */ "CPANEL_BANDWIDTH_LIMIT_EXCEEDED\0"
    /*  5113 */ "Web Server Returned an Unknown Error\0"
    /*  5150 */ "CLOUDFLARE_WEB_SERVER_RETURNED_AN_UNKNOWN_ERROR\0"
    /*  5198 */ "Unknown Error\0"
    /*  5212 */ "Web server is returning an unknown error\0"
    /*  5253 */ "\0"
    /*  5254 */ "WEB_SERVER_UNKNOWN_ERROR\0"
    /*  5279 */ "Web Server Is Down\0"
    /*  5298 */ "CLOUDFLARE_WEB_SERVER_IS_DOWN\0"
    /*  5328 */ "Connection Timed Out\0"
    /*  5349 */ "CLOUDFLARE_CONNECTION_TIMED_OUT\0"
    /*  5381 */ "CONNECTION_TIMEOUT\0"
    /*  5400 */ "Origin Is Unreachable\0"
    /*  5422 */ "CLOUDFLARE_ORIGIN_IS_UNREACHABLE\0"
    /*  5455 */ "A Timeout Occurred\0"
    /*  5474 */ "CLOUDFLARE_A_TIMEOUT_OCCURRED\0"
    /*  5504 */ "TIMEOUT_OCCURED\0"
    /*  5520 */ "SSL Handshake Failed\0"
    /*  5541 */ "CLOUDFLARE_SSL_HANDSHAKE_FAILED\0"
    /*  5573 */ "Invalid SSL Certificate\0"
    /*  5597 */ "CLOUDFLARE_INVALID_SSL_CERTIFICATE\0"
    /*  5632 */ "Railgun Error\0"
    /*  5646 */ "CLOUDFLARE_RAILGUN_ERROR\0"
    /*  5671 */ "Railgun Listener to Origin\0"
    /*  5698 */ "\0"
    /*  5699 */ "Overloaded\0"
    /*  5710 */ "ANTHROPIC_OVERLOADED\0"
    /*  5731 */ "overloaded_error\0"
    /*  5748 */ "\0"
    /*  5749 */ "Site Is Overloaded\0"
    /*  5768 */ "QUALYS_SITE_IS_OVERLOADED\0"
    /*  5794 */ "The service is overloaded\0"
    /*  5820 */ "\0"
    /*  5821 */ "Origin Error\0"
    /*  5834 */ "CLOUDFLARE_ORIGIN_ERROR\0"
    /*  5858 */ "Site Frozen\0"
    /*  5870 */ "PANTHEON_SITE_FROZEN\0"
    /*  5891 */ "Site is frozen\0"
    /*  5906 */ "\0"
    /*  5907 */ "Origin DNS Error\0"
    /*  5924 */ "SHOPIFY_ORIGIN_DNS_ERROR\0"
    /*  5949 */ "Temporarily Disabled\0"
    /*  5970 */ "SHOPIFY_TEMPORARILY_DISABLED\0"
    /*  5999 */ "AWS_ELB_UNAUTHORIZED\0"
    /*  6020 */ "IDENTITY_PROVIDER_AUTHENTICATION_ERROR\0"
    /*  6059 */ "Network Read Timeout Error\0"
    /*  6086 */ "INFORMAL_NETWORK_READ_TIMEOUT_ERROR\0"
    /*  6122 */ "NETWORK_READ_TIMEOUT\0"
    /*  6143 */ "Network Connect Timeout Error\0"
    /*  6173 */ "INFORMAL_NETWORK_CONNECT_TIMEOUT_ERROR\0"
    /*  6212 */ "NETWORK_CONNECT_TIMEOUT\0"
    /*  6236 */ "Timeout\0"
    /*  6244 */ "TORNADO_TIMEOUT\0"
    /*  6260 */ "Unexpected Token\0"
    /*  6277 */ "SHOPIFY_UNEXPECTED_TOKEN\0"
    /*  6302 */ "Request Denied\0"
    /*  6317 */ "LINKEDIN_REQUEST_DENIED\0"
    /*  6341 */ "iana\0"
    /*  6346 */ "IANA HTTP Status Code Registry\0"
    /*  6377 */ "https://www.iana.org/assignments/http-status-codes/\0"
    /*  6429 */ "alibaba-alb\0"
    /*  6441 */ "Alibaba Cloud Application Load Balancer\0"
    /*  6481 */ "https://help.aliyun.com/document_detail/468288.html\0"
    /*  6533 */ "anthropic\0"
    /*  6543 */ "Anthropic API\0"
    /*  6557 */ "aspnet-core\0"
    /*  6569 */ "ASP.NET Core\0"
    /*  6582 */ "https://learn.microsoft.com/dotnet/api/microsoft.aspnetcore.http.statuscodes\0"
    /*  6659 */ "aws-elb\0"
    /*  6667 */ "AWS Elastic Load Balancing\0"
    /*  6694 */ "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html\0"
    /*  6797 */ "cloudflare\0"
    /*  6808 */ "Cloudflare\0"
    /*  6819 */ "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/\0"
    /*  6918 */ "cpanel\0"
    /*  6925 */ "cPanel hosting\0"
    /*  6940 */ "esri\0"
    /*  6945 */ "Esri ArcGIS\0"
    /*  6957 */ "exchange-activesync\0"
    /*  6977 */ "Microsoft Exchange ActiveSync\0"
    /*  7007 */ "https://learn.microsoft.com/en-us/openspecs/exchange_server_protocols/ms-ashttp/e092c310-7609-4a38-90cc-10688f79cf8d\0"
    /*  7124 */ "folklore\0"
    /*  7133 */ "Folklore, no vendor found\0"
    /*  7159 */ "google\0"
    /*  7166 */ "Google APIs, resumable uploads\0"
    /*  7197 */ "https://cloud.google.com/storage/docs/performing-resumable-uploads\0"
    /*  7264 */ "google-resumable-proposal\0"
    /*  7290 */ "Google resumable requests proposal\0"
    /*  7325 */ "google-rpc\0"
    /*  7336 */ "Google RPC error model\0"
    /*  7359 */ "https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto\0"
    /*  7434 */ "haproxy-table\0"
    /*  7448 */ "HAProxy reason table\0"
    /*  7469 */ "https://github.com/haproxy/haproxy/blob/master/src/http.c\0"
    /*  7527 */ "iis\0"
    /*  7531 */ "Microsoft IIS and Outlook Web\0"
    /*  7561 */ "https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code\0"
    /*  7677 */ "informal\0"
    /*  7686 */ "Informal use by proxies\0"
    /*  7710 */ "laravel\0"
    /*  7718 */ "Laravel\0"
    /*  7726 */ "https://github.com/laravel/framework\0"
    /*  7763 */ "legacy-ie7\0"
    /*  7774 */ "Internet Explorer 7 era clients\0"
    /*  7806 */ "linkedin\0"
    /*  7815 */ "LinkedIn\0"
    /*  7824 */ "microsoft\0"
    /*  7834 */ "Microsoft WebDAV and Windows\0"
    /*  7863 */ "https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-wdv/1af0f2c1-015b-4d6a-bfd3-1eaa9378ba7c\0"
    /*  7969 */ "nginx\0"
    /*  7975 */ "https://nginx.org/en/docs/\0"
    /*  8002 */ "pantheon\0"
    /*  8011 */ "Pantheon\0"
    /*  8020 */ "qualys\0"
    /*  8027 */ "Qualys SSL Labs API\0"
    /*  8047 */ "https://github.com/ssllabs/ssllabs-scan/blob/master/ssllabs-api-docs-v3.md\0"
    /*  8122 */ "shopify\0"
    /*  8130 */ "Shopify\0"
    /*  8138 */ "https://shopify.dev/docs/api/usage/response-codes\0"
    /*  8188 */ "shopify-legacy\0"
    /*  8203 */ "Shopify, earlier use\0"
    /*  8224 */ "spring\0"
    /*  8231 */ "Spring Framework\0"
    /*  8248 */ "https://docs.spring.io/spring-framework/docs/current/javadoc-api/org/springframework/http/HttpStatus.html\0"
    /*  8354 */ "tornado\0"
    /*  8362 */ "Tornado client\0"
    /*  8377 */ "https://www.tornadoweb.org/en/stable/httpclient.html\0"
    /*  8430 */ "twitter\0"
    /*  8438 */ "Twitter API v1\0"
    /*  8453 */ "GET\0"
    /*  8457 */ "HEAD\0"
    /*  8462 */ "POST\0"
    /*  8467 */ "PUT\0"
    /*  8471 */ "DELETE\0"
    /*  8478 */ "CONNECT\0"
    /*  8486 */ "OPTIONS\0"
    /*  8494 */ "TRACE\0"
    /*  8500 */ "PATCH\0"
    /*  8506 */ "QUERY\0"
    /*  8512 */ "ACL\0"
    /*  8516 */ "BASELINE-CONTROL\0"
    /*  8533 */ "BIND\0"
    /*  8538 */ "CHECKIN\0"
    /*  8546 */ "CHECKOUT\0"
    /*  8555 */ "COPY\0"
    /*  8560 */ "LABEL\0"
    /*  8566 */ "LINK\0"
    /*  8571 */ "LOCK\0"
    /*  8576 */ "MERGE\0"
    /*  8582 */ "MKACTIVITY\0"
    /*  8593 */ "MKCALENDAR\0"
    /*  8604 */ "MKCOL\0"
    /*  8610 */ "MKREDIRECTREF\0"
    /*  8624 */ "MKWORKSPACE\0"
    /*  8636 */ "MOVE\0"
    /*  8641 */ "ORDERPATCH\0"
    /*  8652 */ "PRI\0"
    /*  8656 */ "PROPFIND\0"
    /*  8665 */ "PROPPATCH\0"
    /*  8675 */ "REBIND\0"
    /*  8682 */ "REPORT\0"
    /*  8689 */ "SEARCH\0"
    /*  8696 */ "UNBIND\0"
    /*  8703 */ "UNCHECKOUT\0"
    /*  8714 */ "UNLINK\0"
    /*  8721 */ "UNLOCK\0"
    /*  8728 */ "UPDATE\0"
    /*  8735 */ "UPDATEREDIRECTREF\0"
    /*  8753 */ "VERSION-CONTROL\0"
    /*  8769 */ "*\0"
    /*  8771 */ "CANCELLED\0"
    /*  8781 */ "UNKNOWN\0"
    /*  8789 */ "INVALID_ARGUMENT\0"
    /*  8806 */ "DEADLINE_EXCEEDED\0"
    /*  8824 */ "ALREADY_EXISTS\0"
    /*  8839 */ "PERMISSION_DENIED\0"
    /*  8857 */ "RESOURCE_EXHAUSTED\0"
    /*  8876 */ "FAILED_PRECONDITION\0"
    /*  8896 */ "ABORTED\0"
    /*  8904 */ "OUT_OF_RANGE\0"
    /*  8917 */ "UNIMPLEMENTED\0"
    /*  8931 */ "INTERNAL\0"
    /*  8940 */ "UNAVAILABLE\0"
    /*  8952 */ "DATA_LOSS\0"
    /*  8962 */ "UNAUTHENTICATED\0"
    /*  8978 */ "dns_timeout\0"
    /*  8990 */ "RFC 9209, section 2.3.1\0"
    /*  9014 */ "dns_error\0"
    /*  9024 */ "RFC 9209, section 2.3.2\0"
    /*  9048 */ "destination_not_found\0"
    /*  9070 */ "RFC 9209, section 2.3.3\0"
    /*  9094 */ "destination_unavailable\0"
    /*  9118 */ "RFC 9209, section 2.3.4\0"
    /*  9142 */ "destination_ip_prohibited\0"
    /*  9168 */ "RFC 9209, section 2.3.5\0"
    /*  9192 */ "destination_ip_unroutable\0"
    /*  9218 */ "RFC 9209, section 2.3.6\0"
    /*  9242 */ "connection_refused\0"
    /*  9261 */ "RFC 9209, section 2.3.7\0"
    /*  9285 */ "connection_terminated\0"
    /*  9307 */ "RFC 9209, section 2.3.8\0"
    /*  9331 */ "connection_timeout\0"
    /*  9350 */ "RFC 9209, section 2.3.9\0"
    /*  9374 */ "connection_read_timeout\0"
    /*  9398 */ "RFC 9209, section 2.3.10\0"
    /*  9423 */ "connection_write_timeout\0"
    /*  9448 */ "RFC 9209, section 2.3.11\0"
    /*  9473 */ "connection_limit_reached\0"
    /*  9498 */ "RFC 9209, section 2.3.12\0"
    /*  9523 */ "tls_protocol_error\0"
    /*  9542 */ "RFC 9209, section 2.3.13\0"
    /*  9567 */ "tls_certificate_error\0"
    /*  9589 */ "RFC 9209, section 2.3.14\0"
    /*  9614 */ "tls_alert_received\0"
    /*  9633 */ "RFC 9209, section 2.3.15\0"
    /*  9658 */ "http_request_error\0"
    /*  9677 */ "RFC 9209, section 2.3.16\0"
    /*  9702 */ "http_request_denied\0"
    /*  9722 */ "RFC 9209, section 2.3.17\0"
    /*  9747 */ "http_response_incomplete\0"
    /*  9772 */ "RFC 9209, section 2.3.18\0"
    /*  9797 */ "http_response_header_section_size\0"
    /*  9831 */ "RFC 9209, section 2.3.19\0"
    /*  9856 */ "http_response_header_size\0"
    /*  9882 */ "RFC 9209, section 2.3.20\0"
    /*  9907 */ "http_response_body_size\0"
    /*  9931 */ "RFC 9209, section 2.3.21\0"
    /*  9956 */ "http_response_trailer_section_size\0"
    /*  9991 */ "RFC 9209, section 2.3.22\0"
    /* 10016 */ "http_response_trailer_size\0"
    /* 10043 */ "RFC 9209, section 2.3.23\0"
    /* 10068 */ "http_response_transfer_coding\0"
    /* 10098 */ "RFC 9209, section 2.3.24\0"
    /* 10123 */ "http_response_content_coding\0"
    /* 10152 */ "RFC 9209, section 2.3.25\0"
    /* 10177 */ "http_response_timeout\0"
    /* 10199 */ "RFC 9209, section 2.3.26\0"
    /* 10224 */ "http_upgrade_failed\0"
    /* 10244 */ "RFC 9209, section 2.3.27\0"
    /* 10269 */ "http_protocol_error\0"
    /* 10289 */ "RFC 9209, section 2.3.28\0"
    /* 10314 */ "proxy_internal_response\0"
    /* 10338 */ "RFC 9209, section 2.3.29\0"
    /* 10363 */ "proxy_internal_error\0"
    /* 10384 */ "RFC 9209, section 2.3.30\0"
    /* 10409 */ "proxy_configuration_error\0"
    /* 10435 */ "RFC 9209, section 2.3.31\0"
    /* 10460 */ "proxy_loop_detected\0"
    /* 10480 */ "RFC 9209, section 2.3.32\0"
    /* 10505 */ "Deleted\0"
    /* 10513 */ "Valid\0"
    /* 10519 */ "Changed\0"
    /* 10527 */ "Content\0"
    /* 10535 */ "Bad Option\0"
    /* 10546 */ "Request Entity Incomplete\0"
    /* 10572 */ "Unsupported Content-Format\0"
    /* 10599 */ "Proxying Not Supported\0"
    /* 10622 */ "single-part\0"
    /* 10634 */ "one part is sent\0"
    /* 10651 */ "multipart\0"
    /* 10661 */ "several parts are sent\0"
    /* 10684 */ "if-200-has\0"
    /* 10695 */ "a 200 response to the same request would have it\0"
    /* 10744 */ "get-or-head\0"
    /* 10756 */ "the request was GET or HEAD, and the value is available\0"
    /* 10812 */ "preferred-choice\0"
    /* 10829 */ "the server prefers one of the choices\0"
    /* 10867 */ "temporary\0"
    /* 10877 */ "the state is temporary\0"
    /* 10900 */ "byte-range\0"
    /* 10911 */ "the request asked for byte ranges\0"
    /* 10945 */ "media-type-refused\0"
    /* 10964 */ "the media type of the request was refused\0"
    /* 11006 */ "coding-refused\0"
    /* 11021 */ "a content coding of the request was refused\0"
    /* 11065 */ "several-etags-asked\0"
    /* 11085 */ "the request named several entity tags\0"
    /* 11123 */ "announcing\0"
    /* 11134 */ "the response announces that the upload can be resumed\0"
    /* 11188 */ "progress\0"
    /* 11197 */ "the response reports progress\0"
    /* 11227 */ "rel-blocked-by\0"
    /* 11242 */ "as a link of the relation blocked-by\0"
    /* 11279 */ "content-allowed\0"
    /* 11295 */ "The response may carry content; its framing says how much.\0"
    /* 11354 */ "RFC 9110, section 6.4.1\0"
    /* 11378 */ "content-none-by-status\0"
    /* 11401 */ "A response with this status code has no content: it ends after its header section.\0"
    /* 11484 */ "content-none-for-head\0"
    /* 11506 */ "A response to HEAD has no content, whatever its fields say.\0"
    /* 11566 */ "RFC 9110, section 9.3.2\0"
    /* 11590 */ "content-none-for-connect\0"
    /* 11615 */ "A 2xx response to CONNECT opens a tunnel right after its header section.\0"
    /* 11688 */ "RFC 9110, section 9.3.6\0"
    /* 11712 */ "content-must-be-empty\0"
    /* 11734 */ "The server must not generate content, yet a recipient reads the framing as usual.\0"
    /* 11816 */ "RFC 9110, section 15.3.6\0"
    /* 11841 */ "redirect-none\0"
    /* 11855 */ "The status code does not redirect the request.\0"
    /* 11902 */ "RFC 9110, section 15.4\0"
    /* 11925 */ "redirect-choice\0"
    /* 11941 */ "Several choices exist; a client may follow Location if the server prefers one, with the same method.\0"
    /* 12042 */ "RFC 9110, section 15.4.1\0"
    /* 12067 */ "redirect-permanent\0"
    /* 12086 */ "A client may follow Location; only POST may change its method here.\0"
    /* 12154 */ "RFC 9110, section 15.4.2\0"
    /* 12179 */ "redirect-permanent-post\0"
    /* 12203 */ "For historical reasons a client may turn POST into GET here; browsers do.\0"
    /* 12277 */ "redirect-temporary\0"
    /* 12296 */ "RFC 9110, section 15.4.3\0"
    /* 12321 */ "redirect-temporary-post\0"
    /* 12345 */ "redirect-other-resource\0"
    /* 12369 */ "The answer is to be retrieved from Location: GET whatever the method was, and HEAD stays HEAD.\0"
    /* 12464 */ "RFC 9110, section 15.4.4\0"
    /* 12489 */ "redirect-temporary-kept\0"
    /* 12513 */ "A client that follows Location must not change the method.\0"
    /* 12572 */ "RFC 9110, section 15.4.8\0"
    /* 12597 */ "redirect-permanent-kept\0"
    /* 12621 */ "A client that follows Location keeps the method: this is what sets the code apart from 301.\0"
    /* 12713 */ "RFC 9110, section 15.4.9\0"
    /* 12738 */ "redirect-not-modified\0"
    /* 12760 */ "The stored response is to be used; there is nowhere to go.\0"
    /* 12819 */ "RFC 9110, section 15.4.5\0"
    /* 12844 */ "redirect-use-proxy\0"
    /* 12863 */ "Deprecated: obeying an answer that names a proxy is a security risk.\0"
    /* 12932 */ "RFC 9110, section 15.4.6\0"
    /* 12957 */ "redirect-reserved\0"
    /* 12975 */ "The number is reserved and no longer used.\0"
    /* 13018 */ "RFC 9110, section 15.4.7\0"
    /* 13043 */ "check-required-field\0"
    /* 13064 */ "A field is missing that this status code requires.\0"
    /* 13115 */ "the section that defines the status code\0"
    /* 13156 */ "check-suggested-field\0"
    /* 13178 */ "A field is missing that ought to come with this status code.\0"
    /* 13239 */ "check-conventional-field\0"
    /* 13264 */ "A field is missing without which this status code means little.\0"
    /* 13328 */ "check-content-forbidden\0"
    /* 13352 */ "Content is sent where none is allowed; it will be taken for the next response.\0"
    /* 13431 */ "check-content-not-empty\0"
    /* 13455 */ "Content is sent with 205, which must not have any.\0"
    /* 13506 */ "check-length-forbidden\0"
    /* 13529 */ "Content-Length must not be sent in a 1xx or 204 response, nor in a 2xx response to CONNECT.\0"
    /* 13621 */ "RFC 9110, section 8.6\0"
    /* 13643 */ "check-coding-forbidden\0"
    /* 13666 */ "Transfer-Encoding must not be sent in a 1xx or 204 response, nor in a 2xx response to CONNECT.\0"
    /* 13761 */ "RFC 9112, section 6.1\0"
    /* 13783 */ "check-length-and-coding\0"
    /* 13807 */ "Content-Length must not be sent together with Transfer-Encoding.\0"
    /* 13872 */ "RFC 9112, section 6.2\0"
    /* 13894 */ "check-multipart-range\0"
    /* 13916 */ "A multipart 206 names its ranges in the parts, never in a Content-Range of its own.\0"
    /* 14000 */ "RFC 9110, section 15.3.7.2\0"
    /* 14027 */ "check-code-invalid\0"
    /* 14046 */ "The number is outside 100..599; clients will treat it as a server error.\0"
    /* 14119 */ "RFC 9110, section 15\0"
    /* 14140 */ "check-code-unregistered\0"
    /* 14164 */ "The number is not registered; clients that do not know it will treat it as the x00 code of its class.\0"
    /* 14266 */ "check-code-unused\0"
    /* 14284 */ "The number is reserved and must mean nothing.\0"
    /* 14330 */ "check-code-deprecated\0"
    /* 14352 */ "The status code is deprecated.\0"
    /* 14383 */ "check-code-obsolete\0"
    /* 14403 */ "The specification of this status code is obsolete.\0"
    /* 14454 */ "check-code-temporary\0"
    /* 14475 */ "The registration is temporary and may lapse.\0"
    /* 14520 */ "check-switching-version\0"
    /* 14544 */ "101 does not exist in HTTP/2 and HTTP/3.\0"
    /* 14585 */ "RFC 9113, section 8.6\0"
    /* 14607 */ "check-connection-field\0"
    /* 14630 */ "Connection, Transfer-Encoding and Upgrade must not be sent in HTTP/2 and HTTP/3.\0"
    /* 14711 */ "RFC 9113, section 8.2.2\0"
    /* 14735 */ "Accept\0"
    /* 14742 */ "Accept-Encoding\0"
    /* 14758 */ "Allow\0"
    /* 14764 */ "Cache-Control\0"
    /* 14778 */ "Connection\0"
    /* 14789 */ "Content-Length\0"
    /* 14804 */ "Content-Location\0"
    /* 14821 */ "Content-Range\0"
    /* 14835 */ "Content-Type\0"
    /* 14848 */ "Date\0"
    /* 14853 */ "Delta-Base\0"
    /* 14864 */ "ETag\0"
    /* 14869 */ "Expires\0"
    /* 14877 */ "IM\0"
    /* 14880 */ "Last-Modified\0"
    /* 14894 */ "Link\0"
    /* 14899 */ "Location\0"
    /* 14908 */ "Proxy-Authenticate\0"
    /* 14927 */ "Retry-After\0"
    /* 14939 */ "Transfer-Encoding\0"
    /* 14957 */ "Upgrade\0"
    /* 14965 */ "Upload-Limit\0"
    /* 14978 */ "Upload-Offset\0"
    /* 14992 */ "Vary\0"
    /* 14997 */ "WWW-Authenticate";

const struct hs_vendor hs_vendors[28] = {
    {6341, 6346, 6377},
    {6429, 6441, 6481},
    {6533, 6543, 0},
    {6557, 6569, 6582},
    {6659, 6667, 6694},
    {6797, 6808, 6819},
    {6918, 6925, 0},
    {6940, 6945, 0},
    {6957, 6977, 7007},
    {7124, 7133, 0},
    {7159, 7166, 7197},
    {7264, 7290, 0},
    {7325, 7336, 7359},
    {7434, 7448, 7469},
    {7527, 7531, 7561},
    {7677, 7686, 0},
    {7710, 7718, 7726},
    {7763, 7774, 0},
    {7806, 7815, 0},
    {7824, 7834, 7863},
    {7969, 7969, 7975},
    {8002, 8011, 0},
    {8020, 8027, 8047},
    {8122, 8130, 8138},
    {8188, 8203, 0},
    {8224, 8231, 8248},
    {8354, 8362, 8377},
    {8430, 8438, 0},
};

const struct hs_method hs_methods[41] = {
    {8453, 1, 1, 1, HTTPSTATUS_CACHING_YES},
    {8457, 1, 1, 1, HTTPSTATUS_CACHING_YES},
    {8462, 0, 0, 1, HTTPSTATUS_CACHING_EXPLICIT},
    {8467, 0, 1, 1, HTTPSTATUS_CACHING_NO},
    {8471, 0, 1, 1, HTTPSTATUS_CACHING_NO},
    {8478, 0, 0, 1, HTTPSTATUS_CACHING_NO},
    {8486, 1, 1, 1, HTTPSTATUS_CACHING_NO},
    {8494, 1, 1, 1, HTTPSTATUS_CACHING_NO},
    {8500, 0, 0, 1, HTTPSTATUS_CACHING_EXPLICIT},
    {8506, 1, 1, 1, HTTPSTATUS_CACHING_YES},
    {8512, 0, 1, 1, HTTPSTATUS_CACHING_NO},
    {8516, 0, 1, 1, HTTPSTATUS_CACHING_NO},
    {8533, 0, 1, 1, HTTPSTATUS_CACHING_NO},
    {8538, 0, 1, 1, HTTPSTATUS_CACHING_NO},
    {8546, 0, 1, 1, HTTPSTATUS_CACHING_NO},
    {8555, 0, 1, 1, HTTPSTATUS_CACHING_NO},
    {8560, 0, 1, 1, HTTPSTATUS_CACHING_NO},
    {8566, 0, 1, 1, HTTPSTATUS_CACHING_NO},
    {8571, 0, 0, 1, HTTPSTATUS_CACHING_NO},
    {8576, 0, 1, 1, HTTPSTATUS_CACHING_NO},
    {8582, 0, 1, 1, HTTPSTATUS_CACHING_NO},
    {8593, 0, 1, 1, HTTPSTATUS_CACHING_NO},
    {8604, 0, 1, 1, HTTPSTATUS_CACHING_NO},
    {8610, 0, 1, 1, HTTPSTATUS_CACHING_NO},
    {8624, 0, 1, 1, HTTPSTATUS_CACHING_NO},
    {8636, 0, 1, 1, HTTPSTATUS_CACHING_NO},
    {8641, 0, 1, 1, HTTPSTATUS_CACHING_NO},
    {8652, 1, 1, 0, HTTPSTATUS_CACHING_NO},
    {8656, 1, 1, 1, HTTPSTATUS_CACHING_LIMITED},
    {8665, 0, 1, 1, HTTPSTATUS_CACHING_NO},
    {8675, 0, 1, 1, HTTPSTATUS_CACHING_NO},
    {8682, 1, 1, 1, HTTPSTATUS_CACHING_NO},
    {8689, 1, 1, 1, HTTPSTATUS_CACHING_NO},
    {8696, 0, 1, 1, HTTPSTATUS_CACHING_NO},
    {8703, 0, 1, 1, HTTPSTATUS_CACHING_NO},
    {8714, 0, 1, 1, HTTPSTATUS_CACHING_NO},
    {8721, 0, 1, 1, HTTPSTATUS_CACHING_NO},
    {8728, 0, 1, 1, HTTPSTATUS_CACHING_NO},
    {8735, 0, 1, 1, HTTPSTATUS_CACHING_NO},
    {8753, 0, 1, 1, HTTPSTATUS_CACHING_NO},
    {8769, 0, 0, 0, HTTPSTATUS_CACHING_NO},
};

const struct hs_grpc hs_grpcs[17] = {
    {81, 200},
    {8771, 499},
    {8781, 500},
    {8789, 400},
    {8806, 504},
    {1698, 404},
    {8824, 409},
    {8839, 403},
    {8857, 429},
    {8876, 400},
    {8896, 409},
    {8904, 400},
    {8917, 501},
    {8931, 500},
    {8940, 503},
    {8952, 500},
    {8962, 401},
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
    {8978, 504, 8990, 1},
    {9014, 502, 9024, 1},
    {9048, 500, 9070, 1},
    {9094, 503, 9118, 1},
    {9142, 502, 9168, 1},
    {9192, 502, 9218, 1},
    {9242, 502, 9261, 1},
    {9285, 502, 9307, 0},
    {9331, 504, 9350, 1},
    {9374, 504, 9398, 0},
    {9423, 504, 9448, 0},
    {9473, 503, 9498, 1},
    {9523, 502, 9542, 0},
    {9567, 502, 9589, 1},
    {9614, 502, 9633, 0},
    {9658, 400, 9677, 1},
    {9702, 403, 9722, 1},
    {9747, 502, 9772, 0},
    {9797, 502, 9831, 0},
    {9856, 502, 9882, 0},
    {9907, 502, 9931, 0},
    {9956, 502, 9991, 0},
    {10016, 502, 10043, 0},
    {10068, 502, 10098, 0},
    {10123, 502, 10152, 0},
    {10177, 504, 10199, 0},
    {10224, 502, 10244, 1},
    {10269, 502, 10289, 0},
    {10314, 0, 10338, 1},
    {10363, 500, 10384, 1},
    {10409, 500, 10435, 1},
    {10460, 502, 10480, 1},
};

const struct hs_coap hs_coaps[28] = {
    {201, 201, 84, 65, 0},
    {200, 0, 10505, 66, 1},
    {204, 0, 10505, 66, 0},
    {304, 304, 10513, 67, 2},
    {200, 0, 10513, 67, 0},
    {200, 204, 10519, 68, 1},
    {204, 0, 10519, 68, 0},
    {200, 200, 10527, 69, 0},
    {0, 0, 1, 95, 0},
    {400, 400, 322, 128, 0},
    {403, 401, 334, 129, 0},
    {400, 0, 10535, 130, 4},
    {500, 0, 10535, 130, 0},
    {403, 403, 364, 131, 0},
    {404, 404, 374, 132, 0},
    {405, 405, 384, 133, 8},
    {400, 0, 384, 133, 0},
    {406, 406, 403, 134, 0},
    {0, 0, 10546, 136, 0},
    {412, 412, 494, 140, 0},
    {413, 413, 1961, 141, 0},
    {415, 415, 10572, 143, 0},
    {500, 500, 818, 160, 0},
    {501, 501, 840, 161, 0},
    {502, 502, 856, 162, 0},
    {503, 503, 868, 163, 0},
    {504, 504, 888, 164, 0},
    {502, 0, 10599, 165, 0},
};

const uint16_t hs_fields[25] = {
    14735, 14742, 14758, 14764, 14778, 14789, 14804, 14821, 14835, 14848, 14853, 14864, 14869, 14877, 14880, 14894,
    14899, 14908, 14927, 14939, 14957, 14965, 14978, 14992, 14997,
};

const struct hs_condition hs_conditions[13] = {
    {10622, 10634},
    {10651, 10661},
    {10684, 10695},
    {10744, 10756},
    {10812, 10829},
    {10867, 10877},
    {10900, 10911},
    {10945, 10964},
    {11006, 11021},
    {11065, 11085},
    {11123, 11134},
    {11188, 11197},
    {11227, 11242},
};

const struct hs_why hs_whys[34] = {
    {101, 11279, 11295, 11354, HTTPSTATUS_LEVEL_OUGHT},
    {102, 11378, 11401, 11354, HTTPSTATUS_LEVEL_OUGHT},
    {103, 11484, 11506, 11566, HTTPSTATUS_LEVEL_MUST},
    {104, 11590, 11615, 11688, HTTPSTATUS_LEVEL_OUGHT},
    {105, 11712, 11734, 11816, HTTPSTATUS_LEVEL_MUST},
    {201, 11841, 11855, 11902, HTTPSTATUS_LEVEL_OUGHT},
    {202, 11925, 11941, 12042, HTTPSTATUS_LEVEL_MAY},
    {203, 12067, 12086, 12154, HTTPSTATUS_LEVEL_MAY},
    {204, 12179, 12203, 12154, HTTPSTATUS_LEVEL_MAY},
    {205, 12277, 12086, 12296, HTTPSTATUS_LEVEL_MAY},
    {206, 12321, 12203, 12296, HTTPSTATUS_LEVEL_MAY},
    {207, 12345, 12369, 12464, HTTPSTATUS_LEVEL_OUGHT},
    {208, 12489, 12513, 12572, HTTPSTATUS_LEVEL_MUST},
    {209, 12597, 12621, 12713, HTTPSTATUS_LEVEL_OUGHT},
    {210, 12738, 12760, 12819, HTTPSTATUS_LEVEL_OUGHT},
    {211, 12844, 12863, 12932, HTTPSTATUS_LEVEL_OUGHT},
    {212, 12957, 12975, 13018, HTTPSTATUS_LEVEL_OUGHT},
    {301, 13043, 13064, 13115, HTTPSTATUS_LEVEL_MUST},
    {302, 13156, 13178, 13115, HTTPSTATUS_LEVEL_SHOULD},
    {303, 13239, 13264, 13115, HTTPSTATUS_LEVEL_CONVENTION},
    {304, 13328, 13352, 11354, HTTPSTATUS_LEVEL_OUGHT},
    {305, 13431, 13455, 11816, HTTPSTATUS_LEVEL_MUST},
    {306, 13506, 13529, 13621, HTTPSTATUS_LEVEL_MUST},
    {307, 13643, 13666, 13761, HTTPSTATUS_LEVEL_MUST},
    {308, 13783, 13807, 13872, HTTPSTATUS_LEVEL_MUST},
    {309, 13894, 13916, 14000, HTTPSTATUS_LEVEL_MUST},
    {310, 14027, 14046, 14119, HTTPSTATUS_LEVEL_OUGHT},
    {311, 14140, 14164, 14119, HTTPSTATUS_LEVEL_POLICY},
    {312, 14266, 14284, 14119, HTTPSTATUS_LEVEL_OUGHT},
    {313, 14330, 14352, 12932, HTTPSTATUS_LEVEL_OUGHT},
    {314, 14383, 14403, 6346, HTTPSTATUS_LEVEL_OUGHT},
    {315, 14454, 14475, 6346, HTTPSTATUS_LEVEL_POLICY},
    {316, 14520, 14544, 14585, HTTPSTATUS_LEVEL_OUGHT},
    {317, 14607, 14630, 14711, HTTPSTATUS_LEVEL_MUST},
};
