# SPDX-License-Identifier: MIT
"""What the module offers is what the headers declare, less left_out.tsv; signatures, docstrings, types."""

import ast
import builtins
import inspect
import keyword
import pydoc
import unittest
from pathlib import Path

import httpstatus
import tables
from httpstatus import _native

# Lists of what C walks.
OF_PYTHON = {"cache_control_names", "cache_presets", "entries", "list_members", "retry_policies", "substatuses"}
# What is done with whole header sections.
OF_PYTHON |= {"cache_stored_headers", "cache_update_headers", "cache_validation_headers", "forward_headers"}
OF_PYTHON |= {"vary_match"}
ROWS = {"CacheVerdict", "Entry", "FieldRule", "Finding", "LenientDate", "RetryAfter", "RetryVerdict", "StatusLine"}
ROWS |= {"ScanLine", "Substatus"}
TABLES = {"CACHEABLE", "CLASS_TABLE", "FLAGS_TABLE", "REASONS", "RETRYABLE"}
HOLDERS = {"Budget", "CacheControl", "CacheOptions", "RetryPolicy", "Scan"}
STORED = httpstatus.cache_store("GET", 404, {}, {}, request_time_s=404, response_time_s=404)
# Arguments that not every int is right for; any other takes a status code.
WORKING = {"version": 11, "text": "Sun, 06 Nov 1994 08:49:37 GMT", "policy": "default", "unit": httpstatus.UNIT_SECONDS}
WORKING |= dict.fromkeys(("name", "a", "b", "list", "etag"), "edge")
WORKING |= {"cc": httpstatus.cache_control_init(), "record": STORED.record, "verdict": STORED}
WORKING |= {f"{kind}headers": {"Via": "edge"} for kind in ("", "request_", "response_", "stored_", "received_")}
WORKING |= {"stored_request_headers": {}, "codes": b""}
# Their arguments are the members of the structs that C takes.
RULES_OF_FACTS = {"cache_on_failure", "cache_on_validation", "cache_reuse", "cache_status_format", "cache_store"}
RULES_OF_FACTS |= {"response_check", "retry_decide"}
ENUMS = {"Class", "Flag", "Status", "Why"}
CLASSES = ROWS | HOLDERS | ENUMS | {"ParseError"}


def offered_functions():
    return {name for name, value in vars(httpstatus).items() if name[0] != "_" and inspect.isbuiltin(value)}


class Names(unittest.TestCase):
    def test_functions_are_those_of_the_headers(self):
        declared = set(tables.declared_functions())
        self.assertGreater(len(declared), 100)
        self.assertLessEqual(tables.left_out(), declared, "left_out.tsv names what no header declares")
        self.assertEqual(offered_functions(), declared - tables.left_out() | OF_PYTHON)

    def test_constants_are_those_of_the_headers(self):
        declared = tables.declared_constants()
        offered = {name: value for name, value in vars(httpstatus).items() if isinstance(value, int)}
        self.assertGreater(len(declared), 400)
        self.assertEqual(offered, declared)

    def test_nothing_else_is_offered(self):
        known = offered_functions() | set(tables.declared_constants()) | CLASSES | TABLES
        self.assertEqual(set(httpstatus.__all__), known - {"next"})
        self.assertEqual({name for name in dir(httpstatus) if name[0] != "_"}, known)
        self.assertFalse({name for name in known if keyword.iskeyword(name)})
        self.assertFalse(set(httpstatus.__all__) & set(dir(builtins)), "import * would hide a builtin")

    def test_import_star(self):
        space = {}
        exec("from httpstatus import *", space)
        self.assertIs(space["Status"], httpstatus.Status)
        self.assertFalse({"sys", "warnings", "next"} & set(space))

    def test_unknown_name(self):
        with self.assertRaisesRegex(AttributeError, "no_such_name"):
            httpstatus.no_such_name

    def test_version(self):
        text = (tables.ROOT / "include/httpstatus/version.h").read_text()
        numbers = [text.split(f"HTTPSTATUS_VERSION_{part} ")[1].split()[0] for part in ("MAJOR", "MINOR", "PATCH")]
        self.assertEqual(httpstatus.__version__, ".".join(numbers))
        self.assertEqual(httpstatus.version_string(), httpstatus.__version__)


