# Division by zero of every kind and operator.
tests = [lambda a, b: a / b, lambda a, b: a // b, lambda a, b: a % b, lambda a, b: divmod(a, b), lambda a, b: a ** b]
for x, y in [(1, 0), (1.0, 0), (1, 0.0), (True, False), (10**30, 0), (1j, 0), (0, -1), (0.0, -1), (0, -1.5), (0j, -1), (10**30, 0.0), (1.5, False)]:
    for i, t in enumerate(tests):
        try:
            print(x, y, i, t(x, y))
        except (ZeroDivisionError, TypeError) as e:
            print(x, y, i, type(e).__name__, e)
def typed(a: int, b: int):
    out = []
    try: out.append(a // b)
    except ZeroDivisionError as e: out.append(str(e))
    try: out.append(a % b)
    except ZeroDivisionError as e: out.append(str(e))
    try: out.append(a / b)
    except ZeroDivisionError as e: out.append(str(e))
    try: out.append(divmod(a, b))
    except ZeroDivisionError as e: out.append(str(e))
    try: out.append(a ** -b)
    except ZeroDivisionError as e: out.append(str(e))
    return out
print(typed(1, 0), typed(7, 2), typed(0, 3))
def typedf(a: float, b: float):
    out = []
    try: out.append(a // b)
    except ZeroDivisionError as e: out.append(str(e))
    try: out.append(a % b)
    except ZeroDivisionError as e: out.append(str(e))
    try: out.append(a / b)
    except ZeroDivisionError as e: out.append(str(e))
    try: out.append(divmod(a, b))
    except ZeroDivisionError as e: out.append(str(e))
    try: out.append(a ** -b)
    except ZeroDivisionError as e: out.append(str(e))
    return out
print(typedf(1.0, 0.0), typedf(7.5, 2.0), typedf(0.0, 3.0))
x = 5
try:
    x //= 0
except ZeroDivisionError as e: print(e, x)
try:
    x %= 0
except ZeroDivisionError as e: print(e, x)
try:
    x /= 0
except ZeroDivisionError as e: print(e, x)
