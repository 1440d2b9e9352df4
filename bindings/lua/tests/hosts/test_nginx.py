# SPDX-License-Identifier: MIT
"""examples/nginx as it stands, in nginx with its Lua module (LuaJIT)."""

import unittest

import host
import loopback

PACKAGE = "libnginx-mod-http-lua"
# LuaJIT has the ABI of Lua 5.1.
LUA = "5.1"
AGAIN = [("Retry-After", "0")]


def command(*more):
    nginx = host.find_program("nginx", PACKAGE)
    host.need_file("/usr/lib/nginx/modules/ngx_http_lua_module.so", PACKAGE)
    return [nginx, "-p", "@", "-c", "nginx.conf", "-e", "error.log", *more]


def server(origin_port=1):
    return host.Host("nginx", command("-g", "daemon off;"), host.need_module(LUA), origin_port)


class Nginx(host.HostCase):
    @classmethod
    def setUpClass(cls):
        serving = loopback.serving((200, []))
        cls.origin = serving.__enter__()
        cls.addClassCleanup(serving.__exit__, None, None, None)
        cls.serve(server(cls.origin.port))

    def answered(self, *answers, target="/", **request):
        """Status, fields and content of what nginx makes of these answers of the origin."""
        self.origin.replace(*answers)
        return self.host.ask(target, **request)

    def test_fields(self):
        _, headers, _ = self.answered((200, []))
        self.check_fields(headers, "success", "OK")
        status, headers, _ = self.answered((200, []), target="/limited")
        self.assertEqual((status, self.origin.requests), (429, []))
        self.check_fields(headers, "client_error", "Too Many Requests")

    def test_code_without_a_name(self):
        """RFC 9110, section 15: the class is known nevertheless."""
        status, headers, _ = self.answered((471, []))
        self.assertEqual(status, 471)
        self.check_fields(headers, "client_error", None)

    def test_get_is_repeated(self):
        status, headers, content = self.answered((503, AGAIN), (502, []), (200, [("X-Of-Origin", "yes")], b"hello"),
                                                 target="/a?b=c")  # fmt: skip
        self.assertEqual((status, content, headers["X-Attempts"]), (200, b"hello", "3"), self.host.printed())
        self.assertEqual(headers["X-Of-Origin"], "yes")
        self.check_fields(headers, "success", "OK")
        self.assertEqual(self.origin.targets, ["/a?b=c"] * 3)

    def test_post_is_not(self):
        """RFC 9110, section 9.2.2: whatever a client may do, a proxy must not."""
        status, headers, content = self.answered((503, AGAIN, b"busy"), (200, []), method="POST", body=b"order",
                                                 fields={"Idempotency-Key": '"8e03978e"'})  # fmt: skip
        self.assertEqual((status, content, headers["X-Attempts"]), (503, b"busy", "1"))
        self.assertEqual(self.origin.requests, [("POST", b"order")])
        self.check_fields(headers, "server_error", "Service Unavailable")

    def test_not_found_is_not(self):
        status, headers, _ = self.answered((404, AGAIN), (200, []))
        self.assertEqual((status, headers["X-Attempts"]), (404, "1"))

    def test_long_wait_is_the_clients(self):
        status, headers, _ = self.answered((503, [("Retry-After", "86400")]), (200, []))
        self.assertEqual((status, headers["X-Attempts"], headers["Retry-After"]), (503, "1", "86400"))

    def test_attempts_end(self):
        status, headers, _ = self.answered((503, AGAIN))
        # Two repeats: gateway.lua.
        self.assertEqual((status, headers["X-Attempts"], len(self.origin.requests)), (503, "3", 3))

    def test_lost_connection(self):
        """nginx answers 502 in the place of an origin that says nothing."""
        status, headers, _ = self.answered(None, (200, []))
        self.assertEqual((status, headers["X-Attempts"]), (200, "2"), self.host.printed())
        self.assertEqual(self.answered(None, (200, []), method="POST")[0], 502)

    def test_cut_off_content(self):
        cut = (200, [("Content-Length", "100")], b"hel")
        status, headers, content = self.answered(cut, (200, [], b"hello"))
        self.assertEqual((status, content, headers["X-Attempts"]), (200, b"hello", "2"), self.host.printed())
        status, headers, content = self.answered(cut, (200, [], b"hello"), method="POST")
        self.assertEqual((status, content.count(b"hel")), (502, 0), self.host.printed())
        self.check_fields(headers, "server_error", "Bad Gateway")

    def test_other_methods(self):
        status, headers, content = self.answered((200, [], b"hello"), method="HEAD")
        self.assertEqual((status, headers["Content-Length"], content), (200, "5", b""))
        status, headers, content = self.answered((503, AGAIN, b"busy"), method="QUERY", body=b"q")
        self.assertEqual((status, content, self.origin.requests), (503, b"busy", [("QUERY", b"q")]))
        # Constants of ngx are called HTTP_OK and HTTP_NOT_FOUND, too.
        for method in ("OK", "NOT_FOUND"):
            status, _, content = self.answered((200, []), method=method)
            # The origin knows no such method, and says so itself.
            self.assertEqual(status, 501, self.host.printed())
            self.assertIn(b"Unsupported method", content)

    def test_cache_status(self):
        """RFC 9211, sections 2.1 to 2.3. Nobody sleeps: it is asked until the second of freshness is over."""
        stored = (200, [("Cache-Control", "max-age=1"), ("ETag", '"1"'), ("Cache-Status", "edge; hit")], b"hello")
        said = []
        self.origin.replace(stored, (304, [("ETag", '"1"')]), (503, []))
        while len(said) < 4:
            status, headers, content = self.host.ask("/cached/hello")
            self.assertEqual((status, content), (200, b"hello"), self.host.printed())
            members = headers["Cache-Status"].split(", ")
            self.assertEqual(members[:-1], ["edge; hit"])
            if members[-1] not in said:
                said.append(members[-1])
        self.assertEqual(said, ["nginx; fwd=miss; fwd-status=200", "nginx; hit", "nginx; fwd=stale; fwd-status=304",
                                "nginx; fwd=stale; fwd-status=503"])  # fmt: skip

    def test_cache_status_without_an_answer(self):
        """RFC 9211, section 2.3: fwd-status is what the next hop sent, and nginx's own 502 is not."""
        status, headers, _ = self.answered(None, target="/cached/lost")
        self.assertEqual((status, headers["Cache-Status"]), (502, "nginx; fwd=miss"), self.host.printed())


class Log(unittest.TestCase):
    def test_reason_is_logged(self):
        """ngx.var.status is text."""
        with server() as nginx:
            nginx.ask("/limited")
            self.assertEqual(nginx.stop(), 0, nginx.printed())
            logged = (nginx.path / "access.log").read_text(encoding="utf-8")
        self.assertIn('"GET /limited HTTP/1.1" 429 "Too Many Requests" client_error', logged)


class WrongModule(unittest.TestCase):
    def test_is_refused(self):
        # One process, so that nothing is left should it serve after all.
        started = command("-g", "daemon off; master_process off;")
        with_others = host.Host("nginx", started, host.other_version(LUA))
        self.addCleanup(with_others.close)
        status, printed = with_others.run(started)
        self.assertEqual(status, 1, printed)
        self.assertIn("undefined symbol", printed)


if __name__ == "__main__":
    host.main()
