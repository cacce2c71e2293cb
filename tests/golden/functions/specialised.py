"""Functions called with arguments of several types."""


def show(value):
    """Prints the text of a value."""
    # None has no text.
    if value is not None:
        print(repr(value))


def twice(x):
    return x + x


def largest(items, default=None):
    best = default
    for item in items:
        if best is None or item > best:
            best = item
    return best


def is_even(n):
    return n == 0 or is_odd(n - 1)


def is_odd(n):
    return n != 0 and is_even(n - 1)


def depth(tree):
    return 1 + max(map(depth, tree)) if isinstance(tree, list) and tree else 0


def extend(items, value):
    items.append(value)
    return items


def pairs(items):
    for i, item in enumerate(items):
        yield i, item


def apply(function, argument):
    return function(argument)


def halve(x):
    return x / 2


def shout(x):
    return x.upper() + "!"


def check(candidate):
    assert candidate(2) == candidate(2)
    return candidate.__name__


def count_if(items, wanted):
    return sum(1 for item in items if item == wanted)


def by_key(items, key):
    return sorted(items, key=lambda item: item[key])


def fails(x):
    return x[len(x)]


show(1)
show("one")
show(None)
show([1, 2])
show([])
show(["a", None])
show((1, "a"))
show({"k": 1.5})
show(twice(4))
show(twice("ab"))
show(twice([1]))
show(twice(10**30))
show(largest([3, 1, 2]))
show(largest("hello"))
show(largest([], 7))
show(largest([]))
show(largest([1.5], 0.5))
show(is_even(10))
show(is_odd(7.0))
show(depth([1, [2, [3]]]))
numbers, words = [1], ["a"]
alias = extend(numbers, 2)
extend(words, "b")
alias.append(3)
show(numbers)
show(words)
show(list(pairs("ab")))
show(list(pairs([1.5])))
show(apply(halve, 3))
show(apply(shout, "hi"))
show(check(halve))
show(check(twice))
show(count_if([1, 2, 1], 1))
show(count_if("abca", "a"))
show(by_key([(2, "b"), (1, "a")], 0))
show(by_key([{"n": 2}, {"n": 1}], "n"))
print(show, show.__doc__) if False else show(show.__doc__)
for subject in ([1], "ab", (1, 2)):
    try:
        fails(subject)
    except IndexError as error:
        print(error)
