//! `Bytes`: Python's byte strings, and what they share with `bytearray`.

mod algorithms;
mod arguments;
mod methods;
pub(crate) mod search;

pub(crate) use arguments::required;
pub use arguments::{buffer, build, byte, is_buffer};

use crate::slice::{Bounds, Indices, Slice};
use crate::{hash, py, Exc, Py, Res, Str, Value, View};
use std::cell::Cell;
use std::ops::Deref;
use std::rc::Rc;

/// A Python byte string. Clones share one memory.
#[repr(transparent)]
#[derive(Clone)]
pub struct Bytes(Rc<Body>);

struct Body {
    data: Box<[u8]>,
    hash: Cell<Option<i64>>,
}

impl Bytes {
    /// A literal of the program.
    pub fn lit(data: &'static [u8]) -> Bytes {
        Bytes::from(data)
    }

    #[inline]
    pub fn as_slice(&self) -> &[u8] {
        &self.0.data
    }

    fn data(&self) -> &[u8] {
        self.as_slice()
    }

    fn make(data: Vec<u8>) -> Bytes {
        Bytes::from(data)
    }

    /// What a method gives that changes nothing: the same object.
    fn unchanged(&self) -> Bytes {
        self.clone()
    }

    /// `b[index]`
    #[inline]
    pub fn get(&self, index: i64) -> Res<i64> {
        let data = self.as_slice();
        let at = if index < 0 {
            index.wrapping_add(data.len() as i64)
        } else {
            index
        };
        match usize::try_from(at).ok().and_then(|at| data.get(at)) {
            Some(&byte) => Ok(i64::from(byte)),
            None => Err(Exc::index_error("index out of range")),
        }
    }

    /// `b[start:stop]`
    pub fn slice(&self, bounds: impl Bounds) -> Bytes {
        self.take(bounds.adjust(self.as_slice().len()))
    }

    /// `b[start:stop:step]`
    pub fn slice_step(&self, bounds: impl Bounds, step: i64) -> Res<Bytes> {
        Ok(self.take(bounds.adjust_by(step, self.as_slice().len())?))
    }

    fn take(&self, at: Indices) -> Bytes {
        let data = self.as_slice();
        Bytes::from(at.positions().map(|i| data[i]).collect::<Vec<u8>>())
    }

    /// `b[slice]`
    pub fn get_slice(&self, slice: &Slice) -> Res<Bytes> {
        Ok(Bytes::from(algorithms::slice(self.as_slice(), slice)?))
    }

    /// `hash(b)`
    pub fn hash(&self) -> i64 {
        self.0.hash.get().unwrap_or_else(|| {
            let hash = hash::hash_bytes(self.as_slice());
            self.0.hash.set(Some(hash));
            hash
        })
    }

    /// The same object.
    pub fn is(&self, other: &Bytes) -> bool {
        Rc::ptr_eq(&self.0, &other.0) || (self.is_empty() && other.is_empty())
    }

    /// The bytes as ints.
    pub fn iter(&self) -> BytesIter {
        BytesIter {
            start: 0,
            end: self.as_slice().len(),
            data: self.clone(),
        }
    }
}

/// The items of a byte string.
#[derive(Clone)]
pub struct BytesIter {
    data: Bytes,
    start: usize,
    end: usize,
}

impl Iterator for BytesIter {
    type Item = i64;
    #[inline]
    fn next(&mut self) -> Option<i64> {
        if self.start == self.end {
            return None;
        }
        self.start += 1;
        Some(i64::from(self.data.as_slice()[self.start - 1]))
    }
    fn size_hint(&self) -> (usize, Option<usize>) {
        (self.end - self.start, Some(self.end - self.start))
    }
}

impl DoubleEndedIterator for BytesIter {
    fn next_back(&mut self) -> Option<i64> {
        if self.start == self.end {
            return None;
        }
        self.end -= 1;
        Some(i64::from(self.data.as_slice()[self.end]))
    }
}

impl From<Vec<u8>> for Bytes {
    fn from(data: Vec<u8>) -> Bytes {
        Bytes(Rc::new(Body {
            data: data.into_boxed_slice(),
            hash: Cell::new(None),
        }))
    }
}

impl From<&[u8]> for Bytes {
    fn from(data: &[u8]) -> Bytes {
        Bytes::from(data.to_vec())
    }
}

impl Deref for Bytes {
    type Target = [u8];
    fn deref(&self) -> &[u8] {
        self.as_slice()
    }
}

impl PartialEq for Bytes {
    fn eq(&self, other: &Bytes) -> bool {
        self.as_slice() == other.as_slice()
    }
}

impl Eq for Bytes {}

impl PartialOrd for Bytes {
    fn partial_cmp(&self, other: &Bytes) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Bytes {
    fn cmp(&self, other: &Bytes) -> std::cmp::Ordering {
        self.as_slice().cmp(other.as_slice())
    }
}

impl std::fmt::Debug for Bytes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&quoted(self.as_slice(), false))
    }
}

/// `repr` of bytes. A bytearray escapes apostrophes between other quotes too.
pub(crate) fn quoted(data: &[u8], escapes_apostrophes: bool) -> String {
    use std::fmt::Write;
    let quote = if data.contains(&b'\'') && !data.contains(&b'"') {
        '"'
    } else {
        '\''
    };
    let mut out = format!("b{quote}");
    for &byte in data {
        let c = char::from(byte);
        let written = match c {
            '\t' => out.write_str("\\t"),
            '\n' => out.write_str("\\n"),
            '\r' => out.write_str("\\r"),
            _ if c == quote || c == '\\' => write!(out, "\\{c}"),
            '\'' if escapes_apostrophes => out.write_str("\\'"),
            ' '..='~' => out.write_char(c),
            _ => write!(out, "\\x{byte:02x}"),
        };
        debug_assert!(written.is_ok());
    }
    out.push(quote);
    out
}

impl Py for Bytes {
    fn to_value(&self) -> Value {
        Value::from(self.clone())
    }
    fn from_value(v: &Value) -> Res<Bytes> {
        match v.view() {
            View::Bytes(b) => Ok(b.clone()),
            _ => Err(py::mismatch("bytes", v)),
        }
    }
    fn type_name(&self) -> Str {
        Str::lit("bytes")
    }
    fn py_eq(&self, other: &Bytes) -> Res<bool> {
        Ok(self == other)
    }
    fn py_cmp_lt(&self, other: &Bytes) -> Res<bool> {
        Ok(self < other)
    }
    fn py_hash(&self) -> Res<i64> {
        Ok(self.hash())
    }
    fn py_repr(&self) -> Res<Str> {
        Ok(Str::from(quoted(self.as_slice(), false)))
    }
    fn py_str(&self) -> Res<Str> {
        self.py_repr()
    }
    fn truth(&self) -> Res<bool> {
        Ok(!self.as_slice().is_empty())
    }
    fn is(&self, other: &Bytes) -> bool {
        Bytes::is(self, other)
    }
}

/// `bytes.fromhex(text)`
pub fn fromhex(text: &Str) -> Res<Bytes> {
    arguments::from_hex(text).map(Bytes::from)
}

/// `bytes.maketrans(x, y)`
pub fn maketrans(x: &Value, y: &Value) -> Res<Bytes> {
    let (x, y) = (required(x)?, required(y)?);
    if x.len() != y.len() {
        return Err(Exc::value_error(
            "maketrans arguments must have same length",
        ));
    }
    let mut table: Vec<u8> = (0..=255).collect();
    for (&from, &to) in x.iter().zip(y.iter()) {
        table[usize::from(from)] = to;
    }
    Ok(Bytes::from(table))
}
