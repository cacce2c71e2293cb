def cut(xs, a, b):
    return xs[a:b]
def cut3(xs, a, b, c):
    return xs[a:b:c]
xs = [1, 2, 3, 4, 5]
big = 1 << 80
for a in (-9, -5, -2, 0, 2, 5, 9):
    for b in (-9, -5, -2, 0, 2, 5, 9):
        print(xs[a:b], xs[a:], xs[:b], "añc€e"[a:b], "abcde"[a:b], b"abcde"[a:b], (1, 2, 3)[a:b])
        for c in (-3, -1, 1, 2, -(1 << 63), (1 << 63) - 1):
            print(xs[a:b:c], xs[a::c], xs[:b:c], xs[::c], "añc€e"[a:b:c], b"abcde"[a:b:c])
print(xs[big:], xs[:big], xs[-big:], xs[::big], xs[::-big], "abc"[-big:big])
t = tuple(xs)
print(t[1:3], t[:], t[::-1], t[::2], t[:] is t)
try:
    print(xs[::0])
except ValueError as e:
    print(e)
try:
    print(cut3("abc", 1, 2, 0))
except ValueError as e:
    print(e)
def pick(n):
    print("pick", n)
    return n
print(xs[pick(0):pick(3):pick(2)])
ys = xs
print(ys[0:(ys := [7, 8, 9])[1] - 6])
zs = xs[:]
zs.append(6)
print(xs, zs, xs[1:][0], xs[-2:][::-1])
s = "hello"
print(s[1:-1].upper(), s[::-1] == "olleh", s[len(s) // 2:])
