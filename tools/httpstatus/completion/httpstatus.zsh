#compdef httpstatus
# SPDX-License-Identifier: MIT
# Completion of httpstatus for zsh. The command itself says what a word may become.

_httpstatus()
{
    local found line word
    local -a described
    if ! found=$(httpstatus completion candidates -- "${(@Q)words[2,CURRENT-1]}" "${(Q)PREFIX}" 2>/dev/null); then
        _files
        return
    fi
    for line in "${(@f)found}"; do
        [[ -n $line ]] || continue
        # A colon separates the word from its description.
        word=${${line%%$'\t'*}//:/\\:}
        described+=("$word${${(M)line%$'\t'*}:+:${line#*$'\t'}}")
    done
    _describe -V httpstatus described
}

# As a function of fpath this file is the body; read by source or eval it registers itself.
if [[ ${funcstack[1]} == _httpstatus ]]; then
    _httpstatus "$@"
else
    compdef _httpstatus httpstatus
fi
