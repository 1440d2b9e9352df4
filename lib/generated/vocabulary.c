/* SPDX-License-Identifier: MIT */
/* Written by scripts/regen.py from the tables of data/. Do not edit: change the data. */
#include "tables.h"

/* clang-format off */

const char hs_words[27728] =
    /*  4242 */ "GOOGLE_RESUMABLE_PROPOSAL_CHECKPOINT\0"
    /*  4279 */ "LEGACY_IE7_URI_TOO_LONG\0"
    /*  4303 */ "Request-URI Too Long\0"
    /*  4324 */ "\0"
    /*  4325 */ "HAPROXY_TABLE_CONTENT_DIFFERENT\0"
    /*  4357 */ "FOLKLORE_THIS_IS_FINE\0"
    /*  4379 */ "GOOGLE_RESUME_INCOMPLETE\0"
    /*  4404 */ "resume\0"
    /*  4411 */ "\0"
    /*  4412 */ "HAPROXY_TABLE_TOO_MANY_REDIRECTS\0"
    /*  4445 */ "LARAVEL_PAGE_EXPIRED\0"
    /*  4466 */ "CSRF Token Missing or Expired\0"
    /*  4496 */ "\0"
    /*  4497 */ "ASPNET_CORE_AUTHENTICATION_TIMEOUT\0"
    /*  4532 */ "SPRING_INSUFFICIENT_SPACE_ON_RESOURCE\0"
    /*  4570 */ "TWITTER_ENHANCE_YOUR_CALM\0"
    /*  4596 */ "Enchance Your Calm\0"
    /*  4615 */ "\0"
    /*  4616 */ "SPRING_METHOD_FAILURE\0"
    /*  4638 */ "SHOPIFY_SHOP_LOCKED\0"
    /*  4658 */ "SPRING_DESTINATION_LOCKED\0"
    /*  4684 */ "SHOPIFY_SHOPIFY_SECURITY_REJECTION\0"
    /*  4719 */ "SHOPIFY_LEGACY_REQUEST_HEADER_FIELDS_TOO_LARGE\0"
    /*  4766 */ "IIS_LOGIN_TIME_OUT\0"
    /*  4785 */ "NGINX_NO_RESPONSE\0"
    /*  4803 */ "Connection Closed Without Response\0"
    /*  4838 */ "\0"
    /*  4839 */ "MICROSOFT_RETRY_WITH\0"
    /*  4860 */ "Reply With\0"
    /*  4871 */ "\0"
    /*  4872 */ "MICROSOFT_BLOCKED_BY_WINDOWS_PARENTAL_CONTROLS\0"
    /*  4919 */ "EXCHANGE_ACTIVESYNC_REDIRECT\0"
    /*  4948 */ "EXCHANGE_ACTIVESYNC_BLOCKED\0"
    /*  4976 */ "HAPROXY_TABLE_UNRECOVERABLE_ERROR\0"
    /*  5010 */ "EXCHANGE_ACTIVESYNC_EXPIRED_PASSWORD\0"
    /*  5047 */ "AWS_ELB_CLIENT_CLOSED_CONNECTION\0"
    /*  5080 */ "AWS_ELB_TOO_MANY_FORWARDED_IPS\0"
    /*  5111 */ "ALIBABA_ALB_FORWARDING_LOOP\0"
    /*  5139 */ "AWS_ELB_INCOMPATIBLE_PROTOCOL_VERSION\0"
    /*  5177 */ "NGINX_REQUEST_HEADER_TOO_LARGE\0"
    /*  5208 */ "Request Header Or Cookie Too Large\0"
    /*  5243 */ "\0"
    /*  5244 */ "NGINX_SSL_CERTIFICATE_ERROR\0"
    /*  5272 */ "Cert Error\0"
    /*  5283 */ "The SSL certificate error\0"
    /*  5309 */ "\0"
    /*  5310 */ "NGINX_SSL_CERTIFICATE_REQUIRED\0"
    /*  5341 */ "No Cert\0"
    /*  5349 */ "No required SSL certificate was sent\0"
    /*  5386 */ "\0"
    /*  5387 */ "NGINX_HTTP_REQUEST_SENT_TO_HTTPS_PORT\0"
    /*  5425 */ "HTTP to HTTPS\0"
    /*  5439 */ "The plain HTTP request was sent to HTTPS port\0"
    /*  5485 */ "\0"
    /*  5486 */ "ESRI_INVALID_TOKEN\0"
    /*  5505 */ "Token expired/invalid\0"
    /*  5527 */ "\0"
    /*  5528 */ "NGINX_CANCELED\0"
    /*  5543 */ "NGINX_CLIENT_CLOSED_REQUEST\0"
    /*  5571 */ "client has closed connection\0"
    /*  5600 */ "\0"
    /*  5601 */ "ESRI_TOKEN_REQUIRED\0"
    /*  5621 */ "GOOGLE_RPC_CLIENT_CLOSED_REQUEST\0"
    /*  5654 */ "CPANEL_RESOURCE_LIMIT_IS_REACHED\0"
    /*  5687 */ "CPANEL_BANDWIDTH_LIMIT_EXCEEDED\0"
    /*  5719 */ "CLOUDFLARE_WEB_SERVER_RETURNED_AN_UNKNOWN_ERROR\0"
    /*  5767 */ "Unknown Error\0"
    /*  5781 */ "Web server is returning an unknown error\0"
    /*  5822 */ "\0"
    /*  5823 */ "CLOUDFLARE_WEB_SERVER_IS_DOWN\0"
    /*  5853 */ "CLOUDFLARE_CONNECTION_TIMED_OUT\0"
    /*  5885 */ "CLOUDFLARE_ORIGIN_IS_UNREACHABLE\0"
    /*  5918 */ "CLOUDFLARE_A_TIMEOUT_OCCURRED\0"
    /*  5948 */ "CLOUDFLARE_SSL_HANDSHAKE_FAILED\0"
    /*  5980 */ "CLOUDFLARE_INVALID_SSL_CERTIFICATE\0"
    /*  6015 */ "CLOUDFLARE_RAILGUN_ERROR\0"
    /*  6040 */ "Railgun Listener to Origin\0"
    /*  6067 */ "\0"
    /*  6068 */ "QUALYS_SITE_IS_OVERLOADED\0"
    /*  6094 */ "The service is overloaded\0"
    /*  6120 */ "\0"
    /*  6121 */ "ANTHROPIC_OVERLOADED\0"
    /*  6142 */ "overloaded_error\0"
    /*  6159 */ "\0"
    /*  6160 */ "CLOUDFLARE_ORIGIN_ERROR\0"
    /*  6184 */ "PANTHEON_SITE_FROZEN\0"
    /*  6205 */ "Site is frozen\0"
    /*  6220 */ "\0"
    /*  6221 */ "SHOPIFY_ORIGIN_DNS_ERROR\0"
    /*  6246 */ "SHOPIFY_TEMPORARILY_DISABLED\0"
    /*  6275 */ "AWS_ELB_UNAUTHORIZED\0"
    /*  6296 */ "INFORMAL_NETWORK_READ_TIMEOUT_ERROR\0"
    /*  6332 */ "INFORMAL_NETWORK_CONNECT_TIMEOUT_ERROR\0"
    /*  6371 */ "TORNADO_TIMEOUT\0"
    /*  6387 */ "SHOPIFY_UNEXPECTED_TOKEN\0"
    /*  6412 */ "LINKEDIN_REQUEST_DENIED\0"
    /*  6436 */ "HTTP_STATUS_SWITCH_PROTOCOLS\0"
    /*  6465 */ "StatusNonAuthoritativeInfo\0"
    /*  6492 */ "NOT_AUTHORITATIVE\0"
    /*  6510 */ "HTTP_STATUS_PARTIAL\0"
    /*  6530 */ "HTTP_RESET\0"
    /*  6541 */ "HTTP_PARTIAL\0"
    /*  6554 */ "WEBDAV_MULTI_STATUS\0"
    /*  6574 */ "MULTI_STATI\0"
    /*  6586 */ "HTTP_SPECIAL_RESPONSE\0"
    /*  6608 */ "MULT_CHOICE\0"
    /*  6620 */ "MOVED_PERM\0"
    /*  6631 */ "MOVEPERM\0"
    /*  6640 */ "MOVED_TEMP\0"
    /*  6651 */ "MOVETEMP\0"
    /*  6660 */ "SOUP_STATUS_NOT_APPEARING_IN_THIS_PROTOCOL\0"
    /*  6703 */ "TEMPORARY_MOVED\0"
    /*  6719 */ "PERMANENTLY_REDIRECT\0"
    /*  6740 */ "HTTP_STATUS_DENIED\0"
    /*  6759 */ "PAYMENT_REQ\0"
    /*  6771 */ "BAD_METHOD\0"
    /*  6782 */ "NONE_ACCEPTABLE\0"
    /*  6798 */ "METHOD_NOT_ACCEPTABLE\0"
    /*  6820 */ "SOUP_STATUS_PROXY_UNAUTHORIZED\0"
    /*  6851 */ "StatusProxyAuthRequired\0"
    /*  6875 */ "PROXY_AUTH\0"
    /*  6886 */ "PROXY_AUTH_REQ\0"
    /*  6901 */ "CLIENT_TIMEOUT\0"
    /*  6916 */ "PRECON_FAILED\0"
    /*  6930 */ "PRECOND_FAILED\0"
    /*  6945 */ "ENTITY_TOO_LARGE\0"
    /*  6962 */ "REQUEST_TOO_LARGE\0"
    /*  6980 */ "REQ_TOO_LONG\0"
    /*  6993 */ "UNSUPPORTED_TYPE\0"
    /*  7010 */ "UNSUPPORTED_MEDIA\0"
    /*  7028 */ "SOUP_STATUS_INVALID_RANGE\0"
    /*  7054 */ "REQUESTED_RANGE\0"
    /*  7070 */ "TEAPOT\0"
    /*  7077 */ "UNPROCESSABLE\0"
    /*  7091 */ "HTTP_NO_CODE\0"
    /*  7104 */ "TOO_MANY\0"
    /*  7113 */ "HTTP_ILLEGAL\0"
    /*  7126 */ "LEGAL_REASONS\0"
    /*  7140 */ "INTERNAL_ERROR\0"
    /*  7155 */ "SERVER_ERROR\0"
    /*  7168 */ "HTTP_METHOD_NOT_IMPLEMENTED\0"
    /*  7196 */ "METHOD_NOT_IMPLEMENTED\0"
    /*  7219 */ "HTTP_STATUS_NOT_SUPPORTED\0"
    /*  7245 */ "HTTP_UNAVAILABLE\0"
    /*  7262 */ "SERVUNAVAIL\0"
    /*  7274 */ "SERVICE_UNAVAIL\0"
    /*  7290 */ "HTTP_VERSION\0"
    /*  7303 */ "VERSION_NOT_SUP\0"
    /*  7319 */ "VARIANT_ALSO_NEGOTIATES_EXPERIMENTAL\0"
    /*  7356 */ "NETWORK_AUTH\0"
    /*  7369 */ "REQUEST_HEADER_FIELDS_TOO_LARGE_UNOFFICIAL\0"
    /*  7412 */ "HTTP_CLOSE\0"
    /*  7423 */ "BLOCKED_BY_PARENTAL_CONTROL\0"
    /*  7451 */ "CLIENT_CLOSED_LOAD_BALANCED_REQUEST\0"
    /*  7487 */ "INVALID_X_FORWARDED_FOR\0"
    /*  7511 */ "NGX_HTTPS_CERT_ERROR\0"
    /*  7532 */ "NGX_HTTPS_NO_CERT\0"
    /*  7550 */ "WEB_SERVER_UNKNOWN_ERROR\0"
    /*  7575 */ "CONNECTION_TIMEOUT\0"
    /*  7594 */ "TIMEOUT_OCCURED\0"
    /*  7610 */ "IDENTITY_PROVIDER_AUTHENTICATION_ERROR\0"
    /*  7649 */ "NETWORK_READ_TIMEOUT\0"
    /*  7670 */ "NETWORK_CONNECT_TIMEOUT\0"
    /*  7694 */ "iana\0"
    /*  7699 */ "IANA HTTP Status Code Registry\0"
    /*  7730 */ "https://www.iana.org/assignments/http-status-codes/\0"
    /*  7782 */ "alibaba-alb\0"
    /*  7794 */ "Alibaba Cloud Application Load Balancer\0"
    /*  7834 */ "https://help.aliyun.com/document_detail/468288.html\0"
    /*  7886 */ "anthropic\0"
    /*  7896 */ "Anthropic API\0"
    /*  7910 */ "aspnet-core\0"
    /*  7922 */ "ASP.NET Core\0"
    /*  7935 */ "https://learn.microsoft.com/dotnet/api/microsoft.aspnetcore.http.statuscodes\0"
    /*  8012 */ "aws-elb\0"
    /*  8020 */ "AWS Elastic Load Balancing\0"
    /*  8047 */ "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html\0"
    /*  8150 */ "cloudflare\0"
    /*  8161 */ "Cloudflare\0"
    /*  8172 */ "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/\0"
    /*  8271 */ "cpanel\0"
    /*  8278 */ "cPanel hosting\0"
    /*  8293 */ "esri\0"
    /*  8298 */ "Esri ArcGIS\0"
    /*  8310 */ "exchange-activesync\0"
    /*  8330 */ "Microsoft Exchange ActiveSync\0"
    /*  8360 */ "https://learn.microsoft.com/en-us/openspecs/exchange_server_protocols/ms-ashttp/e092c310-7609-4a38-90cc-10688f79cf8d\0"
    /*  8477 */ "folklore\0"
    /*  8486 */ "Folklore, no vendor found\0"
    /*  8512 */ "google\0"
    /*  8519 */ "Google APIs, resumable uploads\0"
    /*  8550 */ "https://cloud.google.com/storage/docs/performing-resumable-uploads\0"
    /*  8617 */ "google-resumable-proposal\0"
    /*  8643 */ "Google resumable requests proposal\0"
    /*  8678 */ "google-rpc\0"
    /*  8689 */ "Google RPC error model\0"
    /*  8712 */ "https://github.com/googleapis/googleapis/blob/master/google/rpc/code.proto\0"
    /*  8787 */ "haproxy-table\0"
    /*  8801 */ "HAProxy reason table\0"
    /*  8822 */ "https://github.com/haproxy/haproxy/blob/master/src/http.c\0"
    /*  8880 */ "iis\0"
    /*  8884 */ "Microsoft IIS and Outlook Web\0"
    /*  8914 */ "https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code\0"
    /*  9030 */ "informal\0"
    /*  9039 */ "Informal use by proxies\0"
    /*  9063 */ "laravel\0"
    /*  9071 */ "Laravel\0"
    /*  9079 */ "https://github.com/laravel/framework\0"
    /*  9116 */ "legacy-ie7\0"
    /*  9127 */ "Internet Explorer 7 era clients\0"
    /*  9159 */ "linkedin\0"
    /*  9168 */ "LinkedIn\0"
    /*  9177 */ "microsoft\0"
    /*  9187 */ "Microsoft WebDAV and Windows\0"
    /*  9216 */ "https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-wdv/1af0f2c1-015b-4d6a-bfd3-1eaa9378ba7c\0"
    /*  9322 */ "nginx\0"
    /*  9328 */ "https://nginx.org/en/docs/\0"
    /*  9355 */ "pantheon\0"
    /*  9364 */ "Pantheon\0"
    /*  9373 */ "qualys\0"
    /*  9380 */ "Qualys SSL Labs API\0"
    /*  9400 */ "https://github.com/ssllabs/ssllabs-scan/blob/master/ssllabs-api-docs-v3.md\0"
    /*  9475 */ "shopify\0"
    /*  9483 */ "Shopify\0"
    /*  9491 */ "https://shopify.dev/docs/api/usage/response-codes\0"
    /*  9541 */ "shopify-legacy\0"
    /*  9556 */ "Shopify, earlier use\0"
    /*  9577 */ "spring\0"
    /*  9584 */ "Spring Framework\0"
    /*  9601 */ "https://docs.spring.io/spring-framework/docs/current/javadoc-api/org/springframework/http/HttpStatus.html\0"
    /*  9707 */ "tornado\0"
    /*  9715 */ "Tornado client\0"
    /*  9730 */ "https://www.tornadoweb.org/en/stable/httpclient.html\0"
    /*  9783 */ "twitter\0"
    /*  9791 */ "Twitter API v1\0"
    /*  9806 */ "GET\0"
    /*  9810 */ "HEAD\0"
    /*  9815 */ "POST\0"
    /*  9820 */ "PUT\0"
    /*  9824 */ "DELETE\0"
    /*  9831 */ "CONNECT\0"
    /*  9839 */ "OPTIONS\0"
    /*  9847 */ "TRACE\0"
    /*  9853 */ "PATCH\0"
    /*  9859 */ "QUERY\0"
    /*  9865 */ "ACL\0"
    /*  9869 */ "BASELINE-CONTROL\0"
    /*  9886 */ "BIND\0"
    /*  9891 */ "CHECKIN\0"
    /*  9899 */ "CHECKOUT\0"
    /*  9908 */ "COPY\0"
    /*  9913 */ "LABEL\0"
    /*  9919 */ "LINK\0"
    /*  9924 */ "LOCK\0"
    /*  9929 */ "MERGE\0"
    /*  9935 */ "MKACTIVITY\0"
    /*  9946 */ "MKCALENDAR\0"
    /*  9957 */ "MKCOL\0"
    /*  9963 */ "MKREDIRECTREF\0"
    /*  9977 */ "MKWORKSPACE\0"
    /*  9989 */ "MOVE\0"
    /*  9994 */ "ORDERPATCH\0"
    /* 10005 */ "PRI\0"
    /* 10009 */ "PROPFIND\0"
    /* 10018 */ "PROPPATCH\0"
    /* 10028 */ "REBIND\0"
    /* 10035 */ "REPORT\0"
    /* 10042 */ "SEARCH\0"
    /* 10049 */ "UNBIND\0"
    /* 10056 */ "UNCHECKOUT\0"
    /* 10067 */ "UNLINK\0"
    /* 10074 */ "UNLOCK\0"
    /* 10081 */ "UPDATE\0"
    /* 10088 */ "UPDATEREDIRECTREF\0"
    /* 10106 */ "VERSION-CONTROL\0"
    /* 10122 */ "*\0"
    /* 10124 */ "CANCELLED\0"
    /* 10134 */ "UNKNOWN\0"
    /* 10142 */ "INVALID_ARGUMENT\0"
    /* 10159 */ "DEADLINE_EXCEEDED\0"
    /* 10177 */ "ALREADY_EXISTS\0"
    /* 10192 */ "PERMISSION_DENIED\0"
    /* 10210 */ "RESOURCE_EXHAUSTED\0"
    /* 10229 */ "FAILED_PRECONDITION\0"
    /* 10249 */ "ABORTED\0"
    /* 10257 */ "OUT_OF_RANGE\0"
    /* 10270 */ "UNIMPLEMENTED\0"
    /* 10284 */ "INTERNAL\0"
    /* 10293 */ "UNAVAILABLE\0"
    /* 10305 */ "DATA_LOSS\0"
    /* 10315 */ "UNAUTHENTICATED\0"
    /* 10331 */ "dns_timeout\0"
    /* 10343 */ "RFC 9209, section 2.3.1\0"
    /* 10367 */ "dns_error\0"
    /* 10377 */ "RFC 9209, section 2.3.2\0"
    /* 10401 */ "destination_not_found\0"
    /* 10423 */ "RFC 9209, section 2.3.3\0"
    /* 10447 */ "destination_unavailable\0"
    /* 10471 */ "RFC 9209, section 2.3.4\0"
    /* 10495 */ "destination_ip_prohibited\0"
    /* 10521 */ "RFC 9209, section 2.3.5\0"
    /* 10545 */ "destination_ip_unroutable\0"
    /* 10571 */ "RFC 9209, section 2.3.6\0"
    /* 10595 */ "connection_refused\0"
    /* 10614 */ "RFC 9209, section 2.3.7\0"
    /* 10638 */ "connection_terminated\0"
    /* 10660 */ "RFC 9209, section 2.3.8\0"
    /* 10684 */ "connection_timeout\0"
    /* 10703 */ "RFC 9209, section 2.3.9\0"
    /* 10727 */ "connection_read_timeout\0"
    /* 10751 */ "RFC 9209, section 2.3.10\0"
    /* 10776 */ "connection_write_timeout\0"
    /* 10801 */ "RFC 9209, section 2.3.11\0"
    /* 10826 */ "connection_limit_reached\0"
    /* 10851 */ "RFC 9209, section 2.3.12\0"
    /* 10876 */ "tls_protocol_error\0"
    /* 10895 */ "RFC 9209, section 2.3.13\0"
    /* 10920 */ "tls_certificate_error\0"
    /* 10942 */ "RFC 9209, section 2.3.14\0"
    /* 10967 */ "tls_alert_received\0"
    /* 10986 */ "RFC 9209, section 2.3.15\0"
    /* 11011 */ "http_request_error\0"
    /* 11030 */ "RFC 9209, section 2.3.16\0"
    /* 11055 */ "http_request_denied\0"
    /* 11075 */ "RFC 9209, section 2.3.17\0"
    /* 11100 */ "http_response_incomplete\0"
    /* 11125 */ "RFC 9209, section 2.3.18\0"
    /* 11150 */ "http_response_header_section_size\0"
    /* 11184 */ "RFC 9209, section 2.3.19\0"
    /* 11209 */ "http_response_header_size\0"
    /* 11235 */ "RFC 9209, section 2.3.20\0"
    /* 11260 */ "http_response_body_size\0"
    /* 11284 */ "RFC 9209, section 2.3.21\0"
    /* 11309 */ "http_response_trailer_section_size\0"
    /* 11344 */ "RFC 9209, section 2.3.22\0"
    /* 11369 */ "http_response_trailer_size\0"
    /* 11396 */ "RFC 9209, section 2.3.23\0"
    /* 11421 */ "http_response_transfer_coding\0"
    /* 11451 */ "RFC 9209, section 2.3.24\0"
    /* 11476 */ "http_response_content_coding\0"
    /* 11505 */ "RFC 9209, section 2.3.25\0"
    /* 11530 */ "http_response_timeout\0"
    /* 11552 */ "RFC 9209, section 2.3.26\0"
    /* 11577 */ "http_upgrade_failed\0"
    /* 11597 */ "RFC 9209, section 2.3.27\0"
    /* 11622 */ "http_protocol_error\0"
    /* 11642 */ "RFC 9209, section 2.3.28\0"
    /* 11667 */ "proxy_internal_response\0"
    /* 11691 */ "RFC 9209, section 2.3.29\0"
    /* 11716 */ "proxy_internal_error\0"
    /* 11737 */ "RFC 9209, section 2.3.30\0"
    /* 11762 */ "proxy_configuration_error\0"
    /* 11788 */ "RFC 9209, section 2.3.31\0"
    /* 11813 */ "proxy_loop_detected\0"
    /* 11833 */ "RFC 9209, section 2.3.32\0"
    /* 11858 */ "single-part\0"
    /* 11870 */ "one part is sent\0"
    /* 11887 */ "multipart\0"
    /* 11897 */ "several parts are sent\0"
    /* 11920 */ "if-200-has\0"
    /* 11931 */ "a 200 response to the same request would have it\0"
    /* 11980 */ "get-or-head\0"
    /* 11992 */ "the request was GET or HEAD, and the value is available\0"
    /* 12048 */ "preferred-choice\0"
    /* 12065 */ "the server prefers one of the choices\0"
    /* 12103 */ "temporary\0"
    /* 12113 */ "the state is temporary\0"
    /* 12136 */ "byte-range\0"
    /* 12147 */ "the request asked for byte ranges\0"
    /* 12181 */ "media-type-refused\0"
    /* 12200 */ "the media type of the request was refused\0"
    /* 12242 */ "coding-refused\0"
    /* 12257 */ "a content coding of the request was refused\0"
    /* 12301 */ "several-etags-asked\0"
    /* 12321 */ "the request named several entity tags\0"
    /* 12359 */ "announcing\0"
    /* 12370 */ "the response announces that the upload can be resumed\0"
    /* 12424 */ "progress\0"
    /* 12433 */ "the response reports progress\0"
    /* 12463 */ "rel-blocked-by\0"
    /* 12478 */ "somebody implements the block, as a link of the relation blocked-by\0"
    /* 12546 */ "content-allowed\0"
    /* 12562 */ "The response may carry content; its framing says how much.\0"
    /* 12621 */ "RFC 9110, section 6.4.1\0"
    /* 12645 */ "content-none-by-status\0"
    /* 12668 */ "A response with this status code has no content: it ends after its header section.\0"
    /* 12751 */ "content-none-for-head\0"
    /* 12773 */ "A response to HEAD has no content, whatever its fields say.\0"
    /* 12833 */ "RFC 9110, section 9.3.2\0"
    /* 12857 */ "content-none-for-connect\0"
    /* 12882 */ "A 2xx response to CONNECT opens a tunnel right after its header section.\0"
    /* 12955 */ "RFC 9110, section 9.3.6\0"
    /* 12979 */ "content-must-be-empty\0"
    /* 13001 */ "The server must not generate content, yet a recipient reads the framing as usual.\0"
    /* 13083 */ "RFC 9110, section 15.3.6\0"
    /* 13108 */ "redirect-none\0"
    /* 13122 */ "The status code does not redirect the request.\0"
    /* 13169 */ "RFC 9110, section 15.4\0"
    /* 13192 */ "redirect-choice\0"
    /* 13208 */ "Several choices exist; a client may follow Location if the server prefers one, with the same method.\0"
    /* 13309 */ "RFC 9110, section 15.4.1\0"
    /* 13334 */ "redirect-permanent\0"
    /* 13353 */ "A client may follow Location; only POST may change its method here.\0"
    /* 13421 */ "RFC 9110, section 15.4.2\0"
    /* 13446 */ "redirect-permanent-post\0"
    /* 13470 */ "For historical reasons a client may turn POST into GET here; browsers do.\0"
    /* 13544 */ "redirect-temporary\0"
    /* 13563 */ "RFC 9110, section 15.4.3\0"
    /* 13588 */ "redirect-temporary-post\0"
    /* 13612 */ "redirect-other-resource\0"
    /* 13636 */ "The answer is to be retrieved from Location: GET whatever the method was, and HEAD stays HEAD.\0"
    /* 13731 */ "RFC 9110, section 15.4.4\0"
    /* 13756 */ "redirect-temporary-kept\0"
    /* 13780 */ "A client that follows Location must not change the method.\0"
    /* 13839 */ "RFC 9110, section 15.4.8\0"
    /* 13864 */ "redirect-permanent-kept\0"
    /* 13888 */ "A client that follows Location keeps the method: this is what sets the code apart from 301.\0"
    /* 13980 */ "RFC 9110, section 15.4.9\0"
    /* 14005 */ "redirect-not-modified\0"
    /* 14027 */ "The stored response is to be used; there is nowhere to go.\0"
    /* 14086 */ "RFC 9110, section 15.4.5\0"
    /* 14111 */ "redirect-use-proxy\0"
    /* 14130 */ "Deprecated: obeying an answer that names a proxy is a security risk.\0"
    /* 14199 */ "RFC 9110, section 15.4.6\0"
    /* 14224 */ "redirect-reserved\0"
    /* 14242 */ "The number is reserved and no longer used.\0"
    /* 14285 */ "RFC 9110, section 15.4.7\0"
    /* 14310 */ "check-required-field\0"
    /* 14331 */ "A field is missing that this status code requires.\0"
    /* 14382 */ "the section that defines the status code or the field\0"
    /* 14436 */ "check-suggested-field\0"
    /* 14458 */ "A field is missing that ought to come with this status code.\0"
    /* 14519 */ "check-conventional-field\0"
    /* 14544 */ "A field is missing without which this status code means little.\0"
    /* 14608 */ "check-content-forbidden\0"
    /* 14632 */ "Content is sent where none is allowed; it will be taken for the next response.\0"
    /* 14711 */ "check-content-not-empty\0"
    /* 14735 */ "Content is sent with 205, which must not have any.\0"
    /* 14786 */ "check-length-forbidden\0"
    /* 14809 */ "Content-Length must not be sent in a 1xx or 204 response, nor in a 2xx response to CONNECT.\0"
    /* 14901 */ "RFC 9110, section 8.6\0"
    /* 14923 */ "check-coding-forbidden\0"
    /* 14946 */ "Transfer-Encoding must not be sent in a 1xx or 204 response, nor in a 2xx response to CONNECT.\0"
    /* 15041 */ "RFC 9112, section 6.1\0"
    /* 15063 */ "check-length-and-coding\0"
    /* 15087 */ "Content-Length must not be sent together with Transfer-Encoding.\0"
    /* 15152 */ "RFC 9112, section 6.2\0"
    /* 15174 */ "check-multipart-range\0"
    /* 15196 */ "A multipart 206 names its ranges in the parts, never in a Content-Range of its own.\0"
    /* 15280 */ "RFC 9110, section 15.3.7.2\0"
    /* 15307 */ "check-code-invalid\0"
    /* 15326 */ "The number is outside 100..599; clients will treat it as a server error.\0"
    /* 15399 */ "RFC 9110, section 15\0"
    /* 15420 */ "check-code-unregistered\0"
    /* 15444 */ "The number is not registered; clients that do not know it will treat it as the x00 code of its class.\0"
    /* 15546 */ "check-code-unused\0"
    /* 15564 */ "The number is reserved and must mean nothing.\0"
    /* 15610 */ "check-code-deprecated\0"
    /* 15632 */ "The status code is deprecated.\0"
    /* 15663 */ "check-code-obsolete\0"
    /* 15683 */ "The specification of this status code is obsolete.\0"
    /* 15734 */ "check-code-temporary\0"
    /* 15755 */ "The registration is temporary and may lapse.\0"
    /* 15800 */ "check-switching-version\0"
    /* 15824 */ "101 does not exist in HTTP/2 and HTTP/3.\0"
    /* 15865 */ "RFC 9113, section 8.6\0"
    /* 15887 */ "check-connection-field\0"
    /* 15910 */ "Fields of a connection (Connection, Keep-Alive, Proxy-Connection, Transfer-Encoding, Upgrade) must not be sent in HTTP/2 and HTTP/3.\0"
    /* 16043 */ "RFC 9113, section 8.2.2\0"
    /* 16067 */ "check-cache-must-not-store\0"
    /* 16094 */ "Responses with this status code must not be stored, whatever lifetime the fields give them.\0"
    /* 16186 */ "RFC 6585, sections 3 to 6\0"
    /* 16212 */ "check-directive-repeated\0"
    /* 16237 */ "A directive stands twice with different values; caches take the first one or hold the response for stale.\0"
    /* 16343 */ "RFC 9111, section 4.2.1\0"
    /* 16367 */ "check-directive-misspelt\0"
    /* 16392 */ "An unknown directive is one letter away from a known one; caches ignore what they do not know.\0"
    /* 16487 */ "RFC 9111, section 5.2.3\0"
    /* 16511 */ "check-directive-malformed\0"
    /* 16537 */ "A known directive has a value or a tail outside the grammar; careful caches take it for the stricter reading.\0"
    /* 16647 */ "RFC 9111, section 5.2\0"
    /* 16669 */ "check-private-s-maxage\0"
    /* 16692 */ "The directive private keeps the response out of shared caches, and s-maxage speaks to shared caches only.\0"
    /* 16798 */ "RFC 9111, sections 5.2.2.7 and 5.2.2.10\0"
    /* 16838 */ "check-public-private\0"
    /* 16859 */ "The directives public and private contradict each other; caches obey private.\0"
    /* 16937 */ "RFC 9111, sections 5.2.2.7 and 5.2.2.9\0"
    /* 16976 */ "check-must-understand-alone\0"
    /* 17004 */ "The directive must-understand ought to come with no-store, for caches that do not know must-understand.\0"
    /* 17108 */ "RFC 9111, section 5.2.2.3\0"
    /* 17134 */ "check-immutable-alone\0"
    /* 17156 */ "The directive immutable speaks of the time in which the response is fresh, and no lifetime is given.\0"
    /* 17257 */ "RFC 8246, section 2\0"
    /* 17277 */ "check-expires-ignored\0"
    /* 17299 */ "Expires is ignored where max-age is present.\0"
    /* 17344 */ "RFC 9111, section 5.3\0"
    /* 17366 */ "check-vary-star\0"
    /* 17382 */ "Vary: * matches no later request: a stored response is never reused without asking the origin.\0"
    /* 17477 */ "RFC 9110, section 12.5.5\0"
    /* 17502 */ "check-request-directive\0"
    /* 17526 */ "The directives max-stale, min-fresh and only-if-cached mean something in requests only.\0"
    /* 17614 */ "RFC 9111, section 5.2.1\0"
    /* 17638 */ "check-no-store-lifetime\0"
    /* 17662 */ "The directive no-store forbids storing; the lifetime beside it is never used.\0"
    /* 17740 */ "RFC 9111, section 5.2.2.5\0"
    /* 17766 */ "check-stale-forbidden\0"
    /* 17788 */ "The directive must-revalidate or no-cache forbids stale answers, so the window for stale ones beside it is never used.\0"
    /* 17907 */ "RFC 9111, section 4.2.4\0"
    /* 17931 */ "check-pragma\0"
    /* 17944 */ "Pragma means something in requests only, and is deprecated; Cache-Control says it.\0"
    /* 18027 */ "RFC 9111, section 5.4\0"
    /* 18049 */ "check-age-invalid\0"
    /* 18067 */ "Age is a whole number of seconds; this one is ignored.\0"
    /* 18122 */ "RFC 9111, section 5.1\0"
    /* 18144 */ "check-stale-shared\0"
    /* 18163 */ "Beside s-maxage or proxy-revalidate shared caches must not answer stale, so the window for stale answers is for private ones only.\0"
    /* 18294 */ "RFC 9111, sections 5.2.2.8 and 5.2.2.10\0"
    /* 18334 */ "unauthorized\0"
    /* 18347 */ "The request was not applied for want of credentials; it may be repeated with new or other ones.\0"
    /* 18443 */ "RFC 9110, section 15.5.2\0"
    /* 18468 */ "proxy-unauthorized\0"
    /* 18487 */ "The proxy wants credentials; the request may be repeated with new or other ones.\0"
    /* 18568 */ "RFC 9110, section 15.5.8\0"
    /* 18593 */ "request-timeout\0"
    /* 18609 */ "The request did not arrive in time; it may be repeated, over another connection if need be.\0"
    /* 18701 */ "RFC 9110, section 15.5.9\0"
    /* 18726 */ "misdirected\0"
    /* 18738 */ "The request may be repeated over another connection, whatever its method.\0"
    /* 18812 */ "RFC 9110, section 15.5.20\0"
    /* 18838 */ "too-early\0"
    /* 18848 */ "The request may have been a replay; it is repeated after the handshake, never in early data.\0"
    /* 18941 */ "RFC 8470, section 5.2\0"
    /* 18963 */ "expectation-failed\0"
    /* 18982 */ "The request is repeated without the 100-continue expectation.\0"
    /* 19044 */ "RFC 9110, section 10.1.1\0"
    /* 19069 */ "upgrade-required\0"
    /* 19086 */ "The request can be repeated after changing to a protocol that the server names.\0"
    /* 19166 */ "RFC 9110, section 15.5.22\0"
    /* 19192 */ "content-too-large-temporary\0"
    /* 19220 */ "The server says when the same content will do.\0"
    /* 19267 */ "RFC 9110, section 15.5.14\0"
    /* 19293 */ "rate-limited\0"
    /* 19306 */ "Too many requests in a given time; later ones may pass.\0"
    /* 19362 */ "RFC 6585, section 4\0"
    /* 19382 */ "unavailable\0"
    /* 19394 */ "Overload or maintenance that will most likely pass.\0"
    /* 19446 */ "RFC 9110, section 15.6.4\0"
    /* 19471 */ "server-error\0"
    /* 19484 */ "An unexpected failure that may not come back.\0"
    /* 19530 */ "no specification speaks of repeating 500\0"
    /* 19571 */ "gateway\0"
    /* 19579 */ "A gateway got no valid answer, or none in time; the next one may succeed.\0"
    /* 19653 */ "no specification speaks of repeating 502 and 504\0"
    /* 19702 */ "vendor-gateway\0"
    /* 19717 */ "A gateway of a vendor did not get an answer from the origin.\0"
    /* 19778 */ "the vendor's documentation\0"
    /* 19805 */ "overloaded-vendor\0"
    /* 19823 */ "The service is overloaded for everybody.\0"
    /* 19864 */ "not-processed\0"
    /* 19878 */ "The request was certainly not processed.\0"
    /* 19919 */ "RFC 9113, section 8.7; RFC 9114, section 4.1.1\0"
    /* 19966 */ "connection-lost\0"
    /* 19982 */ "The connection ended before a full answer.\0"
    /* 20025 */ "RFC 9112, section 9.3.1; RFC 9110, section 9.2.2\0"
    /* 20074 */ "server-said-yes\0"
    /* 20090 */ "The server asks for a repeat.\0"
    /* 20120 */ "a field of the vendor\0"
    /* 20142 */ "listed-by-policy\0"
    /* 20159 */ "The policy repeats this code; nothing else speaks for it.\0"
    /* 20217 */ "the policy\0"
    /* 20228 */ "not-an-error\0"
    /* 20241 */ "The request was answered; there is nothing to repeat.\0"
    /* 20295 */ "interim\0"
    /* 20303 */ "The final response is still to come.\0"
    /* 20340 */ "RFC 9110, section 15.2\0"
    /* 20363 */ "redirection\0"
    /* 20375 */ "A redirect: follow it, after the wait if the server asks for one.\0"
    /* 20441 */ "RFC 9110, sections 10.2.3 and 15.4\0"
    /* 20476 */ "needs-change\0"
    /* 20489 */ "The same request will be refused again; it must change.\0"
    /* 20545 */ "RFC 9110, section 15.5\0"
    /* 20568 */ "needs-person\0"
    /* 20581 */ "A person must act before a repeat makes sense.\0"
    /* 20628 */ "the section that defines the status code\0"
    /* 20669 */ "forbidden-unchanged\0"
    /* 20689 */ "Not automatically with the same credentials.\0"
    /* 20734 */ "RFC 9110, section 15.5.4\0"
    /* 20759 */ "user-action\0"
    /* 20771 */ "A request that a person caused is not repeated before the person asks again.\0"
    /* 20848 */ "RFC 4918, section 11.5\0"
    /* 20871 */ "permanent\0"
    /* 20881 */ "It will fail again.\0"
    /* 20901 */ "conflict\0"
    /* 20910 */ "The state of the resource is in the way; it must be read again first.\0"
    /* 20980 */ "local-code\0"
    /* 20991 */ "The number is only logged, or made up by a client; it is no answer.\0"
    /* 21059 */ "unknown-code\0"
    /* 21072 */ "An unknown server error is not taken for a passing one.\0"
    /* 21128 */ "not-in-policy\0"
    /* 21142 */ "The policy does not repeat this.\0"
    /* 21175 */ "hint-missing\0"
    /* 21188 */ "The policy repeats this only when the server says how long to wait.\0"
    /* 21256 */ "hint-invalid\0"
    /* 21269 */ "The wait that the server asks for cannot be read.\0"
    /* 21319 */ "hint-over-cap\0"
    /* 21333 */ "The server asks for a longer wait than the policy accepts; sooner would be too early.\0"
    /* 21419 */ "method-not-idempotent\0"
    /* 21441 */ "The request may have been applied, and running it twice may do harm.\0"
    /* 21510 */ "RFC 9110, section 9.2.2\0"
    /* 21534 */ "proxy-not-idempotent\0"
    /* 21555 */ "A proxy must not repeat a request that is not idempotent.\0"
    /* 21613 */ "early-data-from-downstream\0"
    /* 21640 */ "The client used early data, so the answer is its own to deal with.\0"
    /* 21707 */ "body-not-replayable\0"
    /* 21727 */ "The content cannot be sent again.\0"
    /* 21761 */ "the caller's facts\0"
    /* 21780 */ "response-started\0"
    /* 21797 */ "Content of the answer was handed on already.\0"
    /* 21842 */ "connection-bound\0"
    /* 21859 */ "The connection carries authentication; another one would not do.\0"
    /* 21924 */ "connection-facts\0"
    /* 21941 */ "The connection is not one on which the policy repeats this code.\0"
    /* 22006 */ "tried-once\0"
    /* 22017 */ "The same code came twice in a row.\0"
    /* 22052 */ "retry-of-retry\0"
    /* 22067 */ "Another layer repeats, too; repeats would multiply.\0"
    /* 22119 */ "attempts-spent\0"
    /* 22134 */ "The policy allows no further repeat.\0"
    /* 22171 */ "would-pass-deadline\0"
    /* 22191 */ "The wait would end after the caller's deadline.\0"
    /* 22239 */ "would-pass-total\0"
    /* 22256 */ "The wait would end after the time that the policy allows for all tries.\0"
    /* 22328 */ "budget-empty\0"
    /* 22341 */ "The budget for repeats is spent.\0"
    /* 22374 */ "server-said-no\0"
    /* 22389 */ "The server asks for no repeat.\0"
    /* 22420 */ "has-s-maxage\0"
    /* 22433 */ "The directive s-maxage permits shared caches to store the response.\0"
    /* 22501 */ "RFC 9111, sections 3 and 5.2.2.10\0"
    /* 22535 */ "has-max-age\0"
    /* 22547 */ "The directive max-age permits caches to store the response.\0"
    /* 22607 */ "RFC 9111, sections 3 and 5.2.2.1\0"
    /* 22640 */ "has-expires\0"
    /* 22652 */ "Expires permits caches to store the response.\0"
    /* 22698 */ "RFC 9111, sections 3 and 5.3\0"
    /* 22727 */ "is-public\0"
    /* 22737 */ "The directive public permits every cache to store the response.\0"
    /* 22801 */ "RFC 9111, sections 3 and 5.2.2.9\0"
    /* 22834 */ "is-private\0"
    /* 22845 */ "The directive private permits a private cache to store the response.\0"
    /* 22914 */ "RFC 9111, sections 3 and 5.2.2.7\0"
    /* 22947 */ "heuristic-status\0"
    /* 22964 */ "The status code is cacheable by default: it may be stored and reused with no explicit lifetime.\0"
    /* 23060 */ "RFC 9110, section 15.1; RFC 7725, section 3\0"
    /* 23104 */ "heuristic-range\0"
    /* 23120 */ "A partial response is cacheable by default, for a cache that understands ranges.\0"
    /* 23201 */ "RFC 9110, sections 15.1 and 15.3.7; RFC 9111, section 3.3\0"
    /* 23259 */ "profile-permits\0"
    /* 23275 */ "The system that was asked for stores this status code.\0"
    /* 23330 */ "the profile\0"
    /* 23342 */ "must-understand-met\0"
    /* 23362 */ "The cache understands the status code, so must-understand sets no-store aside.\0"
    /* 23441 */ "authorization-permitted\0"
    /* 23465 */ "The request has credentials, and the response permits shared caches to store it all the same.\0"
    /* 23559 */ "RFC 9111, section 3.5\0"
    /* 23581 */ "status-not-final\0"
    /* 23598 */ "Only final responses are stored, with a status code of 200..599.\0"
    /* 23663 */ "RFC 9111, section 3\0"
    /* 23683 */ "request-no-store\0"
    /* 23700 */ "The request forbids storing any part of it or of its response.\0"
    /* 23763 */ "RFC 9111, section 5.2.1.5\0"
    /* 23789 */ "method\0"
    /* 23796 */ "Responses are stored for, and reused for, GET, HEAD and in part POST; this method, or this pair of methods, is not served.\0"
    /* 23919 */ "RFC 9111, sections 3 and 4\0"
    /* 23946 */ "status-must-not-be-stored\0"
    /* 23972 */ "Responses with this status code must not be stored by a cache.\0"
    /* 24035 */ "status-not-understood\0"
    /* 24057 */ "Only a cache that understands 206 or 304 may store it, and a 206 only with a range that can be read.\0"
    /* 24158 */ "incomplete\0"
    /* 24169 */ "Less content came than the response announced, or none.\0"
    /* 24225 */ "RFC 9111, section 3.3\0"
    /* 24247 */ "must-understand\0"
    /* 24263 */ "The response is for caches that understand its status code, and this one does not.\0"
    /* 24346 */ "no-store\0"
    /* 24355 */ "The response must not be stored.\0"
    /* 24388 */ "private\0"
    /* 24396 */ "The response is for one user, and this cache is shared.\0"
    /* 24452 */ "RFC 9111, section 5.2.2.7\0"
    /* 24478 */ "authorization\0"
    /* 24492 */ "The request has credentials, and nothing in the response permits a shared cache to store it.\0"
    /* 24585 */ "post-no-explicit-freshness\0"
    /* 24612 */ "A response to POST is cacheable only with an explicit lifetime.\0"
    /* 24676 */ "RFC 9110, section 9.3.3\0"
    /* 24700 */ "post-content-location\0"
    /* 24722 */ "A response to POST is cacheable only when its Content-Location is the target.\0"
    /* 24800 */ "status-not-heuristically-cacheable\0"
    /* 24835 */ "No field permits storing, and the status code is not cacheable by default.\0"
    /* 24910 */ "vary-star\0"
    /* 24920 */ "Vary: * matches no later request: the response answers none, so storing it is useless.\0"
    /* 25007 */ "RFC 9111, section 4.1\0"
    /* 25029 */ "set-cookie\0"
    /* 25040 */ "A response that sets a cookie is kept out of a shared cache, by the cache's own choice.\0"
    /* 25128 */ "RFC 9111, section 7.3\0"
    /* 25150 */ "profile-refuses\0"
    /* 25166 */ "The system that was asked for does not store this status code.\0"
    /* 25229 */ "nothing-stored\0"
    /* 25244 */ "There is no stored response for this request.\0"
    /* 25290 */ "RFC 9111, section 4\0"
    /* 25310 */ "range\0"
    /* 25316 */ "The request asks for a range, and this cache does not do ranges.\0"
    /* 25381 */ "RFC 9110, section 14.2\0"
    /* 25404 */ "partial\0"
    /* 25412 */ "The stored partial response does not hold all that is asked for.\0"
    /* 25477 */ "invalidated\0"
    /* 25489 */ "An unsafe request succeeded since; the stored response must be validated.\0"
    /* 25563 */ "RFC 9111, section 4.4\0"
    /* 25585 */ "no-cache\0"
    /* 25594 */ "The response must be validated before each reuse, fresh or not.\0"
    /* 25658 */ "RFC 9111, section 5.2.2.4\0"
    /* 25684 */ "response-pragma\0"
    /* 25700 */ "Pragma: no-cache in a response is honoured by the cache's own choice.\0"
    /* 25770 */ "request-no-cache\0"
    /* 25787 */ "The client prefers a validated response.\0"
    /* 25828 */ "RFC 9111, sections 5.2.1.4 and 5.4\0"
    /* 25863 */ "request-max-age\0"
    /* 25879 */ "The client wants a younger response, or with max-age=0 a validated one.\0"
    /* 25951 */ "RFC 9111, section 5.2.1.1\0"
    /* 25977 */ "request-min-fresh\0"
    /* 25995 */ "The response will not stay fresh for as long as the client wants.\0"
    /* 26061 */ "RFC 9111, section 5.2.1.3\0"
    /* 26087 */ "immutable\0"
    /* 26097 */ "The response will not change while it is fresh, so the client's wish to reload it is passed over.\0"
    /* 26195 */ "fresh\0"
    /* 26201 */ "The age is below the freshness lifetime.\0"
    /* 26242 */ "RFC 9111, section 4.2\0"
    /* 26264 */ "must-revalidate\0"
    /* 26280 */ "Once stale, the response must not be used without validation.\0"
    /* 26342 */ "RFC 9111, section 5.2.2.2\0"
    /* 26368 */ "proxy-revalidate\0"
    /* 26385 */ "Once stale, a shared cache must not use the response without validation.\0"
    /* 26458 */ "RFC 9111, section 5.2.2.8\0"
    /* 26484 */ "s-maxage\0"
    /* 26493 */ "The directive s-maxage has the meaning of proxy-revalidate, too: no stale answer from a shared cache.\0"
    /* 26595 */ "RFC 9111, section 5.2.2.10\0"
    /* 26622 */ "max-stale\0"
    /* 26632 */ "The client accepts a response that is this stale.\0"
    /* 26682 */ "RFC 9111, section 5.2.1.2\0"
    /* 26708 */ "stale-while-revalidate\0"
    /* 26731 */ "The response may be used while it is validated in the background.\0"
    /* 26797 */ "RFC 5861, section 3\0"
    /* 26817 */ "stale\0"
    /* 26823 */ "The response is stale, and nothing permits its use without validation.\0"
    /* 26894 */ "only-if-cached\0"
    /* 26909 */ "The client wants a stored response only, and none can be used: the answer is 504.\0"
    /* 26991 */ "RFC 9111, section 5.2.1.7\0"
    /* 27017 */ "strong-validator\0"
    /* 27034 */ "The strong entity tag of the 304 is that of the stored response.\0"
    /* 27099 */ "RFC 9111, section 4.3.4\0"
    /* 27123 */ "weak-validator\0"
    /* 27138 */ "The weak entity tag of the 304 matches the stored response.\0"
    /* 27198 */ "last-modified\0"
    /* 27212 */ "Last-Modified of the 304 is that of the stored response.\0"
    /* 27269 */ "own-validator\0"
    /* 27283 */ "The 304 names no validator; it answers the validators that the cache sent.\0"
    /* 27358 */ "no-validators\0"
    /* 27372 */ "Neither the 304 nor the stored response has a validator.\0"
    /* 27429 */ "validator-differs\0"
    /* 27447 */ "The 304 speaks of another response than the stored one.\0"
    /* 27503 */ "client-condition\0"
    /* 27520 */ "The 304 answers the client's own condition.\0"
    /* 27564 */ "RFC 9111, section 4.3.3\0"
    /* 27588 */ "full-response\0"
    /* 27602 */ "The answer is a final response of its own, and takes the place of the stored one.\0"
    /* 27684 */ "server-error-forwarded\0"
    /* 27707 */ "The server failed to validate; its answer is passed on, and the stored response stays.\0"
    /* 27794 */ "head-matches\0"
    /* 27807 */ "What the response to HEAD says equals the stored response to GET.\0"
    /* 27873 */ "RFC 9111, section 4.3.5\0"
    /* 27897 */ "head-differs\0"
    /* 27910 */ "What the response to HEAD says differs from the stored response to GET.\0"
    /* 27982 */ "disconnected\0"
    /* 27995 */ "The origin cannot be reached, and this cache serves stale responses then.\0"
    /* 28069 */ "stale-if-error\0"
    /* 28084 */ "The response may be used in the place of this error, stale as it may be.\0"
    /* 28157 */ "RFC 5861, section 4\0"
    /* 28177 */ "request-stale-if-error\0"
    /* 28200 */ "The request permits a stale response on this error.\0"
    /* 28252 */ "no-answer\0"
    /* 28262 */ "There is no answer from the origin, and no stored response that this cache may use.\0"
    /* 28346 */ "error-response\0"
    /* 28361 */ "The server's error is passed on.\0"
    /* 28394 */ "validation-status\0"
    /* 28412 */ "The response confirms or updates a stored one; it is not stored itself.\0"
    /* 28484 */ "explicit-status\0"
    /* 28500 */ "A response with this status code may be stored when one of its fields permits it.\0"
    /* 28582 */ "RFC 9111, section 3; RFC 9110, section 16.2.2\0"
    /* 28628 */ "Accept\0"
    /* 28635 */ "Accept-Encoding\0"
    /* 28651 */ "Allow\0"
    /* 28657 */ "Cache-Control\0"
    /* 28671 */ "Connection\0"
    /* 28682 */ "Content-Length\0"
    /* 28697 */ "Content-Location\0"
    /* 28714 */ "Content-Range\0"
    /* 28728 */ "Content-Type\0"
    /* 28741 */ "Date\0"
    /* 28746 */ "Delta-Base\0"
    /* 28757 */ "ETag\0"
    /* 28762 */ "Expires\0"
    /* 28770 */ "IM\0"
    /* 28773 */ "Last-Modified\0"
    /* 28787 */ "Link\0"
    /* 28792 */ "Location\0"
    /* 28801 */ "Proxy-Authenticate\0"
    /* 28820 */ "Retry-After\0"
    /* 28832 */ "Transfer-Encoding\0"
    /* 28850 */ "Upgrade\0"
    /* 28858 */ "Upload-Limit\0"
    /* 28871 */ "Upload-Offset\0"
    /* 28885 */ "Vary\0"
    /* 28890 */ "WWW-Authenticate\0"
    /* 28907 */ "Keep-Alive\0"
    /* 28918 */ "Proxy-Connection\0"
    /* 28935 */ "TE\0"
    /* 28938 */ "Trailer\0"
    /* 28946 */ "Proxy-Authentication-Info\0"
    /* 28972 */ "Proxy-Authorization\0"
    /* 28992 */ "If-Match\0"
    /* 29001 */ "If-None-Match\0"
    /* 29015 */ "If-Modified-Since\0"
    /* 29033 */ "If-Unmodified-Since\0"
    /* 29053 */ "If-Range\0"
    /* 29062 */ "Age\0"
    /* 29066 */ "Authorization\0"
    /* 29080 */ "Pragma\0"
    /* 29087 */ "Range\0"
    /* 29093 */ "Set-Cookie\0"
    /* 29104 */ "strict\0"
    /* 29111 */ "what the specifications allow, and no more\0"
    /* 29154 */ "default\0"
    /* 29162 */ "ours: the specifications and well-kept convention\0"
    /* 29212 */ "proxy\0"
    /* 29218 */ "ours for intermediaries\0"
    /* 29242 */ "curl\0"
    /* 29247 */ "curl --retry, whose count is 0 until asked for\0"
    /* 29294 */ "urllib3-default\0"
    /* 29310 */ "urllib3: Retry with 10 tries\0"
    /* 29339 */ "pip\0"
    /* 29343 */ "pip over urllib3\0"
    /* 29360 */ "go-retryablehttp\0"
    /* 29377 */ "hashicorp/go-retryablehttp: DefaultRetryPolicy and DefaultBackoff\0"
    /* 29443 */ "failsafe-go\0"
    /* 29455 */ "failsafe-go: failsafehttp retry policy\0"
    /* 29494 */ "botocore-legacy\0"
    /* 29510 */ "botocore: legacy retry mode\0"
    /* 29538 */ "aws-standard\0"
    /* 29551 */ "AWS SDKs: standard retry mode\0"
    /* 29581 */ "got\0"
    /* 29585 */ "ky\0"
    /* 29588 */ "axios-retry\0"
    /* 29600 */ "undici\0"
    /* 29607 */ "undici: RetryHandler\0"
    /* 29628 */ "okhttp\0"
    /* 29635 */ "OkHttp: RetryAndFollowUpInterceptor\0"
    /* 29671 */ "apache-httpclient5\0"
    /* 29690 */ "Apache HttpClient 5: DefaultHttpRequestRetryStrategy\0"
    /* 29743 */ "dotnet-resilience\0"
    /* 29761 */ ".NET: AddStandardResilienceHandler\0"
    /* 29796 */ "reqwest-retry\0"
    /* 29810 */ "reqwest-retry: DefaultRetryableStrategy\0"
    /* 29850 */ "azure-core-py\0"
    /* 29864 */ "azure-core for Python: RetryPolicy\0"
    /* 29899 */ "azure-sdk-for-c\0"
    /* 29915 */ "Azure SDK for C: az_http_policy_retry\0"
    /* 29953 */ "google-api-core\0"
    /* 29969 */ "google-api-core for Python: retry over HTTP\0"
    /* 30013 */ "google-storage\0"
    /* 30028 */ "google-cloud-storage for Python: conditional retry\0"
    /* 30079 */ "otlp-http\0"
    /* 30089 */ "OpenTelemetry OTLP/HTTP exporters\0"
    /* 30123 */ "stainless-sdk\0"
    /* 30137 */ "SDKs made by Stainless\0"
    /* 30160 */ "stripe\0"
    /* 30167 */ "stripe-node and its siblings\0"
    /* 30196 */ "kubernetes-client-go\0"
    /* 30217 */ "client-go: REST client\0"
    /* 30240 */ "octokit\0"
    /* 30248 */ "@octokit/plugin-retry\0"
    /* 30270 */ "envoy-5xx\0"
    /* 30280 */ "Envoy: retry_on 5xx\0"
    /* 30300 */ "envoy-gateway-error\0"
    /* 30320 */ "Envoy: retry_on gateway-error\0"
    /* 30350 */ "envoy-retriable-4xx\0"
    /* 30370 */ "Envoy: retry_on retriable-4xx\0"
    /* 30400 */ "nginx-default\0"
    /* 30414 */ "nginx: proxy_next_upstream error timeout\0"
    /* 30455 */ "nginx-all\0"
    /* 30465 */ "nginx: proxy_next_upstream with every http_ word\0"
    /* 30514 */ "haproxy-all-retryable-errors\0"
    /* 30543 */ "HAProxy: retry-on all-retryable-errors\0"
    /* 30582 */ "traefik\0"
    /* 30590 */ "Traefik: Retry middleware\0"
    /* 30616 */ "linkerd-5xx\0"
    /* 30628 */ "Linkerd: retry on 5xx\0"
    /* 30650 */ "gateway-api-5xx-required\0"
    /* 30675 */ "Kubernetes Gateway API, GEP-1731: codes that must be supported\0"
    /* 30738 */ "chromium\0"
    /* 30747 */ "Chromium network stack\0"
    /* 30770 */ "firefox\0"
    /* 30778 */ "Firefox network stack\0"
    /* 30800 */ "rfc-shared\0"
    /* 30811 */ "a shared cache by RFC 9111\0"
    /* 30838 */ "rfc-private\0"
    /* 30850 */ "a cache of one user, as in a browser, by RFC 9111\0"
    /* 30900 */ "cdn\0"
    /* 30904 */ "a shared cache that serves stale responses when the origin is gone\0"
    /* 30971 */ "CDN-Cache-Control\0"
    /* 30989 */ "nginx, proxy_cache without proxy_cache_valid\0"
    /* 31034 */ "varnish\0"
    /* 31042 */ "Varnish with default_ttl of 120 s\0"
    /* 31076 */ "squid\0"
    /* 31082 */ "Squid with the shipped refresh_pattern\0"
    /* 31121 */ "trafficserver\0"
    /* 31135 */ "Apache Traffic Server\0"
    /* 31157 */ "httpd\0"
    /* 31163 */ "Apache httpd, mod_cache\0"
    /* 31187 */ "haproxy\0"
    /* 31195 */ "HAProxy, a cache section with max-age of 60 s\0"
    /* 31241 */ "envoy\0"
    /* 31247 */ "Envoy, cache filter\0"
    /* 31267 */ "souin\0"
    /* 31273 */ "Souin (Caddy cache-handler) without a default TTL\0"
    /* 31323 */ "Chromium's HTTP cache\0"
    /* 31345 */ "OkHttp\0"
    /* 31352 */ "http-cache-semantics\0"
    /* 31373 */ "http-cache-semantics for JavaScript and Rust\0"
    /* 31418 */ "hishel\0"
    /* 31425 */ "Hishel, its rules by specification\0"
    /* 31460 */ "cachecontrol\0"
    /* 31473 */ "CacheControl for Python requests\0"
    /* 31506 */ "requests-cache\0"
    /* 31521 */ "requests-cache: never expires by default\0"
    /* 31562 */ "httpcache\0"
    /* 31572 */ "gregjones/httpcache for Go\0"
    /* 31599 */ "undici, cache interceptor\0"
    /* 31625 */ "httpcomponents\0"
    /* 31640 */ "Apache HttpComponents, client cache\0"
    /* 31676 */ "symfony\0"
    /* 31684 */ "Symfony HttpCache\0"
    /* 31702 */ "libsoup\0"
    /* 31710 */ "libsoup SoupCache\0"
    /* 31728 */ "Cloudflare, a file type that it caches\0"
    /* 31767 */ "fastly\0"
    /* 31774 */ "Fastly without VCL of one's own, default TTL of 3600 s\0"
    /* 31829 */ "akamai\0"
    /* 31836 */ "Akamai, negative caching\0"
    /* 31861 */ "cloudfront\0"
    /* 31872 */ "CloudFront, error caching minimum TTL of 10 s\0"
    /* 31918 */ "google-cloud-cdn\0"
    /* 31935 */ "Google Cloud CDN, negative caching";

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
    {1, HTTPSTATUS_LEVEL_MAY, 8},
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
    {7694, 7699, 7730},
    {7782, 7794, 7834},
    {7886, 7896, 0},
    {7910, 7922, 7935},
    {8012, 8020, 8047},
    {8150, 8161, 8172},
    {8271, 8278, 0},
    {8293, 8298, 0},
    {8310, 8330, 8360},
    {8477, 8486, 0},
    {8512, 8519, 8550},
    {8617, 8643, 0},
    {8678, 8689, 8712},
    {8787, 8801, 8822},
    {8880, 8884, 8914},
    {9030, 9039, 0},
    {9063, 9071, 9079},
    {9116, 9127, 0},
    {9159, 9168, 0},
    {9177, 9187, 9216},
    {9322, 9322, 9328},
    {9355, 9364, 0},
    {9373, 9380, 9400},
    {9475, 9483, 9491},
    {9541, 9556, 0},
    {9577, 9584, 9601},
    {9707, 9715, 9730},
    {9783, 9791, 0},
};

