"""Makes one program of a given length from the programs of examples/: copies whose module names differ.

Input:  a number of lines. Output: the text of a valid program of at least as many lines.
Invariant: the copies do not call each other, so that the program grows without any of its functions growing.
"""

import ast
import pathlib
import re

EXAMPLES = pathlib.Path(__file__).resolve().parent.parent / "examples"


def module_names(tree):
    """The names that a module binds itself, imports apart."""
    names = set()
    for statement in tree.body:
        if isinstance(statement, (ast.FunctionDef, ast.ClassDef)):
            names.add(statement.name)
        elif isinstance(statement, (ast.Assign, ast.AnnAssign)):
            targets = statement.targets if isinstance(statement, ast.Assign) else [statement.target]
            for target in targets:
                names |= {node.id for node in ast.walk(target) if isinstance(node, ast.Name)}
    return names


def renamed(text, names, number):
    """The program with `_number` after each of its module names, wherever the word stands."""
    words = "|".join(sorted(names))
    return re.sub(rf"\b({words})\b", rf"\1_{number}", text)


def grow(lines):
    """A program of at least `lines` lines."""
    programs = []
    for path in sorted(EXAMPLES.glob("*.py")):
        text = path.read_text()
        programs.append((text, module_names(ast.parse(text))))
    parts, count = [], 0
    while count < lines:
        text, names = programs[len(parts) % len(programs)]
        parts.append(renamed(text, names, len(parts)))
        count += parts[-1].count("\n")
    return "".join(parts)
