//! Bytes to text.

use super::{charmaps, decode_error, unknown_handler, unusable_handler, Encoding, Errors, Order};
use crate::exception::Kind;
use crate::{Res, Str, StrBuf};

/// The text that `data` is in that encoding.
pub fn decode(data: &[u8], encoding: &str, errors: &str) -> Res<Str> {
    if data.is_empty() {
        return Ok(Str::EMPTY);
    }
    Decoder::new(encoding, errors)?.decode(data)
}

/// An encoding with its way of handling errors, for texts that come in one piece each.
pub struct Decoder<'a> {
    name: &'a str,
    encoding: Encoding,
    errors: Errors<'a>,
}

impl<'a> Decoder<'a> {
    pub fn new(name: &'a str, errors: &'a str) -> Res<Decoder<'a>> {
        Ok(Decoder {
            name,
            encoding: Encoding::named(name)?,
            errors: Errors::named(errors),
        })
    }

    pub fn decode(&self, data: &[u8]) -> Res<Str> {
        let data = match self.encoding {
            Encoding::Utf8Sig => data.strip_prefix(b"\xef\xbb\xbf").unwrap_or(data),
            _ => data,
        };
        let codec = format!("decoding with '{}'", self.name);
        let wrapped_by = (!self.encoding.is_direct()).then_some(codec);
        let mut run = Run {
            data,
            at: 0,
            errors: self.errors,
            wrapped_by,
            out: StrBuf::new(),
        };
        match self.encoding {
            Encoding::Utf8 | Encoding::Utf8Sig => run.utf8()?,
            Encoding::Ascii => run.bytes("ascii", "ordinal not in range(128)", |b| {
                b.is_ascii().then_some(u32::from(b))
            })?,
            Encoding::Latin1 => run.bytes("latin-1", "", |b| Some(u32::from(b)))?,
            Encoding::Charmap(table) => {
                let codes = &charmaps::CHARMAPS[table].1;
                run.bytes("charmap", "character maps to <undefined>", |b| match b {
                    0..0x80 => Some(u32::from(b)),
                    _ => Some(codes[usize::from(b - 0x80)])
                        .filter(|&c| c != charmaps::NONE)
                        .map(u32::from),
                })?;
            }
            Encoding::Utf16(order) => run.utf16(order)?,
            Encoding::Utf32(order) => run.utf32(order)?,
        }
        Ok(run.out.finish())
    }
}

struct Run<'a> {
    data: &'a [u8],
    at: usize,
    errors: Errors<'a>,
    wrapped_by: Option<String>,
    out: StrBuf,
}

