/* SPDX-License-Identifier: MIT */
/* A library with nothing in it: what compiler, linker and flags bring by themselves. */

int httpstatus_empty(void);

int httpstatus_empty(void)
{
    return 0;
}