class Documentation(unittest.TestCase):
    def test_every_function_has_a_docstring_and_a_signature(self):
        declared = tables.declared_functions()
        for name in sorted(offered_functions()):
            function = getattr(httpstatus, name)
            with self.subTest(name=name):
                parameters = inspect.signature(function).parameters
                self.assertRegex(function.__doc__.split("\n")[0], r"^[A-Z][^\n]+[.,;:\w]$")
                self.assertNotRegex(function.__doc__, r"NULL|HTTPSTATUS_|httpstatus_|@p|\btrue\b|\bfalse\b")
                if name in declared and name not in RULES_OF_FACTS:
                    in_c = [parameter for parameter in declared[name] if parameter in parameters]
                    self.assertEqual(list(parameters)[: len(in_c)], in_c)
                self.assertIn(f"{name}(", pydoc.plain(pydoc.render_doc(function)))

    def test_several_arguments_are_keywords_one_is_positional(self):
        for name in offered_functions():
            parameters = list(inspect.signature(getattr(httpstatus, name)).parameters.values())
            # What stands for further keywords has no name of its own.
            required = [
                parameter
                for parameter in parameters
                if parameter.default is parameter.empty and parameter.kind != parameter.VAR_KEYWORD
            ]
            if len(parameters) < 2:
                continue
            with self.subTest(name=name):
                getattr(httpstatus, name)(
                    **{parameter.name: WORKING.get(parameter.name, 404) for parameter in required}
                )

    def test_no_answer_is_none_in_the_docstring(self):
        for name in ("from_text", "to_coap", "redirect_next_method", "to_grpc", "reason"):
            self.assertRegex(getattr(httpstatus, name).__doc__, r"(?s)\nReturns .*\bNone\b", name)

    def test_classes(self):
        for name in CLASSES:
            kind = getattr(httpstatus, name)
            self.assertTrue(kind.__doc__, name)
            self.assertEqual((kind.__module__, kind.__name__), ("httpstatus", name))


