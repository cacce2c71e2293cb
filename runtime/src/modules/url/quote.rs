//! Percent escapes.

use crate::bytes::buffer;
use crate::{ops, Bytes, Exc, Py, Res, Str, StrBuf, Value, View};

const HEX: &[u8; 16] = b"0123456789ABCDEF";

fn is_always_safe(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"_.-~".contains(&byte)
}

/// `urllib.parse.quote(string, safe, encoding, errors)`
pub fn quote(string: &Value, safe: &Value, encoding: &Value, errors: &Value) -> Res<Str> {
    let View::Str(text) = ops::plain(string).view() else {
        for (value, name) in [(encoding, "encoding"), (errors, "errors")] {
            if !value.is_none() {
                return Err(Exc::type_error(format!(
                    "quote() doesn't support '{name}' for bytes"
                )));
            }
        }
        return quote_from_bytes(string, safe);
    };
    if text.is_empty() {
        return Ok(text.clone());
    }
    if encoding.is_none() && errors.is_none() && !text.has_surrogates() {
        return quoted(text.as_bytes(), safe);
    }
    let or = |value: &Value, default: &'static str| {
        if value.is_none() {
            Value::from(default)
        } else {
            value.clone()
        }
    };
    let how = [or(encoding, "utf-8"), or(errors, "strict")];
    let data = crate::call_method(string, "encode", &how)?;
    quote_from_bytes(&data, safe)
}

/// `urllib.parse.quote_from_bytes(bs, safe)`
pub fn quote_from_bytes(bs: &Value, safe: &Value) -> Res<Str> {
    let (View::Bytes(_) | View::ByteArray(_)) = ops::plain(bs).view() else {
        return Err(Exc::type_error("quote_from_bytes() expected bytes"));
    };
    quoted(&buffer(bs).unwrap_or_default(), safe)
}

/// The ASCII characters that stay beside those that always do.
fn safe_bytes(safe: &Value) -> Res<Vec<u8>> {
    if let View::Str(text) = ops::plain(safe).view() {
        return Ok(text.points().filter_map(ascii).collect());
    }
    let mut out = Vec::new();
    let most = Value::from(128i64);
    for item in ops::iter(safe)? {
        let item = item?;
        if ops::truth(&ops::compare(ops::Compare::Lt, &item, &most)?)? {
            let item = Bytes::from_value(&crate::call(
                &crate::builtin("bytes"),
                &[Value::from(vec![item])],
            )?)?;
            out.extend_from_slice(item.as_slice());
        }
    }
    Ok(out)
}

fn ascii(point: u32) -> Option<u8> {
    u8::try_from(point).ok().filter(u8::is_ascii)
}

fn quoted(data: &[u8], safe: &Value) -> Res<Str> {
    if data.is_empty() {
        return Ok(Str::lit(""));
    }
    let safe = safe_bytes(safe)?;
    let mut out = Vec::with_capacity(data.len() + 16);
    for &byte in data {
        if is_always_safe(byte) || safe.contains(&byte) {
            out.push(byte);
        } else {
            let digit = |n: u8| HEX[usize::from(n)];
            out.extend([b'%', digit(byte >> 4), digit(byte & 15)]);
        }
    }
    Ok(Str::from_wtf8(&out))
}

/// `urllib.parse.quote_plus(string, safe, encoding, errors)`
pub fn quote_plus(string: &Value, safe: &Value, encoding: &Value, errors: &Value) -> Res<Str> {
    let has_space = match ops::plain(string).view() {
        View::Str(text) => text.as_bytes().contains(&b' '),
        View::Bytes(data) => data.as_slice().contains(&b' '),
        _ => true,
    };
    if !has_space {
        return quote(string, safe, encoding, errors);
    }
    let space = if super::is_str(safe) {
        Value::from(" ")
    } else {
        Value::from(Bytes::lit(b" "))
    };
    let safe = ops::add(safe, &space)?;
    let quoted = quote(string, &safe, encoding, errors)?;
    Ok(quoted.replace(&Str::lit(" "), &Str::lit("+")))
}

