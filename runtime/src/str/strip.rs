//! `strip` and its kin, prefixes and suffixes.

use super::points::CodePoints;
use super::{unicode, Str};
use crate::{ops, Exc, Res, Value, View};

#[derive(Clone, Copy)]
struct Ends {
    left: bool,
    right: bool,
}

const BOTH: Ends = Ends {
    left: true,
    right: true,
};
const LEFT: Ends = Ends {
    left: true,
    right: false,
};
const RIGHT: Ends = Ends {
    left: false,
    right: true,
};

impl Str {
    pub fn strip(&self) -> Str {
        self.strip_by(BOTH, unicode::is_space)
    }
    pub fn lstrip(&self) -> Str {
        self.strip_by(LEFT, unicode::is_space)
    }
    pub fn rstrip(&self) -> Str {
        self.strip_by(RIGHT, unicode::is_space)
    }
    /// `s.strip(chars)`; `None` strips white space.
    pub fn strip_chars(&self, chars: Option<&Str>) -> Str {
        self.strip_set(BOTH, chars)
    }
    pub fn lstrip_chars(&self, chars: Option<&Str>) -> Str {
        self.strip_set(LEFT, chars)
    }
    pub fn rstrip_chars(&self, chars: Option<&Str>) -> Str {
        self.strip_set(RIGHT, chars)
    }

    /// `s.strip(chars)` of a dynamic value.
    pub fn strip_any(&self, chars: &Value) -> Res<Str> {
        Ok(self.strip_set(BOTH, chars_of(chars, "strip")?))
    }
    pub fn lstrip_any(&self, chars: &Value) -> Res<Str> {
        Ok(self.strip_set(LEFT, chars_of(chars, "lstrip")?))
    }
    pub fn rstrip_any(&self, chars: &Value) -> Res<Str> {
        Ok(self.strip_set(RIGHT, chars_of(chars, "rstrip")?))
    }

    fn strip_set(&self, ends: Ends, chars: Option<&Str>) -> Str {
        let Some(chars) = chars else {
            return self.strip_by(ends, unicode::is_space);
        };
        self.strip_by(ends, |p| chars.points().any(|c| c == p))
    }

    fn strip_by(&self, ends: Ends, drops: impl Fn(u32) -> bool) -> Str {
        let text = self.as_bytes();
        let mut rest = CodePoints::new(text);
        while ends.left && rest.clone().next().is_some_and(&drops) {
            rest.next();
        }
        let start = text.len() - rest.rest().len();
        while ends.right && rest.clone().next_back().is_some_and(&drops) {
            rest.next_back();
        }
        self.part(start..start + rest.rest().len())
    }

    pub fn removeprefix(&self, prefix: &Str) -> Str {
        if !self.as_bytes().starts_with(prefix.as_bytes()) {
            return self.clone();
        }
        self.part(prefix.as_bytes().len()..self.as_bytes().len())
    }

    pub fn removesuffix(&self, suffix: &Str) -> Str {
        if !self.as_bytes().ends_with(suffix.as_bytes()) {
            return self.clone();
        }
        self.part(0..self.as_bytes().len() - suffix.as_bytes().len())
    }
}

fn chars_of<'a>(chars: &'a Value, method: &str) -> Res<Option<&'a Str>> {
    match ops::plain(chars).view() {
        View::None => Ok(None),
        View::Str(chars) => Ok(Some(chars)),
        _ => Err(Exc::type_error(format!("{method} arg must be None or str"))),
    }
}
