# Format specifications, conversions, nesting and self-documenting expressions.
class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __format__(self, spec):
        return f"<{self.x:{spec}}|{self.y:{spec}}>" if spec else f"<{self.x}|{self.y}>"

    def __repr__(self):
        return f"Point({self.x!r}, {self.y!r})"


name, value, width = "pi", 3.14159265, 12
print(f"{name}={value:.3f} [{value:{width}.4f}] [{name:>{width}}] [{name:^6}] [{name:*<6}]")
print(f"{42:08b} {42:#x} {42:o} {-42:+d} {1234567:,} {1234567:_} {3:03d}")
print(f"{'quoted'!r} {'é'!a} {value!s:.4}")
print(f"{name=} {1 + 1=} {value = :.2f}")
print(f"{Point(1, 2)} {Point(1.5, 2.25):.1f} {Point(3, 4)!r} {{braces}}")
print(f"{'nested ' + f'{name.upper()}'} {[n * n for n in range(4)]} {({'a': 1})['a']}")
print(f"{True} {None} {True:d} {1e3:g} {10**20}")
