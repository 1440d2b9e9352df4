# SPDX-License-Identifier: MIT
"""examples/python/problems_starlette.py, asked through httpx without a server"""

import http
import unittest

import recipe

recipe.needs("starlette", "httpx")

import anyio
import httpx
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.responses import PlainTextResponse
from starlette.routing import Route

from problems_starlette import Problems


def raising(error):
    async def view(request):
        raise error

    return view


async def fine(request):
    return PlainTextResponse("fine")


PROBLEMS = Problems({503: {"Retry-After": "30"}})
APP = Starlette(
    routes=[
        Route("/post", fine, methods=["POST"]),
        Route("/gone", raising(HTTPException(410)), methods=["GET", "HEAD"]),
        Route("/told", raising(HTTPException(409, "Somebody else was faster.")), methods=["GET"]),
        Route("/invalid", raising(HTTPException(422)), methods=["GET"]),
        Route("/large", raising(HTTPException(413)), methods=["GET"]),
        Route("/later", raising(HTTPException(503)), methods=["GET"]),
        Route("/much-later", raising(HTTPException(503, headers={"Retry-After": "3600"})), methods=["GET"]),
        Route("/login", raising(HTTPException(401)), methods=["GET"]),
        Route("/unknown", raising(HTTPException(471, "Own words.")), methods=["GET"]),
        Route("/not-modified", raising(HTTPException(304, headers={"ETag": '"a"'})), methods=["GET"]),
        Route("/crash", raising(RuntimeError("the password is secret")), methods=["GET"]),
    ],
    exception_handlers={HTTPException: PROBLEMS.http_error, Exception: PROBLEMS.crash},
)


class Test(unittest.TestCase):
    def ask(self, target, method="GET"):
        async def send():
            transport = httpx.ASGITransport(app=APP, raise_app_exceptions=False)
            async with httpx.AsyncClient(transport=transport, base_url="http://test.example") as client:
                return await client.request(method, target)

        return anyio.run(send)

    def problem(self, target, **members):
        response = self.ask(target)
        self.assertEqual(response.headers["Content-Type"], "application/problem+json")
        got = response.json()
        self.assertEqual(got["type"], "about:blank")
        self.assertEqual({name: got[name] for name in members}, members)
        self.assertEqual(response.status_code, got["status"])
        return response

    def test_what_the_application_raises(self):
        self.problem("/gone", status=410, title="Gone")
        self.problem("/nowhere", status=404, title="Not Found")
        self.assertNotIn("secret", self.problem("/crash", status=500, title="Internal Server Error").text)

    def test_detail(self):
        self.problem("/told", status=409, detail="Somebody else was faster.")
        self.assertIn("Retry-After", self.problem("/later", status=503).json()["detail"])

    def test_a_phrase_is_no_detail(self):
        # Python had the phrases of RFC 4918 and RFC 7231 for these until 3.13, and Starlette takes Python's.
        for target, code, title in (("/invalid", 422, "Unprocessable Content"), ("/large", 413, "Content Too Large")):
            detail = self.problem(target, status=code, title=title).json()["detail"]
            self.assertNotIn(detail, {title, http.HTTPStatus(code).phrase})

    def test_a_code_without_a_phrase(self):
        self.problem("/unknown", status=471, title="client error", detail="Own words.")

    def test_fields(self):
        # RFC 9110, sections 15.5.6 and 10.2.3
        self.assertEqual(self.problem("/post", status=405).headers["Allow"], "POST")
        self.assertEqual(self.problem("/later", status=503).headers["Retry-After"], "30")
        self.assertEqual(self.problem("/much-later", status=503).headers["Retry-After"], "3600")

    def test_a_missing_field_is_told(self):
        # RFC 9110, section 15.5.2
        with self.assertLogs("problems_starlette", "WARNING") as told:
            self.problem("/login", status=401, title="Unauthorized")
        self.assertEqual([record.getMessage() for record in told.records], ["GET /login: 401 without WWW-Authenticate"])

    def test_no_content(self):
        # RFC 9110, sections 9.3.2 and 15.4.5
        for method, target, code in (("HEAD", "/gone", 410), ("GET", "/not-modified", 304)):
            response = self.ask(target, method)
            self.assertEqual((response.status_code, response.content), (code, b""))


if __name__ == "__main__":
    unittest.main()
