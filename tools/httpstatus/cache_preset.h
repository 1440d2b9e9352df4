/* SPDX-License-Identifier: MIT */
/* The presets of caches, and what the systems among them do with each status code: as objects, and as lists. */

#ifndef CACHE_PRESET_H
#define CACHE_PRESET_H

#include <jansson.h>

#include "options.h"

/* A list of objects: every preset. */
json_t *json_cache_presets(void);

/* A list of objects: for every system the codes that it treats alike. */
json_t *json_cache_profiles(void);

/* Every preset in the format asked for. */
void list_cache_presets(const struct options *options);

#endif
