"""The traps of texts and lists in functions whose types are known: code points, slices, aliases, in-place operators, splitting."""


def by_code_point(s: str):
    return len(s), s[1], s[-1], s[::-1], s[1:3], [ord(c) for c in s], s.upper(), s.title(), s.capitalize(), s.swapcase(), s.casefold(), s.index(s[2])


def sliced(s: str, start: int, stop: int, step: int):
    return s[start:stop:step], s[start:], s[:stop], s[::step], s[start::step], s[:stop:step]


def sliced_list(items: list[int], start: int, stop: int, step: int):
    return items[start:stop:step], items[start:], items[:stop], items[::step]


def assigned(items: list[int], start: int, stop: int, values: list[int]) -> list[int]:
    items[start:stop] = values
    return items


def stepped(items: list[int], step: int, values: list[int]) -> list[int]:
    items[::step] = values
    return items


def deleted(items: list[int], start: int, stop: int, step: int) -> list[int]:
    del items[start:stop:step]
    return items


def element(items: list[int], index: int) -> int:
    return items[index]


def store(items: list[int], index: int, value: int) -> list[int]:
    items[index] = value
    return items


def attempt(action, *args):
    try:
        return action(*args)
    except (IndexError, ValueError, TypeError) as error:
        return f"{type(error).__name__}: {error}"


for text in ("aß😀β", "ŉİǆ\u0301", "\ud800\udc00x\udfff", "e\u0301ﬁΣ"):
    print(*map(ascii, by_code_point(text)))
for start, stop, step in ((0, 3, 1), (4, 1, -1), (-100, 100, 2), (5, 2, 1), (-2, -5, -2), (2**40, -(2**40), -1)):
    print(start, stop, step, *sliced("abcdef", start, stop, step), *sliced_list([0, 1, 2, 3], start, stop, step))
print(attempt(sliced, "abc", 0, 2, 0), attempt(sliced_list, [1], 0, 1, 0))
print(assigned([1, 2, 3], 1, 2, [7, 8, 9]), assigned([1, 2, 3], 5, 1, [0]), assigned([1, 2, 3], 2, 1, [0]), assigned([1, 2, 3], -2, 100, []), assigned([], 0, 0, [1]))
print(stepped([1, 2, 3, 4], 2, [0, 0]), stepped([1, 2, 3], -1, [7, 8, 9]), attempt(stepped, [1, 2, 3], 2, [1]), attempt(stepped, [1, 2], 0, []))
print(deleted([1, 2, 3, 4, 5], 0, 5, 2), deleted([1, 2, 3, 4, 5], 4, 0, -2), deleted([1, 2], 3, 9, 1), attempt(deleted, [1], 0, 1, 0))
for index in (0, -1, 3, -4, 2**40):
    print(attempt(element, [1, 2, 3], index), attempt(store, [1, 2, 3], index, 9))


def aliased() -> list[list[int]]:
    rows = [[0] * 2] * 3
    rows[0][1] = 5
    rows[2] = rows[2] + [1]
    rows[1] += [7]
    return rows


def changed(items: list[int], number: int, text: str, pair: tuple[int, ...]):
    items += [number]
    number += 1
    text += "!"
    pair += (number,)
    other = items
    items = items + [99]
    other.append(-1)
    return items, number, text, pair


def counted_index(log: list[int], i: int) -> int:
    log.append(i)
    return i


def evaluated_once():
    log: list[int] = []
    values = [10, 20, 30]
    values[counted_index(log, 1)] += counted_index(log, 5)
    values[counted_index(log, 0)] *= values[counted_index(log, 2)]
    grid = [[1, 2], [3, 4]]
    grid[counted_index(log, 1)][counted_index(log, 0)] -= counted_index(log, 9)
    i = 0
    i, values[i] = 2, 77
    values[i], i = i, 0
    return values, grid, log, i


start = [1]
keep = start
pair = (1,)
print(aliased(), changed(start, 5, "t", pair), start, keep is start, pair, evaluated_once())


def copies(table: dict[str, list[int]]):
    shallow = dict(table)
    shallow["a"].append(1)
    shallow["b"] = [2]
    rows = list(table.values())
    rows[0] += [3]
    rows.append([4])
    same = [rows[0]] * 2 + rows[:1]
    same[0].clear()
    return table, shallow, rows, same


print(copies({"a": [0]}))


def splits(s: str):
    return s.split(), s.split(" "), s.split(None, 1), s.rsplit(" ", 1), s.splitlines(), s.splitlines(True), s.partition(" "), s.rpartition("x"), s.title()


for text in (" a  b ", "", "they're x\u2028y\r\nz\n", "\x1c\x85a\u3000b", "xx x"):
    print(*map(ascii, splits(text)))
