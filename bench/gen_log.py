#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Write an access log as a busy server would, with the lines that log tools miscount in it, to standard output.

  gen_log.py FORMAT BYTES [--seed N]

FORMAT is combined, json or haproxy. Whole lines, drawn from a pool: about as many bytes as asked for, always the same
for a seed.
"""

import argparse
import json
import random
import sys

# Shares of codes in percent, as large sites see them; the rest is rare.
CODES = {
    200: 78, 304: 8, 404: 4, 301: 2.5, 302: 2, 206: 1.2, 403: 0.8, 499: 0.6, 500: 0.5, 503: 0.4, 401: 0.4, 204: 0.4,
    502: 0.3, 429: 0.3, 400: 0.3, 201: 0.2, 405: 0.05, 504: 0.05, 101: 0.05, 103: 0.02, 226: 0.02, 425: 0.02, 463: 0.02,
    508: 0.02, 529: 0.02,
}
POOL = 40000
# One line of so many is odd.
ODD_EVERY = 200
CHUNK = 4096

AGENTS = (
    "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0",
    "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148",
    "Mozilla/5.0 (compatible; examplebot/2.1; +https://example.org/bot.html)",
    "curl/8.5.0",
)
WORDS = ("api", "v1", "users", "static", "img", "products", "search", "assets", "css", "app", "orders", "index.html")

START = '203.0.113.7 - - [22/Nov/2026:12:00:00 +0000] '
ODD_COMBINED = (
    START + '"-" 408 - "-" "-"',
    START + r'"\x16\x03\x01\x02\x00" 400 157 "-" "-"',
    START + '"" 400 0 "-" "-"',
    START + '"GET /a b c HTTP/1.1" 404 5 "-" "-"',
    START + '"GET /" 200 5',
    START + r'"GET /\" 404 HTTP/1.1" 200 5 "-" "-"',
    START + r'"GET /\\" 404 "',
    START + r'"GET / HTTP/1.1" 200 5 "-" "an \"agent\" 404 "',
    START + '" 404 x" 400 0 "-" "-"',
    START + '"GET / HTTP/1.1" 200',
    START + '"GET / HTTP/1.1" - 0 "-" "-"',
    START + '"GET / HTTP/1.1" 000 0 "-" "-"',
    START + '"GET / HTTP/1.1" 2000 0 "-" "-"',
    START + '"GET / HTTP/1.1" 200 5 "-" "-"\r',
    START + '"GET / HTTP/1.1"\t200 5 "-" "-"',
    '2001:db8::1 - J. R. Hartley [22/Nov/2026:12:00:00 +0000] "GET / HTTP/2.0" 401 - "-" "-"',
    'www.example.org 203.0.113.7 - - [22/Nov/2026:12:00:00 +0000] "GET / HTTP/1.1" 200 5 "-" "-"',
    'HTTP/1.1" 200 5 "-" "cut off at the front"',
    START + '"GET /cut off at the e',
    "",
    "\0" * 200,
    START + '"GET /' + "x" * 9000 + ' HTTP/1.1" 414 0 "-" "-"',
)
ODD_JSON = (
    '{"message":"\\"status\\":500","status":200}',
    '{"upstream":{"status":500},"status":200}',
    '{"upstream":{"status":502}}',
    '{"status":"404"}',
    '{"status" : 503 , "uri":"/"}',
    '{"status":null}',
    '{"status":"-"}',
    '{"status":4040}',
    '{"status":200,"status":500}',
    '{"status":"ok"}',
    '{"uri":"/cut off',
    "{}",
    "",
)
HAPROXY = "Nov 22 12:14:14 lb haproxy[14389]: 203.0.113.{}:{} [22/Nov/2026:12:14:14.655] web app/srv{} {} "
ODD_HAPROXY = (
    HAPROXY.format(7, 5, 1, "-1/-1/-1/-1/0") + '400 0 - - PR-- 1/1/1/1/0 0/0 "<BADREQ>"',
    HAPROXY.format(7, 5, 1, "-1/-1/-1/-1/0") + '-1 0 - - CR-- 1/1/1/1/0 0/0 "<BADREQ>"',
    HAPROXY.format(7, 5, 1, "10/0/30/69/+109") + '200 +2750 - - ---- 1/1/1/1/0 0/0 {a 404 b} "GET / HTTP/1.1"',
    "Nov 22 12:14:14 lb haproxy[14389]: Proxy web started.",
)


def path(dice):
    return "/" + "/".join(dice.choices(WORDS, k=dice.randrange(1, 5))) + f"/{dice.randrange(10000)}"


def combined(dice, code):
    return (
        f'203.0.113.{dice.randrange(256)} - - [22/Nov/2026:12:{dice.randrange(60):02}:{dice.randrange(60):02} +0000] '
        f'"GET {path(dice)} HTTP/1.1" {code} {dice.randrange(200000)} "https://example.org{path(dice)}" "{dice.choice(AGENTS)}"'
    )


def json_line(dice, code):
    return json.dumps({
        "time": f"2026-11-22T12:{dice.randrange(60):02}:{dice.randrange(60):02}Z", "remote": f"203.0.113.{dice.randrange(256)}",
        "method": "GET", "uri": path(dice), "status": code, "bytes": dice.randrange(200000), "agent": dice.choice(AGENTS),
    }, separators=(",", ":"))


def haproxy(dice, code):
    timers = "/".join(str(dice.randrange(200)) for _ in range(5))
    start = HAPROXY.format(dice.randrange(256), dice.randrange(65536), dice.randrange(4), timers)
    return f'{start}{code} {dice.randrange(200000)} - - ---- 1/1/1/1/0 0/0 "GET {path(dice)} HTTP/1.1"'


FORMATS = {"combined": (combined, ODD_COMBINED), "json": (json_line, ODD_JSON), "haproxy": (haproxy, ODD_HAPROXY)}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("format", choices=FORMATS)
    parser.add_argument("bytes", type=int)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    dice = random.Random(options.seed)
    usual, odd = FORMATS[options.format]
    codes = dice.choices(list(CODES), list(CODES.values()), k=POOL)
    pool = [(usual(dice, code) + "\n").encode("latin-1") for code in codes]
    pool += [(dice.choice(odd) + "\n").encode("latin-1") for _ in range(POOL // ODD_EVERY)]
    # Also those bytes that are no UTF-8.
    pool.append(pool[0].replace(b"203.0", b"\xff\xfe.0", 1))
    written = 0
    while written < options.bytes:
        chunk = b"".join(dice.choices(pool, k=CHUNK))
        sys.stdout.buffer.write(chunk)
        written += len(chunk)


if __name__ == "__main__":
    main()
