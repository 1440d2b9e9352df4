#!/bin/sh
# SPDX-License-Identifier: MIT
# The library on other machines, C libraries and compilers: built for them, and its tests run, under an emulator where
# the processor is another. Ends with a table of what ran (docs/platforms.md).
#
#   scripts/stages/portability.sh            the platforms that take seconds each, by hand; no change waits for them
#   scripts/stages/portability.sh nightly    every platform, with the unit tests, and Python and Lua on s390x
#   scripts/stages/portability.sh NAME...    single platforms, by their names in the lists below
set -eu
cd "$(dirname "$0")/../.."
. scripts/common.sh

quick="s390x i686 musl tcc c++ freestanding"
nightly="s390x-full armhf-full arm64-full i686-full riscv64 ppc64 musl windows tcc c c++ freestanding wasm32"
out=build/portability
table=$out/table
unit_packages=libc6-dev,check,libsubunit-dev
# On 32-bit machines and big-endian ones, and with other compilers, these say something new.
tests='^(unit|vectors|fuzz)[.]|^source[.](header_examples|public_types|headers_alone_c)$'
tests="$tests|^bindings[.].*[.](vectors|properties|readers|dates|bulk|scan|retry|cache|rows)\$"

refuse() {
    echo "portability: $*" >&2
    exit 1
}

# $1: a program, $2: the group of packages that it comes with.
need() {
    command -v "$1" >/dev/null || refuse "$1 is missing: scripts/bootstrap-debian.sh $2"
}

# The emulator of a processor, whichever of Debian's two packages brings it.
emulator_of() {
    command -v "qemu-$1" || command -v "qemu-$1-static" ||
        refuse "qemu-$1 is missing: scripts/bootstrap-debian.sh portability"
}

text_bytes() {
    size "$1" | awk 'NR == 2 { print $1 }'
}

# $1: platform, $2: compiler, $3: run, $4: passed, $5: skipped, $6: bytes of code and constants, if any.
row() {
    printf '%-12s %-32s %5s %7s %8s %8s\n' "$1" "$2" "$3" "$4" "$5" "${6:--}" >>$table
}

# $1: name of the row, $2: compiler. What is left out shows in the table.
is_here() {
    command -v "$2" >/dev/null || {
        row "$1" "$2 is missing" - - -
        return 1
    }
}

count_of() {
    sed -n "s/^[[:space:]]*$1=\"\([0-9]*\)\".*/\1/p" $out/results.xml | head -n 1
}

# $1: name of the row and of the build directory.
run_tests() {
    build=$out/$1
    rm -f $out/results.xml
    ctest --test-dir "$build" -R "$tests" -j "$(nproc)" --no-tests=error --output-on-failure \
        --output-junit "$PWD/$out/results.xml" >"$build.log" 2>&1 || {
        tail -n 60 "$build.log" >&2
        refuse "$1: tests failed: $build.log"
    }
    compiler=$(sed -n 's/^CMAKE_C_COMPILER:[^=]*=//p' "$build/CMakeCache.txt")
    version=$("$compiler" -dumpversion)
    all=$(count_of tests) skipped=$(count_of skipped) failed=$(count_of failures)
    library=$(find "$build" -maxdepth 2 -name 'libhttpstatus*.so.*.*.*' -o -maxdepth 2 -name 'libhttpstatus.dll')
    row "$1" "$(basename "$compiler") $version" $((all - skipped)) $((all - skipped - failed)) "$skipped" \
        "$(text_bytes "$library")"
}

# $1: name, $2: compiler, the rest goes to CMake.
build_with() {
    name=$1 compiler=$2
    shift 2
    need "$compiler" portability
    quietly cmake -S . -B "$out/$name" "-DCMAKE_C_COMPILER=$compiler" -DCMAKE_BUILD_TYPE=Release -DHTTPSTATUS_TESTS=ON \
        -DHTTPSTATUS_TOOL=OFF -DHTTPSTATUS_WERROR=ON -DCMAKE_DISABLE_FIND_PACKAGE_CURL=ON "$@"
    quietly cmake --build "$out/$name" -j "$(nproc)"
}

