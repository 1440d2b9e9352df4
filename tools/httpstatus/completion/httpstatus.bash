# SPDX-License-Identifier: MIT
# Completion of httpstatus for bash 4 and newer. The command itself says what a word may become.

_httpstatus()
{
    local line=${COMP_LINE:0:COMP_POINT} lead found word about
    local -a words plain shown
    read -ra words <<<"$line"
    [[ $line == *[[:blank:]] ]] && words+=('')
    # Variables may be set before the command.
    while [[ ${#words[@]} -gt 1 && ${words[0]} != "$1" ]]; do
        words=("${words[@]:1}")
    done
    if ! found=$(httpstatus completion candidates -- "${words[@]:1}" 2>/dev/null); then
        compopt -o default 2>/dev/null
        return
    fi
    # bash replaces only what stands behind the last of its word breaks, such as '='; an '@' it replaces, too.
    word=${words[${#words[@]} - 1]}
    lead=${word%"${word##*[$COMP_WORDBREAKS]}"}
    lead=${lead%@}
    while IFS=$'\t' read -r word about; do
        word=${word#"$lead"}
        plain+=("$word")
        [[ -n $about ]] && printf -v word '%-16s -- %s' "$word" "$about"
        shown+=("$word")
    done < <([[ -n $found ]] && printf '%s\n' "$found")
    # 63 and 33 list what is possible; anything else goes into the line.
    if [[ ${#plain[@]} -gt 1 && ( $COMP_TYPE == 63 || $COMP_TYPE == 33 ) ]]; then
        COMPREPLY=("${shown[@]}")
    else
        COMPREPLY=("${plain[@]}")
    fi
}

complete -F _httpstatus httpstatus
