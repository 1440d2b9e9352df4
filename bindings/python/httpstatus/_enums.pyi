# SPDX-License-Identifier: MIT
# As _status.pyi.
from . import Class as Class
from . import Flag as Flag
from . import Why as Why