const struct hs_method hs_methods[41] = {
    {9806, 1, 1, 1, HTTPSTATUS_CACHING_YES},
    {9810, 1, 1, 1, HTTPSTATUS_CACHING_YES},
    {9815, 0, 0, 1, HTTPSTATUS_CACHING_EXPLICIT},
    {9820, 0, 1, 1, HTTPSTATUS_CACHING_NO},
    {9824, 0, 1, 1, HTTPSTATUS_CACHING_NO},
    {9831, 0, 0, 1, HTTPSTATUS_CACHING_NO},
    {9839, 1, 1, 1, HTTPSTATUS_CACHING_NO},
    {9847, 1, 1, 1, HTTPSTATUS_CACHING_NO},
    {9853, 0, 0, 1, HTTPSTATUS_CACHING_EXPLICIT},
    {9859, 1, 1, 1, HTTPSTATUS_CACHING_YES},
    {9865, 0, 1, 1, HTTPSTATUS_CACHING_NO},
    {9869, 0, 1, 1, HTTPSTATUS_CACHING_NO},
    {9886, 0, 1, 1, HTTPSTATUS_CACHING_NO},
    {9891, 0, 1, 1, HTTPSTATUS_CACHING_NO},
    {9899, 0, 1, 1, HTTPSTATUS_CACHING_NO},
    {9908, 0, 1, 1, HTTPSTATUS_CACHING_NO},
    {9913, 0, 1, 1, HTTPSTATUS_CACHING_NO},
    {9919, 0, 1, 1, HTTPSTATUS_CACHING_NO},
    {9924, 0, 0, 1, HTTPSTATUS_CACHING_NO},
    {9929, 0, 1, 1, HTTPSTATUS_CACHING_NO},
    {9935, 0, 1, 1, HTTPSTATUS_CACHING_NO},
    {9946, 0, 1, 1, HTTPSTATUS_CACHING_NO},
    {9957, 0, 1, 1, HTTPSTATUS_CACHING_NO},
    {9963, 0, 1, 1, HTTPSTATUS_CACHING_NO},
    {9977, 0, 1, 1, HTTPSTATUS_CACHING_NO},
    {9989, 0, 1, 1, HTTPSTATUS_CACHING_NO},
    {9994, 0, 1, 1, HTTPSTATUS_CACHING_NO},
    {10005, 1, 1, 0, HTTPSTATUS_CACHING_NO},
    {10009, 1, 1, 1, HTTPSTATUS_CACHING_LIMITED},
    {10018, 0, 1, 1, HTTPSTATUS_CACHING_NO},
    {10028, 0, 1, 1, HTTPSTATUS_CACHING_NO},
    {10035, 1, 1, 1, HTTPSTATUS_CACHING_NO},
    {10042, 1, 1, 1, HTTPSTATUS_CACHING_NO},
    {10049, 0, 1, 1, HTTPSTATUS_CACHING_NO},
    {10056, 0, 1, 1, HTTPSTATUS_CACHING_NO},
    {10067, 0, 1, 1, HTTPSTATUS_CACHING_NO},
    {10074, 0, 1, 1, HTTPSTATUS_CACHING_NO},
    {10081, 0, 1, 1, HTTPSTATUS_CACHING_NO},
    {10088, 0, 1, 1, HTTPSTATUS_CACHING_NO},
    {10106, 0, 1, 1, HTTPSTATUS_CACHING_NO},
    {10122, 0, 0, 0, HTTPSTATUS_CACHING_NO},
};

