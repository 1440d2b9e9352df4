#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""A changed answer is announced: the newest Data entry of CHANGELOG.md names the digest of tests/abi/answers.tsv.

What the file said before stays announced, too: where the history is at hand, its last edition is looked up there.
"""

import hashlib
import re
import subprocess

import tree

ANSWERS = "tests/abi/answers.tsv"
DATA = re.compile(r"^### Data\n(.*?)(?=^##|\Z)", re.MULTILINE | re.DOTALL)
DIGEST = re.compile(r"\banswers ([0-9a-f]{12})\b")


def digest(content):
    return hashlib.sha256(content).hexdigest()[:12]


def announced(changelog):
    """The digests of the Data entries, those of the newest version first, an entry's in its order."""
    return [found for section in DATA.findall(changelog) for found in DIGEST.findall(section)]


def edition_before(root):
    """What was committed before the file that is there now; None without a history."""
    command = ["git", "-C", str(root), "log", "-2", "--format=%H", "--", ANSWERS]
    try:
        commits = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
        now = (root / ANSWERS).read_bytes()
        for commit in commits:
            show = ["git", "-C", str(root), "show", f"{commit}:{ANSWERS}"]
            committed = subprocess.run(show, capture_output=True, check=True).stdout
            if committed != now:
                return committed
    except (OSError, subprocess.CalledProcessError):
        pass
    return None


def problems(root, before=None):
    now = digest((root / ANSWERS).read_bytes())
    changelog = (root / "CHANGELOG.md").read_text(encoding="utf-8")
    newest = DATA.search(changelog)
    digests = DIGEST.findall(newest[1]) if newest else []
    if digests[-1:] != [now]:
        yield (
            f"{ANSWERS} is of edition {now}, and the last edition in the newest Data section of CHANGELOG.md is "
            f"{digests[-1] if digests else 'missing'}: say there in a new entry which answers changed and why, and end "
            f'it with "(answers {now})"'
        )
    if before is not None and digest(before) not in announced(changelog):
        yield f"CHANGELOG.md: the Data entry of the edition before, {digest(before)}, is gone: entries stay"


if __name__ == "__main__":
    options = tree.arguments(__doc__)
    tree.finish(problems(options.root, edition_before(options.root)))
