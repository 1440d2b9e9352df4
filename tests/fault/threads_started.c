/* SPDX-License-Identifier: MIT */
/*
 * Preloaded into a program: a byte goes to the descriptor HTTPSTATUS_FAULT_ACK for each thread that it wants; with
 * HTTPSTATUS_FAULT_NO_THREADS it gets none.
 */
#define _GNU_SOURCE

#include <dlfcn.h>
#include <errno.h>
#include <pthread.h>
#include <stdlib.h>
#include <unistd.h>

typedef int create(pthread_t *thread, const pthread_attr_t *attributes, void *(*start)(void *), void *context);

int pthread_create(pthread_t *thread, const pthread_attr_t *attributes, void *(*start)(void *), void *context)
{
    const char *fd = getenv("HTTPSTATUS_FAULT_ACK");
    if (fd == NULL || write((int)strtol(fd, NULL, 10), "+", 1) != 1) {
        _exit(99);
    }
    if (getenv("HTTPSTATUS_FAULT_NO_THREADS") != NULL) {
        return EAGAIN;
    }
    /* A function pointer out of an object pointer, as dlsym() is meant (POSIX.1-2017, its application usage). */
    create *real;
    *(void **)&real = dlsym(RTLD_NEXT, "pthread_create");
    return real(thread, attributes, start, context);
}