# A cross build without packages of its own: pkg-config would find this machine's.
without_packages() {
    build_with "$@" -DCMAKE_DISABLE_FIND_PACKAGE_PkgConfig=ON
}

# $1: name, $2: triplet, $3: processor as qemu calls it.
cross() {
    without_packages "$1" "$2-gcc" -DCMAKE_SYSTEM_NAME=Linux "-DCMAKE_SYSTEM_PROCESSOR=$3" \
        "-DCMAKE_CROSSCOMPILING_EMULATOR=$(emulator_of "$3");-L;/usr/$2"
    run_tests "$1"
}

# The packages of another machine, unpacked and never installed. $1: architecture as Debian calls it, $2: packages.
fetch_packages() {
    [ ! -e "$out/root-$1/fetched" ] || return 0
    need mmdebstrap every-platform
    rm -rf "$out/root-$1"
    # The release alone: no answer depends on its updates, and each suite is one more that may be out of reach.
    quietly mmdebstrap "--architectures=$1" --variant=extract "--include=$2" bookworm "$out/root-$1" \
        "deb http://deb.debian.org/debian bookworm main"
    touch "$out/root-$1/fetched"
}

# The machine of Debian whose packages are unpacked. $1: name, $2: triplet, $3: processor as qemu calls it, $4:
# architecture and $5 directory of libraries as Debian calls them; the rest goes to CMake.
cross_full() {
    name=$1 triplet=$2 processor=$3 root=$PWD/$out/root-$4 libraries=$5
    shift 5
    PKG_CONFIG_LIBDIR=$root/usr/lib/$libraries/pkgconfig PKG_CONFIG_SYSROOT_DIR=$root build_with "$name" "$triplet-gcc" \
        -DCMAKE_SYSTEM_NAME=Linux "-DCMAKE_SYSTEM_PROCESSOR=$processor" "-DCMAKE_SYSROOT=$root" \
        "-DCMAKE_CROSSCOMPILING_EMULATOR=$(emulator_of "$processor");-L;$root" "$@"
    run_tests "$name"
}

# The interpreters of a machine, as programs of this one; $1: platform, $2: root, $3: emulator.
wrap_interpreters() {
    mkdir -p "$out/$1-programs"
    programs=$PWD/$out/$1-programs
    # The name that Python takes for its own, so that what it starts is emulated, too.
    cat >"$programs/python3" <<END
#!/bin/sh
exec $3 -L $2 -E PYTHONHOME=$2/usr -0 $programs/python3 $2/usr/bin/python3 "\$@"
END
    cat >"$programs/lua5.4" <<END
#!/bin/sh
exec $3 -L $2 $2/usr/bin/lua5.4 "\$@"
END
    chmod +x "$programs/python3" "$programs/lua5.4"
}

s390x_full() {
    fetch_packages s390x $unit_packages,python3-minimal,libpython3-dev,lua5.4,liblua5.4-dev
    root=$PWD/$out/root-s390x
    wrap_interpreters s390x-full "$root" "$(emulator_of s390x)"
    cross_full s390x-full s390x-linux-gnu s390x s390x s390x-linux-gnu -DHTTPSTATUS_PYTHON=ON -DHTTPSTATUS_LUA=5.4 \
        "-DPython_EXECUTABLE=$programs/python3" "-DPython_INCLUDE_DIR=$(echo "$root"/usr/include/python3.*)" \
        "-Dlua_program_lua5.4=$programs/lua5.4"
}

# The kernel runs such programs itself; with the loader of that C library.
i686() {
    loader=/usr/i686-linux-gnu/lib
    without_packages i686 i686-linux-gnu-gcc -DCMAKE_SYSTEM_NAME=Linux -DCMAKE_SYSTEM_PROCESSOR=i686 \
        "-DCMAKE_CROSSCOMPILING_EMULATOR=$loader/ld-linux.so.2;--library-path;$loader"
    run_tests i686
}

