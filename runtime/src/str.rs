//! `Str`: Python's strings, and the operations that lowering chooses for operators.
//!
//! A one-word handle of a shared text (see `handle`): positions are code points, found at once in
//! ASCII text and through a table made at the first use otherwise. Methods stand in files by
//! subject.

mod case;
mod classify;
mod handle;
mod join;
pub(crate) mod pad;
pub(crate) mod points;
mod quote;
mod search;
mod split;
mod strip;
#[path = "str/tables.gen.rs"]
mod tables;
mod translate;
pub(crate) mod unicode;

pub use handle::{Str, StrBuf};
pub use join::StrItems;
pub(crate) use quote::push_escape;
pub use translate::{maketrans, maketrans_pair, maketrans_triple};

use crate::slice::{self, Bounds, Slice};
use crate::{hash, py, Exc, Int, Py, Res, Value, View};
use points::CodePoints;
use std::borrow::Cow;
use std::cell::RefCell;
use std::cmp::Ordering;
use std::ops::Range;

impl Str {
    /// A literal of the program: made once, then found by its address.
    #[inline]
    pub fn lit(text: &'static str) -> Str {
        if let [c @ 0..0x80] = *text.as_bytes() {
            return Str::latin1(c);
        }
        LITERALS.with_borrow_mut(|literals| literals.get(text))
    }

    /// A literal with lone surrogates, each as the three bytes that the pattern of UTF-8 gives it.
    pub fn from_wtf8(text: &[u8]) -> Str {
        let mut out = StrBuf::with_capacity(text.len());
        out.push_text(text);
        out.finish()
    }

    /// The string of a code point below 0x110000.
    pub fn from_point(point: u32) -> Str {
        if let Ok(c) = u8::try_from(point) {
            return Str::latin1(c);
        }
        let (bytes, len) = points::encode(point);
        Str::from_text(&bytes[..len], 1, (0xd800..0xe000).contains(&point))
    }

    /// The string of some code points below 0x110000.
    pub fn from_points(points: impl IntoIterator<Item = u32>) -> Str {
        let mut out = StrBuf::new();
        points.into_iter().for_each(|p| out.push_point(p));
        out.finish()
    }

    /// A part of this text, cut between code points.
    pub(crate) fn part(&self, range: Range<usize>) -> Str {
        let text = &self.as_bytes()[range];
        if text.len() == self.as_bytes().len() {
            return self.clone();
        }
        if self.is_ascii() {
            return Str::from_text(text, text.len(), false);
        }
        let (chars, surrogates) = points::measure(text);
        Str::from_text(text, chars, surrogates)
    }

    /// The bytes of ASCII text known to be such.
    pub(crate) fn from_ascii(text: &[u8]) -> Str {
        debug_assert!(text.is_ascii());
        Str::from_text(text, text.len(), false)
    }

    /// `len(s)`
    #[inline]
    pub fn len(&self) -> i64 {
        self.num_chars() as i64
    }

    #[inline]
    pub fn is_empty(&self) -> bool {
        self.num_chars() == 0
    }

