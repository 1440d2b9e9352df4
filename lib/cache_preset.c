/* SPDX-License-Identifier: MIT */
#include "httpstatus/cache_preset.h"

#include "freshness_rules.h"
#include "generated/tables.h"
#include "httpstatus/error.h"
#include "text.h"

static const struct hs_cache_preset *preset_row(hs_span name)
{
    for (size_t i = 0; i < HS_CACHE_PRESET_COUNT; i++) {
        if (hs_equal(name, hs_text(hs_cache_presets[i].name))) {
            return &hs_cache_presets[i];
        }
    }
    return NULL;
}

int httpstatus_cache_preset(const char *name, size_t len, httpstatus_cache_options *options)
{
    if (name == NULL || options == NULL) {
        return HTTPSTATUS_E_ARG;
    }
    if (!hs_output_usable(options->size, sizeof *options)) {
        return HTTPSTATUS_E_SIZE;
    }
    const struct hs_cache_preset *row = preset_row(hs_span_of(name, len));
    if (row == NULL) {
        return HTTPSTATUS_E_NOT_FOUND;
    }
    uint32_t size = options->size;
    *options = row->options;
    options->size = size;
    return HTTPSTATUS_E_NONE;
}

const char *httpstatus_cache_preset_targets(const char *text, size_t len)
{
    const struct hs_cache_preset *row = preset_row(hs_span_of(text, len));
    return row != NULL ? hs_text(row->targets) : NULL;
}

const char *httpstatus_cache_preset_name(int index)
{
    return index >= 0 && index < HS_CACHE_PRESET_COUNT ? hs_text(hs_cache_presets[index].name) : NULL;
}

const char *httpstatus_cache_preset_about(int index)
{
    return index >= 0 && index < HS_CACHE_PRESET_COUNT ? hs_text(hs_cache_presets[index].about) : NULL;
}

/* NULL for a number without a profile. */
static const struct hs_cache_profile *profile_row(int profile, int code)
{
    for (size_t i = 0; i < HS_CACHE_PROFILE_COUNT; i++) {
        const struct hs_cache_profile *row = &hs_cache_profiles[i];
        if (row->profile == profile && (row->code == code || row->code == 0)) {
            return row;
        }
    }
    return NULL;
}

bool hs_is_cache_profile(uint32_t profile)
{
    return profile <= INT32_MAX && profile_row((int)profile, 0) != NULL;
}

/* What is no status code is stored by nobody. */
static const struct hs_cache_profile *row_of_code(int profile, int code)
{
    return code >= 100 && code <= 599 ? profile_row(profile, code) : NULL;
}

bool httpstatus_cache_profile_explicit(int profile, int code)
{
    const struct hs_cache_profile *row = row_of_code(profile, code);
    return row != NULL && row->stores_explicit != 0;
}

int httpstatus_cache_profile_implicit(int profile, int code, uint32_t *lifetime_s)
{
    const struct hs_cache_profile *row = row_of_code(profile, code);
    if (lifetime_s != NULL) {
        *lifetime_s = row != NULL ? row->seconds : 0;
    }
    return row != NULL ? row->source : HTTPSTATUS_FRESHNESS_NONE;
}
