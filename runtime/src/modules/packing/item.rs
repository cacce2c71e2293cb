//! The items of a format, one by one.

use super::format::Part;
use super::{error, half};
use crate::{args, ops, Bytes, Exc, Int, Res, Value, View};

/// Appends what the part takes of the values.
pub(super) fn pack<'a>(
    part: &Part,
    is_big_endian: bool,
    values: &mut impl Iterator<Item = &'a Value>,
    out: &mut Vec<u8>,
) -> Res<()> {
    if part.is_text() {
        return values
            .next()
            .map_or(Ok(()), |value| pack_text(part, value, out));
    }
    for value in values.take(part.count) {
        let bits = bits_of(part, value, is_big_endian).map_err(|e| {
            let is_overflow = e.is_kind(crate::exception::Kind::OverflowError);
            match value.view() {
                View::Int(_) if is_overflow => error("int too large to convert"),
                _ => e,
            }
        })?;
        let mut raw = bits.to_le_bytes()[..part.size].to_vec();
        if is_big_endian {
            raw.reverse();
        }
        out.extend(raw);
    }
    Ok(())
}

fn pack_text(part: &Part, value: &Value, out: &mut Vec<u8>) -> Res<()> {
    let data = match ops::plain(value).view() {
        View::Bytes(data) => data.as_slice().to_vec(),
        View::ByteArray(data) => data.data().to_vec(),
        _ => {
            return Err(error(format!(
                "argument for '{}' must be a bytes object",
                char::from(part.letter)
            )))
        }
    };
    let end = out.len() + part.count;
    if part.letter == b'p' && part.count > 0 {
        let kept = data.len().min(part.count - 1);
        out.push(kept.min(255) as u8);
        out.extend_from_slice(&data[..kept]);
    } else {
        out.extend_from_slice(&data[..data.len().min(part.count)]);
    }
    out.resize(end, 0);
    Ok(())
}

fn bits_of(part: &Part, value: &Value, is_big_endian: bool) -> Res<u64> {
    let too_large =
        |letter: &str| Exc::overflow_error(format!("float too large to pack with {letter} format"));
    Ok(match part.letter {
        b'c' => match ops::plain(value).view() {
            View::Bytes(data) if data.as_slice().len() == 1 => u64::from(data.as_slice()[0]),
            _ => return Err(error("char format requires a bytes object of length 1")),
        },
        b'?' => u64::from(ops::truth(value)?),
        b'e' => {
            let x = float_of(value)?;
            u64::from(half::from_float(x).ok_or_else(|| too_large("e"))?)
        }
        b'f' => {
            let x = float_of(value)?;
            let single = x as f32;
            if single.is_infinite() && x.is_finite() && !part.is_native {
                return Err(too_large("f"));
            }
            u64::from(single.to_bits())
        }
        b'd' => crate::number_text::plain_bits(float_of(value)?),
        _ => integer(part, value, is_big_endian)?,
    })
}

fn float_of(value: &Value) -> Res<f64> {
    args::to_float(value).map_err(|_| error("required argument is not a float"))
}

/// CPython has functions of its own for big-endian items, with other errors.
fn integer(part: &Part, value: &Value, is_big_endian: bool) -> Res<u64> {
    let int = match ops::try_index(value)? {
        Some(int) => int,
        None => return Err(error("required argument is not an integer")),
    };
    let big = int.to_big();
    if part.letter == b'P' {
        let wide = i128::try_from(&big)
            .ok()
            .filter(|v| *v >= i128::from(i64::MIN));
        let wide = wide.filter(|v| *v <= i128::from(u64::MAX));
        return wide
            .map(|v| v as u64)
            .ok_or_else(|| error("int too large to convert"));
    }
    let is_unsigned = part.letter.is_ascii_uppercase();
    // As C's conversion to long comes before the check of the range.
    let fits_long = if is_unsigned && (part.size >= 4 || (is_big_endian && part.size == 2)) {
        u64::try_from(&big).is_ok()
    } else {
        int.to_i64().is_some()
    };
    if !fits_long {
        return Err(error(if is_big_endian && part.size == 8 {
            "int too large to convert"
        } else {
            "argument out of range"
        }));
    }
    let bits = 8 * part.size as u32;
    let (least, most) = if is_unsigned {
        (0, u128::MAX >> (128 - bits))
    } else {
        (-(1i128 << (bits - 1)), (1u128 << (bits - 1)) - 1)
    };
    let wide = i128::try_from(&big).unwrap_or_default();
    if wide < least || wide > most as i128 {
        let name = match part.letter {
            b'b' => "byte",
            b'B' => "ubyte",
            b'h' if !is_big_endian => "short",
            b'H' if !is_big_endian => "ushort",
            letter => &format!("'{}'", char::from(letter)),
        };
        return Err(error(format!(
            "{name} format requires {least} <= number <= {most}"
        )));
    }
    Ok(wide as u64)
}

/// Appends the values that the bytes from the part's place on hold.
pub(super) fn unpack(part: &Part, is_big_endian: bool, data: &[u8], values: &mut Vec<Value>) {
    if part.is_text() {
        let mut data = &data[..part.count];
        if part.letter == b'p' {
            data = match data {
                [length, rest @ ..] => &rest[..rest.len().min(usize::from(*length))],
                [] => data,
            };
        }
        values.push(Value::from(Bytes::from(data.to_vec())));
        return;
    }
    for raw in data.chunks(part.size).take(part.count) {
        let mut wide = [0u8; 8];
        wide[..part.size].copy_from_slice(raw);
        if is_big_endian {
            wide[..part.size].reverse();
        }
        values.push(value_of(part, u64::from_le_bytes(wide)));
    }
}

fn value_of(part: &Part, bits: u64) -> Value {
    match part.letter {
        b'c' => Value::from(Bytes::from(vec![bits as u8])),
        b'?' => Value::from(bits != 0),
        b'e' => Value::from(half::to_float(bits as u16)),
        b'f' => Value::from(f64::from(f32::from_bits(bits as u32))),
        b'd' => Value::from(f64::from_bits(bits)),
        letter if letter.is_ascii_uppercase() => Value::from(Int::from(bits)),
        _ => {
            let unused = 64 - 8 * part.size as u32;
            Value::from((bits << unused) as i64 >> unused)
        }
    }
}
