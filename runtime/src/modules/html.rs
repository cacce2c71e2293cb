//! `html` and `html.entities`: characters to and from their references.

#[path = "html/entities.gen.rs"]
mod tables;

use crate::{ops, Dict, Exc, Int, Py, Res, Str, StrBuf, Value, View};
use std::cell::OnceCell;
use tables::{CODEPOINTS, DROPPED, HTML5, REPLACED};

/// Tables that programs see and may change: made when first asked for, then always the same.
macro_rules! shared {
    ($($(#[$doc:meta])* $name:ident = $make:expr;)*) => {$(
        $(#[$doc])*
        pub fn $name() -> Value {
            thread_local! {
                static TABLE: OnceCell<Value> = const { OnceCell::new() };
            }
            TABLE.with(|table| table.get_or_init(|| Value::from($make)).clone())
        }
    )*};
}
shared! {
    /// `html.entities.html5`
    html5 = table(HTML5.iter().map(|(name, text)| (*name, Value::from(*text))));
    /// `html.entities.name2codepoint`
    name2codepoint = table(CODEPOINTS.iter().map(|(name, code)| (*name, number(*code))));
    /// `html.entities.entitydefs`
    entitydefs = table(CODEPOINTS.iter().map(|(name, code)| (*name, character(*code))));
    /// `html.entities.codepoint2name`
    codepoint2name = names_of_numbers();
}

fn number(code: u32) -> Value {
    Value::from(i64::from(code))
}

fn character(code: u32) -> Value {
    Value::from(Str::from_point(code))
}

fn table(rows: impl Iterator<Item = (&'static str, Value)>) -> Dict<Value, Value> {
    let made = Dict::new();
    rows.for_each(|(name, value)| made.set_str(name, value));
    made
}

fn names_of_numbers() -> Dict<Value, Value> {
    let made = Dict::new();
    for (name, code) in &CODEPOINTS {
        // Numbers are hashable.
        let _ = made.set_item(number(*code), Value::from(*name));
    }
    made
}

/// `html.escape(s, quote)`
pub fn escape(s: &Str, quote: bool) -> Str {
    let is_special = |b: &u8| matches!(b, b'&' | b'<' | b'>' | b'"' | b'\'');
    if !s.as_bytes().iter().any(is_special) {
        return s.clone();
    }
    let mut out = StrBuf::with_capacity(s.as_bytes().len() + 16);
    for point in s.points() {
        match char::from_u32(point) {
            Some('&') => out.push_str("&amp;"),
            Some('<') => out.push_str("&lt;"),
            Some('>') => out.push_str("&gt;"),
            Some('"') if quote => out.push_str("&quot;"),
            Some('\'') if quote => out.push_str("&#x27;"),
            _ => out.push_point(point),
        }
    }
    out.finish()
}

/// `html.escape(s, quote)` of what may be no text.
pub fn escape_any(s: &Value, quote: bool) -> Res<Value> {
    if let View::Str(text) = ops::plain(s).view() {
        return Ok(Value::from(escape(text, quote)));
    }
    let mut rows = vec![("&", "&amp;"), ("<", "&lt;"), (">", "&gt;")];
    if quote {
        rows.extend([("\"", "&quot;"), ("'", "&#x27;")]);
    }
    let mut value = s.clone();
    for (from, to) in rows {
        value = crate::call_method(&value, "replace", &[Value::from(from), Value::from(to)])?;
    }
    Ok(value)
}

/// `html._replace_charref(s)`: `s` is a match whose first group is a reference without its `&`.
pub fn replace_charref(s: &Value) -> Res<Value> {
    let group = crate::call_method(s, "group", &[Value::from(1i64)])?;
    match ops::plain(&group).view() {
        View::Str(reference) => Ok(Value::from(referred(reference)?)),
        _ => Err(Exc::type_error(format!(
            "'{}' object is not subscriptable",
            crate::Class::of(&group).name()
        ))),
    }
}

/// What a reference stands for, without its `&`.
fn referred(reference: &Str) -> Res<Str> {
    if reference.get(0)?.as_str() == "#" {
        let digits = reference.slice(1..reference.len());
        let digits = digits.rstrip_chars(Some(&Str::lit(";")));
        return if matches!(reference.get(1)?.as_str(), "x" | "X") {
            numbered(&digits.slice(1..digits.len()), 16)
        } else {
            numbered(&digits, 10)
        };
    }
    let names = Dict::<Value, Value>::from_value(&html5())?;
    let find = |name: &Str| names.get(&Value::from(name.clone()));
    if let Some(found) = find(reference)? {
        return found.py_str();
    }
    for length in (2..reference.len()).rev() {
        if let Some(found) = find(&reference.slice(0..length))? {
            let rest = reference.slice(length..reference.len());
            return Ok(found.py_str()?.concat(&rest));
        }
    }
    Ok(Str::lit("&").concat(reference))
}

/// The character of a number, with the corrections of the HTML 5 standard.
fn numbered(digits: &Str, base: i64) -> Res<Str> {
    let digits = Value::from(digits.clone());
    let given = [digits, Value::from(base)];
    let number = crate::call(&crate::builtin("int"), &given)?;
    let code = Int::from_value(&number)?.to_i64();
    let code = code.and_then(|code| u32::try_from(code).ok());
    let Some(code) = code.filter(|code| *code < 0x11_0000 && !(0xd800..0xe000).contains(code))
    else {
        return Ok(Str::lit("\u{fffd}"));
    };
    if let Some((_, to)) = REPLACED.iter().find(|(from, _)| *from == code) {
        return Ok(Str::from_point(*to));
    }
    let is_dropped = DROPPED
        .iter()
        .any(|(first, last)| (*first..=*last).contains(&code));
    Ok(if is_dropped {
        Str::lit("")
    } else {
        Str::from_point(code)
    })
}

/// The length of the reference that begins the text after a `&`, in code points; 0: none.
fn reference_length(text: &[u32]) -> usize {
    const LONGEST_NAME: usize = 32;
    let is = |point: u32, set: &str| char::from_u32(point).is_some_and(|c| set.contains(c));
    let digits = |from: usize, set: &str| {
        let rest = text.get(from..).unwrap_or_default();
        rest.iter().take_while(|p| is(**p, set)).count()
    };
    let end = if text.first() == Some(&u32::from(b'#')) {
        let decimal = digits(1, "0123456789");
        let is_hex = text.get(1).is_some_and(|p| is(*p, "xX"));
        let hex = if is_hex {
            digits(2, "0123456789abcdefABCDEF")
        } else {
            0
        };
        match (decimal, hex) {
            (0, 0) => return 0,
            (0, hex) => 2 + hex,
            (decimal, _) => 1 + decimal,
        }
    } else {
        let in_name = |p: &&u32| !is(**p, "\t\n\x0c <&#;");
        text.iter().take(LONGEST_NAME).take_while(in_name).count()
    };
    if end == 0 {
        return 0;
    }
    end + usize::from(text.get(end) == Some(&u32::from(b';')))
}

/// `html.unescape(s)`
pub fn unescape(s: &Str) -> Res<Str> {
    if !s.as_bytes().contains(&b'&') {
        return Ok(s.clone());
    }
    let points: Vec<u32> = s.points().collect();
    let mut out = StrBuf::with_capacity(s.as_bytes().len());
    let mut i = 0;
    while i < points.len() {
        let is_start = points[i] == u32::from(b'&');
        let length = if is_start {
            reference_length(&points[i + 1..])
        } else {
            0
        };
        if length == 0 {
            out.push_point(points[i]);
        } else {
            let reference = Str::from_points(points[i + 1..i + 1 + length].iter().copied());
            out.push(&referred(&reference)?);
        }
        i += 1 + length;
    }
    Ok(out.finish())
}

/// `html.unescape(s)` of what may be no text.
pub fn unescape_any(s: &Value) -> Res<Value> {
    if let View::Str(text) = ops::plain(s).view() {
        return Ok(Value::from(unescape(text)?));
    }
    if !ops::contains(s, &Value::from("&"))? {
        return Ok(s.clone());
    }
    Err(Exc::type_error(format!(
        "expected string or bytes-like object, got '{}'",
        crate::Class::of(s).name()
    )))
}