const struct hs_grpc hs_grpcs[17] = {
    {81, 200},
    {10124, 499},
    {10134, 500},
    {10142, 400},
    {10159, 504},
    {1629, 404},
    {10177, 409},
    {10192, 403},
    {10210, 429},
    {10229, 400},
    {10249, 409},
    {10257, 400},
    {10270, 501},
    {10284, 500},
    {10293, 503},
    {10305, 500},
    {10315, 401},
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
    {10331, 504, 10343, 1},
    {10367, 502, 10377, 1},
    {10401, 500, 10423, 1},
    {10447, 503, 10471, 1},
    {10495, 502, 10521, 1},
    {10545, 502, 10571, 1},
    {10595, 502, 10614, 1},
    {10638, 502, 10660, 0},
    {10684, 504, 10703, 1},
    {10727, 504, 10751, 0},
    {10776, 504, 10801, 0},
    {10826, 503, 10851, 1},
    {10876, 502, 10895, 0},
    {10920, 502, 10942, 1},
    {10967, 502, 10986, 0},
    {11011, 400, 11030, 1},
    {11055, 403, 11075, 1},
    {11100, 502, 11125, 0},
    {11150, 502, 11184, 0},
    {11209, 502, 11235, 0},
    {11260, 502, 11284, 0},
    {11309, 502, 11344, 0},
    {11369, 502, 11396, 0},
    {11421, 502, 11451, 0},
    {11476, 502, 11505, 0},
    {11530, 504, 11552, 0},
    {11577, 502, 11597, 1},
    {11622, 502, 11642, 0},
    {11667, 0, 11691, 1},
    {11716, 500, 11737, 1},
    {11762, 500, 11788, 1},
    {11813, 502, 11833, 1},
};

