"""Unbounded integers: growth out of the machine word, shifts, powers, true division and comparison without loss."""


def fibonacci(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a


print(fibonacci(200))
print(1 << 100, (1 << 100) >> 98, -1 >> 70, -5 >> 1)
print(pow(3, -1, 7), pow(2, 100, 1000007), pow(-3, 3, 5), pow(3, 2, -5))
print(2**-1, 2**0.5, (-8) ** 3, 0**0, (-2) ** 63, (-2) ** 64)
for action in (lambda: pow(2, -1, 4), lambda: pow(2, 2, 0), lambda: 1 << -1, lambda: 10**400 / 3):
    try:
        print(action())
    except (ValueError, OverflowError) as error:
        print(type(error).__name__, error)
print(len(str(10**400 // 3)), (10**400) / (10**399), 10**18 / 3)
print(10**18 + 1 == 1e18, 2**53 + 1 == 2.0**53, 2**53 + 1 > 2.0**53, 10**400 > float("inf"))
small = 9223372036854775807
print(small + 1, -small - 2, small * small, -(-small - 1), abs(-small - 1))
print((small + 1) // -1, ~small, small ^ -1, (-small - 1) // -1, hash(2**61 - 1), hash(-1))
total = 1
for i in range(1, 26):
    total *= i
print(total, total.bit_length(), total & 0xFFFF, total | 1, int.from_bytes(b"\xff\x00", "big"))
print(hex(-(2**70)), oct(8**25), bin(-10), int("-0x1f", 16), int("zz", 36), (300).to_bytes(2, "little"))
