# Pseudo-random operations under pseudo-random contexts.
from decimal import (Decimal, Context, getcontext, setcontext, ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP)
import sys
seed = 20261121
def rnd(n):
    global seed
    seed = (seed * 6364136223846793005 + 1442695040888963407) % (1 << 64)
    return (seed >> 33) % n
def num():
    k = rnd(20)
    if k == 0:
        return Decimal(["NaN", "-NaN12", "sNaN", "Infinity", "-Infinity", "0", "-0", "0E+5", "0E-7", "1", "1.000", "-1", "10", "1E+10", "9999999999", "0.5", "2.5", "-1.5"][rnd(18)])
    digits = ""
    for _ in range(1 + rnd(1 + rnd(34))):
        digits += "0123456789059"[rnd(13)]
    e = rnd(1 + rnd(40)) - rnd(1 + rnd(40))
    return Decimal(("-" if rnd(3) == 0 else "") + digits + "E" + str(e))
roundings = [ROUND_UP, ROUND_DOWN, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_05UP]
unary = ["exp", "ln", "log10", "logb", "next_minus", "next_plus", "normalize", "sqrt", "to_integral_value", "to_integral_exact", "number_class", "as_tuple", "adjusted", "to_eng_string", "is_normal", "is_subnormal", "logical_invert", "as_integer_ratio", "is_signed", "__hash__", "__int__", "__float__", "__neg__", "__abs__", "__pos__", "__str__", "__floor__", "__ceil__", "__round__"]
binary = ["__add__", "__sub__", "__mul__", "__truediv__", "__floordiv__", "__mod__", "__divmod__", "compare", "compare_signal", "compare_total", "compare_total_mag", "max", "min", "max_mag", "min_mag", "next_toward", "quantize", "remainder_near", "same_quantum", "copy_sign", "__eq__", "__lt__", "__ge__", "__ne__", "__pow__", "scaleb", "rotate", "shift", "logical_and"]
specs = ["", "e", ".3e", ".2f", "f", "10", "010.3f", ",.2f", "g", ".5g", "+", "015,", "%", ".1%", "*^20", "G", "E", "z.1f", "n", "=+12.1f", "<8"]
def show(f):
    c = getcontext()
    c.clear_flags()
    try:
        r = f()
        s = repr(r)
    except Exception as e:
        s = type(e).__name__ + ": " + str(e)
    return s + " " + str([x.__name__ for x in c.flags if c.flags[x]])
for i in range(700):
    c = Context(prec=1 + rnd(1 + rnd(40)), rounding=roundings[rnd(8)])
    if rnd(3) == 0:
        c.Emax = rnd(60)
        c.Emin = -rnd(60)
    c.clamp = rnd(2)
    c.capitals = rnd(2)
    if rnd(2) == 0:
        c.clear_traps()
    setcontext(c)
    a = num()
    b = num()
    k = rnd(10)
    if k < 3:
        name = unary[rnd(len(unary))]
        f = lambda: getattr(a, name)()
        if a.is_nan() and name == "__hash__":
            continue
        args = repr(a)
    elif k < 8:
        name = binary[rnd(len(binary))]
        if name in ("__pow__", "rotate", "shift", "scaleb") and rnd(3):
            b = Decimal(rnd(40) - 10)
        if name in ("logical_and", "rotate"):
            a = Decimal(["1011", "10", "1", "0", "110", "12"][rnd(6)])
        if name == "quantize" and rnd(2):
            b = Decimal(1).scaleb(rnd(20) - 10) if c.Emax > 20 and c.Emin < -20 else b
        f = lambda: getattr(a, name)(b)
        args = repr(a) + " " + repr(b)
    elif k == 8:
        name = specs[rnd(len(specs))]
        f = lambda: format(a, name)
        args = repr(a)
    else:
        d = num()
        name = "fma"
        f = lambda: a.fma(b, d)
        args = repr(a) + " " + repr(b) + " " + repr(d)
    print(i, c.prec, c.rounding, c.Emin, c.Emax, c.clamp, name, args, "->", show(f))
