# SPDX-License-Identifier: MIT
"""Mutants of a C source: one operator, constant, condition, text or statement changed."""

import re

from .mutant import Mutant, numbered

TOKEN = re.compile(
    r"(?P<comment>/\*.*?\*/|//[^\n]*)"
    r"|(?P<directive>^[ \t]*\#[ \t]*define[ \t]+\w+(?:\([^)]*\))?|^[ \t]*\#(?:\\\n|[^\n])*)"
    r"|(?P<string>\"(?:\\.|[^\"\\])*\")|(?P<char>'(?:\\.|[^'\\])+')"
    r"|(?P<number>\d[\w.]*)|(?P<word>[A-Za-z_]\w*)|(?P<blank>\s+|\\\n)"
    r"|(?P<operator><<=|>>=|->|\+\+|--|<<|>>|<=|>=|==|!=|&&|\|\||[-+*/%&|^]=|.)", re.M | re.S)

ANYWHERE = {
    "==": ["!="], "!=": ["=="], "<": ["<=", ">="], "<=": ["<", ">"], ">": [">=", "<="], ">=": [">", "<"],
    "&&": ["||"], "||": ["&&"], "<<": [">>"], ">>": ["<<"], "+=": ["-="], "-=": ["+="], "*=": ["/="], "/=": ["*="],
    "|=": ["="], "&=": ["|="], "++": ["--"], "--": ["++"], "/": ["*"], "%": ["/"], "|": ["&"], "^": ["&"],
    "!": [""], "~": [""], "?": ["== 0 ?"],
}
BETWEEN_OPERANDS = {"+": ["-"], "-": ["+"], "*": ["/"], "&": ["|"]}
WORDS = {"true": "false", "false": "true"}
HEADS = "if", "for", "while", "switch"


class Token:
    def __init__(self, match):
        self.kind, self.text, self.start, self.end = match.lastgroup, match.group(), match.start(), match.end()


def tokens_of(text):
    tokens = (Token(match) for match in TOKEN.finditer(text))
    return [token for token in tokens if token.kind not in ("comment", "blank")]


def changed_number(text, step):
    digits, suffix = re.fullmatch(r"(0x[0-9a-fA-F]+|\d+)([uUlL]*)", text).groups()
    value = int(digits, 0) + step
    return (hex(value) if digits.startswith("0x") and value >= 0 else str(value)) + suffix


def replacements(token, text):
    """What may stand for a token of a text."""
    if token.kind == "number":
        return [changed_number(token.text, 1), changed_number(token.text, -1)]
    if token.kind == "char":
        return [f"({token.text} + 1)"]
    if token.kind == "string" and len(token.text) > 2 and token.text[1].isalnum():
        return [f'"{chr(ord(token.text[1]) ^ 1)}{token.text[2:]}']
    if token.kind == "word":
        return [WORDS[token.text]] if token.text in WORDS else []
    if token.text in BETWEEN_OPERANDS:
        # Blanks on both sides, as clang-format sets them; none after a pointer's star and after a sign.
        return BETWEEN_OPERANDS[token.text] if text[token.end].isspace() else []
    return ANYWHERE.get(token.text, [])


def closing(tokens, index):
    """The index of the token that closes the parenthesis or brace at index."""
    depth = 0
    for i in range(index, len(tokens)):
        depth += tokens[i].text in ("(", "{", "[")
        depth -= tokens[i].text in (")", "}", "]")
        if depth == 0:
            return i
    return len(tokens) - 1


def statement_end(tokens, index):
    while index < len(tokens) - 1 and tokens[index].text != ";":
        index = closing(tokens, index) + 1 if tokens[index].text in ("(", "{", "[") else index + 1
    return min(index, len(tokens) - 1)


def is_declaration(tokens, index):
    first, second = tokens[index], tokens[index + 1]
    return first.kind == "word" and first.text != "return" and (second.kind == "word" or second.text == "*")


def deletable(tokens):
    """Pairs of indices: the first and the last token of each statement that may be left out."""
    blocks, index, opener = [], 0, ""
    while index < len(tokens) - 1:
        token = tokens[index]
        if token.text == "{" and not blocks and tokens[index - 1].text != ")":
            # The members of a type, or the values of a table.
            index = closing(tokens, index) + 1
        elif token.text == "{":
            blocks.append(opener)
            opener, index = "", index + 1
        elif token.text == "}":
            if blocks:
                blocks.pop()
            index += 1
        elif token.text in HEADS and blocks:
            opener, index = token.text, closing(tokens, index + 1) + 1
        elif token.text in ("case", "default") and blocks:
            while tokens[index].text != ":":
                index += 1
            index += 1
        elif not blocks:
            # Outside of functions.
            index += 1
        elif token.text in ("do", "else", ";"):
            index += 1
        else:
            last = statement_end(tokens, index)
            ends_function = token.text == "return" and len(blocks) == 1
            ends_switch = token.text == "break" and blocks[-1] == "switch" and tokens[last + 1].text == "}"
            if not (is_declaration(tokens, index) or ends_function or ends_switch):
                yield index, last
            index = last + 1


def function_at(text):
    """A function from an offset to the name of the function around it, or "-"."""
    starts = [(0, "-")]
    for match in re.finditer(r"^(?:(\})|[A-Za-z_][^\n;={]*?(\w+)\()[^\n]*", text, re.M):
        starts.append((match.start(), match.group(2) or "-"))
    return lambda offset: [name for start, name in starts if start <= offset][-1]


def mutants(name, text):
    """Every mutant of the source `name` with this text, in the order of the source."""
    tokens = tokens_of(text)
    function = function_at(text)
    found = []

    def add(start, end, new, what):
        line_start, line_end = text.rfind("\n", 0, start) + 1, text.find("\n", start)
        line = text[line_start:line_end].strip()
        found.append(Mutant(name, function(start), line, what, start, end, new))

    for index, token in enumerate(tokens):
        for new in replacements(token, text):
            add(token.start, token.end, new, f"{token.text} => {new or 'nothing'}")
        if token.text in ("if", "while") and tokens[index + 1].text == "(":
            condition = tokens[index + 1].start, tokens[closing(tokens, index + 1)].end
            add(*condition, f"(!{text[slice(*condition)]})", "condition negated")
    for first, last in deletable(tokens):
        add(tokens[first].start, tokens[last].end, ";", "statement deleted")
    return numbered(sorted(found, key=lambda mutant: mutant.start))
