# SPDX-License-Identifier: MIT
"""Status: every code of 100..599 as a member of an IntEnum, with its properties."""

import enum
import operator

from . import _native


class _Codes(dict):
    """From a number to its Status; whatever equals or indexes as a code finds it."""

    def __missing__(self, code):
        try:
            number = operator.index(code)
        except TypeError:
            number = None
        if number not in self:
            raise ValueError(f"{code!r:.80} is no status code: right is an integer of 100..599")
        return self[number]


class _StatusType(type(enum.IntEnum)):
    """The type of Status; its call is replaced below."""

    def __getitem__(cls, name):
        """The member of a name, CODE_471 and its like included."""
        member = _unnamed.get(name)
        return super().__getitem__(name) if member is None else member

    def __contains__(cls, code):
        """Whether Status(code) is a member; nothing is refused here, whatever the version of Python."""
        try:
            _codes[code]
        except (TypeError, ValueError):
            return False
        return True


def _row(accessor):
    """A property that is read from the row of a registered code; None for any other."""

    def read(self):
        entry = _native.find(self)
        return None if entry is None else accessor(entry)

    return read


class _StatusBase(enum.IntEnum, metaclass=_StatusType):
    """A status code, 100..599: an int with properties.

    Iteration gives the registered codes; Status(471) is a member as well, named CODE_471. Names are those of this
    library and the older ones that http.HTTPStatus has. reason is the phrase of the registry, or None.

    >>> from httpstatus import Status
    >>> Status(404) is Status.NOT_FOUND, Status["NOT_FOUND"] == 404, 471 in Status
    (True, True, True)
    >>> Status.NOT_FOUND.reason, Status.NOT_FOUND.spec
    ('Not Found', 'RFC 9110, section 15.5.5')
    """

    def __new__(cls, code):
        self = int.__new__(cls, code)
        self._value_ = code
        self.reason = _native.reason(code)
        return self

    # Members that are made on demand have no name to be pickled by.
    def __reduce_ex__(self, protocol):
        return Status, (int(self),)

    phrase = property(operator.attrgetter("reason"), doc="The same as reason, under the name of http.HTTPStatus.")
    description = property(_native.description, doc="What the code means, in one sentence; None when not registered.")
    scenario = property(_native.scenario, doc="An example in which the code is right; None when not registered.")
    source = property(_row(operator.attrgetter("source")), doc="Where it is defined, as people cite it, or None.")
    spec = property(operator.attrgetter("source"), doc="The same as source: 'RFC 9110, section 15.5.5'.")
    url = property(_row(operator.attrgetter("url")), doc="The address of that section; None when it has none.")
    effective = property(lambda self: Status(_native.effective(self)), doc="What a client may treat the code as.")
    is_registered = property(_native.is_registered, doc="Whether the code stands in the IANA registry.")
    is_informational = property(_native.is_informational, doc="1xx: an interim response.")
    is_success = property(_native.is_success, doc="2xx.")
    is_redirection = property(_native.is_redirection, doc="3xx.")
    is_client_error = property(_native.is_client_error, doc="4xx.")
    is_server_error = property(_native.is_server_error, doc="5xx.")
    is_error = property(_native.is_error, doc="4xx or 5xx.")
    is_retryable = property(_native.is_retryable, doc="Whether the policy 'default' repeats a GET for it.")
    is_cacheable = property(_native.is_cacheable, doc="Whether a cache may store it without being told: heuristics.")
    is_final = property(_native.is_final, doc="Whether the response ends the exchange; interim ones do not.")


# Names of older editions, all of those among them that http.HTTPStatus has had since Python 3.9.
_OLDER_NAMES = (
    "PAYLOAD_TOO_LARGE",
    "REQUESTED_RANGE_NOT_SATISFIABLE",
    "REQUEST_ENTITY_TOO_LARGE",
    "REQUEST_URI_TOO_LONG",
    "UNPROCESSABLE_ENTITY",
)


def _names():
    """Every name with its code: the names of the registry first, so that older ones become their aliases."""
    names = {row.name: row.code for row in _native.entries(_native.VENDOR_IANA)}
    names.update((name, _native.from_name(name)) for name in _OLDER_NAMES)
    return names


def _member(number):
    """The member of a code, made where the registry has no name for it; such a one has no part in iteration."""
    if _native.is_registered(number):
        return Status(number)
    member = int.__new__(Status, number)
    member._name_, member._value_, member.reason = f"CODE_{number}", number, None
    return member


Status = _StatusBase("Status", _names(), module=__package__)
Status.__doc__ = _StatusBase.__doc__
_codes = _Codes((number, _member(number)) for number in range(100, 600))
_unnamed = {member.name: member for member in _codes.values() if not member.is_registered}
# After the class is built: the bound method of a builtin runs without a Python frame.
_StatusType.__call__ = _codes.__getitem__
