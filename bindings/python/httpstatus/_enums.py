# SPDX-License-Identifier: MIT
"""Class, Flag and Why: the constants CLASS_..., FLAG_... and WHY_... as enums, for those who like them so."""

import enum

from . import _native


def _members(prefix):
    # CLASS_TABLE is no int.
    constants = ((name, value) for name, value in vars(_native).items() if isinstance(value, int))
    return {name[len(prefix) :]: value for name, value in constants if name.startswith(prefix)}


class _WhyBase(enum.IntEnum):
    """The reason of a verdict, with its words.

    >>> import httpstatus
    >>> why = httpstatus.Why(httpstatus.content_why("HEAD", 200))
    >>> why.token, why.source, why.level == httpstatus.LEVEL_MUST
    ('content-none-for-head', 'RFC 9110, section 9.3.2', True)
    """

    token = property(_native.why_name, doc="The same as why_name() of it; None for UNKNOWN.")
    text = property(_native.why_text, doc="The same as why_text() of it: a sentence; None for UNKNOWN.")
    source = property(_native.why_source, doc="The same as why_source() of it: a citation; None for UNKNOWN.")
    level = property(_native.why_level, doc="The same as why_level() of it: LEVEL_MUST and its like.")


Why = _WhyBase("Why", _members("WHY_"), module=__package__)
Why.__doc__ = _WhyBase.__doc__
Class = enum.IntEnum("Class", _members("CLASS_"), module=__package__)
Class.__doc__ = """The class of a status code, as class_of() gives it.

>>> import httpstatus
>>> httpstatus.Class(httpstatus.class_of(404)).name
'CLIENT_ERROR'
"""
Flag = enum.IntFlag("Flag", _members("FLAG_"), module=__package__)
Flag.__doc__ = """What is true of a status code: the bits that flags() gives.

>>> import httpstatus
>>> httpstatus.Flag.PERMANENT in httpstatus.Flag(httpstatus.flags(308))
True
"""
