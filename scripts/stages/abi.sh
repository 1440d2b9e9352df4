#!/bin/sh
# SPDX-License-Identifier: MIT
# What programs and packages rely on: the binary interface of every release, the hardening of what is linked, and that
# anybody can build the same bytes. tests/abi/README.md says what is on record and how to read a refusal.
#
#   scripts/stages/abi.sh            every check
#   scripts/stages/abi.sh nightly    the same with the modules and the source distribution of Python, and each check
#                                    shown a damaged tree
#   scripts/stages/abi.sh record     writes the record of the release in preparation
#   scripts/stages/abi.sh CHECK      one of types, layout, symbols, constants, caller, hardening, reproducible
set -eu
cd "$(dirname "$0")/../.."
. scripts/common.sh

checks="types layout symbols constants caller hardening reproducible"
# The headers of each release.
records=$(echo tests/abi/[0-9]*/include)
place=$PWD
out=build/abi
built=$out/here
library=$built/libhttpstatus.so
# Said each time, because CMake remembers what an earlier run was told.
modules="-DHTTPSTATUS_PYTHON=OFF -DHTTPSTATUS_LUA="
processes=$(nproc)

refuse() {
    echo "abi: $*" >&2
    exit 1
}

version_of() {
    sed -n "s/^#define HTTPSTATUS_VERSION_$1 *//p" include/httpstatus/version.h
}
version=$(version_of MAJOR).$(version_of MINOR).$(version_of PATCH)

need() {
    command -v "$1" >/dev/null || refuse "$1 is missing: scripts/bootstrap-debian.sh abi"
}

# $1: a tree, $2: targets. Debug information for abidw; where the tree lies must not show in it.
build_in() {
    tree=$1
    shift
    # shellcheck disable=SC2086 # options are words
    quietly cmake -S "$tree" -B "$tree/$built" -DCMAKE_BUILD_TYPE=Release "-DCMAKE_C_FLAGS=-g '-ffile-prefix-map=$tree=.'" \
        -DCMAKE_INSTALL_PREFIX=/usr -DHTTPSTATUS_TESTS=OFF $modules
    quietly cmake --build "$tree/$built" -j "$processes" "$@"
}

build_library() {
    build_in "$place" --target httpstatus_shared
}

# The baseline: what a caller sees. It keeps the names of files, because a type of no public header counts as private.
dump_types() {
    need abidw
    abidw --headers-dir include --drop-private-types --exported-interfaces-only --no-parameter-names --no-comp-dir-path \
        --short-locs --no-corpus-path --type-id-style hash --out-file "$1" $library
}

# abidiff: bit 0 is an error, bit 1 a wrong usage, bit 2 a change, bit 3 a change that breaks programs. An added function
# counts as a change, so it is looked at apart.
check_types() {
    need abidiff
    build_library
    machine=$(uname -m)
    for release in tests/abi/[0-9]*; do
        record=$release/$machine.abi
        if [ ! -e "$record" ]; then
            # Records are of the machine of development; the structs of others are held by `layout`.
            [ "$machine" != x86_64 ] || refuse "types: $record is missing"
            echo "types: no record of a $machine in $release"
            continue
        fi
        code=0
        abidiff --no-added-syms --suppressions tests/abi/libhttpstatus.abignore --headers-dir2 include "$record" $library \
            >$out/types.log 2>&1 || code=$?
        [ $((code & 3)) -eq 0 ] || { cat $out/types.log >&2; refuse "abidiff failed with $code"; }
        [ $((code & 12)) -eq 0 ] || { cat $out/types.log >&2; refuse "types: the library is no longer that of $record"; }
        abidiff --headers-dir2 include "$record" $library 2>&1 | sed -n "s/^ *\[A\]/types: added:/p"
        echo "types: as $record"
    done
}

# Of a C source, one for each line; none would hold nothing.
assertions() {
    grep -c '^_Static_assert' "$1" || refuse "$1 asserts nothing"
}