const struct hs_coap hs_coaps[28] = {
    {201, 201, 65, 0},
    {200, 0, 66, 1},
    {204, 0, 66, 0},
    {304, 304, 67, 2},
    {200, 0, 67, 0},
    {200, 204, 68, 1},
    {204, 0, 68, 0},
    {200, 200, 69, 0},
    {0, 0, 95, 0},
    {400, 400, 128, 0},
    {403, 401, 129, 0},
    {400, 0, 130, 4},
    {500, 0, 130, 0},
    {403, 403, 131, 0},
    {404, 404, 132, 0},
    {405, 405, 133, 8},
    {400, 0, 133, 0},
    {406, 406, 134, 0},
    {0, 0, 136, 0},
    {412, 412, 140, 0},
    {413, 413, 141, 0},
    {415, 415, 143, 0},
    {500, 500, 160, 0},
    {501, 501, 161, 0},
    {502, 502, 162, 0},
    {503, 503, 163, 0},
    {504, 504, 164, 0},
    {502, 0, 165, 0},
};

const uint16_t hs_fields[41] = {
    28628, 28635, 28651, 28657, 28671, 28682, 28697, 28714, 28728, 28741, 28746, 28757, 28762, 28770, 28773, 28787,
    28792, 28801, 28820, 28832, 28850, 28858, 28871, 28885, 28890, 28907, 28918, 28935, 28938, 28946, 28972, 28992,
    29001, 29015, 29033, 29053, 29062, 29066, 29080, 29087, 29093,
};