class Stub(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        package = Path(httpstatus.__file__).parent
        cls.tree = ast.parse((package / "__init__.pyi").read_text(encoding="utf-8"))
        cls.marker = package / "py.typed"

    def test_marker(self):
        self.assertTrue(self.marker.is_file())

    def test_functions_with_their_parameters(self):
        stubs = {node.name: node.args for node in self.tree.body if isinstance(node, ast.FunctionDef)}
        self.assertEqual(set(stubs), offered_functions())
        for name, arguments in stubs.items():
            with self.subTest(name=name):
                parameters = inspect.signature(getattr(httpstatus, name)).parameters.values()
                kinds = {
                    inspect.Parameter.POSITIONAL_ONLY: arguments.posonlyargs,
                    inspect.Parameter.POSITIONAL_OR_KEYWORD: arguments.args,
                    inspect.Parameter.KEYWORD_ONLY: arguments.kwonlyargs,
                }
                for kind, stubbed in kinds.items():
                    own = [parameter.name for parameter in parameters if parameter.kind == kind]
                    self.assertEqual([argument.arg for argument in stubbed], own)

    def test_constants(self):
        assigned = [node for node in self.tree.body if isinstance(node, ast.AnnAssign) and node.value]
        stubbed = {node.target.id: ast.literal_eval(node.value) for node in assigned}
        self.assertEqual(stubbed, tables.declared_constants())

    def test_tables(self):
        declared = {node.target.id for node in self.tree.body if isinstance(node, ast.AnnAssign) and not node.value}
        self.assertEqual({name for name in declared if name[0] != "_"}, TABLES)

    def test_members_of_enums(self):
        stubs = {node.name: node for node in self.tree.body if isinstance(node, ast.ClassDef)}
        for kind in ENUMS:
            assigned = [node for node in stubs[kind].body if isinstance(node, ast.Assign)]
            named = {node.targets[0].id: node.value for node in assigned}
            aliases = {name for name, value in named.items() if isinstance(value, ast.Name)}
            values = {name: ast.literal_eval(named[named[name].id if name in aliases else name]) for name in named}
            members = {name: int(member) for name, member in getattr(httpstatus, kind).__members__.items()}
            self.assertEqual(values, members)
            self.assertEqual(aliases, {name for name in named if getattr(httpstatus, kind)[name].name != name})

    def test_fields_of_rows(self):
        stubs = {node.name: node for node in self.tree.body if isinstance(node, ast.ClassDef)}
        for name in ROWS:
            fields = [node.target.id for node in stubs[name].body if isinstance(node, ast.AnnAssign)]
            kind = getattr(httpstatus, name)
            own = {key for key, value in vars(kind).items() if inspect.ismemberdescriptor(value)}
            self.assertEqual(set(fields), own)
            self.assertEqual(len(fields), kind.n_fields, name)

    def test_attributes_and_methods_of_holders(self):
        stubs = {node.name: node for node in self.tree.body if isinstance(node, ast.ClassDef)}
        for name in HOLDERS:
            stubbed = {node.name for node in stubs[name].body if isinstance(node, ast.FunctionDef)}
            own = {key for key in vars(getattr(httpstatus, name)) if key[0] != "_"}
            self.assertEqual({key for key in stubbed if key[0] != "_"}, own, name)

    def test_facts_are_keywords(self):
        declared = {name[5:].lower() for name in tables.declared_constants() if name.startswith("FACT_")}
        members = set(tables.declared_members("retry_facts")) - {"size", "known", "facts", "facts_known"}
        members = {name for name in members if not name.startswith("hint_")}
        own = {"policy", "budget", "retry_after", "now_s", "headers"}
        parameters = inspect.signature(httpstatus.retry_decide).parameters
        self.assertEqual(set(parameters), declared | members | own)

    def test_attributes_of_a_policy_are_the_members_of_c(self):
        declared = set(tables.declared_members("retry_settings")) - {"size", "known"}
        self.assertEqual({key for key in vars(httpstatus.RetryPolicy) if inspect.isgetsetdescriptor(
            vars(httpstatus.RetryPolicy)[key])}, declared | {"name"})

    def test_fields_of_structs_are_the_members_of_c(self):
        for name, struct in (("RetryVerdict", "retry_verdict"), ("RetryAfter", "retry_after")):
            own = [key for key, value in vars(getattr(httpstatus, name)).items() if inspect.ismemberdescriptor(value)]
            self.assertEqual(own, tables.declared_members(struct)[2:])
        # What everybody asks for comes first here.
        own = {key for key, value in vars(httpstatus.ScanLine).items() if inspect.ismemberdescriptor(value)}
        self.assertEqual(own, set(tables.declared_members("scan_line")[2:]))

    def test_properties_of_enums(self):
        stubs = {node.name: node for node in self.tree.body if isinstance(node, ast.ClassDef)}
        for kind in ENUMS:
            stubbed = {node.name for node in stubs[kind].body if isinstance(node, ast.FunctionDef)}
            base = getattr(httpstatus, kind).__mro__[1]
            own = set() if base.__module__ == "enum" else set(vars(base))
            self.assertEqual(stubbed, {name for name in own if isinstance(vars(base)[name], property)})


class Private(unittest.TestCase):
    def test_raw_functions_are_handed_on(self):
        self.assertIs(httpstatus.reason, _native.reason)


if __name__ == "__main__":
    unittest.main()
