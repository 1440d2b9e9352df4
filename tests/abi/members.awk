# SPDX-License-Identifier: MIT
# From headers on record: a C program that says where each member of each public struct lies, as assertions for the
# headers of today. Members are declarations of a named type, without pointers (tests/source/public_types.py).
BEGIN {
    print "#include <httpstatus.h>"
    print "#include <stddef.h>"
    print "#include <stdio.h>"
    print "int main(void) {"
    print "    puts(\"#include <httpstatus.h>\\n#include <stddef.h>\");"
}
# Whatever is written in another way would be left out in silence.
function refuse(what) {
    print what ": " $0 >"/dev/stderr"
    refused = 1
    exit 1
}
/^typedef struct httpstatus_[a-z_]+ httpstatus_[a-z_]+;$/ { next }
/^typedef struct httpstatus_[a-z_]+ \{$/ { struct = $3; found = 0; declaration = ""; next }
/(^|[^a-z_])struct([^a-z_]|$)/ { refuse("neither a struct nor the name of one") }
/^}/ && struct != "" {
    if (found == 0) refuse(struct " has no member")
    struct = ""
}
struct != "" { declaration = declaration $0 }
struct != "" && /;/ {
    split(declaration, words, " ")
    type = words[1]
    sub(/^ +[a-z0-9_]+ +/, "", declaration)
    sub(/;.*/, "", declaration)
    count = split(declaration, members, /, */)
    declaration = ""
    found += count
    for (i = 1; i <= count; i++) {
        name = members[i]
        pointer = type " *"
        if (match(name, /\[.*\]/)) {
            pointer = type " (*)" substr(name, RSTART)
            name = substr(name, 1, RSTART - 1)
        }
        format = "_Static_assert(offsetof(%s, %s) == %%zu && _Generic(&((%s *)0)->%s, %s: 1, default: 0), " \
            "\\\"%s.%s has another place or type\\\");\\n"
        printf "    printf(\"" format "\", offsetof(%s, %s));\n", struct, name, struct, name, pointer, struct, name, struct, name
    }
}
END {
    if (refused) exit 1
    if (struct != "") refuse(struct " does not end")
    print "    return 0;\n}"
}
