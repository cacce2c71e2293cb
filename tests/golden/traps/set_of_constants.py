# The order of sets of constants, which CPython makes while compiling.
print({"apple", "banana", "cherry", "date"})
s = set(); s.add("apple"); s.add("banana"); s.add("cherry"); s.add("date"); print(s)
print(set(["apple", "banana", "cherry", "date"]))
a = "apple"; print({a, "banana", "cherry", "date"})
print(set(("apple", "banana", "cherry", "date")), frozenset(("apple", "banana", "cherry", "date")))
print([hash(x) % 8 for x in ("apple", "banana", "cherry", "date")])
print(set({"apple", "banana", "cherry", "date"}), {"apple", "banana", "cherry", "date"}.copy())
for x in {"apple", "banana", "cherry", "date"}: print(x)
def f(): return {"apple", "banana", "cherry", "date"}
print(f())
print({10, 20, 30, 5, 100, 7}, {1.5, 0.5, 1e10, -1.0, 2.0, 7.25}, {"a", "b"}, {"zeta", "eta", "theta", "iota", "kappa", "mu", "nu", "xi"}, {(1, 2), (3, 4), (5, 6), (1, 2)}, {1, "a", 2.5, True}, {-1, -2, -3, -2}, {b"x", b"y", b"z"})
print([x for x in {"zeta", "eta", "theta", "iota", "kappa"}], list({"q", "w", "e", "r", "t", "y"}), sorted({3, 1, 2}))
for i in {"ab", "cd"}: print(i)
s = {"one", "two", "three", "four"} | {"five"}; print(s)
s -= {"two", "one", "six"}; print(s)
vowels = {"a", "e", "i", "o", "u"}
print(vowels, set("education") & vowels, vowels & set("education"))
