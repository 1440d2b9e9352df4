# SPDX-License-Identifier: MIT
"""Django: errors as problem details, with the fields that their codes demand.

    MIDDLEWARE = ["problems_django.ProblemMiddleware", ...]
    HTTPSTATUS_FIELDS = {401: {"WWW-Authenticate": "Bearer"}, 503: {"Retry-After": "30"}}

The middleware stands first: what the others and the views raise comes to it as a response. Errors that are JSON already
pass as they are.
"""

import json
import logging

from django.conf import settings

import httpstatus
from problem_details import MEDIA_TYPE, missing_fields, problem

log = logging.getLogger(__name__)


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
        if not response.streaming and "json" not in response.get("Content-Type", ""):
            # For HEAD as well, as Django's views do: the server sends the fields of a GET and leaves the content out.
            response.content = json.dumps(problem(code))
            response["Content-Type"] = MEDIA_TYPE
            if response.has_header("Content-Length"):
                response["Content-Length"] = str(len(response.content))
        return response
