# Texts that are made where they stand, among the literals of a display and beside comparisons.
import string


def verse(n):
    parts = [f"{n} bottles", "of beer", f"{n}", "on the wall", str(n)]
    mixed = [f"{n}", 1, "a", 2.5, (f"{n}", 3), ("b", (1, 2.0)), None, -4]
    print(parts, mixed, [f"{n}"])
    return " ".join(parts)


print(verse(3))
assert verse(1) == f"{1} bottles of beer 1 on the wall 1"
x = 5
print("5" == f"{x}", f"{x}" == "5", f"{x}" != f"{x}")
print(string.capwords("a,b,,c", ","), string.capwords(" a  b c "), string.capwords("x y", None))
