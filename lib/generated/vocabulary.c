/* SPDX-License-Identifier: MIT */
/* Written by scripts/regen.py from the tables of data/. Do not edit: change the data. */
#include "tables.h"

/* clang-format off */

const char hs_words[18031] =
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
    /* 11858 */ "Deleted\0"
    /* 11866 */ "Valid\0"
    /* 11872 */ "Changed\0"
    /* 11880 */ "Content\0"
    /* 11888 */ "Bad Option\0"
    /* 11899 */ "Request Entity Incomplete\0"
    /* 11925 */ "Unsupported Content-Format\0"
    /* 11952 */ "Proxying Not Supported\0"
    /* 11975 */ "single-part\0"
    /* 11987 */ "one part is sent\0"
    /* 12004 */ "multipart\0"
    /* 12014 */ "several parts are sent\0"
    /* 12037 */ "if-200-has\0"
    /* 12048 */ "a 200 response to the same request would have it\0"
    /* 12097 */ "get-or-head\0"
    /* 12109 */ "the request was GET or HEAD, and the value is available\0"
    /* 12165 */ "preferred-choice\0"
    /* 12182 */ "the server prefers one of the choices\0"
    /* 12220 */ "temporary\0"
    /* 12230 */ "the state is temporary\0"
    /* 12253 */ "byte-range\0"
    /* 12264 */ "the request asked for byte ranges\0"
    /* 12298 */ "media-type-refused\0"
    /* 12317 */ "the media type of the request was refused\0"
    /* 12359 */ "coding-refused\0"
    /* 12374 */ "a content coding of the request was refused\0"
    /* 12418 */ "several-etags-asked\0"
    /* 12438 */ "the request named several entity tags\0"
    /* 12476 */ "announcing\0"
    /* 12487 */ "the response announces that the upload can be resumed\0"
    /* 12541 */ "progress\0"
    /* 12550 */ "the response reports progress\0"
    /* 12580 */ "rel-blocked-by\0"
    /* 12595 */ "somebody implements the block, as a link of the relation blocked-by\0"
    /* 12663 */ "content-allowed\0"
    /* 12679 */ "The response may carry content; its framing says how much.\0"
    /* 12738 */ "RFC 9110, section 6.4.1\0"
    /* 12762 */ "content-none-by-status\0"
    /* 12785 */ "A response with this status code has no content: it ends after its header section.\0"
    /* 12868 */ "content-none-for-head\0"
    /* 12890 */ "A response to HEAD has no content, whatever its fields say.\0"
    /* 12950 */ "RFC 9110, section 9.3.2\0"
    /* 12974 */ "content-none-for-connect\0"
    /* 12999 */ "A 2xx response to CONNECT opens a tunnel right after its header section.\0"
    /* 13072 */ "RFC 9110, section 9.3.6\0"
    /* 13096 */ "content-must-be-empty\0"
    /* 13118 */ "The server must not generate content, yet a recipient reads the framing as usual.\0"
    /* 13200 */ "RFC 9110, section 15.3.6\0"
    /* 13225 */ "redirect-none\0"
    /* 13239 */ "The status code does not redirect the request.\0"
    /* 13286 */ "RFC 9110, section 15.4\0"
    /* 13309 */ "redirect-choice\0"
    /* 13325 */ "Several choices exist; a client may follow Location if the server prefers one, with the same method.\0"
    /* 13426 */ "RFC 9110, section 15.4.1\0"
    /* 13451 */ "redirect-permanent\0"
    /* 13470 */ "A client may follow Location; only POST may change its method here.\0"
    /* 13538 */ "RFC 9110, section 15.4.2\0"
    /* 13563 */ "redirect-permanent-post\0"
    /* 13587 */ "For historical reasons a client may turn POST into GET here; browsers do.\0"
    /* 13661 */ "redirect-temporary\0"
    /* 13680 */ "RFC 9110, section 15.4.3\0"
    /* 13705 */ "redirect-temporary-post\0"
    /* 13729 */ "redirect-other-resource\0"
    /* 13753 */ "The answer is to be retrieved from Location: GET whatever the method was, and HEAD stays HEAD.\0"
    /* 13848 */ "RFC 9110, section 15.4.4\0"
    /* 13873 */ "redirect-temporary-kept\0"
    /* 13897 */ "A client that follows Location must not change the method.\0"
    /* 13956 */ "RFC 9110, section 15.4.8\0"
    /* 13981 */ "redirect-permanent-kept\0"
    /* 14005 */ "A client that follows Location keeps the method: this is what sets the code apart from 301.\0"
    /* 14097 */ "RFC 9110, section 15.4.9\0"
    /* 14122 */ "redirect-not-modified\0"
    /* 14144 */ "The stored response is to be used; there is nowhere to go.\0"
    /* 14203 */ "RFC 9110, section 15.4.5\0"
    /* 14228 */ "redirect-use-proxy\0"
    /* 14247 */ "Deprecated: obeying an answer that names a proxy is a security risk.\0"
    /* 14316 */ "RFC 9110, section 15.4.6\0"
    /* 14341 */ "redirect-reserved\0"
    /* 14359 */ "The number is reserved and no longer used.\0"
    /* 14402 */ "RFC 9110, section 15.4.7\0"
    /* 14427 */ "check-required-field\0"
    /* 14448 */ "A field is missing that this status code requires.\0"
    /* 14499 */ "the section that defines the status code or the field\0"
    /* 14553 */ "check-suggested-field\0"
    /* 14575 */ "A field is missing that ought to come with this status code.\0"
    /* 14636 */ "check-conventional-field\0"
    /* 14661 */ "A field is missing without which this status code means little.\0"
    /* 14725 */ "check-content-forbidden\0"
    /* 14749 */ "Content is sent where none is allowed; it will be taken for the next response.\0"
    /* 14828 */ "check-content-not-empty\0"
    /* 14852 */ "Content is sent with 205, which must not have any.\0"
    /* 14903 */ "check-length-forbidden\0"
    /* 14926 */ "Content-Length must not be sent in a 1xx or 204 response, nor in a 2xx response to CONNECT.\0"
    /* 15018 */ "RFC 9110, section 8.6\0"
    /* 15040 */ "check-coding-forbidden\0"
    /* 15063 */ "Transfer-Encoding must not be sent in a 1xx or 204 response, nor in a 2xx response to CONNECT.\0"
    /* 15158 */ "RFC 9112, section 6.1\0"
    /* 15180 */ "check-length-and-coding\0"
    /* 15204 */ "Content-Length must not be sent together with Transfer-Encoding.\0"
    /* 15269 */ "RFC 9112, section 6.2\0"
    /* 15291 */ "check-multipart-range\0"
    /* 15313 */ "A multipart 206 names its ranges in the parts, never in a Content-Range of its own.\0"
    /* 15397 */ "RFC 9110, section 15.3.7.2\0"
    /* 15424 */ "check-code-invalid\0"
    /* 15443 */ "The number is outside 100..599; clients will treat it as a server error.\0"
    /* 15516 */ "RFC 9110, section 15\0"
    /* 15537 */ "check-code-unregistered\0"
    /* 15561 */ "The number is not registered; clients that do not know it will treat it as the x00 code of its class.\0"
    /* 15663 */ "check-code-unused\0"
    /* 15681 */ "The number is reserved and must mean nothing.\0"
    /* 15727 */ "check-code-deprecated\0"
    /* 15749 */ "The status code is deprecated.\0"
    /* 15780 */ "check-code-obsolete\0"
    /* 15800 */ "The specification of this status code is obsolete.\0"
    /* 15851 */ "check-code-temporary\0"
    /* 15872 */ "The registration is temporary and may lapse.\0"
    /* 15917 */ "check-switching-version\0"
    /* 15941 */ "101 does not exist in HTTP/2 and HTTP/3.\0"
    /* 15982 */ "RFC 9113, section 8.6\0"
    /* 16004 */ "check-connection-field\0"
    /* 16027 */ "Fields of a connection (Connection, Keep-Alive, Proxy-Connection, Transfer-Encoding, Upgrade) must not be sent in HTTP/2 and HTTP/3.\0"
    /* 16160 */ "RFC 9113, section 8.2.2\0"
    /* 16184 */ "unauthorized\0"
    /* 16197 */ "The request was not applied for want of credentials; it may be repeated with new or other ones.\0"
    /* 16293 */ "RFC 9110, section 15.5.2\0"
    /* 16318 */ "proxy-unauthorized\0"
    /* 16337 */ "The proxy wants credentials; the request may be repeated with new or other ones.\0"
    /* 16418 */ "RFC 9110, section 15.5.8\0"
    /* 16443 */ "request-timeout\0"
    /* 16459 */ "The request did not arrive in time; it may be repeated, over another connection if need be.\0"
    /* 16551 */ "RFC 9110, section 15.5.9\0"
    /* 16576 */ "misdirected\0"
    /* 16588 */ "The request may be repeated over another connection, whatever its method.\0"
    /* 16662 */ "RFC 9110, section 15.5.20\0"
    /* 16688 */ "too-early\0"
    /* 16698 */ "The request may have been a replay; it is repeated after the handshake, never in early data.\0"
    /* 16791 */ "RFC 8470, section 5.2\0"
    /* 16813 */ "expectation-failed\0"
    /* 16832 */ "The request is repeated without the 100-continue expectation.\0"
    /* 16894 */ "RFC 9110, section 10.1.1\0"
    /* 16919 */ "upgrade-required\0"
    /* 16936 */ "The request can be repeated after changing to a protocol that the server names.\0"
    /* 17016 */ "RFC 9110, section 15.5.22\0"
    /* 17042 */ "content-too-large-temporary\0"
    /* 17070 */ "The server says when the same content will do.\0"
    /* 17117 */ "RFC 9110, section 15.5.14\0"
    /* 17143 */ "rate-limited\0"
    /* 17156 */ "Too many requests in a given time; later ones may pass.\0"
    /* 17212 */ "RFC 6585, section 4\0"
    /* 17232 */ "unavailable\0"
    /* 17244 */ "Overload or maintenance that will most likely pass.\0"
    /* 17296 */ "RFC 9110, section 15.6.4\0"
    /* 17321 */ "server-error\0"
    /* 17334 */ "An unexpected failure that may not come back.\0"
    /* 17380 */ "no specification speaks of repeating 500\0"
    /* 17421 */ "gateway\0"
    /* 17429 */ "A gateway got no valid answer, or none in time; the next one may succeed.\0"
    /* 17503 */ "no specification speaks of repeating 502 and 504\0"
    /* 17552 */ "vendor-gateway\0"
    /* 17567 */ "A gateway of a vendor did not get an answer from the origin.\0"
    /* 17628 */ "the vendor's documentation\0"
    /* 17655 */ "overloaded-vendor\0"
    /* 17673 */ "The service is overloaded for everybody.\0"
    /* 17714 */ "not-processed\0"
    /* 17728 */ "The request was certainly not processed.\0"
    /* 17769 */ "RFC 9113, section 8.7; RFC 9114, section 4.1.1\0"
    /* 17816 */ "connection-lost\0"
    /* 17832 */ "The connection ended before a full answer.\0"
    /* 17875 */ "RFC 9112, section 9.3.1; RFC 9110, section 9.2.2\0"
    /* 17924 */ "server-said-yes\0"
    /* 17940 */ "The server asks for a repeat.\0"
    /* 17970 */ "a field of the vendor\0"
    /* 17992 */ "listed-by-policy\0"
    /* 18009 */ "The policy repeats this code; nothing else speaks for it.\0"
    /* 18067 */ "the policy\0"
    /* 18078 */ "not-an-error\0"
    /* 18091 */ "The request was answered; there is nothing to repeat.\0"
    /* 18145 */ "interim\0"
    /* 18153 */ "The final response is still to come.\0"
    /* 18190 */ "RFC 9110, section 15.2\0"
    /* 18213 */ "redirection\0"
    /* 18225 */ "A redirect: follow it, after the wait if the server asks for one.\0"
    /* 18291 */ "RFC 9110, sections 10.2.3 and 15.4\0"
    /* 18326 */ "needs-change\0"
    /* 18339 */ "The same request will be refused again; it must change.\0"
    /* 18395 */ "RFC 9110, section 15.5\0"
    /* 18418 */ "needs-person\0"
    /* 18431 */ "A person must act before a repeat makes sense.\0"
    /* 18478 */ "the section that defines the status code\0"
    /* 18519 */ "forbidden-unchanged\0"
    /* 18539 */ "Not automatically with the same credentials.\0"
    /* 18584 */ "RFC 9110, section 15.5.4\0"
    /* 18609 */ "user-action\0"
    /* 18621 */ "A request that a person caused is not repeated before the person asks again.\0"
    /* 18698 */ "RFC 4918, section 11.5\0"
    /* 18721 */ "permanent\0"
    /* 18731 */ "It will fail again.\0"
    /* 18751 */ "conflict\0"
    /* 18760 */ "The state of the resource is in the way; it must be read again first.\0"
    /* 18830 */ "local-code\0"
    /* 18841 */ "The number is only logged, or made up by a client; it is no answer.\0"
    /* 18909 */ "unknown-code\0"
    /* 18922 */ "An unknown server error is not taken for a passing one.\0"
    /* 18978 */ "not-in-policy\0"
    /* 18992 */ "The policy does not repeat this.\0"
    /* 19025 */ "hint-missing\0"
    /* 19038 */ "The policy repeats this only when the server says how long to wait.\0"
    /* 19106 */ "hint-invalid\0"
    /* 19119 */ "The wait that the server asks for cannot be read.\0"
    /* 19169 */ "hint-over-cap\0"
    /* 19183 */ "The server asks for a longer wait than the policy accepts; sooner would be too early.\0"
    /* 19269 */ "method-not-idempotent\0"
    /* 19291 */ "The request may have been applied, and running it twice may do harm.\0"
    /* 19360 */ "RFC 9110, section 9.2.2\0"
    /* 19384 */ "proxy-not-idempotent\0"
    /* 19405 */ "A proxy must not repeat a request that is not idempotent.\0"
    /* 19463 */ "early-data-from-downstream\0"
    /* 19490 */ "The client used early data, so the answer is its own to deal with.\0"
    /* 19557 */ "body-not-replayable\0"
    /* 19577 */ "The content cannot be sent again.\0"
    /* 19611 */ "the caller's facts\0"
    /* 19630 */ "response-started\0"
    /* 19647 */ "Content of the answer was handed on already.\0"
    /* 19692 */ "connection-bound\0"
    /* 19709 */ "The connection carries authentication; another one would not do.\0"
    /* 19774 */ "connection-facts\0"
    /* 19791 */ "The connection is not one on which the policy repeats this code.\0"
    /* 19856 */ "tried-once\0"
    /* 19867 */ "The same code came twice in a row.\0"
    /* 19902 */ "retry-of-retry\0"
    /* 19917 */ "Another layer repeats, too; repeats would multiply.\0"
    /* 19969 */ "attempts-spent\0"
    /* 19984 */ "The policy allows no further repeat.\0"
    /* 20021 */ "would-pass-deadline\0"
    /* 20041 */ "The wait would end after the caller's deadline.\0"
    /* 20089 */ "would-pass-total\0"
    /* 20106 */ "The wait would end after the time that the policy allows for all tries.\0"
    /* 20178 */ "budget-empty\0"
    /* 20191 */ "The budget for repeats is spent.\0"
    /* 20224 */ "server-said-no\0"
    /* 20239 */ "The server asks for no repeat.\0"
    /* 20270 */ "Accept\0"
    /* 20277 */ "Accept-Encoding\0"
    /* 20293 */ "Allow\0"
    /* 20299 */ "Cache-Control\0"
    /* 20313 */ "Connection\0"
    /* 20324 */ "Content-Length\0"
    /* 20339 */ "Content-Location\0"
    /* 20356 */ "Content-Range\0"
    /* 20370 */ "Content-Type\0"
    /* 20383 */ "Date\0"
    /* 20388 */ "Delta-Base\0"
    /* 20399 */ "ETag\0"
    /* 20404 */ "Expires\0"
    /* 20412 */ "IM\0"
    /* 20415 */ "Last-Modified\0"
    /* 20429 */ "Link\0"
    /* 20434 */ "Location\0"
    /* 20443 */ "Proxy-Authenticate\0"
    /* 20462 */ "Retry-After\0"
    /* 20474 */ "Transfer-Encoding\0"
    /* 20492 */ "Upgrade\0"
    /* 20500 */ "Upload-Limit\0"
    /* 20513 */ "Upload-Offset\0"
    /* 20527 */ "Vary\0"
    /* 20532 */ "WWW-Authenticate\0"
    /* 20549 */ "Keep-Alive\0"
    /* 20560 */ "Proxy-Connection\0"
    /* 20577 */ "strict\0"
    /* 20584 */ "what the specifications allow, and no more\0"
    /* 20627 */ "default\0"
    /* 20635 */ "ours: the specifications and well-kept convention\0"
    /* 20685 */ "proxy\0"
    /* 20691 */ "ours for intermediaries\0"
    /* 20715 */ "curl\0"
    /* 20720 */ "curl --retry, whose count is 0 until asked for\0"
    /* 20767 */ "urllib3-default\0"
    /* 20783 */ "urllib3: Retry with 10 tries\0"
    /* 20812 */ "pip\0"
    /* 20816 */ "pip over urllib3\0"
    /* 20833 */ "go-retryablehttp\0"
    /* 20850 */ "hashicorp/go-retryablehttp: DefaultRetryPolicy and DefaultBackoff\0"
    /* 20916 */ "failsafe-go\0"
    /* 20928 */ "failsafe-go: failsafehttp retry policy\0"
    /* 20967 */ "botocore-legacy\0"
    /* 20983 */ "botocore: legacy retry mode\0"
    /* 21011 */ "aws-standard\0"
    /* 21024 */ "AWS SDKs: standard retry mode\0"
    /* 21054 */ "got\0"
    /* 21058 */ "ky\0"
    /* 21061 */ "axios-retry\0"
    /* 21073 */ "undici\0"
    /* 21080 */ "undici: RetryHandler\0"
    /* 21101 */ "okhttp\0"
    /* 21108 */ "OkHttp: RetryAndFollowUpInterceptor\0"
    /* 21144 */ "apache-httpclient5\0"
    /* 21163 */ "Apache HttpClient 5: DefaultHttpRequestRetryStrategy\0"
    /* 21216 */ "dotnet-resilience\0"
    /* 21234 */ ".NET: AddStandardResilienceHandler\0"
    /* 21269 */ "reqwest-retry\0"
    /* 21283 */ "reqwest-retry: DefaultRetryableStrategy\0"
    /* 21323 */ "azure-core-py\0"
    /* 21337 */ "azure-core for Python: RetryPolicy\0"
    /* 21372 */ "azure-sdk-for-c\0"
    /* 21388 */ "Azure SDK for C: az_http_policy_retry\0"
    /* 21426 */ "google-api-core\0"
    /* 21442 */ "google-api-core for Python: retry over HTTP\0"
    /* 21486 */ "google-storage\0"
    /* 21501 */ "google-cloud-storage for Python: conditional retry\0"
    /* 21552 */ "otlp-http\0"
    /* 21562 */ "OpenTelemetry OTLP/HTTP exporters\0"
    /* 21596 */ "stainless-sdk\0"
    /* 21610 */ "SDKs made by Stainless\0"
    /* 21633 */ "stripe\0"
    /* 21640 */ "stripe-node and its siblings\0"
    /* 21669 */ "kubernetes-client-go\0"
    /* 21690 */ "client-go: REST client\0"
    /* 21713 */ "octokit\0"
    /* 21721 */ "@octokit/plugin-retry\0"
    /* 21743 */ "envoy-5xx\0"
    /* 21753 */ "Envoy: retry_on 5xx\0"
    /* 21773 */ "envoy-gateway-error\0"
    /* 21793 */ "Envoy: retry_on gateway-error\0"
    /* 21823 */ "envoy-retriable-4xx\0"
    /* 21843 */ "Envoy: retry_on retriable-4xx\0"
    /* 21873 */ "nginx-default\0"
    /* 21887 */ "nginx: proxy_next_upstream error timeout\0"
    /* 21928 */ "nginx-all\0"
    /* 21938 */ "nginx: proxy_next_upstream with every http_ word\0"
    /* 21987 */ "haproxy-all-retryable-errors\0"
    /* 22016 */ "HAProxy: retry-on all-retryable-errors\0"
    /* 22055 */ "traefik\0"
    /* 22063 */ "Traefik: Retry middleware\0"
    /* 22089 */ "linkerd-5xx\0"
    /* 22101 */ "Linkerd: retry on 5xx\0"
    /* 22123 */ "gateway-api-5xx-required\0"
    /* 22148 */ "Kubernetes Gateway API, GEP-1731: codes that must be supported\0"
    /* 22211 */ "chromium\0"
    /* 22220 */ "Chromium network stack\0"
    /* 22243 */ "firefox\0"
    /* 22251 */ "Firefox network stack";

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
    {201, 201, 84, 65, 0},
    {200, 0, 11858, 66, 1},
    {204, 0, 11858, 66, 0},
    {304, 304, 11866, 67, 2},
    {200, 0, 11866, 67, 0},
    {200, 204, 11872, 68, 1},
    {204, 0, 11872, 68, 0},
    {200, 200, 11880, 69, 0},
    {0, 0, 1, 95, 0},
    {400, 400, 322, 128, 0},
    {403, 401, 334, 129, 0},
    {400, 0, 11888, 130, 4},
    {500, 0, 11888, 130, 0},
    {403, 403, 364, 131, 0},
    {404, 404, 374, 132, 0},
    {405, 405, 384, 133, 8},
    {400, 0, 384, 133, 0},
    {406, 406, 403, 134, 0},
    {0, 0, 11899, 136, 0},
    {412, 412, 494, 140, 0},
    {413, 413, 1845, 141, 0},
    {415, 415, 11925, 143, 0},
    {500, 500, 818, 160, 0},
    {501, 501, 840, 161, 0},
    {502, 502, 856, 162, 0},
    {503, 503, 868, 163, 0},
    {504, 504, 888, 164, 0},
    {502, 0, 11952, 165, 0},
};

