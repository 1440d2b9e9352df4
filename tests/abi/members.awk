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
/^typedef struct httpstatus_[a-z_]+ \{/ { struct = $3; declaration = ""; next }
/^}/ { struct = "" }
struct != "" { declaration = declaration $0 }
struct != "" && /;/ {
    split(declaration, words, " ")
    type = words[1]
    sub(/^ +[a-z0-9_]+ +/, "", declaration)
    sub(/;.*/, "", declaration)
    count = split(declaration, members, /, */)
    declaration = ""
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
END { print "    return 0;\n}" }
