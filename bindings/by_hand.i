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

// Macros are no part of a binding: versions are asked of the running library, sizes of structs stay in C.
%rename($ignore, regextarget=1, %$isconstant, %$not %$isenumitem) "^HTTPSTATUS_";
