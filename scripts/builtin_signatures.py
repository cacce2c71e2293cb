"""Reads runtime/signatures/*.sig; the form is described in runtime/signatures/README.md.

Output: a list of Section, in the order of their names. Anything that does not follow the
grammar ends the program with the file and the line.
"""

import ast
import dataclasses
import pathlib
import re
import sys

FOLDER = pathlib.Path(__file__).resolve().parent.parent / "runtime" / "signatures"
SIMPLE = {
    "none", "bool", "i64", "int", "float", "complex", "str", "bytes", "bytearray", "range",
    "slice", "any",
}  # fmt: skip
NUM_ARGS = {
    "list": 1, "dict": 2, "set": 1, "frozenset": 1, "opt": 1, "iter": 1, "gen": 1, "key": 1,
}  # fmt: skip
# Rust passes these by value; other types are borrowed unless `own` is written.
COPIED = {"none", "bool", "i64", "float", "complex", "opt", "iter", "key"}
TOKEN = re.compile(r"\s*(\.\.\.|[A-Za-z_]\w*|[\[\],&])")
SECTION = re.compile(r"\[(type|functions|module|class)\b\s*([^=]*?)\s*(?:=\s*(\S+))?\]$")
LINE = re.compile(
    r"(?P<words>(?:(?:static|dynamic|def)\s+)*)(?P<name>[\w.]+)"
    r"(?:\((?P<params>.*?)\)(?:\s*->\s*(?P<result>[^!=]+?))?|:\s*(?P<constant>[^!=]+?))"
    r"(?P<raises>\s*!)?(?:\s*=\s*(?P<rust>[\w:.()]+))?\s*$"
)


@dataclasses.dataclass(frozen=True)
class Type:
    """name: as in the table, `var` for a capital letter, `tuple_of` for tuple[T,...]."""

    name: str
    args: tuple = ()
    variable: str = ""
    is_borrowed: bool = False  # only opt[&X]: Option<&X>


# Ints that are clamped to i64, and the conversions of `args.rs`. A bound may be None.
CLAMPS = {"bound": "to_bound", "place": "to_place", "digits": "to_digits"}


@dataclasses.dataclass
class Param:
    name: str
    kind: str  # positional_only, positional, var_args, keyword_only, var_keywords
    type: Type
    is_borrowed: bool
    clamp: str  # of CLAMPS, or empty
    default: str | None


@dataclasses.dataclass
class Overload:
    params: list
    result: Type
    raises: bool
    words: tuple
    rust: str
    form: str  # method or function
    qualname: str

    @property
    def is_catch_all(self):
        return bool(self.params) and all(p.kind.startswith("var_") for p in self.params)


@dataclasses.dataclass
class Entry:
    name: str
    kind: str  # function, constant, class, inert
    overloads: list


@dataclasses.dataclass
class Section:
    kind: str  # type, functions, module, class
    name: str
    receiver: Type | None
    rust_type: str | None
    entries: dict = dataclasses.field(default_factory=dict)
    unsupported: set = dataclasses.field(default_factory=set)
    hidden: set = dataclasses.field(default_factory=set)


class SignatureError(Exception):
    pass


class TypeParser:
    def __init__(self, text):
        self.tokens = TOKEN.findall(text)
        if "".join(self.tokens) != re.sub(r"\s", "", text):
            raise SignatureError(f"bad type {text!r}")
        self.position = 0

    def peek(self):
        return self.tokens[self.position] if self.position < len(self.tokens) else ""

    def take(self, expected=None):
        token = self.peek()
        if not token or (expected and token != expected):
            raise SignatureError(f"expected {expected or 'a type'}, found {token!r}")
        self.position += 1
        return token

    def whole(self):
        type_ = self.type()
        if self.peek():
            raise SignatureError(f"unexpected {self.peek()!r} after a type")
        return type_

    def type(self):
        is_borrowed = self.peek() == "&"
        if is_borrowed:
            self.take()
        name = self.take()
        if re.fullmatch(r"[A-Z]", name):
            return Type("var", variable=name, is_borrowed=is_borrowed)
        if name in SIMPLE:
            return Type(name, is_borrowed=is_borrowed)
        if name == "tuple":
            return self.tuple()
        if name not in NUM_ARGS:
            raise SignatureError(f"unknown type {name!r}")
        args = self.arguments()
        if len(args) != NUM_ARGS[name]:
            raise SignatureError(f"{name} takes {NUM_ARGS[name]} type arguments")
        return Type(name, args, is_borrowed=is_borrowed)

    def tuple(self):
        args = self.arguments()
        if args and args[-1] == "...":
            if len(args) != 2:
                raise SignatureError("tuple[T,...] takes one type")
            return Type("tuple_of", args[:1])
        return Type("tuple", args)

    def arguments(self):
        self.take("[")
        args = []
        while self.peek() != "]":
            args.append(self.take() if self.peek() == "..." else self.type())
            if self.peek() != "]":
                self.take(",")
        self.take("]")
        return tuple(args)


