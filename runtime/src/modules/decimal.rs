//! `decimal`: the General Decimal Arithmetic Specification as CPython's C module has it. Coefficients
//! are big integers, so that long numbers multiply fast.

mod arithmetic;
mod class;
mod compare;
mod context;
mod convert;
mod digits;
mod format;
mod methods;
mod number;
mod power;
mod signals;
mod text;
mod transcendental;

use crate::modules::collections::named_tuple;
use crate::{class::make, Args, Class, Object, Res, Str, Value};
use number::Number;

pub use context::{
    basic_context, default_context, extended_context, getcontext, localcontext, setcontext,
};

type Methods = Vec<(&'static str, Value)>;

/// `decimal.MAX_PREC`
pub const MAX_PREC: i64 = number::MAX_PREC;
/// `decimal.MAX_EMAX`
pub const MAX_EMAX: i64 = number::MAX_EMAX;
/// `decimal.MIN_EMIN`
pub const MIN_EMIN: i64 = number::MIN_EMIN;
/// `decimal.MIN_ETINY`
pub const MIN_ETINY: i64 = number::MIN_EMIN - (number::MAX_PREC - 1);

/// A constant whose value is its name.
macro_rules! roundings {
    ($($function:ident $name:literal;)*) => {$(
        #[doc = concat!("`decimal.", $name, "`")]
        pub fn $function() -> Str {
            Str::lit($name)
        }
    )*};
}

roundings! {
    round_up "ROUND_UP";
    round_down "ROUND_DOWN";
    round_ceiling "ROUND_CEILING";
    round_floor "ROUND_FLOOR";
    round_half_up "ROUND_HALF_UP";
    round_half_down "ROUND_HALF_DOWN";
    round_half_even "ROUND_HALF_EVEN";
    round_05up "ROUND_05UP";
}

macro_rules! exceptions {
    ($($function:ident $name:literal;)*) => {$(
        #[doc = concat!("`decimal.", $name, "`")]
        pub fn $function() -> Class {
            signals::class($name)
        }
    )*};
}

exceptions! {
    decimal_exception "DecimalException";
    clamped "Clamped";
    invalid_operation "InvalidOperation";
    division_by_zero "DivisionByZero";
    inexact "Inexact";
    rounded "Rounded";
    subnormal "Subnormal";
    overflow "Overflow";
    underflow "Underflow";
    float_operation "FloatOperation";
    conversion_syntax "ConversionSyntax";
    division_impossible "DivisionImpossible";
    division_undefined "DivisionUndefined";
    invalid_context "InvalidContext";
}

super::written::classes! {
    decimal_class DECIMAL class::make_class;
    context_class CONTEXT context::make_class;
    manager_class MANAGER context::make_manager;
    tuple_class TUPLE make_tuple;
}

fn make_tuple() -> Res<Class> {
    use crate::Py;
    let names = ["sign", "digits", "exponent"].map(Str::from).to_vec();
    let made = named_tuple::make_namedtuple("DecimalTuple", names, &[], "decimal")?;
    Class::from_value(&made)
}

/// The slot of an instance of a derived class that holds what it is made of.
const DATA: &str = "_data";

fn data(v: &Value) -> Option<Value> {
    v.as_object()?.get_field(DATA)
}

/// The inner value itself for the module's own class; an instance that holds it for a derived one.
fn wrap(class: &Class, inner: Value) -> Res<Value> {
    if Class::of(&inner).is_same(class) {
        return Ok(inner);
    }
    let made = make(class, &Args::NONE)?;
    if let Some(object) = made.as_object() {
        object.set_field(DATA, inner)?;
    }
    Ok(made)
}

/// A `Decimal`.
struct Decimal(Number);

impl Object for Decimal {
    fn class(&self) -> Class {
        decimal_class()
    }
}

fn value(number: Number) -> Value {
    Value::object(Decimal(number))
}