# Without threads and packages: what of the C library is used is that of Windows.
windows() {
    need wine every-platform
    # Not in the tree: it has a link to /, which a build of the Python package would follow.
    WINEDEBUG=-all WINEPREFIX=$(mktemp -d)
    export WINEDEBUG WINEPREFIX
    trap 'wineserver -k 2>/dev/null || true; rm -rf "$WINEPREFIX"' EXIT
    # Two tests that begin at once would both make it.
    quietly wine wineboot --init
    without_packages windows x86_64-w64-mingw32-gcc -DCMAKE_SYSTEM_NAME=Windows "-DCMAKE_CROSSCOMPILING_EMULATOR=wine" \
        "-DCMAKE_RUNTIME_OUTPUT_DIRECTORY=$PWD/$out/windows/bin"
    x86_64-w64-mingw32-objdump -p $out/windows/bin/libhttpstatus.dll |
        sed -n 's/^\t\[ *[0-9]*\] \([a-z_0-9]*\)$/\1/p' | sort >$out/exported
    sed -n 's/^    \(httpstatus_[a-z0-9_]*\);$/\1/p' lib/libhttpstatus.map | sort | diff - $out/exported ||
        refuse "windows: the library does not export what lib/libhttpstatus.map lists"
    run_tests windows
}

