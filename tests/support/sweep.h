/* SPDX-License-Identifier: MIT */
/* Numbers far from every row, where an answer would show that a number was cut to size or that an index ran out. */

#ifndef HTTPSTATUS_TESTS_SWEEP_H
#define HTTPSTATUS_TESTS_SWEEP_H

/* Asks each stride-th int of from..to, both included; what is no int is passed over. */
void ask_from_to(void (*ask)(int code), long long from, long long to, int stride);

/*
 * Asks every int of -100000..100000 and within 2000 of INT_MIN, INT_MAX and the powers of 2 from 65536 on, either sign;
 * within 2000 of each multiple of 65536 one in 61, others at each multiple; and of all ints one in 65521. Strides are
 * prime, so that no period of a table hides from them. All of int would take a minute for five properties.
 */
void sweep_ints(void (*ask)(int code));

#endif