# The rule of libhttpstatus.abignore lets through more than it says: every change of a struct into which nothing is
# inserted. So the members of each release are looked for in the headers of today.
check_layout() {
    mkdir -p $out
    for record in $records; do
        cat "$record"/httpstatus/*.h >$out/headers || refuse "layout: $record is not whole"
        awk -f tests/abi/members.awk $out/headers >$out/members.c || refuse "layout: $record is not understood"
        cc -std=c11 "-I$record" $out/members.c -o $out/members || refuse "layout: $record is not whole"
        $out/members >$out/layout.c
        cc -std=c11 -fsyntax-only -Iinclude $out/layout.c || refuse "layout: not as in $record"
        count=$(assertions $out/layout.c)
        echo "layout: $count members of structs as in $record"
    done
}

# $1: symbols that were there, $2: the version of new ones. Leaves the file as it would be now in $out/symbols. The
# library is built by the caller, because a failure inside of a condition does not end the script.
compare_symbols() {
    need dpkg-gensymbols
    package=$out/package
    rm -rf $package
    mkdir -p $package/usr/lib
    cp -P $library* $package/usr/lib/
    dpkg-gensymbols -plibhttpstatus1 -P$package "-I$1" -O$out/symbols -c1 "-v$2" >$out/symbols.log 2>&1
}

# Only what an older version had is missed when it is gone, so this one is called newer than it is.
check_symbols() {
    build_library
    if ! compare_symbols tests/abi/libhttpstatus1.symbols "$version+check"; then
        cat $out/symbols.log >&2
        refuse "symbols: one of tests/abi/libhttpstatus1.symbols is gone"
    fi
    sed -n 's/^+ \(.*\)+check$/symbols: added: \1/p' $out/symbols.log
    echo "symbols: $(grep -c '^ httpstatus_' tests/abi/libhttpstatus1.symbols) functions as in libhttpstatus1.symbols"
}

# Compilers put numbers into programs: every constant of a release keeps its value. Functions take int, so abidiff sees
# no enumeration.
check_constants() {
    mkdir -p $out
    for record in $records; do
        # An enumerator that is written in another way would be left out in silence.
        ! grep -rhE 'HTTPSTATUS_\w+ *=' "$record" | grep -vE '^ +HTTPSTATUS_\w+ = -?[0-9]+,?$' >&2 ||
            refuse "constants: $record is not understood"
        {
            echo "#include <httpstatus.h>"
            grep -rhoE '^ +HTTPSTATUS_\w+ = -?[0-9]+|^#define HTTPSTATUS_\w+ -?[0-9]+u?$' "$record" |
                grep -v 'HTTPSTATUS_VERSION_' |
                sed -E 's/^(#define)? *(\w+) (= )?(.*)/_Static_assert(\2 == \4, "\2 was \4");/'
        } >$out/constants.c
        cc -std=c11 -fsyntax-only "-I$record" $out/constants.c || refuse "constants: $record is not whole"
        cc -std=c11 -fsyntax-only -Iinclude $out/constants.c || refuse "constants: not as in $record"
        count=$(assertions $out/constants.c)
        echo "constants: $count as in $record"
    done
}

check_caller() {
    build_library
    for record in $records; do
        cc -std=c11 -Wall -Wextra -Werror "-I$record" tests/abi/old_caller.c -o $out/old_caller -L$built -lhttpstatus
        LD_LIBRARY_PATH=$built $out/old_caller || refuse "caller: a program built with $record gets other answers"
    done
}

has() {
    printf '%s\n' "$facts" | grep -q -- "$1"
}

# $1: a file of the installed tree.
check_linking() {
    facts=$(readelf -lWd "$1")
    has GNU_RELRO || refuse "hardening: $1: relocations stay writable"
    has 'BIND_NOW\|Flags:.*NOW' || refuse "hardening: $1: functions are bound while it runs, so RELRO is half"
    has 'GNU_STACK.* RW  ' || refuse "hardening: $1: the stack may be executed"
    ! has TEXTREL || refuse "hardening: $1: relocations in code"
    ! has 'R.*PATH.*\[/' || refuse "hardening: $1: searches libraries in a directory of the build"
}

check_hardening() {
    build_in "$place"
    rm -rf $out/installed
    DESTDIR=$place/$out/installed quietly cmake --install $built
    shared=$(find $out/installed -name 'libhttpstatus.so.*.*.*') command=$out/installed/usr/bin/httpstatus
    check_linking "$shared"
    ! has 'R.*PATH' || refuse "hardening: the library searches others in a place of its own"
    check_linking $command
    has 'Flags:.*PIE' || refuse "hardening: the command is not position independent"
    imports=$(nm -D --undefined-only $command)
    for name in __stack_chk_fail __vsnprintf_chk; do
        case $imports in
        *$name*) ;;
        *) refuse "hardening: the command does not call $name" ;;
        esac
    done
    echo "hardening: library and command RELRO, BIND_NOW, no executable stack, no directory of the build; command PIE," \
        "stack protector, fortified"
}

# Elsewhere: a longer path with a blank, other rights, another locale, zone, day and number of processes.
check_reproducible() {
    need faketime
    build_in "$place"
    elsewhere=$place/$out/elsewhere/"a longer path with a blank in it than that of the tree itself"
    (
        umask 027
        copy_tree "$elsewhere"
        LC_ALL=C.UTF-8 TZ=Pacific/Kiritimati HOME=$elsewhere env -u SOURCE_DATE_EPOCH faketime -f +400d \
            sh "$elsewhere/scripts/stages/abi.sh" build "$modules"
    )
    for tree in "$place" "$elsewhere"; do
        rm -rf "$tree/$out/installed"
        DESTDIR=$tree/$out/installed quietly cmake --install "$tree/$built"
    done
    compared=0
    (cd $out/installed && find . -type f | sort) >$out/files
    (cd "$elsewhere/$out/installed" && find . -type f | sort) | cmp - $out/files || refuse "reproducible: other files"
    while read -r file; do
        cmp "$out/installed/$file" "$elsewhere/$out/installed/$file" || refuse "reproducible: $file has other bytes elsewhere"
        compared=$((compared + 1))
    done <$out/files
    rm -rf "$place/$out/elsewhere"
    echo "reproducible: $compared installed files, the same bytes from two places"
}

# scikit-build-core writes the same archive whenever SOURCE_DATE_EPOCH is the same.
check_source_distribution() {
    python=$(usable_python)
    quietly "$python" -m venv $out/venv
    quietly $out/venv/bin/python -m pip install build
    for number in 1 2; do
        rm -rf "$out/sdist$number/"*
        SOURCE_DATE_EPOCH=1767225600 quietly $out/venv/bin/python -m build --sdist --outdir "$out/sdist$number" .
    done
    cmp $out/sdist1/*.tar.gz $out/sdist2/*.tar.gz || refuse "reproducible: the source distribution changes"
    echo "reproducible: the source distribution"
}

record() {
    release=$(version_of MAJOR).$(version_of MINOR)
    grep -q "^## Unreleased ($release\.0)" CHANGELOG.md || refuse "$release is released: its record never changes"
    build_library
    target=tests/abi/$release
    rm -rf "$target/include"
    (cd include && find . -name '*.h') | while read -r header; do
        mkdir -p "$(dirname "$target/include/$header")"
        # Without comments, so that a better sentence in a header leaves the record alone.
        {
            echo "/* SPDX-License-Identifier: MIT */"
            cpp -w -fpreprocessed -dD -P "include/$header" | sed 's/ *$//'
        } >"$target/include/$header"
    done
    dump_types "$target/$(uname -m).abi"
    grep -v " $version\$" tests/abi/libhttpstatus1.symbols >$out/released.symbols || true
    compare_symbols $out/released.symbols "$version" || refuse "symbols: one of an earlier release is gone"
    cp $out/symbols tests/abi/libhttpstatus1.symbols
    echo "written: $target, tests/abi/libhttpstatus1.symbols"
}

# The same bytes come of a build from nothing, not of one on top of what an earlier run left.
case ${1:-all} in
all | nightly)
    rm -rf $built
    [ "${1:-all}" = all ] || modules="-DHTTPSTATUS_PYTHON=ON -DHTTPSTATUS_LUA=5.4 -DPython_EXECUTABLE=$(usable_python)"
    for check in $checks; do
        check_"$check"
    done
    if [ "${1:-all}" = nightly ]; then
        check_source_distribution
        sh tests/abi/refuses.sh
    fi
    ;;
build)
    modules=$2 processes=$((processes + 1))
    build_in "$place"
    ;;
record) record ;;
reproducible)
    rm -rf $built
    check_reproducible
    ;;
*)
    case " $checks " in
    *" $1 "*) check_"$1" ;;
    *) refuse "there is no check \"$1\"; right are: $checks" ;;
    esac
    ;;
esac