# tcc is none of CMake's compilers: the runner of the vectors in one call.
tcc_vectors() {
    need tcc portability
    tcc -Wall -Werror -Iinclude -Ilib -Itests/support -Itests/vectors "-DHTTPSTATUS_DATA_DIR=\"$PWD/data\"" \
        -o $out/tcc-vectors lib/*.c lib/generated/*.c tests/vectors/*.c tests/support/*.c
    ran=0
    for file in tests/vectors/*.tsv; do
        $out/tcc-vectors "$file" >$out/tcc.log 2>&1 || { cat $out/tcc.log >&2; refuse "tcc: $file"; }
        ran=$((ran + 1))
    done
    row tcc "$(tcc -v | cut -d' ' -f1-3)" $ran $ran 0
}

# $1: name of the row, $2: compiler and its own options. The library with the headers that a freestanding implementation
# has (ISO C11, section 4), as one object that wants nothing but the functions of lib/bytes.h and the compiler's own.
freestanding_with() {
    # shellcheck disable=SC2086 # options are words
    set -- "$1" $2
    name=$1
    shift
    objects=$out/freestanding/$name
    rm -rf "$objects"
    mkdir -p "$objects"
    headers=$("$@" -print-file-name=include)
    for source in lib/*.c lib/generated/*.c; do
        echo "$source"
    done | xargs -P "$(nproc)" -I{} sh -c 'source=$1 to=$2; shift 2; exec "$@" -c "$source" -o "$to/$(basename "$source").o"' \
        sh {} "$objects" "$@" -std=c11 -Os -ffreestanding -fno-pic -nostdinc -isystem "$headers" -Iinclude -Ilib \
        -Wall -Wextra -Werror || refuse "freestanding: $name"
    "$@" -nostdlib -r -no-pie -o "$objects.o" "$objects"/*.o
    wanted=$(nm -u "$objects.o" | awk '{ print $NF }' | grep -vxE 'mem(chr|cmp|cpy|set)|strlen|__[a-z0-9_]+|_(save|rest)gpr[0-9_]+' || true)
    [ -z "$wanted" ] || refuse "freestanding: $name: wants $wanted"
    data=$(size -A "$objects.o" | awk '$1 ~ /^\.(data|bss)/ { sum += $2 } END { print sum + 0 }')
    [ "$data" -eq 0 ] || refuse "freestanding: $name: has $data bytes of writable data"
    row freestanding "$name, -Os" - - - "$(text_bytes "$objects.o")"
}

freestanding() {
    freestanding_with gcc gcc
    for triplet in i686-linux-gnu arm-linux-gnueabihf aarch64-linux-gnu riscv64-linux-gnu powerpc64-linux-gnu \
        s390x-linux-gnu; do
        if is_here freestanding $triplet-gcc; then
            freestanding_with $triplet-gcc $triplet-gcc
        fi
    done
}

# Every header in each C++ that a compiler knows, and a program with what is freestanding, which the C library completes.
cxx() {
    [ -e $out/freestanding/gcc.o ] || freestanding_with gcc gcc
    for compiler in g++ clang++; do
        is_here c++ $compiler || continue
        for standard in 17 20 2b; do
            $compiler -std=c++$standard -Wall -Wextra -Wpedantic -Wold-style-cast -Werror -Iinclude -no-pie \
                tests/portability/consumer.cpp $out/freestanding/gcc.o -o $out/consumer ||
                refuse "c++: $compiler, C++$standard"
            $out/consumer || refuse "c++: $compiler, C++$standard: wrong answers"
            row "c++$standard" "$compiler $($compiler -dumpversion)" 1 1 0
        done
    done
}

# The sources in every C from that of 2011 on, and the first program of a user. The tables of texts are longer than the
# 4095 characters that every compiler must take (ISO C11, 5.2.4.1); those that are known take 65 535 and more.
c() {
    for compiler in gcc clang clang-19; do
        is_here c $compiler || continue
        for standard in 11 17 2x; do
            $compiler -std=c$standard -Wall -Wextra -Wpedantic -Wno-overlength-strings -Werror -Iinclude -Ilib \
                -fsyntax-only lib/*.c lib/generated/*.c tests/install/consumer.c ||
                refuse "c: $compiler, C$standard"
            row "c$standard" "$compiler $($compiler -dumpversion)" - - -
        done
    done
}

# A module that imports nothing: its functions over bytes come from wasi-libc.
wasm32() {
    need wasm-ld every-platform
    clang --target=wasm32-wasi -std=c11 -Oz -nostartfiles -Wl,--no-entry -Wl,--strip-all -Wl,--export-dynamic \
        -Wl,--fatal-warnings -Iinclude -Ilib lib/*.c lib/generated/*.c -o $out/httpstatus.wasm
    python3 -B tests/portability/wasm_imports.py $out/httpstatus.wasm || refuse "wasm32: wants something from its host"
    row wasm32 "clang $(clang -dumpversion), -Oz" - - - "$(wc -c <$out/httpstatus.wasm)"
}

run() {
    case $1 in
    s390x) cross s390x s390x-linux-gnu s390x ;;
    armhf) cross armhf arm-linux-gnueabihf arm ;;
    arm64) cross arm64 aarch64-linux-gnu aarch64 ;;
    riscv64) cross riscv64 riscv64-linux-gnu riscv64 ;;
    ppc64) cross ppc64 powerpc64-linux-gnu ppc64 ;;
    armhf-full)
        fetch_packages armhf $unit_packages
        cross_full armhf-full arm-linux-gnueabihf arm armhf arm-linux-gnueabihf
        ;;
    arm64-full)
        fetch_packages arm64 $unit_packages
        cross_full arm64-full aarch64-linux-gnu aarch64 arm64 aarch64-linux-gnu
        ;;
    i686-full)
        fetch_packages i386 $unit_packages
        cross_full i686-full i686-linux-gnu i386 i386 i386-linux-gnu
        ;;
    s390x-full) s390x_full ;;
    i686 | windows | freestanding | wasm32 | c) "$1" ;;
    musl)
        # Two commands: what fails before && does not end the script.
        without_packages musl musl-gcc
        run_tests musl
        ;;
    tcc) tcc_vectors ;;
    c++) cxx ;;
    *) refuse "there is no platform \"$1\"; right are: $quick $nightly" ;;
    esac
}

case ${1:-quick} in
quick) platforms=$quick ;;
nightly) platforms=$nightly ;;
*) platforms=$* ;;
esac
mkdir -p $out
: >$table
row platform compiler run passed skipped bytes
for platform in $platforms; do
    run "$platform"
done
cat $table
