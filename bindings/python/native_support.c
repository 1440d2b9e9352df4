/* SPDX-License-Identifier: MIT */
#include "native_support.h"

int hs_py_init(PyObject *module)
{
    if (hs_py_answers_init(module) < 0 || hs_py_codes_init(module) < 0 || hs_py_entries_init(module) < 0 ||
        hs_py_substatuses_init(module) < 0 || hs_py_field_rules_init(module) < 0 ||
        hs_py_status_lines_init(module) < 0 || hs_py_responses_init(module) < 0 || hs_py_dates_init(module) < 0 ||
        hs_py_retry_afters_init(module) < 0 || hs_py_policies_init(module) < 0 ||
        hs_py_policy_questions_init(module) < 0 || hs_py_budgets_init(module) < 0 || hs_py_verdicts_init(module) < 0 ||
        hs_py_field_values_init(module) < 0 || hs_py_cache_presets_init(module) < 0 ||
        hs_py_cache_controls_init(module) < 0 || hs_py_cache_rules_init(module) < 0 ||
        hs_py_cache_records_init(module) < 0 || hs_py_cache_statuses_init(module) < 0 ||
        hs_py_cache_headers_init(module) < 0 || hs_py_cache_vary_init(module) < 0 || hs_py_bulk_init(module) < 0 ||
        hs_py_scans_init(module) < 0 || hs_py_code_tables_init(module) < 0) {
        return -1;
    }
    return 0;
}
