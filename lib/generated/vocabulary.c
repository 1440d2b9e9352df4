/* SPDX-License-Identifier: MIT */
/* Written by scripts/regen.py from the tables of data/. Do not edit: change the data. */
#include "tables.h"

/* clang-format off */

const char hs_words[27845] =
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
    /* 16184 */ "check-cache-must-not-store\0"
    /* 16211 */ "Responses with this status code must not be stored, whatever lifetime the fields give them.\0"
    /* 16303 */ "RFC 6585, sections 3 to 6\0"
    /* 16329 */ "check-directive-repeated\0"
    /* 16354 */ "A directive stands twice with different values; caches take the first one or hold the response for stale.\0"
    /* 16460 */ "RFC 9111, section 4.2.1\0"
    /* 16484 */ "check-directive-misspelt\0"
    /* 16509 */ "An unknown directive is one letter away from a known one; caches ignore what they do not know.\0"
    /* 16604 */ "RFC 9111, section 5.2.3\0"
    /* 16628 */ "check-directive-malformed\0"
    /* 16654 */ "A known directive has a value or a tail outside the grammar; careful caches take it for the stricter reading.\0"
    /* 16764 */ "RFC 9111, section 5.2\0"
    /* 16786 */ "check-private-s-maxage\0"
    /* 16809 */ "The directive private keeps the response out of shared caches, and s-maxage speaks to shared caches only.\0"
    /* 16915 */ "RFC 9111, sections 5.2.2.7 and 5.2.2.10\0"
    /* 16955 */ "check-public-private\0"
    /* 16976 */ "The directives public and private contradict each other; caches obey private.\0"
    /* 17054 */ "RFC 9111, sections 5.2.2.7 and 5.2.2.9\0"
    /* 17093 */ "check-must-understand-alone\0"
    /* 17121 */ "The directive must-understand ought to come with no-store, for caches that do not know must-understand.\0"
    /* 17225 */ "RFC 9111, section 5.2.2.3\0"
    /* 17251 */ "check-immutable-alone\0"
    /* 17273 */ "The directive immutable speaks of the time in which the response is fresh, and no lifetime is given.\0"
    /* 17374 */ "RFC 8246, section 2\0"
    /* 17394 */ "check-expires-ignored\0"
    /* 17416 */ "Expires is ignored where max-age is present.\0"
    /* 17461 */ "RFC 9111, section 5.3\0"
    /* 17483 */ "check-vary-star\0"
    /* 17499 */ "Vary: * matches no later request: a stored response is never reused without asking the origin.\0"
    /* 17594 */ "RFC 9110, section 12.5.5\0"
    /* 17619 */ "check-request-directive\0"
    /* 17643 */ "The directives max-stale, min-fresh and only-if-cached mean something in requests only.\0"
    /* 17731 */ "RFC 9111, section 5.2.1\0"
    /* 17755 */ "check-no-store-lifetime\0"
    /* 17779 */ "The directive no-store forbids storing; the lifetime beside it is never used.\0"
    /* 17857 */ "RFC 9111, section 5.2.2.5\0"
    /* 17883 */ "check-stale-forbidden\0"
    /* 17905 */ "The directive must-revalidate or no-cache forbids stale answers, so the window for stale ones beside it is never used.\0"
    /* 18024 */ "RFC 9111, section 4.2.4\0"
    /* 18048 */ "check-pragma\0"
    /* 18061 */ "Pragma means something in requests only, and is deprecated; Cache-Control says it.\0"
    /* 18144 */ "RFC 9111, section 5.4\0"
    /* 18166 */ "check-age-invalid\0"
    /* 18184 */ "Age is a whole number of seconds; this one is ignored.\0"
    /* 18239 */ "RFC 9111, section 5.1\0"
    /* 18261 */ "check-stale-shared\0"
    /* 18280 */ "Beside s-maxage or proxy-revalidate shared caches must not answer stale, so the window for stale answers is for private ones only.\0"
    /* 18411 */ "RFC 9111, sections 5.2.2.8 and 5.2.2.10\0"
    /* 18451 */ "unauthorized\0"
    /* 18464 */ "The request was not applied for want of credentials; it may be repeated with new or other ones.\0"
    /* 18560 */ "RFC 9110, section 15.5.2\0"
    /* 18585 */ "proxy-unauthorized\0"
    /* 18604 */ "The proxy wants credentials; the request may be repeated with new or other ones.\0"
    /* 18685 */ "RFC 9110, section 15.5.8\0"
    /* 18710 */ "request-timeout\0"
    /* 18726 */ "The request did not arrive in time; it may be repeated, over another connection if need be.\0"
    /* 18818 */ "RFC 9110, section 15.5.9\0"
    /* 18843 */ "misdirected\0"
    /* 18855 */ "The request may be repeated over another connection, whatever its method.\0"
    /* 18929 */ "RFC 9110, section 15.5.20\0"
    /* 18955 */ "too-early\0"
    /* 18965 */ "The request may have been a replay; it is repeated after the handshake, never in early data.\0"
    /* 19058 */ "RFC 8470, section 5.2\0"
    /* 19080 */ "expectation-failed\0"
    /* 19099 */ "The request is repeated without the 100-continue expectation.\0"
    /* 19161 */ "RFC 9110, section 10.1.1\0"
    /* 19186 */ "upgrade-required\0"
    /* 19203 */ "The request can be repeated after changing to a protocol that the server names.\0"
    /* 19283 */ "RFC 9110, section 15.5.22\0"
    /* 19309 */ "content-too-large-temporary\0"
    /* 19337 */ "The server says when the same content will do.\0"
    /* 19384 */ "RFC 9110, section 15.5.14\0"
    /* 19410 */ "rate-limited\0"
    /* 19423 */ "Too many requests in a given time; later ones may pass.\0"
    /* 19479 */ "RFC 6585, section 4\0"
    /* 19499 */ "unavailable\0"
    /* 19511 */ "Overload or maintenance that will most likely pass.\0"
    /* 19563 */ "RFC 9110, section 15.6.4\0"
    /* 19588 */ "server-error\0"
    /* 19601 */ "An unexpected failure that may not come back.\0"
    /* 19647 */ "no specification speaks of repeating 500\0"
    /* 19688 */ "gateway\0"
    /* 19696 */ "A gateway got no valid answer, or none in time; the next one may succeed.\0"
    /* 19770 */ "no specification speaks of repeating 502 and 504\0"
    /* 19819 */ "vendor-gateway\0"
    /* 19834 */ "A gateway of a vendor did not get an answer from the origin.\0"
    /* 19895 */ "the vendor's documentation\0"
    /* 19922 */ "overloaded-vendor\0"
    /* 19940 */ "The service is overloaded for everybody.\0"
    /* 19981 */ "not-processed\0"
    /* 19995 */ "The request was certainly not processed.\0"
    /* 20036 */ "RFC 9113, section 8.7; RFC 9114, section 4.1.1\0"
    /* 20083 */ "connection-lost\0"
    /* 20099 */ "The connection ended before a full answer.\0"
    /* 20142 */ "RFC 9112, section 9.3.1; RFC 9110, section 9.2.2\0"
    /* 20191 */ "server-said-yes\0"
    /* 20207 */ "The server asks for a repeat.\0"
    /* 20237 */ "a field of the vendor\0"
    /* 20259 */ "listed-by-policy\0"
    /* 20276 */ "The policy repeats this code; nothing else speaks for it.\0"
    /* 20334 */ "the policy\0"
    /* 20345 */ "not-an-error\0"
    /* 20358 */ "The request was answered; there is nothing to repeat.\0"
    /* 20412 */ "interim\0"
    /* 20420 */ "The final response is still to come.\0"
    /* 20457 */ "RFC 9110, section 15.2\0"
    /* 20480 */ "redirection\0"
    /* 20492 */ "A redirect: follow it, after the wait if the server asks for one.\0"
    /* 20558 */ "RFC 9110, sections 10.2.3 and 15.4\0"
    /* 20593 */ "needs-change\0"
    /* 20606 */ "The same request will be refused again; it must change.\0"
    /* 20662 */ "RFC 9110, section 15.5\0"
    /* 20685 */ "needs-person\0"
    /* 20698 */ "A person must act before a repeat makes sense.\0"
    /* 20745 */ "the section that defines the status code\0"
    /* 20786 */ "forbidden-unchanged\0"
    /* 20806 */ "Not automatically with the same credentials.\0"
    /* 20851 */ "RFC 9110, section 15.5.4\0"
    /* 20876 */ "user-action\0"
    /* 20888 */ "A request that a person caused is not repeated before the person asks again.\0"
    /* 20965 */ "RFC 4918, section 11.5\0"
    /* 20988 */ "permanent\0"
    /* 20998 */ "It will fail again.\0"
    /* 21018 */ "conflict\0"
    /* 21027 */ "The state of the resource is in the way; it must be read again first.\0"
    /* 21097 */ "local-code\0"
    /* 21108 */ "The number is only logged, or made up by a client; it is no answer.\0"
    /* 21176 */ "unknown-code\0"
    /* 21189 */ "An unknown server error is not taken for a passing one.\0"
    /* 21245 */ "not-in-policy\0"
    /* 21259 */ "The policy does not repeat this.\0"
    /* 21292 */ "hint-missing\0"
    /* 21305 */ "The policy repeats this only when the server says how long to wait.\0"
    /* 21373 */ "hint-invalid\0"
    /* 21386 */ "The wait that the server asks for cannot be read.\0"
    /* 21436 */ "hint-over-cap\0"
    /* 21450 */ "The server asks for a longer wait than the policy accepts; sooner would be too early.\0"
    /* 21536 */ "method-not-idempotent\0"
    /* 21558 */ "The request may have been applied, and running it twice may do harm.\0"
    /* 21627 */ "RFC 9110, section 9.2.2\0"
    /* 21651 */ "proxy-not-idempotent\0"
    /* 21672 */ "A proxy must not repeat a request that is not idempotent.\0"
    /* 21730 */ "early-data-from-downstream\0"
    /* 21757 */ "The client used early data, so the answer is its own to deal with.\0"
    /* 21824 */ "body-not-replayable\0"
    /* 21844 */ "The content cannot be sent again.\0"
    /* 21878 */ "the caller's facts\0"
    /* 21897 */ "response-started\0"
    /* 21914 */ "Content of the answer was handed on already.\0"
    /* 21959 */ "connection-bound\0"
    /* 21976 */ "The connection carries authentication; another one would not do.\0"
    /* 22041 */ "connection-facts\0"
    /* 22058 */ "The connection is not one on which the policy repeats this code.\0"
    /* 22123 */ "tried-once\0"
    /* 22134 */ "The same code came twice in a row.\0"
    /* 22169 */ "retry-of-retry\0"
    /* 22184 */ "Another layer repeats, too; repeats would multiply.\0"
    /* 22236 */ "attempts-spent\0"
    /* 22251 */ "The policy allows no further repeat.\0"
    /* 22288 */ "would-pass-deadline\0"
    /* 22308 */ "The wait would end after the caller's deadline.\0"
    /* 22356 */ "would-pass-total\0"
    /* 22373 */ "The wait would end after the time that the policy allows for all tries.\0"
    /* 22445 */ "budget-empty\0"
    /* 22458 */ "The budget for repeats is spent.\0"
    /* 22491 */ "server-said-no\0"
    /* 22506 */ "The server asks for no repeat.\0"
    /* 22537 */ "has-s-maxage\0"
    /* 22550 */ "The directive s-maxage permits shared caches to store the response.\0"
    /* 22618 */ "RFC 9111, sections 3 and 5.2.2.10\0"
    /* 22652 */ "has-max-age\0"
    /* 22664 */ "The directive max-age permits caches to store the response.\0"
    /* 22724 */ "RFC 9111, sections 3 and 5.2.2.1\0"
    /* 22757 */ "has-expires\0"
    /* 22769 */ "Expires permits caches to store the response.\0"
    /* 22815 */ "RFC 9111, sections 3 and 5.3\0"
    /* 22844 */ "is-public\0"
    /* 22854 */ "The directive public permits every cache to store the response.\0"
    /* 22918 */ "RFC 9111, sections 3 and 5.2.2.9\0"
    /* 22951 */ "is-private\0"
    /* 22962 */ "The directive private permits a private cache to store the response.\0"
    /* 23031 */ "RFC 9111, sections 3 and 5.2.2.7\0"
    /* 23064 */ "heuristic-status\0"
    /* 23081 */ "The status code is cacheable by default: it may be stored and reused with no explicit lifetime.\0"
    /* 23177 */ "RFC 9110, section 15.1; RFC 7725, section 3\0"
    /* 23221 */ "heuristic-range\0"
    /* 23237 */ "A partial response is cacheable by default, for a cache that understands ranges.\0"
    /* 23318 */ "RFC 9110, sections 15.1 and 15.3.7; RFC 9111, section 3.3\0"
    /* 23376 */ "profile-permits\0"
    /* 23392 */ "The system that was asked for stores this status code.\0"
    /* 23447 */ "the profile\0"
    /* 23459 */ "must-understand-met\0"
    /* 23479 */ "The cache understands the status code, so must-understand sets no-store aside.\0"
    /* 23558 */ "authorization-permitted\0"
    /* 23582 */ "The request has credentials, and the response permits shared caches to store it all the same.\0"
    /* 23676 */ "RFC 9111, section 3.5\0"
    /* 23698 */ "status-not-final\0"
    /* 23715 */ "Only final responses are stored, with a status code of 200..599.\0"
    /* 23780 */ "RFC 9111, section 3\0"
    /* 23800 */ "request-no-store\0"
    /* 23817 */ "The request forbids storing any part of it or of its response.\0"
    /* 23880 */ "RFC 9111, section 5.2.1.5\0"
    /* 23906 */ "method\0"
    /* 23913 */ "Responses are stored for, and reused for, GET, HEAD and in part POST; this method, or this pair of methods, is not served.\0"
    /* 24036 */ "RFC 9111, sections 3 and 4\0"
    /* 24063 */ "status-must-not-be-stored\0"
    /* 24089 */ "Responses with this status code must not be stored by a cache.\0"
    /* 24152 */ "status-not-understood\0"
    /* 24174 */ "Only a cache that understands 206 or 304 may store it, and a 206 only with a range that can be read.\0"
    /* 24275 */ "incomplete\0"
    /* 24286 */ "Less content came than the response announced, or none.\0"
    /* 24342 */ "RFC 9111, section 3.3\0"
    /* 24364 */ "must-understand\0"
    /* 24380 */ "The response is for caches that understand its status code, and this one does not.\0"
    /* 24463 */ "no-store\0"
    /* 24472 */ "The response must not be stored.\0"
    /* 24505 */ "private\0"
    /* 24513 */ "The response is for one user, and this cache is shared.\0"
    /* 24569 */ "RFC 9111, section 5.2.2.7\0"
    /* 24595 */ "authorization\0"
    /* 24609 */ "The request has credentials, and nothing in the response permits a shared cache to store it.\0"
    /* 24702 */ "post-no-explicit-freshness\0"
    /* 24729 */ "A response to POST is cacheable only with an explicit lifetime.\0"
    /* 24793 */ "RFC 9110, section 9.3.3\0"
    /* 24817 */ "post-content-location\0"
    /* 24839 */ "A response to POST is cacheable only when its Content-Location is the target.\0"
    /* 24917 */ "status-not-heuristically-cacheable\0"
    /* 24952 */ "No field permits storing, and the status code is not cacheable by default.\0"
    /* 25027 */ "vary-star\0"
    /* 25037 */ "Vary: * matches no later request: the response answers none, so storing it is useless.\0"
    /* 25124 */ "RFC 9111, section 4.1\0"
    /* 25146 */ "set-cookie\0"
    /* 25157 */ "A response that sets a cookie is kept out of a shared cache, by the cache's own choice.\0"
    /* 25245 */ "RFC 9111, section 7.3\0"
    /* 25267 */ "profile-refuses\0"
    /* 25283 */ "The system that was asked for does not store this status code.\0"
    /* 25346 */ "nothing-stored\0"
    /* 25361 */ "There is no stored response for this request.\0"
    /* 25407 */ "RFC 9111, section 4\0"
    /* 25427 */ "range\0"
    /* 25433 */ "The request asks for a range, and this cache does not do ranges.\0"
    /* 25498 */ "RFC 9110, section 14.2\0"
    /* 25521 */ "partial\0"
    /* 25529 */ "The stored partial response does not hold all that is asked for.\0"
    /* 25594 */ "invalidated\0"
    /* 25606 */ "An unsafe request succeeded since; the stored response must be validated.\0"
    /* 25680 */ "RFC 9111, section 4.4\0"
    /* 25702 */ "no-cache\0"
    /* 25711 */ "The response must be validated before each reuse, fresh or not.\0"
    /* 25775 */ "RFC 9111, section 5.2.2.4\0"
    /* 25801 */ "response-pragma\0"
    /* 25817 */ "Pragma: no-cache in a response is honoured by the cache's own choice.\0"
    /* 25887 */ "request-no-cache\0"
    /* 25904 */ "The client prefers a validated response.\0"
    /* 25945 */ "RFC 9111, sections 5.2.1.4 and 5.4\0"
    /* 25980 */ "request-max-age\0"
    /* 25996 */ "The client wants a younger response, or with max-age=0 a validated one.\0"
    /* 26068 */ "RFC 9111, section 5.2.1.1\0"
    /* 26094 */ "request-min-fresh\0"
    /* 26112 */ "The response will not stay fresh for as long as the client wants.\0"
    /* 26178 */ "RFC 9111, section 5.2.1.3\0"
    /* 26204 */ "immutable\0"
    /* 26214 */ "The response will not change while it is fresh, so the client's wish to reload it is passed over.\0"
    /* 26312 */ "fresh\0"
    /* 26318 */ "The age is below the freshness lifetime.\0"
    /* 26359 */ "RFC 9111, section 4.2\0"
    /* 26381 */ "must-revalidate\0"
    /* 26397 */ "Once stale, the response must not be used without validation.\0"
    /* 26459 */ "RFC 9111, section 5.2.2.2\0"
    /* 26485 */ "proxy-revalidate\0"
    /* 26502 */ "Once stale, a shared cache must not use the response without validation.\0"
    /* 26575 */ "RFC 9111, section 5.2.2.8\0"
    /* 26601 */ "s-maxage\0"
    /* 26610 */ "The directive s-maxage has the meaning of proxy-revalidate, too: no stale answer from a shared cache.\0"
    /* 26712 */ "RFC 9111, section 5.2.2.10\0"
    /* 26739 */ "max-stale\0"
    /* 26749 */ "The client accepts a response that is this stale.\0"
    /* 26799 */ "RFC 9111, section 5.2.1.2\0"
    /* 26825 */ "stale-while-revalidate\0"
    /* 26848 */ "The response may be used while it is validated in the background.\0"
    /* 26914 */ "RFC 5861, section 3\0"
    /* 26934 */ "stale\0"
    /* 26940 */ "The response is stale, and nothing permits its use without validation.\0"
    /* 27011 */ "only-if-cached\0"
    /* 27026 */ "The client wants a stored response only, and none can be used: the answer is 504.\0"
    /* 27108 */ "RFC 9111, section 5.2.1.7\0"
    /* 27134 */ "strong-validator\0"
    /* 27151 */ "The strong entity tag of the 304 is that of the stored response.\0"
    /* 27216 */ "RFC 9111, section 4.3.4\0"
    /* 27240 */ "weak-validator\0"
    /* 27255 */ "The weak entity tag of the 304 matches the stored response.\0"
    /* 27315 */ "last-modified\0"
    /* 27329 */ "Last-Modified of the 304 is that of the stored response.\0"
    /* 27386 */ "own-validator\0"
    /* 27400 */ "The 304 names no validator; it answers the validators that the cache sent.\0"
    /* 27475 */ "no-validators\0"
    /* 27489 */ "Neither the 304 nor the stored response has a validator.\0"
    /* 27546 */ "validator-differs\0"
    /* 27564 */ "The 304 speaks of another response than the stored one.\0"
    /* 27620 */ "client-condition\0"
    /* 27637 */ "The 304 answers the client's own condition.\0"
    /* 27681 */ "RFC 9111, section 4.3.3\0"
    /* 27705 */ "full-response\0"
    /* 27719 */ "The answer is a final response of its own, and takes the place of the stored one.\0"
    /* 27801 */ "server-error-forwarded\0"
    /* 27824 */ "The server failed to validate; its answer is passed on, and the stored response stays.\0"
    /* 27911 */ "head-matches\0"
    /* 27924 */ "What the response to HEAD says equals the stored response to GET.\0"
    /* 27990 */ "RFC 9111, section 4.3.5\0"
    /* 28014 */ "head-differs\0"
    /* 28027 */ "What the response to HEAD says differs from the stored response to GET.\0"
    /* 28099 */ "disconnected\0"
    /* 28112 */ "The origin cannot be reached, and this cache serves stale responses then.\0"
    /* 28186 */ "stale-if-error\0"
    /* 28201 */ "The response may be used in the place of this error, stale as it may be.\0"
    /* 28274 */ "RFC 5861, section 4\0"
    /* 28294 */ "request-stale-if-error\0"
    /* 28317 */ "The request permits a stale response on this error.\0"
    /* 28369 */ "no-answer\0"
    /* 28379 */ "There is no answer from the origin, and no stored response that this cache may use.\0"
    /* 28463 */ "error-response\0"
    /* 28478 */ "The server's error is passed on.\0"
    /* 28511 */ "validation-status\0"
    /* 28529 */ "The response confirms or updates a stored one; it is not stored itself.\0"
    /* 28601 */ "explicit-status\0"
    /* 28617 */ "A response with this status code may be stored when one of its fields permits it.\0"
    /* 28699 */ "RFC 9111, section 3; RFC 9110, section 16.2.2\0"
    /* 28745 */ "Accept\0"
    /* 28752 */ "Accept-Encoding\0"
    /* 28768 */ "Allow\0"
    /* 28774 */ "Cache-Control\0"
    /* 28788 */ "Connection\0"
    /* 28799 */ "Content-Length\0"
    /* 28814 */ "Content-Location\0"
    /* 28831 */ "Content-Range\0"
    /* 28845 */ "Content-Type\0"
    /* 28858 */ "Date\0"
    /* 28863 */ "Delta-Base\0"
    /* 28874 */ "ETag\0"
    /* 28879 */ "Expires\0"
    /* 28887 */ "IM\0"
    /* 28890 */ "Last-Modified\0"
    /* 28904 */ "Link\0"
    /* 28909 */ "Location\0"
    /* 28918 */ "Proxy-Authenticate\0"
    /* 28937 */ "Retry-After\0"
    /* 28949 */ "Transfer-Encoding\0"
    /* 28967 */ "Upgrade\0"
    /* 28975 */ "Upload-Limit\0"
    /* 28988 */ "Upload-Offset\0"
    /* 29002 */ "Vary\0"
    /* 29007 */ "WWW-Authenticate\0"
    /* 29024 */ "Keep-Alive\0"
    /* 29035 */ "Proxy-Connection\0"
    /* 29052 */ "TE\0"
    /* 29055 */ "Trailer\0"
    /* 29063 */ "Proxy-Authentication-Info\0"
    /* 29089 */ "Proxy-Authorization\0"
    /* 29109 */ "If-Match\0"
    /* 29118 */ "If-None-Match\0"
    /* 29132 */ "If-Modified-Since\0"
    /* 29150 */ "If-Unmodified-Since\0"
    /* 29170 */ "If-Range\0"
    /* 29179 */ "Age\0"
    /* 29183 */ "Authorization\0"
    /* 29197 */ "Pragma\0"
    /* 29204 */ "Range\0"
    /* 29210 */ "Set-Cookie\0"
    /* 29221 */ "strict\0"
    /* 29228 */ "what the specifications allow, and no more\0"
    /* 29271 */ "default\0"
    /* 29279 */ "ours: the specifications and well-kept convention\0"
    /* 29329 */ "proxy\0"
    /* 29335 */ "ours for intermediaries\0"
    /* 29359 */ "curl\0"
    /* 29364 */ "curl --retry, whose count is 0 until asked for\0"
    /* 29411 */ "urllib3-default\0"
    /* 29427 */ "urllib3: Retry with 10 tries\0"
    /* 29456 */ "pip\0"
    /* 29460 */ "pip over urllib3\0"
    /* 29477 */ "go-retryablehttp\0"
    /* 29494 */ "hashicorp/go-retryablehttp: DefaultRetryPolicy and DefaultBackoff\0"
    /* 29560 */ "failsafe-go\0"
    /* 29572 */ "failsafe-go: failsafehttp retry policy\0"
    /* 29611 */ "botocore-legacy\0"
    /* 29627 */ "botocore: legacy retry mode\0"
    /* 29655 */ "aws-standard\0"
    /* 29668 */ "AWS SDKs: standard retry mode\0"
    /* 29698 */ "got\0"
    /* 29702 */ "ky\0"
    /* 29705 */ "axios-retry\0"
    /* 29717 */ "undici\0"
    /* 29724 */ "undici: RetryHandler\0"
    /* 29745 */ "okhttp\0"
    /* 29752 */ "OkHttp: RetryAndFollowUpInterceptor\0"
    /* 29788 */ "apache-httpclient5\0"
    /* 29807 */ "Apache HttpClient 5: DefaultHttpRequestRetryStrategy\0"
    /* 29860 */ "dotnet-resilience\0"
    /* 29878 */ ".NET: AddStandardResilienceHandler\0"
    /* 29913 */ "reqwest-retry\0"
    /* 29927 */ "reqwest-retry: DefaultRetryableStrategy\0"
    /* 29967 */ "azure-core-py\0"
    /* 29981 */ "azure-core for Python: RetryPolicy\0"
    /* 30016 */ "azure-sdk-for-c\0"
    /* 30032 */ "Azure SDK for C: az_http_policy_retry\0"
    /* 30070 */ "google-api-core\0"
    /* 30086 */ "google-api-core for Python: retry over HTTP\0"
    /* 30130 */ "google-storage\0"
    /* 30145 */ "google-cloud-storage for Python: conditional retry\0"
    /* 30196 */ "otlp-http\0"
    /* 30206 */ "OpenTelemetry OTLP/HTTP exporters\0"
    /* 30240 */ "stainless-sdk\0"
    /* 30254 */ "SDKs made by Stainless\0"
    /* 30277 */ "stripe\0"
    /* 30284 */ "stripe-node and its siblings\0"
    /* 30313 */ "kubernetes-client-go\0"
    /* 30334 */ "client-go: REST client\0"
    /* 30357 */ "octokit\0"
    /* 30365 */ "@octokit/plugin-retry\0"
    /* 30387 */ "envoy-5xx\0"
    /* 30397 */ "Envoy: retry_on 5xx\0"
    /* 30417 */ "envoy-gateway-error\0"
    /* 30437 */ "Envoy: retry_on gateway-error\0"
    /* 30467 */ "envoy-retriable-4xx\0"
    /* 30487 */ "Envoy: retry_on retriable-4xx\0"
    /* 30517 */ "nginx-default\0"
    /* 30531 */ "nginx: proxy_next_upstream error timeout\0"
    /* 30572 */ "nginx-all\0"
    /* 30582 */ "nginx: proxy_next_upstream with every http_ word\0"
    /* 30631 */ "haproxy-all-retryable-errors\0"
    /* 30660 */ "HAProxy: retry-on all-retryable-errors\0"
    /* 30699 */ "traefik\0"
    /* 30707 */ "Traefik: Retry middleware\0"
    /* 30733 */ "linkerd-5xx\0"
    /* 30745 */ "Linkerd: retry on 5xx\0"
    /* 30767 */ "gateway-api-5xx-required\0"
    /* 30792 */ "Kubernetes Gateway API, GEP-1731: codes that must be supported\0"
    /* 30855 */ "chromium\0"
    /* 30864 */ "Chromium network stack\0"
    /* 30887 */ "firefox\0"
    /* 30895 */ "Firefox network stack\0"
    /* 30917 */ "rfc-shared\0"
    /* 30928 */ "a shared cache by RFC 9111\0"
    /* 30955 */ "rfc-private\0"
    /* 30967 */ "a cache of one user, as in a browser, by RFC 9111\0"
    /* 31017 */ "cdn\0"
    /* 31021 */ "a shared cache that serves stale responses when the origin is gone\0"
    /* 31088 */ "CDN-Cache-Control\0"
    /* 31106 */ "nginx, proxy_cache without proxy_cache_valid\0"
    /* 31151 */ "varnish\0"
    /* 31159 */ "Varnish with default_ttl of 120 s\0"
    /* 31193 */ "squid\0"
    /* 31199 */ "Squid with the shipped refresh_pattern\0"
    /* 31238 */ "trafficserver\0"
    /* 31252 */ "Apache Traffic Server\0"
    /* 31274 */ "httpd\0"
    /* 31280 */ "Apache httpd, mod_cache\0"
    /* 31304 */ "haproxy\0"
    /* 31312 */ "HAProxy, a cache section with max-age of 60 s\0"
    /* 31358 */ "envoy\0"
    /* 31364 */ "Envoy, cache filter\0"
    /* 31384 */ "souin\0"
    /* 31390 */ "Souin (Caddy cache-handler) without a default TTL\0"
    /* 31440 */ "Chromium's HTTP cache\0"
    /* 31462 */ "OkHttp\0"
    /* 31469 */ "http-cache-semantics\0"
    /* 31490 */ "http-cache-semantics for JavaScript and Rust\0"
    /* 31535 */ "hishel\0"
    /* 31542 */ "Hishel, its rules by specification\0"
    /* 31577 */ "cachecontrol\0"
    /* 31590 */ "CacheControl for Python requests\0"
    /* 31623 */ "requests-cache\0"
    /* 31638 */ "requests-cache: never expires by default\0"
    /* 31679 */ "httpcache\0"
    /* 31689 */ "gregjones/httpcache for Go\0"
    /* 31716 */ "undici, cache interceptor\0"
    /* 31742 */ "httpcomponents\0"
    /* 31757 */ "Apache HttpComponents, client cache\0"
    /* 31793 */ "symfony\0"
    /* 31801 */ "Symfony HttpCache\0"
    /* 31819 */ "libsoup\0"
    /* 31827 */ "libsoup SoupCache\0"
    /* 31845 */ "Cloudflare, a file type that it caches\0"
    /* 31884 */ "fastly\0"
    /* 31891 */ "Fastly without VCL of one's own, default TTL of 3600 s\0"
    /* 31946 */ "akamai\0"
    /* 31953 */ "Akamai, negative caching\0"
    /* 31978 */ "cloudfront\0"
    /* 31989 */ "CloudFront, error caching minimum TTL of 10 s\0"
    /* 32035 */ "google-cloud-cdn\0"
    /* 32052 */ "Google Cloud CDN, negative caching";

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

