# SPDX-License-Identifier: MIT
# Completion of httpstatus for fish 3 and newer. The command itself says what a word may become.

function __httpstatus_candidates
    set -l words (commandline -opc)
    set -l word (commandline -ct)
    httpstatus completion candidates -- $words[2..-1] "$word" 2>/dev/null
    or __fish_complete_path "$word"
end

complete -c httpstatus -f -a '(__httpstatus_candidates)'