const uint8_t hs_field_flags[41] = {
    0,
    0,
    0,
    0,
    HTTPSTATUS_FIELD_HOP_BY_HOP | HTTPSTATUS_FIELD_NOT_STORED | HTTPSTATUS_FIELD_NOT_UPDATED,
    HTTPSTATUS_FIELD_NOT_UPDATED,
    0,
    HTTPSTATUS_FIELD_NOT_UPDATED,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    HTTPSTATUS_FIELD_NOT_STORED | HTTPSTATUS_FIELD_NOT_UPDATED,
    0,
    HTTPSTATUS_FIELD_HOP_BY_HOP | HTTPSTATUS_FIELD_NOT_STORED | HTTPSTATUS_FIELD_NOT_UPDATED,
    HTTPSTATUS_FIELD_HOP_BY_HOP | HTTPSTATUS_FIELD_NOT_STORED | HTTPSTATUS_FIELD_NOT_UPDATED,
    0,
    0,
    0,
    0,
    HTTPSTATUS_FIELD_HOP_BY_HOP | HTTPSTATUS_FIELD_NOT_STORED | HTTPSTATUS_FIELD_NOT_UPDATED,
    HTTPSTATUS_FIELD_HOP_BY_HOP | HTTPSTATUS_FIELD_NOT_STORED | HTTPSTATUS_FIELD_NOT_UPDATED,
    HTTPSTATUS_FIELD_HOP_BY_HOP | HTTPSTATUS_FIELD_NOT_STORED | HTTPSTATUS_FIELD_NOT_UPDATED,
    HTTPSTATUS_FIELD_HOP_BY_HOP | HTTPSTATUS_FIELD_NOT_STORED | HTTPSTATUS_FIELD_NOT_UPDATED,
    HTTPSTATUS_FIELD_NOT_STORED | HTTPSTATUS_FIELD_NOT_UPDATED,
    HTTPSTATUS_FIELD_NOT_STORED | HTTPSTATUS_FIELD_NOT_UPDATED,
    HTTPSTATUS_FIELD_CONDITION,
    HTTPSTATUS_FIELD_CONDITION,
    HTTPSTATUS_FIELD_CONDITION,
    HTTPSTATUS_FIELD_CONDITION,
    HTTPSTATUS_FIELD_CONDITION,
    0,
    0,
    0,
    0,
    0,
};

