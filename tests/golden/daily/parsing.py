"""A tokenizer and a recursive calculator, a csv reader, a caesar cipher, run-length coding, number conversion."""


def tokens(text):
    i = 0
    while i < len(text):
        c = text[i]
        if c.isspace():
            i += 1
        elif c.isdigit() or c == ".":
            start = i
            while i < len(text) and (text[i].isdigit() or text[i] == "."):
                i += 1
            number = text[start:i]
            yield float(number) if "." in number else int(number)
        elif c in "+-*/()":
            yield c
            i += 1
        else:
            raise SyntaxError(f"bad character {c!r} at {i}")


class Parser:
    def __init__(self, text):
        self.items = list(tokens(text))
        self.position = 0

    def peek(self):
        return self.items[self.position] if self.position < len(self.items) else None

    def take(self):
        item = self.peek()
        self.position += 1
        return item

    def expression(self):
        value = self.term()
        while self.peek() in ("+", "-"):
            value = value + self.term() if self.take() == "+" else value - self.term()
        return value

    def term(self):
        value = self.factor()
        while self.peek() in ("*", "/"):
            value = value * self.factor() if self.take() == "*" else value / self.factor()
        return value

    def factor(self):
        item = self.take()
        if item == "(":
            value = self.expression()
            if self.take() != ")":
                raise SyntaxError("expected )")
            return value
        if item == "-":
            return -self.factor()
        if not isinstance(item, (int, float)):
            raise SyntaxError(f"unexpected {item!r}")
        return item


for source in ("1 + 2 * 3", "(1 + 2) * 3 - -4", "7 / 2 * 2.5", "2 * (3", "1 + $", "", "1 / 0"):
    try:
        print(source, "=", Parser(source).expression())
    except (SyntaxError, ZeroDivisionError) as error:
        print(source, "->", type(error).__name__, error)
rows = [dict(zip(["name", "age"], line.split(","))) for line in "Ann,30\nBob,25\n".strip().split("\n")]
print(rows, sum(int(r["age"]) for r in rows) / len(rows), [r["name"] for r in sorted(rows, key=lambda r: int(r["age"]))])
print("".join(chr((ord(c) - 97 + 3) % 26 + 97) if c.islower() else c for c in "hello, xyz!"))


def encode(text):
    out, previous, count = [], "", 0
    for c in text + "\0":
        if c == previous:
            count += 1
        else:
            if count:
                out.append(f"{count}{previous}")
            previous, count = c, 1
    return "".join(out)


print(encode("aaabccd"), int("1011", 2), f"{10:b} {255:x} {255:08b}", "".join(reversed("abc")), "race" == "race"[::-1], [bin(n).count("1") for n in range(5)])
