"""The limit of 4,300 digits between text and int, and what it does not limit."""
import sys


def attempt(action):
    try:
        return action()
    except ValueError as error:
        return f"ValueError: {error}"


def parse(text: str) -> int:
    return int(text)


def show(n: int) -> str:
    return str(n)


print(attempt(lambda: int("9" * 5000)))
print(attempt(lambda: parse("9" * 4300)) == 10**4300 - 1, attempt(lambda: parse("-" + "9" * 4300)) == 1 - 10**4300)
print(attempt(lambda: parse("9" * 4301)))
print(attempt(lambda: parse(" -" + "1_" * 4300 + "1 ")))
print(attempt(lambda: int("0" * 4301)))
print(attempt(lambda: int("0" * 5000, 10)), attempt(lambda: int(b"1" * 4400)), attempt(lambda: int(bytearray(b"1" * 4400))))
print(attempt(lambda: int("1" * 5000, 7)))
print(int("1" * 5000, 2) == 2**5000 - 1, int("f" * 5000, 16) == 16**5000 - 1, int("0x" + "f" * 4400, 0) % 97, int("w" * 4400, 32) % 97)
print(len(show(10**4299)), len(attempt(lambda: show(-(10**4299)))), attempt(lambda: show(10**4300)), attempt(lambda: show(-(10**4300))), sep="\n")
print(attempt(lambda: repr(10**4300)), attempt(lambda: f"{10**4300}"), attempt(lambda: "%d" % 10**4300), attempt(lambda: "%s" % 10**4300), sep="\n")
print(attempt(lambda: format(10**4300, ",")), attempt(lambda: "{:d}".format(10**4300)), attempt(lambda: repr([10**4300])), sep="\n")
print(len(hex(10**5000)), len(oct(10**5000)), len(bin(10**5000)), len(f"{10**5000:x}"), len("%x" % 10**5000))
print(float("1" * 5000), float("0." + "1" * 5000), (10**5000).bit_length(), attempt(lambda: print(10**4300)))
print(sys.get_int_max_str_digits(), sys.int_info.default_max_str_digits, sys.int_info.str_digits_check_threshold)
sys.set_int_max_str_digits(5000)
print(len(show(10**4999)), attempt(lambda: show(10**5000)), attempt(lambda: parse("1" * 5001)))
sys.set_int_max_str_digits(0)
print(len(show(10**6000)), parse("1" * 6000) % 97)
print(attempt(lambda: sys.set_int_max_str_digits(100)))
for limit in (-1, 639, 640, 2**31):
    try:
        print(sys.set_int_max_str_digits(limit), sys.get_int_max_str_digits())
    except (ValueError, OverflowError) as error:
        print(type(error).__name__, error)
