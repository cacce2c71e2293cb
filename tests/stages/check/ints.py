def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


def product(limit):
    out = 1
    for i in range(1, limit):
        out *= i
    return out


def digits(n):
    count = 0
    while n:
        n //= 10
        count += 1
    return count


text = "abc"
codes = [ord(c) % 7 for c in text]
print(fib(20), product(30), digits(10**40), codes, len(text) * 2, 2 ** len(text), 1 << 70)
