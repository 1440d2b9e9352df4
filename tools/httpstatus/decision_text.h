/* SPDX-License-Identifier: MIT */
/* Decisions and audits in words. */

#ifndef DECISION_TEXT_H
#define DECISION_TEXT_H

#include "decision.h"
#include "page.h"

/* What, what to do, when, and why: one line, or one for each step of a plan. */
void write_decision_line(const struct decision *decision, bool color);
void write_step_lines(const struct decision *decision, bool color);

/* What else there is to say, below that line. */
void write_decision_details(struct page *page, const struct decision *decision);

/* Findings as json_audit() makes them: one line each, or paragraphs with the codes of each. */
void write_finding_lines(const char *policy, const json_t *findings);
void write_findings(struct page *page, const json_t *findings);

#endif
