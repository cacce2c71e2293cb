//! The methods that `bytes` and `bytearray` have in common.

use super::arguments::{item_or_part, needle, required};
use super::{algorithms, search};
use crate::str::{out_of_memory, width as width_of, MOST_BYTES};
use crate::{ops, ByteArray, Bytes, Class, Exc, List, Res, Str, Value, View};
use std::ops::Range;

fn fill_byte(v: &Value, method: &str) -> Res<u8> {
    match super::buffer(v).as_deref() {
        Some([byte]) => Ok(*byte),
        _ => Err(Exc::type_error(format!(
            "{method}() argument 2 must be a byte string of length 1, not {}",
            Class::of(v).name()
        ))),
    }
}

fn found(position: i64) -> Res<i64> {
    if position < 0 {
        return Err(Exc::value_error("subsection not found"));
    }
    Ok(position)
}

fn check_separator(sep: &[u8]) -> Res<()> {
    if sep.is_empty() {
        return Err(Exc::value_error("empty separator"));
    }
    Ok(())
}

/// Tests a prefix or suffix, or each of a tuple of them.
fn any_affix(affix: &Value, method: &str, test: impl Fn(&[u8]) -> bool) -> Res<bool> {
    if let View::Tuple(items) = affix.view() {
        for item in items.as_slice() {
            if test(&required(item)?) {
                return Ok(true);
            }
        }
        return Ok(false);
    }
    let Some(affix_bytes) = super::buffer(affix) else {
        return Err(Exc::type_error(format!(
            "{method} first arg must be bytes or a tuple of bytes, not {}",
            Class::of(affix).name()
        )));
    };
    Ok(test(&affix_bytes))
}

fn joined(sep: &[u8], items: &Value) -> Res<Vec<u8>> {
    let items = match ops::iter(items) {
        Ok(items) => items.collect::<Res<Vec<Value>>>()?,
        Err(e) if e.is_kind(crate::exception::Kind::TypeError) => {
            return Err(Exc::type_error("can only join an iterable"));
        }
        Err(e) => return Err(e),
    };
    let mut out = Vec::new();
    for (i, item) in items.iter().enumerate() {
        let Some(part) = super::buffer(item) else {
            return Err(Exc::type_error(format!(
                "sequence item {i}: expected a bytes-like object, {} found",
                Class::of(item).name()
            )));
        };
        if i > 0 {
            out.extend_from_slice(sep);
        }
        out.extend_from_slice(&part);
    }
    Ok(out)
}

fn separator_byte(sep: &Value) -> Res<u8> {
    let bytes = match sep.view() {
        View::Str(s) if s.is_ascii() => s.as_bytes().to_vec(),
        View::Str(s) if s.num_chars() == 1 => return Err(Exc::value_error("sep must be ASCII.")),
        View::Str(s) => vec![b' '; s.num_chars()],
        _ => super::buffer(sep)
            .ok_or_else(|| {
                let name = Class::of(sep).name();
                Exc::type_error(format!("object of type '{name}' has no len()"))
            })?
            .into_owned(),
    };
    match bytes[..] {
        [byte] if byte.is_ascii() => Ok(byte),
        [_] => Err(Exc::value_error("sep must be ASCII.")),
        _ => Err(Exc::value_error("sep must be length 1.")),
    }
}

fn translated(data: &[u8], table: &Value, delete: &[u8]) -> Res<Vec<u8>> {
    let table = match table.view() {
        View::None => None,
        _ => Some(required(table)?),
    };
    if table.as_ref().is_some_and(|t| t.len() != 256) {
        return Err(Exc::value_error(
            "translation table must be 256 characters long",
        ));
    }
    let kept = data.iter().filter(|b| !delete.contains(b));
    Ok(match table {
        Some(table) => kept.map(|&b| table[usize::from(b)]).collect(),
        None => kept.copied().collect(),
    })
}