    /// The code points.
    pub fn points(&self) -> CodePoints<'_> {
        CodePoints::new(self.as_bytes())
    }

    /// The text as UTF-8; UnicodeEncodeError where there is a lone surrogate.
    pub fn utf8(&self) -> Res<&str> {
        if self.has_surrogates() {
            return Err(crate::encoding::surrogates_not_allowed(self));
        }
        Ok(self.as_str())
    }

    /// `s[index]`
    #[inline]
    pub fn get(&self, index: i64) -> Res<Str> {
        let len = self.num_chars();
        let at = if index < 0 {
            index.wrapping_add(len as i64)
        } else {
            index
        };
        if (at as u64) < len as u64 {
            return Ok(self.get_at(at as usize));
        }
        Err(Exc::index_error("string index out of range"))
    }

    /// `s[index]` where the position is proved.
    #[inline]
    pub fn get_at(&self, index: usize) -> Str {
        if self.is_ascii() {
            return Str::latin1(self.as_bytes()[index]);
        }
        Str::from_point(self.wide()[index])
    }

    /// `s[start:stop]`
    pub fn slice(&self, bounds: impl Bounds) -> Str {
        self.take(bounds.adjust(self.num_chars()))
    }

    /// `s[start:stop:step]`
    pub fn slice_step(&self, bounds: impl Bounds, step: i64) -> Res<Str> {
        Ok(self.take(bounds.adjust_by(step, self.num_chars())?))
    }

    /// `s[slice]`
    pub fn get_slice(&self, slice: &Slice) -> Res<Str> {
        Ok(self.take(slice.resolve(self.num_chars())?))
    }

    fn take(&self, indices: slice::Indices) -> Str {
        let (start, count) = (indices.start as usize, indices.count);
        if count == 0 {
            return Str::EMPTY;
        }
        if indices.step == 1 && self.is_ascii() {
            return self.part(start..start + count);
        }
        if indices.step == 1 && count == self.num_chars() {
            return self.clone();
        }
        if self.is_ascii() {
            let text = self.as_bytes();
            let taken: Vec<u8> = indices.positions().map(|i| text[i]).collect();
            return Str::from_ascii(&taken);
        }
        let wide = self.wide();
        Str::from_points(indices.positions().map(|i| wide[i]))
    }

    /// The byte positions of a range of code points.
    pub(crate) fn byte_range(&self, range: Range<usize>) -> Range<usize> {
        if self.is_ascii() {
            return range;
        }
        let len_of = |points: &[u32]| points.iter().map(|&p| points::encode(p).1).sum::<usize>();
        let wide = self.wide();
        let start = len_of(&wide[..range.start]);
        start..start + len_of(&wide[range])
    }

    /// The code point position of a byte position.
    pub(crate) fn char_position(&self, byte: usize) -> usize {
        if self.is_ascii() {
            return byte;
        }
        points::count(&self.as_bytes()[..byte])
    }

    /// `s * n`
    pub fn repeat(&self, n: i64) -> Res<Str> {
        if n <= 0 || self.is_empty() {
            return Ok(Str::EMPTY);
        }
        if n == 1 {
            return Ok(self.clone());
        }
        match (self.as_bytes().len() as i64).checked_mul(n) {
            Some(total) if total < MOST_BYTES as i64 => {}
            Some(_) => return Err(out_of_memory()),
            None => return Err(Exc::overflow_error("repeated string is too long")),
        }
        let n = n as usize;
        Ok(Str::from_text(
            &self.as_bytes().repeat(n),
            self.num_chars() * n,
            self.has_surrogates(),
        ))
    }

    /// `sub in s`
    pub fn contains(&self, sub: &Str) -> bool {
        crate::bytes::search::find(self.as_bytes(), sub.as_bytes()).is_some()
    }

    /// The characters.
    pub fn iter(&self) -> StrIter {
        StrIter {
            start: 0,
            end: self.as_bytes().len(),
            text: self.clone(),
        }
    }

    /// The characters from the last to the first.
    pub fn iter_reversed(&self) -> std::iter::Rev<StrIter> {
        self.iter().rev()
    }

    /// `ord(s)`
    pub fn ord(&self) -> Res<i64> {
        if self.num_chars() != 1 {
            return Err(Exc::type_error(format!(
                "ord() expected a character, but string of length {} found",
                self.num_chars()
            )));
        }
        Ok(i64::from(self.point(0)))
    }

    /// `hash(s)`
    #[inline]
    pub fn hash(&self) -> i64 {
        self.cached_hash(|| {
            if self.is_ascii() {
                return hash::hash_bytes(self.as_bytes());
            }
            hash::hash_code_points(self.points())
        })
    }
}

/// Texts beyond this are refused as CPython refuses what memory cannot hold.
pub(crate) const MOST_BYTES: usize = if cfg!(target_pointer_width = "64") {
    1 << 36
} else {
    1 << 30
};

/// The MemoryError of a text that is too large.
#[cold]
pub(crate) fn out_of_memory() -> Exc {
    Exc::new(crate::exception::Kind::MemoryError, "")
}

/// A width; one that no text can have stays too large on every target.
pub(crate) fn width(n: i64) -> usize {
    usize::try_from(n.max(0)).unwrap_or(usize::MAX)
}

/// `chr(point)`
pub fn chr(point: i64) -> Res<Str> {
    match u32::try_from(point) {
        Ok(p) if p < 0x11_0000 => Ok(Str::from_point(p)),
        _ if i32::try_from(point).is_ok() => {
            Err(Exc::value_error("chr() arg not in range(0x110000)"))
        }
        _ => Err(Exc::overflow_error(
            "Python int too large to convert to C int",
        )),
    }
}

/// `chr(point)` of an int of any size.
pub fn chr_int(point: &Int) -> Res<Str> {
    chr(point.to_i64_clamped())
}

/// The program's literals by address: open addressing, never more than half full.
#[derive(Default)]
struct Literals {
    slots: Vec<Option<(&'static str, Str)>>,
    used: usize,
}

thread_local! {
    static LITERALS: RefCell<Literals> = RefCell::default();
}

impl Literals {
    fn get(&mut self, text: &'static str) -> Str {
        if self.used * 2 >= self.slots.len() {
            self.grow();
        }
        let slot = self.slot_of(text);
        if let Some((_, s)) = &self.slots[slot] {
            return s.clone();
        }
        let s = Str::from(text);
        self.slots[slot] = Some((text, s.clone()));
        self.used += 1;
        s
    }

    fn slot_of(&self, text: &'static str) -> usize {
        let mask = self.slots.len() - 1;
        let address = text.as_ptr().addr();
        let mut slot = (address ^ (address >> 7) ^ text.len()).wrapping_mul(31) & mask;
        while let Some((known, _)) = &self.slots[slot] {
            if std::ptr::eq(*known, text) {
                break;
            }
            slot = (slot + 1) & mask;
        }
        slot
    }

