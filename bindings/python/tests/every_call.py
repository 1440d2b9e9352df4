# SPDX-License-Identifier: MIT
"""Every public function and method with its parameters, from the module and its .pyi: no test can forget one."""

import array
import ast
import collections
import inspect
from pathlib import Path

import httpstatus

TYPES = Path(httpstatus.__file__).with_name("__init__.pyi")
# What the names of the .pyi stand for; ints are whatever has __index__.
ALIASES = {
    "_Text": {"str", "bytes"},
    "_Bytes": {"bytes"},
    "_Method": {"int", "str", "None"},
    "_Vendor": {"int", "str"},
    "_Policy": {"RetryPolicy", "str"},
    "_Options": {"CacheOptions", "str", "None"},
    "_Time": {"int", "float"},
    "_Mapping": {"dict"},
    "_Pairs": {"list", "dict"},
    "_Headers": {"list", "dict"},
    "_Integers": {"bytes"},
    "_Room": {"room"},
    "Iterable[str]": {"list", "dict"},
    "SupportsIndex": {"int"},
}

STORED = httpstatus.cache_store("GET", 404, {}, {}, request_time_s=404, response_time_s=404)
POLICY = httpstatus.retry_policy("curl", max_retries=5)
BUDGET = httpstatus.Budget(POLICY)
OPTIONS = httpstatus.cache_preset("cdn")
SCAN = httpstatus.Scan()
LOG = b'192.0.2.1 - - [22/Nov/2026:18:49:03 +0000] "GET / HTTP/1.1" 404 5\n'
# Arguments that not every int is right for; any other takes a status code.
WORKING = {"version": 11, "text": "404", "policy": "default", "unit": httpstatus.UNIT_SECONDS, "outcome": 1}
WORKING |= dict.fromkeys(("name", "a", "b", "list", "etag"), "edge")
WORKING |= {"cc": httpstatus.cache_control_init(), "record": STORED.record, "verdict": STORED, "options": OPTIONS}
WORKING |= {f"{kind}headers": {"Via": "edge"} for kind in ("", "request_", "response_", "stored_", "received_")}
WORKING |= {"stored_request_headers": {}, "fields": {"Via": "edge"}, "entry": httpstatus.first(), "cost": 1}
WORKING |= {"method": "GET", "vendor": "nginx", "audience": "client", "codes": array.array("H", [404])}
OTHER_TEXTS = {
    "content_range_parse": "bytes 0-5/10",
    "date_flags": "Sun, 06 Nov 1994 08:49:37 GMT",
    "date_parse": "Sun, 06 Nov 1994 08:49:37 GMT",
    "date_parse_folded": "Sun, 06 Nov 1994 08:49:37 GMT",
    "date_parse_lenient": "Sun, 06 Nov 1994 08:49:37 GMT",
    "range_parse": "bytes=0-5",
    "statusline_parse": "HTTP/1.1 404 Not Found",
    "statusline_parse_lenient": "HTTP/1.1 404 Not Found",
    "substatus_parse": "404.1",
}
# What has another name in the .pyi than in the module, with what it is called on.
METHODS = {
    "Budget": httpstatus.Budget,
    "Budget.deposit": BUDGET.deposit,
    "Budget.from_bytes": httpstatus.Budget.from_bytes,
    "Budget.try_": BUDGET.try_,
    "CacheOptions.from_bytes": httpstatus.CacheOptions.from_bytes,
    "CacheOptions.replace": OPTIONS.replace,
    "RetryPolicy.allows": POLICY.allows,
    "RetryPolicy.from_bytes": httpstatus.RetryPolicy.from_bytes,
    "RetryPolicy.replace": POLICY.replace,
    "Scan": httpstatus.Scan,
    "Scan.detect": httpstatus.Scan.detect,
    "Scan.end": SCAN.end,
    "Scan.from_bytes": httpstatus.Scan.from_bytes,
    "Scan.histogram": SCAN.histogram,
    "Scan.lines": SCAN.lines,
    "Scan.statuses": SCAN.statuses,
}
DATA = {"Budget": bytes(BUDGET), "CacheOptions": bytes(OPTIONS), "RetryPolicy": bytes(POLICY), "Scan": bytes(SCAN)}


def kinds(annotation):
    """The kinds of values that an annotation lets in."""
    if isinstance(annotation, ast.BinOp):
        return kinds(annotation.left) | kinds(annotation.right)
    text = ast.unparse(annotation)
    return ALIASES.get(text, {text})


class Parameter:
    def __init__(self, owner, argument, positional_only, required):
        self.name, self.positional_only, self.required = argument.arg, positional_only, required
        self.kinds = kinds(argument.annotation)
        self.working = WORKING.get(self.name, 404)
        if self.name == "text":
            self.working = OTHER_TEXTS.get(owner, self.working)
        elif self.name == "data":
            self.working = DATA[owner.split(".")[0]] if owner.endswith(".from_bytes") else LOG
        elif owner == "CacheOptions.from_bytes" and self.name == "name":
            self.working = "cdn"
        elif self.kinds <= {"bool", "None"}:
            self.working = True


class Call:
    """A public function with its parameters, and how it is called with one of them replaced."""

    def __init__(self, name, function, overloads):
        self.name, self.function = name, function
        # The first one has fewest arguments; the others have more kinds of them.
        given = overloads[0].args
        plain = [(argument, True) for argument in given.posonlyargs] + [(argument, False) for argument in given.args]
        plain = [(argument, only) for argument, only in plain if argument.arg not in ("self", "cls")]
        required = len(plain) - len(given.defaults)
        self.parameters = [Parameter(name, argument, only, at < required) for at, (argument, only) in enumerate(plain)]
        self.parameters += [
            Parameter(name, argument, False, default is None)
            for argument, default in zip(given.kwonlyargs, given.kw_defaults)
        ]
        for other in overloads[1:]:
            for parameter, argument in zip(self.parameters, other.args.args):
                parameter.kinds |= kinds(argument.annotation)
        self.has_facts = given.kwarg is not None

    def arguments(self, changed=None, value=None):
        """Positional and keyword arguments: the required ones, and the changed one."""
        values = {p.name: p.working for p in self.parameters if p.required}
        if changed is not None:
            # All before a positional one have to be given.
            at = self.parameters.index(changed)
            values.update((p.name, p.working) for p in self.parameters[:at] if changed.positional_only)
            values[changed.name] = value
        given = [parameter for parameter in self.parameters if parameter.name in values]
        positional = [values[p.name] for p in given if p.positional_only]
        return positional, {p.name: values[p.name] for p in given if not p.positional_only}

    def __call__(self, changed=None, value=None):
        positional, keywords = self.arguments(changed, value)
        return self.function(*positional, **keywords)


def every_call():
    """All of them: a function of the module that the .pyi lacks is an error here."""
    nodes = collections.defaultdict(list)
    for node in ast.parse(TYPES.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.FunctionDef):
            nodes[node.name].append(node)
        elif isinstance(node, ast.ClassDef):
            for method in node.body:
                if isinstance(method, ast.FunctionDef):
                    nodes[f"{node.name}.{method.name}"].append(method)
                    if method.name == "__new__":
                        nodes[node.name].append(method)
    functions = {name: value for name, value in vars(httpstatus).items() if name[0] != "_" and inspect.isbuiltin(value)}
    return [Call(name, function, nodes[name]) for name, function in sorted({**functions, **METHODS}.items())]
