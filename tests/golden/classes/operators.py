# The common dunder methods: arithmetic, comparison, hashing, containers, calls, truth, iteration and context managers.
class Money:
    def __init__(self, cents):
        self.cents = cents

    def __add__(self, other):
        if isinstance(other, Money):
            return Money(self.cents + other.cents)
        return NotImplemented

    def __radd__(self, other):
        return self if other == 0 else NotImplemented

    def __mul__(self, factor):
        return Money(self.cents * factor)

    __rmul__ = __mul__

    def __neg__(self):
        return Money(-self.cents)

    def __eq__(self, other):
        return isinstance(other, Money) and self.cents == other.cents

    def __lt__(self, other):
        return self.cents < other.cents

    def __hash__(self):
        return hash(self.cents)

    def __bool__(self):
        return self.cents != 0

    def __repr__(self):
        return f"Money({self.cents})"


class Shelf:
    def __init__(self, *books):
        self.books = list(books)

    def __len__(self):
        return len(self.books)

    def __getitem__(self, index):
        return self.books[index]

    def __setitem__(self, index, book):
        self.books[index] = book

    def __contains__(self, book):
        return book.lower() in [other.lower() for other in self.books]

    def __iter__(self):
        return iter(self.books)

    def __call__(self, prefix):
        return [book for book in self if book.startswith(prefix)]

    def __enter__(self):
        print("open")
        return self

    def __exit__(self, kind, error, traceback):
        print("close", kind.__name__ if kind else None, error)
        return kind is KeyError


prices = [Money(300), Money(100), Money(200)]
print(sum(prices), sorted(prices), max(prices), 2 * Money(5), -Money(1), bool(Money(0)), Money(1) != Money(2))
print({Money(1): "a"}[Money(1)], len({Money(2), Money(2)}), Money(1) == 1)
try:
    Money(1) + 1
except TypeError as error:
    print(error)
with Shelf("Emma", "Ulysses") as shelf:
    shelf[0] = "Dune"
    print(len(shelf), shelf[1], "dune" in shelf, shelf("U"), [book for book in shelf], shelf[-1:])
with shelf:
    raise KeyError("swallowed")
print("after")
