"""Items of a list that change places, and what only looks like it."""


def reverse(xs):
    i = 0
    j = len(xs) - 1
    while i < j:
        t = xs[i]
        xs[i] = xs[j]
        xs[j] = t
        i += 1
        j -= 1
    return xs


def reverse_pairs(xs):
    for i in range(len(xs) // 2):
        j = len(xs) - 1 - i
        xs[i], xs[j] = xs[j], xs[i]
    return xs


def last_kept(xs, i, j):
    kept = xs[i]
    xs[i] = xs[j]
    xs[j] = kept
    return kept


def with_comment(xs):
    t = xs[0]
    # The second one goes first.
    xs[0] = xs[1]
    xs[1] = t
    return xs


def through_the_subscript(xs):
    i = 1
    i = xs[i]
    xs[i] = xs[0]
    xs[0] = i
    return xs


def overlapping(xs):
    t = xs[0]
    xs[0] = xs[1]
    xs[2] = t
    return xs


def of_two_lists(xs, ys):
    t = xs[0]
    xs[0] = ys[0]
    ys[0] = t
    return xs, ys


def out_of_range(xs, i, j):
    try:
        t = xs[i]
        xs[i] = xs[j]
        xs[j] = t
    except IndexError as error:
        print("IndexError:", error, xs)
    try:
        xs[i], xs[j] = xs[j], xs[i]
    except IndexError as error:
        print("IndexError:", error, xs)


def seen_after_failure(xs):
    t = -1
    try:
        t = xs[0]
        xs[0] = xs[5]
        xs[5] = t
    except IndexError:
        print("after", t, xs)


class Noisy:
    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return self.name


def of_objects(items):
    first, second = items[0], items[1]
    items[0], items[1] = items[1], items[0]
    return items[0] is second and items[1] is first


print(reverse([1, 2, 3, 4, 5]), reverse([1]), reverse([2.5, 1.5]))
print(reverse(["a", "b", "c"]), reverse_pairs(["x", "y"]))
print(reverse_pairs([1, 2, 3, 4]), reverse_pairs([[1], [2], [3]]))
numbers = [10, 20, 30]
print(last_kept(numbers, 0, 2), numbers)
print(last_kept(numbers, 1, 1), numbers, last_kept(numbers, -1, 0), numbers)
print(with_comment([1, 2]), through_the_subscript([5, 2, 9]), overlapping([1, 2, 3]))
print(of_two_lists([1], [2]))
alias = [1, 2]
print(of_two_lists(alias, alias))
out_of_range([1, 2, 3], 1, 3)
out_of_range([1, 2, 3], 3, 1)
out_of_range([1, 2, 3], -4, 7)
out_of_range([], 0, 0)
out_of_range([1, 2, 3], -1, -3)
seen_after_failure([7, 8])
print(of_objects([Noisy("a"), Noisy("b")]))
mixed = [1, "two", None]
mixed[0], mixed[2] = mixed[2], mixed[0]
print(mixed)
t = mixed[0]
mixed[0] = mixed[1]
mixed[1] = t
print(mixed, t)
