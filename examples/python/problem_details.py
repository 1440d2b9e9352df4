# SPDX-License-Identifier: MIT
"""Problem details (RFC 9457) of a status code, and the fields that its response must have: for any framework."""

import httpstatus

MEDIA_TYPE = "application/problem+json"


def problem(code, detail=None):
    """The members of the JSON object. Without a detail it says what the client can do."""
    members = {
        # RFC 9457, section 4.2.1: without a type of its own a problem is what its code says, and so is its title.
        "type": "about:blank",
        "title": httpstatus.reason(code) or httpstatus.class_name(code).replace("_", " "),
        "status": code,
        "detail": detail or httpstatus.advice(httpstatus.effective(code), "client"),
    }
    return {name: value for name, value in members.items() if value is not None}


def missing_fields(method, code, fields):
    """The names of the fields that a specification demands and the response lacks: Allow of 405, for one."""
    findings = httpstatus.response_check(code, method=method, fields=fields)
    return [httpstatus.field_name(found.field) for found in findings if found.why == httpstatus.WHY_CHECK_REQUIRED_FIELD]
