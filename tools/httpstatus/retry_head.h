/* SPDX-License-Identifier: MIT */
/* What a response head says of repeating its request. */

#ifndef RETRY_HEAD_H
#define RETRY_HEAD_H

#include "head.h"

/* Takes the fields into the facts. A date to wait for is counted by the server's clock when Date stands beside it. */
void retry_facts_of_head(const struct head *head, int64_t now_s, httpstatus_retry_facts *facts);

#endif