const uint16_t hs_fields[41] = {
    28745, 28752, 28768, 28774, 28788, 28799, 28814, 28831, 28845, 28858, 28863, 28874, 28879, 28887, 28890, 28904,
    28909, 28918, 28937, 28949, 28967, 28975, 28988, 29002, 29007, 29024, 29035, 29052, 29055, 29063, 29089, 29109,
    29118, 29132, 29150, 29170, 29179, 29183, 29197, 29204, 29210,
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
    {29183, 13, 38}, {0, 0, 0}, {28863, 10, 11}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0},
    {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0},
    {0, 0, 0}, {0, 0, 0}, {28918, 18, 18}, {0, 0, 0}, {0, 0, 0}, {28887, 2, 14},
    {29197, 6, 39}, {28788, 10, 5}, {28768, 5, 3}, {0, 0, 0}, {0, 0, 0}, {29204, 5, 40},
    {0, 0, 0}, {28814, 16, 7}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0},
    {28774, 13, 4}, {0, 0, 0}, {0, 0, 0}, {28890, 13, 15}, {0, 0, 0}, {0, 0, 0},
    {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {29210, 10, 41}, {29035, 16, 27}, {28937, 11, 19},
    {29052, 2, 28}, {29089, 19, 31}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {28799, 14, 6},
    {0, 0, 0}, {28949, 17, 20}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0},
    {0, 0, 0}, {29170, 8, 36}, {0, 0, 0}, {0, 0, 0}, {28967, 7, 21}, {29055, 7, 29},
    {28904, 4, 16}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {29132, 17, 34}, {0, 0, 0},
    {29150, 19, 35}, {28975, 12, 22}, {28988, 13, 23}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0},
    {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0},
    {0, 0, 0}, {29024, 10, 26}, {0, 0, 0}, {0, 0, 0}, {28879, 7, 13}, {0, 0, 0},
    {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {29007, 16, 25},
    {29179, 3, 37}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {28752, 15, 2}, {0, 0, 0},
    {0, 0, 0}, {28745, 6, 1}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0},
    {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0}, {29109, 8, 32},
    {0, 0, 0}, {29063, 25, 30}, {0, 0, 0}, {0, 0, 0}, {29118, 13, 33}, {0, 0, 0},
    {29002, 4, 24}, {0, 0, 0}, {28909, 8, 17}, {0, 0, 0}, {0, 0, 0}, {0, 0, 0},
    {0, 0, 0}, {28845, 12, 9}, {28831, 13, 8}, {0, 0, 0}, {28858, 4, 10}, {0, 0, 0},
    {0, 0, 0}, {28874, 4, 12},
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

