# SPDX-License-Identifier: MIT
"""Starlette and FastAPI: errors as problem details, with the fields that their codes demand.

    problems = Problems({401: {"WWW-Authenticate": "Bearer"}, 503: {"Retry-After": "30"}})
    app = Starlette(routes=..., exception_handlers={HTTPException: problems.http_error, Exception: problems.crash})
"""

import http.client
import logging

from starlette.responses import JSONResponse, Response

import httpstatus
from problem_details import MEDIA_TYPE, missing_fields, problem

log = logging.getLogger(__name__)


class Problems:
    """fields: by code, what each of its responses has unless the exception says otherwise."""

    def __init__(self, fields=None):
        self.fields = fields or {}

    def response(self, request, code, detail=None, headers=None):
        # HEAD is left to the server, which sends the fields of a GET; 204 and 304 have no content at all.
        if httpstatus.content_rule("GET", code) == httpstatus.CONTENT_ALLOWED:
            response = JSONResponse(problem(code, detail), code, headers, MEDIA_TYPE)
        else:
            response = Response(None, code, headers)
        for name, value in self.fields.get(code, {}).items():
            response.headers.setdefault(name, value)
        missing = missing_fields(request.method, code, response.headers)
        if missing:
            log.warning("%s %s: %d without %s", request.method, request.url.path, code, ", ".join(missing))
        return response

    async def http_error(self, request, error):
        # What Starlette puts where nothing was said is Python's phrase, which is no more than a title.
        detail = None if error.detail == http.client.responses.get(error.status_code) else error.detail
        return self.response(request, error.status_code, detail, error.headers)

    async def crash(self, request, error):
        # Never with the exception's own words: they may tell what nobody outside should know.
        return self.response(request, httpstatus.INTERNAL_SERVER_ERROR)
