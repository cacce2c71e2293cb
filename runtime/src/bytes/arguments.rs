//! What methods of byte strings accept: buffers, ints, iterables.

use crate::{ops, Class, Exc, Res, Str, Value, View};
use std::borrow::Cow;

/// The bytes of a bytes-like value.
pub fn buffer(v: &Value) -> Option<Cow<'_, [u8]>> {
    match ops::plain(v).view() {
        View::Bytes(b) => Some(Cow::Borrowed(b.as_slice())),
        View::ByteArray(b) => Some(Cow::Owned(b.data().to_vec())),
        View::Object(object) => object.native_buffer().map(Cow::Owned),
        _ => None,
    }
}

/// True for a bytes-like value.
pub fn is_buffer(v: &Value) -> bool {
    match ops::plain(v).view() {
        View::Bytes(_) | View::ByteArray(_) => true,
        View::Object(object) => object.native_buffer().is_some(),
        _ => false,
    }
}

/// The bytes of an argument that must be bytes-like.
pub(crate) fn required(v: &Value) -> Res<Cow<'_, [u8]>> {
    buffer(v).ok_or_else(|| {
        Exc::type_error(format!(
            "a bytes-like object is required, not '{}'",
            Class::of(v).name()
        ))
    })
}

/// An int as an item of a byte string.
pub fn byte(value: i64) -> Res<u8> {
    u8::try_from(value).map_err(|_| Exc::value_error("byte must be in range(0, 256)"))
}

fn byte_of(v: &Value) -> Res<u8> {
    let value = ops::index(v)?.to_i64().unwrap_or(-1);
    byte(value)
}

/// What `find` looks for: bytes, or one byte as an int.
pub(super) fn needle(v: &Value) -> Res<Cow<'_, [u8]>> {
    if let Some(bytes) = buffer(v) {
        return Ok(bytes);
    }
    if !ops::has_index(v) {
        return Err(Exc::type_error(format!(
            "argument should be integer or bytes-like object, not '{}'",
            Class::of(v).name()
        )));
    }
    Ok(Cow::Owned(vec![byte_of(v)?]))
}

/// What `in` looks for.
pub(super) fn item_or_part(v: &Value) -> Res<Cow<'_, [u8]>> {
    if ops::has_index(v) {
        return Ok(Cow::Owned(vec![byte_of(v)?]));
    }
    required(v)
}

/// The content that `bytes(source, encoding, errors)` gives.
pub fn build(source: Option<&Value>, encoding: Option<&Str>, errors: Option<&Str>) -> Res<Vec<u8>> {
    let Some(source) = source else {
        return match (encoding, errors) {
            (None, None) => Ok(Vec::new()),
            (Some(_), _) => Err(Exc::type_error("encoding without a string argument")),
            (None, Some(_)) => Err(Exc::type_error("errors without a string argument")),
        };
    };
    if let View::Str(text) = ops::plain(source).view() {
        let Some(encoding) = encoding else {
            return Err(Exc::type_error(if errors.is_some() {
                "errors without an encoding argument"
            } else {
                "string argument without an encoding"
            }));
        };
        let errors = errors.cloned().unwrap_or_else(|| Str::lit("strict"));
        return crate::encoding::encode(text, encoding.as_str(), errors.as_str());
    }
    if encoding.is_some() || errors.is_some() {
        let what = if encoding.is_some() {
            "encoding"
        } else {
            "errors"
        };
        return Err(Exc::type_error(format!("{what} without a string argument")));
    }
    if let Some(bytes) = buffer(source) {
        return Ok(bytes.into_owned());
    }
    if ops::has_index(source) {
        return zeros(source);
    }
    from_items(source)
}

fn zeros(count: &Value) -> Res<Vec<u8>> {
    let count = ops::index(count)?;
    if count.is_negative() {
        return Err(Exc::value_error("negative count"));
    }
    match count.to_i64().map(crate::str::width) {
        Some(n) if n < crate::str::MOST_BYTES => Ok(vec![0; n]),
        Some(_) => Err(crate::str::out_of_memory()),
        None => Err(Exc::overflow_error(
            "cannot fit 'int' into an index-sized integer",
        )),
    }
}

fn from_items(source: &Value) -> Res<Vec<u8>> {
    let items = match ops::iter(source) {
        Ok(items) => items,
        Err(e) if e.is_kind(crate::exception::Kind::TypeError) => {
            return Err(Exc::type_error(format!(
                "cannot convert '{}' object to bytes",
                Class::of(source).name()
            )));
        }
        Err(e) => return Err(e),
    };
    let mut bytes = Vec::new();
    for item in items {
        let value = ops::index(&item?)?
            .to_i64()
            .and_then(|i| u8::try_from(i).ok());
        bytes.push(value.ok_or_else(|| Exc::value_error("bytes must be in range(0, 256)"))?);
    }
    Ok(bytes)
}

/// The bytes of hexadecimal text, with white space between pairs.
pub(super) fn from_hex(text: &Str) -> Res<Vec<u8>> {
    let digits: Vec<u32> = text.points().collect();
    let value = |at: usize| {
        digits
            .get(at)
            .and_then(|&p| char::from_u32(p))
            .and_then(|c| c.to_digit(16))
            .ok_or_else(|| {
                Exc::value_error(format!(
                    "non-hexadecimal number found in fromhex() arg at position {at}"
                ))
            })
    };
    let (mut bytes, mut at) = (Vec::new(), 0);
    while at < digits.len() {
        if matches!(digits[at], 9..=13 | 32) {
            at += 1;
            continue;
        }
        bytes.push((value(at)? << 4 | value(at + 1)?) as u8);
        at += 2;
    }
    Ok(bytes)
}
