# SPDX-License-Identifier: MIT
"""Print where this interpreter's packages go below an install prefix, relative to it."""

import os
import site
import sys
import sysconfig

prefix = os.path.normpath(sys.argv[1])
# Where the interpreter looks anyway: Debian looks into dist-packages, which sysconfig does not tell of every prefix.
found = [path for path in site.getsitepackages() if path.startswith(os.path.join(prefix, "lib"))]
if not found:
    found = [sysconfig.get_path("platlib", "posix_prefix", vars={"base": prefix, "platbase": prefix})]
print(os.path.relpath(found[0], prefix))
