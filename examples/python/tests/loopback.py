# SPDX-License-Identifier: MIT
"""Servers on 127.0.0.1: one gives prepared answers and counts the requests, the other says the same bytes to all."""

import contextlib
import http.server
import socket
import socketserver
import threading


class Answers:
    """The answers to come, as (status, fields) or (status, fields, content); the last is given again and again."""

    def __init__(self, *answers):
        self.answers, self.requests, self.targets = list(answers), [], []
        self.url = self.port = None

    def replace(self, *answers):
        """Others, for a server that goes on; what was asked before is forgotten."""
        self.answers[:] = answers
        self.requests.clear()
        self.targets.clear()

    def next(self, request, target):
        self.requests.append(request)
        self.targets.append(target)
        return self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]


@contextlib.contextmanager
def serving(*answers):
    given = Answers(*answers)

    class Handler(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def handle(self):
            # A client may leave as it likes.
            with contextlib.suppress(ConnectionResetError):
                super().handle()

        def content(self):
            if self.headers.get("Transfer-Encoding") != "chunked":
                return self.rfile.read(int(self.headers.get("Content-Length", 0)))
            chunks = []
            while size := int(self.rfile.readline(), 16):
                chunks.append(self.rfile.read(size))
                self.rfile.readline()
            self.rfile.readline()
            return b"".join(chunks)

        def answer(self):
            answer = given.next((self.command, self.content()), self.path)
            if answer is None:
                # Closed before any byte of an answer.
                self.close_connection = True
                return
            status, fields, content = (*answer, b"")[:3]
            self.send_response(status)
            for name, value in fields:
                self.send_header(name, value)
            named = {name for name, _ in fields}
            if "Transfer-Encoding" in named:
                # Content is promised and never comes.
                self.close_connection = True
            elif status != 304 and "Content-Length" not in named:
                self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            if self.command != "HEAD":
                self.wfile.write(content)
            if (sent := dict(fields).get("Content-Length")) and int(sent) > len(content):
                # Broken off.
                self.close_connection = True

        do_GET = do_HEAD = do_POST = do_QUERY = answer

        def log_message(self, *_):
            """Silent: what counts is what the client got."""

    # The system chooses a free port.
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server, running(server):
        given.port = server.server_port
        given.url = f"http://127.0.0.1:{given.port}/"
        yield given


@contextlib.contextmanager
def saying(said):
    """A proxy that refuses, or a peer that knows no TLS. Yields its port and what came, by connection."""
    seen = []

    class Handler(socketserver.BaseRequestHandler):
        def handle(self):
            # A client may leave as it likes.
            with contextlib.suppress(OSError):
                seen.append(self.request.recv(65536))
                self.request.sendall(said)
                # Unread bytes would turn the end into a reset, which overtakes what was said.
                self.request.shutdown(socket.SHUT_WR)
                while self.request.recv(65536):
                    pass

    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Handler) as server, running(server):
        yield server.server_address[1], seen


@contextlib.contextmanager
def running(server):
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield
    finally:
        server.shutdown()
        thread.join()