def split_params(text):
    """Splits at commas outside brackets and quotes."""
    parts, depth, quote, current = [], 0, "", ""
    for char in text:
        if quote:
            quote = "" if char == quote else quote
        elif char in "'\"":
            quote = char
        elif char in "[(":
            depth += 1
        elif char in "])":
            depth -= 1
        if char == "," and not depth and not quote:
            parts.append(current.strip())
            current = ""
        else:
            current += char
    if current.strip():
        parts.append(current.strip())
    return parts


def parse_param(text, kind):
    match = re.fullmatch(r"(\**)(\w+)\s*:\s*(.+?)(?:\s*=\s*(.+))?", text)
    if not match:
        raise SignatureError(f"bad parameter {text!r}")
    stars, name, type_text, default = match.groups()
    kind = {"": kind, "*": "var_args", "**": "var_keywords"}[stars]
    if default is not None:
        ast.literal_eval(default)
    if type_text in CLAMPS:
        return Param(name, kind, Type("i64"), False, type_text, default)
    is_own = type_text.startswith("own ")
    type_ = TypeParser(type_text.removeprefix("own ")).whole()
    is_borrowed = type_.is_borrowed
    type_ = dataclasses.replace(type_, is_borrowed=False)
    if not is_own and type_.name not in COPIED and type_.name != "var":
        is_borrowed = True
    return Param(name, kind, type_, is_borrowed, "", default)


def parse_params(text):
    kind, params = "positional_only", []
    for part in split_params(text):
        if part == "%":
            kind = "positional"
        elif part == "*":
            kind = "keyword_only"
        else:
            params.append(parse_param(part, kind))
            if params[-1].kind == "var_args":
                kind = "keyword_only"
    return params


def resolve_rust(section, name, rust):
    """The Rust path or method, and the form of the call."""
    is_method = section.kind in ("type", "class")
    rust = rust or name.rsplit(".", 1)[-1]
    if rust.startswith("."):
        return rust[1:], "method"
    if "::" in rust and (is_method or rust.split("::")[0] != "dynamic"):
        return rust, "function"
    if is_method:
        return rust, "method"
    if section.kind == "functions":
        return "builtins::" + rust, "function"
    return f"modules::{section.name.replace('.', '_')}::{rust}", "function"


def parse_entry(section, line):
    match = LINE.match(line)
    if not match:
        raise SignatureError(f"bad line {line!r}")
    words = tuple(match["words"].split())
    name = match["name"]
    short = name.rsplit(".", 1)[-1] if "def" in words else name
    rust, form = resolve_rust(section, short, match["rust"])
    kind, params = "function", []
    result = Type("none")
    if match["constant"] in ("class", "inert"):
        kind, result = match["constant"], Type("any")
    elif match["constant"]:
        kind, result = "constant", TypeParser(match["constant"]).whole()
    else:
        params = parse_params(match["params"])
        if match["result"]:
            result = TypeParser(match["result"]).whole()
    overload = Overload(params, result, bool(match["raises"]), words, rust, form, name)
    entry = section.entries.setdefault(short, Entry(short, kind, []))
    if entry.kind != kind or (kind != "function" and entry.overloads):
        raise SignatureError(f"{short} is declared in two ways")
    entry.overloads.append(overload)


def parse_section(line):
    match = SECTION.match(line)
    if not match:
        raise SignatureError(f"bad section {line!r}")
    kind, text, rust_type = match.groups()
    if kind != "type":
        return Section(kind, text, None, rust_type)
    name = text.split("[")[0]
    is_known = name in SIMPLE or name in NUM_ARGS or name == "tuple"
    return Section(kind, name, TypeParser(text).whole() if is_known else None, rust_type)


def parse_file(path, sections):
    section = None
    for number, raw in enumerate(path.read_text().splitlines(), 1):
        line = raw.strip()
        if not line or line.startswith("#"):
            continue
        try:
            if line.startswith("["):
                section = parse_section(line)
                section = sections.setdefault((section.kind, section.name), section)
            elif section is None:
                raise SignatureError("a line before the first section")
            elif line.startswith("!unsupported"):
                section.unsupported.update(line.split()[1:])
            elif line.startswith("!hidden"):
                section.hidden.update(line.split()[1:])
            else:
                parse_entry(section, line)
        except (SignatureError, SyntaxError, ValueError) as error:
            sys.exit(f"{path.name}:{number}: {error}")


def load():
    sections = {}
    for path in sorted(FOLDER.glob("*.sig")):
        parse_file(path, sections)
    for section in sections.values():
        both = section.unsupported & section.entries.keys()
        if both:
            sys.exit(f"{section.name}: both supported and unsupported: {sorted(both)}")
    return [sections[key] for key in sorted(sections)]
