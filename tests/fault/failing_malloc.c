/* SPDX-License-Identifier: MIT */
/*
 * Preloaded into a program, lets its allocations fail. What fails is said by fault_arm(), or by HTTPSTATUS_FAULT_FROM
 * and HTTPSTATUS_FAULT_COUNT in the environment; the number of allocations is written at the end to the descriptor
 * HTTPSTATUS_FAULT_REPORT. Allocations of all threads are counted together.
 */
#include <errno.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

/* What of glibc stands behind the functions that are replaced here; dlsym() would allocate by itself. */
void *__libc_malloc(size_t size);
void *__libc_calloc(size_t count, size_t size);
void *__libc_realloc(void *block, size_t size);

void fault_arm(long from, long count);
long fault_disarm(void);

/* Of the allocations that are counted from 1 those of from .. from + count - 1 fail; none when from is 0. */
static atomic_long asked, first_failing, end_of_failing;

void fault_arm(long from, long count)
{
    atomic_store(&first_failing, 0);
    atomic_store(&end_of_failing, from + count);
    atomic_store(&asked, 0);
    atomic_store(&first_failing, from);
}

/* How many were asked for since. */
long fault_disarm(void)
{
    atomic_store(&first_failing, 0);
    return atomic_load(&asked);
}

static int fails(void)
{
    long from = atomic_load(&first_failing), now = atomic_fetch_add(&asked, 1) + 1;
    if (from == 0 || now < from || now >= atomic_load(&end_of_failing)) {
        return 0;
    }
    errno = ENOMEM;
    return 1;
}

void *malloc(size_t size)
{
    return fails() ? NULL : __libc_malloc(size);
}

void *calloc(size_t count, size_t size)
{
    return fails() ? NULL : __libc_calloc(count, size);
}

void *realloc(void *block, size_t size)
{
    return fails() ? NULL : __libc_realloc(block, size);
}

static long number_of(const char *name)
{
    const char *text = getenv(name);
    return text != NULL ? strtol(text, NULL, 10) : 0;
}

__attribute__((constructor)) static void arm(void)
{
    if (getenv("HTTPSTATUS_FAULT_FROM") != NULL) {
        fault_arm(number_of("HTTPSTATUS_FAULT_FROM"), number_of("HTTPSTATUS_FAULT_COUNT"));
    }
}

__attribute__((destructor)) static void report(void)
{
    char text[32];
    long count = fault_disarm();
    int fd = (int)number_of("HTTPSTATUS_FAULT_REPORT");
    if (fd != 0 && write(fd, text, (size_t)snprintf(text, sizeof text, "%ld", count)) < 0) {
        _exit(99);
    }
}
