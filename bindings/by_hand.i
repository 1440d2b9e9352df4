// SPDX-License-Identifier: MIT
// Functions that SWIG must not wrap: they take or give structs, rows or buffers. Each language answers them from
// support code written by hand; left_out.tsv says where, name by name.

%rename($ignore, regextarget=1) "^httpstatus_(find|find_in|first|next)$";
%rename($ignore, regextarget=1) "^httpstatus_(lookup|lookup_next|code_parse)$";
%rename($ignore, regextarget=1) "^httpstatus_entry_";
%rename($ignore, regextarget=1) "^httpstatus_substatus_";
%rename($ignore, regextarget=1) "^httpstatus_(field_rule_|required_fields$|suggested_fields$)";
%rename($ignore, regextarget=1) "^httpstatus_statusline_";
%rename($ignore, regextarget=1) "^httpstatus_response_(facts_field|check)$";
%rename($ignore, regextarget=1) "^httpstatus_date_(parse|parse_lenient|parse_folded|flags|format)$";
%rename($ignore, regextarget=1) "^httpstatus_retry_after_(parse|parse_as|skew)$";
%rename($ignore, regextarget=1) "^httpstatus_retry_policy(_allows|_set)?$";
%rename($ignore, regextarget=1) "^httpstatus_retry_facts_(hint|field)$";
%rename($ignore, regextarget=1) "^httpstatus_backoff_(ms|next_ms)$";
%rename($ignore, regextarget=1) "^httpstatus_budget_(init|try|deposit)$";
%rename($ignore, regextarget=1) "^httpstatus_retry_(decide|plan|audit|amplification)$";
%rename($ignore, regextarget=1) "^httpstatus_cache_(preset|profile_implicit|facts_field|store|reuse|on_validation|on_failure|status_format)$";
%rename($ignore, regextarget=1) "^httpstatus_cache_control_(init|feed|targeted_feed|name_next)$";
%rename($ignore, regextarget=1) "^httpstatus_cache_record_(invalidate|pack|unpack)$";
%rename($ignore, regextarget=1) "^httpstatus_(list_next|field_value_match|etag_match|range_parse|if_range_match|content_range_parse)$";
%rename($ignore, regextarget=1) "^httpstatus_bulk_(class|flags|histogram|parse)$";
%rename($ignore, regextarget=1) "^httpstatus_scan_(init|key|field|detect|feed|histogram|end)$";
%rename($ignore, regextarget=1) "^httpstatus_freshness_(lifetime_s|age_s)$";

// Macros are no part of a binding: versions are asked of the running library, sizes of structs stay in C.
%rename($ignore, regextarget=1, %$isconstant, %$not %$isenumitem) "^HTTPSTATUS_";
