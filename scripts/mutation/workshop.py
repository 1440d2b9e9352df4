# SPDX-License-Identifier: MIT
"""A copy of the tree in which a mutant is compiled and tested; the tree itself is never touched."""

import itertools
import math
import os
import re
import resource
import shutil
import subprocess
import sys
import time
from pathlib import Path

COPIED = "include", "lib", "data", "scripts", "tests/support", "tests/unit", "tests/vectors", "tests/abi"
INCLUDE = re.compile(r'#include "([^"]+)"')
# tcc has no vectors of 16 bytes, without which the fast path of the scan is not compiled at all.
NEEDS_GCC = "scan_vector.h"
SLOW_S = 0.15
# A mutant may loop for ever: it gets so many times the seconds of the processor that a test needs, and two more.
PATIENCE = 4
SLOWER_SANITIZED = 10
# One that damaged the heap may wait for ever and need no processor at all.
FROZEN_S = 600
RESULTS = "killed", "same code", "invalid", "alive"
# What tests/abi has on record kills what no other test does: its expectation is what the library once was.
ANSWERS, CONSTANTS = "write_answers", "constants"
ON_RECORD = ANSWERS, CONSTANTS
CONSTANT = re.compile(r"^ +(HTTPSTATUS_\w+) = (-?\d+)", re.M)


class Build:
    """The library and every test program, compiled in one way."""

    def __init__(self, root, name, compilers, link):
        self.root, self.place, self.compilers, self.link = root, root / name, compilers, link
        self.place.mkdir()
        # What stands in the build and not in the tree: to be compiled again before the next question.
        self.compiler_of, self.stale = {}, set()
        self.library = self.place / "libhttpstatus.so"
        self.flags = ["-fPIC", "-I", root / "include", "-I", root / "lib", "-I", root / "tests/support",
                      "-I", root / "tests/vectors",
                      f'-DHTTPSTATUS_DATA_DIR="{root / "data"}"', f'-DPROJECT_VERSION="{version(root)}"']
        check = subprocess.run(["pkg-config", "--libs", "check"], check=True, capture_output=True, text=True)
        self.libraries = [self.library, f"-Wl,-rpath,{self.place}", *check.stdout.split()]

    def object(self, source):
        return self.place / (str(source.relative_to(self.root)).replace("/", "_") + ".o")

    def compile(self, source):
        return quiet([*self.compiler_of[source], *self.flags, "-c", source, "-o", self.object(source)])

    def choose_compiler(self, source):
        """The first that compiles the source as it is: tcc 0.9.27 refuses some designated initialisers."""
        for compiler in self.compilers[-1:] if NEEDS_GCC in source.read_text() else self.compilers:
            self.compiler_of[source] = compiler
            if self.compile(source):
                return True
        return False

    def link_library(self, sources):
        return quiet([*self.link, "-shared", "-o", self.library, *map(self.object, sources)])

    def link_program(self, name, sources):
        return quiet([*self.link, "-o", self.place / name, *map(self.object, sources), *self.libraries])


