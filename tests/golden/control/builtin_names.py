# Builtins read in the module before it binds their names.
print(pow(2, 3))
pow = len
print(pow([2, 3]))
x = list(range(3))
list = [1]
print(x, list)
print([max(a, 1) for a in x])
max = 7
print(max)
def sum(a): return a
print(sum(3))
for k in range(2):
    print(min(k, 5))
class A:
    y = abs(-3)
    def abs(self): return 1
abs = 5
print(abs)
n = 0
while len([1] * n) < 3:
    n += 1
print(n)
