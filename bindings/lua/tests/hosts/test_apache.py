# SPDX-License-Identifier: MIT
"""examples/apache as it stands, in Apache with mod_lua and the event module: worker threads, each with a Lua state."""

import concurrent.futures
import socket

import host
import tables

PACKAGE = "apache2-bin"
THREADS = 8


def apache(*more):
    """The command, and the version of the Lua that mod_lua is linked with."""
    program = host.find_program("apache2", PACKAGE)
    version = host.lua_of_library("/usr/lib/apache2/modules/mod_lua.so", PACKAGE)
    return [program, "-d", "@", "-f", "@/httpd.conf", "-D", "FOREGROUND", *more], version


def advice(code):
    """What data/advice.tsv tells a client."""
    return next(row["client"] for row in tables.data("advice") if row["code"] == str(code))


class Apache(host.HostCase):
    @classmethod
    def setUpClass(cls):
        # One process, so that all states begin in threads of the same.
        command, version = apache("-c", "StartServers 1", "-c", "ServerLimit 1", "-c", f"ThreadsPerChild {THREADS}",
                                  "-c", f"MaxRequestWorkers {THREADS}")  # fmt: skip
        cls.serve(host.Host("apache", command, host.need_module(version)))

    def test_fields(self):
        status, headers, content = self.host.ask("/hello.txt")
        self.assertEqual((status, content), (200, b"hello\n"), self.host.printed())
        self.check_fields(headers, "success", "OK")
        # A filter that touched the content would make Apache leave both out.
        self.assertEqual(headers["Content-Length"], str(len(content)))
        self.assertTrue(headers["ETag"], headers)

    def test_unknown_status(self):
        """Apache would send 500 in its place, with the fields of 471."""
        status, headers, _ = self.host.ask("/status/471")
        self.assertEqual(status, 404, self.host.printed())
        self.check_fields(headers, "client_error", "Not Found")

    def test_error_page(self):
        """REDIRECT_STATUS is text."""
        status, headers, content = self.host.ask("/none")
        self.assertEqual(status, 404, self.host.printed())
        self.check_fields(headers, "client_error", "Not Found")
        self.assertEqual(content.decode(), f"404 Not Found\n{advice(404)}\n")

    def test_error_page_by_its_own_name(self):
        self.assertEqual(self.host.ask("/error")[::2], (200, f"404 Not Found\n{advice(404)}\n".encode()))

    def test_a_request_that_breaks_off(self):
        """The filter must not hide from Apache that the content is no content."""
        head = b"POST /hello.txt HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n"
        with socket.create_connection(("127.0.0.1", self.host.port)) as connection:
            connection.sendall(head + b"zz\r\n")
            answer = b"".join(iter(lambda: connection.recv(65536), b""))
        self.assertEqual(answer[:12], b"HTTP/1.1 400", answer)

    def test_states_in_threads(self):
        """SWIG's start-up writes tables that all states share."""
        codes = (200, 404, 429, 503) * 2 * THREADS
        with concurrent.futures.ThreadPoolExecutor(THREADS) as pool:
            answers = list(pool.map(lambda code: self.host.ask(f"/status/{code}"), codes))
        reasons = {200: "OK", 404: "Not Found", 429: "Too Many Requests", 503: "Service Unavailable"}
        for code, (status, headers, content) in zip(codes, answers):
            self.assertEqual((status, content.decode()), (code, reasons[code] + "\n"), self.host.printed())
            self.assertEqual(headers["X-Status-Reason"], reasons[code])


class WrongModule(host.HostCase):
    def test_is_refused(self):
        command, version = apache()
        self.serve(host.Host("apache", command, host.other_version(version)))
        for _ in range(2):
            self.assertEqual(self.host.ask("/status/200")[0], 500, self.host.printed())
        self.assertIn("undefined symbol", self.host.printed())


if __name__ == "__main__":
    host.main()