def quiet(command):
    return subprocess.run([*map(str, command)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode == 0


def version(root):
    text = (root / "include/httpstatus/version.h").read_text()
    return ".".join(re.findall(r"define HTTPSTATUS_VERSION_(?:MAJOR|MINOR|PATCH) (\d+)", text))


def show_hidden(header):
    """One shared library serves every test: hidden functions are tested, too. No byte may move."""
    text = header.read_text()
    header.write_text(re.sub(r"(?m)^#pragma GCC visibility.*$", lambda found: " " * len(found[0]), text))


class Workshop:
    def __init__(self, tree, root, only_quick):
        self.root, self.only_quick = root, only_quick
        for name in COPIED:
            shutil.copytree(tree / name, root / name, ignore=shutil.ignore_patterns("__pycache__"))
        for header in (root / "lib").rglob("*.h"):
            show_hidden(header)
        self.library = sorted((root / "lib").rglob("*.c"))
        support = sorted((root / "tests/support").glob("*.c"))
        vectors = sorted((root / "tests/vectors").glob("*.c"))
        self.programs = {"run_vectors": [*vectors, *support]}
        writer = [root / "tests/abi" / name for name in ("write_answers.c", "pattern.c", "named_sets.c")]
        self.programs[ANSWERS] = [*writer, *(path for path in vectors if path.stem != "run_vectors"), *support]
        for test in sorted((root / "tests/unit").glob("test_*.c")):
            self.programs[test.stem] = [test, *support]
        self.users = self.users_of_headers()
        sanitized = "-fsanitize=address,undefined", "-fno-sanitize-recover=all"
        self.plain = Build(root, "plain", (["tcc"], ["gcc", "-O0"]), ["tcc"])
        self.sanitized = Build(root, "sanitized", (["gcc", "-O1", *sanitized],), ["gcc", *sanitized])
        self.seconds = {}
        self.build(self.plain)
        for name in self.programs:
            start = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
            if not self.passes(self.plain, name, 600):
                sys.exit(f"mutate.py: {name} fails without any mutant")
            self.seconds[name] = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - start
        self.reached = self.reached_objects()

    def users_of_headers(self):
        """By header: every source that includes it, itself or through another header."""
        direct = {}
        for path in [*self.root.rglob("*.c"), *self.root.rglob("*.h")]:
            direct[path] = {Path(name).name for name in INCLUDE.findall(path.read_text())}
        users = {}
        for header in (path for path in direct if path.suffix == ".h"):
            names, size = {header.name}, 0
            while size < len(names):
                size = len(names)
                names |= {path.name for path, included in direct.items() if path.suffix == ".h" and included & names}
            users[header] = [path for path, included in direct.items() if path.suffix == ".c" and included & names]
        return users

    def build(self, build):
        sources = {source for sources in self.programs.values() for source in sources}
        built = all(map(build.choose_compiler, [*self.library, *sources])) and build.link_library(self.library)
        if not built or not all(build.link_program(*program) for program in self.programs.items()):
            sys.exit(f"mutate.py: the tree does not compile with {build.compilers}")

    def reached_objects(self):
        """By program: the sources of the library that it may run, by the symbols that objects want and have."""
        wants, owner = {}, {}
        for path in {path for sources in [self.library, *self.programs.values()] for path in sources}:
            symbols = subprocess.run(["nm", self.plain.object(path)], check=True, capture_output=True, text=True).stdout
            wants[path] = set(re.findall(r" U (\w+)", symbols))
            if path in self.library:
                owner.update(dict.fromkeys(re.findall(r" [TRDB] (\w+)", symbols), path))
        reached = {}
        for name, sources in self.programs.items():
            found, todo = set(), list(sources)
            while todo:
                new = {owner[symbol] for symbol in wants[todo.pop()] if symbol in owner} - found
                found |= new
                todo += new
            reached[name] = found
        return reached

    def passes(self, build, name, seconds):
        command = [build.place / name]
        if name == "run_vectors":
            command += sorted((self.root / "tests/vectors").glob("*.tsv"))
        elif name == ANSWERS:
            command += [self.root / "tests/abi/questions.tsv"]
        limit = math.ceil(seconds)
        environment = {**os.environ, "CK_FORK": "no", "ASAN_OPTIONS": "detect_leaks=0"}
        output = subprocess.PIPE if name == ANSWERS else subprocess.DEVNULL
        with subprocess.Popen(
                command, env=environment, stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.DEVNULL,
                preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CPU, (limit, limit))) as process:
            if name == ANSWERS and not self.answers_as_committed(process.stdout):
                process.kill()
                return False
            try:
                return process.wait(FROZEN_S + limit) == 0
            except subprocess.TimeoutExpired:
                process.kill()
                return False

    def answers_as_committed(self, answers):
        """Until the first line that is another one: the rest would take seconds."""
        with open(self.root / "tests/abi/answers.tsv", "rb") as committed:
            return all(answer == line for answer, line in itertools.zip_longest(answers, committed))

    def constants_as_on_record(self):
        """As the check of this name in scripts/stages/abi.sh."""
        record = "".join(path.read_text() for path in (self.root / "tests/abi/1.0/include").rglob("*.h"))
        asserts = [f'_Static_assert({name} == {value}, "");' for name, value in CONSTANT.findall(record)]
        source = self.root / "constants.c"
        source.write_text("\n".join(["#include <httpstatus.h>", *asserts]))
        return bool(asserts) and quiet(["gcc", "-fsyntax-only", "-I", self.root / "include", source])

    def order(self, file, changed):
        """Programs that reach what changed in a file: the tests of the subject and quick ones; and the slow ones."""
        def rank(name):
            subject = name == f"test_{file.stem}"
            family = name.split("_")[1] == file.stem.split("_")[0]
            return not subject, self.seconds[name] > SLOW_S, not family, self.seconds[name]

        concerned = {name for name, sources in self.programs.items() if {*self.reached[name], *sources} & set(changed)}
        names = sorted(concerned, key=rank)
        quick = [name for name in names if rank(name)[0] is False or self.seconds[name] <= SLOW_S]
        return quick, [name for name in names if name not in quick]

    def rebuild(self, build, changed):
        """Compiles what changed. None when it does not compile."""
        todo, build.stale = build.stale | set(changed), set(changed)
        relink = [name for name, sources in self.programs.items() if set(sources) & todo]
        return (all([build.compile(source) for source in todo]) and build.link_library(self.library)
                and all(build.link_program(name, self.programs[name]) for name in relink))

    def killer(self, build, names, patience):
        for name in names:
            if not self.passes(build, name, 2 + patience * self.seconds[name]):
                return name
        return None

    def same_code(self, path, original, changed):
        """Whether gcc makes the same machine code of it: its proof that nothing differs."""
        objects = []
        mutated = path.read_text()
        for text in original, mutated:
            path.write_text(text)
            code = b""
            for source in changed:
                target = self.root / "same.o"
                if not quiet(["gcc", "-O2", *self.plain.flags, "-c", source, "-o", target]):
                    return False
                code += target.read_bytes()
            objects.append(code)
        path.write_text(mutated)
        return objects[0] == objects[1]

    def judge(self, mutant):
        """What became of a mutant, one of RESULTS, and by which test."""
        return self.judge_table(mutant) if mutant.file.startswith("data/") else self.judge_source(mutant)

    def judge_source(self, mutant):
        path = self.root / mutant.file
        original = path.read_text()
        changed = [path] if path.suffix == ".c" else self.users[path]
        path.write_text(mutant.apply(original))
        try:
            if not self.rebuild(self.plain, changed):
                return "invalid", ""
            quick, slow = self.order(path, changed)
            killer = self.killer(self.plain, quick, PATIENCE)
            if not killer and self.same_code(path, original, changed):
                return "same code", ""
            if not killer and not self.only_quick:
                killer = (self.killer(self.plain, slow, PATIENCE)
                          or self.sanitized_killer(changed, quick))
            return ("killed", killer) if killer else ("alive", "")
        finally:
            path.write_text(original)

    def sanitized_killer(self, changed, names):
        """What reads or writes beyond an object changes no answer: the tests run with sanitizers, as they do in CI."""
        if not self.sanitized.library.exists():
            self.build(self.sanitized)
            self.sanitized.stale = set(changed)
        elif not self.rebuild(self.sanitized, changed):
            return "compiler"
        return self.killer(self.sanitized, names, PATIENCE * SLOWER_SANITIZED)

    def judge_table(self, mutant):
        """The tests read the mutated table, too: what kills has its expectation from elsewhere."""
        path = self.root / mutant.file
        generated = [self.root / "include/httpstatus/codes.h", *(self.root / "lib/generated").iterdir()]
        before = {name: name.read_text() for name in [path, *generated]}
        path.write_text(mutant.apply(before[path]))
        try:
            if not quiet([sys.executable, "-B", self.root / "scripts/regen.py"]):
                return "killed", "regen.py"
            show_hidden(self.root / "lib/generated/tables.h")
            if CONSTANT.findall(generated[0].read_text()) == CONSTANT.findall(before[generated[0]]):
                # A comment alone: every source includes this header, and none would be another one.
                generated[0].write_text(before[generated[0]])
            rewritten = [name for name in generated if name.read_text() != before[name]]
            if not rewritten:
                return "same code", ""
            changed = {user for name in rewritten for user in self.users.get(name, [name])}
            if not self.rebuild(self.plain, changed):
                return "killed", "compiler"
            quick, slow = self.order(path, changed)
            # Hardly a row of a table is known to the slow tests and not to the answers on record.
            slow = sorted(slow, key=lambda name: name != ANSWERS)
            killer = self.killer(self.plain, [*quick, *([] if self.only_quick else slow)], PATIENCE)
            if not killer and not self.constants_as_on_record():
                killer = CONSTANTS
            return ("killed", killer) if killer else ("alive", "")
        finally:
            for name, text in before.items():
                name.write_text(text)
