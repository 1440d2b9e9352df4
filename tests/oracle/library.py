# SPDX-License-Identifier: MIT
"""The C library through ctypes, for the questions of the oracle: public functions only."""

import ctypes
import re
from pathlib import Path

TEXT = [ctypes.c_char_p, ctypes.c_size_t]


class StatusLine(ctypes.Structure):
    """httpstatus_statusline of statusline.h."""

    _fields_ = [
        ("size", ctypes.c_uint32), ("known", ctypes.c_uint32), ("major", ctypes.c_int32), ("minor", ctypes.c_int32),
        ("code", ctypes.c_int32), ("forgiven", ctypes.c_uint32),
        ("reason_offset", ctypes.c_uint64), ("reason_bytes", ctypes.c_uint64),
    ]  # fmt: skip


class Library:
    def __init__(self, path, include):
        self.c = ctypes.CDLL(str(path))
        self.constants = {}
        for header in Path(include).glob("httpstatus/*.h"):
            for name, value in re.findall(r"^ +HTTPSTATUS_(\w+) = (-?\d+)", header.read_text(), re.MULTILINE):
                self.constants[name] = int(value)
        for name in ("reason", "class_name", "method_name", "field_name", "level_name", "error_name"):
            self.function(name).restype = ctypes.c_char_p
        for name in ("lookup", "lookup_next", "required_fields", "suggested_fields", "field_rule_next"):
            self.function(name).restype = ctypes.c_void_p
        for name in ("from_text", "from_reason", "method_from_text", "lookup"):
            self.function(name).argtypes = TEXT
        self.function("lookup_next").argtypes = [*TEXT, ctypes.c_void_p]
        self.function("code_parse").argtypes = [*TEXT, ctypes.POINTER(ctypes.c_int)]
        for name in ("entry_code", "field_rule_next", "field_rule_field", "field_rule_level"):
            self.function(name).argtypes = [ctypes.c_void_p]
        for name in ("is_informational", "is_success", "is_redirection", "is_client_error", "is_server_error", "is_error", "is_cacheable"):
            self.function(name).restype = ctypes.c_bool

    def function(self, name):
        return getattr(self.c, "httpstatus_" + name)

    def number(self, name, *arguments):
        return self.function(name)(*arguments)

    def word(self, name, *arguments):
        answer = self.function(name)(*arguments)
        return None if answer is None else answer.decode()

    def of_text(self, name, text):
        raw = text.encode()
        return self.function(name)(raw, len(raw))

    def meanings(self, text):
        """The codes of all rows that a text names."""
        raw, codes = text.encode(), []
        entry = self.c.httpstatus_lookup(raw, len(raw))
        while entry:
            codes.append(self.c.httpstatus_entry_code(entry))
            entry = self.c.httpstatus_lookup_next(raw, len(raw), entry)
        return codes

    def code_parse(self, text):
        """The code, or the name of the error."""
        raw, code = text.encode(), ctypes.c_int()
        error = self.c.httpstatus_code_parse(raw, len(raw), ctypes.byref(code))
        return code.value if error == 0 else self.word("error_name", error)

    def statusline(self, reader, line):
        """Version, code and reason phrase, or None."""
        raw, out = line.encode(), StatusLine(size=ctypes.sizeof(StatusLine))
        function = self.function(reader)
        function.argtypes = [*TEXT, ctypes.POINTER(StatusLine)]
        if function(raw, len(raw), ctypes.byref(out)) != 0:
            return None
        reason = raw[out.reason_offset : out.reason_offset + out.reason_bytes]
        return {"version": f"{out.major}.{out.minor}", "code": out.code, "reason": reason.decode()}

    def fields(self, code):
        """Each field that goes with a code, with the word for its level."""
        found = {}
        for walk in ("required_fields", "suggested_fields"):
            rule = self.number(walk, code)
            while rule:
                name = self.word("field_name", self.c.httpstatus_field_rule_field(rule))
                found[name] = self.word("level_name", self.c.httpstatus_field_rule_level(rule))
                rule = self.c.httpstatus_field_rule_next(rule)
        return found
