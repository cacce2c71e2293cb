# Local contexts, derived classes, signals that are caught.
import decimal
from decimal import Context, Decimal, DivisionByZero, InvalidOperation, ROUND_UP, getcontext, localcontext

D = Decimal
c = getcontext()
with localcontext() as k:
    k.prec = 5
    print(D(1) / 3, getcontext().prec, getcontext() is k)
print(getcontext().prec)
with localcontext(Context(prec=3)) as k:
    print(D(2) / 3)
with localcontext(prec=7, rounding=ROUND_UP):
    print(D(2) / 3)
class Money(Decimal):
    def __new__(cls, value):
        return super().__new__(cls, value)
    def __add__(self, other):
        return Money(super().__add__(other))
    def __str__(self):
        return '$' + super().__str__()
m = Money('1.5')
print(m, repr(m), m + 1, type(m + 1).__name__, type(m * 2).__name__, 2 * m, m == D('1.5'), hash(m) == hash(D('1.5')), isinstance(m, Decimal))
m.tag = 3
print(m.tag, m.quantize(D('1.00')))
try:
    D(1) / 0
except ZeroDivisionError as e:
    print('caught', repr(e), e.args)
except decimal.DivisionByZero:
    print('no')
try:
    D('bad')
except decimal.InvalidOperation as e:
    print(repr(e))
c.traps[DivisionByZero] = False
print(D(1) / 0, c.flags[DivisionByZero])
c.clear_flags()
print(c)
raise InvalidOperation('x')