/// Bytes with their percent escapes replaced.
fn unescape(data: &[u8]) -> Vec<u8> {
    let digit = |at: usize| char::from(*data.get(at)?).to_digit(16);
    let mut out = Vec::with_capacity(data.len());
    let mut i = 0;
    while i < data.len() {
        let escaped = (data[i] == b'%')
            .then(|| digit(i + 1).zip(digit(i + 2)))
            .flatten();
        if let Some((high, low)) = escaped {
            out.push((high << 4 | low) as u8);
            i += 3;
        } else {
            out.push(data[i]);
            i += 1;
        }
    }
    out
}

/// `urllib.parse.unquote_to_bytes(string)`
pub fn unquote_to_bytes(string: &Value) -> Res<Value> {
    if !ops::truth(string)? {
        ops::get_attr(string, "split")?;
        return Ok(Value::from(Bytes::lit(b"")));
    }
    let data = match ops::plain(string).view() {
        View::Str(text) => text.utf8()?.as_bytes().to_vec(),
        View::Bytes(data) => data.as_slice().to_vec(),
        View::ByteArray(_) => {
            let data = buffer(string).unwrap_or_default().to_vec();
            if data.contains(&b'%') {
                return Err(Exc::type_error("unhashable type: 'bytearray'"));
            }
            return Ok(string.clone());
        }
        _ => {
            ops::get_attr(string, "split")?;
            return Err(Exc::type_error("a bytes-like object is required"));
        }
    };
    Ok(Value::from(Bytes::from(unescape(&data))))
}

/// `urllib.parse.unquote(string, encoding, errors)`
pub fn unquote(string: &Value, encoding: &Value, errors: &Value) -> Res<Str> {
    let text = match ops::plain(string).view() {
        View::Bytes(data) => {
            let data = Value::from(Bytes::from(unescape(data.as_slice())));
            let how = [encoding.clone(), errors.clone()];
            return crate::call_method(&data, "decode", &how)?.py_str();
        }
        View::Str(text) => text.clone(),
        _ => {
            ops::contains(string, &Value::from("%"))?;
            ops::get_attr(string, "split")?;
            return Err(Exc::type_error(format!(
                "expected string or bytes-like object, got '{}'",
                crate::Class::of(string).name()
            )));
        }
    };
    if !text.as_bytes().contains(&b'%') {
        return Ok(text);
    }
    let or = |value: &Value, default: &'static str| {
        if value.is_none() {
            Ok(Str::lit(default))
        } else {
            crate::args::to_str(value, default).cloned()
        }
    };
    unquote_text(&text, &or(encoding, "utf-8")?, &or(errors, "replace")?)
}

/// The runs of ASCII characters, each decoded by itself, and what stands between them.
pub(super) fn unquote_text(text: &Str, encoding: &Str, errors: &Str) -> Res<Str> {
    let mut out = StrBuf::with_capacity(text.as_bytes().len());
    let is_run = |a: &u8, b: &u8| a.is_ascii() == b.is_ascii();
    for run in text.as_bytes().chunk_by(is_run) {
        if run.is_ascii() {
            let data = Bytes::from(unescape(run));
            out.push(&data.decode(encoding, errors)?);
        } else {
            out.push(&Str::from_wtf8(run));
        }
    }
    Ok(out.finish())
}

/// `urllib.parse.unquote_plus(string, encoding, errors)`
pub fn unquote_plus(string: &Value, encoding: &Value, errors: &Value) -> Res<Str> {
    let given = [Value::from("+"), Value::from(" ")];
    let string = crate::call_method(string, "replace", &given)?;
    unquote(&string, encoding, errors)
}

/// `urllib.parse.unwrap(url)`
pub fn unwrap(url: &Value) -> Res<Str> {
    let mut url = ops::str(url)?.strip();
    if url.as_bytes().starts_with(b"<") && url.as_bytes().ends_with(b">") {
        url = url.slice(1..url.len() - 1).strip();
    }
    if url.as_bytes().starts_with(b"URL:") {
        url = url.slice(4..url.len()).strip();
    }
    Ok(url)
}
