# SPDX-License-Identifier: MIT
"""What apidoc.py is made of: the reader of headers and one module for each kind of output."""