const struct hs_why hs_whys[159] = {
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
    {318, 16184, 16211, 16303, HTTPSTATUS_LEVEL_DEFINITION},
    {319, 16329, 16354, 16460, HTTPSTATUS_LEVEL_OUGHT},
    {320, 16484, 16509, 16604, HTTPSTATUS_LEVEL_POLICY},
    {321, 16628, 16654, 16764, HTTPSTATUS_LEVEL_DEFINITION},
    {322, 16786, 16809, 16915, HTTPSTATUS_LEVEL_DEFINITION},
    {323, 16955, 16976, 17054, HTTPSTATUS_LEVEL_DEFINITION},
    {324, 17093, 17121, 17225, HTTPSTATUS_LEVEL_SHOULD},
    {325, 17251, 17273, 17374, HTTPSTATUS_LEVEL_DEFINITION},
    {326, 17394, 17416, 17461, HTTPSTATUS_LEVEL_DEFINITION},
    {327, 17483, 17499, 17594, HTTPSTATUS_LEVEL_DEFINITION},
    {328, 17619, 17643, 17731, HTTPSTATUS_LEVEL_DEFINITION},
    {329, 17755, 17779, 17857, HTTPSTATUS_LEVEL_DEFINITION},
    {330, 17883, 17905, 18024, HTTPSTATUS_LEVEL_DEFINITION},
    {331, 18048, 18061, 18144, HTTPSTATUS_LEVEL_DEFINITION},
    {332, 18166, 18184, 18239, HTTPSTATUS_LEVEL_DEFINITION},
    {333, 18261, 18280, 18411, HTTPSTATUS_LEVEL_DEFINITION},
    {501, 18451, 18464, 18560, HTTPSTATUS_LEVEL_MAY},
    {502, 18585, 18604, 18685, HTTPSTATUS_LEVEL_MAY},
    {503, 18710, 18726, 18818, HTTPSTATUS_LEVEL_MAY},
    {504, 18843, 18855, 18929, HTTPSTATUS_LEVEL_MAY},
    {505, 18955, 18965, 19058, HTTPSTATUS_LEVEL_SHOULD},
    {506, 19080, 19099, 19161, HTTPSTATUS_LEVEL_SHOULD},
    {507, 19186, 19203, 19283, HTTPSTATUS_LEVEL_DEFINITION},
    {508, 19309, 19337, 19384, HTTPSTATUS_LEVEL_MAY},
    {509, 19410, 19423, 19479, HTTPSTATUS_LEVEL_DEFINITION},
    {510, 19499, 19511, 19563, HTTPSTATUS_LEVEL_DEFINITION},
    {511, 19588, 19601, 19647, HTTPSTATUS_LEVEL_CONVENTION},
    {512, 19688, 19696, 19770, HTTPSTATUS_LEVEL_CONVENTION},
    {513, 19819, 19834, 19895, HTTPSTATUS_LEVEL_CONVENTION},
    {514, 19922, 19940, 19895, HTTPSTATUS_LEVEL_CONVENTION},
    {515, 19981, 19995, 20036, HTTPSTATUS_LEVEL_MAY},
    {516, 20083, 20099, 20142, HTTPSTATUS_LEVEL_DEFINITION},
    {517, 20191, 20207, 20237, HTTPSTATUS_LEVEL_CONVENTION},
    {518, 20259, 20276, 20334, HTTPSTATUS_LEVEL_POLICY},
    {531, 20345, 20358, 15516, HTTPSTATUS_LEVEL_DEFINITION},
    {532, 20412, 20420, 20457, HTTPSTATUS_LEVEL_DEFINITION},
    {533, 20480, 20492, 20558, HTTPSTATUS_LEVEL_DEFINITION},
    {534, 20593, 20606, 20662, HTTPSTATUS_LEVEL_DEFINITION},
    {535, 20685, 20698, 20745, HTTPSTATUS_LEVEL_DEFINITION},
    {536, 20786, 20806, 20851, HTTPSTATUS_LEVEL_SHOULD},
    {537, 20876, 20888, 20965, HTTPSTATUS_LEVEL_MUST},
    {538, 20988, 20998, 20745, HTTPSTATUS_LEVEL_DEFINITION},
    {539, 21018, 21027, 20745, HTTPSTATUS_LEVEL_DEFINITION},
    {540, 21097, 21108, 19895, HTTPSTATUS_LEVEL_DEFINITION},
    {541, 21176, 21189, 15516, HTTPSTATUS_LEVEL_POLICY},
    {542, 21245, 21259, 20334, HTTPSTATUS_LEVEL_POLICY},
    {543, 21292, 21305, 20334, HTTPSTATUS_LEVEL_POLICY},
    {544, 21373, 21386, 20334, HTTPSTATUS_LEVEL_POLICY},
    {545, 21436, 21450, 20334, HTTPSTATUS_LEVEL_POLICY},
    {546, 21536, 21558, 21627, HTTPSTATUS_LEVEL_SHOULD},
    {547, 21651, 21672, 21627, HTTPSTATUS_LEVEL_MUST},
    {548, 21730, 21757, 19058, HTTPSTATUS_LEVEL_MUST},
    {549, 21824, 21844, 21878, HTTPSTATUS_LEVEL_POLICY},
    {550, 21897, 21914, 21878, HTTPSTATUS_LEVEL_POLICY},
    {551, 21959, 21976, 21878, HTTPSTATUS_LEVEL_POLICY},
    {552, 22041, 22058, 20334, HTTPSTATUS_LEVEL_POLICY},
    {553, 22123, 22134, 20334, HTTPSTATUS_LEVEL_POLICY},
    {554, 22169, 22184, 21627, HTTPSTATUS_LEVEL_SHOULD},
    {555, 22236, 22251, 20334, HTTPSTATUS_LEVEL_POLICY},
    {556, 22288, 22308, 21878, HTTPSTATUS_LEVEL_POLICY},
    {557, 22356, 22373, 20334, HTTPSTATUS_LEVEL_POLICY},
    {558, 22445, 22458, 20334, HTTPSTATUS_LEVEL_POLICY},
    {559, 22491, 22506, 20237, HTTPSTATUS_LEVEL_CONVENTION},
    {601, 22537, 22550, 22618, HTTPSTATUS_LEVEL_MAY},
    {602, 22652, 22664, 22724, HTTPSTATUS_LEVEL_MAY},
    {603, 22757, 22769, 22815, HTTPSTATUS_LEVEL_MAY},
    {604, 22844, 22854, 22918, HTTPSTATUS_LEVEL_MAY},
    {605, 22951, 22962, 23031, HTTPSTATUS_LEVEL_MAY},
    {606, 23064, 23081, 23177, HTTPSTATUS_LEVEL_MAY},
    {607, 23221, 23237, 23318, HTTPSTATUS_LEVEL_MAY},
    {608, 23376, 23392, 23447, HTTPSTATUS_LEVEL_POLICY},
    {609, 23459, 23479, 17225, HTTPSTATUS_LEVEL_SHOULD},
    {610, 23558, 23582, 23676, HTTPSTATUS_LEVEL_MAY},
    {621, 23698, 23715, 23780, HTTPSTATUS_LEVEL_MUST},
    {622, 23800, 23817, 23880, HTTPSTATUS_LEVEL_MUST},
    {623, 23906, 23913, 24036, HTTPSTATUS_LEVEL_MUST},
    {624, 24063, 24089, 16303, HTTPSTATUS_LEVEL_MUST},
    {625, 24152, 24174, 23780, HTTPSTATUS_LEVEL_MUST},
    {626, 24275, 24286, 24342, HTTPSTATUS_LEVEL_POLICY},
    {627, 24364, 24380, 17225, HTTPSTATUS_LEVEL_MUST},
    {628, 24463, 24472, 17857, HTTPSTATUS_LEVEL_MUST},
    {629, 24505, 24513, 24569, HTTPSTATUS_LEVEL_MUST},
    {630, 24595, 24609, 23676, HTTPSTATUS_LEVEL_MUST},
    {631, 24702, 24729, 24793, HTTPSTATUS_LEVEL_DEFINITION},
    {632, 24817, 24839, 24793, HTTPSTATUS_LEVEL_DEFINITION},
    {633, 24917, 24952, 23780, HTTPSTATUS_LEVEL_MUST},
    {634, 25027, 25037, 25124, HTTPSTATUS_LEVEL_POLICY},
    {635, 25146, 25157, 25245, HTTPSTATUS_LEVEL_POLICY},
    {636, 25267, 25283, 23447, HTTPSTATUS_LEVEL_POLICY},
    {641, 25346, 25361, 25407, HTTPSTATUS_LEVEL_DEFINITION},
    {642, 25427, 25433, 25498, HTTPSTATUS_LEVEL_POLICY},
    {643, 25521, 25529, 24342, HTTPSTATUS_LEVEL_MUST},
    {644, 25594, 25606, 25680, HTTPSTATUS_LEVEL_MUST},
    {645, 25702, 25711, 25775, HTTPSTATUS_LEVEL_MUST},
    {646, 25801, 25817, 18144, HTTPSTATUS_LEVEL_POLICY},
    {647, 25887, 25904, 25945, HTTPSTATUS_LEVEL_MAY},
    {648, 25980, 25996, 26068, HTTPSTATUS_LEVEL_MAY},
    {649, 26094, 26112, 26178, HTTPSTATUS_LEVEL_MAY},
    {650, 26204, 26214, 17374, HTTPSTATUS_LEVEL_SHOULD},
    {651, 26312, 26318, 26359, HTTPSTATUS_LEVEL_DEFINITION},
    {652, 26381, 26397, 26459, HTTPSTATUS_LEVEL_MUST},
    {653, 26485, 26502, 26575, HTTPSTATUS_LEVEL_MUST},
    {654, 26601, 26610, 26712, HTTPSTATUS_LEVEL_MUST},
    {655, 26739, 26749, 26799, HTTPSTATUS_LEVEL_MAY},
    {656, 26825, 26848, 26914, HTTPSTATUS_LEVEL_MAY},
    {657, 26934, 26940, 18024, HTTPSTATUS_LEVEL_MUST},
    {658, 27011, 27026, 27108, HTTPSTATUS_LEVEL_SHOULD},
    {661, 27134, 27151, 27216, HTTPSTATUS_LEVEL_MUST},
    {662, 27240, 27255, 27216, HTTPSTATUS_LEVEL_MUST},
    {663, 27315, 27329, 27216, HTTPSTATUS_LEVEL_MUST},
    {664, 27386, 27400, 27216, HTTPSTATUS_LEVEL_POLICY},
    {665, 27475, 27489, 27216, HTTPSTATUS_LEVEL_MUST},
    {666, 27546, 27564, 27216, HTTPSTATUS_LEVEL_MUST},
    {667, 27620, 27637, 27681, HTTPSTATUS_LEVEL_DEFINITION},
    {668, 27705, 27719, 27681, HTTPSTATUS_LEVEL_MUST},
    {669, 27801, 27824, 27681, HTTPSTATUS_LEVEL_MAY},
    {670, 27911, 27924, 27990, HTTPSTATUS_LEVEL_SHOULD},
    {671, 28014, 28027, 27990, HTTPSTATUS_LEVEL_SHOULD},
    {681, 28099, 28112, 18024, HTTPSTATUS_LEVEL_MAY},
    {682, 28186, 28201, 28274, HTTPSTATUS_LEVEL_MAY},
    {683, 28294, 28317, 28274, HTTPSTATUS_LEVEL_MAY},
    {684, 28369, 28379, 18024, HTTPSTATUS_LEVEL_POLICY},
    {685, 28463, 28478, 27681, HTTPSTATUS_LEVEL_DEFINITION},
    {691, 28511, 28529, 27216, HTTPSTATUS_LEVEL_DEFINITION},
    {692, 28601, 28617, 28699, HTTPSTATUS_LEVEL_MAY},
};
