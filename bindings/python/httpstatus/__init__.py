# SPDX-License-Identifier: MIT
"""HTTP status codes: what a code is, and why. The same answers as libhttpstatus gives in C and Lua.

>>> import httpstatus
>>> httpstatus.reason(404)
'Not Found'
>>> httpstatus.effective(471)
400
>>> httpstatus.from_text("request-uri too long")
414
>>> httpstatus.Status(404).is_client_error
True
>>> verdict = httpstatus.retry_decide(503, "POST")
>>> httpstatus.retry_action_name(verdict.action), httpstatus.why_name(verdict.why)
('stop', 'method-not-idempotent')
>>> httpstatus.Why(verdict.why).source
'RFC 9110, section 9.2.2'
>>> from array import array
>>> list(httpstatus.bulk_class(array("H", [200, 404, 999])))
[2, 4, 0]
>>> httpstatus.REASONS[404], 404 in httpstatus.CACHEABLE
('Not Found', True)

Any int is a legal question. None means that there is no answer. Constants are plain ints: NOT_FOUND, VENDOR_NGINX,
METHOD_GET, WHY_CHECK_REQUIRED_FIELD. Text may be str or bytes; a str with surrogate escapes stands for its bytes.

Tables for numpy and pandas: CLASS_TABLE and FLAGS_TABLE are buffers of 1001 items, 0..1000, with 0 at both ends, as
numpy.frombuffer(CLASS_TABLE, numpy.uint8).take(codes, mode="clip") wants them; REASONS is a mapping, code to phrase,
RETRYABLE and CACHEABLE are sets of codes.
"""

import sys
import warnings

# SWIG 4.3 under "-W error" on CPython 3.12 and newer crashes at exit when the warning about its own types is raised.
with warnings.catch_warnings():
    warnings.simplefilter("ignore", DeprecationWarning)
    from . import _native

# The functions themselves, without a def around each: a Python frame costs more than the answer.
globals().update(
    (name, value) for name, value in vars(_native).items() if not name.startswith(("_", "SWIG", "swig"))
)

__version__ = _native.version_string()

_ENUMS = {"Class", "Flag", "Status", "Why"}

# "next" is offered, but "import *" must not hide the builtin.
__all__ = sorted({name for name in globals() if name[0] != "_"} - {"next", "sys", "warnings"} | _ENUMS)


def _build_enums():
    from ._enums import Class, Flag, Why
    from ._status import Status

    globals().update(Class=Class, Flag=Flag, Status=Status, Why=Why)
    # Its work is done, and CPython specialises the reading of attributes only for modules without such a hook: with
    # it, a call of a function costs twice as much.
    globals().pop("__getattr__", None)


def __getattr__(name):
    # On first use: importing enum costs more than all the rest.
    if name not in _ENUMS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    _build_enums()
    return globals()[name]


def __dir__():
    return sorted({*globals(), *_ENUMS})


# Where somebody has paid for enum already, the hook would cost more than the enums.
if "enum" in sys.modules:
    _build_enums()
del sys, warnings
