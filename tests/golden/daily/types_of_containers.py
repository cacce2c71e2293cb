def kind(a):
    return type(a)


def describe(x):
    if type(x) == list:
        return "list"
    if type(x) is dict:
        return "dict"
    return type(x).__name__


print(kind([1, 2]), kind({"a": 1}), kind((1, "a")), kind({1}))
print(type([]) == list, type({}) == dict, type(set()) == set, type(()) == tuple)
print(type([1]) is list, type({1: 2.5}), type({"a": [1]}))
print(describe([1]), describe({}), describe({1}), describe("a"))
print(type({None}) == set, type(frozenset([1])), type({"a": 1}.keys()))
x = set()
y = {}
print(type(x), type(y))
x.add(3)
y["k"] = 4
print(x, y, callable(x), hash(frozenset([1])) == hash(frozenset([1])))