const uint16_t hs_fields[27] = {
    20270, 20277, 20293, 20299, 20313, 20324, 20339, 20356, 20370, 20383, 20388, 20399, 20404, 20412, 20415, 20429,
    20434, 20443, 20462, 20474, 20492, 20500, 20513, 20527, 20532, 20549, 20560,
};

const struct hs_condition hs_conditions[13] = {
    {11975, 11987},
    {12004, 12014},
    {12037, 12048},
    {12097, 12109},
    {12165, 12182},
    {12220, 12230},
    {12253, 12264},
    {12298, 12317},
    {12359, 12374},
    {12418, 12438},
    {12476, 12487},
    {12541, 12550},
    {12580, 12595},
};

const struct hs_why hs_whys[81] = {
    {101, 12663, 12679, 12738, HTTPSTATUS_LEVEL_DEFINITION},
    {102, 12762, 12785, 12738, HTTPSTATUS_LEVEL_DEFINITION},
    {103, 12868, 12890, 12950, HTTPSTATUS_LEVEL_MUST},
    {104, 12974, 12999, 13072, HTTPSTATUS_LEVEL_DEFINITION},
    {105, 13096, 13118, 13200, HTTPSTATUS_LEVEL_MUST},
    {201, 13225, 13239, 13286, HTTPSTATUS_LEVEL_DEFINITION},
    {202, 13309, 13325, 13426, HTTPSTATUS_LEVEL_MAY},
    {203, 13451, 13470, 13538, HTTPSTATUS_LEVEL_MAY},
    {204, 13563, 13587, 13538, HTTPSTATUS_LEVEL_MAY},
    {205, 13661, 13470, 13680, HTTPSTATUS_LEVEL_MAY},
    {206, 13705, 13587, 13680, HTTPSTATUS_LEVEL_MAY},
    {207, 13729, 13753, 13848, HTTPSTATUS_LEVEL_DEFINITION},
    {208, 13873, 13897, 13956, HTTPSTATUS_LEVEL_MUST},
    {209, 13981, 14005, 14097, HTTPSTATUS_LEVEL_DEFINITION},
    {210, 14122, 14144, 14203, HTTPSTATUS_LEVEL_DEFINITION},
    {211, 14228, 14247, 14316, HTTPSTATUS_LEVEL_DEFINITION},
    {212, 14341, 14359, 14402, HTTPSTATUS_LEVEL_DEFINITION},
    {301, 14427, 14448, 14499, HTTPSTATUS_LEVEL_MUST},
    {302, 14553, 14575, 14499, HTTPSTATUS_LEVEL_SHOULD},
    {303, 14636, 14661, 14499, HTTPSTATUS_LEVEL_CONVENTION},
    {304, 14725, 14749, 12738, HTTPSTATUS_LEVEL_DEFINITION},
    {305, 14828, 14852, 13200, HTTPSTATUS_LEVEL_MUST},
    {306, 14903, 14926, 15018, HTTPSTATUS_LEVEL_MUST},
    {307, 15040, 15063, 15158, HTTPSTATUS_LEVEL_MUST},
    {308, 15180, 15204, 15269, HTTPSTATUS_LEVEL_MUST},
    {309, 15291, 15313, 15397, HTTPSTATUS_LEVEL_MUST},
    {310, 15424, 15443, 15516, HTTPSTATUS_LEVEL_DEFINITION},
    {311, 15537, 15561, 15516, HTTPSTATUS_LEVEL_POLICY},
    {312, 15663, 15681, 15516, HTTPSTATUS_LEVEL_DEFINITION},
    {313, 15727, 15749, 14316, HTTPSTATUS_LEVEL_DEFINITION},
    {314, 15780, 15800, 7699, HTTPSTATUS_LEVEL_DEFINITION},
    {315, 15851, 15872, 7699, HTTPSTATUS_LEVEL_POLICY},
    {316, 15917, 15941, 15982, HTTPSTATUS_LEVEL_DEFINITION},
    {317, 16004, 16027, 16160, HTTPSTATUS_LEVEL_MUST},
    {501, 16184, 16197, 16293, HTTPSTATUS_LEVEL_MAY},
    {502, 16318, 16337, 16418, HTTPSTATUS_LEVEL_MAY},
    {503, 16443, 16459, 16551, HTTPSTATUS_LEVEL_MAY},
    {504, 16576, 16588, 16662, HTTPSTATUS_LEVEL_MAY},
    {505, 16688, 16698, 16791, HTTPSTATUS_LEVEL_SHOULD},
    {506, 16813, 16832, 16894, HTTPSTATUS_LEVEL_SHOULD},
    {507, 16919, 16936, 17016, HTTPSTATUS_LEVEL_DEFINITION},
    {508, 17042, 17070, 17117, HTTPSTATUS_LEVEL_MAY},
    {509, 17143, 17156, 17212, HTTPSTATUS_LEVEL_DEFINITION},
    {510, 17232, 17244, 17296, HTTPSTATUS_LEVEL_DEFINITION},
    {511, 17321, 17334, 17380, HTTPSTATUS_LEVEL_CONVENTION},
    {512, 17421, 17429, 17503, HTTPSTATUS_LEVEL_CONVENTION},
    {513, 17552, 17567, 17628, HTTPSTATUS_LEVEL_CONVENTION},
    {514, 17655, 17673, 17628, HTTPSTATUS_LEVEL_CONVENTION},
    {515, 17714, 17728, 17769, HTTPSTATUS_LEVEL_MAY},
    {516, 17816, 17832, 17875, HTTPSTATUS_LEVEL_DEFINITION},
    {517, 17924, 17940, 17970, HTTPSTATUS_LEVEL_CONVENTION},
    {518, 17992, 18009, 18067, HTTPSTATUS_LEVEL_POLICY},
    {531, 18078, 18091, 15516, HTTPSTATUS_LEVEL_DEFINITION},
    {532, 18145, 18153, 18190, HTTPSTATUS_LEVEL_DEFINITION},
    {533, 18213, 18225, 18291, HTTPSTATUS_LEVEL_DEFINITION},
    {534, 18326, 18339, 18395, HTTPSTATUS_LEVEL_DEFINITION},
    {535, 18418, 18431, 18478, HTTPSTATUS_LEVEL_DEFINITION},
    {536, 18519, 18539, 18584, HTTPSTATUS_LEVEL_SHOULD},
    {537, 18609, 18621, 18698, HTTPSTATUS_LEVEL_MUST},
    {538, 18721, 18731, 18478, HTTPSTATUS_LEVEL_DEFINITION},
    {539, 18751, 18760, 18478, HTTPSTATUS_LEVEL_DEFINITION},
    {540, 18830, 18841, 17628, HTTPSTATUS_LEVEL_DEFINITION},
    {541, 18909, 18922, 15516, HTTPSTATUS_LEVEL_POLICY},
    {542, 18978, 18992, 18067, HTTPSTATUS_LEVEL_POLICY},
    {543, 19025, 19038, 18067, HTTPSTATUS_LEVEL_POLICY},
    {544, 19106, 19119, 18067, HTTPSTATUS_LEVEL_POLICY},
    {545, 19169, 19183, 18067, HTTPSTATUS_LEVEL_POLICY},
    {546, 19269, 19291, 19360, HTTPSTATUS_LEVEL_SHOULD},
    {547, 19384, 19405, 19360, HTTPSTATUS_LEVEL_MUST},
    {548, 19463, 19490, 16791, HTTPSTATUS_LEVEL_MUST},
    {549, 19557, 19577, 19611, HTTPSTATUS_LEVEL_POLICY},
    {550, 19630, 19647, 19611, HTTPSTATUS_LEVEL_POLICY},
    {551, 19692, 19709, 19611, HTTPSTATUS_LEVEL_POLICY},
    {552, 19774, 19791, 18067, HTTPSTATUS_LEVEL_POLICY},
    {553, 19856, 19867, 18067, HTTPSTATUS_LEVEL_POLICY},
    {554, 19902, 19917, 19360, HTTPSTATUS_LEVEL_SHOULD},
    {555, 19969, 19984, 18067, HTTPSTATUS_LEVEL_POLICY},
    {556, 20021, 20041, 19611, HTTPSTATUS_LEVEL_POLICY},
    {557, 20089, 20106, 18067, HTTPSTATUS_LEVEL_POLICY},
    {558, 20178, 20191, 18067, HTTPSTATUS_LEVEL_POLICY},
    {559, 20224, 20239, 17970, HTTPSTATUS_LEVEL_CONVENTION},
};
