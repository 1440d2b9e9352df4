# SPDX-License-Identifier: MIT
"""examples/lighttpd as it stands, in lighttpd with mod_magnet."""

import unittest

import host

PACKAGE = "lighttpd lighttpd-modules-lua"


def lighttpd():
    """The command, and the version of the Lua that mod_magnet is linked with."""
    program = host.find_program("lighttpd", PACKAGE)
    return [program, "-D", "-f", "lighttpd.conf"], host.lua_of_library("/usr/lib/lighttpd/mod_magnet.so", PACKAGE)


class Lighttpd(host.HostCase):
    @classmethod
    def setUpClass(cls):
        command, version = lighttpd()
        cls.serve(host.Host("lighttpd", command, host.need_module(version)))

    def test_fields(self):
        for path, expected, status_class, reason in (
            ("/hello.txt", 200, "success", "OK"),
            ("/none", 404, "client_error", "Not Found"),
            ("/moved", 308, "redirection", "Permanent Redirect"),
        ):
            status, headers, _ = self.host.ask(path)
            self.assertEqual(status, expected, self.host.printed())
            self.check_fields(headers, status_class, reason)

    def test_content_is_left_alone(self):
        self.assertEqual(self.host.ask("/hello.txt")[2], b"hello\n")


class WrongModule(host.HostCase):
    def test_is_refused(self):
        """A script that fails leaves the answer as it was."""
        command, version = lighttpd()
        self.serve(host.Host("lighttpd", command, host.other_version(version)))
        for _ in range(2):
            status, headers, _ = self.host.ask("/none")
            self.assertEqual(status, 404, self.host.printed())
            self.check_fields(headers, None, None)
        self.assertIn("undefined symbol", self.host.printed())


if __name__ == "__main__":
    host.main()
