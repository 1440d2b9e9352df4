// SPDX-License-Identifier: MIT
%module _native
%include "python.i"
%include "../httpstatus.i"
