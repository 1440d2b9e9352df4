# SPDX-License-Identifier: MIT
"""Ordered rules, written as Python expressions over named facts, and their translation to C."""

import ast
from dataclasses import dataclass

from facts import WHY

OPERATORS = {ast.Eq: "==", ast.NotEq: "!=", ast.Lt: "<", ast.Gt: ">", ast.LtE: "<=", ast.GtE: ">="}


@dataclass(frozen=True)
class Rule:
    """The first rule whose condition holds answers: what is done, and the token of why.tsv or the name of a value."""

    when: str
    action: str
    why: str
    also: str = ""  # what else the rule decides, an expression of C


def in_c(expression, named=()):
    """An expression of C: names in capitals are constants, those named variables, all others members of *in."""
    return translated(ast.parse(" ".join(expression.split()), mode="eval").body, named)


def translated(node, named):
    if isinstance(node, ast.BoolOp):
        joint = " && " if isinstance(node.op, ast.And) else " || "
        return "(" + joint.join(translated(value, named) for value in node.values) + ")"
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        return f"!{translated(node.operand, named)}"
    if isinstance(node, ast.Compare) and len(node.ops) == 1:
        return (
            f"({translated(node.left, named)} {OPERATORS[type(node.ops[0])]} {translated(node.comparators[0], named)})"
        )
    if isinstance(node, ast.Name):
        return node.id if node.id in named or node.id.isupper() else f"in->{node.id}"
    if isinstance(node, ast.Constant) and isinstance(node.value, int):
        return str(int(node.value))
    raise ValueError(f"no rule can say {ast.unparse(node)}")


def definitions(named):
    """Names for expressions, each of which may use those before it."""
    return "".join(f"    const int {name} = {in_c(expression, named)};\n" for name, expression in named.items())


def branch(condition, named, *statements):
    """The statements under a condition."""
    lines = "".join(f"        {statement};\n" for statement in statements)
    return f"    if ({in_c(condition, named)}) {{\n{lines}    }}\n"


def decision(name, named, rules, also=lambda rule: {}):
    """A function of C that gives the action and the reason of the first rule that holds, and what also says of it."""
    outputs = ["action", "why", *also(rules[0])]
    body = definitions(named) + "".join(f"    (void){definition};\n" for definition in named)
    for rule in rules:
        values = {"action": f"HTTPSTATUS_CACHE_ACTION_{rule.action}", "why": str(WHY[rule.why]), **also(rule)}
        body += branch(rule.when, named, *(f"*{output} = {value}" for output, value in values.items()), "return")
    parameters = ", ".join(f"int *{output}" for output in outputs)
    return f"static void {name}(const struct model_case *in, {parameters})\n{{\n{body}}}\n"
