// SPDX-License-Identifier: MIT
// Functions of an int whose 0 or -1 means that there is no answer. A language that has a value for that (None, nil)
// gives it by defining the output typemaps "int NONE_IF_ZERO" and "int NONE_IF_NEGATIVE". An enumeration whose 0 is
// an answer of its own (class_of, why_level, method_caching) is not among them.

%apply int NONE_IF_ZERO {
    int httpstatus_from_text, int httpstatus_from_name, int httpstatus_from_reason,
    int httpstatus_method_from_text, int httpstatus_vendor_by_name, int httpstatus_field_from_text,
    int httpstatus_state_from_text, int httpstatus_audience_from_text,
    int httpstatus_proxy_error_find, int httpstatus_proxy_error_status,
    int httpstatus_from_coap, int httpstatus_to_coap, int httpstatus_coap_from_text,
    int httpstatus_redirect_next_method, int httpstatus_redirect_strict_method
};
%apply int NONE_IF_NEGATIVE { int httpstatus_to_grpc, int httpstatus_grpc_from_text };
