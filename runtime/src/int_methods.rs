//! Methods of `int`, and `bool`'s, which are the same.

use crate::{bytes, Bytes, Exc, Int, Res, Str, Value};
use num_bigint::{BigInt, Sign};

impl Int {
    pub fn as_integer_ratio(&self) -> (Int, Int) {
        (self.clone(), Int::from(1))
    }

    pub fn conjugate(&self) -> Int {
        self.clone()
    }

    pub fn numerator(&self) -> Int {
        self.clone()
    }

    pub fn real(&self) -> Int {
        self.clone()
    }

    pub fn denominator(&self) -> i64 {
        1
    }

    pub fn imag(&self) -> i64 {
        0
    }

    pub fn to_bytes(&self, length: i64, byteorder: &Str, signed: bool) -> Res<Bytes> {
        let is_big = is_big_endian(byteorder)?;
        let Ok(length) = usize::try_from(length) else {
            return Err(Exc::value_error("length argument must be non-negative"));
        };
        if self.is_negative() && !signed {
            return Err(Exc::overflow_error(
                "can't convert negative int to unsigned",
            ));
        }
        let value = self.as_big();
        let mut data = if signed {
            value.to_signed_bytes_le()
        } else {
            value.to_bytes_le().1
        };
        let filler = if self.is_negative() { 0xff } else { 0 };
        if self.is_zero() || *self == -1 {
            data.clear();
        }
        if data.len() > length {
            return Err(Exc::overflow_error("int too big to convert"));
        }
        data.resize(length, filler);
        if is_big {
            data.reverse();
        }
        Ok(Bytes::from(data))
    }
}

fn is_big_endian(byteorder: &Str) -> Res<bool> {
    match byteorder.as_str() {
        "big" => Ok(true),
        "little" => Ok(false),
        _ => Err(Exc::value_error(
            "byteorder must be either 'little' or 'big'",
        )),
    }
}

/// `int.from_bytes(data, byteorder, signed=...)`
pub fn from_bytes(data: &Value, byteorder: &Str, signed: bool) -> Res<Int> {
    let is_big = is_big_endian(byteorder)?;
    if matches!(data.view(), crate::View::Str(_)) || crate::ops::has_index(data) {
        return Err(Exc::type_error(format!(
            "cannot convert '{}' object to bytes",
            crate::Class::of(data).name()
        )));
    }
    let mut data = bytes::build(Some(data), None, None)?;
    if is_big {
        data.reverse();
    }
    Ok(Int::from(match signed {
        true => BigInt::from_signed_bytes_le(&data),
        false => BigInt::from_bytes_le(Sign::Plus, &data),
    }))
}

/// What most methods of `bool` give.
pub fn bool_to_i64(b: &bool) -> i64 {
    i64::from(*b)
}

pub fn bool_denominator(_: &bool) -> i64 {
    1
}

pub fn bool_imag(_: &bool) -> i64 {
    0
}

pub fn bool_as_integer_ratio(b: &bool) -> (Int, Int) {
    (Int::from(*b), Int::from(1))
}

pub fn bool_to_bytes(b: &bool, length: i64, byteorder: &Str, signed: bool) -> Res<Bytes> {
    Int::from(*b).to_bytes(length, byteorder, signed)
}