impl Run<'_> {
    fn utf8(&mut self) -> Res<()> {
        while self.at < self.data.len() {
            let rest = &self.data[self.at..];
            let error = match std::str::from_utf8(rest) {
                Ok(text) => {
                    self.out.push_str(text);
                    return Ok(());
                }
                Err(error) => error,
            };
            let (good, bad) = rest.split_at(error.valid_up_to());
            self.out.push_text(good);
            self.at += good.len();
            if self.errors == Errors::SurrogatePass && self.pass_surrogate(bad) {
                continue;
            }
            let reason = match (error.error_len(), bad[0]) {
                (None, _) => "unexpected end of data",
                (Some(_), 0x80..=0xc1 | 0xf5..) => "invalid start byte",
                (Some(_), _) => "invalid continuation byte",
            };
            self.bad("utf-8", error.error_len().unwrap_or(bad.len()), reason)?;
        }
        Ok(())
    }

    /// Takes a surrogate written in UTF-8's pattern.
    fn pass_surrogate(&mut self, bad: &[u8]) -> bool {
        let &[0xed, second @ 0xa0..=0xbf, third @ 0x80..=0xbf, ..] = bad else {
            return false;
        };
        self.out
            .push_point(0xd000 | u32::from(second & 63) << 6 | u32::from(third & 63));
        self.at += 3;
        true
    }

    /// Encodings with one byte a character.
    fn bytes(&mut self, name: &str, reason: &str, point: impl Fn(u8) -> Option<u32>) -> Res<()> {
        while let Some(&byte) = self.data.get(self.at) {
            match point(byte) {
                Some(point) => {
                    self.out.push_point(point);
                    self.at += 1;
                }
                None => self.bad(name, 1, reason)?,
            }
        }
        Ok(())
    }

    /// Reads a byte order mark where one is expected.
    fn order(&mut self, order: Order, little: &[u8], big: &[u8]) -> bool {
        if order != Order::Marked {
            return order == Order::Big;
        }
        let is_big = self.data.starts_with(big);
        if is_big || self.data.starts_with(little) {
            self.at += little.len();
        }
        is_big
    }

    fn utf16(&mut self, order: Order) -> Res<()> {
        let is_big = self.order(order, b"\xff\xfe", b"\xfe\xff");
        let name = if is_big { "utf-16-be" } else { "utf-16-le" };
        while self.at < self.data.len() {
            let unit = |at: usize| {
                let pair = [*self.data.get(at)?, *self.data.get(at + 1)?];
                Some(if is_big {
                    u16::from_be_bytes(pair)
                } else {
                    u16::from_le_bytes(pair)
                })
            };
            let left = self.data.len() - self.at;
            let Some(first) = unit(self.at) else {
                self.bad(name, left, "truncated data")?;
                continue;
            };
            let first = u32::from(first);
            if !(0xd800..0xe000).contains(&first) {
                self.out.push_point(first);
                self.at += 2;
                continue;
            }
            match unit(self.at + 2).map(u32::from) {
                Some(second @ 0xdc00..0xe000) if first < 0xdc00 => {
                    self.out
                        .push_point(0x10000 + ((first - 0xd800) << 10) + (second - 0xdc00));
                    self.at += 4;
                }
                _ if self.errors == Errors::SurrogatePass => {
                    self.out.push_point(first);
                    self.at += 2;
                }
                _ if first >= 0xdc00 => self.bad(name, 2, "illegal encoding")?,
                None => self.bad(name, left, "unexpected end of data")?,
                Some(_) => self.bad(name, 2, "illegal UTF-16 surrogate")?,
            }
        }
        Ok(())
    }

    fn utf32(&mut self, order: Order) -> Res<()> {
        let is_big = self.order(order, b"\xff\xfe\0\0", b"\0\0\xfe\xff");
        let name = if is_big { "utf-32-be" } else { "utf-32-le" };
        while self.at < self.data.len() {
            let rest = &self.data[self.at..];
            let Some(&unit) = rest.first_chunk::<4>() else {
                self.bad(name, rest.len(), "truncated data")?;
                continue;
            };
            let point = if is_big {
                u32::from_be_bytes(unit)
            } else {
                u32::from_le_bytes(unit)
            };
            let is_surrogate = (0xd800..0xe000).contains(&point);
            if point < 0x11_0000 && (!is_surrogate || self.errors == Errors::SurrogatePass) {
                self.out.push_point(point);
                self.at += 4;
            } else if is_surrogate {
                self.bad(
                    name,
                    4,
                    "code point in surrogate code point range(0xd800, 0xe000)",
                )?;
            } else {
                self.bad(name, 4, "code point not in range(0x110000)")?;
            }
        }
        Ok(())
    }

    /// Handles `len` bytes that mean nothing in the encoding.
    fn bad(&mut self, name: &str, len: usize, reason: &str) -> Res<()> {
        let bad = &self.data[self.at..self.at + len];
        let mut taken = len;
        match self.errors {
            Errors::Ignore => {}
            Errors::Replace => self.out.push_point(0xfffd),
            Errors::BackslashReplace => {
                bad.iter()
                    .for_each(|b| self.out.push_str(&format!("\\x{b:02x}")));
            }
            Errors::SurrogateEscape if bad[0] >= 0x80 => {
                taken = bad.iter().take_while(|&&b| b >= 0x80).count();
                bad[..taken]
                    .iter()
                    .for_each(|&b| self.out.push_point(0xdc00 + u32::from(b)));
            }
            Errors::Unknown(name) => return Err(unknown_handler(name, self.wrapped_by.clone())),
            Errors::XmlCharRefReplace => {
                return Err(unusable_handler(
                    Kind::TypeError,
                    "don't know how to handle UnicodeDecodeError in error callback",
                    self.wrapped_by.clone(),
                ));
            }
            Errors::Strict | Errors::SurrogateEscape | Errors::SurrogatePass => {
                return Err(decode_error(
                    name,
                    self.data,
                    self.at,
                    self.at + len,
                    reason,
                ));
            }
        }
        self.at += taken;
        Ok(())
    }
}
