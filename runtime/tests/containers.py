"""Writes containers.expected: what CPython 3.11 does in the histories that containers.rs replays.

Run with PYTHONHASHSEED=0. Each line: the name of a history, its seed, and the FNV-1a hash of its
transcript. Both sides draw from the same generator in the same order.
"""

import sys


class Random:
    def __init__(self, seed):
        self.state = seed

    def below(self, n):
        self.state = (self.state * 6364136223846793005 + 1442695040888963407) % 2**64
        return (self.state >> 33) % n


def some_ints(r, n, size):
    return [r.below(size) - size // 4 for _ in range(r.below(n) + 1)]


def sets(r, out, wrap):
    size = [8, 40, 300, 5000][r.below(4)]
    s = set()
    for step in range(300):
        op = r.below(24)
        if op < 9:
            s.add(wrap(r.below(size)))
        elif op < 15:
            s.discard(wrap(r.below(size)))
        elif op == 15 and s:
            out(repr(s.pop()))
        elif op == 16:
            s = s.copy()
        elif op == 17:
            s = s | {wrap(x) for x in some_ints(r, 30, size)}
        elif op == 18:
            s = s & {wrap(x) for x in some_ints(r, 200, size)}
        elif op == 19:
            s -= {wrap(x) for x in some_ints(r, 30, size)}
        elif op == 20:
            s = s - {wrap(x) for x in some_ints(r, 3, size)}
        elif op == 21:
            s = s ^ {wrap(x) for x in some_ints(r, 20, size)}
        elif op == 22:
            s.update([wrap(x) for x in some_ints(r, 60, size)])
        elif op == 23:
            s = s.union({wrap(x): 1 for x in some_ints(r, 40, size)})
        if step % 10 == 9:
            out(repr(s))
    out(repr(hash(frozenset(s))))


def int_sets(r, out):
    sets(r, out, int)


def str_sets(r, out):
    sets(r, out, lambda x: f"k{x}")


def dicts(r, out):
    size = [6, 30, 200][r.below(3)]
    d = {}
    for step in range(300):
        op, key = r.below(16), r.below(size)
        if op < 7:
            d[key] = step
        elif op < 10:
            out(repr(d.pop(key, -1)))
        elif op == 10 and d:
            out(repr(d.popitem()))
        elif op == 11:
            out(repr(d.setdefault(key, step)))
        elif op == 12:
            d.update({x: step for x in some_ints(r, 12, size)})
        elif op == 13:
            d = d.copy()
        elif op == 14:
            d = d | {key: -step}
        elif op == 15:
            changes_while_read(r, d, out)
        if step % 10 == 9:
            out(repr(d))
            out(repr(list(reversed(d))))


def changes_while_read(r, d, out):
    """Replaces keys while iterating: the size stays, the table may move."""
    seen = []
    try:
        for key in d:
            seen.append(key)
            if r.below(4) == 0 and key < 1000:
                del d[key]
                d[key + 1000] = 0
            if len(seen) > 400:
                break
    except RuntimeError as e:
        out(str(e))
    out(repr(seen))
    for key in [k for k in d if k >= 1000]:
        del d[key]


def bound(r):
    value = r.below(24) - 12
    return value if r.below(3) > 0 else None


def width_of(r):
    value = r.below(7) - 3
    return [None, value][r.below(2)]


def slices(r, out):
    xs = list(range(r.below(9)))
    for step in range(200):
        width = width_of(r)
        at = slice(bound(r), bound(r), width)
        op = r.below(6)
        try:
            if op < 2:
                out(repr(xs[at]))
            elif op == 2:
                xs[at] = some_ints(r, 5, 50)
            elif op == 3:
                del xs[at]
            elif op == 4:
                out(repr(xs.pop(r.below(12) - 6)))
            else:
                xs.insert(r.below(12) - 6, step)
        except (ValueError, IndexError) as e:
            out(str(e))
        if len(xs) > 20:
            del xs[5:]
        out(repr(xs))


class Counted:
    count = 0

    def __init__(self, rank, place):
        self.rank, self.place = rank, place

    def __lt__(self, other):
        Counted.count += 1
        return self.rank < other.rank


def sorts(r, out):
    n = [5, 70, 300, 2000][r.below(4)]
    shape, spread = r.below(4), [3, 50, 100000][r.below(3)]
    ranks = []
    for i in range(n):
        x = r.below(spread)
        if shape == 1:
            x = i if r.below(20) else x
        elif shape == 2:
            x = n - i if r.below(20) else x
        elif shape == 3:
            x = (i % 37) * (1 if i // 37 % 2 else -1)
        ranks.append(x)
    for reverse in (False, True):
        Counted.count = 0
        xs = [Counted(rank, i) for i, rank in enumerate(ranks)]
        xs.sort(reverse=reverse)
        out(repr([x.place for x in xs]))
        out(repr(Counted.count))
        out(repr(sorted(ranks, key=lambda x: x % 7, reverse=reverse)))
        floats = [float("nan") if x % 5 == 0 else x / 2 for x in ranks]
        places = sorted(range(n), key=lambda i: floats[i], reverse=reverse)
        out(repr(places))
        out(repr(max(floats, key=lambda x: x)) + repr(min(floats)))


def rounding(r, out):
    for _ in range(300):
        scale = float(f"1e{r.below(40) - 20}")
        x = (r.below(2_000_001) - 1_000_000) / [1, 2, 8, 1000][r.below(4)] * scale
        digits = r.below(40) - 20
        out(repr(round(x, digits)))
        out(repr(round(r.below(100_000) - 50_000, -r.below(7))))
        half = (r.below(2001) - 1000) / 2
        out(repr(round(half)))
        out(repr(round(half * 10, -1)))


def ranges(r, out):
    big = 2**70
    for _ in range(100):
        step = r.below(9) - 4 or 1
        start, stop = r.below(60) - 30, r.below(60) - 30
        if r.below(5) == 0:
            start, stop, step = start * big, stop * big, step * (big // 3)
        xs = range(start, stop, step)
        out(repr(xs) + repr(len(xs)) + repr(list(xs)) + repr(list(reversed(xs))))
        if len(xs) > 1:  # a shorter one hashes None, which 3.11 does by its address
            out(repr(hash(xs)))
        width = width_of(r)
        try:
            out(repr(xs[bound(r) : bound(r) : width]))
            out(repr(xs[r.below(12) - 6]))
        except (ValueError, IndexError) as e:
            out(str(e))
        out(repr(r.below(60) - 30 in xs))


def fnv(text):
    value = 0xCBF29CE484222325
    for byte in text.encode():
        value = (value ^ byte) * 0x100000001B3 % 2**64
    return value


def main():
    for history in (int_sets, str_sets, dicts, slices, sorts, rounding, ranges):
        for seed in range(20 if history is sorts else 60):
            lines = []
            history(Random(seed), lines.append)
            if sys.argv[1:] == [history.__name__, str(seed)]:
                print("\n".join(lines))
            elif not sys.argv[1:]:
                print(history.__name__, seed, f"{fnv(chr(10).join(lines)):016x}")


main()
