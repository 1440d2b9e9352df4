/* SPDX-License-Identifier: MIT */
#include "cache_support.h"

/* What the library takes for no options at all. */
#define DEFAULT_NAME "rfc-shared"

static PyObject *hs_py_preset_targets(const char *name)
{
    PyObject *members = hs_py_list_walk(httpstatus_cache_preset_targets(name, HTTPSTATUS_NTS), HTTPSTATUS_NTS);
    PyObject *targets = members == NULL ? NULL : PyList_AsTuple(members);

    Py_XDECREF(members);
    return targets;
}

int hs_py_cache_settings_preset(PyObject *object, const char *place, hs_py_cache_settings *out)
{
    const char *name =
        object == NULL ? DEFAULT_NAME : hs_py_preset_name(object, place, "preset", httpstatus_cache_preset_name);

    if (name == NULL) {
        return -1;
    }
    httpstatus_cache_preset(name, HTTPSTATUS_NTS, &out->options);
    out->name = name;
    hs_py_cache_settings_release(out);
    out->targets = hs_py_preset_targets(name);
    return out->targets == NULL ? -1 : 0;
}

static PyObject *hs_py_cache_preset(PyObject *module, PyObject *args, PyObject *keywords)
{
    hs_py_cache_settings settings = HS_PY_CACHE_SETTINGS_INIT;
    PyObject *name, *changes, *made = NULL;

    (void)module;
    if (hs_py_preset_arguments(args, keywords, "cache_preset", &name, &changes) == 0 &&
        hs_py_cache_settings_preset(name, "cache_preset() argument 'name'", &settings) == 0 &&
        hs_py_cache_settings_change(&settings, changes, "cache_preset") == 0) {
        made = hs_py_cache_options_new(&settings);
    }
    hs_py_cache_settings_release(&settings);
    Py_XDECREF(name);
    Py_XDECREF(changes);
    return made;
}

static PyObject *hs_py_cache_presets(PyObject *module, PyObject *unused)
{
    (void)module;
    (void)unused;
    return hs_py_preset_names(httpstatus_cache_preset_name);
}

static PyObject *hs_py_cache_profile_implicit(PyObject *module, PyObject *args, PyObject *keywords)
{
    static char *names[] = { "profile", "code", NULL };
    PyObject *profile_object, *code_object;
    uint32_t lifetime_s;
    int profile, code, source;

    (void)module;
    if (!PyArg_ParseTupleAndKeywords(args, keywords, "OO:cache_profile_implicit", names, &profile_object,
                                     &code_object) ||
        hs_py_int(profile_object, "cache_profile_implicit() argument 'profile'", &profile) < 0 ||
        hs_py_int(code_object, "cache_profile_implicit() argument 'code'", &code) < 0) {
        return NULL;
    }
    source = httpstatus_cache_profile_implicit(profile, code, &lifetime_s);
    return Py_BuildValue("ik", source, (unsigned long)lifetime_s);
}

static PyMethodDef functions[] = {
    { "cache_preset", (PyCFunction)(void (*)(void))hs_py_cache_preset, METH_VARARGS | METH_KEYWORDS,
      "cache_preset(name='rfc-shared', *, shared=None, targets=None, ranges=None, stale_when_disconnected=None, "
      "apparent_age=None, heuristic=None, heuristic_permille=None, heuristic_cap_s=None, default_lifetime_s=None, "
      "strict_304=None, pragma_in_response=None, set_cookie_private=None, ignore_request_cc=None)\n--\n\n"
      "The CacheOptions of a name, changed as the keywords say; cache_presets() gives the names.\n\n"
      "A keyword that is None is as in the preset. targets are the names of targeted fields that are obeyed, such as\n"
      "('CDN-Cache-Control',), which 'cdn' has; the first usable one stands for Cache-Control. heuristic_permille is\n"
      "0..1000, heuristic_cap_s and default_lifetime_s are seconds, 0..2**31; the others are True or False, explained\n"
      "at the attributes of CacheOptions.\n\n"
      "Raises ValueError for an unknown name, a number out of range and what is no field name.\n\n"
      "Source: RFC 9111; RFC 9213; for known systems data/cache_profiles.tsv\n\n"
      ">>> httpstatus.cache_preset('cdn', ranges=True)\n"
      "httpstatus.cache_preset('cdn', ranges=True)\n"
      ">>> httpstatus.cache_preset('cdn').targets\n"
      "('CDN-Cache-Control',)" },
    { "cache_presets", hs_py_cache_presets, METH_NOARGS,
      "cache_presets()\n--\n\n"
      "The names of the presets: by specification, then those of known systems. cache_preset_about() says what each\n"
      "is.\n\n"
      "Source: data/cache_presets.tsv" },
    { "cache_profile_implicit", (PyCFunction)(void (*)(void))hs_py_cache_profile_implicit, METH_VARARGS | METH_KEYWORDS,
      "cache_profile_implicit(profile, code)\n--\n\n"
      "Where a system takes a lifetime from, for a response with this code that gives none: (source, lifetime_s).\n\n"
      "profile is a number as CacheOptions has it. source is FRESHNESS_HEURISTIC, FRESHNESS_PROFILE, which means the\n"
      "fixed time lifetime_s, in seconds, or FRESHNESS_NONE: it does not store the response; so for numbers without a\n"
      "profile. lifetime_s is else 0.\n\n"
      "Source: data/cache_profiles.tsv\n\n"
      ">>> cloudflare = httpstatus.cache_preset('cloudflare').profile\n"
      ">>> httpstatus.cache_profile_implicit(cloudflare, 404) == (httpstatus.FRESHNESS_PROFILE, 180)\n"
      "True" },
    { NULL, NULL, 0, NULL },
};

int hs_py_cache_presets_init(PyObject *module)
{
    return hs_py_cache_options_init(module) < 0 ? -1 : PyModule_AddFunctions(module, functions);
}
