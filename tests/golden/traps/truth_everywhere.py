"""Who asks an object for its truth, how often, and which method answers."""
log = []


class Sized:
    def __init__(self, n):
        self.n = n

    def __len__(self):
        log.append(f"len{self.n}")
        return self.n


class Flag:
    def __init__(self, value):
        self.value = value

    def __bool__(self):
        log.append(f"bool{int(self.value)}")
        return self.value

    def __len__(self):
        raise AssertionError("never asked")


class Derived(Sized):
    pass


class Disabled(Flag):
    __bool__ = None


class Failing:
    def __bool__(self):
        raise OSError("no truth")


class Empty(list):
    pass


def show(value):
    print(value, *log)
    log.clear()


full, empty, yes, no = Sized(2), Derived(0), Flag(True), Flag(False)
show(["if" if x else "else" for x in (full, empty, yes, no)])
show(len([x for x in (full, empty, yes, no) if x]))
show(len(list(filter(None, [full, empty, yes, no]))))
show((any([empty, no, full, yes]), all([full, yes, empty, yes])))
show((not full, not empty, bool(yes), bool(no)))
show([type(x).__name__ for x in (full and empty, empty and full, no or empty, yes or full, full and yes and no, empty or no or full)])
show((1 if full and not empty else 2, 3 if (yes and no) or (empty or full) else 4))
for value in (full, empty):
    try:
        assert value, "an assertion"
        show("passed")
    except AssertionError as error:
        show(error)
n = 0
while Sized(3 - n):
    n += 1
show(n)
show([w for w in (1, 0, 2) if (flag := Flag(w > 0)) and w])
yes.__bool__ = lambda: False
show(bool(yes))
for value in (Disabled(True), Failing()):
    try:
        show("true" if value else "false")
    except (TypeError, OSError) as error:
        show(f"{type(error).__name__} {error}")
for size in (-1, 1 << 63, 1.0, "3", None, True):
    try:
        show(bool(Sized(size)))
    except (TypeError, ValueError, OverflowError) as error:
        show(f"{type(error).__name__} {error}")
show([bool(x) for x in (Empty(), Empty([0]), range(0), range(3, 1), "", b"", bytearray(b"\0"), {0: 0}.keys(), {}.items(), zip(), int, show, ..., NotImplemented is None)])


def typed(items: list[int], text: str, table: dict[str, int], number: int, ratio: float, pair: tuple[int, int]):
    return bool(items), bool(text), bool(table), bool(number), bool(ratio), bool(pair), not items, text or "none", number and ratio, table and items or pair


show(typed([], "", {}, 0, -0.0, (0, 0)))
show(typed([0], "0", {"": 0}, -(2**70), 1e-320, (1, 2)))
