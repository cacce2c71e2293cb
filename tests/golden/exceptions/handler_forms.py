def f(x, /, y=2, *a, z=3, **k):
    try:
        if x > 1:
            raise ValueError("a")
        if x < 0:
            return 5
    except ValueError as e:
        print("V", e)
    else:
        print("no")
    try:
        x / y
    except (ZeroDivisionError, TypeError):
        print("Z")
    try:
        [][x]
    except:
        print("any")
    try:
        [][x]
    except KeyError:
        print("k")
    except IndexError as e:
        print("any", e)
        try:
            raise
        except IndexError as g:
            print(g is e, g.__context__)
    try:
        try:
            {}[x]
        except ValueError:
            print("k")
    except KeyError as e:
        print(repr(e))
    class E(Exception): pass
    try:
        raise E(1)
    except E as e:
        print(e)
    return 1
g = f
print(g(0), g(2, 0), g(-1, z=1, q=2))
f(1)
