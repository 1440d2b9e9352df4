#!/bin/sh
# SPDX-License-Identifier: MIT
# Each check of scripts/stages/abi.sh refuses what breaks its promise: shown a copy of the tree, damaged once for each.
set -eu
cd "$(dirname "$0")/../.."
. scripts/common.sh
damaged=$PWD/build/abi/damaged
failures=0

copy_tree "$damaged"

# $1: check, $2: file, $3: sed script, or "gone" for a file that is removed, $4: what the check must say.
refuses() {
    case $3 in
    gone) rm "$damaged/$2" ;;
    *) sed -i "$3" "$damaged/$2" ;;
    esac
    if cmp -s "$2" "$damaged/$2" 2>/dev/null; then
        said="nothing: the damage changes nothing"
    elif said=$(sh "$damaged/scripts/stages/abi.sh" "$1" 2>&1); then
        said="all is well"
    elif printf '%s\n' "$said" | grep -q -- "$4"; then
        said=
    fi
    if [ -n "$said" ]; then
        printf '%s, %s, %s: expected "%s", but:\n%s\n' "$1" "$2" "$3" "$4" "$said" | tail -n 20
        failures=$((failures + 1))
    else
        echo "refused by $1: $2: $3"
    fi
    cp "$2" "$damaged/$2"
}

refuses types lib/libhttpstatus.map '/    httpstatus_reason;/d' 'types: the library is no longer that of'
refuses layout include/httpstatus/statusline.h 's/^    int32_t code; /    int64_t code; /' 'httpstatus_statusline.code has another'
refuses types include/httpstatus/cache_control.h '/^} httpstatus_cache_control;/i\    uint64_t added;' \
    'types: the library is no longer that of'
refuses symbols lib/libhttpstatus.map '/    httpstatus_reason;/d' 'httpstatus_reason'
refuses constants include/httpstatus/entry.h 's/HTTPSTATUS_STATE_UNUSED = 3/HTTPSTATUS_STATE_UNUSED = 9/' 'STATE_UNUSED was 3'
# What abidiff is told to let pass, and what its user would feel: the old struct is refused, or written past its end.
refuses caller include/httpstatus/retry_after.h '/^} httpstatus_retry_after;/i\    uint64_t added;' 'retry_after_parse, as 1.0 had it: -4'
refuses caller lib/retry_after.c 's/    out->delay_ms = out->at_s = 0;/&\n    out[1].kind = 0;/' 'behind the struct of 1.0'
# A record that is damaged itself holds nothing.
refuses types tests/abi/1.0/x86_64.abi gone 'is missing'
refuses constants tests/abi/1.0/include/httpstatus/retry_words.h gone 'constants: .* is not whole'
refuses constants tests/abi/1.0/include/httpstatus/retry_words.h 's/ = /  = /' 'constants: .* is not understood'
refuses layout tests/abi/1.0/include/httpstatus/retry_words.h gone 'layout: .* is not whole'
refuses layout tests/abi/1.0/include/httpstatus/statusline.h 's/^typedef struct/& /' 'layout: .* is not understood'
refuses layout tests/abi/1.0/include/httpstatus/statusline.h '/^    .*_t .*;/d' 'layout: .* is not understood'
refuses hardening cmake/Hardening.cmake 's/LINKER:-z,relro LINKER:-z,now/LINKER:-z,lazy/' 'RELRO is half'
refuses hardening cmake/Hardening.cmake 's/-D_FORTIFY_SOURCE=2/-D_FORTIFY_SOURCE=0/' '__vsnprintf_chk'
refuses hardening cmake/Flags.cmake 's/LINKER:-z,now/LINKER:-z,execstack/' 'hardening: .*libhttpstatus'
refuses hardening tools/httpstatus/CMakeLists.txt 's/INSTALL_RPATH "[^"]*"/INSTALL_RPATH "${PROJECT_BINARY_DIR}"/' 'a directory of the build'
# A packager's SOURCE_DATE_EPOCH would hide it.
refuses reproducible lib/version.c '$a const char *hs_built(void); const char *hs_built(void) { return __DATE__; }' 'has other bytes'
refuses reproducible CMakeLists.txt '/BUILD_RPATH_USE_ORIGIN/d' 'bin/httpstatus has other bytes'

rm -rf "$damaged"
exit $((failures != 0))
