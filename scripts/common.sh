# SPDX-License-Identifier: MIT
# What the scripts share.

# Runs a command without its output; all of it when the command fails.
quietly() {
    log=$(mktemp)
    if "$@" >"$log" 2>&1; then
        rm -f "$log"
    else
        code=$?
        cat "$log" >&2
        rm -f "$log"
        echo "failed: $*" >&2
        return $code
    fi
}

# Whether a Python can build modules: new enough, and with its headers.
can_build_modules() {
    "$1" -c 'import os, sys, sysconfig
sys.exit(sys.version_info < (3, 9) or not os.path.exists(sysconfig.get_path("include") + "/Python.h"))' 2>/dev/null
}

# Every distinct Python that can: the one on the PATH first, then the system's own.
usable_pythons() {
    seen=
    for candidate in "$(command -v python3)" /usr/bin/python3; do
        [ -x "$candidate" ] && can_build_modules "$candidate" || continue
        real=$("$candidate" -c 'import sys; print(sys.base_prefix, sys.version)')
        case "$seen" in *"<$real>"*) continue ;; esac
        seen="$seen<$real>"
        "$candidate" -c 'import sys; print(sys.executable)'
    done
}

usable_python() {
    usable_pythons | sed -n 1p
}

# $1: a directory: afterwards it holds what a build of the tree needs, and nothing else.
copy_tree() {
    rm -rf "$1"
    mkdir -p "$1"
    cp -R CMakeLists.txt CHANGELOG.md cmake httpstatus.pc.in include lib tools scripts data bindings tests "$1"
}

# $1: a name; the rest is a command: run quietly, and how long it took.
timed() {
    what=$1
    shift
    began=$(date +%s)
    quietly "$@"
    printf '%5d s  %s\n' $(($(date +%s) - began)) "$what"
}

# $1: a name; the rest is a command: a part of a long run, with its output. The first that fails ends the script.
stages=
stage() {
    name=$1
    shift
    printf '\n== %s\n' "$name"
    start=$(date +%s)
    "$@"
    stages="$stages$(printf '%5d s  %s' $(($(date +%s) - start)) "$name")
"
}

stage_table() {
    printf '\n== stages\n%s' "$stages"
}
