/* SPDX-License-Identifier: MIT */
/*
 * Preloaded into a program: SIGUSR1 interrupts what it waits for, which is not begun again, and a byte goes to the
 * descriptor HTTPSTATUS_FAULT_ACK for each that came. So may a profiler or a supervisor that lives in the process.
 */
#define _POSIX_C_SOURCE 200809L

#include <errno.h>
#include <signal.h>
#include <stddef.h>
#include <stdlib.h>
#include <unistd.h>

static int ack;

static void note(int signal_number)
{
    int kept = errno;
    (void)signal_number;
    if (write(ack, "+", 1) < 0) {
        _exit(99);
    }
    errno = kept;
}

__attribute__((constructor)) static void install(void)
{
    const char *fd = getenv("HTTPSTATUS_FAULT_ACK");
    struct sigaction action = { .sa_handler = note };
    if (fd == NULL) {
        return;
    }
    ack = (int)strtol(fd, NULL, 10);
    sigemptyset(&action.sa_mask);
    sigaction(SIGUSR1, &action, NULL);
    note(0);
}