    fn grow(&mut self) {
        let size = (self.slots.len() * 2).max(64);
        let old = std::mem::take(&mut self.slots);
        self.slots.resize_with(size, || None);
        for (text, s) in old.into_iter().flatten() {
            let slot = self.slot_of(text);
            self.slots[slot] = Some((text, s));
        }
    }
}

/// The characters of a string.
#[derive(Clone)]
pub struct StrIter {
    text: Str,
    start: usize,
    end: usize,
}

impl Iterator for StrIter {
    type Item = Str;

    #[inline]
    fn next(&mut self) -> Option<Str> {
        if self.start == self.end {
            return None;
        }
        let (point, len) = points::first(&self.text.as_bytes()[self.start..self.end]);
        self.start += len;
        Some(Str::from_point(point))
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        let bytes = self.end - self.start;
        (
            if self.text.is_ascii() {
                bytes
            } else {
                bytes.div_ceil(4)
            },
            Some(bytes),
        )
    }
}

impl DoubleEndedIterator for StrIter {
    #[inline]
    fn next_back(&mut self) -> Option<Str> {
        let text = &self.text.as_bytes()[self.start..self.end];
        let last = text.iter().rposition(|&b| points::is_start(b))?;
        self.end = self.start + last;
        Some(Str::from_point(points::first(&text[last..]).0))
    }
}

impl PartialEq for Str {
    #[inline]
    fn eq(&self, other: &Str) -> bool {
        self.is(other) || (!self.hashes_differ(other) && self.as_bytes() == other.as_bytes())
    }
}

impl Eq for Str {}

impl PartialOrd for Str {
    #[inline]
    fn partial_cmp(&self, other: &Str) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Str {
    /// By code points, which is the order of the bytes.
    #[inline]
    fn cmp(&self, other: &Str) -> Ordering {
        self.as_bytes().cmp(other.as_bytes())
    }
}

impl PartialEq<str> for Str {
    #[inline]
    fn eq(&self, other: &str) -> bool {
        self.as_bytes() == other.as_bytes()
    }
}

impl PartialEq<&str> for Str {
    #[inline]
    fn eq(&self, other: &&str) -> bool {
        self.as_bytes() == other.as_bytes()
    }
}

impl std::hash::Hash for Str {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        state.write_i64(Str::hash(self));
    }
}

impl Default for Str {
    fn default() -> Str {
        Str::EMPTY
    }
}

impl std::fmt::Display for Str {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

impl std::fmt::Debug for Str {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.quoted().as_str())
    }
}

impl From<&str> for Str {
    fn from(text: &str) -> Str {
        Str::from_text(text.as_bytes(), points::count(text.as_bytes()), false)
    }
}

impl From<String> for Str {
    fn from(text: String) -> Str {
        Str::from(text.as_str())
    }
}

impl From<&String> for Str {
    fn from(text: &String) -> Str {
        Str::from(text.as_str())
    }
}

impl From<Cow<'_, str>> for Str {
    fn from(text: Cow<'_, str>) -> Str {
        Str::from(text.as_ref())
    }
}

impl From<char> for Str {
    fn from(c: char) -> Str {
        Str::from_point(u32::from(c))
    }
}

impl From<&Str> for Str {
    fn from(s: &Str) -> Str {
        s.clone()
    }
}

impl std::ops::Add for &Str {
    type Output = Str;
    fn add(self, other: &Str) -> Str {
        self.concat(other)
    }
}

impl std::ops::Add<&Str> for Str {
    type Output = Str;
    /// In place where this handle alone owns the text.
    fn add(mut self, other: &Str) -> Str {
        self.push(other);
        self
    }
}

impl std::ops::AddAssign<&Str> for Str {
    #[inline]
    fn add_assign(&mut self, other: &Str) {
        self.push(other);
    }
}

impl Py for Str {
    #[inline]
    fn to_value(&self) -> Value {
        Value::from(self.clone())
    }
    #[inline]
    fn from_value(v: &Value) -> Res<Str> {
        match v.view() {
            View::Str(s) => Ok(s.clone()),
            _ => Err(py::mismatch("str", v)),
        }
    }
    fn type_name(&self) -> Str {
        Str::lit("str")
    }
    #[inline]
    fn py_eq(&self, other: &Str) -> Res<bool> {
        Ok(self == other)
    }
    #[inline]
    fn py_cmp_lt(&self, other: &Str) -> Res<bool> {
        Ok(self < other)
    }
    #[inline]
    fn py_hash(&self) -> Res<i64> {
        Ok(self.hash())
    }
    fn py_repr(&self) -> Res<Str> {
        Ok(self.quoted())
    }
    fn py_str(&self) -> Res<Str> {
        Ok(self.clone())
    }
    #[inline]
    fn truth(&self) -> Res<bool> {
        Ok(!self.is_empty())
    }
    #[inline]
    fn is(&self, other: &Str) -> bool {
        Str::is(self, other)
    }
}
