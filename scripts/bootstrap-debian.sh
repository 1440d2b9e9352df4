#!/bin/sh
# SPDX-License-Identifier: MIT
# Installs what a Debian or Ubuntu lacks, and says what. On other systems it says what is needed and goes on.
#
#   scripts/bootstrap-debian.sh              to build the library, the command and the bindings
#   scripts/bootstrap-debian.sh GROUP...     the same, and
#       test             to run every test but those of servers
#       hosts            the servers that have Lua inside; for a machine of CI, because a system starts them from then on
#       abi, analysis, coverage, fuzz, mutation, portability, sanitizers
#                        what the script of that name in scripts/stages needs
#       every-platform   what portability.sh needs beside that for its nightly run, which is large
#       nightly          what scripts/nightly.sh needs beside these, which is large
set -eu

build="gcc libc6-dev make cmake ninja-build pkgconf libjansson-dev zlib1g-dev libzstd-dev swig python3 python3-dev
       lua5.1 liblua5.1-0-dev lua5.3 liblua5.3-dev lua5.4 liblua5.4-dev"
test="g++ git binutils check libsubunit-dev luajit2 luarocks clang-format mandoc groff-base man-db zsh fish tmux zstd
      libcurl4-openssl-dev openssl mypy python3-venv python3-requests python3-urllib3 python3-httpx python3-tenacity
      python3-numpy python3-pandas python3-django python3-starlette"
hosts="nginx libnginx-mod-http-lua haproxy apache2-bin lighttpd lighttpd-modules-lua"
abi="abigail-tools binutils dpkg-dev faketime python3-venv"
coverage="check libsubunit-dev clang-19 llvm-19 libclang-rt-19-dev"
mutation="check libsubunit-dev tcc"
portability="g++ tcc musl-tools qemu-user gcc-i686-linux-gnu libc6-dev-i386-cross gcc-s390x-linux-gnu
       libc6-dev-s390x-cross"
every_platform="clang lld wasi-libc libclang-rt-14-dev-wasm32 mmdebstrap wine wine64 gcc-mingw-w64-x86-64-win32
       gcc-arm-linux-gnueabihf libc6-dev-armhf-cross gcc-aarch64-linux-gnu libc6-dev-arm64-cross
       gcc-riscv64-linux-gnu libc6-dev-riscv64-cross gcc-powerpc64-linux-gnu libc6-dev-ppc64-cross"
nightly="python3-venv default-jre-headless"
analysis="git check libsubunit-dev clang-tidy clang-tools cppcheck codespell"
sanitizers="check libsubunit-dev clang libclang-rt-dev valgrind"
fuzz="clang libclang-rt-dev llvm"
# CPython's own tests are a package of its version: that of Debian 12.
[ ! -r /etc/os-release ] || case "$(. /etc/os-release && echo "$ID $VERSION_ID")" in
"debian 12") test="$test libpython3.11-testsuite" ;;
esac

wanted=$build
for group; do
    case $group in
    build) ;;
    test) wanted="$wanted $test" ;;
    hosts) wanted="$wanted $test $hosts" ;;
    abi) wanted="$wanted $abi" ;;
    analysis) wanted="$wanted $analysis" ;;
    coverage) wanted="$wanted $coverage" ;;
    fuzz) wanted="$wanted $fuzz" ;;
    mutation) wanted="$wanted $mutation" ;;
    portability) wanted="$wanted $portability" ;;
    every-platform) wanted="$wanted $portability $every_platform" ;;
    sanitizers) wanted="$wanted $sanitizers" ;;
    nightly) wanted="$wanted $nightly" ;;
    *)
        echo "bootstrap: '$group' is no group; the groups stand at the top of $0" >&2
        exit 2
        ;;
    esac
done

if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
    echo "bootstrap: no apt-get here. Needed: a C compiler, CMake 3.25, Ninja or make, pkg-config, jansson, zlib, libzstd," >&2
    echo "bootstrap: SWIG 4.0, Python 3.9 and Lua 5.1, 5.3, 5.4 with headers; for the tests also check, a C++ compiler, binutils." >&2
    exit 0
fi

is_installed() {
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

missing=
for package in $wanted; do
    case $package in
    luajit2 | libnginx-mod-http-lua)
        # They conflict with luajit, which serves the tests as well and is not taken away from whoever has it.
        if is_installed luajit; then
            [ $package = luajit2 ] || echo "bootstrap: luajit is installed, so $package cannot be"
            continue
        fi
        ;;
    esac
    is_installed "$package" || missing="$missing $package"
done
if [ -z "$missing" ]; then
    echo "bootstrap: nothing is missing"
    exit 0
fi

as_root=
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || { echo "bootstrap: run as root: apt-get install$missing" >&2; exit 1; }
    as_root=sudo
fi
echo "bootstrap: installing$missing"
export DEBIAN_FRONTEND=noninteractive
log=$(mktemp)
# Servers are not started now: two of them want the same port. Where there is a policy already, that one holds.
policy=/usr/sbin/policy-rc.d
own_policy=
trap 'rm -f "$log"; [ -z "$own_policy" ] || $as_root rm -f "$own_policy"' EXIT
if [ "${1:-build}" = hosts ] && [ ! -e $policy ]; then
    own_policy=$policy
    printf '#!/bin/sh\nexit 101\n' | $as_root tee $policy >/dev/null
    $as_root chmod 755 $policy
fi
# shellcheck disable=SC2086 # words are wanted
if ! { $as_root apt-get update -q -o DPkg::Lock::Timeout=600 &&
    $as_root apt-get install -q -y --no-install-recommends -o DPkg::Lock::Timeout=600 $missing; } >"$log" 2>&1; then
    cat "$log" >&2
    echo "bootstrap: apt-get failed; see above" >&2
    exit 1
fi
echo "bootstrap: done"
