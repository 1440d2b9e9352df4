#!/bin/sh
# SPDX-License-Identifier: MIT
# Installs what is missing, builds, and shows the main job through the shell, C, Python and Lua.
set -eu
cd "$(dirname "$0")/.."
. scripts/common.sh

scripts/bootstrap-debian.sh build
build=build/show
python=$(usable_python)
quietly cmake -S . -B $build -DCMAKE_BUILD_TYPE=Release -DHTTPSTATUS_PYTHON=ON "-DHTTPSTATUS_LUA=5.1;5.3;5.4" \
    "-DPython_EXECUTABLE=$python"
quietly cmake --build $build -j "$(nproc)"
quietly cc -Iinclude examples/explain.c -o $build/explain -L$build -lhttpstatus "-Wl,-rpath,$PWD/$build"

status=$PWD/$build/tools/httpstatus/httpstatus
show() {
    printf '\n$ %s\n' "$1"
    shift
    "$@"
}
show "httpstatus 404 503.2 418 499@nginx 'HTTP/1.1 503 Service Temporarily Unavailable' TOO_EARLY" \
    "$status" 404 503.2 418 499@nginx 'HTTP/1.1 503 Service Temporarily Unavailable' TOO_EARLY
show "httpstatus explain 413" "$status" explain 413
show "httpstatus retry 503 --retry-after 120 --format line" "$status" retry 503 --retry-after 120 --format line
show "httpstatus cache 404 -H 'Cache-Control: max-age=60' --format line" \
    "$status" cache 404 -H 'Cache-Control: max-age=60' --format line
show "httpstatus tally examples/access.log" "$status" tally examples/access.log
show "examples/explain 'HTTP/1.1 471 Whatever'        # C" $build/explain 'HTTP/1.1 471 Whatever'
show "python3 examples/annotate_log.py examples/access.log        # Python" \
    env PYTHONPATH=$build/python "$python" examples/annotate_log.py examples/access.log
show "lua examples/redirect.lua 301 POST              # Lua" \
    env "LUA_PATH=$build/lua/5.4/?.lua" "LUA_CPATH=$build/lua/5.4/?.so" lua5.4 examples/redirect.lua 301 POST
printf '\nBuilt in %s. Try: %s explain 404.13\n' "$build" "$build/tools/httpstatus/httpstatus"
