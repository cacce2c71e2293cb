//! In-place operators: `a += b` as what is to be assigned to `a`.

use super::arithmetic::{before_sequence, binary_for};
use super::{native_in_place, plain, Binary};
use crate::call::special;
use crate::{Res, Value};

/// `a op= b` by the operator's name.
pub fn in_place(op: Binary, a: &Value, b: &Value) -> Res<Value> {
    if let Some(object) = a.as_object() {
        if let Some(result) = special(a, op.in_place(), std::slice::from_ref(b)) {
            match result {
                Ok(value) if value.is_not_implemented() => {}
                result => return result,
            }
        } else {
            let payload = object.payload();
            let result = match payload {
                None => object.native_in_place(a, op, b),
                Some(payload) => match payload.as_object() {
                    Some(inner) => inner.native_in_place(payload, op, plain(b)),
                    None => native_in_place(op, payload, plain(b)),
                },
            };
            match result {
                None => {}
                Some(Ok(value)) if value.is_not_implemented() => {}
                // The instance stands for its payload, which has changed in place.
                Some(Ok(value)) if payload.is_some_and(|p| p.is(&value)) => return Ok(a.clone()),
                Some(result) => return result,
            }
        }
        return binary_for(op, a, b, "=");
    }
    if b.as_object().is_some() {
        if let Some(result) = before_sequence(op, a, b) {
            return result;
        }
    }
    match native_in_place(op, a, plain(b)) {
        Some(result) => result,
        None => binary_for(op, a, b, "="),
    }
}

/// What all numbers know: no other form is asked for.
const ALL_NUMBERS: &[Binary] = &[
    Binary::Add,
    Binary::Sub,
    Binary::Mul,
    Binary::Div,
    Binary::FloorDiv,
    Binary::Mod,
    Binary::Pow,
];

macro_rules! in_place {
    ($($name:ident $op:ident $plain:ident $text:literal;)*) => {$(
        #[doc = concat!("`a ", $text, " b`")]
        #[inline]
        pub fn $name(a: &Value, b: &Value) -> Res<Value> {
            let are_numbers = Value::small_ints(a, b).is_some() || Value::floats(a, b).is_some();
            if are_numbers && ALL_NUMBERS.contains(&Binary::$op) {
                return super::$plain(a, b);
            }
            in_place(Binary::$op, a, b)
        }
    )*};
}
in_place! {
    iadd Add add "+=";
    isub Sub sub "-=";
    imul Mul mul "*=";
    imat_mul MatMul mat_mul "@=";
    idiv Div div "/=";
    ifloor_div FloorDiv floor_div "//=";
    imodulo Mod modulo "%=";
    ipow Pow pow "**=";
    ishl Shl shl "<<=";
    ishr Shr shr ">>=";
    ibit_and And bit_and "&=";
    ibit_or Or bit_or "|=";
    ibit_xor Xor bit_xor "^=";
}
