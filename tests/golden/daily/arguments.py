"""Positional, default, keyword-only, star arguments; unpacking; exit status through sys.exit; sys.argv."""
import sys


def report(title, *values, sep=", ", **options):
    parts = [title] + [str(v) for v in values] + [f"{k}={v}" for k, v in sorted(options.items())]
    return sep.join(parts)


def positional_only(a, b=2, /, c=3, *, d=4):
    return a, b, c, d


class Config:
    defaults = {"debug": False, "level": 1}

    def __init__(self, **overrides):
        self.values = {**self.defaults, **overrides}

    def __getattr__(self, name):
        try:
            return self.values[name]
        except KeyError:
            raise AttributeError(f"no option {name}") from None


print(report("a"), report("a", 1, 2.5, sep="-"), report("b", *range(3), x=1, **{"y": None}))
print(positional_only(1), positional_only(1, 5, 6, d=7), positional_only(1, c=9))
config = Config(level=5)
print(config.level, config.debug, getattr(config, "missing", "default"), hasattr(config, "level"))
for action in (lambda: positional_only(a=1), lambda: positional_only(), lambda: positional_only(1, 2, 3, 4), lambda: config.nothing, lambda: report(), lambda: report("t", title="u")):
    try:
        print(action())
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
swap = lambda a, b: (b, a)
x, y = swap(*"ab")
(x, y), z = [swap(x, y), 3]
head, *middle, tail = sorted([3, 1, 2, 5])
print(x, y, z, head, tail, *[1, 2], *"z")
print(len(sys.argv), isinstance(sys.argv[0], str))
print("last words")
sys.exit(3)
