# SPDX-License-Identifier: MIT
"""A server on 127.0.0.1 that gives prepared answers, one after the other, and counts the requests."""

import contextlib
import http.server
import threading


class Answers:
    """The answers to come, as (status, fields); the last one is given again and again."""

    def __init__(self, *answers):
        self.answers, self.requests = list(answers), []
        self.url = None

    def next(self, request):
        self.requests.append(request)
        return self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]


@contextlib.contextmanager
def serving(*answers):
    given = Answers(*answers)

    class Handler(http.server.BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

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
            answer = given.next((self.command, self.content()))
            if answer is None:
                # Closed before any byte of an answer.
                self.close_connection = True
                return
            status, fields = answer
            self.send_response(status)
            for name, value in fields:
                self.send_header(name, value)
            if any(name == "Transfer-Encoding" for name, _ in fields):
                # Content is promised and never comes.
                self.close_connection = True
            else:
                self.send_header("Content-Length", "0")
            self.end_headers()

        do_GET = do_POST = do_QUERY = answer

        def log_message(self, *_):
            """Silent: what counts is what the client got."""

    # The system chooses a free port.
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        server.daemon_threads = True
        given.url = f"http://127.0.0.1:{server.server_port}/"
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        try:
            yield given
        finally:
            server.shutdown()
            thread.join()
