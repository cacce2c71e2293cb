"""Defaults of lambdas are computed once, when the lambda is made."""
count = 0


def step():
    global count
    count += 1
    return count


f = lambda x=step(): x
print(f(), f(), f(7), count)
g = lambda x, seen=[]: (seen.append(x), seen)[1]
print(g(1), g(2), g(3, []))
text = "first"
h = lambda x=text: x
text = "second"
print(h(), text)
f = lambda x, y=[]: (x, y)
f(0)[1].append(1)
print(f(1), f(x=2), f(3, 4), f(4, y=5))


def local(n):
    scale = lambda x, by=n * 2: x * by
    n = 100
    return scale(3), scale(3, 1), n


print(local(5))
print([k(10) for k in [lambda x, i=i: x + i for i in range(3)]])