const struct hs_field_slot hs_field_slots[128] = {
    {29066, 13, 38}, {0, 0, 0}, {28746, 10, 11}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0},
    {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0},
    {0, 0, 0}, {0, 0, 0}, {28801, 18, 18}, {0, 0, 0}, {0, 0, 0}, {28770, 2, 14},
    {29080, 6, 39}, {28671, 10, 5}, {28651, 5, 3}, {0, 0, 0}, {0, 0, 0}, {29087, 5, 40},
    {0, 0, 0}, {28697, 16, 7}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0},
    {28657, 13, 4}, {0, 0, 0}, {0, 0, 0}, {28773, 13, 15}, {0, 0, 0}, {0, 0, 0},
    {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {29093, 10, 41}, {28918, 16, 27}, {28820, 11, 19},
    {28935, 2, 28}, {28972, 19, 31}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {28682, 14, 6},
    {0, 0, 0}, {28832, 17, 20}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0},
    {0, 0, 0}, {29053, 8, 36}, {0, 0, 0}, {0, 0, 0}, {28850, 7, 21}, {28938, 7, 29},
    {28787, 4, 16}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {29015, 17, 34}, {0, 0, 0},
    {29033, 19, 35}, {28858, 12, 22}, {28871, 13, 23}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0},
    {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0},
    {0, 0, 0}, {28907, 10, 26}, {0, 0, 0}, {0, 0, 0}, {28762, 7, 13}, {0, 0, 0},
    {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {28890, 16, 25},
    {29062, 3, 37}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {28635, 15, 2}, {0, 0, 0},
    {0, 0, 0}, {28628, 6, 1}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0},
    {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {28992, 8, 32},
    {0, 0, 0}, {28946, 25, 30}, {0, 0, 0}, {0, 0, 0}, {29001, 13, 33}, {0, 0, 0},
    {28885, 4, 24}, {0, 0, 0}, {28792, 8, 17}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0},
    {0, 0, 0}, {28728, 12, 9}, {28714, 13, 8}, {0, 0, 0}, {28741, 4, 10}, {0, 0, 0},
    {0, 0, 0}, {28757, 4, 12},
};

