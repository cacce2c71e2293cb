# Exact integers: floor division, modulo and shifts with Python's signs, and growth beyond 64 bits.
def factorial(n):
    result = 1
    for k in range(2, n + 1):
        result *= k
    return result


print(7 // 2, -7 // 2, 7 // -2, -7 // -2)
print(7 % 3, -7 % 3, 7 % -3, -7 % -3)
print(divmod(-17, 5), divmod(17, -5))
print(1 << 70, -1 >> 3, 0xFF & ~0x0F, 6 ^ 3, 6 | 9)
print(factorial(20), factorial(30))
print(2**64, (-3) ** 5, 10**0, 2**-1)
print(9223372036854775807 + 1, -9223372036854775808 - 1)
print(int("-42"), int("ff", 16), int(3.99), int(-3.99), int(True))
print(abs(-5), pow(3, 200, 1000007), (255).bit_length(), hash(2**61 - 1))
print(hex(255), oct(8), bin(-5), 1_000_000)
