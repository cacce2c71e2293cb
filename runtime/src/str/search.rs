//! Finding, counting and replacing.

use super::{Str, StrBuf};
use crate::bytes::search::{self, window};
use crate::{ops, Class, Exc, Res, Value, View};

impl Str {
    pub fn find(&self, sub: &Str) -> i64 {
        self.position(search::find(self.as_bytes(), sub.as_bytes()))
    }

    pub fn rfind(&self, sub: &Str) -> i64 {
        self.position(search::rfind(self.as_bytes(), sub.as_bytes()))
    }

    pub fn index(&self, sub: &Str) -> Res<i64> {
        found(self.find(sub))
    }

    pub fn rindex(&self, sub: &Str) -> Res<i64> {
        found(self.rfind(sub))
    }

    pub fn count(&self, sub: &Str) -> i64 {
        search::count(self.as_bytes(), sub.as_bytes(), self.num_chars()) as i64
    }

    pub fn startswith(&self, prefix: &Str) -> bool {
        self.as_bytes().starts_with(prefix.as_bytes())
    }

    pub fn endswith(&self, suffix: &Str) -> bool {
        self.as_bytes().ends_with(suffix.as_bytes())
    }

    fn position(&self, byte: Option<usize>) -> i64 {
        byte.map_or(-1, |byte| self.char_position(byte) as i64)
    }

    /// The byte offset and the text of `s[start:end]`; `None` where the start lies behind the end.
    fn window(&self, start: i64, end: i64) -> Option<(usize, &[u8])> {
        let bytes = self.byte_range(window(start, end, self.num_chars())?);
        Some((bytes.start, &self.as_bytes()[bytes]))
    }

    pub fn find_in(&self, sub: &Str, start: i64, end: i64) -> i64 {
        let Some((offset, text)) = self.window(start, end) else {
            return -1;
        };
        self.position(search::find(text, sub.as_bytes()).map(|at| offset + at))
    }

    pub fn rfind_in(&self, sub: &Str, start: i64, end: i64) -> i64 {
        let Some((offset, text)) = self.window(start, end) else {
            return -1;
        };
        self.position(search::rfind(text, sub.as_bytes()).map(|at| offset + at))
    }

    pub fn index_in(&self, sub: &Str, start: i64, end: i64) -> Res<i64> {
        found(self.find_in(sub, start, end))
    }

    pub fn rindex_in(&self, sub: &Str, start: i64, end: i64) -> Res<i64> {
        found(self.rfind_in(sub, start, end))
    }

    pub fn count_in(&self, sub: &Str, start: i64, end: i64) -> i64 {
        let Some((_, text)) = self.window(start, end) else {
            return 0;
        };
        search::count(text, sub.as_bytes(), super::points::count(text)) as i64
    }

    pub fn startswith_in(&self, prefix: &Str, start: i64, end: i64) -> bool {
        self.window(start, end)
            .is_some_and(|(_, text)| text.starts_with(prefix.as_bytes()))
    }

    pub fn endswith_in(&self, suffix: &Str, start: i64, end: i64) -> bool {
        self.window(start, end)
            .is_some_and(|(_, text)| text.ends_with(suffix.as_bytes()))
    }

    /// `s.startswith(prefix, start, end)`, the prefix a string or a tuple of strings.
    pub fn startswith_any(&self, prefix: &Value, start: i64, end: i64) -> Res<bool> {
        self.any_affix(prefix, "startswith", |s| self.startswith_in(s, start, end))
    }

    pub fn endswith_any(&self, suffix: &Value, start: i64, end: i64) -> Res<bool> {
        self.any_affix(suffix, "endswith", |s| self.endswith_in(s, start, end))
    }

    fn any_affix(&self, affix: &Value, method: &str, test: impl Fn(&Str) -> bool) -> Res<bool> {
        let name = |v: &Value| Class::of(v).name();
        match ops::plain(affix).view() {
            View::Str(s) => Ok(test(s)),
            View::Tuple(items) => {
                for item in items.as_slice() {
                    let View::Str(s) = ops::plain(item).view() else {
                        return Err(Exc::type_error(format!(
                            "tuple for {method} must only contain str, not {}",
                            name(item)
                        )));
                    };
                    if test(s) {
                        return Ok(true);
                    }
                }
                Ok(false)
            }
            _ => Err(Exc::type_error(format!(
                "{method} first arg must be str or a tuple of str, not {}",
                name(affix)
            ))),
        }
    }

    pub fn replace(&self, old: &Str, new: &Str) -> Str {
        self.replace_count(old, new, -1)
    }

    pub fn replace_count(&self, old: &Str, new: &Str, count: i64) -> Str {
        let (text, limit) = (self.as_bytes(), search::limit(count));
        if old.is_empty() {
            return self.interleave(new, limit);
        }
        let mut matches = search::matches(text, old.as_bytes()).take(limit).peekable();
        if matches.peek().is_none() {
            return self.clone();
        }
        let mut out = StrBuf::with_capacity(text.len());
        let mut start = 0;
        for found in matches {
            out.push_text(&text[start..found]);
            out.push(new);
            start = found + old.as_bytes().len();
        }
        out.push_text(&text[start..]);
        out.finish()
    }

    /// `new` before the characters and at the end, at most `limit` times.
    fn interleave(&self, new: &Str, limit: usize) -> Str {
        let mut out = StrBuf::new();
        let mut left = limit;
        for point in self.points() {
            if left > 0 {
                out.push(new);
                left -= 1;
            }
            out.push_point(point);
        }
        if left > 0 {
            out.push(new);
        }
        out.finish()
    }

    /// The error of `find`, `count`, `index` for what is not a string.
    pub fn not_a_str(&self, sub: &Value, _start: &Value, _end: &Value) -> Res<Value> {
        Err(must_be_str(sub))
    }

    /// The error of `center` for what is not a string.
    pub fn not_a_fill(&self, _width: i64, fill: &Value) -> Res<Value> {
        let name = Class::of(fill).name();
        Err(Exc::type_error(format!(
            "The fill character must be a unicode character, not {name}"
        )))
    }

    /// The error of `partition` for what is not a string.
    pub fn not_a_separator(&self, sep: &Value) -> Res<Value> {
        Err(must_be_str(sep))
    }
}

fn must_be_str(v: &Value) -> Exc {
    Exc::type_error(format!("must be str, not {}", Class::of(v).name()))
}

fn found(position: i64) -> Res<i64> {
    if position < 0 {
        return Err(Exc::value_error("substring not found"));
    }
    Ok(position)
}
