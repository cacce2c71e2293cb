//! `repr` and `ascii` of strings.

use super::{unicode, Str, StrBuf};
use std::fmt::Write;

impl Str {
    /// `repr(s)`
    pub fn quoted(&self) -> Str {
        self.quote_with(unicode::is_printable)
    }

    /// `ascii(s)`
    pub fn quoted_ascii(&self) -> Str {
        self.quote_with(|p| (0x20..0x7f).contains(&p))
    }

    fn quote_with(&self, shown: impl Fn(u32) -> bool) -> Str {
        let text = self.as_bytes();
        let quote = if text.contains(&b'\'') && !text.contains(&b'"') {
            b'"'
        } else {
            b'\''
        };
        let mut out = StrBuf::with_capacity(text.len() + 2);
        out.push_point(u32::from(quote));
        for point in self.points() {
            if point == u32::from(quote) || point == u32::from(b'\\') {
                out.push_point(u32::from(b'\\'));
                out.push_point(point);
            } else if shown(point) {
                out.push_point(point);
            } else {
                push_escape(&mut out, point);
            }
        }
        out.push_point(u32::from(quote));
        out.finish()
    }
}

/// The escape of a character that is not shown as it is: `\n`, `\x7f`, `\u2028`, ...
pub(crate) fn push_escape(out: &mut StrBuf, point: u32) {
    let written = match point {
        9 => out.write_str("\\t"),
        10 => out.write_str("\\n"),
        13 => out.write_str("\\r"),
        0..0x100 => write!(out, "\\x{point:02x}"),
        0x100..0x10000 => write!(out, "\\u{point:04x}"),
        _ => write!(out, "\\U{point:08x}"),
    };
    debug_assert!(written.is_ok());
}
