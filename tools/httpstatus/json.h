/* SPDX-License-Identifier: MIT */
/* JSON objects of what the library knows: jansson's values, made of public accessors. */

#ifndef JSON_H
#define JSON_H

#include <jansson.h>

#include "subject.h"

/* Sets a member and takes the reference of its value; ends the process without memory. */
void json_put(json_t *object, const char *key, json_t *value);

/* Appends and takes the reference; ends the process without memory. */
void json_add(json_t *array, json_t *value);

/* A string, or null for NULL. */
json_t *json_text(const char *text);

/* An integer, or null for the number that stands for none. */
json_t *json_number(int number, int none);

/* A status as show answers it: one meaning. */
json_t *json_status(const struct subject *about, const httpstatus_entry *entry);

/* The same with its sub-status meanings, and the other meanings of the number or the words. */
json_t *json_subject(const struct subject *about);

/* One sub-status meaning. */
json_t *json_substatus(const httpstatus_substatus *row);

/* What else the row says: evidence, content, redirect, fields, advice, remarks, dates. */
void json_put_details(json_t *object, const httpstatus_entry *entry);

/* What the code alone says about repeating: rule, applied, needs, hint, whether the policy default repeats it. */
void json_put_retry(json_t *object, int code);

/* What the code alone says about caching: rule, default, must-understand, stale-if-error, why. */
json_t *json_cache(int code);

/* A reason: token, level, source, text. */
json_t *json_why(int why);

#endif
