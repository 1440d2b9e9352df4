# SPDX-License-Identifier: MIT
"""Django: errors as problem details, with the fields that their codes demand.

    MIDDLEWARE = ["problems_django.ProblemMiddleware", ...]
    HTTPSTATUS_FIELDS = {401: {"WWW-Authenticate": "Bearer"}, 503: {"Retry-After": "30"}}

The middleware stands first: what the others and the views raise comes to it as a response. Errors that are JSON
already pass as they are, as does every error to a client that accepts neither JSON nor problem details. Of the others,
plain text becomes the detail, and a page is lost: this is for what programs use. With DEBUG, 400 and 500 stay as they
are, for Django shows its traceback there.
"""

import json
import logging

from django.conf import settings
from django.utils.cache import patch_vary_headers

import httpstatus
from problem_details import MEDIA_TYPE, missing_fields, problem

log = logging.getLogger(__name__)

# RFC 9110, sections 8.4, 8.5, 8.6 and 8.8: what describes the content that is replaced. A length is written anew.
REPLACED_FIELDS = ("Content-Encoding", "Content-Language", "ETag", "Last-Modified")
TRACEBACK_CODES = {400, 500}


def replaceable(response):
    if response.streaming or "json" in response.get("Content-Type", ""):
        return False
    return not (settings.DEBUG and response.status_code in TRACEBACK_CODES)


def text_of(response):
    """The words of the application, None where there is no plain text that can be read."""
    if not response.get("Content-Type", "").startswith("text/plain") or response.has_header("Content-Encoding"):
        return None
    try:
        return response.content.decode(response.charset)
    except (LookupError, UnicodeDecodeError):
        return None


def replace(response):
    """For HEAD as well, as Django's views do: the server sends the fields of a GET and leaves the content out."""
    # Bytes, which Django leaves as they are: text it would write in the encoding of the content that is replaced.
    response.content = json.dumps(problem(response.status_code, text_of(response))).encode()
    response["Content-Type"] = MEDIA_TYPE
    if response.has_header("Content-Length"):
        response["Content-Length"] = str(len(response.content))
    for name in REPLACED_FIELDS:
        del response[name]


class ProblemMiddleware:
    def __init__(self, get_response):
        self.get_response = get_response
        self.fields = getattr(settings, "HTTPSTATUS_FIELDS", {})

    def __call__(self, request):
        response = self.get_response(request)
        code = response.status_code
        if not httpstatus.is_error(code):
            return response
        for name, value in self.fields.get(code, {}).items():
            response.setdefault(name, value)
        missing = missing_fields(request.method, code, response.headers)
        if missing:
            log.warning("%s %s: %d without %s", request.method, request.path, code, ", ".join(missing))
        if replaceable(response):
            patch_vary_headers(response, ["Accept"])
            if request.accepts(MEDIA_TYPE) or request.accepts("application/json"):
                replace(response)
        return response
