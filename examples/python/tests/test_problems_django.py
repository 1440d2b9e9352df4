# SPDX-License-Identifier: MIT
"""examples/python/problems_django.py, through Django's own test client"""

import logging
import sys
import unittest

import recipe

recipe.needs("django")

import django
import django.test
from django.conf import settings
from django.core.exceptions import PermissionDenied, SuspiciousOperation
from django.http import HttpResponse, JsonResponse
from django.urls import path
from django.views.decorators.http import require_POST

settings.configure(
    ALLOWED_HOSTS=["testserver"],
    # CommonMiddleware writes down how long the content was before it was replaced.
    MIDDLEWARE=["problems_django.ProblemMiddleware", "django.middleware.common.CommonMiddleware"],
    ROOT_URLCONF=sys.modules[__name__],
    HTTPSTATUS_FIELDS={503: {"Retry-After": "30"}},
    # The page of a crash does not come without one.
    SECRET_KEY="of a test",
    USE_TZ=True,
)
django.setup()
logging.getLogger("django").setLevel(logging.CRITICAL)


def refuse(request):
    raise PermissionDenied


def crash(request):
    raise RuntimeError("the password is secret")


def suspicious(request):
    raise SuspiciousOperation("too odd")


OF_THE_CONTENT = {"Content-Encoding": "gzip", "Content-Language": "de", "ETag": '"a"'}
urlpatterns = [
    path("suspicious", suspicious),
    path("fine", lambda request: HttpResponse("fine")),
    path("refuse", refuse),
    path("crash", crash),
    path("post", require_POST(lambda request: HttpResponse("posted"))),
    path("later", lambda request: HttpResponse(status=503)),
    path("much-later", lambda request: HttpResponse(status=503, headers={"Retry-After": "3600"})),
    path("login", lambda request: HttpResponse(status=401)),
    path("json", lambda request: JsonResponse({"own": True}, status=400)),
    path("told", lambda request: HttpResponse("Somebody else was faster.", "text/plain", 409)),
    path("page", lambda request: HttpResponse("<p>Somebody else was faster.</p>", status=409)),
    path("wide", lambda request: HttpResponse("Schneller.", "text/plain; charset=utf-16", 409)),
    path("odd", lambda request: HttpResponse(b"\xff", "text/plain; charset=odd", 409)),
    path("zipped", lambda request: HttpResponse(b"\x1f\x8b", "text/plain", 409, headers=OF_THE_CONTENT)),
    path("unknown", lambda request: HttpResponse(status=471)),
]


class Test(unittest.TestCase):
    def ask(self, target, method="get", **fields):
        return getattr(django.test.Client(raise_request_exception=False), method)(target, **fields)

    def problem(self, target, **members):
        response = self.ask(target)
        self.assertEqual(response["Content-Type"], "application/problem+json")
        self.assertEqual(response["Content-Length"], str(len(response.content)))
        got = response.json()
        self.assertEqual(got["type"], "about:blank")
        self.assertEqual({name: got[name] for name in members}, members)
        self.assertEqual(response.status_code, got["status"])
        return response

    def test_fine(self):
        self.assertEqual(self.ask("/fine").content, b"fine")

    def test_what_views_raise(self):
        self.problem("/refuse", status=403, title="Forbidden")
        self.problem("/nowhere", status=404, title="Not Found")
        self.assertNotIn(b"secret", self.problem("/crash", status=500, title="Internal Server Error").content)

    def test_detail_is_advice(self):
        self.assertIn("Retry-After", self.problem("/later", status=503).json()["detail"])

    def test_plain_text_is_the_detail(self):
        self.problem("/told", status=409, title="Conflict", detail="Somebody else was faster.")
        self.problem("/wide", status=409, detail="Schneller.")
        # A page cannot be a detail, nor can what cannot be read.
        for target in ("/page", "/odd", "/zipped"):
            self.assertNotIn("faster", self.problem(target, status=409).json().get("detail", ""))

    def test_fields_of_the_replaced_content(self):
        # RFC 9110, sections 8.4, 8.5 and 8.8.3: they describe what is there no more.
        response = self.problem("/zipped", status=409)
        self.assertEqual([name for name in OF_THE_CONTENT if response.has_header(name)], [])

    def test_accept(self):
        # RFC 9110, section 12.5.1
        for accepted in ("application/problem+json", "application/json", "application/*", "text/html, */*;q=0.1"):
            self.assertIn("problem", self.ask("/page", HTTP_ACCEPT=accepted)["Content-Type"], accepted)
        response = self.ask("/page", HTTP_ACCEPT="text/html")
        self.assertEqual(response.content, b"<p>Somebody else was faster.</p>")
        # RFC 9110, section 12.5.5, of both
        self.assertEqual({self.ask("/page")["Vary"], response["Vary"]}, {"Accept"})

    def test_the_page_of_a_crash(self):
        # With DEBUG it is for the developer, traceback and all.
        with django.test.override_settings(DEBUG=True):
            self.assertIn(b"the password is secret", self.ask("/crash").content)
            self.assertIn(b"too odd", self.ask("/suspicious").content)
            self.problem("/nowhere", status=404)
        self.problem("/suspicious", status=400)

    def test_a_code_without_a_phrase(self):
        self.problem("/unknown", status=471, title="client error")

    def test_fields(self):
        # RFC 9110, sections 15.5.6 and 10.2.3
        self.assertEqual(self.problem("/post", status=405)["Allow"], "POST")
        self.assertEqual(self.problem("/later", status=503)["Retry-After"], "30")
        self.assertEqual(self.problem("/much-later", status=503)["Retry-After"], "3600")

    def test_a_missing_field_is_told(self):
        # RFC 9110, section 15.5.2
        with self.assertLogs("problems_django", "WARNING") as told:
            self.problem("/login", status=401, title="Unauthorized")
        self.assertEqual([record.getMessage() for record in told.records], ["GET /login: 401 without WWW-Authenticate"])

    def test_json_passes(self):
        self.assertEqual(self.ask("/json").json(), {"own": True})

    def test_head_has_no_content(self):
        response = self.ask("/nowhere", "head")
        self.assertEqual((response.status_code, response.content), (404, b""))
        # RFC 9110, section 8.6: the length is that of the answer to a GET, which is what was written.
        self.assertEqual(response["Content-Length"], str(len(self.ask("/nowhere").content)))


if __name__ == "__main__":
    unittest.main()