const struct hs_condition hs_conditions[13] = {
    {11858, 11870},
    {11887, 11897},
    {11920, 11931},
    {11980, 11992},
    {12048, 12065},
    {12103, 12113},
    {12136, 12147},
    {12181, 12200},
    {12242, 12257},
    {12301, 12321},
    {12359, 12370},
    {12424, 12433},
    {12463, 12478},
};

const struct hs_why hs_whys[159] = {
    {101, 12546, 12562, 12621, HTTPSTATUS_LEVEL_DEFINITION},
    {102, 12645, 12668, 12621, HTTPSTATUS_LEVEL_DEFINITION},
    {103, 12751, 12773, 12833, HTTPSTATUS_LEVEL_MUST},
    {104, 12857, 12882, 12955, HTTPSTATUS_LEVEL_DEFINITION},
    {105, 12979, 13001, 13083, HTTPSTATUS_LEVEL_MUST},
    {201, 13108, 13122, 13169, HTTPSTATUS_LEVEL_DEFINITION},
    {202, 13192, 13208, 13309, HTTPSTATUS_LEVEL_MAY},
    {203, 13334, 13353, 13421, HTTPSTATUS_LEVEL_MAY},
    {204, 13446, 13470, 13421, HTTPSTATUS_LEVEL_MAY},
    {205, 13544, 13353, 13563, HTTPSTATUS_LEVEL_MAY},
    {206, 13588, 13470, 13563, HTTPSTATUS_LEVEL_MAY},
    {207, 13612, 13636, 13731, HTTPSTATUS_LEVEL_DEFINITION},
    {208, 13756, 13780, 13839, HTTPSTATUS_LEVEL_MUST},
    {209, 13864, 13888, 13980, HTTPSTATUS_LEVEL_DEFINITION},
    {210, 14005, 14027, 14086, HTTPSTATUS_LEVEL_DEFINITION},
    {211, 14111, 14130, 14199, HTTPSTATUS_LEVEL_DEFINITION},
    {212, 14224, 14242, 14285, HTTPSTATUS_LEVEL_DEFINITION},
    {301, 14310, 14331, 14382, HTTPSTATUS_LEVEL_MUST},
    {302, 14436, 14458, 14382, HTTPSTATUS_LEVEL_SHOULD},
    {303, 14519, 14544, 14382, HTTPSTATUS_LEVEL_CONVENTION},
    {304, 14608, 14632, 12621, HTTPSTATUS_LEVEL_DEFINITION},
    {305, 14711, 14735, 13083, HTTPSTATUS_LEVEL_MUST},
    {306, 14786, 14809, 14901, HTTPSTATUS_LEVEL_MUST},
    {307, 14923, 14946, 15041, HTTPSTATUS_LEVEL_MUST},
    {308, 15063, 15087, 15152, HTTPSTATUS_LEVEL_MUST},
    {309, 15174, 15196, 15280, HTTPSTATUS_LEVEL_MUST},
    {310, 15307, 15326, 15399, HTTPSTATUS_LEVEL_DEFINITION},
    {311, 15420, 15444, 15399, HTTPSTATUS_LEVEL_POLICY},
    {312, 15546, 15564, 15399, HTTPSTATUS_LEVEL_DEFINITION},
    {313, 15610, 15632, 14199, HTTPSTATUS_LEVEL_DEFINITION},
    {314, 15663, 15683, 7699, HTTPSTATUS_LEVEL_DEFINITION},
    {315, 15734, 15755, 7699, HTTPSTATUS_LEVEL_POLICY},
    {316, 15800, 15824, 15865, HTTPSTATUS_LEVEL_DEFINITION},
    {317, 15887, 15910, 16043, HTTPSTATUS_LEVEL_MUST},
    {318, 16067, 16094, 16186, HTTPSTATUS_LEVEL_DEFINITION},
    {319, 16212, 16237, 16343, HTTPSTATUS_LEVEL_OUGHT},
    {320, 16367, 16392, 16487, HTTPSTATUS_LEVEL_POLICY},
    {321, 16511, 16537, 16647, HTTPSTATUS_LEVEL_DEFINITION},
    {322, 16669, 16692, 16798, HTTPSTATUS_LEVEL_DEFINITION},
    {323, 16838, 16859, 16937, HTTPSTATUS_LEVEL_DEFINITION},
    {324, 16976, 17004, 17108, HTTPSTATUS_LEVEL_SHOULD},
    {325, 17134, 17156, 17257, HTTPSTATUS_LEVEL_DEFINITION},
    {326, 17277, 17299, 17344, HTTPSTATUS_LEVEL_DEFINITION},
    {327, 17366, 17382, 17477, HTTPSTATUS_LEVEL_DEFINITION},
    {328, 17502, 17526, 17614, HTTPSTATUS_LEVEL_DEFINITION},
    {329, 17638, 17662, 17740, HTTPSTATUS_LEVEL_DEFINITION},
    {330, 17766, 17788, 17907, HTTPSTATUS_LEVEL_DEFINITION},
    {331, 17931, 17944, 18027, HTTPSTATUS_LEVEL_DEFINITION},
    {332, 18049, 18067, 18122, HTTPSTATUS_LEVEL_DEFINITION},
    {333, 18144, 18163, 18294, HTTPSTATUS_LEVEL_DEFINITION},
    {501, 18334, 18347, 18443, HTTPSTATUS_LEVEL_MAY},
    {502, 18468, 18487, 18568, HTTPSTATUS_LEVEL_MAY},
    {503, 18593, 18609, 18701, HTTPSTATUS_LEVEL_MAY},
    {504, 18726, 18738, 18812, HTTPSTATUS_LEVEL_MAY},
    {505, 18838, 18848, 18941, HTTPSTATUS_LEVEL_SHOULD},
    {506, 18963, 18982, 19044, HTTPSTATUS_LEVEL_SHOULD},
    {507, 19069, 19086, 19166, HTTPSTATUS_LEVEL_DEFINITION},
    {508, 19192, 19220, 19267, HTTPSTATUS_LEVEL_MAY},
    {509, 19293, 19306, 19362, HTTPSTATUS_LEVEL_DEFINITION},
    {510, 19382, 19394, 19446, HTTPSTATUS_LEVEL_DEFINITION},
    {511, 19471, 19484, 19530, HTTPSTATUS_LEVEL_CONVENTION},
    {512, 19571, 19579, 19653, HTTPSTATUS_LEVEL_CONVENTION},
    {513, 19702, 19717, 19778, HTTPSTATUS_LEVEL_CONVENTION},
    {514, 19805, 19823, 19778, HTTPSTATUS_LEVEL_CONVENTION},
    {515, 19864, 19878, 19919, HTTPSTATUS_LEVEL_MAY},
    {516, 19966, 19982, 20025, HTTPSTATUS_LEVEL_DEFINITION},
    {517, 20074, 20090, 20120, HTTPSTATUS_LEVEL_CONVENTION},
    {518, 20142, 20159, 20217, HTTPSTATUS_LEVEL_POLICY},
    {531, 20228, 20241, 15399, HTTPSTATUS_LEVEL_DEFINITION},
    {532, 20295, 20303, 20340, HTTPSTATUS_LEVEL_DEFINITION},
    {533, 20363, 20375, 20441, HTTPSTATUS_LEVEL_DEFINITION},
    {534, 20476, 20489, 20545, HTTPSTATUS_LEVEL_DEFINITION},
    {535, 20568, 20581, 20628, HTTPSTATUS_LEVEL_DEFINITION},
    {536, 20669, 20689, 20734, HTTPSTATUS_LEVEL_SHOULD},
    {537, 20759, 20771, 20848, HTTPSTATUS_LEVEL_MUST},
    {538, 20871, 20881, 20628, HTTPSTATUS_LEVEL_DEFINITION},
    {539, 20901, 20910, 20628, HTTPSTATUS_LEVEL_DEFINITION},
    {540, 20980, 20991, 19778, HTTPSTATUS_LEVEL_DEFINITION},
    {541, 21059, 21072, 15399, HTTPSTATUS_LEVEL_POLICY},
    {542, 21128, 21142, 20217, HTTPSTATUS_LEVEL_POLICY},
    {543, 21175, 21188, 20217, HTTPSTATUS_LEVEL_POLICY},
    {544, 21256, 21269, 20217, HTTPSTATUS_LEVEL_POLICY},
    {545, 21319, 21333, 20217, HTTPSTATUS_LEVEL_POLICY},
    {546, 21419, 21441, 21510, HTTPSTATUS_LEVEL_SHOULD},
    {547, 21534, 21555, 21510, HTTPSTATUS_LEVEL_MUST},
    {548, 21613, 21640, 18941, HTTPSTATUS_LEVEL_MUST},
    {549, 21707, 21727, 21761, HTTPSTATUS_LEVEL_POLICY},
    {550, 21780, 21797, 21761, HTTPSTATUS_LEVEL_POLICY},
    {551, 21842, 21859, 21761, HTTPSTATUS_LEVEL_POLICY},
    {552, 21924, 21941, 20217, HTTPSTATUS_LEVEL_POLICY},
    {553, 22006, 22017, 20217, HTTPSTATUS_LEVEL_POLICY},
    {554, 22052, 22067, 21510, HTTPSTATUS_LEVEL_SHOULD},
    {555, 22119, 22134, 20217, HTTPSTATUS_LEVEL_POLICY},
    {556, 22171, 22191, 21761, HTTPSTATUS_LEVEL_POLICY},
    {557, 22239, 22256, 20217, HTTPSTATUS_LEVEL_POLICY},
    {558, 22328, 22341, 20217, HTTPSTATUS_LEVEL_POLICY},
    {559, 22374, 22389, 20120, HTTPSTATUS_LEVEL_CONVENTION},
    {601, 22420, 22433, 22501, HTTPSTATUS_LEVEL_MAY},
    {602, 22535, 22547, 22607, HTTPSTATUS_LEVEL_MAY},
    {603, 22640, 22652, 22698, HTTPSTATUS_LEVEL_MAY},
    {604, 22727, 22737, 22801, HTTPSTATUS_LEVEL_MAY},
    {605, 22834, 22845, 22914, HTTPSTATUS_LEVEL_MAY},
    {606, 22947, 22964, 23060, HTTPSTATUS_LEVEL_MAY},
    {607, 23104, 23120, 23201, HTTPSTATUS_LEVEL_MAY},
    {608, 23259, 23275, 23330, HTTPSTATUS_LEVEL_POLICY},
    {609, 23342, 23362, 17108, HTTPSTATUS_LEVEL_SHOULD},
    {610, 23441, 23465, 23559, HTTPSTATUS_LEVEL_MAY},
    {621, 23581, 23598, 23663, HTTPSTATUS_LEVEL_MUST},
    {622, 23683, 23700, 23763, HTTPSTATUS_LEVEL_MUST},
    {623, 23789, 23796, 23919, HTTPSTATUS_LEVEL_MUST},
    {624, 23946, 23972, 16186, HTTPSTATUS_LEVEL_MUST},
    {625, 24035, 24057, 23663, HTTPSTATUS_LEVEL_MUST},
    {626, 24158, 24169, 24225, HTTPSTATUS_LEVEL_POLICY},
    {627, 24247, 24263, 17108, HTTPSTATUS_LEVEL_MUST},
    {628, 24346, 24355, 17740, HTTPSTATUS_LEVEL_MUST},
    {629, 24388, 24396, 24452, HTTPSTATUS_LEVEL_MUST},
    {630, 24478, 24492, 23559, HTTPSTATUS_LEVEL_MUST},
    {631, 24585, 24612, 24676, HTTPSTATUS_LEVEL_DEFINITION},
    {632, 24700, 24722, 24676, HTTPSTATUS_LEVEL_DEFINITION},
    {633, 24800, 24835, 23663, HTTPSTATUS_LEVEL_MUST},
    {634, 24910, 24920, 25007, HTTPSTATUS_LEVEL_POLICY},
    {635, 25029, 25040, 25128, HTTPSTATUS_LEVEL_POLICY},
    {636, 25150, 25166, 23330, HTTPSTATUS_LEVEL_POLICY},
    {641, 25229, 25244, 25290, HTTPSTATUS_LEVEL_DEFINITION},
    {642, 25310, 25316, 25381, HTTPSTATUS_LEVEL_POLICY},
    {643, 25404, 25412, 24225, HTTPSTATUS_LEVEL_MUST},
    {644, 25477, 25489, 25563, HTTPSTATUS_LEVEL_MUST},
    {645, 25585, 25594, 25658, HTTPSTATUS_LEVEL_MUST},
    {646, 25684, 25700, 18027, HTTPSTATUS_LEVEL_POLICY},
    {647, 25770, 25787, 25828, HTTPSTATUS_LEVEL_MAY},
    {648, 25863, 25879, 25951, HTTPSTATUS_LEVEL_MAY},
    {649, 25977, 25995, 26061, HTTPSTATUS_LEVEL_MAY},
    {650, 26087, 26097, 17257, HTTPSTATUS_LEVEL_SHOULD},
    {651, 26195, 26201, 26242, HTTPSTATUS_LEVEL_DEFINITION},
    {652, 26264, 26280, 26342, HTTPSTATUS_LEVEL_MUST},
    {653, 26368, 26385, 26458, HTTPSTATUS_LEVEL_MUST},
    {654, 26484, 26493, 26595, HTTPSTATUS_LEVEL_MUST},
    {655, 26622, 26632, 26682, HTTPSTATUS_LEVEL_MAY},
    {656, 26708, 26731, 26797, HTTPSTATUS_LEVEL_MAY},
    {657, 26817, 26823, 17907, HTTPSTATUS_LEVEL_MUST},
    {658, 26894, 26909, 26991, HTTPSTATUS_LEVEL_SHOULD},
    {661, 27017, 27034, 27099, HTTPSTATUS_LEVEL_MUST},
    {662, 27123, 27138, 27099, HTTPSTATUS_LEVEL_MUST},
    {663, 27198, 27212, 27099, HTTPSTATUS_LEVEL_MUST},
    {664, 27269, 27283, 27099, HTTPSTATUS_LEVEL_POLICY},
    {665, 27358, 27372, 27099, HTTPSTATUS_LEVEL_MUST},
    {666, 27429, 27447, 27099, HTTPSTATUS_LEVEL_MUST},
    {667, 27503, 27520, 27564, HTTPSTATUS_LEVEL_DEFINITION},
    {668, 27588, 27602, 27564, HTTPSTATUS_LEVEL_MUST},
    {669, 27684, 27707, 27564, HTTPSTATUS_LEVEL_MAY},
    {670, 27794, 27807, 27873, HTTPSTATUS_LEVEL_SHOULD},
    {671, 27897, 27910, 27873, HTTPSTATUS_LEVEL_SHOULD},
    {681, 27982, 27995, 17907, HTTPSTATUS_LEVEL_MAY},
    {682, 28069, 28084, 28157, HTTPSTATUS_LEVEL_MAY},
    {683, 28177, 28200, 28157, HTTPSTATUS_LEVEL_MAY},
    {684, 28252, 28262, 17907, HTTPSTATUS_LEVEL_POLICY},
    {685, 28346, 28361, 27564, HTTPSTATUS_LEVEL_DEFINITION},
    {691, 28394, 28412, 27099, HTTPSTATUS_LEVEL_DEFINITION},
    {692, 28484, 28500, 28582, HTTPSTATUS_LEVEL_MAY},
};