macro_rules! simple {
    ($($name:ident = $make:expr;)*) => {$(
        pub fn $name(&self) -> Self {
            let make: fn(&[u8]) -> Vec<u8> = $make;
            Self::make(make(&self.data()))
        }
    )*};
}

macro_rules! questions {
    ($($name:ident = $test:expr;)*) => {$(
        pub fn $name(&self) -> bool {
            let test: fn(&[u8]) -> bool = $test;
            test(&self.data())
        }
    )*};
}

macro_rules! searches {
    ($($name:ident = $find:path, $finish:expr;)*) => {$(
        pub fn $name(&self, sub: &Value, start: i64, end: i64) -> Res<i64> {
            let sub = needle(sub)?;
            let data = self.data();
            let finish: fn(i64) -> Res<i64> = $finish;
            let Some(range) = search::window(start, end, data.len()) else { return finish(-1) };
            let at = $find(&data[range.clone()], &sub);
            finish(at.map_or(-1, |at| (range.start + at) as i64))
        }
    )*};
}

macro_rules! byte_methods {
    ($type:ident) => {
        impl $type {
            simple! {
                capitalize = algorithms::capitalize;
                lower = <[u8]>::to_ascii_lowercase;
                upper = <[u8]>::to_ascii_uppercase;
                swapcase = algorithms::swapcase;
                title = algorithms::title;
            }
            questions! {
                isalnum = |d| !d.is_empty() && d.iter().all(u8::is_ascii_alphanumeric);
                isalpha = |d| !d.is_empty() && d.iter().all(u8::is_ascii_alphabetic);
                isascii = <[u8]>::is_ascii;
                isdigit = |d| !d.is_empty() && d.iter().all(u8::is_ascii_digit);
                islower = |d| d.iter().any(u8::is_ascii_lowercase) && !d.iter().any(u8::is_ascii_uppercase);
                isspace = |d| !d.is_empty() && d.iter().all(|&b| algorithms::is_space(b));
                istitle = algorithms::istitle;
                isupper = |d| d.iter().any(u8::is_ascii_uppercase) && !d.iter().any(u8::is_ascii_lowercase);
            }
            searches! {
                find = search::find, Ok;
                rfind = search::rfind, Ok;
                index = search::find, found;
                rindex = search::rfind, found;
            }

            /// `len(b)`
            pub fn len(&self) -> i64 {
                self.data().len() as i64
            }

            pub fn is_empty(&self) -> bool {
                self.data().is_empty()
            }

            /// `a + b`
            pub fn concat(&self, other: &[u8]) -> Self {
                Self::make([&self.data()[..], other].concat())
            }

            /// `a * n`
            pub fn repeat(&self, n: i64) -> Res<Self> {
                let n = width_of(n);
                let data = self.data();
                match data.len().checked_mul(n) {
                    Some(total) if total < MOST_BYTES => Ok(Self::make(data.repeat(n))),
                    _ => Err(out_of_memory()),
                }
            }

            /// `x in a`
            pub fn contains(&self, item: &Value) -> Res<bool> {
                let item = item_or_part(item)?;
                Ok(search::find(&self.data(), &item).is_some())
            }

            pub fn count(&self, sub: &Value, start: i64, end: i64) -> Res<i64> {
                let sub = needle(sub)?;
                let data = self.data();
                let Some(range) = search::window(start, end, data.len()) else { return Ok(0) };
                let len = range.len();
                Ok(search::count(&data[range], &sub, len) as i64)
            }

            pub fn center(&self, width: i64) -> Res<Self> {
                self.padded(algorithms::center(width, self.data().len()), b' ')
            }
            pub fn ljust(&self, width: i64) -> Res<Self> {
                self.padded((0, self.missing(width)), b' ')
            }
            pub fn rjust(&self, width: i64) -> Res<Self> {
                self.padded((self.missing(width), 0), b' ')
            }
            pub fn center_with(&self, width: i64, fillchar: &Value) -> Res<Self> {
                let fill = fill_byte(fillchar, "center")?;
                self.padded(algorithms::center(width, self.data().len()), fill)
            }
            pub fn ljust_with(&self, width: i64, fillchar: &Value) -> Res<Self> {
                let fill = fill_byte(fillchar, "ljust")?;
                self.padded((0, self.missing(width)), fill)
            }
            pub fn rjust_with(&self, width: i64, fillchar: &Value) -> Res<Self> {
                let fill = fill_byte(fillchar, "rjust")?;
                self.padded((self.missing(width), 0), fill)
            }
            fn missing(&self, width: i64) -> usize {
                width_of(width).saturating_sub(self.data().len())
            }
            fn padded(&self, (left, right): (usize, usize), fill: u8) -> Res<Self> {
                if left + right > MOST_BYTES {
                    return Err(out_of_memory());
                }
                Ok(Self::make(algorithms::pad(&self.data(), left, right, fill)))
            }
            pub fn zfill(&self, width: i64) -> Res<Self> {
                if width_of(width) > MOST_BYTES {
                    return Err(out_of_memory());
                }
                Ok(Self::make(algorithms::zfill(&self.data(), width)))
            }
            pub fn expandtabs(&self, tabsize: i64) -> Res<Self> {
                Ok(Self::make(algorithms::expandtabs(&self.data(), tabsize)?))
            }

            pub fn decode(&self, encoding: &Str, errors: &Str) -> Res<Str> {
                let data = self.data();
                crate::encoding::decode(&data, encoding.as_str(), errors.as_str())
            }

            pub fn startswith(&self, prefix: &Value, start: i64, end: i64) -> Res<bool> {
                let data = self.data();
                let range = search::window(start, end, data.len());
                any_affix(prefix, "startswith", |p| {
                    range.clone().is_some_and(|range| data[range].starts_with(p))
                })
            }
            pub fn endswith(&self, suffix: &Value, start: i64, end: i64) -> Res<bool> {
                let data = self.data();
                let range = search::window(start, end, data.len());
                any_affix(suffix, "endswith", |s| {
                    range.clone().is_some_and(|range| data[range].ends_with(s))
                })
            }

            pub fn hex(&self) -> Str {
                Str::from(algorithms::hex(&self.data(), None, 1))
            }
            pub fn hex_sep(&self, sep: &Value, bytes_per_sep: i64) -> Res<Str> {
                let sep = separator_byte(sep)?;
                Ok(Str::from(algorithms::hex(&self.data(), Some(sep), bytes_per_sep)))
            }

            pub fn join(&self, items: &Value) -> Res<Self> {
                let sep = self.data().to_vec();
                Ok(Self::make(joined(&sep, items)?))
            }

            pub fn strip(&self) -> Self {
                self.stripped(true, true, algorithms::is_space)
            }
            pub fn lstrip(&self) -> Self {
                self.stripped(true, false, algorithms::is_space)
            }
            pub fn rstrip(&self) -> Self {
                self.stripped(false, true, algorithms::is_space)
            }
            pub fn strip_chars(&self, chars: &Value) -> Res<Self> {
                self.stripped_set(true, true, chars)
            }
            pub fn lstrip_chars(&self, chars: &Value) -> Res<Self> {
                self.stripped_set(true, false, chars)
            }
            pub fn rstrip_chars(&self, chars: &Value) -> Res<Self> {
                self.stripped_set(false, true, chars)
            }
            fn stripped(&self, left: bool, right: bool, drops: impl Fn(u8) -> bool) -> Self {
                let data = self.data();
                let range = algorithms::strip(&data, left, right, drops);
                if range.len() == data.len() {
                    return self.unchanged();
                }
                Self::make(data[range].to_vec())
            }
            fn stripped_set(&self, left: bool, right: bool, chars: &Value) -> Res<Self> {
                if let View::None = chars.view() {
                    return Ok(self.stripped(left, right, algorithms::is_space));
                }
                let set = required(chars)?;
                Ok(self.stripped(left, right, |b| set.contains(&b)))
            }
            pub fn removeprefix(&self, prefix: &Value) -> Res<Self> {
                let prefix = required(prefix)?;
                let data = self.data();
                Ok(Self::make(data.strip_prefix(&prefix[..]).unwrap_or(&data).to_vec()))
            }
            pub fn removesuffix(&self, suffix: &Value) -> Res<Self> {
                let suffix = required(suffix)?;
                let data = self.data();
                Ok(Self::make(data.strip_suffix(&suffix[..]).unwrap_or(&data).to_vec()))
            }

            pub fn partition(&self, sep: &Value) -> Res<(Self, Self, Self)> {
                let sep = required(sep)?;
                check_separator(&sep)?;
                let data = self.data();
                let at = search::find(&data, &sep);
                Ok(match at {
                    Some(at) => Self::around(&data, at, &sep),
                    None => {
                        (Self::make(data.to_vec()), Self::make(Vec::new()), Self::make(Vec::new()))
                    }
                })
            }
            pub fn rpartition(&self, sep: &Value) -> Res<(Self, Self, Self)> {
                let sep = required(sep)?;
                check_separator(&sep)?;
                let data = self.data();
                let at = search::rfind(&data, &sep);
                Ok(match at {
                    Some(at) => Self::around(&data, at, &sep),
                    None => {
                        (Self::make(Vec::new()), Self::make(Vec::new()), Self::make(data.to_vec()))
                    }
                })
            }
            fn around(data: &[u8], at: usize, sep: &[u8]) -> (Self, Self, Self) {
                let after = data[at + sep.len()..].to_vec();
                (Self::make(data[..at].to_vec()), Self::make(sep.to_vec()), Self::make(after))
            }

            pub fn replace(&self, old: &Value, new: &Value, count: i64) -> Res<Self> {
                let (old, new) = (required(old)?, required(new)?);
                let limit = search::limit(count);
                Ok(Self::make(algorithms::replace(&self.data(), &old, &new, limit)))
            }

            pub fn split_words(&self) -> List<Self> {
                let data = self.data();
                Self::parts(&data, algorithms::words(&data, usize::MAX))
            }
            pub fn split(&self, sep: &Value, maxsplit: i64) -> Res<List<Self>> {
                self.split_by(sep, maxsplit, algorithms::words, search::split)
            }
            pub fn rsplit(&self, sep: &Value, maxsplit: i64) -> Res<List<Self>> {
                self.split_by(sep, maxsplit, algorithms::words_from_right, search::rsplit)
            }
            fn split_by(
                &self,
                sep: &Value,
                maxsplit: i64,
                words: fn(&[u8], usize) -> Vec<Range<usize>>,
                parts: fn(&[u8], &[u8], usize) -> Vec<Range<usize>>,
            ) -> Res<List<Self>> {
                let limit = search::limit(maxsplit);
                if let View::None = sep.view() {
                    let data = self.data();
                    return Ok(Self::parts(&data, words(&data, limit)));
                }
                let sep = required(sep)?;
                check_separator(&sep)?;
                let data = self.data();
                Ok(Self::parts(&data, parts(&data, &sep, limit)))
            }
            pub fn splitlines(&self, keepends: bool) -> List<Self> {
                let data = self.data();
                Self::parts(&data, algorithms::splitlines(&data, keepends))
            }
            fn parts(data: &[u8], ranges: Vec<Range<usize>>) -> List<Self> {
                let parts = ranges.into_iter().map(|range| Self::make(data[range].to_vec()));
                List::from(parts.collect::<Vec<_>>())
            }

            pub fn translate(&self, table: &Value) -> Res<Self> {
                Ok(Self::make(translated(&self.data(), table, &[])?))
            }
            pub fn translate_delete(&self, table: &Value, delete: &Value) -> Res<Self> {
                let delete = required(delete)?;
                Ok(Self::make(translated(&self.data(), table, &delete)?))
            }
        }
    };
}

byte_methods!(Bytes);
byte_methods!(ByteArray);
