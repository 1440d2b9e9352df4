# SPDX-License-Identifier: MIT
# Everybody's way to it is the package, whose .pyi is made from the headers.
from . import Status as Status
