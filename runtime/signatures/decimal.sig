# `decimal`. Rust: runtime/src/modules/decimal.rs and runtime/src/modules/decimal/.
[module decimal]
Decimal: class = decimal_class
Context: class = context_class
DecimalTuple: class = tuple_class
DecimalException: class = decimal_exception
Clamped: class = clamped
InvalidOperation: class = invalid_operation
DivisionByZero: class = division_by_zero
Inexact: class = inexact
Rounded: class = rounded
Subnormal: class = subnormal
Overflow: class = overflow
Underflow: class = underflow
FloatOperation: class = float_operation
ConversionSyntax: class = conversion_syntax
DivisionImpossible: class = division_impossible
DivisionUndefined: class = division_undefined
InvalidContext: class = invalid_context
BasicContext: any = basic_context()
DefaultContext: any = default_context()
ExtendedContext: any = extended_context()
MAX_PREC: i64
MAX_EMAX: i64
MIN_EMIN: i64
MIN_ETINY: i64
ROUND_UP: str = round_up()
ROUND_DOWN: str = round_down()
ROUND_CEILING: str = round_ceiling()
ROUND_FLOOR: str = round_floor()
ROUND_HALF_UP: str = round_half_up()
ROUND_HALF_DOWN: str = round_half_down()
ROUND_HALF_EVEN: str = round_half_even()
ROUND_05UP: str = round_05up()
getcontext() -> any
setcontext(context: any) !
localcontext(*args: any, **kwargs: any) -> any !
!unsupported HAVE_THREADS HAVE_CONTEXTVAR __version__ __libmpdec_version__

[class decimal.Decimal]
!unsupported __reduce__
