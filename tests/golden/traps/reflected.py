"""Operators: NotImplemented, reflected methods, a subclass's priority, in-place fallback, comparisons turned round."""


class Base:
    def __add__(self, other):
        print("Base.add")
        return NotImplemented if isinstance(other, str) else "sum"

    def __radd__(self, other):
        print("Base.radd")
        return "rsum"

    def __lt__(self, other):
        print("Base.lt")
        return NotImplemented


class Child(Base):
    def __radd__(self, other):
        print("Child.radd")
        return "child"

    def __gt__(self, other):
        print("Child.gt")
        return "greater"


class Other:
    def __rsub__(self, other):
        return f"{other} - Other"

    def __rmatmul__(self, other):
        return "matmul"

    def __imul__(self, other):
        return f"imul {other}"


print(Base() + 1, 1 + Base(), Base() + Child(), Child() + Base(), Base() < Child())
print(5 - Other(), [] @ Other(), "s" - Other())
o = Other()
o *= 3
print(o)
b = Base()
b += 1
print(b)
for action in (
    lambda: Base() + "s", lambda: "s" + Base(), lambda: Other() - 5, lambda: Base() < Base(), lambda: Base() - 1, lambda: -Other(), lambda: 1 + "a", lambda: "a" + 1,
    lambda: [] + (), lambda: {} | 1, lambda: 1 < "a", lambda: None + 1, lambda: "a" * "b", lambda: [1] < 5, lambda: {1} < [1], lambda: ~1.5, lambda: 5 @ 5, lambda: 2 ** "a",
    lambda: 1.5 << 2, lambda: 5(), lambda: None[0], lambda: 5[0], lambda: len(Other()), lambda: "a" in 5, lambda: 5 in "a", lambda: [].x, lambda: divmod(1, "a"),
):
    try:
        print(action())
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
