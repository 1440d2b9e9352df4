#!/bin/sh
# SPDX-License-Identifier: MIT
# Installs what a Debian or Ubuntu lacks, and says what. On other systems it says what is needed and goes on.
#
#   scripts/bootstrap-debian.sh build    to build the library, the command and the bindings
#   scripts/bootstrap-debian.sh test     the same, and to run every test
#   scripts/bootstrap-debian.sh nightly  to build, and what scripts/nightly.sh needs beside it, which is large
set -eu

build="gcc libc6-dev make cmake ninja-build pkgconf libjansson-dev swig python3 python3-dev
       lua5.1 liblua5.1-0-dev lua5.3 liblua5.3-dev lua5.4 liblua5.4-dev"
test="g++ git binutils check libsubunit-dev luajit clang-format mandoc libcurl4-openssl-dev openssl
      python3-venv python3-requests python3-urllib3 python3-httpx python3-tenacity python3-numpy python3-pandas
      python3-django python3-starlette"
nightly="python3-venv default-jre-headless"

case "${1:-build}" in
build) wanted=$build ;;
test) wanted="$build $test" ;;
nightly) wanted="$build $nightly" ;;
*) echo "usage: $0 [build|test|nightly]" >&2; exit 2 ;;
esac

if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
    echo "bootstrap: no apt-get here. Needed: a C compiler, CMake 3.25, Ninja or make, pkg-config, jansson, SWIG 4.0," >&2
    echo "bootstrap: Python 3.9 and Lua 5.1, 5.3, 5.4 with headers; for the tests also check, a C++ compiler, binutils." >&2
    exit 0
fi

missing=
for package in $wanted; do
    state=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null) || state=none
    [ "$state" = installed ] || missing="$missing $package"
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
trap 'rm -f "$log"' EXIT
# shellcheck disable=SC2086 # words are wanted
if ! { $as_root apt-get update -q -o DPkg::Lock::Timeout=600 &&
    $as_root apt-get install -q -y --no-install-recommends -o DPkg::Lock::Timeout=600 $missing; } >"$log" 2>&1; then
    cat "$log" >&2
    echo "bootstrap: apt-get failed; see above" >&2
    exit 1
fi
echo "bootstrap: done"
