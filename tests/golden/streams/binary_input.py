# Lines of numbers from the binary stream of stdin.
import sys
read = sys.stdin.buffer.readline
n = int(read())
total = 0
for _ in range(n):
    a, b = map(int, read().split())
    total += a * b
print(total, sys.stdin.buffer.read(4), sys.stdin.buffer.readlines(3), list(sys.stdin.buffer))
